# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Dine cookieindstillinger hos { $site }
prefs-lead = På denne side kan du se, hvilke cookies og lignende teknologier { $site } bruger, hvem der er ansvarlig for dem, og hvad du har valgt. Du kan til enhver tid ændre dit valg eller trække dit samtykke tilbage. Tilbagetrækningen gælder fra det tidspunkt; den berører ikke lovligheden af den behandling, der er sket inden da.
prefs-lead-necessary = På denne side kan du se, hvilke cookies og lignende teknologier { $site } bruger, og hvem der er ansvarlig for dem. Dette websted bruger kun det, der er strengt nødvendigt. Det kræver ikke samtykke, og der er derfor ikke noget at vælge.
prefs-skip = Gå til dine valg
prefs-languages = Sprog
prefs-privacy = Privatlivspolitik
prefs-version = version { $version }
prefs-notice-date = Denne tekst er fra den { $date }.
prefs-policy = Indstillinger nr. { $policy }

prefs-saved = Dit valg er gemt.
prefs-changed = Webstedets indstillinger blev ændret, mens du valgte. Intet er gemt. Gennemgå dit valg, og gem det igen.
prefs-failed = Dit valg kunne ikke gemmes nu. Intet er ændret. Prøv igen om lidt.

prefs-state-title = Hvad der gælder nu
prefs-state-none = Du har ikke valgt endnu.
prefs-state-given = Den { $date } tillod du alt.
prefs-state-refused = Den { $date } afviste du alt.
prefs-state-partial = Den { $date } tillod du en del.
prefs-state-withdrawn = Den { $date } trak du dit samtykke tilbage.
prefs-state-objected = Den { $date } gjorde du indsigelse mod det, der bygger på legitim interesse.
prefs-state-until = Dit valg gælder til den { $date }. Derefter spørger vi igen.
prefs-state-expired = Valget er udløbet; indtil du vælger igen, gælder det, der står nedenfor.
prefs-state-outdated = Webstedet har siden ændret noget, som dit valg ikke længere dækker. Den del er slået fra, indtil du vælger igen.
prefs-state-granted = Tilladt
prefs-state-denied = Ikke tilladt
prefs-state-nothing = intet
prefs-consent-id = Dit samtykkenummer
prefs-consent-id-why = Oplys dette nummer, når du spørger, hvad vi opbevarer om dit valg.
prefs-regime-opt-in = Der, hvor du befinder dig, bruges intet valgfrit, før du tillader det.
prefs-regime-opt-out = Der, hvor du befinder dig, må valgfrie tjenester køre, indtil du slår dem fra.
prefs-regime-notice = Der, hvor du befinder dig, er det nok, at vi informerer dig; du kan stadig slå tjenester fra.
prefs-gpc-honoured = Din browser anmoder med signalet Global Privacy Control om, at dine oplysninger hverken sælges eller deles. Anmodningen om fravalg er imødekommet: Så længe din browser anmoder om det, forbliver disse formål slået fra.
prefs-gpc-seen = Din browser sender signalet Global Privacy Control. Valgfrie formål er under alle omstændigheder slået fra her, indtil du tillader dem.
prefs-withdraw = Træk alt tilbage
prefs-withdraw-why = Trækker dit samtykke til alle valgfrie formål og tjenester tilbage.

prefs-who-title = Hvem der er ansvarlig
prefs-email = E-mail
prefs-dpo = Databeskyttelsesrådgiver

prefs-choose-title = Dine valg
prefs-choose-rule = En tjeneste kører kun, når dens egen kontakt er slået til. Når du slår et formål fra, slås tjenesterne under det ikke fra; hver kontakt gælder for sig.
prefs-services-of = Tjenester til { $purpose }
prefs-on = til
prefs-off = fra
prefs-always-on = altid til
prefs-necessary-why = Strengt nødvendigt for det, du beder om. Det bygger ikke på samtykke og kan ikke slås fra.
prefs-interest = Retsgrundlag: legitim interesse. Du kan gøre indsigelse ved at slå dette fra.
prefs-of-vendor = Udbyder: { $vendor }
prefs-also-under = Også til: { $purposes }
prefs-save = Gem valg
prefs-accept = Accepter alle
prefs-reject = Afvis alle

prefs-details = { $items ->
    [0] Hvem og hvor
    [one] Hvem, hvor og 1 element på din enhed
   *[other] Hvem, hvor og { $items } elementer på din enhed
}
prefs-vendor = Udbyder
prefs-vendor-privacy = Privatlivspolitik for { $vendor }
prefs-responsible = Ansvarlig
prefs-role-own = Dataansvarlig
prefs-role-joint = Fælles dataansvarlige (databeskyttelsesforordningens artikel 26)
prefs-role-independent = Selvstændig dataansvarlig, til egne formål
prefs-role-processor = Databehandler på vegne af { $controller }
prefs-joint-with = { $controller } og { $vendor }
prefs-third-countries = Lande uden for EØS
prefs-third-none = Ingen overførsel til lande uden for Det Europæiske Økonomiske Samarbejdsområde.
prefs-copy = Kopi af garantierne
prefs-mechanism-adequacy = tilstrækkelighedsafgørelse (databeskyttelsesforordningens artikel 45)
prefs-mechanism-scc = standardkontraktbestemmelser (databeskyttelsesforordningens artikel 46)
prefs-mechanism-bcr = bindende virksomhedsregler (databeskyttelsesforordningens artikel 47)
prefs-mechanism-derogation = undtagelse i en særlig situation (databeskyttelsesforordningens artikel 49)
prefs-mechanism-explicit-consent = dit udtrykkelige samtykke (databeskyttelsesforordningens artikel 49, stk. 1, litra a)
prefs-no-terminal = Gemmer intet på din enhed og læser intet fra den.
prefs-link-only = Et almindeligt link: Intet indlæses, før du følger det.
prefs-no-items = Denne tjeneste gemmer intet på din enhed.
prefs-items-of = Hvad { $service } gemmer på eller læser fra din enhed
prefs-item-name = Navn
prefs-item-kind = Type
prefs-item-function = Funktion
prefs-item-lifetime = Opbevaringstid
prefs-item-party = Tilhører
prefs-item-necessary = Hvorfor nødvendigt
prefs-kind-cookie = cookie
prefs-kind-local-storage = lokal lagring
prefs-kind-session-storage = sessionslagring
prefs-kind-indexed-db = database i browseren
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = enhedens kendetegn
prefs-kind-sdk = softwarekomponent
prefs-party-first = dette websted
prefs-party-third = { $vendor }
prefs-lifetime-none = gemmes ikke
prefs-lifetime-session = indtil du lukker browseren
prefs-lifetime-days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
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
prefs-month-3 = marts
prefs-month-4 = april
prefs-month-5 = maj
prefs-month-6 = juni
prefs-month-7 = juli
prefs-month-8 = august
prefs-month-9 = september
prefs-month-10 = oktober
prefs-month-11 = november
prefs-month-12 = december

prefs-missing-site-title = Dette websted kendes ikke her
prefs-missing-site = Kontrollér adressen, eller følg linket til cookieindstillingerne på det websted, du kommer fra.
prefs-missing-language-title = Dette sprog findes ikke her
prefs-missing-language = { $site } har denne side på:
