# The page that checks a receipt.
receipt-title = Kuitin tarkistaminen
receipt-lead = Kuitti on allekirjoitettu kappaleesi yhdestä valinnasta. Liitä sen teksti tähän, niin näet, onko se eheä ja onko tämä palvelin allekirjoittanut sen. Kuitti tarkistetaan, mutta sitä ei säilytetä.
receipt-label = Kuitin teksti
receipt-check = Tarkista
receipt-sound = Tämä kuitti on eheä ja tämän palvelimen allekirjoittama.
receipt-says = Se on kirjanpidon merkintä nro { $seq }: valinta sivustolla { $site }, { $date }.
receipt-not-one = Tämä ei ole kuitti.
receipt-other-ledger = Tämän kuitin on allekirjoittanut toinen palvelin. Tarkista se siellä.
receipt-altered = Tätä kuittia on muutettu.
receipt-code = Koodi: { $code }
