# De pagina die een ontvangstbewijs nakijkt.
receipt-title = Een ontvangstbewijs nakijken
receipt-lead = Een ontvangstbewijs is uw ondertekende kopie van één keuze. Plak de tekst hier om te zien of het bewijs volledig is en of deze server het heeft ondertekend. Het wordt nagekeken en niet bewaard.
receipt-label = De tekst van het bewijs
receipt-check = Nakijken
receipt-sound = Dit bewijs is volledig en door deze server ondertekend.
receipt-says = Het is regel { $seq } van het register: een keuze op { $site }, op { $date }.
receipt-not-one = Dit is geen ontvangstbewijs.
receipt-other-ledger = Dit bewijs is door een andere server ondertekend. Kijk het daar na.
receipt-altered = Dit bewijs is gewijzigd.
receipt-code = Code: { $code }
