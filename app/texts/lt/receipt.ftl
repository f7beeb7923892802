# The page that checks a receipt.
receipt-title = Patikrinti kvitą
receipt-lead = Kvitas yra pasirašyta vieno jūsų pasirinkimo kopija. Įklijuokite čia jo tekstą ir pamatysite, ar jis nepakeistas ir ar jį pasirašė šis serveris. Jis patikrinamas ir nesaugomas.
receipt-label = Kvito tekstas
receipt-check = Patikrinti
receipt-sound = Šis kvitas nepakeistas ir jį pasirašė šis serveris.
receipt-says = Tai registro įrašas Nr. { $seq }: { $date } pateiktas pasirinkimas svetainėje { $site }.
receipt-not-one = Tai ne kvitas.
receipt-other-ledger = Šį kvitą pasirašė kitas serveris. Patikrinkite jį ten.
receipt-altered = Šis kvitas pakeistas.
receipt-code = Kodas: { $code }
