# The page that checks a receipt.
receipt-title = Kontrollera en kvittens
receipt-lead = En kvittens är din signerade kopia av ett val. Klistra in texten här för att se om kvittensen är oförändrad och om den här servern har signerat den. Den kontrolleras och sparas inte.
receipt-label = Kvittensens text
receipt-check = Kontrollera
receipt-sound = Kvittensen är oförändrad och har signerats av den här servern.
receipt-says = Den är post { $seq } i registret: ett val på { $site } den { $date }.
receipt-not-one = Det här är ingen kvittens.
receipt-other-ledger = Kvittensen har signerats av en annan server. Kontrollera den där.
receipt-altered = Kvittensen har ändrats.
receipt-code = Kod: { $code }
