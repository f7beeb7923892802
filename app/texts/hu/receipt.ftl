# The page that checks a receipt.
receipt-title = Igazolás ellenőrzése
receipt-lead = Az igazolás egy választásának aláírt másolata. Illessze be ide a szövegét, hogy lássa, sértetlen-e, és ez a kiszolgáló írta-e alá. Ellenőrizzük, de nem őrizzük meg.
receipt-label = Az igazolás szövege
receipt-check = Ellenőrzés
receipt-sound = Ez az igazolás sértetlen, és ez a kiszolgáló írta alá.
receipt-says = A nyilvántartás { $seq }. számú bejegyzése: választás a webhelyen ({ $site }), időpontja: { $date }.
receipt-not-one = Ez nem igazolás.
receipt-other-ledger = Ezt az igazolást egy másik kiszolgáló írta alá. Ott ellenőrizze.
receipt-altered = Ezt az igazolást megváltoztatták.
receipt-code = Kód: { $code }
