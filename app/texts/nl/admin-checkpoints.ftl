# Checkpoints of the ledger in the admin, in its four languages.

admin-checkpoints-title = Alle ijkpunten
admin-checkpoints-lead = Het nieuwste eerst; tijden zijn in UTC. Elk is ondertekend over alles ervoor, en wordt hier vergeleken met het register zoals het is.
admin-checkpoint-signed = Ondertekend
admin-checkpoint-size = Dekt
admin-checkpoint-says = Het register
admin-checkpoint-agrees = stemt overeen
admin-checkpoint-agrees-not = stemt niet overeen
admin-checkpoint-title = Het ijkpunt over { $size } regels
admin-checkpoint-yes = Het is ondertekend door dit register, en regel { $size } van het register is nog de regel die het noemt. Het controlegetal van die regel dekt alle regels ervoor.
admin-checkpoint-not = Het is ondertekend door dit register, en het register heeft een andere regel { $size }: wat het dekt, is gewijzigd. Exporteer het register en ga het na met dit ijkpunt.
admin-checkpoint-beyond = Het is ondertekend door dit register en dekt { $size } regels. Het register heeft er minder: aan het einde ontbreken regels.
admin-checkpoint-malformed = Dit is geen ijkpunt. Er is niets vergeleken. Plak het hele bestand, met de laatste regel.
admin-checkpoint-other-key = Het is niet ondertekend met de sleutel van dit register. Het hoort bij een ander register, of de sleutel is vervangen.
admin-checkpoint-signature = De handtekening past niet: de tekst is gewijzigd.
admin-checkpoint-compare = Een kopie vergelijken die u bewaarde
admin-checkpoint-compare-what = Plak een ijkpunt dat is bewaard waar deze server niet bij kan. Er wordt niets van opgeslagen.
admin-checkpoint-copy = De kopie
admin-checkpoint-compare-do = Vergelijken
admin-checkpoint-download = Dit ijkpunt downloaden
admin-checkpoint-verify-what = Op deze pagina gelooft u deze server. Met een export van het register, de publieke sleutel en dit bestand kan iedereen het elders nagaan:
