# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Bekreft samtykket ditt
doi-lead = Hos { $site } ble det bedt om ditt samtykke til det som står nedenfor. Det gjelder først når du bekrefter det. Hvis du ikke har bedt om dette, trenger du ikke å gjøre noe.
doi-what = Hva det gjelder
doi-wording = Teksten som ble vist
doi-asked = Forespurt den { $moment }; tekstversjon { $version }, innstillinger nr. { $policy }.
doi-confirm = Ja, jeg samtykker
doi-confirmed-title = Samtykket ditt er registrert
doi-confirmed = { $site } registrerte samtykket ditt den { $moment }.
doi-how-to-withdraw = Du kan når som helst trekke tilbake samtykket ditt, uten å logge inn. Fra da av gjelder det ikke lenger; det som skjedde før, er fortsatt lovlig.
doi-withdraw = Trekk tilbake samtykket
doi-withdraw-lead = Du har gitt { $site } samtykke til det som står nedenfor. Det er like enkelt å trekke det tilbake som å gi det, og det gjelder med en gang.
doi-withdrawn = Samtykket ditt ble trukket tilbake den { $moment }. Du trenger ikke å gjøre noe mer.
doi-withdrawn-before = Du trakk tilbake dette samtykket etter at det ble bedt om. Denne lenken bekrefter ikke lenger noe.
doi-expired = Denne lenken er for gammel. Ingenting ble registrert. Be om en ny på nettstedet.
doi-outdated = Det som det ble bedt om samtykke til, er blitt endret siden. Ingenting ble registrert. Be om det på nytt på nettstedet.
doi-unknown-title = Denne lenken virker ikke
doi-unknown = Denne lenken er ikke kjent her. Ingenting ble registrert. Kontroller at hele adressen fra e-posten kom med, eller be om en ny på nettstedet.
