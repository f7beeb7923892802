# Rechte der betroffenen Personen und was über die eigene Auswahl gespeichert ist. Was vor dem Doppelpunkt steht, wird fett.

rights-title = Ihre Rechte
rights-lead = Als betroffene Person haben Sie diese Rechte, unter den Voraussetzungen der DSGVO. Sie auszuüben ist kostenlos.
rights-access = Auskunft: Sie können erfahren, welche Daten über Sie gespeichert sind, und eine Kopie davon erhalten.
rights-rectification = Berichtigung: Sie können unrichtige Daten berichtigen und unvollständige vervollständigen lassen.
rights-erasure = Löschung: Sie können Ihre Daten löschen lassen, wenn die gesetzlichen Voraussetzungen erfüllt sind.
rights-restriction = Einschränkung: Sie können verlangen, die Verarbeitung Ihrer Daten einzuschränken, wenn die gesetzlichen Voraussetzungen erfüllt sind.
rights-portability = Datenübertragbarkeit: Daten, die Sie aufgrund einer Einwilligung oder eines Vertrags bereitgestellt haben, können Sie in einem strukturierten, gängigen und maschinenlesbaren Format erhalten oder an einen anderen Verantwortlichen übermitteln lassen.
rights-objection = Widerspruch: Einer Verarbeitung, die auf berechtigtem Interesse beruht, können Sie jederzeit aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben. Sie endet dann, sofern nicht zwingende Gründe Ihre Interessen, Rechte und Freiheiten überwiegen.
rights-marketing = Widerspruch gegen Direktwerbung: Der Verarbeitung für Direktwerbung können Sie jederzeit und ohne Gründe widersprechen; sie endet dann.
rights-withdrawal = Widerruf der Einwilligung: Sie können eine Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen. Die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung bleibt unberührt. Sie können denselben Weg wählen, auf dem Sie die Einwilligung erteilt haben.
rights-complaint = Beschwerde: Sie können sich bei einer Aufsichtsbehörde beschweren, insbesondere in dem Land, in dem Sie wohnen oder arbeiten oder in dem Sie einen Verstoß vermuten, oder bei der des Verantwortlichen.
rights-authority = Aufsichtsbehörde: { $country }
rights-authority-land = Für Unternehmen ist meist die Behörde des Landes zuständig, in dem das Unternehmen seinen Sitz hat.
rights-contact = Fragen und Anträge richten Sie an { $controller }: per E-Mail oder per Post an die Adresse oben. Geht es um Ihre Auswahl, nennen Sie Ihre Einwilligungsnummer, damit sie gefunden wird.

rights-records-title = Was über Ihre Auswahl gespeichert ist
rights-records-none = Dieser Browser hat keine Einwilligungsnummer dieser Website. Hier gibt es also nichts anzuzeigen, herunterzuladen oder zu löschen.
rights-when = Wann
rights-what = Was
rights-where = Wo
rights-version = Version
rights-standing = Gilt
rights-state-given = alles erlaubt
rights-state-refused = alles abgelehnt
rights-state-partial = einen Teil erlaubt
rights-state-withdrawn = Einwilligung widerrufen
rights-state-objected = widersprochen
rights-state-requested = angefragt, nicht bestätigt
rights-channel-banner = Banner
rights-channel-settings = Einstellungen auf der Website
rights-channel-embed = eingebetteter Inhalt
rights-channel-preference-page = diese Seite
rights-channel-gpc = Signal des Browsers
rights-channel-api = Konto auf der Website
rights-channel-app = App
rights-channel-email = E-Mail
rights-channel-phone = Telefon
rights-channel-paper = Papier
rights-channel-in-person = persönlich
rights-standing-current = ja
rights-standing-superseded = nein, ersetzt
rights-standing-expired = nein, abgelaufen
rights-download = Alles herunterladen (JSON)
rights-download-one = Herunterladen
rights-object = Widersprechen
rights-object-why = Schaltet aus, was auf berechtigtem Interesse beruht: { $purposes }. Alles andere bleibt, wie es ist. Ein Widerspruch ist keine Ablehnung und wird als Widerspruch festgehalten.
rights-restrict = Nutzung einschränken
rights-restrict-why = Was über Ihre Auswahl gespeichert ist, wird dann nur noch aufbewahrt und nicht weiter genutzt, außer für einen Rechtsanspruch.
rights-restricted = Die Nutzung dessen, was über Ihre Auswahl gespeichert ist, ist eingeschränkt.
rights-lift = Einschränkung aufheben
rights-erase = Alles löschen
rights-erase-why = Löscht alles, was unter Ihrer Einwilligungsnummer gespeichert ist, und die Cookies mit Ihrer Auswahl. Von den gelöschten Einträgen bleibt nur, dass es sie gab, ohne Bezug zu Ihnen.
rights-erase-title = Alles löschen, was über Ihre Auswahl gespeichert ist?
rights-erase-ask = { $count ->
    [one] 1 Eintrag wird gelöscht.
   *[other] { $count } Einträge werden gelöscht.
} Das lässt sich nicht rückgängig machen. Ihre Einwilligung gilt dann nicht mehr, und die Website fragt erneut.
rights-erase-yes = Ja, alles löschen
rights-back = Nein, zurück
rights-done-erased = Alles, was unter Ihrer Einwilligungsnummer gespeichert war, ist gelöscht.
rights-done-restricted = Die Nutzung ist eingeschränkt.
rights-done-lifted = Die Einschränkung ist aufgehoben.
rights-done-objected = Ihr Widerspruch ist festgehalten.
