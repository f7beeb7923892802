# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Rettighetene dine
rights-lead = Som registrert har du disse rettighetene, på vilkårene i personvernforordningen. Det er gratis å utøve dem.
rights-access = Innsyn: Du kan få vite hvilke opplysninger som er lagret om deg, og få en kopi av dem.
rights-rectification = Retting: Du kan få uriktige opplysninger rettet og ufullstendige opplysninger komplettert.
rights-erasure = Sletting: Du kan få opplysningene dine slettet når vilkårene i loven er oppfylt.
rights-restriction = Begrensning: Du kan kreve at behandlingen av opplysningene dine begrenses når vilkårene i loven er oppfylt.
rights-portability = Dataportabilitet: Opplysninger som du har gitt på grunnlag av samtykke eller en avtale, kan du få i et strukturert, alminnelig anvendt og maskinlesbart format eller få overført til en annen behandlingsansvarlig.
rights-objection = Protest: Du kan når som helst protestere mot behandling som bygger på berettiget interesse, av grunner knyttet til din særlige situasjon. Behandlingen opphører da, med mindre tvingende grunner går foran dine interesser, rettigheter og friheter.
rights-marketing = Protest mot direkte markedsføring: Du kan når som helst og uten begrunnelse protestere mot behandling for direkte markedsføring; den opphører da.
rights-withdrawal = Tilbaketrekking av samtykke: Du kan når som helst trekke tilbake et samtykke med virkning for framtiden. Det påvirker ikke lovligheten av behandlingen fram til da. Du kan bruke samme kanal som da du ga samtykket.
rights-complaint = Klage: Du kan klage til en tilsynsmyndighet, særlig i landet der du bor eller arbeider, eller der du mener at regelverket er brutt, eller til den behandlingsansvarliges tilsynsmyndighet.
rights-authority = Tilsynsmyndighet: { $country }
rights-authority-land = For virksomheter er det som oftest tilsynsmyndigheten i delstaten der virksomheten har sitt sete, som er kompetent.
rights-contact = Spørsmål og anmodninger sender du til { $controller }: på e-post eller per post til adressen ovenfor. Gjelder det valget ditt, oppgir du samtykkenummeret ditt slik at valget kan finnes.

rights-records-title = Det som er lagret om valget ditt
rights-records-none = Denne nettleseren har ikke noe samtykkenummer fra dette nettstedet. Derfor er det ingenting å vise, laste ned eller slette her.
rights-when = Når
rights-what = Hva
rights-where = Hvor
rights-version = Versjon
rights-standing = Gjelder
rights-state-given = tillot alt
rights-state-refused = avviste alt
rights-state-partial = tillot noe av det
rights-state-withdrawn = trakk tilbake samtykket
rights-state-objected = protesterte
rights-state-requested = forespurt, ikke bekreftet
rights-channel-banner = banner
rights-channel-settings = innstillinger på nettstedet
rights-channel-embed = innebygd innhold
rights-channel-preference-page = denne siden
rights-channel-gpc = signal fra nettleseren
rights-channel-api = konto på nettstedet
rights-channel-app = app
rights-channel-email = e-post
rights-channel-phone = telefon
rights-channel-paper = papir
rights-channel-in-person = personlig oppmøte
rights-standing-current = ja
rights-standing-superseded = nei, erstattet
rights-standing-expired = nei, utløpt
rights-download = Last ned alt (JSON)
rights-download-one = Last ned
rights-object = Protester
rights-object-why = Slår av det som bygger på berettiget interesse: { $purposes }. Alt annet forblir som det er. En protest er ikke et avslag og registreres som en protest.
rights-restrict = Begrens bruken
rights-restrict-why = Det som er lagret om valget ditt, blir da bare oppbevart og ikke brukt videre, unntatt for et rettskrav.
rights-restricted = Bruken av det som er lagret om valget ditt, er begrenset.
rights-lift = Opphev begrensningen
rights-erase = Slett alt
rights-erase-why = Sletter alt som er lagret under samtykkenummeret ditt, og informasjonskapslene med valget ditt. Av de slettede oppføringene blir bare det faktum at de fantes, stående igjen, uten tilknytning til deg.
rights-erase-title = Slette alt som er lagret om valget ditt?
rights-erase-ask = { $count ->
    [one] 1 oppføring blir slettet.
   *[other] { $count } oppføringer blir slettet.
} Dette kan ikke angres. Samtykket ditt gjelder da ikke lenger, og nettstedet spør deg på nytt.
rights-erase-yes = Ja, slett alt
rights-back = Nei, gå tilbake
rights-done-erased = Alt som var lagret under samtykkenummeret ditt, er slettet.
rights-done-restricted = Bruken er begrenset.
rights-done-lifted = Begrensningen er opphevet.
rights-done-objected = Protesten din er registrert.
