# The page that checks a receipt.
receipt-title = Ověření potvrzení
receipt-lead = Potvrzení je vaše podepsaná kopie jedné volby. Vložte sem jeho text a uvidíte, zda je neporušené a zda je podepsal tento server. Text se ověří a neuchovává se.
receipt-label = Text potvrzení
receipt-check = Ověřit
receipt-sound = Toto potvrzení je neporušené a podepsal je tento server.
receipt-says = Jde o záznam č. { $seq } v registru: volba na webu { $site } ze dne { $date }.
receipt-not-one = Toto není potvrzení.
receipt-other-ledger = Toto potvrzení podepsal jiný server. Ověřte je tam.
receipt-altered = Toto potvrzení bylo změněno.
receipt-code = Kód: { $code }
