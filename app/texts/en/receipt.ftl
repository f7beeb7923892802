# The page that checks a receipt.
receipt-title = Check a receipt
receipt-lead = A receipt is your signed copy of one choice. Paste its text here to see whether it is whole and whether this server signed it. It is checked and not kept.
receipt-label = The receipt's text
receipt-check = Check
receipt-sound = This receipt is whole and was signed by this server.
receipt-says = It is entry { $seq } of the ledger: a choice on { $site }, on { $date }.
receipt-not-one = This is not a receipt.
receipt-other-ledger = This receipt was signed by another server. Check it there.
receipt-altered = This receipt was altered.
receipt-code = Code: { $code }
