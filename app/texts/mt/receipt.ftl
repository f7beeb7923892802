# The page that checks a receipt.
receipt-title = Iċċekkja riċevuta
receipt-lead = Riċevuta hija l-kopja ffirmata tiegħek ta' għażla waħda. Waħħal it-test tagħha hawnhekk biex tara jekk hijiex sħiħa u jekk dan is-server iffirmahiex. Tiġi ċċekkjata u ma tinżammx.
receipt-label = It-test tar-riċevuta
receipt-check = Iċċekkja
receipt-sound = Din ir-riċevuta hija sħiħa u ġiet iffirmata minn dan is-server.
receipt-says = Hija l-entrata Nru { $seq } tar-reġistru: għażla fuq { $site }, { $date }.
receipt-not-one = Din mhix riċevuta.
receipt-other-ledger = Din ir-riċevuta ġiet iffirmata minn server ieħor. Iċċekkjaha hemmhekk.
receipt-altered = Din ir-riċevuta nbidlet.
receipt-code = Kodiċi: { $code }
