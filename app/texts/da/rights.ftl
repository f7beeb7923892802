# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Dine rettigheder
rights-lead = Som registreret har du disse rettigheder på databeskyttelsesforordningens betingelser. Det er gratis at udøve dem.
rights-access = Indsigt: Du kan få at vide, hvilke oplysninger der opbevares om dig, og få en kopi af dem.
rights-rectification = Berigtigelse: Du kan få urigtige oplysninger berigtiget og ufuldstændige oplysninger suppleret.
rights-erasure = Sletning: Du kan få dine oplysninger slettet, når lovens betingelser er opfyldt.
rights-restriction = Begrænsning: Du kan kræve, at behandlingen af dine oplysninger begrænses, når lovens betingelser er opfyldt.
rights-portability = Dataportabilitet: Oplysninger, som du har givet på grundlag af samtykke eller en kontrakt, kan du få i et struktureret, almindeligt anvendt og maskinlæsbart format eller få overført til en anden dataansvarlig.
rights-objection = Indsigelse: Du kan til enhver tid gøre indsigelse mod behandling, der bygger på legitim interesse, af grunde, der vedrører din særlige situation. Behandlingen ophører da, medmindre vægtige legitime grunde går forud for dine interesser, rettigheder og frihedsrettigheder.
rights-marketing = Indsigelse mod direkte markedsføring: Du kan til enhver tid og uden begrundelse gøre indsigelse mod behandling med henblik på direkte markedsføring; den ophører da.
rights-withdrawal = Tilbagetrækning af samtykke: Du kan til enhver tid trække et samtykke tilbage med virkning for fremtiden. Det berører ikke lovligheden af behandlingen indtil da. Du kan bruge den samme kanal, som du gav samtykket gennem.
rights-complaint = Klage: Du kan klage til en tilsynsmyndighed, navnlig i det land, hvor du bor eller arbejder, eller hvor du mener, at reglerne er overtrådt, eller til den dataansvarliges tilsynsmyndighed.
rights-authority = Tilsynsmyndighed: { $country }
rights-authority-land = For virksomheder er det oftest myndigheden i den delstat, hvor virksomheden har sit hjemsted, der er kompetent.
rights-contact = Send spørgsmål og anmodninger til { $controller }: pr. e-mail eller med post til adressen ovenfor. Drejer det sig om dit valg, så oplys dit samtykkenummer, så valget kan findes.

rights-records-title = Hvad der opbevares om dit valg
rights-records-none = Denne browser har ikke noget samtykkenummer for dette websted. Der er derfor intet at vise, downloade eller slette her.
rights-when = Hvornår
rights-what = Hvad
rights-where = Hvor
rights-version = Version
rights-standing = Gælder
rights-state-given = alt tilladt
rights-state-refused = alt afvist
rights-state-partial = en del tilladt
rights-state-withdrawn = samtykke trukket tilbage
rights-state-objected = indsigelse fremsat
rights-state-requested = anmodet, ikke bekræftet
rights-channel-banner = banner
rights-channel-settings = indstillinger på webstedet
rights-channel-embed = indlejret indhold
rights-channel-preference-page = denne side
rights-channel-gpc = signal fra browseren
rights-channel-api = konto på webstedet
rights-channel-app = app
rights-channel-email = e-mail
rights-channel-phone = telefon
rights-channel-paper = papir
rights-channel-in-person = personligt
rights-standing-current = ja
rights-standing-superseded = nej, erstattet
rights-standing-expired = nej, udløbet
rights-download = Download alt (JSON)
rights-download-one = Download
rights-object = Gør indsigelse
rights-object-why = Slår det fra, der bygger på legitim interesse: { $purposes }. Alt andet forbliver uændret. En indsigelse er ikke en afvisning og registreres som en indsigelse.
rights-restrict = Begræns brugen
rights-restrict-why = Det, der opbevares om dit valg, bliver derefter kun opbevaret og ikke brugt yderligere, undtagen i forbindelse med retskrav.
rights-restricted = Brugen af det, der opbevares om dit valg, er begrænset.
rights-lift = Ophæv begrænsningen
rights-erase = Slet alt
rights-erase-why = Sletter alt, hvad der opbevares under dit samtykkenummer, og de cookies, der indeholder dit valg. Af de slettede registreringer står kun tilbage, at de har eksisteret, uden forbindelse til dig.
rights-erase-title = Vil du slette alt, hvad der opbevares om dit valg?
rights-erase-ask = { $count ->
    [one] 1 registrering slettes.
   *[other] { $count } registreringer slettes.
} Det kan ikke fortrydes. Dit samtykke gælder derefter ikke længere, og webstedet spørger dig igen.
rights-erase-yes = Ja, slet alt
rights-back = Nej, tilbage
rights-done-erased = Alt, hvad der blev opbevaret under dit samtykkenummer, er slettet.
rights-done-restricted = Brugen er begrænset.
rights-done-lifted = Begrænsningen er ophævet.
rights-done-objected = Din indsigelse er registreret.
