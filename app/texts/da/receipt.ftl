# The page that checks a receipt.
receipt-title = Kontrol af en kvittering
receipt-lead = En kvittering er din signerede kopi af ét valg. Indsæt dens tekst her for at se, om den er intakt, og om denne server har signeret den. Den kontrolleres og gemmes ikke.
receipt-label = Kvitteringens tekst
receipt-check = Kontrollér
receipt-sound = Denne kvittering er intakt og er signeret af denne server.
receipt-says = Den er post nr. { $seq } i registret: et valg på { $site } den { $date }.
receipt-not-one = Dette er ikke en kvittering.
receipt-other-ledger = Denne kvittering er signeret af en anden server. Kontrollér den dér.
receipt-altered = Denne kvittering er blevet ændret.
receipt-code = Kode: { $code }
