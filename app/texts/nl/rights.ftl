# Rechten van betrokkenen en wat over de eigen keuze bewaard is. Wat voor de dubbele punt staat, wordt vet.

rights-title = Uw rechten
rights-lead = Als betrokkene hebt u deze rechten, onder de voorwaarden van de AVG. Ze uitoefenen is kosteloos.
rights-access = Inzage: u kunt te weten komen welke gegevens over u bewaard worden en daarvan een kopie krijgen.
rights-rectification = Rectificatie: u kunt onjuiste gegevens laten verbeteren en onvolledige laten aanvullen.
rights-erasure = Wissing: u kunt uw gegevens laten wissen als aan de wettelijke voorwaarden is voldaan.
rights-restriction = Beperking: u kunt vragen de verwerking van uw gegevens te beperken als aan de wettelijke voorwaarden is voldaan.
rights-portability = Overdraagbaarheid: gegevens die u op grond van toestemming of een overeenkomst hebt verstrekt, kunt u in een gestructureerd, gangbaar en machineleesbaar formaat krijgen of aan een andere verantwoordelijke laten doorgeven.
rights-objection = Bezwaar: tegen een verwerking die op gerechtvaardigd belang berust, kunt u op elk moment bezwaar maken om redenen die met uw specifieke situatie verband houden. Ze stopt dan, tenzij dwingende gronden zwaarder wegen dan uw belangen, rechten en vrijheden.
rights-marketing = Bezwaar tegen direct marketing: tegen verwerking voor direct marketing kunt u op elk moment en zonder reden bezwaar maken; ze stopt dan.
rights-withdrawal = Intrekking van toestemming: u kunt een toestemming op elk moment intrekken, met werking voor de toekomst. Dat doet niets af aan de rechtmatigheid van de verwerking tot dan. U kunt hetzelfde kanaal kiezen als waarlangs u de toestemming gaf.
rights-complaint = Klacht: u kunt een klacht indienen bij een toezichthoudende autoriteit, vooral in het land waar u woont of werkt of waar volgens u inbreuk is gemaakt, of bij die van de verantwoordelijke.
rights-authority = Toezichthoudende autoriteit: { $country }
rights-authority-land = Voor ondernemingen is meestal de autoriteit van de deelstaat bevoegd waar de onderneming gevestigd is.
rights-contact = Vragen en verzoeken richt u aan { $controller }: per e-mail of per post aan het adres hierboven. Vermeld uw toestemmingsnummer als uw vraag over uw keuze gaat, zodat ze gevonden wordt.

rights-records-title = Wat over uw keuze bewaard is
rights-records-none = Deze browser heeft geen toestemmingsnummer van deze site. Er valt hier dus niets te tonen, te downloaden of te wissen.
rights-when = Wanneer
rights-what = Wat
rights-where = Waar
rights-version = Versie
rights-standing = Geldt
rights-state-given = alles toegestaan
rights-state-refused = alles geweigerd
rights-state-partial = een deel toegestaan
rights-state-withdrawn = toestemming ingetrokken
rights-state-objected = bezwaar gemaakt
rights-state-requested = aangevraagd, niet bevestigd
rights-channel-banner = banner
rights-channel-settings = instellingen op de site
rights-channel-embed = ingesloten inhoud
rights-channel-preference-page = deze pagina
rights-channel-gpc = signaal van de browser
rights-channel-api = account op de site
rights-channel-app = app
rights-channel-email = e-mail
rights-channel-phone = telefoon
rights-channel-paper = papier
rights-channel-in-person = persoonlijk
rights-standing-current = ja
rights-standing-superseded = nee, vervangen
rights-standing-expired = nee, verlopen
rights-download = Alles downloaden (JSON)
rights-download-one = Downloaden
rights-object = Bezwaar maken
rights-object-why = Zet uit wat op gerechtvaardigd belang berust: { $purposes }. Al het andere blijft zoals het is. Een bezwaar is geen weigering en wordt als bezwaar vastgelegd.
rights-restrict = Gebruik beperken
rights-restrict-why = Wat over uw keuze bewaard is, wordt dan alleen nog bewaard en niet verder gebruikt, behalve voor een rechtsvordering.
rights-restricted = Het gebruik van wat over uw keuze bewaard is, is beperkt.
rights-lift = Beperking opheffen
rights-erase = Alles wissen
rights-erase-why = Wist alles wat onder uw toestemmingsnummer bewaard is, en de cookies met uw keuze. Van de gewiste registraties blijft alleen staan dat ze er waren, zonder verband met u.
rights-erase-title = Alles wissen wat over uw keuze bewaard is?
rights-erase-ask = { $count ->
    [one] Er wordt 1 registratie gewist.
   *[other] Er worden { $count } registraties gewist.
} Dit kan niet ongedaan worden gemaakt. Uw toestemming geldt dan niet meer, en de site vraagt het u opnieuw.
rights-erase-yes = Ja, alles wissen
rights-back = Nee, terug
rights-done-erased = Alles wat onder uw toestemmingsnummer bewaard was, is gewist.
rights-done-restricted = Het gebruik is beperkt.
rights-done-lifted = De beperking is opgeheven.
rights-done-objected = Uw bezwaar is vastgelegd.
