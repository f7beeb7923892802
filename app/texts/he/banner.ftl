# The banner: words of the product only. The site writes title and text itself.

banner-accept = אישור הכול
banner-reject = דחיית הכול
banner-choose = בחירה
banner-save = שמירת הבחירה שלי
banner-withdraw = ביטול כל ההסכמות
banner-close = סגירה
banner-settings = הגדרות עוגיות
banner-parties = { $count ->
    [one] הדבר נוגע לצד אחד נוסף.
    [two] הדבר נוגע לשני צדדים נוספים.
   *[other] הדבר נוגע ל-{ $count } צדדים נוספים.
}
banner-privacy = מדיניות הפרטיות
banner-policy = מדיניות העוגיות
banner-gpc = בקשת הסירוב שלכם (opt-out) כובדה: הדפדפן שלכם שולח אות Global Privacy Control.
banner-services = { $count ->
    [one] שירות אחד ומה הוא שומר
    [two] שני שירותים ומה הם שומרים
   *[other] { $count } שירותים ומה הם שומרים
}
banner-on = פועל
banner-off = כבוי
banner-part = חלקית
banner-always = פועל תמיד
banner-given = הבחירה נעשתה ב-{ $date }. מספר ההסכמה שלכם: { $id }
banner-reach = הבחירה שלכם תקפה באתרים { $hosts }.
banner-hand-over = היא עוברת אתכם כשעוקבים אחר קישור מאחד מהם לאחר.
banner-saved = ההעדפות נשמרו.
banner-pending = הבחירה שלכם כבר תקפה; היא תישמר ברגע שיהיה חיבור.
banner-remains = דף זה אינו יכול למחוק: { $items }. תוכלו לעשות זאת בהגדרות הדפדפן.
banner-changed = האתר שינה את הגדרותיו. בחרו שוב.
banner-reload = טעינת הדף מחדש לעצירת סקריפטים פעילים
