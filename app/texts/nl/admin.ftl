# Het beheer, in het Engels, Nederlands, Frans en Duits: de sleutels zijn in alle vier dezelfde.

admin-product = Sluis
admin-rail = Hoofdmenu
admin-sites = Sites
admin-sign-out = Afmelden
admin-signed-in-as = { $name }, { $role }
admin-language-of-admin = Taal

admin-sites-title = { $sites ->
    [0] Er is nog geen site gepubliceerd
    [one] Er is één site gepubliceerd
   *[other] Er zijn { $sites } sites gepubliceerd
}
admin-sites-empty = Beschrijf een site in een bestand en publiceer ze met: sluis site publish site.toml
admin-no-figure = nog geen

admin-site-quiet-title = { $site } vraagt niets, omdat de site alleen het noodzakelijke gebruikt
admin-site-version = Beleidsversie { $version }, kennisgeving { $notice } van { $date }
admin-site-preferences = Voorkeurenpagina
admin-snippet-title = De coderegel
admin-snippet-why = Plaats deze regel als eerste in de head van elke pagina van de site. Voeg er nooit async of defer aan toe.
admin-copy = Coderegel kopiëren
admin-copied = Gekopieerd.
admin-copy-failed = De browser liet kopiëren niet toe. Selecteer de regel en kopieer hem.

admin-rates-title = Toestemmingscijfers
admin-range = Periode
admin-range-days = { $days } dagen
admin-total = Totaal

admin-missing-title = Deze pagina bestaat niet
admin-missing = Ga naar de lijst van sites.
admin-failed-title = Dit kan nu niet worden getoond
admin-failed = De opslag antwoordde niet. Er is niets gewijzigd. Laad de pagina opnieuw.
admin-signed-out-title = U bent afgemeld
admin-signed-out = Meld u opnieuw aan om verder te gaan.

admin-sign-in-title = Aanmelden
admin-name = Naam
admin-password = Wachtwoord
admin-password-again = Het wachtwoord nog eens
admin-password-rule = 12 tot 200 tekens.
admin-sign-in = Aanmelden
admin-sign-in-denied = Naam en wachtwoord horen niet bij elkaar. Er is niets gewijzigd.
admin-sign-in-limited = Te veel mislukte pogingen voor deze naam. Probeer het over { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} opnieuw.
admin-signed-out-note = U bent afgemeld.
admin-welcome-title = De eerste beheerder aanmaken
admin-welcome-lead = De eerste beheerder is eigenaar van deze server. Deze link werkt één keer en 30 minuten lang.
admin-welcome = Beheerder aanmaken en aanmelden
admin-welcome-link = Deze link is al gebruikt of is te oud. Start de server opnieuw voor een nieuwe.
admin-welcome-name = Een naam heeft 1 tot 60 tekens. Er is niets aangemaakt.
admin-welcome-password = Een wachtwoord heeft 12 tot 200 tekens. Er is niets aangemaakt.
admin-welcome-differ = De twee wachtwoorden verschillen. Er is niets aangemaakt.
admin-door-failed = De opslag antwoordde niet. Er is niets gewijzigd. Probeer het opnieuw.
admin-taken = Er is al een beheerder met deze naam. Er is niets aangemaakt. Kies een andere naam.

admin-invitation-title = U bent uitgenodigd
admin-invitation-lead = { $by } heeft u uitgenodigd als { $role }, voor { $sites }. Deze link werkt één keer, tot { $date }.
admin-invitation-gone-title = Deze link werkt niet meer
admin-invitation-gone = Hij is al gebruikt, te oud of teruggenomen. Vraag een eigenaar om een nieuwe.
admin-invitation-accept = Aannemen en aanmelden

admin-records = Registraties
admin-versions = Versies
admin-operators = Beheerders
admin-audit = Logboek
admin-ledger = Register
admin-site = Site
admin-yes = ja
admin-no = nee
admin-unknown = niet bekend
admin-absent = geen
admin-or = { $first } of { $last }

admin-role = Rol
admin-role-owner = eigenaar
admin-role-publisher = uitgever
admin-role-analyst = analist
admin-role-auditor = auditor
admin-role-owner-what = Alles: beheerders, publiceren, registraties met wissen en beperken. Altijd voor alle sites.
admin-role-publisher-what = Cijfers, versies en publiceren. Geen registraties.
admin-role-analyst-what = Alleen cijfers. Geen registraties.
admin-role-auditor-what = Cijfers, versies, registraties, het logboek en het register, zonder iets te wijzigen. Elke blik op een registratie wordt opgeschreven.

admin-refused-title = Deze pagina is niet voor u
admin-refused-role = Ze is voor de rol { $roles }; u bent aangemeld als { $own }.
admin-refused-site = U hebt geen toegang tot deze site.
admin-refused-whole = Ze is voor eigenaars van alle sites.
admin-refused-what = Er is niets getoond of gewijzigd. Een eigenaar kan u een andere rol of meer sites geven.
admin-missing-record = Op dit adres staat niets: het heeft nooit bestaan of het is gewist.

admin-records-title = Zoek de registraties van een bezoeker
admin-records-lead = Bezoekers zien hun toestemmingsnummer in de instellingen van de banner en op de voorkeurenpagina. Elke zoekopdracht komt met uw naam in het logboek.
admin-records-id = Toestemmingsnummer of nummer van een registratie
admin-records-id-rule = 22 of 36 tekens, zoals de bezoeker of een ontvangstbewijs het vermeldt.
admin-records-find = Registraties zoeken
admin-records-again = Andere zoeken
admin-records-query = Dit is geen toestemmingsnummer (22 tekens) en geen nummer van een registratie (36 tekens). Er is niets opgezocht.
admin-records-nothing = Deze site heeft geen registraties met dit nummer. Ze hebben nooit bestaan, ze zijn gewist of ze horen bij een andere site.
admin-records-erased = { $records ->
    [one] 1 registratie is gewist. Haar plaats in het register blijft, zonder wat ze zei.
   *[other] { $records } registraties zijn gewist. Hun plaatsen in het register blijven, zonder wat ze zeiden.
}

admin-found-title = { $records ->
    [one] Deze bezoeker heeft 1 registratie op { $site }
   *[other] Deze bezoeker heeft { $records } registraties op { $site }
}
admin-found-lead = De nieuwste eerst. Open er een om te zien wat gekozen is, wat getoond werd en of ze ongeschonden is.
admin-column-when = Wanneer
admin-column-what = Wat
admin-column-how = Hoe
admin-column-standing = Nu
admin-restricted = Het gebruik van deze registraties is beperkt (artikel 18 AVG). Bewaar ze en gebruik ze voor niets anders.

admin-record-given = Alles is toegestaan op { $date }
admin-record-refused = Alles is geweigerd op { $date }
admin-record-partial = Een deel is toegestaan op { $date }
admin-record-withdrawn = De toestemming is ingetrokken op { $date }
admin-record-objected = Er is bezwaar gemaakt op { $date }
admin-record-requested = Toestemming is gevraagd op { $date } en wacht op bevestiging
admin-state-given = toegestaan
admin-state-refused = geweigerd
admin-state-partial = deels toegestaan
admin-state-withdrawn = ingetrokken
admin-state-objected = bezwaar
admin-state-requested = wacht op bevestiging
admin-standing-current = geldt
admin-standing-superseded = vervangen door een latere registratie
admin-standing-expired = haar tijd is voorbij
admin-channel-banner = op de banner
admin-channel-settings = in de instellingen
admin-channel-embed = bij ingesloten inhoud
admin-channel-preference-page = op de voorkeurenpagina
admin-channel-gpc = door het signaal van de browser
admin-channel-api = door de achterkant van de site
admin-channel-app = in een app
admin-channel-email = per e-mail
admin-channel-phone = per telefoon
admin-channel-paper = op papier
admin-channel-in-person = persoonlijk
admin-control-accept-all = Alles aanvaarden
admin-control-reject-all = Alles weigeren
admin-control-save = Bewaren
admin-control-always = Altijd
admin-control-withdraw-all = Alles intrekken
admin-control-signal = geen knop
admin-control-opt-out = Niet verkopen of delen
admin-control-object = Bezwaar maken
admin-control-request = Aanvraag
admin-control-confirm = Bevestiging
admin-kind-opt-in = ja of nee bij opt-in
admin-kind-opt-out = ja of nee bij opt-out
admin-kind-signal = het signaal van de browser
admin-kind-double-opt-in = stap van een dubbele opt-in
admin-device-mobile = smaller dan 640 pixels
admin-device-desktop = 640 pixels breed of meer
admin-device-unknown = niet bekend
admin-reason-necessary = noodzakelijk: er wordt niets gevraagd
admin-reason-visitor-granted = de bezoeker stond het toe
admin-reason-visitor-denied = de bezoeker weigerde het
admin-reason-not-opted-out = werkt hier tot iemand nee zegt
admin-reason-signal-opt-out = het signaal van de browser weigerde het
admin-reason-awaiting-choice = er is nog niet gekozen
admin-reason-expired = de keuze was te oud
admin-reason-policy-changed = het was sinds de keuze gewijzigd
admin-reason-unknown = niet bekend

admin-verify-sound = Deze registratie is ongeschonden
admin-verify-not-sound = Deze registratie past niet bij het register
admin-holds = klopt:
admin-fails = klopt niet:
admin-open = open:
admin-granted = toegestaan
admin-denied = geweigerd
admin-verify-receipt = de ondertekende kopie past bij wat het register bevat en bij de sleutel ervan
admin-verify-receipt-not = de ondertekende kopie klopt niet ({ $code })
admin-verify-entry = het register heeft deze registratie als regel { $seq }
admin-verify-entry-not = regel { $seq } van het register is iets anders
admin-verify-checkpoint = een ondertekend ijkpunt over { $size } regels dekt ze
admin-verify-no-checkpoint = nog geen ijkpunt dekt ze; het volgende wordt binnen het uur ondertekend

admin-show-again = Tonen wat de bezoeker zag
admin-receipt = Ontvangstbewijs downloaden
admin-history = Alle registraties van deze bezoeker downloaden
admin-choices-title = Wat geldt, en waarom
admin-column-outcome = Uitkomst
admin-column-reason = Reden
admin-purpose = Doel
admin-service = Dienst
admin-facts-title = Waar het vandaan komt
admin-others-title = Alle registraties van deze bezoeker
admin-consent-id = Toestemmingsnummer
admin-record-id = Nummer van de registratie
admin-kind = Soort
admin-control = Knop
admin-channel = Kanaal
admin-layer = Laag
admin-language = Taal
admin-version = Versie
admin-notice = Kennisgeving
admin-notice-in = { $notice }, in het { $language }
admin-country = Land
admin-regime = Regeling
admin-regime-of-table = { $regime }, van tabel { $table }
admin-gpc = Global Privacy Control
admin-device = Toestel
admin-valid-until = Geldt tot
admin-keep-until = Bewaard tot
admin-previous = Vorige registratie
admin-policy-digest = Controlegetal van het beleid
admin-entry-hash = Controlegetal van de regel

admin-restrict = Het gebruik van deze registraties beperken
admin-restrict-what = Alle registraties van deze bezoeker op deze site worden bewaard en voor niets anders gebruikt (artikel 18 AVG). Dit kan weer worden opgeheven.
admin-lift = De beperking opheffen
admin-lift-what = Alle registraties van deze bezoeker op deze site mogen weer worden gebruikt.
admin-restricted-now = Het gebruik van deze registraties is vanaf nu beperkt.
admin-lifted-now = De beperking is opgeheven.
admin-erase = Deze registraties wissen
admin-erase-what = { $records ->
    [one] De enige registratie van deze bezoeker op deze site wordt voorgoed gewist. Dit kan niet ongedaan worden gemaakt. Haar plaats in het register, de tellingen en deze reden blijven. De browser van de bezoeker houdt zijn cookies tot de volgende keuze.
   *[other] Alle { $records } registraties van deze bezoeker op deze site worden voorgoed gewist. Dit kan niet ongedaan worden gemaakt. Hun plaatsen in het register, de tellingen en deze reden blijven. De browser van de bezoeker houdt zijn cookies tot de volgende keuze.
}
admin-erase-confirm = Ik weet dat dit niet ongedaan kan worden gemaakt
admin-erase-do = { $records ->
    [one] 1 registratie wissen
   *[other] { $records } registraties wissen
}
admin-why = Reden
admin-why-rule = 3 tot 200 tekens. De reden blijft voorgoed in het logboek: noem er niemand in.
admin-why-missing = De reden of de bevestiging ontbreekt. Er is niets gewijzigd.

admin-shown-title = Wat de bezoeker zag op { $date }
admin-shown-back = Terug naar de registratie
admin-shown-frame = De kennisgeving zoals ze werd getoond
admin-shown-inert = De kennisgeving is getekend uit de bytes die werden verstuurd. Wat er ingedrukt kan worden, doet niets; wat uitklapt wel.
admin-shown-page-inert = De pagina is getekend uit haar bytes, zoals ze er voor elke keuze uitziet; de eigen stand van de bezoeker zit niet in de kopie, en het opmaakblad is dat van vandaag. Wat er ingedrukt kan worden, doet niets.
admin-shown-page = Downloaden als pagina
admin-shown-bytes = De verstuurde bytes downloaden
admin-shown-mark = Het gestreepte kader is van ons: het duidt de gebruikte knop aan, { $control }.
admin-shown-file = { $site }, versie { $version }: wat werd getoond bij registratie { $id }
admin-shown-none = Bij deze registratie hoort geen kopie van een pagina, omdat ze { $channel } is gemaakt. Dit zijn de teksten van versie { $version }, die de registratie noemt; hun opmaak is niet bewaard.
admin-shown-nothing = Bij deze registratie hoort geen kopie van een pagina, en deze server heeft de versie niet die ze noemt.

admin-versions-title = Elke versie die gepubliceerd werd
admin-versions-lead = Gepubliceerde versies veranderen nooit; een oudere opnieuw publiceren maakt een nieuwe. De nieuwste staat bovenaan; tijden zijn in UTC.
admin-column-who = Wie
admin-column-note = Opmerking
admin-column-asked = Opnieuw gevraagd
admin-asked-first = iedereen, voor het eerst
admin-asked-nobody = niemand

admin-operators-title = { $count ->
    [one] 1 beheerder heeft toegang
   *[other] { $count } beheerders hebben toegang
}
admin-operators-lead = Wat ieder mag, geldt vanaf het volgende verzoek. Beheerders worden nooit verwijderd, omdat het logboek hen noemt.
admin-all-sites = alle sites
admin-enabled = kan aanmelden
admin-disabled = buitengesloten
admin-you = (u)
admin-operator-since = sinds { $date }
admin-operator-change = Wijzigen
admin-operator-lock = Buitengesloten: meteen afgemeld, kan niet aanmelden
admin-operator-save = Bewaren
admin-operator-changed = De beheerder is gewijzigd.
admin-change-unknown = Er is geen beheerder met deze naam. Er is niets gewijzigd.
admin-change-last-owner = Dit is de laatste eigenaar die kan aanmelden. Er is niets gewijzigd. Maak eerst een andere beheerder eigenaar.
admin-change-owner-sites = Een eigenaar heeft alle sites. Er is niets gewijzigd. Kies een andere rol voor iemand van enkele sites.
admin-change-no-sites = Er is geen site gekozen. Er is niets gewijzigd. Kies er een of meer, of alle.
admin-change-unknown-site = Er is geen site { $site }. Er is niets gewijzigd.
admin-on-sites = Sites
admin-scope-all = Alle sites, ook die nog komen
admin-scope-some = Alleen deze:
admin-invite-title = Een beheerder uitnodigen
admin-invite-what = U krijgt een link om zelf te overhandigen. Hij werkt één keer en 72 uur lang; wie hem opent, kiest naam en wachtwoord.
admin-invite = Link maken
admin-invited = De link is gemaakt. Hij wordt alleen nu getoond.
admin-invited-what = Geef hem door langs een weg die alleen de uitgenodigde leest.
admin-roles-title = Wat elke rol mag

admin-audit-title = Wat beheerders deden
admin-audit-lead = Het nieuwste eerst; tijden zijn in UTC. Elke lijn is een regel van het register.
admin-audit-empty = Er is nog niets gedaan.
admin-audit-newest = Nieuwste
admin-audit-older = Ouder
admin-column-did = Deed
admin-column-entry = Regel
admin-act-signed-in = meldde zich aan
admin-act-sign-in-failed = kon zich niet aanmelden
admin-act-signed-out = meldde zich af
admin-act-setup-issued = liet een link maken voor de eerste beheerder
admin-act-setup-used = gebruikte de link voor de eerste beheerder
admin-act-ledger-exported = exporteerde het register
admin-act-operator-added = werd beheerder als { $role }
admin-act-operator-invited = nodigde een beheerder uit als { $role }
admin-act-operator-changed = wijzigde { $name }: { $role }, kan aanmelden
admin-act-operator-disabled = wijzigde { $name }: { $role }, buitengesloten
admin-act-published = publiceerde versie { $version }
admin-act-rolled-back = publiceerde versie { $from } opnieuw, als versie { $version }
admin-act-draft = bewaarde herziening { $revision } van het ontwerp
admin-act-records-read = { $records ->
    [one] las 1 registratie ({ $how })
   *[other] las { $records } registraties ({ $how })
}
admin-act-records-erased = { $records ->
    [one] wiste 1 registratie: { $note }
   *[other] wiste { $records } registraties: { $note }
}
admin-act-records-erased-by-rule = { $records ->
    [one] wiste 1 registratie waarvan de tijd voorbij was
   *[other] wiste { $records } registraties waarvan de tijd voorbij was
}
admin-act-restricted = beperkte het gebruik van de registraties van een bezoeker: { $note }
admin-act-restriction-lifted = hief een beperking op: { $note }
admin-act-token-made = maakte het API-token { $name }
admin-act-token-revoked = trok het API-token { $name } in
admin-how-list = gezocht
admin-how-show = geopend
admin-how-export = geëxporteerd
admin-how-verify = nagegaan
admin-how-restrict = om te beperken
admin-how-erase = om te wissen

admin-ledger-title = Het register heeft { $count } regels
admin-ledger-lead = Elke regel noemt het controlegetal van de vorige, zodat niets ongezien kan worden gewijzigd, weggelaten of tussengevoegd.
admin-ledger-head = Controlegetal van de nieuwste regel
admin-ledger-key = Publieke sleutel
admin-ledger-key-file = De publieke sleutel
admin-checkpoint = Het nieuwste ijkpunt
admin-checkpoint-none = Er is nog geen ijkpunt ondertekend. Het eerste volgt binnen een uur na de start.
admin-checkpoint-covers = Het dekt { $size } regels en is ondertekend op { $date }. Bewaar elders kopieën: een kopie waar deze server niet bij kan, bewijst het meest.
admin-checkpoint-file = Het ijkpunt
admin-ledger-verify = Ga het zelf na
admin-ledger-export-what = Schrijf het register op de server naar een bestand. Controlegetallen van wachtwoorden en sessies worden weggelaten, en de keten klopt nog:
admin-ledger-verify-what = Ga dat bestand na, waar dan ook en zonder geheim. Het antwoord is dat het klopt, of de eerste slechte plaats:

admin-account-title = Uw account
admin-account-lead = Hoe u zich aanmeldt, en waar u nu aangemeld bent.
admin-account-current = Uw wachtwoord
admin-account-new = Nieuw wachtwoord
admin-account-again = Het nieuwe wachtwoord nog eens
admin-account-denied = Dit is uw wachtwoord niet. Er is niets gewijzigd.
admin-account-differ = De twee nieuwe wachtwoorden verschillen. Er is niets gewijzigd.
admin-account-password-rule = Een wachtwoord heeft 12 tot 200 tekens. Er is niets gewijzigd.
admin-account-password-title = Wachtwoord
admin-account-password-what = Met een nieuw wachtwoord wordt u in alle andere browsers afgemeld.
admin-account-password-save = Wachtwoord wijzigen
admin-account-password-done = Het wachtwoord is gewijzigd. In alle andere browsers bent u afgemeld.
admin-cancel = Annuleren
admin-passkeys-title = Passkeys
admin-passkeys-what = Meld u aan met een vingerafdruk, een gezicht of de pincode van uw toestel. Een passkey werkt alleen of na het wachtwoord, en een valse pagina kan hem niet vragen.
admin-passkeys-none = U hebt nog geen passkey.
admin-passkeys-nowhere = Browsers maken alleen passkeys voor servers met https en een hostnaam, en die heeft het publieke adres van deze server niet. Gebruik codes van een app.
admin-passkeys-script = Een passkey toevoegen kan alleen met JavaScript. Gebruik zonder JavaScript codes van een app.
admin-passkey-unable = Deze browser kan hier geen passkeys gebruiken. Gebruik wachtwoord en code, of een andere browser.
admin-passkey-script = Aanmelden met een passkey kan alleen met JavaScript. Gebruik anders uw wachtwoord en een code.
admin-passkey-name = Naam van de passkey
admin-passkey-name-rule = 1 tot 40 tekens; bijvoorbeeld het toestel waarop hij staat.
admin-passkey-add = Een passkey toevoegen
admin-passkey-added = De passkey is toegevoegd. Na het wachtwoord wordt u die of een code gevraagd.
admin-passkey-removed = De passkey is verwijderd. Verwijder hem ook op uw toestel.
admin-passkey-remove = { $name } verwijderen
admin-passkey-unused = Sinds { $since }, nooit gebruikt
admin-passkey-copied = Een dienst van uw toestel kopieert hem naar uw andere toestellen.
admin-passkey-recovery-left = { $left ->
    [one] Nog 1 herstelcode
   *[other] Nog { $left } herstelcodes
}
admin-passkey-sign-in = Aanmelden met een passkey
admin-passkey-failed = Er is geen passkey gebruikt. Probeer opnieuw, of kies een andere weg.
admin-passkey-denied = Deze passkey klopt niet. Probeer een andere, of meld u aan met uw wachtwoord.
admin-passkey-not-added = Het antwoord van uw toestel klopt niet. Er is niets gewijzigd.
admin-passkey-late = Dat duurde te lang. Er is niets gewijzigd; probeer opnieuw.
admin-passkey-name-not = De naam van een passkey heeft 1 tot 40 tekens, en geen twee hebben dezelfde. Er is niets gewijzigd.
admin-passkey-limit = U hebt 10 passkeys, meer kan niet. Verwijder er eerst een.
admin-passkey-recent = U hebt zich een tijd geleden aangemeld. Typ ook uw wachtwoord. Er is niets gewijzigd.
admin-codes-title = Codes van een app
admin-codes-what = Na het wachtwoord wordt een code gevraagd die een app op uw telefoon toont. Wie alleen uw wachtwoord heeft, komt er niet in.
admin-codes-begin = Codes instellen
admin-codes-scan = Scan dit met een authenticator-app.
admin-codes-qr = QR-code met het geheim voor de app
admin-codes-type = Of typ het geheim in de app:
admin-codes-add = Voortaan codes vragen
admin-codes-added = Voortaan wordt u een code gevraagd
admin-codes-on = aan
admin-codes-since = sinds { $date }, { $left ->
    [one] nog 1 herstelcode
   *[other] nog { $left } herstelcodes
}
admin-codes-remove = Geen codes meer vragen
admin-codes-removed = U wordt geen code meer gevraagd.
admin-codes-state = Dit was al gedaan, misschien in een ander venster. Er is niets gewijzigd.
admin-recovery-what = Deze herstelcodes worden alleen nu getoond. Elk werkt één keer in plaats van een code, wanneer de telefoon er niet is. Bewaar ze waar u wachtwoorden bewaart.
admin-code = Code
admin-code-first-rule = 6 cijfers, zoals de app ze nu toont.
admin-code-rule = 6 cijfers van de app, of een herstelcode.
admin-code-title = Een code van uw app
admin-code-lead = Uw wachtwoord klopt. Typ de code die uw app nu toont.
admin-code-denied = Deze code klopt niet of is al gebruikt. Wacht op de volgende.
admin-step-title = Nog één stap
admin-step-lead = Uw wachtwoord klopt. Gebruik een passkey, of typ een code.
admin-step-lead-passkey = Uw wachtwoord klopt. Gebruik een passkey, of typ een herstelcode.
admin-step-lead-recovery = Uw wachtwoord klopt. Typ een herstelcode; onder het adres van deze server werken passkeys niet.
admin-recovery-rule = Een van de codes die u bewaarde toen u de eerste passkey toevoegde.
admin-code-late = Het aanmelden duurde te lang. Begin opnieuw.
admin-begin-again = Opnieuw beginnen
admin-sessions-title = Waar u aangemeld bent
admin-session-own = deze browser
admin-session-line = Sinds { $since }, laatst gebruikt { $used }
admin-session-end = Daar afmelden
admin-sessions-end = Overal elders afmelden
admin-sessions-ended = Daar afgemeld.
admin-reset-title = Kies een nieuw wachtwoord
admin-reset-lead = Voor { $name }. Deze link werkt één keer. Alle sessies eindigen en passkeys en codes van een app vervallen; stel ze daarna opnieuw in.
admin-reset = Wachtwoord instellen en aanmelden
admin-reset-made-what = Bezorg hem zo dat alleen deze beheerder hem leest. Hij werkt één keer en 24 uur lang.
admin-operator-reset = Link voor een nieuw wachtwoord maken
admin-operator-reset-what = Voor een beheerder die wachtwoord of telefoon kwijt is. Ook passkeys en codes van een app vervallen. Er verandert niets tot de link gebruikt wordt.
admin-act-password-changed = wijzigde het wachtwoord
admin-act-password-reset = koos via een link een nieuw wachtwoord
admin-act-reset-offered = maakte een link voor een nieuw wachtwoord van { $name }
admin-act-codes-added = stelde codes van een app in
admin-act-codes-removed = zette codes van een app af
admin-act-recovery-used = { $left ->
    [one] gebruikte een herstelcode, er is er nog 1
   *[other] gebruikte een herstelcode, er zijn er nog { $left }
}
admin-act-passkey-added = voegde de passkey { $name } toe
admin-act-passkey-removed = verwijderde de passkey { $name }
admin-act-passkey-used = gebruikte de passkey { $name }
admin-act-passkey-refused = werd geweigerd met de passkey { $name }, waarvan misschien een kopie bestaat
admin-act-sessions-ended = { $sessions ->
    [one] meldde zich in 1 andere browser af
   *[other] meldde zich in { $sessions } andere browsers af
}

admin-policy-edit = Aan het beleid werken
admin-policy-title = Het beleid van { $site }
admin-policy-current = Versie { $version } geldt.
admin-policy-never = Er is nog niets gepubliceerd.
admin-policy-draft = Ontwerp { $revision }, bewaard door { $author } op { $date }.
admin-policy-no-draft = Er is geen ontwerp: dit is wat geldt.
admin-policy-saved = Het ontwerp is bewaard. Bezoekers zien er nog niets van.
admin-policy-away = Het ontwerp weggooien
admin-policy-away-done = Het ontwerp is weggegooid.
admin-policy-added = De dienst staat onderaan in de tekst en het ontwerp is bewaard. Lees hem na en vul in wat alleen u weet.
admin-policy-published = Versie { $version } is gepubliceerd. Browsers volgen binnen enkele minuten.
admin-policy-snippet = De regel voor uw pagina’s
admin-policy-snippet-what = Zet hem vooraan in de head van elke pagina, vóór alle andere scripts.
admin-policy-leave = Wat u getypt hebt, is niet bewaard.
admin-policy-text = Sitebestand
admin-policy-text-rule = Hetzelfde bestand dat sluis site publish leest. Het wordt nagekeken terwijl u typt.
admin-policy-template = Een dienst toevoegen
admin-policy-template-none = uit een sjabloon
admin-policy-template-add = Toevoegen
admin-policy-note = Nota
admin-policy-note-rule = Waarom; ze blijft bij de versie. Hoogstens 500 tekens.
admin-policy-save = Ontwerp bewaren
admin-policy-publish = Publiceren
admin-policy-found = Wat gevonden is
admin-policy-errors = { $count ->
    [one] 1 fout: zo kan het niet gepubliceerd worden
   *[other] { $count } fouten: zo kan het niet gepubliceerd worden
}
admin-policy-error = fout
admin-policy-warning = waarschuwing
admin-policy-line = regel { $line }
admin-policy-sound = Kan gepubliceerd worden, als versie { $version }
admin-policy-unchanged = Niets verschilt van wat geldt
admin-policy-changes = { $count ->
    [one] 1 verschil met wat geldt
   *[other] { $count } verschillen met wat geldt
}
admin-policy-material = Wezenlijk: bezoekers worden opnieuw gevraagd over wat het betreft, en houden hun andere keuzes.
admin-policy-minor = Klein: niemand wordt opnieuw gevraagd.
admin-policy-asks = Opnieuw gevraagd: { $what }.
admin-policy-preview = Wat bezoekers zullen zien
admin-policy-preview-show = Tonen
admin-policy-layer-1 = eerste laag
admin-policy-layer-2 = tweede laag
admin-policy-scheme = Kleuren
admin-policy-light = licht
admin-policy-dark = donker
admin-policy-phone = Op een telefoon
admin-policy-desktop = In een venster
admin-one-version-title = { $site }, versie { $version }
admin-one-version-current = Deze versie geldt
admin-one-version-differs = { $count ->
    [0] Niets verschilt van wat geldt
    [one] 1 verschil met wat geldt
   *[other] { $count } verschillen met wat geldt
}
admin-one-version-back = Dit opnieuw publiceren
admin-one-version-back-what = Het wordt een nieuwe versie. Wat wezenlijk verschilt van wat geldt, wordt opnieuw gevraagd.
admin-new-title = Een nieuwe site instellen
admin-new-lead = Drie stappen: zeg wie de site is, voeg haar diensten toe en publiceer, zet één regel in haar pagina’s.
admin-new-name = Naam
admin-new-name-rule = Zoals bezoekers haar kennen.
admin-new-id = Id
admin-new-id-rule = Kleine letters, cijfers en streepjes; het staat in de regel voor uw pagina’s en verandert nooit.
admin-new-origins = Origins
admin-new-origins-rule = Waar haar pagina’s staan, zoals https://www.example.com; meerdere met spaties ertussen.
admin-new-languages = Talen
admin-new-languages-rule = Codes zoals nl of fr-BE, met spaties ertussen; de eerste is die voor alle anderen.
admin-new-company = Verantwoordelijk bedrijf
admin-new-company-rule = De volledige wettelijke naam.
admin-new-address = Adres
admin-new-address-rule = Straat, postcode, gemeente, land.
admin-new-email = E-mail
admin-new-email-rule = Waar bezoekers u bereiken over privacy.
admin-new-privacy = Privacyverklaring
admin-new-privacy-rule = Het adres van de pagina.
admin-new-go = Verder naar het beleid
