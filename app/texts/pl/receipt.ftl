# The page that checks a receipt.
# A date ends in "r.", so no text here ends a sentence with one.
receipt-title = Sprawdzanie potwierdzenia
receipt-lead = Potwierdzenie to podpisana kopia jednego Państwa wyboru. Po wklejeniu tutaj jego tekstu można sprawdzić, czy jest nienaruszone i czy podpisał je ten serwer. Potwierdzenie jest sprawdzane, ale nie jest przechowywane.
receipt-label = Tekst potwierdzenia
receipt-check = Sprawdź
receipt-sound = To potwierdzenie jest nienaruszone i zostało podpisane przez ten serwer.
receipt-says = Jest to wpis { $seq } w rejestrze: wybór z dnia { $date } w witrynie { $site }.
receipt-not-one = To nie jest potwierdzenie.
receipt-other-ledger = To potwierdzenie podpisał inny serwer. Proszę sprawdzić je tam.
receipt-altered = To potwierdzenie zostało zmienione.
receipt-code = Kod: { $code }
