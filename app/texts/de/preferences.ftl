# Einstellungsseite. Die Wörter des Produkts; Zwecke und Dienste beschreibt die Website selbst.

prefs-title = Ihre Cookie-Einstellungen bei { $site }
prefs-lead = Hier sehen Sie, welche Cookies und ähnlichen Techniken { $site } verwendet, wer dafür verantwortlich ist und was Sie gewählt haben. Sie können Ihre Auswahl jederzeit ändern oder Ihre Einwilligung widerrufen. Ein Widerruf gilt ab diesem Zeitpunkt; was vorher geschah, bleibt rechtmäßig.
prefs-lead-necessary = Hier sehen Sie, welche Cookies und ähnlichen Techniken { $site } verwendet und wer dafür verantwortlich ist. Diese Website verwendet nur, was unbedingt erforderlich ist. Dafür ist keine Einwilligung nötig, es gibt also nichts auszuwählen.
prefs-skip = Zu Ihrer Auswahl
prefs-languages = Sprachen
prefs-privacy = Datenschutzerklärung
prefs-version = Version { $version }
prefs-notice-date = Dieser Text ist vom { $date }.
prefs-policy = Einstellungen Nr. { $policy }

prefs-saved = Ihre Auswahl ist gespeichert.
prefs-changed = Die Einstellungen dieser Website haben sich während Ihrer Auswahl geändert. Es wurde nichts gespeichert. Prüfen Sie Ihre Auswahl und speichern Sie sie erneut.
prefs-failed = Ihre Auswahl konnte jetzt nicht gespeichert werden. Es hat sich nichts geändert. Versuchen Sie es in einigen Augenblicken erneut.

prefs-state-title = Was jetzt gilt
prefs-state-none = Sie haben noch nicht gewählt.
prefs-state-given = Am { $date } haben Sie alles erlaubt.
prefs-state-refused = Am { $date } haben Sie alles abgelehnt.
prefs-state-partial = Am { $date } haben Sie einen Teil erlaubt.
prefs-state-withdrawn = Am { $date } haben Sie Ihre Einwilligung widerrufen.
prefs-state-objected = Am { $date } haben Sie dem widersprochen, was auf berechtigtem Interesse beruht.
prefs-state-until = Ihre Auswahl gilt bis { $date }. Danach fragen wir erneut.
prefs-state-expired = Diese Auswahl ist abgelaufen; bis Sie erneut wählen, gilt das Folgende.
prefs-state-outdated = Die Website hat seitdem etwas geändert, das Ihre Auswahl nicht mehr abdeckt. Dieser Teil bleibt aus, bis Sie erneut wählen.
prefs-state-granted = Erlaubt
prefs-state-denied = Nicht erlaubt
prefs-state-nothing = nichts
prefs-consent-id = Ihre Einwilligungsnummer
prefs-consent-id-why = Nennen Sie diese Nummer, wenn Sie fragen, was wir über Ihre Auswahl speichern.
prefs-regime-opt-in = An Ihrem Ort wird nichts Optionales verwendet, bevor Sie es erlauben.
prefs-regime-opt-out = An Ihrem Ort dürfen optionale Dienste laufen, bis Sie sie ausschalten.
prefs-regime-notice = An Ihrem Ort genügt es, dass wir Sie informieren; ausschalten können Sie trotzdem.
prefs-gpc-honoured = Ihr Browser verlangt mit Global Privacy Control, Ihre Daten weder zu verkaufen noch zu teilen. Dem wird entsprochen: Solange Ihr Browser das verlangt, bleiben diese Zwecke aus.
prefs-gpc-seen = Ihr Browser sendet Global Privacy Control. Optionale Zwecke sind hier ohnehin aus, bis Sie sie erlauben.
prefs-withdraw = Alles widerrufen
prefs-withdraw-why = Widerruft Ihre Einwilligung für alle optionalen Zwecke und Dienste.

prefs-who-title = Wer verantwortlich ist
prefs-email = E-Mail
prefs-dpo = Datenschutzbeauftragte Stelle

prefs-choose-title = Ihre Auswahl
prefs-choose-rule = Ein Dienst läuft nur, wenn sein eigener Schalter an ist. Einen Zweck auszuschalten schaltet die Dienste darunter nicht aus; jeder Schalter zählt für sich.
prefs-services-of = Dienste für { $purpose }
prefs-on = an
prefs-off = aus
prefs-always-on = immer an
prefs-necessary-why = Unbedingt erforderlich für das, was Sie anfordern. Dies beruht nicht auf Einwilligung und lässt sich nicht ausschalten.
prefs-interest = Rechtsgrundlage: berechtigtes Interesse. Sie können widersprechen, indem Sie dies ausschalten.
prefs-of-vendor = von { $vendor }
prefs-also-under = Auch für: { $purposes }
prefs-save = Auswahl speichern
prefs-accept = Alles akzeptieren
prefs-reject = Alles ablehnen

prefs-details = { $items ->
    [0] Wer und wo
    [one] Wer, wo und 1 Eintrag auf Ihrem Gerät
   *[other] Wer, wo und { $items } Einträge auf Ihrem Gerät
}
prefs-vendor = Anbieter
prefs-vendor-privacy = Datenschutzerklärung von { $vendor }
prefs-responsible = Verantwortlich
prefs-role-own = Verantwortlicher
prefs-role-joint = Gemeinsam Verantwortliche (Artikel 26 DSGVO)
prefs-role-independent = Eigenständig verantwortlich, für eigene Zwecke
prefs-role-processor = Auftragsverarbeiter für { $controller }
prefs-joint-with = { $controller } und { $vendor }
prefs-third-countries = Länder außerhalb des EWR
prefs-third-none = Keine Übermittlung aus dem Europäischen Wirtschaftsraum.
prefs-copy = Kopie der Garantien
prefs-mechanism-adequacy = Angemessenheitsbeschluss (Artikel 45 DSGVO)
prefs-mechanism-scc = Standardvertragsklauseln (Artikel 46 DSGVO)
prefs-mechanism-bcr = verbindliche interne Datenschutzvorschriften (Artikel 47 DSGVO)
prefs-mechanism-derogation = Ausnahme für einen bestimmten Fall (Artikel 49 DSGVO)
prefs-mechanism-explicit-consent = Ihre ausdrückliche Einwilligung (Artikel 49 Absatz 1 Buchstabe a DSGVO)
prefs-no-terminal = Speichert nichts auf Ihrem Gerät und liest nichts davon.
prefs-link-only = Ein einfacher Link: Es wird nichts geladen, bevor Sie ihm folgen.
prefs-no-items = Dieser Dienst speichert nichts auf Ihrem Gerät.
prefs-items-of = Was { $service } auf Ihrem Gerät speichert oder liest
prefs-item-name = Name
prefs-item-kind = Art
prefs-item-function = Funktion
prefs-item-lifetime = Aufbewahrt
prefs-item-party = Von
prefs-item-necessary = Warum erforderlich
prefs-kind-cookie = Cookie
prefs-kind-local-storage = lokaler Speicher
prefs-kind-session-storage = Sitzungsspeicher
prefs-kind-indexed-db = Datenbank im Browser
prefs-kind-cache = Cache
prefs-kind-service-worker = Service Worker
prefs-kind-pixel = Pixel
prefs-kind-fingerprint = Merkmale des Geräts
prefs-kind-sdk = Softwarebaustein
prefs-party-first = diese Website
prefs-party-third = { $vendor }
prefs-lifetime-none = wird nicht gespeichert
prefs-lifetime-session = bis Sie den Browser schließen
prefs-lifetime-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
prefs-lifetime-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
prefs-lifetime-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } um { $hour }:{ $minute } Uhr (UTC)
prefs-month-1 = Januar
prefs-month-2 = Februar
prefs-month-3 = März
prefs-month-4 = April
prefs-month-5 = Mai
prefs-month-6 = Juni
prefs-month-7 = Juli
prefs-month-8 = August
prefs-month-9 = September
prefs-month-10 = Oktober
prefs-month-11 = November
prefs-month-12 = Dezember

prefs-missing-site-title = Diese Website ist hier nicht bekannt
prefs-missing-site = Prüfen Sie die Adresse, oder folgen Sie dem Link zu den Cookie-Einstellungen auf der Website, von der Sie kommen.
prefs-missing-language-title = Diese Sprache gibt es hier nicht
prefs-missing-language = { $site } hat diese Seite auf:
