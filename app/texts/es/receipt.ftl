# The page that checks a receipt.
receipt-title = Comprobar un justificante
receipt-lead = Un justificante es su copia firmada de una elección. Pegue aquí su texto para ver si está íntegro y si lo firmó este servidor. Se comprueba y no se conserva.
receipt-label = Texto del justificante
receipt-check = Comprobar
receipt-sound = Este justificante está íntegro y fue firmado por este servidor.
receipt-says = Es la entrada { $seq } del registro: una elección en { $site }, el { $date }.
receipt-not-one = Esto no es un justificante.
receipt-other-ledger = Este justificante fue firmado por otro servidor. Compruébelo allí.
receipt-altered = Este justificante ha sido alterado.
receipt-code = Código: { $code }
