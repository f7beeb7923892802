# The page that checks a receipt.
receipt-title = בדיקת אסמכתה
receipt-lead = אסמכתה היא העותק החתום שלכם של בחירה אחת. הדביקו כאן את הטקסט שלה כדי לראות אם היא שלמה ואם שרת זה חתם עליה. היא נבדקת ואינה נשמרת.
receipt-label = הטקסט של האסמכתה
receipt-check = בדיקה
receipt-sound = אסמכתה זו שלמה ונחתמה בידי שרת זה.
receipt-says = זוהי רשומה { $seq } במרשם: בחירה באתר { $site }, ב-{ $date }.
receipt-not-one = זו אינה אסמכתה.
receipt-other-ledger = אסמכתה זו נחתמה בידי שרת אחר. בדקו אותה שם.
receipt-altered = אסמכתה זו שונתה.
receipt-code = קוד: { $code }
