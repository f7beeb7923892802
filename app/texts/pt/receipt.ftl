# The page that checks a receipt.
receipt-title = Verificar um comprovativo
receipt-lead = Um comprovativo é a sua cópia assinada de uma escolha. Cole aqui o respetivo texto para ver se está íntegro e se foi assinado por este servidor. O comprovativo é verificado e não é conservado.
receipt-label = Texto do comprovativo
receipt-check = Verificar
receipt-sound = Este comprovativo está íntegro e foi assinado por este servidor.
receipt-says = É a entrada { $seq } do registo: uma escolha efetuada em { $site } a { $date }.
receipt-not-one = Isto não é um comprovativo.
receipt-other-ledger = Este comprovativo foi assinado por outro servidor. Verifique-o nesse servidor.
receipt-altered = Este comprovativo foi alterado.
receipt-code = Código: { $code }
