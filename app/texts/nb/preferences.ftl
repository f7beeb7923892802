# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Dine innstillinger for informasjonskapsler hos { $site }
prefs-lead = Her ser du hvilke informasjonskapsler (cookies) og lignende teknologier { $site } bruker, hvem som er ansvarlig for dem, og hva du har valgt. Du kan når som helst endre valget ditt eller trekke tilbake samtykket. Tilbaketrekkingen gjelder fra det tidspunktet; det som skjedde før, er fortsatt lovlig.
prefs-lead-necessary = Her ser du hvilke informasjonskapsler (cookies) og lignende teknologier { $site } bruker, og hvem som er ansvarlig for dem. Dette nettstedet bruker bare det som er strengt nødvendig. Det krever ikke samtykke, så det er ingenting å velge.
prefs-skip = Til valgene dine
prefs-languages = Språk
prefs-privacy = Personvernerklæring
prefs-version = versjon { $version }
prefs-notice-date = Denne teksten er fra { $date }.
prefs-policy = Innstillinger nr. { $policy }

prefs-saved = Valget ditt er lagret.
prefs-changed = Innstillingene for dette nettstedet ble endret mens du valgte. Ingenting er lagret. Se gjennom valget ditt og lagre det på nytt.
prefs-failed = Valget ditt kunne ikke lagres nå. Ingenting er endret. Prøv igjen om et øyeblikk.

prefs-state-title = Dette gjelder nå
prefs-state-none = Du har ikke valgt ennå.
prefs-state-given = Den { $date } tillot du alt.
prefs-state-refused = Den { $date } avviste du alt.
prefs-state-partial = Den { $date } tillot du noe av det.
prefs-state-withdrawn = Den { $date } trakk du tilbake samtykket ditt.
prefs-state-objected = Den { $date } protesterte du mot det som bygger på berettiget interesse.
prefs-state-until = Valget ditt gjelder til { $date }. Deretter spør vi på nytt.
prefs-state-expired = Det valget er utløpt; inntil du velger på nytt, gjelder følgende.
prefs-state-outdated = Nettstedet har siden endret noe som valget ditt ikke lenger dekker. Den delen er slått av til du velger på nytt.
prefs-state-granted = Tillatt
prefs-state-denied = Ikke tillatt
prefs-state-nothing = ingenting
prefs-consent-id = Samtykkenummeret ditt
prefs-consent-id-why = Oppgi dette nummeret hvis du spør hvilke opplysninger vi lagrer om valget ditt.
prefs-regime-opt-in = Der du befinner deg, brukes ingenting valgfritt før du tillater det.
prefs-regime-opt-out = Der du befinner deg, kan valgfrie tjenester være i bruk til du slår dem av.
prefs-regime-notice = Der du befinner deg, er det nok at vi informerer deg; du kan likevel slå av tjenester.
prefs-gpc-honoured = Nettleseren din ber gjennom Global Privacy Control om at opplysningene dine verken selges eller deles. Reservasjonen din er tatt til følge: så lenge nettleseren ber om dette, er disse formålene slått av.
prefs-gpc-seen = Nettleseren din sender Global Privacy Control. Valgfrie formål er uansett slått av her til du tillater dem.
prefs-withdraw = Trekk tilbake alt
prefs-withdraw-why = Trekker tilbake samtykket ditt til alle valgfrie formål og tjenester.

prefs-who-title = Hvem som er ansvarlig
prefs-email = E-post
prefs-dpo = Personvernombud

prefs-choose-title = Valgene dine
prefs-choose-rule = En tjeneste brukes bare når dens egen bryter er på. Å slå av et formål slår ikke av tjenestene under det; hver bryter gjelder for seg.
prefs-services-of = Tjenester for { $purpose }
prefs-on = på
prefs-off = av
prefs-always-on = alltid på
prefs-necessary-why = Strengt nødvendig for det du ber om. Dette bygger ikke på samtykke og kan ikke slås av.
prefs-interest = Rettslig grunnlag: berettiget interesse. Du kan protestere ved å slå dette av.
prefs-of-vendor = fra { $vendor }
prefs-also-under = Også for: { $purposes }
prefs-save = Lagre valget
prefs-accept = Godta alt
prefs-reject = Avvis alt

prefs-details = { $items ->
    [0] Hvem og hvor
    [one] Hvem, hvor og 1 element på enheten din
   *[other] Hvem, hvor og { $items } elementer på enheten din
}
prefs-vendor = Leverandør
prefs-vendor-privacy = Personvernerklæring for { $vendor }
prefs-responsible = Ansvarlig
prefs-role-own = Behandlingsansvarlig
prefs-role-joint = Felles behandlingsansvarlige (personvernforordningen artikkel 26)
prefs-role-independent = Selvstendig behandlingsansvarlig, for egne formål
prefs-role-processor = Databehandler på vegne av { $controller }
prefs-joint-with = { $controller } og { $vendor }
prefs-third-countries = Land utenfor EØS
prefs-third-none = Ingen overføring ut av Det europeiske økonomiske samarbeidsområdet.
prefs-copy = Kopi av garantiene
prefs-mechanism-adequacy = beslutning om tilstrekkelig beskyttelsesnivå (personvernforordningen artikkel 45)
prefs-mechanism-scc = standard personvernbestemmelser (personvernforordningen artikkel 46)
prefs-mechanism-bcr = bindende virksomhetsregler (personvernforordningen artikkel 47)
prefs-mechanism-derogation = unntak for en særlig situasjon (personvernforordningen artikkel 49)
prefs-mechanism-explicit-consent = ditt uttrykkelige samtykke (personvernforordningen artikkel 49 nr. 1 bokstav a)
prefs-no-terminal = Lagrer ingenting på enheten din og leser ingenting fra den.
prefs-link-only = En vanlig lenke: ingenting lastes før du følger den.
prefs-no-items = Denne tjenesten lagrer ingenting på enheten din.
prefs-items-of = Hva { $service } lagrer på eller leser fra enheten din
prefs-item-name = Navn
prefs-item-kind = Type
prefs-item-function = Funksjon
prefs-item-lifetime = Lagres
prefs-item-party = Tilhører
prefs-item-necessary = Hvorfor det er nødvendig
prefs-kind-cookie = informasjonskapsel
prefs-kind-local-storage = lokal lagring
prefs-kind-session-storage = øktlagring
prefs-kind-indexed-db = database i nettleseren
prefs-kind-cache = hurtigbuffer
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = egenskaper ved enheten
prefs-kind-sdk = programvarekomponent
prefs-party-first = dette nettstedet
prefs-party-third = { $vendor }
prefs-lifetime-none = lagres ikke
prefs-lifetime-session = til du lukker nettleseren
prefs-lifetime-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}
prefs-lifetime-months = { $count ->
    [one] 1 måned
   *[other] { $count } måneder
}
prefs-lifetime-years = { $count ->
    [one] 1 år
   *[other] { $count } år
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } kl. { $hour }.{ $minute } (UTC)
prefs-month-1 = januar
prefs-month-2 = februar
prefs-month-3 = mars
prefs-month-4 = april
prefs-month-5 = mai
prefs-month-6 = juni
prefs-month-7 = juli
prefs-month-8 = august
prefs-month-9 = september
prefs-month-10 = oktober
prefs-month-11 = november
prefs-month-12 = desember

prefs-missing-site-title = Dette nettstedet er ikke kjent her
prefs-missing-site = Kontroller adressen, eller følg lenken til innstillingene for informasjonskapsler på nettstedet du kom fra.
prefs-missing-language-title = Dette språket finnes ikke
prefs-missing-language = { $site } har denne siden på:
