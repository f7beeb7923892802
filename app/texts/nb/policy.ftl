# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Erklæring om informasjonskapsler for { $site }
policy-lead = Her ser du hvilke informasjonskapsler (cookies) og lignende teknologier { $site } bruker, hva de brukes til, hvem som er ansvarlig for dem, og hvordan du velger, endrer valget ditt eller trekker det tilbake.
policy-contents = På denne siden
policy-to-choices = Se, endre eller trekk tilbake valget ditt
policy-joint = { $controllers } fastsetter i fellesskap formålene med og midlene for den behandlingen som her er betegnet som felles. I en ordning etter personvernforordningen artikkel 26 har de fastsatt hvem som oppfyller hvilke forpliktelser. Du kan utøve rettighetene dine overfor hver av dem.
policy-answers = { $controller } besvarer spørsmål og anmodninger fra deg, også på vegne av de andre behandlingsansvarlige.

policy-about-title = Informasjonskapsler og lignende teknologier
policy-about = Informasjonskapsler og lignende teknologier lagrer opplysninger på enheten din eller leser opplysninger fra den: informasjonskapsler, lokal lagring og øktlagring, databaser i nettleseren, piksler, egenskaper ved enheten og programvarekomponenter. Her kalles alt dette «informasjonskapsler».
policy-about-necessary = Teknisk nødvendige informasjonskapsler gjør det mulig å bruke funksjonene du ber om, for eksempel språkvalg, innlogging, handlekurv eller ønskeliste, og sørger for at nettstedet fungerer riktig og sikkert. De krever ikke samtykke. Det rettslige grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav b og f. For hver av dem står det hvorfor den er nødvendig.
policy-about-consent = Alle andre informasjonskapsler brukes bare med ditt frivillige samtykke (personvernforordningen artikkel 6 nr. 1 bokstav a): per formål, og per tjeneste om du vil. Du kan når som helst trekke tilbake et samtykke med virkning for framtiden.
policy-about-other = Andre teknologier lagrer ingenting på enheten din og leser ingenting fra den; de kan for eksempel hindre misbruk. Når de behandler personopplysninger, for eksempel en IP-adresse, bygger det på personvernforordningen artikkel 6 nr. 1 bokstav b og f. For hver slik tjeneste står det hvorfor enheten din ikke berøres.
policy-block-title = Blokkere eller slette informasjonskapsler
policy-block = Du kan også hindre all lagring av informasjonskapsler i innstillingene for nettleseren eller enheten, og når som helst slette lagrede informasjonskapsler der. Da kan nettstedet fungere dårligere. Hvis du også sletter informasjonskapslene med valget ditt, gjelder ikke valget lenger: Det som krever samtykke, forblir slått av, og vi spør deg på nytt.

policy-purposes-title = Formål og tjenester
policy-basis = Rettslig grunnlag
policy-basis-necessary = nødvendig for det du ber om, eller for sikker drift (personvernforordningen artikkel 6 nr. 1 bokstav b og f)
policy-basis-consent = ditt samtykke (personvernforordningen artikkel 6 nr. 1 bokstav a)
policy-basis-interest = berettiget interesse (personvernforordningen artikkel 6 nr. 1 bokstav f); du kan protestere
policy-data = Opplysninger
policy-kept = Lagringstid
policy-services = { $count ->
    [one] 1 tjeneste
   *[other] { $count } tjenester
}
policy-unfold = Dette formålet er på, men alle tjenestene under det er av. Slå dem på enkeltvis nedenfor.
policy-third-title = Tjenester fra tredjeparter
policy-third = Tjenester fra andre leverandører, for eksempel video, ruteplanlegging eller chat, lastes bare når du tillater dem eller starter dem selv. Leverandøren kan da motta opplysninger, for eksempel IP-adressen din. For hver tjeneste står det hvem som er ansvarlig for å plassere informasjonskapslene, og i hvilken rolle. Vi har som regel ingen innflytelse på innholdet i og virkemåten til tjenester fra selvstendige behandlingsansvarlige; les også leverandørens personvernerklæring.
policy-links = Finnes bare som vanlige lenker: { $services }. Ingenting lastes eller sendes før du klikker. Deretter kan leverandøren samle inn opplysninger direkte og knytte dem til kontoen din hvis du er innlogget der. Hvis du ikke ønsker det, logger du ut der først.

policy-recipients-title = Hvem som mottar opplysninger
policy-recipients = I de ansvarlige virksomhetene er det bare personer som trenger opplysningene til det angitte formålet, som har tilgang. Eksterne mottakere får dem bare når loven tillater det, eller når du har samtykket.
policy-recipients-processor = Databehandlere: De bruker opplysninger bare etter instruks fra oss
policy-recipients-joint = Felles behandlingsansvarlige med oss
policy-recipients-independent = Private parter som er selvstendige behandlingsansvarlige
policy-recipients-public = Offentlige organer
policy-recipients-public-why = Myndigheter som skattekontorer, påtalemyndighet eller domstoler, når en rettslig forpliktelse eller en berettiget interesse krever det
policy-recipients-further = Andre mottakere
policy-transfers-title = Overføring til tredjestater
policy-transfers = Opplysninger overføres til et land utenfor Det europeiske økonomiske samarbeidsområdet bare når Europakommisjonen har fastslått at beskyttelsesnivået der er tilstrekkelig (personvernforordningen artikkel 45), når det foreligger nødvendige garantier (personvernforordningen artikkel 46 eller 47), eller når et unntak i personvernforordningen artikkel 49 gjelder, for eksempel ditt uttrykkelige samtykke. En kopi av garantiene finner du via lenken ved siden av, eller du får den fra { $controller } på forespørsel.
policy-retention-title = Hvor lenge opplysninger lagres
policy-retention = Opplysninger lagres bare så lenge formålet krever det, eller til du trekker tilbake samtykket ditt eller protesterer; da slettes de straks, med mindre loven krever eller tillater lengre lagring. For hver tjeneste står det hvor lenge noe blir liggende på enheten din. Når du trekker tilbake samtykket, slettes det som dette nettstedet selv har lagret der.
policy-retention-records = Dokumentasjonen av valget ditt oppbevares i { $days ->
    [one] 1 dag
   *[other] { $days } dager
} etter at valget sluttet å gjelde.
policy-retention-why = Slik kan vi påvise hva du har valgt (personvernforordningen artikkel 7 nr. 1).

policy-versions-title = Versjoner
policy-version-line = Versjon { $version } av { $date }, innstillinger nr. { $policy }
policy-versions-none = Det finnes ingen tidligere versjon.
policy-kept-version = Dette er en arkivert versjon, slik den ble publisert. Det kan være at en nyere gjelder nå.
policy-current = Til versjonen som gjelder nå
