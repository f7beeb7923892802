# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Confermi il suo consenso
doi-lead = Presso { $site } è stato richiesto il suo consenso per quanto segue. Vale soltanto dopo la sua conferma. Se la richiesta non proviene da lei, non deve fare nulla.
doi-what = Per che cosa
doi-wording = Il testo visualizzato
doi-asked = Richiesto in data { $moment }; versione { $version } del testo, impostazioni n. { $policy }.
doi-confirm = Sì, acconsento
doi-confirmed-title = Il suo consenso è registrato
doi-confirmed = { $site } ha registrato il suo consenso in data { $moment }.
doi-how-to-withdraw = Può revocare il suo consenso in qualsiasi momento, senza effettuare l'accesso. Da quel momento non vale più; quanto avvenuto in precedenza resta lecito.
doi-withdraw = Revoca il consenso
doi-withdraw-lead = Ha prestato a { $site } il suo consenso per quanto segue. Revocarlo è facile quanto prestarlo e ha effetto immediato.
doi-withdrawn = Il suo consenso è stato revocato in data { $moment }. Non deve fare altro.
doi-withdrawn-before = Ha revocato questo consenso dopo che era stato richiesto. Questo link non conferma più nulla.
doi-expired = Questo link è troppo vecchio. Non è stato registrato nulla. Ne richieda uno nuovo sul sito.
doi-outdated = Ciò per cui è stato richiesto il consenso è nel frattempo cambiato. Non è stato registrato nulla. Ripeta la richiesta sul sito.
doi-unknown-title = Questo link non funziona
doi-unknown = Questo link non è noto qui. Non è stato registrato nulla. Verifichi di aver ripreso dall'e-mail l'intero indirizzo oppure richieda un nuovo link sul sito.
