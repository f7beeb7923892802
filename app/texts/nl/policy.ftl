# Cookiebeleid, ook als deel van de voorkeurenpagina. Alleen woorden van het product; doelen en diensten beschrijft de site zelf.

policy-title = Cookiebeleid van { $site }
policy-lead = Hier staat welke cookies en vergelijkbare technieken { $site } gebruikt, waarvoor, wie ervoor verantwoordelijk is en hoe u uw keuze maakt, wijzigt of intrekt.
policy-contents = Op deze pagina
policy-to-choices = Uw keuze bekijken, wijzigen of intrekken
policy-joint = { $controllers } bepalen samen het doel en de middelen van de verwerkingen die hier als gezamenlijk zijn aangeduid. In een overeenkomst volgens artikel 26 AVG hebben zij vastgelegd wie welke verplichting nakomt. U kunt uw rechten bij elk van hen uitoefenen.
policy-answers = Uw vragen en verzoeken beantwoordt { $controller }, ook namens de andere verantwoordelijken.

policy-about-title = Cookies en vergelijkbare technieken
policy-about = Cookies en vergelijkbare technieken bewaren informatie op uw toestel of lezen er informatie van: cookies, lokale opslag en sessieopslag, databanken in de browser, pixels, kenmerken van het toestel en softwarecomponenten. Samen heten ze hier “cookies”.
policy-about-necessary = Technisch noodzakelijke cookies maken de functies mogelijk waar u zelf om vraagt, zoals een taalkeuze, aanmelding, winkelmand of verlanglijst, en houden de site goed en veilig werkend. Daarvoor is geen toestemming nodig. De rechtsgrond is artikel 6, lid 1, onder b) en f) AVG. Bij elk ervan staat waarom het noodzakelijk is.
policy-about-consent = Alle andere cookies gebruiken wij alleen met uw vrijwillige toestemming (artikel 6, lid 1, onder a) AVG): per doel, en per dienst als u dat wilt. U kunt een gegeven toestemming op elk moment intrekken, met werking voor de toekomst.
policy-about-other = Andere technieken bewaren niets op uw toestel en lezen er niets van, bijvoorbeeld om misbruik af te weren. Worden daarbij persoonsgegevens zoals een IP-adres verwerkt, dan berust dat op artikel 6, lid 1, onder b) en f) AVG. Bij elke dienst van die soort staat waarom uw toestel niet wordt geraakt.
policy-block-title = Cookies blokkeren of verwijderen
policy-block = U kunt het opslaan van cookies ook geheel verhinderen in de instellingen van uw browser of toestel, en opgeslagen cookies daar op elk moment verwijderen. De site werkt dan mogelijk minder goed. Verwijdert u ook de cookies met uw keuze, dan geldt die keuze niet meer: wat toestemming nodig heeft blijft uit en wij vragen het u opnieuw.

policy-purposes-title = Doelen en diensten
policy-basis = Rechtsgrond
policy-basis-necessary = noodzakelijk voor wat u vraagt of voor een veilige werking (artikel 6, lid 1, onder b) en f) AVG)
policy-basis-consent = uw toestemming (artikel 6, lid 1, onder a) AVG)
policy-basis-interest = gerechtvaardigd belang (artikel 6, lid 1, onder f) AVG); u kunt bezwaar maken
policy-data = Gegevens
policy-kept = Bewaartermijn
policy-services = { $count ->
    [one] 1 dienst
   *[other] { $count } diensten
}
policy-unfold = Dit doel staat aan, maar alle diensten ervan staan uit. Zet ze hieronder elk apart aan.
policy-third-title = Diensten van derden
policy-third = Diensten van andere aanbieders, zoals video, routeplanning of chat, worden pas geladen als u ze toestaat of zelf start. De aanbieder kan dan gegevens zoals uw IP-adres ontvangen. Bij elke dienst staat wie verantwoordelijk is voor het plaatsen van de cookies, en in welke rol. Op inhoud en werking van diensten die zelfstandig verantwoordelijk zijn hebben wij in principe geen invloed; lees ook de privacyverklaring van de aanbieder.
policy-links = Alleen als gewone link aanwezig: { $services }. Er wordt niets geladen of verzonden voordat u erop klikt. Daarna kan de aanbieder gegevens rechtstreeks verzamelen en, als u bij hem bent aangemeld, aan uw account koppelen. Wilt u dat niet, meld u dan eerst bij hem af.

policy-recipients-title = Wie gegevens ontvangt
policy-recipients = Binnen de verantwoordelijke ondernemingen hebben alleen personen toegang die de gegevens nodig hebben voor het vermelde doel. Externe ontvangers krijgen ze alleen als de wet het toestaat of als u toestemming hebt gegeven.
policy-recipients-processor = Verwerkers: zij gebruiken gegevens alleen volgens onze instructies
policy-recipients-joint = Gezamenlijk met ons verantwoordelijk
policy-recipients-independent = Zelfstandig verantwoordelijke particuliere partijen
policy-recipients-public = Openbare diensten
policy-recipients-public-why = Instanties zoals belastingdiensten, het openbaar ministerie of rechtbanken, als een wettelijke plicht of een gerechtvaardigd belang dat vereist
policy-recipients-further = Verdere ontvangers
policy-transfers-title = Doorgifte naar derde landen
policy-transfers = Gegevens gaan alleen naar een land buiten de Europese Economische Ruimte als de Europese Commissie er een passend beschermingsniveau heeft vastgesteld (artikel 45 AVG), als er passende waarborgen zijn (artikel 46 of 47 AVG) of als een afwijking van artikel 49 AVG geldt, zoals uw uitdrukkelijke toestemming. Een kopie van de waarborgen vindt u via de link erbij of krijgt u op verzoek van { $controller }.
policy-retention-title = Hoe lang gegevens worden bewaard
policy-retention = Wij bewaren gegevens alleen zolang dat nodig is voor het doel, of tot u uw toestemming intrekt of bezwaar maakt; daarna wissen wij ze onmiddellijk, tenzij de wet langer bewaren voorschrijft of toestaat. De duur van wat op uw toestel staat, vindt u bij elke dienst. Bij intrekking wordt daar gewist wat deze site zelf bewaarde.
policy-retention-records = Het bewijs van uw keuze blijft bewaard tot { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} nadat ze niet meer geldt.
policy-retention-why = Zo kunnen wij aantonen wat u hebt gekozen (artikel 7, lid 1 AVG).

policy-versions-title = Versies
policy-version-line = Versie { $version } van { $date }, instellingen nr. { $policy }
policy-versions-none = Er is geen eerdere versie.
policy-kept-version = Dit is een bewaarde versie, zoals zij is gepubliceerd. Mogelijk geldt inmiddels een nieuwere.
policy-current = Naar de versie die nu geldt
