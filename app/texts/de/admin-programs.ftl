# Tokens of programs in the admin, in its four languages.

admin-tokens = Token der Programme
admin-tokens-title = { $count ->
    [0] Noch kann kein Programm aufrufen
    [one] 1 Token lässt ein Programm aufrufen
   *[other] { $count } Token lassen Programme aufrufen
}
admin-tokens-lead = Ein Programm bringt statt eines Passworts ein Token mit. Was das Token darf, sind seine Rolle und seine Websites, und nichts sonst.
admin-tokens-interface = Die Schnittstelle für Programme
admin-tokens-empty = Es wurde noch kein Token erstellt. Erstellen Sie eines für jedes Programm, damit sich eines ohne die anderen widerrufen lässt.
admin-token-counts = gilt
admin-token-ended = seine Zeit ist um
admin-token-back-end = Server von { $site }
admin-token-by = erstellt von { $by } am { $date }
admin-token-until = gilt bis { $date }
admin-token-endless = gilt bis zum Widerruf
admin-token-used = zuletzt benutzt am { $date }
admin-token-unused = nie benutzt
admin-token-made = Das Token { $name } ist erstellt. Es wird nur dieses eine Mal gezeigt.
admin-token-made-what = Legen Sie es dorthin, wo das Programm seine Geheimnisse hat. Es wird als Authorization: Bearer gesendet und lässt sich nicht noch einmal lesen.
admin-token-revoke = Widerrufen
admin-token-revoke-what = Von da an wird dieses Token abgelehnt. Das lässt sich nicht zurücknehmen; das Programm braucht ein anderes.
admin-token-revoke-do = { $name } widerrufen
admin-token-revoked = Das Token wurde widerrufen. Es wird von nun an abgelehnt.
admin-token-new = Ein Token mit einer Rolle erstellen
admin-token-new-what = Für Programme, die tun, was Konten tun: Quoten lesen, veröffentlichen, Nachweise exportieren. Wählen Sie das Wenigste, das reicht.
admin-token-name-rule = Wie das Programm heißt, 1 bis 60 Zeichen. Das Protokoll nennt es.
admin-token-days = Tage bis zum Ende
admin-token-days-rule = 1 bis 3.650. Leer gelassen gilt es bis zum Widerruf.
admin-token-make = Das Token erstellen
admin-token-new-back-end = Ein Token für den Server einer Website erstellen
admin-token-new-back-end-what = Für den Server einer Website: um festzuhalten, was angemeldete Besucher sagten, für doppelte Anmeldungen, und um zu fragen, wozu eingewilligt wurde.
admin-token-make-back-end = Das Token des Servers erstellen
admin-token-name-not = Ein Name hat 1 bis 60 Zeichen. Nichts wurde erstellt.
admin-token-name-taken = Es gibt ein Token dieses Namens. Nichts wurde erstellt. Widerrufen Sie es oder wählen Sie einen anderen Namen.
admin-token-days-not = Ein Token gilt 1 bis 3.650 Tage. Nichts wurde erstellt.
admin-token-sites-not = Wählen Sie alle Websites oder eine oder mehrere; das Token eines Inhabers gilt für alle. Nichts wurde erstellt.
admin-token-unknown-site = Diese Website gibt es nicht. Nichts wurde erstellt.
admin-token-gone = Dieses Token gibt es nicht: Es wurde schon widerrufen. Nichts wurde geändert.
