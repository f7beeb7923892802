# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = הזכויות שלכם
rights-lead = כנושאי המידע, עומדות לכם זכויות אלה בתנאים הקבועים ב-GDPR. מימושן אינו כרוך בתשלום.
rights-access = עיון: תוכלו לדעת אילו נתונים נשמרים על אודותיכם ולקבל עותק מהם.
rights-rectification = תיקון: תוכלו לדרוש לתקן נתונים לא מדויקים ולהשלים נתונים חסרים.
rights-erasure = מחיקה: תוכלו לדרוש למחוק את הנתונים שלכם כאשר מתקיימים התנאים הקבועים בחוק.
rights-restriction = הגבלת העיבוד: תוכלו לבקש להגביל את עיבוד הנתונים שלכם כאשר מתקיימים התנאים הקבועים בחוק.
rights-portability = ניידות נתונים: נתונים שמסרתם על בסיס הסכמה או חוזה תוכלו לקבל בפורמט מובנה, נפוץ וקריא למכונה, או לבקש להעבירם לבעל שליטה אחר.
rights-objection = התנגדות: תוכלו להתנגד בכל עת לעיבוד המבוסס על אינטרס לגיטימי, מטעמים הנוגעים למצבכם המיוחד. העיבוד ייפסק, אלא אם טעמים כבדי משקל גוברים על האינטרסים, הזכויות והחירויות שלכם.
rights-marketing = התנגדות לשיווק ישיר: תוכלו להתנגד בכל עת וללא נימוק לעיבוד לצורכי שיווק ישיר; העיבוד ייפסק.
rights-withdrawal = ביטול הסכמה: תוכלו לבטל הסכמה בכל עת, והביטול יחול מכאן ולהבא. אין בכך כדי לפגוע בחוקיות העיבוד שנעשה עד אז. תוכלו לבחור באותו ערוץ שבו נתתם את ההסכמה.
rights-complaint = תלונה: תוכלו להגיש תלונה לרשות פיקוח, ובפרט במדינה שבה אתם גרים או עובדים או שבה לדעתכם הופר החוק, או לרשות הפיקוח של בעל השליטה.
rights-authority = רשות הפיקוח: { $country }
rights-authority-land = לגבי חברות, ברוב המקרים מוסמכת הרשות של המדינה הפדרלית שבה מקום מושבה של החברה.
rights-contact = שאלות ובקשות יש להפנות אל { $controller }: בדואר אלקטרוני או בדואר לכתובת שלמעלה. אם הפנייה נוגעת לבחירתכם, ציינו את מספר ההסכמה שלכם כדי שניתן יהיה למצוא אותה.

rights-records-title = מה נשמר על אודות בחירתכם
rights-records-none = בדפדפן זה אין מספר הסכמה של אתר זה. לכן אין כאן מה להציג, להוריד או למחוק.
rights-when = מתי
rights-what = מה
rights-where = היכן
rights-version = גרסה
rights-standing = בתוקף
rights-state-given = הכול אושר
rights-state-refused = הכול נדחה
rights-state-partial = חלק אושר
rights-state-withdrawn = ההסכמה בוטלה
rights-state-objected = הוגשה התנגדות
rights-state-requested = התבקשה, לא אושרה
rights-channel-banner = באנר
rights-channel-settings = הגדרות באתר
rights-channel-embed = תוכן מוטמע
rights-channel-preference-page = דף זה
rights-channel-gpc = אות מהדפדפן
rights-channel-api = חשבון באתר
rights-channel-app = יישומון
rights-channel-email = דואר אלקטרוני
rights-channel-phone = טלפון
rights-channel-paper = נייר
rights-channel-in-person = באופן אישי
rights-standing-current = כן
rights-standing-superseded = לא, הוחלפה
rights-standing-expired = לא, פג תוקפה
rights-download = הורדת הכול (JSON)
rights-download-one = הורדה
rights-object = הגשת התנגדות
rights-object-why = מכבה את מה שמבוסס על אינטרס לגיטימי: { $purposes }. כל השאר נשאר כפי שהוא. התנגדות אינה דחייה, והיא נרשמת כהתנגדות.
rights-restrict = הגבלת השימוש
rights-restrict-why = מה שנשמר על אודות בחירתכם רק יישמר ולא ייעשה בו שימוש נוסף, למעט לצורך תביעה משפטית.
rights-restricted = השימוש במה שנשמר על אודות בחירתכם מוגבל.
rights-lift = הסרת ההגבלה
rights-erase = מחיקת הכול
rights-erase-why = מוחק את כל מה שנשמר תחת מספר ההסכמה שלכם ואת העוגיות עם בחירתכם. מהרשומות שנמחקו נותרת רק העובדה שהיו קיימות, ללא קשר אליכם.
rights-erase-title = למחוק את כל מה שנשמר על אודות בחירתכם?
rights-erase-ask = { $count ->
    [one] רשומה אחת תימחק.
    [two] שתי רשומות יימחקו.
   *[other] { $count } רשומות יימחקו.
} לא ניתן לבטל פעולה זו. הסכמתכם לא תהיה תקפה עוד, והאתר ישאל אתכם שוב.
rights-erase-yes = כן, למחוק הכול
rights-back = לא, לחזור
rights-done-erased = כל מה שנשמר תחת מספר ההסכמה שלכם נמחק.
rights-done-restricted = השימוש הוגבל.
rights-done-lifted = ההגבלה הוסרה.
rights-done-objected = התנגדותכם נרשמה.
