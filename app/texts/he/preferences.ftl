# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = העדפות העוגיות שלכם באתר { $site }
prefs-lead = בדף זה מוצג באילו עוגיות וטכנולוגיות דומות משתמש האתר { $site }, מי אחראי להן ומה בחרתם. תוכלו לשנות את בחירתכם או לבטל את הסכמתכם בכל עת. הביטול חל מאותו מועד ואילך; מה שנעשה קודם לכן נותר כדין.
prefs-lead-necessary = בדף זה מוצג באילו עוגיות וטכנולוגיות דומות משתמש האתר { $site } ומי אחראי להן. אתר זה משתמש רק במה שהכרחי לחלוטין. לכך לא נדרשת הסכמה, ולכן אין מה לבחור.
prefs-skip = מעבר לבחירות שלכם
prefs-languages = שפות
prefs-privacy = מדיניות הפרטיות
prefs-version = גרסה { $version }
prefs-notice-date = תאריך נוסח זה: { $date }.
prefs-policy = הגדרות מס׳ { $policy }

prefs-saved = בחירתכם נשמרה.
prefs-changed = הגדרות האתר השתנו בזמן שבחרתם. דבר לא נשמר. בדקו את בחירתכם ושמרו אותה שוב.
prefs-failed = לא ניתן היה לשמור את בחירתכם כעת. דבר לא השתנה. נסו שוב בעוד מספר רגעים.

prefs-state-title = מה תקף כעת
prefs-state-none = עדיין לא בחרתם.
prefs-state-given = ב-{ $date } אישרתם הכול.
prefs-state-refused = ב-{ $date } דחיתם הכול.
prefs-state-partial = ב-{ $date } אישרתם חלק.
prefs-state-withdrawn = ב-{ $date } ביטלתם את הסכמתכם.
prefs-state-objected = ב-{ $date } התנגדתם למה שמבוסס על אינטרס לגיטימי.
prefs-state-until = בחירתכם תקפה עד ל-{ $date }. לאחר מכן נשאל שוב.
prefs-state-expired = תוקפה של בחירה זו פג; עד שתבחרו שוב, חל האמור להלן.
prefs-state-outdated = מאז שינה האתר דבר שבחירתכם אינה מכסה עוד. חלק זה כבוי עד שתבחרו שוב.
prefs-state-granted = מאושר
prefs-state-denied = לא מאושר
prefs-state-nothing = אין
prefs-consent-id = מספר ההסכמה שלכם
prefs-consent-id-why = ציינו מספר זה כשתשאלו אילו נתונים אנו שומרים על אודות בחירתכם.
prefs-regime-opt-in = במקום שבו אתם נמצאים לא נעשה שימוש בשום דבר אופציונלי לפני שתאשרו זאת.
prefs-regime-opt-out = במקום שבו אתם נמצאים רשאים שירותים אופציונליים לפעול עד שתכבו אותם.
prefs-regime-notice = במקום שבו אתם נמצאים די בכך שניידע אתכם; עם זאת, תוכלו לכבות שירותים.
prefs-gpc-honoured = הדפדפן שלכם מבקש באמצעות Global Privacy Control שהמידע שלכם לא יימכר ולא ישותף. בקשת הסירוב שלכם כובדה: כל עוד הדפדפן מבקש זאת, מטרות אלה נותרות כבויות.
prefs-gpc-seen = הדפדפן שלכם שולח אות Global Privacy Control. המטרות האופציונליות כבויות כאן ממילא עד שתאשרו אותן.
prefs-withdraw = ביטול כל ההסכמות
prefs-withdraw-why = ביטול הסכמתכם לכל המטרות והשירותים האופציונליים.

prefs-who-title = מי אחראי
prefs-email = דואר אלקטרוני
prefs-dpo = הממונה על הגנת הפרטיות

prefs-choose-title = הבחירות שלכם
prefs-choose-rule = שירות פועל רק כאשר המתג שלו עצמו מופעל. כיבוי מטרה אינו מכבה את השירותים שתחתיה; כל מתג עומד בפני עצמו.
prefs-services-of = שירותים עבור { $purpose }
prefs-on = פועל
prefs-off = כבוי
prefs-always-on = פועל תמיד
prefs-necessary-why = הכרחי לחלוטין למה שאתם מבקשים. הדבר אינו מבוסס על הסכמה ואין אפשרות לכבות אותו.
prefs-interest = הבסיס המשפטי: אינטרס לגיטימי. תוכלו להתנגד באמצעות כיבוי מתג זה.
prefs-of-vendor = מאת { $vendor }
prefs-also-under = גם עבור: { $purposes }
prefs-save = שמירת הבחירה
prefs-accept = אישור הכול
prefs-reject = דחיית הכול

prefs-details = { $items ->
    [0] מי והיכן
    [one] מי, היכן ופריט אחד במכשיר שלכם
    [two] מי, היכן ושני פריטים במכשיר שלכם
   *[other] מי, היכן ו-{ $items } פריטים במכשיר שלכם
}
prefs-vendor = ספק
prefs-vendor-privacy = מדיניות הפרטיות של { $vendor }
prefs-responsible = הגורם האחראי
prefs-role-own = בעל שליטה במאגר המידע
prefs-role-joint = בעלי שליטה משותפים (סעיף 26 ל-GDPR)
prefs-role-independent = בעל שליטה עצמאי, למטרותיו שלו
prefs-role-processor = מחזיק המעבד מידע מטעם { $controller }
prefs-joint-with = { $controller } ו-{ $vendor }
prefs-third-countries = מדינות מחוץ לאזור הכלכלי האירופי
prefs-third-none = אין העברת מידע אל מחוץ לאזור הכלכלי האירופי.
prefs-copy = עותק של אמצעי ההגנה
prefs-mechanism-adequacy = החלטת תאימות (סעיף 45 ל-GDPR)
prefs-mechanism-scc = הוראות חוזיות אחידות (סעיף 46 ל-GDPR)
prefs-mechanism-bcr = כללים תאגידיים מחייבים (סעיף 47 ל-GDPR)
prefs-mechanism-derogation = חריג למצב מסוים (סעיף 49 ל-GDPR)
prefs-mechanism-explicit-consent = הסכמתכם המפורשת (סעיף 49(1)(a) ל-GDPR)
prefs-no-terminal = שירות זה אינו שומר דבר במכשיר שלכם ואינו קורא ממנו דבר.
prefs-link-only = קישור רגיל: דבר אינו נטען לפני שתלחצו עליו.
prefs-no-items = שירות זה אינו שומר דבר במכשיר שלכם.
prefs-items-of = מה ש-{ $service } שומר במכשיר שלכם או קורא ממנו
prefs-item-name = שם
prefs-item-kind = סוג
prefs-item-function = תפקיד
prefs-item-lifetime = תקופת השמירה
prefs-item-party = צד
prefs-item-necessary = מדוע הדבר הכרחי
prefs-kind-cookie = עוגייה
prefs-kind-local-storage = אחסון מקומי
prefs-kind-session-storage = אחסון הפעלה
prefs-kind-indexed-db = מסד נתונים בדפדפן
prefs-kind-cache = מטמון
prefs-kind-service-worker = Service Worker
prefs-kind-pixel = פיקסל
prefs-kind-fingerprint = מאפייני המכשיר
prefs-kind-sdk = רכיב תוכנה
prefs-party-first = אתר זה
prefs-party-third = { $vendor }
prefs-lifetime-none = אינו נשמר
prefs-lifetime-session = עד לסגירת הדפדפן
prefs-lifetime-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
prefs-lifetime-months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
}
prefs-lifetime-years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
}

prefs-date = { $day } ב{ $month } { $year }
prefs-moment = { $date } בשעה { $hour }:{ $minute } (UTC)
prefs-month-1 = ינואר
prefs-month-2 = פברואר
prefs-month-3 = מרץ
prefs-month-4 = אפריל
prefs-month-5 = מאי
prefs-month-6 = יוני
prefs-month-7 = יולי
prefs-month-8 = אוגוסט
prefs-month-9 = ספטמבר
prefs-month-10 = אוקטובר
prefs-month-11 = נובמבר
prefs-month-12 = דצמבר

prefs-missing-site-title = אתר זה אינו מוכר כאן
prefs-missing-site = בדקו את הכתובת, או היכנסו דרך הקישור להעדפות העוגיות באתר שממנו הגעתם.
prefs-missing-language-title = שפה זו אינה זמינה
prefs-missing-language = דף זה באתר { $site } זמין בשפות:
