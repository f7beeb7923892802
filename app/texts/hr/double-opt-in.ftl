# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Potvrdite svoju privolu
doi-lead = Na web-stranici { $site } zatražena je Vaša privola za ono što je navedeno u nastavku. Ona vrijedi tek kada je potvrdite. Ako to niste sami zatražili, ne morate ništa učiniti.
doi-what = Za što
doi-wording = Tekst koji je prikazan
doi-asked = Zatraženo dana { $moment }; verzija teksta { $version }, postavke br. { $policy }.
doi-confirm = Da, dajem privolu
doi-confirmed-title = Vaša je privola zabilježena
doi-confirmed = { $site }: Vaša je privola zabilježena dana { $moment }.
doi-how-to-withdraw = Privolu možete povući u svakom trenutku, bez prijave. Od tog trenutka više ne vrijedi; obrada prije povlačenja ostaje zakonita.
doi-withdraw = Povuci privolu
doi-withdraw-lead = { $site } ima Vašu privolu za ono što je navedeno u nastavku. Povlačenje je jednako jednostavno kao i davanje privole i vrijedi odmah.
doi-withdrawn = Vaša je privola povučena dana { $moment }. Ne morate više ništa učiniti.
doi-withdrawn-before = Ovu ste privolu povukli nakon što je zatražena. Ova poveznica više ništa ne potvrđuje.
doi-expired = Ova je poveznica prestara. Ništa nije zabilježeno. Na web-stranici zatražite novu.
doi-outdated = Ono za što je zatražena privola u međuvremenu se promijenilo. Ništa nije zabilježeno. Ponovite zahtjev na web-stranici.
doi-unknown-title = Ova poveznica ne radi
doi-unknown = Ova poveznica ovdje nije poznata. Ništa nije zabilježeno. Provjerite je li iz e-poruke preuzeta cijela adresa ili na web-stranici zatražite novu poveznicu.
