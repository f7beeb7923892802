# The page that checks a receipt.
receipt-title = Pārbaudīt apliecinājumu
receipt-lead = Apliecinājums ir servera parakstīta vienas jūsu izvēles kopija. Ielīmējiet šeit tā tekstu, lai redzētu, vai tas ir neskarts un vai to ir parakstījis šis serveris. Tas tiek pārbaudīts un netiek glabāts.
receipt-label = Apliecinājuma teksts
receipt-check = Pārbaudīt
receipt-sound = Šis apliecinājums ir neskarts, un to ir parakstījis šis serveris.
receipt-says = Tas ir reģistra ieraksts Nr. { $seq }: izvēle vietnē { $site }, izdarīta { $date }.
receipt-not-one = Tas nav apliecinājums.
receipt-other-ledger = Šo apliecinājumu ir parakstījis cits serveris. Pārbaudiet to tur.
receipt-altered = Šis apliecinājums ir mainīts.
receipt-code = Kods: { $code }
