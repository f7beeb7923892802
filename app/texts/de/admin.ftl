# Die Verwaltung, auf Englisch, Niederländisch, Französisch und Deutsch: die Schlüssel sind in allen vieren dieselben.

admin-product = Sluis
admin-rail = Hauptmenü
admin-sites = Websites
admin-sign-out = Abmelden
admin-signed-in-as = { $name }, { $role }
admin-language-of-admin = Sprache

admin-sites-title = { $sites ->
    [0] Noch keine Website ist veröffentlicht
    [one] Eine Website ist veröffentlicht
   *[other] { $sites } Websites sind veröffentlicht
}
admin-sites-empty = Beschreiben Sie eine Website in einer Datei und veröffentlichen Sie sie mit: sluis site publish site.toml
admin-no-figure = noch keine

admin-site-quiet-title = { $site } fragt nichts, weil die Website nur Notwendiges verwendet
admin-site-version = Version { $version } der Richtlinie, Hinweis { $notice } vom { $date }
admin-site-preferences = Seite der Einstellungen
admin-snippet-title = Die Codezeile
admin-snippet-why = Fügen Sie diese Zeile als erste in den head jeder Seite der Website ein. Setzen Sie nie async oder defer dazu.
admin-copy = Codezeile kopieren
admin-copied = Kopiert.
admin-copy-failed = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie die Zeile und kopieren Sie sie.

admin-rates-title = Einwilligungsraten
admin-range = Zeitraum
admin-range-days = { $days } Tage
admin-total = Gesamt

admin-missing-title = Diese Seite gibt es nicht
admin-missing = Gehen Sie zur Liste der Websites.
admin-failed-title = Das kann jetzt nicht gezeigt werden
admin-failed = Der Speicher hat nicht geantwortet. Nichts wurde geändert. Laden Sie die Seite neu.
admin-signed-out-title = Sie sind abgemeldet
admin-signed-out = Melden Sie sich wieder an, um fortzufahren.

admin-sign-in-title = Anmelden
admin-name = Name
admin-password = Passwort
admin-password-again = Das Passwort noch einmal
admin-password-rule = 12 bis 200 Zeichen.
admin-sign-in = Anmelden
admin-sign-in-denied = Name und Passwort gehören nicht zusammen. Nichts wurde geändert.
admin-sign-in-limited = Zu viele Fehlversuche für diesen Namen. Versuchen Sie es in { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
} wieder.
admin-signed-out-note = Sie sind abgemeldet.
admin-welcome-title = Das erste Konto anlegen
admin-welcome-lead = Dem ersten Konto gehört dieser Server. Dieser Link gilt einmal und 30 Minuten lang.
admin-welcome = Konto anlegen und anmelden
admin-welcome-link = Dieser Link wurde schon verwendet oder ist zu alt. Starten Sie den Server neu, um einen neuen zu bekommen.
admin-welcome-name = Ein Name hat 1 bis 60 Zeichen. Nichts wurde angelegt.
admin-welcome-password = Ein Passwort hat 12 bis 200 Zeichen. Nichts wurde angelegt.
admin-welcome-differ = Die beiden Passwörter sind verschieden. Nichts wurde angelegt.
admin-door-failed = Der Speicher hat nicht geantwortet. Nichts wurde geändert. Versuchen Sie es noch einmal.
admin-taken = Ein Konto dieses Namens gibt es schon. Nichts wurde angelegt. Wählen Sie einen anderen Namen.

admin-invitation-title = Sie sind eingeladen
admin-invitation-lead = { $by } hat Sie eingeladen, mit der Rolle { $role }, für { $sites }. Dieser Link gilt einmal, bis { $date }.
admin-invitation-gone-title = Dieser Link gilt nicht mehr
admin-invitation-gone = Er wurde schon verwendet, ist zu alt oder wurde zurückgenommen. Bitten Sie die Leitung um einen neuen.
admin-invitation-accept = Annehmen und anmelden

admin-records = Nachweise
admin-versions = Versionen
admin-operators = Konten
admin-audit = Protokoll
admin-ledger = Register
admin-site = Website
admin-yes = ja
admin-no = nein
admin-unknown = nicht bekannt
admin-absent = keine
admin-or = { $first } oder { $last }

admin-role = Rolle
admin-role-owner = Leitung
admin-role-publisher = Veröffentlichung
admin-role-analyst = Auswertung
admin-role-auditor = Prüfung
admin-role-owner-what = Alles: Konten, Veröffentlichen, Nachweise mit Löschen und Einschränken. Immer für alle Websites.
admin-role-publisher-what = Raten, Versionen und Veröffentlichen. Keine Nachweise.
admin-role-analyst-what = Nur Raten. Keine Nachweise.
admin-role-auditor-what = Raten, Versionen, Nachweise, Protokoll und Register, ohne etwas zu ändern. Jeder Blick auf einen Nachweis wird festgehalten.

admin-refused-title = Diese Seite ist nicht für Sie
admin-refused-role = Sie ist für die Rolle { $roles }; Sie sind mit der Rolle { $own } angemeldet.
admin-refused-site = Sie haben keinen Zugang zu dieser Website.
admin-refused-whole = Sie ist für die Leitung aller Websites.
admin-refused-what = Nichts wurde gezeigt oder geändert. Die Leitung kann Ihnen eine andere Rolle oder mehr Websites geben.
admin-missing-record = An dieser Adresse ist nichts: Es hat nie existiert oder wurde gelöscht.

admin-records-title = Nachweise einer Person finden
admin-records-lead = Besucher sehen ihre Einwilligungsnummer in den Einstellungen des Banners und auf der Seite der Einstellungen. Jede Suche wird mit Ihrem Namen ins Protokoll geschrieben.
admin-records-id = Nummer der Einwilligung oder des Nachweises
admin-records-id-rule = 22 oder 36 Zeichen, wie der Besucher oder ein Beleg sie nennt.
admin-records-find = Nachweise finden
admin-records-again = Andere finden
admin-records-query = Das ist weder eine Einwilligungsnummer (22 Zeichen) noch die Nummer eines Nachweises (36 Zeichen). Nichts wurde gesucht.
admin-records-nothing = Diese Website hat keine Nachweise zu dieser Nummer. Es gab sie nie, sie wurden gelöscht oder gehören zu einer anderen Website.
admin-records-erased = { $records ->
    [one] 1 Nachweis wurde gelöscht. Sein Platz im Register bleibt, ohne das, was er sagte.
   *[other] { $records } Nachweise wurden gelöscht. Ihre Plätze im Register bleiben, ohne das, was sie sagten.
}

admin-found-title = { $records ->
    [one] Dieser Besucher hat 1 Nachweis auf { $site }
   *[other] Dieser Besucher hat { $records } Nachweise auf { $site }
}
admin-found-lead = Der neueste zuerst. Öffnen Sie einen, um zu sehen, was gewählt und was gezeigt wurde und ob er unversehrt ist.
admin-column-when = Wann
admin-column-what = Was
admin-column-how = Wie
admin-column-standing = Jetzt
admin-restricted = Die Nutzung dieser Nachweise ist eingeschränkt (Artikel 18 DSGVO). Bewahren Sie sie auf und nutzen Sie sie für nichts anderes.

admin-record-given = Alles wurde am { $date } erlaubt
admin-record-refused = Alles wurde am { $date } abgelehnt
admin-record-partial = Ein Teil wurde am { $date } erlaubt
admin-record-withdrawn = Die Einwilligung wurde am { $date } widerrufen
admin-record-objected = Am { $date } wurde widersprochen
admin-record-requested = Die Einwilligung wurde am { $date } angefragt und wartet auf ihre Bestätigung
admin-state-given = erlaubt
admin-state-refused = abgelehnt
admin-state-partial = teilweise erlaubt
admin-state-withdrawn = widerrufen
admin-state-objected = widersprochen
admin-state-requested = wartet auf Bestätigung
admin-standing-current = gilt
admin-standing-superseded = durch einen späteren Nachweis ersetzt
admin-standing-expired = seine Zeit ist vorbei
admin-channel-banner = auf dem Banner
admin-channel-settings = in den Einstellungen
admin-channel-embed = bei eingebettetem Inhalt
admin-channel-preference-page = auf der Seite der Einstellungen
admin-channel-gpc = durch das Signal des Browsers
admin-channel-api = durch die Server der Website
admin-channel-app = in einer App
admin-channel-email = per E-Mail
admin-channel-phone = am Telefon
admin-channel-paper = auf Papier
admin-channel-in-person = persönlich
admin-control-accept-all = Alle annehmen
admin-control-reject-all = Alle ablehnen
admin-control-save = Speichern
admin-control-always = Immer
admin-control-withdraw-all = Alles widerrufen
admin-control-signal = kein Bedienelement
admin-control-opt-out = Nicht verkaufen oder weitergeben
admin-control-object = Widersprechen
admin-control-request = Anfrage
admin-control-confirm = Bestätigung
admin-kind-opt-in = Ja oder Nein bei Opt-in
admin-kind-opt-out = Ja oder Nein bei Opt-out
admin-kind-signal = Signal des Browsers
admin-kind-double-opt-in = Schritt eines Double-Opt-in
admin-device-mobile = unter 640 Pixel breit
admin-device-desktop = 640 Pixel breit oder mehr
admin-device-unknown = nicht bekannt
admin-reason-necessary = notwendig: niemand wird gefragt
admin-reason-visitor-granted = der Besucher hat es erlaubt
admin-reason-visitor-denied = der Besucher hat es abgelehnt
admin-reason-not-opted-out = läuft hier, bis jemand Nein sagt
admin-reason-signal-opt-out = das Signal des Browsers hat es abgelehnt
admin-reason-awaiting-choice = noch niemand hat gewählt
admin-reason-expired = die Wahl war zu alt
admin-reason-policy-changed = es hatte sich seit der Wahl geändert
admin-reason-unknown = nicht bekannt

admin-verify-sound = Dieser Nachweis ist unversehrt
admin-verify-not-sound = Dieser Nachweis passt nicht zum Register
admin-holds = stimmt:
admin-fails = stimmt nicht:
admin-open = offen:
admin-granted = erlaubt
admin-denied = abgelehnt
admin-verify-receipt = seine signierte Kopie passt zum Inhalt des Registers und zu dessen Schlüssel
admin-verify-receipt-not = seine signierte Kopie lässt sich nicht bestätigen ({ $code })
admin-verify-entry = das Register hat diesen Nachweis als Eintrag { $seq }
admin-verify-entry-not = Eintrag { $seq } des Registers ist etwas anderes
admin-verify-checkpoint = ein signierter Prüfpunkt über { $size } Einträge deckt ihn
admin-verify-no-checkpoint = noch deckt ihn kein Prüfpunkt; der nächste wird binnen einer Stunde signiert

admin-show-again = Zeigen, was der Besucher sah
admin-receipt = Beleg herunterladen
admin-history = Alle Nachweise dieses Besuchers herunterladen
admin-choices-title = Was gilt, und warum
admin-column-outcome = Ergebnis
admin-column-reason = Grund
admin-purpose = Zweck
admin-service = Dienst
admin-facts-title = Woher er kommt
admin-others-title = Alle Nachweise dieses Besuchers
admin-consent-id = Einwilligungsnummer
admin-record-id = Nummer des Nachweises
admin-kind = Art
admin-control = Bedienelement
admin-channel = Kanal
admin-layer = Ebene
admin-language = Sprache
admin-version = Version
admin-notice = Hinweis
admin-notice-in = { $notice }, auf { $language }
admin-country = Land
admin-regime = Regelung
admin-regime-of-table = { $regime }, aus Tabelle { $table }
admin-gpc = Global Privacy Control
admin-device = Gerät
admin-valid-until = Gilt bis
admin-keep-until = Aufbewahrt bis
admin-previous = Nachweis davor
admin-policy-digest = Prüfsumme der Richtlinie
admin-entry-hash = Prüfsumme des Eintrags

admin-restrict = Nutzung dieser Nachweise einschränken
admin-restrict-what = Alle Nachweise dieses Besuchers auf dieser Website werden aufbewahrt und für nichts anderes genutzt (Artikel 18 DSGVO). Das lässt sich wieder aufheben.
admin-lift = Einschränkung aufheben
admin-lift-what = Alle Nachweise dieses Besuchers auf dieser Website dürfen wieder genutzt werden.
admin-restricted-now = Die Nutzung dieser Nachweise ist von nun an eingeschränkt.
admin-lifted-now = Die Einschränkung ist aufgehoben.
admin-erase = Diese Nachweise löschen
admin-erase-what = { $records ->
    [one] Der einzige Nachweis dieses Besuchers auf dieser Website wird für immer gelöscht. Das lässt sich nicht rückgängig machen. Sein Platz im Register, die Zählungen und dieser Grund bleiben. Der Browser des Besuchers behält seine Cookies bis zur nächsten Wahl.
   *[other] Alle { $records } Nachweise dieses Besuchers auf dieser Website werden für immer gelöscht. Das lässt sich nicht rückgängig machen. Ihre Plätze im Register, die Zählungen und dieser Grund bleiben. Der Browser des Besuchers behält seine Cookies bis zur nächsten Wahl.
}
admin-erase-confirm = Ich weiß, dass sich das nicht rückgängig machen lässt
admin-erase-do = { $records ->
    [one] 1 Nachweis löschen
   *[other] { $records } Nachweise löschen
}
admin-why = Grund
admin-why-rule = 3 bis 200 Zeichen. Er bleibt für immer im Protokoll: Nennen Sie darin niemanden.
admin-why-missing = Der Grund oder die Bestätigung fehlt. Nichts wurde geändert.

admin-shown-title = Was der Besucher am { $date } sah
admin-shown-back = Zurück zum Nachweis
admin-shown-frame = Der Hinweis, wie er gezeigt wurde
admin-shown-inert = Der Hinweis ist aus den Bytes gezeichnet, die gesendet wurden. Was man darin drücken kann, tut nichts; was sich ausklappen lässt, schon.
admin-shown-page-inert = Die Seite ist aus ihren Bytes gezeichnet, wie sie vor jeder Wahl aussieht; der eigene Stand des Besuchers gehört nicht zur Kopie, und das Stylesheet ist das heutige. Was man darin drücken kann, tut nichts.
admin-shown-page = Als Seite herunterladen
admin-shown-bytes = Die gesendeten Bytes herunterladen
admin-shown-mark = Der gestrichelte Rahmen ist von uns: Er zeigt das verwendete Bedienelement, { $control }.
admin-shown-file = { $site }, Version { $version }: was zu Nachweis { $id } gezeigt wurde
admin-shown-none = Zu diesem Nachweis gehört keine Kopie einer Seite, weil er { $channel } entstand. Dies sind die Texte der Version { $version }, die der Nachweis nennt; wie sie angeordnet waren, ist nicht aufbewahrt.
admin-shown-nothing = Zu diesem Nachweis gehört keine Kopie einer Seite, und dieser Server hat die Version nicht, die er nennt.

admin-versions-title = Jede Version, die veröffentlicht wurde
admin-versions-lead = Veröffentlichte Versionen ändern sich nie; eine ältere erneut zu veröffentlichen ergibt eine neue. Die neueste steht zuerst; Zeiten in UTC.
admin-column-who = Wer
admin-column-note = Anmerkung
admin-column-asked = Erneut gefragt
admin-asked-first = alle, zum ersten Mal
admin-asked-nobody = niemand

admin-operators-title = { $count ->
    [one] 1 Konto hat Zugang
   *[other] { $count } Konten haben Zugang
}
admin-operators-lead = Was ein Konto darf, gilt ab der nächsten Anfrage. Konten werden nie gelöscht, weil das Protokoll sie nennt.
admin-all-sites = alle Websites
admin-enabled = kann sich anmelden
admin-disabled = gesperrt
admin-you = (Sie)
admin-operator-since = seit { $date }
admin-operator-change = Ändern
admin-operator-lock = Gesperrt: sofort abgemeldet, kann sich nicht anmelden
admin-operator-save = Speichern
admin-operator-changed = Das Konto wurde geändert.
admin-change-unknown = Es gibt kein Konto dieses Namens. Nichts wurde geändert.
admin-change-last-owner = Das ist das letzte Konto mit der Rolle Leitung, das sich anmelden kann. Nichts wurde geändert. Geben Sie diese Rolle zuerst einem anderen.
admin-change-owner-sites = Die Leitung hat alle Websites. Nichts wurde geändert. Wählen Sie eine andere Rolle für jemanden mit nur einigen Websites.
admin-change-no-sites = Keine Website wurde gewählt. Nichts wurde geändert. Wählen Sie eine oder mehrere, oder alle.
admin-change-unknown-site = Es gibt keine Website { $site }. Nichts wurde geändert.
admin-on-sites = Websites
admin-scope-all = Alle Websites, auch künftige
admin-scope-some = Nur diese:
admin-invite-title = Jemanden einladen
admin-invite-what = Sie bekommen einen Link, den Sie selbst übergeben. Er gilt einmal und 72 Stunden lang; wer ihn öffnet, wählt Name und Passwort.
admin-invite = Link erstellen
admin-invited = Der Link ist erstellt. Er wird nur dieses eine Mal gezeigt.
admin-invited-what = Übergeben Sie ihn auf einem Weg, den nur die eingeladene Person liest.
admin-roles-title = Was jede Rolle darf

admin-audit-title = Was in der Verwaltung getan wurde
admin-audit-lead = Das Neueste zuerst; Zeiten sind in UTC. Jede Zeile ist ein Eintrag des Registers.
admin-audit-empty = Noch nichts wurde getan.
admin-audit-newest = Neueste
admin-audit-older = Ältere
admin-column-did = Tat
admin-column-entry = Eintrag
admin-act-signed-in = hat sich angemeldet
admin-act-sign-in-failed = konnte sich nicht anmelden
admin-act-signed-out = hat sich abgemeldet
admin-act-setup-issued = ließ einen Link für das erste Konto erstellen
admin-act-setup-used = hat den Link für das erste Konto verwendet
admin-act-ledger-exported = hat das Register exportiert
admin-act-operator-added = hat ein Konto mit der Rolle { $role } bekommen
admin-act-operator-invited = hat jemanden mit der Rolle { $role } eingeladen
admin-act-operator-changed = hat { $name } geändert: { $role }, kann sich anmelden
admin-act-operator-disabled = hat { $name } geändert: { $role }, gesperrt
admin-act-published = hat Version { $version } veröffentlicht
admin-act-rolled-back = hat Version { $from } erneut veröffentlicht, als Version { $version }
admin-act-draft = hat Fassung { $revision } des Entwurfs gespeichert
admin-act-records-read = { $records ->
    [one] hat 1 Nachweis gelesen ({ $how })
   *[other] hat { $records } Nachweise gelesen ({ $how })
}
admin-act-records-erased = { $records ->
    [one] hat 1 Nachweis gelöscht: { $note }
   *[other] hat { $records } Nachweise gelöscht: { $note }
}
admin-act-records-erased-by-rule = { $records ->
    [one] hat 1 Nachweis gelöscht, dessen Zeit vorbei war
   *[other] hat { $records } Nachweise gelöscht, deren Zeit vorbei war
}
admin-act-restricted = hat die Nutzung der Nachweise eines Besuchers eingeschränkt: { $note }
admin-act-restriction-lifted = hat eine Einschränkung aufgehoben: { $note }
admin-act-token-made = hat das API-Token { $name } erstellt
admin-act-token-revoked = hat das API-Token { $name } widerrufen
admin-how-list = gesucht
admin-how-show = geöffnet
admin-how-export = exportiert
admin-how-verify = geprüft
admin-how-restrict = zum Einschränken
admin-how-erase = zum Löschen

admin-ledger-title = Das Register hat { $count } Einträge
admin-ledger-lead = Jeder Eintrag nennt die Prüfsumme des vorigen, sodass nichts unbemerkt geändert, ausgelassen oder eingefügt werden kann.
admin-ledger-head = Prüfsumme des neuesten Eintrags
admin-ledger-key = Öffentlicher Schlüssel
admin-ledger-key-file = Der öffentliche Schlüssel
admin-checkpoint = Der neueste Prüfpunkt
admin-checkpoint-none = Noch kein Prüfpunkt wurde signiert. Der erste folgt binnen einer Stunde nach dem Start.
admin-checkpoint-covers = Er deckt { $size } Einträge und wurde am { $date } signiert. Bewahren Sie Kopien anderswo auf: Eine Kopie, die dieser Server nicht erreicht, beweist am meisten.
admin-checkpoint-file = Der Prüfpunkt
admin-ledger-verify = Prüfen Sie es selbst
admin-ledger-export-what = Schreiben Sie das Register auf dem Server in eine Datei. Prüfsummen von Passwörtern und Sitzungen bleiben weg, und die Kette stimmt weiterhin:
admin-ledger-verify-what = Prüfen Sie diese Datei, überall und ohne Geheimnis. Die Antwort ist, dass sie stimmt, oder die erste schlechte Stelle:

admin-account-title = Ihr Konto
admin-account-lead = Wie Sie sich anmelden, und wo Sie gerade angemeldet sind.
admin-account-current = Ihr Passwort
admin-account-new = Neues Passwort
admin-account-again = Das neue Passwort noch einmal
admin-account-denied = Das ist nicht Ihr Passwort. Nichts wurde geändert.
admin-account-differ = Die beiden neuen Passwörter sind verschieden. Nichts wurde geändert.
admin-account-password-rule = Ein Passwort hat 12 bis 200 Zeichen. Nichts wurde geändert.
admin-account-password-title = Passwort
admin-account-password-what = Ein neues Passwort meldet Sie in allen anderen Browsern ab.
admin-account-password-save = Passwort ändern
admin-account-password-done = Das Passwort wurde geändert. In allen anderen Browsern sind Sie abgemeldet.
admin-cancel = Abbrechen
admin-passkeys-title = Passkeys
admin-passkeys-what = Melden Sie sich mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts an. Ein Passkey genügt allein oder folgt auf das Passwort, und eine falsche Seite kann ihn nicht verlangen.
admin-passkeys-none = Sie haben noch keinen Passkey.
admin-passkeys-nowhere = Browser erstellen Passkeys nur für Server mit https und Hostnamen; die öffentliche Adresse dieses Servers hat das nicht. Verwenden Sie Codes einer App.
admin-passkeys-script = Ein Passkey lässt sich nur mit JavaScript hinzufügen. Verwenden Sie sonst Codes einer App.
admin-passkey-unable = Dieser Browser kann hier keine Passkeys verwenden. Nehmen Sie Passwort und Code oder einen anderen Browser.
admin-passkey-script = Die Anmeldung mit einem Passkey braucht JavaScript. Nehmen Sie sonst Ihr Passwort und einen Code.
admin-passkey-name = Name des Passkeys
admin-passkey-name-rule = 1 bis 40 Zeichen; zum Beispiel das Gerät, auf dem er liegt.
admin-passkey-add = Passkey hinzufügen
admin-passkey-added = Der Passkey wurde hinzugefügt. Nach dem Passwort wird er oder ein Code verlangt.
admin-passkey-removed = Der Passkey wurde entfernt. Löschen Sie ihn auch auf Ihrem Gerät.
admin-passkey-remove = { $name } entfernen
admin-passkey-unused = Seit { $since }, nie benutzt
admin-passkey-copied = Ein Dienst Ihres Geräts kopiert ihn auf Ihre anderen Geräte.
admin-passkey-recovery-left = { $left ->
    [one] Noch 1 Wiederherstellungscode
   *[other] Noch { $left } Wiederherstellungscodes
}
admin-passkey-sign-in = Mit einem Passkey anmelden
admin-passkey-failed = Es wurde kein Passkey verwendet. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.
admin-passkey-denied = Dieser Passkey passt nicht. Versuchen Sie einen anderen, oder melden Sie sich mit Ihrem Passwort an.
admin-passkey-not-added = Die Antwort Ihres Geräts passt nicht. Nichts wurde geändert.
admin-passkey-late = Das hat zu lange gedauert. Nichts wurde geändert; versuchen Sie es erneut.
admin-passkey-name-not = Der Name eines Passkeys hat 1 bis 40 Zeichen, und keine zwei haben denselben. Nichts wurde geändert.
admin-passkey-limit = Sie haben 10 Passkeys, mehr geht nicht. Entfernen Sie zuerst einen.
admin-passkey-recent = Ihre Anmeldung liegt eine Weile zurück. Geben Sie auch Ihr Passwort ein. Nichts wurde geändert.
admin-codes-title = Codes einer App
admin-codes-what = Nach dem Passwort wird ein Code verlangt, den eine App auf Ihrem Telefon zeigt. Wer nur Ihr Passwort hat, kommt nicht hinein.
admin-codes-begin = Codes einrichten
admin-codes-scan = Scannen Sie dies mit einer Authentifizierungs-App.
admin-codes-qr = QR-Code mit dem Geheimnis für die App
admin-codes-type = Oder geben Sie das Geheimnis dort ein:
admin-codes-add = Künftig Codes verlangen
admin-codes-added = Künftig wird ein Code verlangt
admin-codes-on = ein
admin-codes-since = seit { $date }, noch { $left ->
    [one] 1 Wiederherstellungscode
   *[other] { $left } Wiederherstellungscodes
}
admin-codes-remove = Keine Codes mehr verlangen
admin-codes-removed = Es wird kein Code mehr verlangt.
admin-codes-state = Das war schon geschehen, vielleicht in einem anderen Fenster. Nichts wurde geändert.
admin-recovery-what = Diese Wiederherstellungscodes werden nur jetzt gezeigt. Jeder ersetzt einmal einen Code, wenn das Telefon nicht da ist. Bewahren Sie sie dort auf, wo Sie Passwörter aufbewahren.
admin-code = Code
admin-code-first-rule = 6 Ziffern, wie die App sie gerade zeigt.
admin-code-rule = 6 Ziffern der App oder ein Wiederherstellungscode.
admin-code-title = Ein Code Ihrer App
admin-code-lead = Ihr Passwort stimmt. Geben Sie den Code ein, den Ihre App gerade zeigt.
admin-code-denied = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
admin-step-title = Noch ein Schritt
admin-step-lead = Ihr Passwort stimmt. Verwenden Sie einen Passkey, oder geben Sie einen Code ein.
admin-step-lead-passkey = Ihr Passwort stimmt. Verwenden Sie einen Passkey, oder geben Sie einen Wiederherstellungscode ein.
admin-step-lead-recovery = Ihr Passwort stimmt. Geben Sie einen Wiederherstellungscode ein; unter der Adresse dieses Servers gehen Passkeys nicht.
admin-recovery-rule = Einer der Codes, die Sie beim Hinzufügen des ersten Passkeys aufbewahrt haben.
admin-code-late = Die Anmeldung hat zu lange gedauert. Beginnen Sie neu.
admin-begin-again = Neu beginnen
admin-sessions-title = Wo Sie angemeldet sind
admin-session-own = dieser Browser
admin-session-line = Seit { $since }, zuletzt benutzt { $used }
admin-session-end = Dort abmelden
admin-sessions-end = Überall sonst abmelden
admin-sessions-ended = Dort abgemeldet.
admin-reset-title = Wählen Sie ein neues Passwort
admin-reset-lead = Für { $name }. Dieser Link gilt einmal. Er beendet alle Sitzungen und entfernt Passkeys und Codes einer App; richten Sie sie danach neu ein.
admin-reset = Passwort setzen und anmelden
admin-reset-made-what = Geben Sie ihn so weiter, dass nur diese Person ihn liest. Er gilt einmal und 24 Stunden lang.
admin-operator-reset = Link für ein neues Passwort erstellen
admin-operator-reset-what = Für jemanden, der Passwort oder Telefon verloren hat. Auch Passkeys und Codes einer App werden entfernt. Bis der Link benutzt wird, ändert sich nichts.
admin-act-password-changed = hat das Passwort geändert
admin-act-password-reset = hat über einen Link ein neues Passwort gewählt
admin-act-reset-offered = hat einen Link für ein neues Passwort von { $name } erstellt
admin-act-codes-added = hat Codes einer App eingerichtet
admin-act-codes-removed = hat Codes einer App entfernt
admin-act-recovery-used = { $left ->
    [one] hat einen Wiederherstellungscode benutzt, 1 ist übrig
   *[other] hat einen Wiederherstellungscode benutzt, { $left } sind übrig
}
admin-act-passkey-added = hat den Passkey { $name } hinzugefügt
admin-act-passkey-removed = hat den Passkey { $name } entfernt
admin-act-passkey-used = hat den Passkey { $name } verwendet
admin-act-passkey-refused = wurde mit dem Passkey { $name } abgewiesen, von dem es vielleicht eine Kopie gibt
admin-act-sessions-ended = { $sessions ->
    [one] hat sich in 1 anderen Browser abgemeldet
   *[other] hat sich in { $sessions } anderen Browsern abgemeldet
}

admin-policy-edit = An der Richtlinie arbeiten
admin-policy-title = Die Richtlinie von { $site }
admin-policy-current = Version { $version } gilt.
admin-policy-never = Noch ist nichts veröffentlicht.
admin-policy-draft = Entwurf { $revision }, gespeichert von { $author } am { $date }.
admin-policy-no-draft = Kein Entwurf gespeichert: Das ist, was gilt.
admin-policy-saved = Der Entwurf ist gespeichert. Besucher sehen davon noch nichts.
admin-policy-away = Entwurf verwerfen
admin-policy-away-done = Der Entwurf ist verworfen.
admin-policy-added = Der Dienst steht am Ende des Textes, und der Entwurf ist gespeichert. Lesen Sie ihn und ergänzen Sie, was nur Sie wissen.
admin-policy-published = Version { $version } ist veröffentlicht. Browser folgen binnen Minuten.
admin-policy-snippet = Die Zeile für Ihre Seiten
admin-policy-snippet-what = Setzen Sie sie an den Anfang des head jeder Seite, vor alle anderen Skripte.
admin-policy-leave = Was Sie eingegeben haben, ist nicht gespeichert.
admin-policy-text = Site-Datei
admin-policy-text-rule = Dieselbe Datei, die sluis site publish liest. Sie wird beim Tippen geprüft.
admin-policy-template = Dienst hinzufügen
admin-policy-template-none = aus einer Vorlage
admin-policy-template-add = Hinzufügen
admin-policy-note = Notiz
admin-policy-note-rule = Warum; sie bleibt bei der Version. Höchstens 500 Zeichen.
admin-policy-save = Entwurf speichern
admin-policy-publish = Veröffentlichen
admin-policy-found = Was gefunden wurde
admin-policy-errors = { $count ->
    [one] 1 Fehler: So kann nicht veröffentlicht werden
   *[other] { $count } Fehler: So kann nicht veröffentlicht werden
}
admin-policy-error = Fehler
admin-policy-warning = Warnung
admin-policy-line = Zeile { $line }
admin-policy-sound = Kann veröffentlicht werden, als Version { $version }
admin-policy-unchanged = Nichts unterscheidet sich von dem, was gilt
admin-policy-changes = { $count ->
    [one] 1 Unterschied zu dem, was gilt
   *[other] { $count } Unterschiede zu dem, was gilt
}
admin-policy-material = Wesentlich: Besucher werden zu dem, was es betrifft, erneut gefragt und behalten ihre anderen Entscheidungen.
admin-policy-minor = Geringfügig: Niemand wird erneut gefragt.
admin-policy-asks = Erneut gefragt: { $what }.
admin-policy-preview = Was Besucher sehen werden
admin-policy-preview-show = Zeigen
admin-policy-layer-1 = erste Ebene
admin-policy-layer-2 = zweite Ebene
admin-policy-scheme = Farben
admin-policy-light = hell
admin-policy-dark = dunkel
admin-policy-phone = Auf einem Telefon
admin-policy-desktop = In einem Fenster
admin-one-version-title = { $site }, Version { $version }
admin-one-version-current = Diese Version gilt
admin-one-version-differs = { $count ->
    [0] Nichts unterscheidet sich von dem, was gilt
    [one] 1 Unterschied zu dem, was gilt
   *[other] { $count } Unterschiede zu dem, was gilt
}
admin-one-version-back = Erneut veröffentlichen
admin-one-version-back-what = Sie wird eine neue Version. Was sich wesentlich von der geltenden unterscheidet, wird erneut gefragt.
admin-new-title = Neue Site einrichten
admin-new-lead = Drei Schritte: sagen, wer die Site ist, ihre Dienste hinzufügen und veröffentlichen, eine Zeile in ihre Seiten setzen.
admin-new-name = Name
admin-new-name-rule = Wie Besucher sie kennen.
admin-new-id = Kennung
admin-new-id-rule = Kleinbuchstaben, Ziffern und Bindestriche; sie steht in der Zeile für Ihre Seiten und ändert sich nie.
admin-new-origins = Ursprünge
admin-new-origins-rule = Wo ihre Seiten liegen, etwa https://www.example.com; mehrere durch Leerzeichen getrennt.
admin-new-languages = Sprachen
admin-new-languages-rule = Kürzel wie nl oder fr-BE, durch Leerzeichen getrennt; das erste gilt für alle anderen.
admin-new-company = Verantwortliches Unternehmen
admin-new-company-rule = Der volle rechtliche Name.
admin-new-address = Anschrift
admin-new-address-rule = Straße, Postleitzahl, Ort, Land.
admin-new-email = E-Mail
admin-new-email-rule = Wo Besucher Sie zum Datenschutz erreichen.
admin-new-privacy = Datenschutzerklärung
admin-new-privacy-rule = Die Adresse der Seite.
admin-new-go = Weiter zur Richtlinie
