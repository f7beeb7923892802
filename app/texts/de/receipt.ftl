# Die Seite, die einen Beleg prüft.
receipt-title = Einen Beleg prüfen
receipt-lead = Ein Beleg ist Ihre signierte Kopie einer Entscheidung. Fügen Sie seinen Text hier ein, um zu sehen, ob er unversehrt ist und ob dieser Server ihn signiert hat. Er wird geprüft und nicht gespeichert.
receipt-label = Der Text des Belegs
receipt-check = Prüfen
receipt-sound = Dieser Beleg ist unversehrt und wurde von diesem Server signiert.
receipt-says = Er ist Eintrag { $seq } des Registers: eine Entscheidung auf { $site }, am { $date }.
receipt-not-one = Das ist kein Beleg.
receipt-other-ledger = Dieser Beleg wurde von einem anderen Server signiert. Prüfen Sie ihn dort.
receipt-altered = Dieser Beleg wurde verändert.
receipt-code = Code: { $code }
