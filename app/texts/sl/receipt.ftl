# The page that checks a receipt.
receipt-title = Preverjanje potrdila
receipt-lead = Potrdilo je vaša podpisana kopija ene izbire. Prilepite njegovo besedilo sem, da preverite, ali je nespremenjeno in ali ga je podpisal ta strežnik. Potrdilo se preveri in se ne hrani.
receipt-label = Besedilo potrdila
receipt-check = Preveri
receipt-sound = To potrdilo je nespremenjeno in ga je podpisal ta strežnik.
receipt-says = To je vnos { $seq } v registru: izbira na spletnem mestu { $site } z dne { $date }.
receipt-not-one = To ni potrdilo.
receipt-other-ledger = To potrdilo je podpisal drug strežnik. Preverite ga tam.
receipt-altered = To potrdilo je bilo spremenjeno.
receipt-code = Koda: { $code }
