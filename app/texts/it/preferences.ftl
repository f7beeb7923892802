# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Le sue preferenze sui cookie per { $site }
prefs-lead = Questa pagina indica quali cookie e tecnologie analoghe utilizza { $site }, chi ne risponde e quali scelte lei ha effettuato. Può modificare la sua scelta o revocare il consenso in qualsiasi momento. La revoca ha effetto da quel momento e non pregiudica la liceità di quanto avvenuto in precedenza.
prefs-lead-necessary = Questa pagina indica quali cookie e tecnologie analoghe utilizza { $site } e chi ne risponde. Questo sito utilizza soltanto quanto è strettamente necessario. A tal fine non è richiesto alcun consenso e non vi è quindi nulla da scegliere.
prefs-skip = Vai alle scelte
prefs-languages = Lingue
prefs-privacy = Informativa sulla privacy
prefs-version = versione { $version }
prefs-notice-date = Questo testo è datato { $date }.
prefs-policy = Impostazioni n. { $policy }

prefs-saved = La sua scelta è stata salvata.
prefs-changed = Le impostazioni di questo sito sono cambiate mentre effettuava la scelta. Non è stato salvato nulla. Verifichi la sua scelta e la salvi di nuovo.
prefs-failed = Al momento non è stato possibile salvare la sua scelta. Non è stato modificato nulla. Riprovi tra qualche istante.

prefs-state-title = Che cosa vale ora
prefs-state-none = Non ha ancora effettuato alcuna scelta.
prefs-state-given = In data { $date } ha consentito tutto.
prefs-state-refused = In data { $date } ha rifiutato tutto.
prefs-state-partial = In data { $date } ha consentito una parte.
prefs-state-withdrawn = In data { $date } ha revocato il consenso.
prefs-state-objected = In data { $date } ha esercitato il diritto di opposizione per quanto si basa sul legittimo interesse.
prefs-state-until = La sua scelta vale fino al giorno { $date }. In seguito le sarà richiesta di nuovo.
prefs-state-expired = Tale scelta è scaduta; fino a una nuova scelta vale quanto segue.
prefs-state-outdated = Da allora il sito ha modificato qualcosa che la sua scelta non copre più. Tale parte resta disattivata fino a una nuova scelta.
prefs-state-granted = Consentito
prefs-state-denied = Non consentito
prefs-state-nothing = nulla
prefs-consent-id = Il suo numero di consenso
prefs-consent-id-why = Indichi questo numero quando chiede che cosa conserviamo in merito alla sua scelta.
prefs-regime-opt-in = Nel luogo in cui si trova non viene utilizzato nulla di facoltativo finché lei non lo consente.
prefs-regime-opt-out = Nel luogo in cui si trova i servizi facoltativi possono funzionare finché lei non li disattiva.
prefs-regime-notice = Nel luogo in cui si trova è sufficiente che le forniamo l'informativa; può comunque disattivare i servizi.
prefs-gpc-honoured = Il suo browser chiede, tramite Global Privacy Control, che i suoi dati non siano venduti né condivisi. Richiesta di opt-out accolta: finché il suo browser lo chiede, tali finalità restano disattivate.
prefs-gpc-seen = Il suo browser invia il segnale Global Privacy Control. Le finalità facoltative sono comunque disattivate finché lei non le consente.
prefs-withdraw = Revoca tutto
prefs-withdraw-why = Revoca il suo consenso per tutte le finalità e tutti i servizi facoltativi.

prefs-who-title = Chi ne risponde
prefs-email = E-mail
prefs-dpo = Responsabile della protezione dei dati

prefs-choose-title = Le sue scelte
prefs-choose-rule = Un servizio funziona soltanto se il relativo interruttore è attivo. Disattivare una finalità non disattiva i servizi elencati al di sotto; ogni interruttore vale per sé.
prefs-services-of = Servizi per { $purpose }
prefs-on = attivo
prefs-off = disattivato
prefs-always-on = sempre attivo
prefs-necessary-why = Strettamente necessario per quanto lei richiede. Non si basa sul consenso e non può essere disattivato.
prefs-interest = Base giuridica: legittimo interesse. Può opporsi disattivando questa voce.
prefs-of-vendor = di { $vendor }
prefs-also-under = Anche per: { $purposes }
prefs-save = Salva la scelta
prefs-accept = Accetta tutto
prefs-reject = Rifiuta tutto

prefs-details = { $items ->
    [0] Chi e dove
    [one] Chi, dove e { $items } elemento sul suo dispositivo
   *[other] Chi, dove e { $items } elementi sul suo dispositivo
}
prefs-vendor = Fornitore
prefs-vendor-privacy = Informativa sulla privacy di { $vendor }
prefs-responsible = Soggetto che ne risponde
prefs-role-own = Titolare del trattamento
prefs-role-joint = Contitolari del trattamento (articolo 26 del GDPR)
prefs-role-independent = Titolare autonomo del trattamento, per finalità proprie
prefs-role-processor = Responsabile del trattamento per conto di { $controller }
prefs-joint-with = { $controller } e { $vendor }
prefs-third-countries = Paesi al di fuori del SEE
prefs-third-none = Nessun trasferimento al di fuori dello Spazio economico europeo.
prefs-copy = Copia delle garanzie
prefs-mechanism-adequacy = decisione di adeguatezza (articolo 45 del GDPR)
prefs-mechanism-scc = clausole contrattuali tipo (articolo 46 del GDPR)
prefs-mechanism-bcr = norme vincolanti d'impresa (articolo 47 del GDPR)
prefs-mechanism-derogation = deroga in specifiche situazioni (articolo 49 del GDPR)
prefs-mechanism-explicit-consent = il suo consenso esplicito (articolo 49, paragrafo 1, lettera a), del GDPR)
prefs-no-terminal = Non conserva nulla sul suo dispositivo e non vi legge nulla.
prefs-link-only = Un semplice link: non viene caricato nulla finché lei non lo apre.
prefs-no-items = Questo servizio non conserva nulla sul suo dispositivo.
prefs-items-of = Che cosa { $service } conserva o legge sul suo dispositivo
prefs-item-name = Nome
prefs-item-kind = Tipo
prefs-item-function = Funzione
prefs-item-lifetime = Conservazione
prefs-item-party = Appartiene a
prefs-item-necessary = Perché è necessario
prefs-kind-cookie = cookie
prefs-kind-local-storage = archiviazione locale
prefs-kind-session-storage = archiviazione di sessione
prefs-kind-indexed-db = database nel browser
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = caratteristiche del dispositivo
prefs-kind-sdk = componente software
prefs-party-first = questo sito
prefs-party-third = { $vendor }
prefs-lifetime-none = non conservato
prefs-lifetime-session = fino alla chiusura del browser
prefs-lifetime-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
prefs-lifetime-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
prefs-lifetime-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } alle ore { $hour }:{ $minute } (UTC)
prefs-month-1 = gennaio
prefs-month-2 = febbraio
prefs-month-3 = marzo
prefs-month-4 = aprile
prefs-month-5 = maggio
prefs-month-6 = giugno
prefs-month-7 = luglio
prefs-month-8 = agosto
prefs-month-9 = settembre
prefs-month-10 = ottobre
prefs-month-11 = novembre
prefs-month-12 = dicembre

prefs-missing-site-title = Questo sito non è noto qui
prefs-missing-site = Controlli l'indirizzo oppure segua il link alle preferenze sui cookie sul sito da cui proviene.
prefs-missing-language-title = Questa lingua non è disponibile
prefs-missing-language = { $site } offre questa pagina in:
