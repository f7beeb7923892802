# The page that checks a receipt.
receipt-title = Verificați o recipisă
receipt-lead = O recipisă este copia semnată a unei alegeri a dumneavoastră. Lipiți aici textul ei pentru a vedea dacă este intactă și dacă a fost semnată de acest server. Recipisa este verificată și nu este păstrată.
receipt-label = Textul recipisei
receipt-check = Verificați
receipt-sound = Această recipisă este intactă și a fost semnată de acest server.
receipt-says = Este înregistrarea { $seq } din registru: o alegere făcută pe { $site }, la { $date }.
receipt-not-one = Aceasta nu este o recipisă.
receipt-other-ledger = Această recipisă a fost semnată de alt server. Verificați-o acolo.
receipt-altered = Această recipisă a fost modificată.
receipt-code = Cod: { $code }
