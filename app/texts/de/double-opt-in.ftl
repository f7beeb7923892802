# Die Seiten hinter den Links eines Double-Opt-ins: bestätigen und widerrufen.

doi-title = Bestätigen Sie Ihre Einwilligung
doi-lead = Bei { $site } wurde Ihre Einwilligung für das Folgende erbeten. Sie gilt erst, wenn Sie sie bestätigen. Haben Sie das nicht selbst veranlasst, brauchen Sie nichts zu tun.
doi-what = Wofür
doi-wording = Der Text, der angezeigt wurde
doi-asked = Erbeten am { $moment }; Textversion { $version }, Einstellungen Nr. { $policy }.
doi-confirm = Ja, ich willige ein
doi-confirmed-title = Ihre Einwilligung ist festgehalten
doi-confirmed = { $site } hat Ihre Einwilligung am { $moment } festgehalten.
doi-how-to-withdraw = Sie können Ihre Einwilligung jederzeit widerrufen, ohne sich anzumelden. Sie gilt dann ab diesem Zeitpunkt nicht mehr; was vorher geschah, bleibt rechtmäßig.
doi-withdraw = Einwilligung widerrufen
doi-withdraw-lead = Sie haben gegenüber { $site } in das Folgende eingewilligt. Der Widerruf ist so einfach wie die Einwilligung und gilt sofort.
doi-withdrawn = Ihre Einwilligung ist seit dem { $moment } widerrufen. Sie brauchen nichts weiter zu tun.
doi-withdrawn-before = Sie haben diese Einwilligung widerrufen, nachdem sie erbeten wurde. Dieser Link bestätigt nichts mehr.
doi-expired = Dieser Link ist zu alt. Es wurde nichts festgehalten. Fordern Sie auf der Website einen neuen an.
doi-outdated = Was erbeten wurde, hat sich seither geändert. Es wurde nichts festgehalten. Stellen Sie die Anfrage auf der Website neu.
doi-unknown-title = Dieser Link funktioniert nicht
doi-unknown = Dieser Link ist hier nicht bekannt. Es wurde nichts festgehalten. Prüfen Sie, ob die ganze Adresse aus der E-Mail übernommen wurde, oder fordern Sie auf der Website einen neuen an.
