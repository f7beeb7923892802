# Cookie-Richtlinie, auch als Teil der Einstellungsseite. Nur Worte des Produkts; Zwecke und Dienste beschreibt die Website selbst.

policy-title = Cookie-Richtlinie von { $site }
policy-lead = Hier steht, welche Cookies und ähnlichen Technologien { $site } einsetzt, wofür, wer dafür verantwortlich ist und wie Sie Ihre Auswahl treffen, ändern oder widerrufen.
policy-contents = Auf dieser Seite
policy-to-choices = Ihre Auswahl ansehen, ändern oder widerrufen
policy-joint = { $controllers } legen Zwecke und Mittel der hier als gemeinsam bezeichneten Verarbeitungen gemeinsam fest. In einer Vereinbarung nach Artikel 26 DSGVO ist festgelegt, wer welche Pflicht erfüllt. Sie können Ihre Rechte gegenüber jedem von ihnen geltend machen.
policy-answers = Ihre Fragen und Anträge beantwortet { $controller }, auch für die anderen Verantwortlichen.

policy-about-title = Cookies und ähnliche Technologien
policy-about = Cookies und ähnliche Technologien speichern Informationen auf Ihrem Gerät oder lesen Informationen von ihm aus: Cookies, lokaler Speicher und Sitzungsspeicher, Datenbanken im Browser, Pixel, Merkmale des Geräts und Softwarebausteine. Zusammen heißen sie hier „Cookies“.
policy-about-necessary = Technisch notwendige Cookies ermöglichen die Funktionen, die Sie selbst verlangen, etwa eine Sprachauswahl, die Anmeldung, einen Warenkorb oder eine Wunschliste, und halten die Website funktionsfähig und sicher. Dafür ist keine Einwilligung erforderlich. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstaben b und f DSGVO. Bei jedem steht, warum es notwendig ist.
policy-about-consent = Alle anderen Cookies setzen wir nur mit Ihrer freiwilligen Einwilligung ein (Artikel 6 Absatz 1 Buchstabe a DSGVO): je Zweck und, wenn Sie möchten, je Dienst. Sie können eine erteilte Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.
policy-about-other = Andere Technologien speichern nichts auf Ihrem Gerät und lesen nichts von ihm aus, etwa zur Abwehr von Missbrauch. Werden dabei personenbezogene Daten wie eine IP-Adresse verarbeitet, beruht das auf Artikel 6 Absatz 1 Buchstaben b und f DSGVO. Bei jedem Dienst dieser Art steht, warum Ihr Gerät nicht berührt wird.
policy-block-title = Cookies blockieren oder löschen
policy-block = Sie können das Speichern von Cookies auch ganz verhindern, in den Einstellungen Ihres Browsers oder Geräts, und gespeicherte Cookies dort jederzeit löschen. Die Website funktioniert dann möglicherweise weniger gut. Löschen Sie auch die Cookies mit Ihrer Auswahl, gilt diese nicht mehr: Was eine Einwilligung braucht, bleibt aus, und wir fragen erneut.

policy-purposes-title = Zwecke und Dienste
policy-basis = Rechtsgrundlage
policy-basis-necessary = erforderlich für das, was Sie verlangen, oder für den sicheren Betrieb (Artikel 6 Absatz 1 Buchstaben b und f DSGVO)
policy-basis-consent = Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO)
policy-basis-interest = berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO); Sie können widersprechen
policy-data = Daten
policy-kept = Speicherdauer
policy-services = { $count ->
    [one] 1 Dienst
   *[other] { $count } Dienste
}
policy-unfold = Dieser Zweck ist an, aber alle seine Dienste sind aus. Schalten Sie sie unten einzeln ein.
policy-third-title = Dienste Dritter
policy-third = Dienste anderer Anbieter, etwa Video, Routenplanung oder Chat, werden erst geladen, wenn Sie sie erlauben oder selbst starten. Der Anbieter kann dann Daten wie Ihre IP-Adresse erhalten. Bei jedem Dienst steht, wer für das Setzen der Cookies verantwortlich ist und in welcher Rolle. Auf Inhalt und Funktion von Diensten, die eigenständig verantwortlich sind, haben wir grundsätzlich keinen Einfluss; lesen Sie auch die Datenschutzerklärung des Anbieters.
policy-links = Nur als einfache Links vorhanden: { $services }. Vor dem Klick wird nichts geladen oder gesendet. Danach kann der Anbieter Daten unmittelbar erheben und, wenn Sie dort angemeldet sind, Ihrem Konto zuordnen. Möchten Sie das nicht, melden Sie sich dort vorher ab.

policy-recipients-title = Wer Daten erhält
policy-recipients = Innerhalb der verantwortlichen Unternehmen haben nur die Personen Zugriff, die die Daten für den genannten Zweck brauchen. Externe Empfänger erhalten sie nur, wenn das Gesetz es erlaubt oder wenn Sie eingewilligt haben.
policy-recipients-processor = Auftragsverarbeiter: Sie verwenden Daten nur nach unseren Weisungen
policy-recipients-joint = Gemeinsam mit uns verantwortlich
policy-recipients-independent = Eigenständig verantwortliche private Stellen
policy-recipients-public = Öffentliche Stellen
policy-recipients-public-why = Behörden wie Finanzämter, Staatsanwaltschaften oder Gerichte, soweit eine rechtliche Pflicht oder ein berechtigtes Interesse es verlangt
policy-recipients-further = Weitere Empfänger
policy-transfers-title = Übermittlung in Drittländer
policy-transfers = Daten gelangen nur dann in ein Land außerhalb des Europäischen Wirtschaftsraums, wenn die Europäische Kommission dort ein angemessenes Schutzniveau festgestellt hat (Artikel 45 DSGVO), wenn geeignete Garantien bestehen (Artikel 46 oder 47 DSGVO) oder wenn eine Ausnahme nach Artikel 49 DSGVO gilt, etwa Ihre ausdrückliche Einwilligung. Eine Kopie der Garantien finden Sie über den Link daneben oder erhalten Sie auf Anfrage von { $controller }.
policy-retention-title = Wie lange Daten gespeichert werden
policy-retention = Daten werden nur so lange gespeichert, wie der Zweck es erfordert, oder bis Sie Ihre Einwilligung widerrufen oder widersprechen; dann werden sie unverzüglich gelöscht, sofern das Gesetz keine längere Speicherung vorschreibt oder erlaubt. Wie lange etwas auf Ihrem Gerät bleibt, steht bei jedem Dienst. Beim Widerruf wird dort gelöscht, was diese Website selbst gespeichert hat.
policy-retention-records = Der Nachweis Ihrer Auswahl wird aufbewahrt bis { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} nach dem Ende ihrer Geltung.
policy-retention-why = So können wir nachweisen, was Sie gewählt haben (Artikel 7 Absatz 1 DSGVO).

policy-versions-title = Versionen
policy-version-line = Version { $version } vom { $date }, Einstellungen Nr. { $policy }
policy-versions-none = Es gibt keine frühere Version.
policy-kept-version = Dies ist eine aufbewahrte Version, wie sie veröffentlicht wurde. Inzwischen gilt möglicherweise eine neuere.
policy-current = Zur jetzt geltenden Version
