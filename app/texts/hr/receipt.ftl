# The page that checks a receipt.
receipt-title = Provjera potvrde
receipt-lead = Potvrda je Vaš potpisani primjerak jednog odabira. Zalijepite ovdje njezin tekst kako biste vidjeli je li cjelovita i je li je potpisao ovaj poslužitelj. Provjerava se i ne čuva.
receipt-label = Tekst potvrde
receipt-check = Provjeri
receipt-sound = Ova je potvrda cjelovita i potpisao ju je ovaj poslužitelj.
receipt-says = To je zapis br. { $seq } u registru: odabir na web-stranici { $site }, dana { $date }.
receipt-not-one = Ovo nije potvrda.
receipt-other-ledger = Ovu je potvrdu potpisao drugi poslužitelj. Provjerite je ondje.
receipt-altered = Ova je potvrda izmijenjena.
receipt-code = Kôd: { $code }
