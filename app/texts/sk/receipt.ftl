# The page that checks a receipt.
receipt-title = Overenie potvrdenia
receipt-lead = Potvrdenie je vaša podpísaná kópia jednej voľby. Vložte sem jeho text a zistite, či je neporušené a či ho podpísal tento server. Potvrdenie sa overí a neuchováva sa.
receipt-label = Text potvrdenia
receipt-check = Overiť
receipt-sound = Toto potvrdenie je neporušené a podpísal ho tento server.
receipt-says = Je to záznam { $seq } v registri: voľba na webovom sídle { $site } z { $date }.
receipt-not-one = Toto nie je potvrdenie.
receipt-other-ledger = Toto potvrdenie podpísal iný server. Overte ho tam.
receipt-altered = Toto potvrdenie bolo zmenené.
receipt-code = Kód: { $code }
