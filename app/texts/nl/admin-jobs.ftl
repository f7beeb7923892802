# Controles en andere taken in het beheer, in het Engels, Nederlands, Frans en Duits: de sleutels zijn in alle vier gelijk.

admin-jobs = Controles
admin-jobs-title = Controles
admin-jobs-lead = Een controle loopt met een echte browser door pagina’s van een site en vergelijkt wat ze verlaat met het beleid. Er loopt er één tegelijk. Van elke site worden de nieuwste 50 bewaard, hoogstens 90 dagen.
admin-jobs-sites = Per site
admin-jobs-last = Laatste controle
admin-jobs-never = nooit gecontroleerd
admin-jobs-all = Alles wat gevraagd is
admin-jobs-empty = Er is nog niets gevraagd.
admin-jobs-older = Oudere
admin-jobs-newest = De nieuwste
admin-jobs-number = Nummer
admin-jobs-page = Pagina
admin-jobs-asked = Gevraagd
admin-jobs-state = Stand
admin-jobs-found = Gevonden

admin-task-check = controle
admin-task-snippet = blik op de coderegel

admin-jobstate-waiting = wacht
admin-jobstate-running = loopt
admin-jobstate-done = klaar
admin-jobstate-failed = mislukt
admin-jobstate-cancelled = afgelast
admin-jobstate-interrupted = onderbroken

admin-verdict-clean = schoon
admin-verdict-findings = er is iets gevonden
admin-verdict-incomplete = niet alles is bekeken

admin-phase-beginning = begint
admin-phase-before-consent = vóór toestemming
admin-phase-after-refusal = na weigeren
admin-phase-after-acceptance = na aanvaarden
admin-phase-after-withdrawal = na intrekken
admin-phase-page = de pagina wordt bekeken
admin-phase-report = het verslag wordt geschreven

admin-act-job-asked = vroeg een { $task } (taak { $job })
admin-act-job-cancelled = gelastte taak { $job } af

admin-checks-title = Controles van { $site }
admin-checks-lead = Vier keer opent een browser met een leeg profiel de pagina’s: vóór toestemming, na weigeren, na aanvaarden, na intrekken. Elk verzoek en alles wat bewaard wordt, wordt met het beleid vergeleken.
admin-checks-new = Nu controleren
admin-checks-url = Pagina om mee te beginnen
admin-checks-url-rule = Een adres van deze site ({ $origins }), of een pad zoals /contact.
admin-checks-further = Verdere pagina’s
admin-checks-further-rule = 0 tot 19, gevonden via links op de eerste.
admin-checks-visit = Een controle is een bezoek: ze laat drie registraties achter, die de toestemmingscijfers apart tellen.
admin-checks-go = Controleren
admin-checks-no-browser = Op deze server staat geen Chromium, dus er kan niets gecontroleerd worden. Installeer het waar Sluis draait (Debian en Ubuntu: apt install chromium), of noem het met --chromium. Er hoeft niets opnieuw gestart te worden.
admin-checks-reports = Verslagen
admin-checks-empty = Deze site is nooit gecontroleerd.
admin-checks-since = { $appeared } erbij, { $gone } weg

admin-job-title-waiting = Taak { $job } van { $site } wacht
admin-job-title-running = Taak { $job } van { $site } loopt
admin-job-title-done = Taak { $job } van { $site } is klaar
admin-job-title-failed = Taak { $job } van { $site } is mislukt
admin-job-title-cancelled = Taak { $job } van { $site } is afgelast
admin-job-title-interrupted = Taak { $job } van { $site } is onderbroken
admin-job-title-clean = { $site } is schoon: niets gaat weg vóór toestemming
admin-job-title-findings = De controle van { $site } vond iets
admin-job-title-incomplete = { $site } kon niet in zijn geheel bekeken worden
admin-job-title-works = De coderegel werkt op { $site }
admin-job-title-broken = De coderegel werkt nog niet op { $site }
admin-job-ahead = { $jobs ->
    [0] Ze is de volgende.
    [one] Er gaat één taak voor.
   *[other] Er gaan { $jobs } taken voor.
}
admin-job-refreshes = Deze pagina vernieuwt zichzelf zolang de taak loopt.
admin-job-step = { $phase }, { $done } van { $total }
admin-job-progress = Voortgang
admin-job-cancel = Afgelasten
admin-job-again = Opnieuw doen
admin-job-by = Gevraagd door
admin-job-when = Gevraagd op
admin-job-took = Duurde
admin-job-seconds = { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
}
admin-job-what = Wat
admin-job-pages = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagina’s
}
admin-job-interrupted = De server stopte terwijl dit liep. Er is niets van bewaard. Doe het opnieuw.
admin-job-cancelled = Ze is afgelast, en er is niets van bewaard.
admin-job-failed = Het kon niet gedaan worden: { $why }
admin-job-back = Alle controles van deze site

admin-jobwhy-check-page = de pagina kon niet geopend worden.
admin-jobwhy-check-unknown-host = de naam heeft geen adres.
admin-jobwhy-check-private-address = het adres is geen openbaar adres. Wie de server draait, kan dat toelaten met --check-private.
admin-jobwhy-check-port = alleen de poorten 80 en 443 worden gevraagd. Wie de server draait, kan andere toelaten met --check-private.
admin-jobwhy-check-no-chromium = op deze server staat geen Chromium.
admin-jobwhy-check-chromium = Chromium startte niet.
admin-jobwhy-store-disk-full = de schijf is bijna vol, en het verslag is niet bewaard.

admin-jobnot-job-address = Dit is geen adres van een pagina: http of https, zonder naam of wachtwoord. Er is niets begonnen.
admin-jobnot-job-other-origin = Deze pagina is niet van deze site. Er is haar niets gevraagd.
admin-jobnot-job-further-pages = Verdere pagina’s zijn 0 tot 19. Er is niets begonnen.
admin-jobnot-job-queue-full = Er wachten al 20 taken. Er is niets begonnen. Probeer het later opnieuw.
admin-jobnot-job-site-busy = Er wachten of lopen al twee taken van deze site. Wacht erop, of gelast er een af.
admin-jobnot-job-too-often = Binnen het uur zijn 20 taken van deze site gevraagd. Probeer het later opnieuw.
admin-jobnot-job-over = Deze taak is al voorbij. Er is niets veranderd.
admin-jobnot-job-not-over = Deze taak is nog niet voorbij. Er is niets begonnen.

admin-report-leaks = Lekken
admin-report-leaks-what = Wat een pagina verlaat of op het toestel blijft zonder dat ervoor gekozen is.
admin-report-leaks-none = Geen.
admin-report-unknown = Wat de inventaris mist
admin-report-unknown-what = Elk heeft een vermelding in het beleid nodig, of moet van de pagina’s weg.
admin-report-unknown-none = Niets.
admin-report-to-editor = Aan het beleid toevoegen
admin-report-template = Sjabloon
admin-report-no-template = geen kent het
admin-report-draft = Ontbrekende vermeldingen als deel van een sitebestand
admin-report-wrong = Anders dan opgegeven
admin-report-wrong-none = Niets.
admin-report-declared = Opgegeven
admin-report-was = Gevonden
admin-report-missing = { $items ->
    [one] 1 item van de inventaris verscheen nooit
   *[other] { $items } items van de inventaris verschenen nooit
}
admin-report-missing-what = Dat is op zich geen fout: een mandje verschijnt wanneer het gevuld wordt.
admin-report-let-through = { $items ->
    [one] 1 verzoek liet het beleid door zonder keuze
   *[other] { $items } verzoeken liet het beleid door zonder keuze
}
admin-report-problems = Wat niet bekeken kon worden
admin-report-kind = Soort
admin-report-subject = Adres of naam
admin-report-phase = Wanneer
admin-report-service = Dienst
admin-report-by = Door
admin-report-count = Keer
admin-report-more = Alleen de eerste { $shown } worden getoond; de bestanden hebben alles.
admin-report-phases = Per fase
admin-report-requests = Verzoeken
admin-report-third = Derden
admin-report-cookies = Cookies
admin-report-whole = tot het einde doorlopen
admin-report-cut = niet tot het einde doorlopen
admin-report-since = Vergeleken met taak { $job }
admin-report-since-same = Er is hetzelfde gevonden als toen.
admin-report-appeared = Erbij gekomen
admin-report-gone = Verdwenen
admin-report-files = Bestanden
admin-report-page = Verslag met beelden
admin-report-json = JSON
admin-report-text = Tekst
admin-report-junit = JUnit
admin-report-unreadable = Het verslag van deze controle kan niet gelezen worden. Doe ze opnieuw.

admin-setup = Inrichten
admin-setup-title = { $site } in drie stappen
admin-setup-publish = Publiceer een beleid
admin-setup-published = Versie { $version } is gepubliceerd.
admin-setup-snippet = Plaats de coderegel
admin-setup-look = Ga na of ze op uw pagina werkt
admin-setup-look-what = Een browser opent de pagina één keer en zegt of de coderegel vooraan staat en antwoordt. Over lekken bewijst dat niets; een hele controle wel.
admin-setup-go = Kijken
admin-setup-then = Controleer daarna de site
admin-setup-last = Laatste keer

admin-point-page-answers = De pagina antwoordt
admin-point-present = De coderegel staat in de pagina
admin-point-first = Ze is het eerste script in de head
admin-point-synchronous = De pagina wacht erop: geen async, defer of module
admin-point-answers = Ze laadt deze site en werkt
admin-point-notice = De melding komt
admin-look-works = ze werkt
admin-look-broken = ze werkt nog niet
admin-point-holds = ja
admin-point-fails = nee
admin-pointseen-inserted = een script voegt ze later in, en dat is te laat
admin-pointseen-body = ze staat in de body
admin-pointhelp-page-answers = Kijk of het adres klopt en de pagina openbaar is.
admin-pointhelp-present = Plaats de regel in de head van de pagina, en maak de cache ervoor leeg.
admin-pointhelp-first = Zet de regel voor elk ander script: wat ervoor draait, wordt niet tegengehouden.
admin-pointhelp-synchronous = Haal het attribuut weg.
admin-pointhelp-answers = Kijk naar het adres in de regel, en of de Content-Security-Policy van de pagina het toelaat.
admin-pointhelp-notice = Kijk of de Content-Security-Policy van de pagina de melding toelaat. Waar het recht van het land van de server er geen vraagt, komt er geen.
