# The page that checks a receipt.
receipt-title = Verifica una ricevuta
receipt-lead = Una ricevuta è la sua copia firmata di una scelta. Ne incolli qui il testo per vedere se è integra e se è stata firmata da questo server. Viene verificata e non conservata.
receipt-label = Testo della ricevuta
receipt-check = Verifica
receipt-sound = Questa ricevuta è integra ed è stata firmata da questo server.
receipt-says = È la registrazione n. { $seq } del registro: una scelta su { $site }, in data { $date }.
receipt-not-one = Questa non è una ricevuta.
receipt-other-ledger = Questa ricevuta è stata firmata da un altro server. La verifichi presso quel server.
receipt-altered = Questa ricevuta è stata alterata.
receipt-code = Codice: { $code }
