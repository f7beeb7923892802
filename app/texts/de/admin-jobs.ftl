# Prüfungen und andere Aufträge der Verwaltung, auf Englisch, Niederländisch, Französisch und Deutsch: die Schlüssel sind gleich.

admin-jobs = Prüfungen
admin-jobs-title = Prüfungen
admin-jobs-lead = Eine Prüfung geht mit einem echten Browser durch Seiten einer Website und vergleicht, was sie verlässt, mit der Richtlinie. Es läuft eine zur Zeit. Von jeder Website werden die neuesten 50 aufbewahrt, höchstens 90 Tage.
admin-jobs-sites = Je Website
admin-jobs-last = Letzte Prüfung
admin-jobs-never = nie geprüft
admin-jobs-all = Alles, was verlangt wurde
admin-jobs-empty = Es wurde noch nichts verlangt.
admin-jobs-older = Ältere
admin-jobs-newest = Die neuesten
admin-jobs-number = Nummer
admin-jobs-page = Seite
admin-jobs-asked = Verlangt
admin-jobs-state = Stand
admin-jobs-found = Gefunden

admin-task-check = Prüfung
admin-task-snippet = Blick auf die Codezeile

admin-jobstate-waiting = wartet
admin-jobstate-running = läuft
admin-jobstate-done = fertig
admin-jobstate-failed = gescheitert
admin-jobstate-cancelled = abgebrochen
admin-jobstate-interrupted = unterbrochen

admin-verdict-clean = sauber
admin-verdict-findings = es wurde etwas gefunden
admin-verdict-incomplete = nicht alles wurde angesehen

admin-phase-beginning = beginnt
admin-phase-before-consent = vor der Einwilligung
admin-phase-after-refusal = nach der Ablehnung
admin-phase-after-acceptance = nach der Zustimmung
admin-phase-after-withdrawal = nach dem Widerruf
admin-phase-page = die Seite wird angesehen
admin-phase-report = der Bericht wird geschrieben

admin-act-job-asked = verlangte: { $task } (Auftrag { $job })
admin-act-job-cancelled = brach Auftrag { $job } ab

admin-checks-title = Prüfungen von { $site }
admin-checks-lead = Viermal öffnet ein Browser mit leerem Profil die Seiten: vor der Einwilligung, nach der Ablehnung, nach der Zustimmung, nach dem Widerruf. Jede Anfrage und alles, was gespeichert wird, wird mit der Richtlinie verglichen.
admin-checks-new = Jetzt prüfen
admin-checks-url = Erste Seite
admin-checks-url-rule = Eine Adresse dieser Website ({ $origins }) oder ein Pfad wie /contact.
admin-checks-further = Weitere Seiten
admin-checks-further-rule = 0 bis 19, gefunden über Links der ersten.
admin-checks-visit = Eine Prüfung ist ein Besuch: Sie hinterlässt drei Einträge, die die Einwilligungsraten getrennt zählen.
admin-checks-go = Prüfen
admin-checks-no-browser = Auf diesem Server gibt es kein Chromium, darum kann nichts geprüft werden. Installieren Sie es dort, wo Sluis läuft (Debian und Ubuntu: apt install chromium), oder nennen Sie es mit --chromium. Neu gestartet werden muss nichts.
admin-checks-reports = Berichte
admin-checks-empty = Diese Website wurde nie geprüft.
admin-checks-since = { $appeared } neu, { $gone } fort

admin-job-title-waiting = Auftrag { $job } von { $site } wartet
admin-job-title-running = Auftrag { $job } von { $site } läuft
admin-job-title-done = Auftrag { $job } von { $site } ist fertig
admin-job-title-failed = Auftrag { $job } von { $site } ist gescheitert
admin-job-title-cancelled = Auftrag { $job } von { $site } wurde abgebrochen
admin-job-title-interrupted = Auftrag { $job } von { $site } wurde unterbrochen
admin-job-title-clean = { $site } ist sauber: Vor der Einwilligung geht nichts hinaus
admin-job-title-findings = Die Prüfung von { $site } hat etwas gefunden
admin-job-title-incomplete = { $site } konnte nicht ganz angesehen werden
admin-job-title-works = Die Codezeile wirkt auf { $site }
admin-job-title-broken = Die Codezeile wirkt auf { $site } noch nicht
admin-job-ahead = { $jobs ->
    [0] Er ist der nächste.
    [one] Ein Auftrag kommt vorher.
   *[other] { $jobs } Aufträge kommen vorher.
}
admin-job-refreshes = Diese Seite erneuert sich, solange der Auftrag läuft.
admin-job-step = { $phase }, { $done } von { $total }
admin-job-progress = Fortschritt
admin-job-cancel = Abbrechen
admin-job-again = Noch einmal
admin-job-by = Verlangt von
admin-job-when = Verlangt am
admin-job-took = Dauerte
admin-job-seconds = { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
}
admin-job-what = Was
admin-job-pages = { $pages ->
    [one] 1 Seite
   *[other] { $pages } Seiten
}
admin-job-interrupted = Der Server hielt an, während dies lief. Nichts davon wurde aufbewahrt. Tun Sie es noch einmal.
admin-job-cancelled = Er wurde abgebrochen, und nichts davon wurde aufbewahrt.
admin-job-failed = Es ging nicht: { $why }
admin-job-back = Alle Prüfungen dieser Website

admin-jobwhy-check-page = die Seite ließ sich nicht öffnen.
admin-jobwhy-check-unknown-host = der Name hat keine Adresse.
admin-jobwhy-check-private-address = die Adresse ist keine öffentliche. Wer den Server betreibt, kann das mit --check-private erlauben.
admin-jobwhy-check-port = nur die Ports 80 und 443 werden gefragt. Wer den Server betreibt, kann andere mit --check-private erlauben.
admin-jobwhy-check-no-chromium = auf diesem Server gibt es kein Chromium.
admin-jobwhy-check-chromium = Chromium startete nicht.
admin-jobwhy-store-disk-full = der Datenträger ist fast voll, und der Bericht wurde nicht aufbewahrt.

admin-jobnot-job-address = Das ist keine Adresse einer Seite: http oder https, ohne Name oder Passwort. Nichts wurde begonnen.
admin-jobnot-job-other-origin = Diese Seite gehört nicht zu dieser Website. Sie wurde nicht aufgerufen.
admin-jobnot-job-further-pages = Weitere Seiten sind 0 bis 19. Nichts wurde begonnen.
admin-jobnot-job-queue-full = Es warten schon 20 Aufträge. Nichts wurde begonnen. Versuchen Sie es später.
admin-jobnot-job-site-busy = Zwei Aufträge dieser Website warten oder laufen schon. Warten Sie darauf, oder brechen Sie einen ab.
admin-jobnot-job-too-often = In dieser Stunde wurden 20 Aufträge dieser Website verlangt. Versuchen Sie es später.
admin-jobnot-job-over = Dieser Auftrag ist schon vorbei. Nichts wurde geändert.
admin-jobnot-job-not-over = Dieser Auftrag ist noch nicht vorbei. Nichts wurde begonnen.

admin-report-leaks = Lecks
admin-report-leaks-what = Was eine Seite verlässt oder auf dem Gerät bleibt, ohne dass es gewählt wurde.
admin-report-leaks-none = Keine.
admin-report-unknown = Was im Verzeichnis fehlt
admin-report-unknown-what = Jedes braucht einen Eintrag in der Richtlinie oder muss von den Seiten weg.
admin-report-unknown-none = Nichts.
admin-report-to-editor = Zur Richtlinie hinzufügen
admin-report-template = Vorlage
admin-report-no-template = keine kennt es
admin-report-draft = Fehlende Einträge als Teil einer Site-Datei
admin-report-wrong = Anders als angegeben
admin-report-wrong-none = Nichts.
admin-report-declared = Angegeben
admin-report-was = Gefunden
admin-report-missing = { $items ->
    [one] 1 Element des Verzeichnisses erschien nie
   *[other] { $items } Elemente des Verzeichnisses erschienen nie
}
admin-report-missing-what = Das allein ist kein Fehler: Ein Warenkorb erscheint, wenn er gefüllt wird.
admin-report-let-through = { $items ->
    [one] 1 Anfrage ließ die Richtlinie ohne Wahl durch
   *[other] { $items } Anfragen ließ die Richtlinie ohne Wahl durch
}
admin-report-problems = Was nicht angesehen werden konnte
admin-report-kind = Art
admin-report-subject = Adresse oder Name
admin-report-phase = Wann
admin-report-service = Dienst
admin-report-by = Durch
admin-report-count = Mal
admin-report-more = Nur die ersten { $shown } werden gezeigt; die Dateien haben alle.
admin-report-phases = Je Phase
admin-report-requests = Anfragen
admin-report-third = Dritte
admin-report-cookies = Cookies
admin-report-whole = zu Ende gegangen
admin-report-cut = nicht zu Ende gegangen
admin-report-since = Verglichen mit Auftrag { $job }
admin-report-since-same = Es wurde dasselbe gefunden wie damals.
admin-report-appeared = Neu
admin-report-gone = Fort
admin-report-files = Dateien
admin-report-page = Bericht mit Bildern
admin-report-json = JSON
admin-report-text = Text
admin-report-junit = JUnit
admin-report-unreadable = Der Bericht dieser Prüfung kann nicht gelesen werden. Prüfen Sie noch einmal.

admin-setup = Einrichten
admin-setup-title = { $site } in drei Schritten
admin-setup-publish = Eine Richtlinie veröffentlichen
admin-setup-published = Version { $version } ist veröffentlicht.
admin-setup-snippet = Die Codezeile einfügen
admin-setup-look = Nachsehen, ob sie auf Ihrer Seite wirkt
admin-setup-look-what = Ein Browser öffnet die Seite einmal und sagt, ob die Codezeile vorne steht und antwortet. Über Lecks beweist das nichts; eine ganze Prüfung schon.
admin-setup-go = Nachsehen
admin-setup-then = Danach die Website prüfen
admin-setup-last = Letztes Mal

admin-point-page-answers = Die Seite antwortet
admin-point-present = Die Codezeile steht in der Seite
admin-point-first = Sie ist das erste Script im head
admin-point-synchronous = Die Seite wartet darauf: kein async, defer oder module
admin-point-answers = Sie lädt diese Website und läuft
admin-point-notice = Der Hinweis kommt
admin-look-works = sie wirkt
admin-look-broken = sie wirkt noch nicht
admin-point-holds = ja
admin-point-fails = nein
admin-pointseen-inserted = ein Script fügt sie später ein, und das ist zu spät
admin-pointseen-body = sie steht im body
admin-pointhelp-page-answers = Sehen Sie nach, ob die Adresse stimmt und die Seite öffentlich ist.
admin-pointhelp-present = Fügen Sie die Zeile in den head der Seite ein, und leeren Sie den Cache davor.
admin-pointhelp-first = Setzen Sie sie vor jedes andere Script: Was davor läuft, wird nicht zurückgehalten.
admin-pointhelp-synchronous = Nehmen Sie das Attribut weg.
admin-pointhelp-answers = Sehen Sie nach der Adresse in der Zeile, und ob die Content-Security-Policy der Seite sie erlaubt.
admin-pointhelp-notice = Sehen Sie nach, ob die Content-Security-Policy der Seite den Hinweis erlaubt. Wo das Recht im Land des Servers keinen verlangt, kommt keiner.
