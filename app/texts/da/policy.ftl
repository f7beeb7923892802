# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Cookiepolitik for { $site }
policy-lead = Her kan du læse, hvilke cookies og lignende teknologier { $site } bruger, hvad de bruges til, hvem der er ansvarlig for dem, og hvordan du træffer dit valg, ændrer det eller trækker det tilbage.
policy-contents = På denne side
policy-to-choices = Se dit valg, ændr det, eller træk det tilbage
policy-joint = { $controllers } fastlægger i fællesskab formålene med og hjælpemidlerne til den behandling, der her betegnes som fælles. I en ordning efter databeskyttelsesforordningens artikel 26 har de fastlagt, hvem der opfylder hvilke forpligtelser. Du kan udøve dine rettigheder over for hver af dem.
policy-answers = { $controller } besvarer dine spørgsmål og anmodninger, også på de øvrige dataansvarliges vegne.

policy-about-title = Cookies og lignende teknologier
policy-about = Cookies og lignende teknologier gemmer oplysninger på din enhed eller læser oplysninger fra den: cookies, lokal lagring og sessionslagring, databaser i browseren, pixels, enhedens kendetegn og softwarekomponenter. Under ét kaldes de her »cookies«.
policy-about-necessary = Teknisk nødvendige cookies muliggør de funktioner, du selv beder om, f.eks. sprogvalg, login, indkøbskurv eller ønskeliste, og holder webstedet velfungerende og sikkert. De kræver ikke samtykke. Retsgrundlaget er databeskyttelsesforordningens artikel 6, stk. 1, litra b og f. For hver af dem er det angivet, hvorfor den er nødvendig.
policy-about-consent = Alle andre cookies bruges kun med dit frivillige samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a): pr. formål og, hvis du ønsker det, pr. tjeneste. Du kan til enhver tid trække et samtykke tilbage med virkning for fremtiden.
policy-about-other = Andre teknologier gemmer intet på din enhed og læser intet fra den, f.eks. til at afværge misbrug. Hvis der i den forbindelse behandles personoplysninger som f.eks. en IP-adresse, sker det på grundlag af databeskyttelsesforordningens artikel 6, stk. 1, litra b og f. For hver tjeneste af denne art er det angivet, hvorfor din enhed ikke berøres.
policy-block-title = Blokering eller sletning af cookies
policy-block = Du kan også helt forhindre, at der gemmes cookies, i indstillingerne i din browser eller på din enhed, og til enhver tid slette gemte cookies samme sted. Webstedet fungerer så måske mindre godt. Hvis du også sletter de cookies, der indeholder dit valg, gælder valget ikke længere: Det, der kræver samtykke, forbliver slået fra, og vi spørger dig igen.

policy-purposes-title = Formål og tjenester
policy-basis = Retsgrundlag
policy-basis-necessary = nødvendigt for det, du beder om, eller for sikker drift (databeskyttelsesforordningens artikel 6, stk. 1, litra b og f)
policy-basis-consent = dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a)
policy-basis-interest = legitim interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra f); du kan gøre indsigelse
policy-data = Oplysninger
policy-kept = Opbevaringstid
policy-services = { $count ->
    [one] 1 tjeneste
   *[other] { $count } tjenester
}
policy-unfold = Dette formål er slået til, men alle dets tjenester er slået fra. Slå dem til enkeltvis nedenfor.
policy-third-title = Tredjeparters tjenester
policy-third = Tjenester fra andre udbydere, f.eks. video, ruteplanlægning eller chat, indlæses først, når du tillader dem eller selv starter dem. Udbyderen kan da modtage oplysninger som f.eks. din IP-adresse. For hver tjeneste er det angivet, hvem der er ansvarlig for at placere cookies, og i hvilken rolle. Vi har som udgangspunkt ingen indflydelse på indholdet og funktionen af tjenester, hvis udbyder er selvstændig dataansvarlig; læs også udbyderens privatlivspolitik.
policy-links = Findes kun som almindelige links: { $services }. Intet indlæses eller sendes, før du klikker. Derefter kan udbyderen indsamle oplysninger direkte og, hvis du er logget ind dér, knytte dem til din konto. Hvis du ikke ønsker det, skal du først logge ud dér.

policy-recipients-title = Hvem der modtager oplysninger
policy-recipients = I de ansvarlige virksomheder har kun de personer adgang, som har brug for oplysningerne til det angivne formål. Eksterne modtagere får dem kun, hvis loven tillader det, eller hvis du har givet samtykke.
policy-recipients-processor = Databehandlere: De bruger kun oplysninger efter vores instruks
policy-recipients-joint = Fælles dataansvarlige sammen med os
policy-recipients-independent = Private parter, der er selvstændige dataansvarlige
policy-recipients-public = Offentlige myndigheder
policy-recipients-public-why = Myndigheder som f.eks. skattemyndigheder, anklagemyndighed eller domstole, når en retlig forpligtelse eller en legitim interesse kræver det
policy-recipients-further = Øvrige modtagere
policy-transfers-title = Overførsler til tredjelande
policy-transfers = Oplysninger overføres kun til et land uden for Det Europæiske Økonomiske Samarbejdsområde, hvis Europa-Kommissionen har fastslået et tilstrækkeligt beskyttelsesniveau (databeskyttelsesforordningens artikel 45), hvis der er fornødne garantier (databeskyttelsesforordningens artikel 46 eller 47), eller hvis en undtagelse i databeskyttelsesforordningens artikel 49 finder anvendelse, f.eks. dit udtrykkelige samtykke. Du finder en kopi af garantierne via linket ved siden af eller kan få den hos { $controller } på anmodning.
policy-retention-title = Hvor længe oplysninger opbevares
policy-retention = Oplysninger opbevares kun, så længe formålet kræver det, eller indtil du trækker dit samtykke tilbage eller gør indsigelse; derefter slettes de straks, medmindre loven kræver eller tillader længere opbevaring. Hvor længe noget bliver på din enhed, er angivet for hver tjeneste. Når du trækker dit samtykke tilbage, slettes det, som dette websted selv har gemt på enheden.
policy-retention-records = Dokumentationen for dit valg opbevares i { $days ->
    [one] 1 dag
   *[other] { $days } dage
} efter, at valget er ophørt med at gælde.
policy-retention-why = Dermed kan vi påvise, hvad du har valgt (databeskyttelsesforordningens artikel 7, stk. 1).

policy-versions-title = Versioner
policy-version-line = Version { $version } af { $date }, indstillinger nr. { $policy }
policy-versions-none = Der findes ingen tidligere version.
policy-kept-version = Dette er en gemt version, som den blev offentliggjort. En nyere kan være gældende nu.
policy-current = Gå til den gældende version
