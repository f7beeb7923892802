# Das Banner: nur Worte des Produkts. Titel und Text schreibt die Website selbst.

banner-accept = Alle akzeptieren
banner-reject = Alle ablehnen
banner-choose = Selbst auswählen
banner-save = Auswahl speichern
banner-withdraw = Alles widerrufen
banner-close = Schließen
banner-settings = Cookie-Einstellungen
banner-parties = { $count ->
    [one] Es geht um 1 weiteren Anbieter.
   *[other] Es geht um { $count } weitere Anbieter.
}
banner-privacy = Datenschutzerklärung
banner-policy = Cookie-Richtlinie
banner-gpc = Ihr Widerspruch (Global Privacy Control) wurde berücksichtigt.
banner-services = { $count ->
    [one] 1 Dienst und was er speichert
   *[other] { $count } Dienste und was sie speichern
}
banner-on = Ein
banner-off = Aus
banner-part = Teils
banner-always = Immer aktiv
banner-given = Gewählt am { $date }. Ihre Einwilligungsnummer: { $id }
banner-reach = Ihre Wahl gilt auf { $hosts }.
banner-hand-over = Sie geht mit, wenn Sie einem Link von einer dieser Adressen zu einer anderen folgen.
banner-saved = Einstellungen gespeichert.
banner-pending = Ihre Wahl gilt bereits; sie wird gespeichert, sobald wieder eine Verbindung besteht.
banner-remains = Diese Seite kann nicht löschen: { $items }. Sie können es, in den Einstellungen Ihres Browsers.
banner-changed = Die Website hat ihre Einstellungen geändert. Wählen Sie erneut.
banner-reload = Seite neu laden, um laufende Skripte zu beenden
