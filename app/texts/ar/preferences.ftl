# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = تفضيلاتك بشأن ملفات تعريف الارتباط لدى { $site }
prefs-lead = توضح هذه الصفحة ملفات تعريف الارتباط والتقنيات المماثلة التي يستخدمها موقع { $site }، والجهة المسؤولة عنها، وما اخترته. يمكنك تغيير اختيارك أو سحب موافقتك في أي وقت. ويسري السحب من تلك اللحظة، أما ما حدث قبلها فيظل مشروعًا.
prefs-lead-necessary = توضح هذه الصفحة ملفات تعريف الارتباط والتقنيات المماثلة التي يستخدمها موقع { $site } والجهة المسؤولة عنها. لا يستخدم هذا الموقع إلا ما هو ضروري تمامًا. ولا يتطلب ذلك موافقة، ولذلك لا يوجد ما يلزم اختياره.
prefs-skip = الانتقال إلى اختياراتك
prefs-languages = اللغات
prefs-privacy = بيان الخصوصية
prefs-version = الإصدار { $version }
prefs-notice-date = تاريخ هذا النص: { $date }.
prefs-policy = الإعدادات رقم { $policy }

prefs-saved = تم حفظ اختيارك.
prefs-changed = تغيرت إعدادات هذا الموقع أثناء اختيارك. لم يُحفظ أي شيء. راجع اختيارك واحفظه من جديد.
prefs-failed = تعذّر حفظ اختيارك الآن. لم يتغير أي شيء. أعد المحاولة بعد قليل.

prefs-state-title = ما يسري الآن
prefs-state-none = لم تختر بعد.
prefs-state-given = في { $date } سمحتَ بكل شيء.
prefs-state-refused = في { $date } رفضتَ كل شيء.
prefs-state-partial = في { $date } سمحتَ بجزء فقط.
prefs-state-withdrawn = في { $date } سحبتَ موافقتك.
prefs-state-objected = في { $date } اعترضتَ على ما يستند إلى المصلحة المشروعة.
prefs-state-until = يسري اختيارك حتى { $date }. وبعد ذلك سنسألك من جديد.
prefs-state-expired = انتهت مدة ذلك الاختيار، ويسري ما يلي إلى أن تختار من جديد.
prefs-state-outdated = غيّر الموقع منذ ذلك الحين أمرًا لم يعد اختيارك يشمله. ويظل هذا الجزء معطّلًا إلى أن تختار من جديد.
prefs-state-granted = مسموح به
prefs-state-denied = غير مسموح به
prefs-state-nothing = لا شيء
prefs-consent-id = رقم موافقتك
prefs-consent-id-why = اذكر هذا الرقم عند الاستفسار عما نحتفظ به بشأن اختيارك.
prefs-regime-opt-in = في المكان الذي توجد فيه، لا يُستخدم أي شيء اختياري قبل أن تسمح به.
prefs-regime-opt-out = في المكان الذي توجد فيه، يجوز أن تعمل الخدمات الاختيارية إلى أن تعطّلها.
prefs-regime-notice = في المكان الذي توجد فيه، يكفي أن نُعلمك، ومع ذلك يمكنك تعطيل الخدمات.
prefs-gpc-honoured = يطلب متصفحك عبر Global Privacy Control عدم بيع بياناتك وعدم مشاركتها. تمت تلبية طلبك بالانسحاب: ما دام متصفحك يطلب ذلك، تظل هذه الأغراض معطّلة.
prefs-gpc-seen = يرسل متصفحك إشارة Global Privacy Control. والأغراض الاختيارية معطّلة هنا على أي حال إلى أن تسمح بها.
prefs-withdraw = سحب كل الموافقات
prefs-withdraw-why = يسحب موافقتك على جميع الأغراض والخدمات الاختيارية.

prefs-who-title = الجهة المسؤولة
prefs-email = البريد الإلكتروني
prefs-dpo = مسؤول حماية البيانات

prefs-choose-title = اختياراتك
prefs-choose-rule = لا تعمل الخدمة إلا عندما يكون مفتاحها الخاص مفعّلًا. وتعطيل غرض ما لا يعطّل الخدمات المدرجة تحته، فكل مفتاح مستقل بذاته.
prefs-services-of = خدمات الغرض: { $purpose }
prefs-on = مفعّل
prefs-off = معطّل
prefs-always-on = مفعّل دائمًا
prefs-necessary-why = ضروري تمامًا لما تطلبه. ولا يستند ذلك إلى الموافقة ولا يمكن تعطيله.
prefs-interest = الأساس القانوني: المصلحة المشروعة. يمكنك الاعتراض بتعطيل هذا الخيار.
prefs-of-vendor = من { $vendor }
prefs-also-under = كذلك للأغراض التالية: { $purposes }
prefs-save = حفظ الاختيار
prefs-accept = قبول الكل
prefs-reject = رفض الكل

prefs-details = { $items ->
    [0] الجهة والمكان
    [one] الجهة والمكان وعنصر واحد على جهازك
    [two] الجهة والمكان وعنصران على جهازك
    [few] الجهة والمكان و{ $items } عناصر على جهازك
    [many] الجهة والمكان و{ $items } عنصرًا على جهازك
   *[other] الجهة والمكان و{ $items } عنصر على جهازك
}
prefs-vendor = مقدّم الخدمة
prefs-vendor-privacy = بيان الخصوصية لدى { $vendor }
prefs-responsible = الجهة المسؤولة
prefs-role-own = المتحكم في البيانات
prefs-role-joint = المتحكمون المشتركون في البيانات (المادة 26 من اللائحة العامة لحماية البيانات)
prefs-role-independent = متحكم مستقل في البيانات، لأغراضه الخاصة
prefs-role-processor = معالج البيانات نيابةً عن { $controller }
prefs-joint-with = { $controller } و{ $vendor }
prefs-third-countries = البلدان خارج المنطقة الاقتصادية الأوروبية
prefs-third-none = لا تُنقل البيانات إلى خارج المنطقة الاقتصادية الأوروبية.
prefs-copy = نسخة من الضمانات
prefs-mechanism-adequacy = قرار كفاية مستوى الحماية (المادة 45 من اللائحة العامة لحماية البيانات)
prefs-mechanism-scc = البنود التعاقدية القياسية (المادة 46 من اللائحة العامة لحماية البيانات)
prefs-mechanism-bcr = القواعد المؤسسية الملزمة (المادة 47 من اللائحة العامة لحماية البيانات)
prefs-mechanism-derogation = استثناء لحالة محددة (المادة 49 من اللائحة العامة لحماية البيانات)
prefs-mechanism-explicit-consent = موافقتك الصريحة (المادة 49، الفقرة 1، البند أ، من اللائحة العامة لحماية البيانات)
prefs-no-terminal = لا تحتفظ هذه الخدمة بأي شيء على جهازك ولا تقرأ منه أي شيء.
prefs-link-only = مجرد رابط: لا يُحمَّل أي شيء قبل أن تفتحه.
prefs-no-items = لا تحتفظ هذه الخدمة بأي شيء على جهازك.
prefs-items-of = ما تحتفظ به خدمة { $service } على جهازك أو تقرؤه منه
prefs-item-name = الاسم
prefs-item-kind = النوع
prefs-item-function = الوظيفة
prefs-item-lifetime = مدة الاحتفاظ
prefs-item-party = الجهة
prefs-item-necessary = سبب الضرورة
prefs-kind-cookie = ملف تعريف ارتباط
prefs-kind-local-storage = تخزين محلي
prefs-kind-session-storage = تخزين الجلسة
prefs-kind-indexed-db = قاعدة بيانات في المتصفح
prefs-kind-cache = ذاكرة تخزين مؤقت
prefs-kind-service-worker = عامل خدمة (Service Worker)
prefs-kind-pixel = بكسل
prefs-kind-fingerprint = خصائص الجهاز
prefs-kind-sdk = مكوّن برمجي
prefs-party-first = هذا الموقع
prefs-party-third = { $vendor }
prefs-lifetime-none = لا يُحتفظ به
prefs-lifetime-session = حتى إغلاق المتصفح
prefs-lifetime-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
prefs-lifetime-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
prefs-lifetime-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } الساعة { $hour }:{ $minute } (UTC)
prefs-month-1 = يناير
prefs-month-2 = فبراير
prefs-month-3 = مارس
prefs-month-4 = أبريل
prefs-month-5 = مايو
prefs-month-6 = يونيو
prefs-month-7 = يوليو
prefs-month-8 = أغسطس
prefs-month-9 = سبتمبر
prefs-month-10 = أكتوبر
prefs-month-11 = نوفمبر
prefs-month-12 = ديسمبر

prefs-missing-site-title = هذا الموقع غير معروف هنا
prefs-missing-site = تحقق من العنوان، أو اتبع رابط تفضيلات ملفات تعريف الارتباط في الموقع الذي أتيت منه.
prefs-missing-language-title = هذه اللغة غير متوفرة
prefs-missing-language = تتوفر هذه الصفحة لدى { $site } باللغات التالية:
