# The page that checks a receipt.
receipt-title = Kontroller en kvittering
receipt-lead = En kvittering er din signerte kopi av ett valg. Lim inn teksten her for å se om kvitteringen er uendret, og om denne serveren har signert den. Den blir kontrollert og ikke lagret.
receipt-label = Teksten i kvitteringen
receipt-check = Kontroller
receipt-sound = Denne kvitteringen er uendret og signert av denne serveren.
receipt-says = Den er oppføring { $seq } i registeret: et valg på { $site }, den { $date }.
receipt-not-one = Dette er ikke en kvittering.
receipt-other-ledger = Denne kvitteringen er signert av en annen server. Kontroller den der.
receipt-altered = Denne kvitteringen er endret.
receipt-code = Kode: { $code }
