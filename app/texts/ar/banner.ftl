# The banner: words of the product only. The site writes title and text itself.

banner-accept = قبول الكل
banner-reject = رفض الكل
banner-choose = تحديد الاختيارات
banner-save = حفظ اختياري
banner-withdraw = سحب كل الموافقات
banner-close = إغلاق
banner-settings = إعدادات ملفات تعريف الارتباط
banner-parties = { $count ->
    [zero] لا يشمل ذلك أي طرف آخر.
    [one] يشمل ذلك طرفًا آخر واحدًا.
    [two] يشمل ذلك طرفين آخرين.
    [few] يشمل ذلك { $count } أطراف أخرى.
    [many] يشمل ذلك { $count } طرفًا آخر.
   *[other] يشمل ذلك { $count } طرف آخر.
}
banner-privacy = بيان الخصوصية
banner-policy = سياسة ملفات تعريف الارتباط
banner-gpc = تمت تلبية طلبك بالانسحاب (opt-out): يرسل متصفحك إشارة Global Privacy Control.
banner-services = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة وما تحتفظ به
    [two] خدمتان وما تحتفظان به
    [few] { $count } خدمات وما تحتفظ به
    [many] { $count } خدمة وما تحتفظ به
   *[other] { $count } خدمة وما تحتفظ به
}
banner-on = مفعّل
banner-off = معطّل
banner-part = جزئيًا
banner-always = مفعّل دائمًا
banner-given = تم الاختيار في { $date }. رقم موافقتك: { $id }
banner-reach = يسري اختيارك على { $hosts }.
banner-hand-over = وينتقل معك عندما تتبع رابطًا من أحدها إلى آخر.
banner-saved = تم حفظ التفضيلات.
banner-pending = اختيارك سارٍ بالفعل، وسيُحفظ فور توفر الاتصال.
banner-remains = لا تستطيع هذه الصفحة حذف ما يلي: { $items }. يمكنك حذفه من إعدادات متصفحك.
banner-changed = غيّر الموقع إعداداته. اختر من جديد.
banner-reload = إعادة تحميل الصفحة لإيقاف البرامج النصية قيد التشغيل
