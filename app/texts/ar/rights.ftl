# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = حقوقك
rights-lead = بصفتك صاحب البيانات، لك هذه الحقوق بالشروط المنصوص عليها في اللائحة العامة لحماية البيانات. وممارستها مجانية.
rights-access = الوصول: يمكنك معرفة البيانات المحفوظة عنك والحصول على نسخة منها.
rights-rectification = التصحيح: يمكنك طلب تصحيح البيانات غير الدقيقة واستكمال البيانات الناقصة.
rights-erasure = المحو: يمكنك طلب محو بياناتك متى استُوفيت الشروط القانونية.
rights-restriction = التقييد: يمكنك طلب تقييد معالجة بياناتك متى استُوفيت الشروط القانونية.
rights-portability = قابلية نقل البيانات: يمكنك الحصول على البيانات التي قدمتها على أساس الموافقة أو العقد بصيغة منظَّمة وشائعة الاستخدام وقابلة للقراءة آليًا، أو طلب إحالتها إلى متحكم آخر.
rights-objection = الاعتراض: يمكنك في أي وقت الاعتراض على المعالجة التي تستند إلى المصلحة المشروعة لأسباب تتعلق بوضعك الخاص. وتتوقف المعالجة عندئذ، ما لم توجد أسباب ملحّة ترجح على مصالحك وحقوقك وحرياتك.
rights-marketing = الاعتراض على التسويق المباشر: يمكنك في أي وقت ودون إبداء أسباب الاعتراض على المعالجة لأغراض التسويق المباشر، وتتوقف عندئذ.
rights-withdrawal = سحب الموافقة: يمكنك سحب أي موافقة في أي وقت بأثر يسري على المستقبل. ولا يمس ذلك مشروعية المعالجة التي تمت حتى ذلك الحين. ويمكنك استخدام القناة نفسها التي منحت بها الموافقة.
rights-complaint = الشكوى: يمكنك تقديم شكوى إلى سلطة إشرافية، ولا سيما في البلد الذي تقيم أو تعمل فيه أو الذي ترى أن القانون انتُهك فيه، أو إلى السلطة الإشرافية المختصة بالمتحكم.
rights-authority = السلطة الإشرافية: { $country }
rights-authority-land = بالنسبة إلى الشركات، تكون السلطة المختصة في الغالب سلطة الولاية الاتحادية التي يقع فيها مقر الشركة.
rights-contact = أرسل أسئلتك وطلباتك إلى { $controller }: بالبريد الإلكتروني أو بالبريد العادي إلى العنوان المذكور أعلاه. وإذا تعلق الأمر باختيارك، فاذكر رقم موافقتك ليمكن العثور عليه.

rights-records-title = ما هو محفوظ بشأن اختيارك
rights-records-none = لا يحمل هذا المتصفح رقم موافقة من هذا الموقع. ولذلك لا يوجد هنا ما يمكن عرضه أو تنزيله أو محوه.
rights-when = متى
rights-what = ماذا
rights-where = أين
rights-version = الإصدار
rights-standing = سارٍ
rights-state-given = سُمح بكل شيء
rights-state-refused = رُفض كل شيء
rights-state-partial = سُمح بجزء فقط
rights-state-withdrawn = سُحبت الموافقة
rights-state-objected = قُدِّم اعتراض
rights-state-requested = طُلبت ولم تُؤكَّد
rights-channel-banner = شريط الموافقة
rights-channel-settings = الإعدادات في الموقع
rights-channel-embed = محتوى مضمّن
rights-channel-preference-page = هذه الصفحة
rights-channel-gpc = إشارة من المتصفح
rights-channel-api = الحساب في الموقع
rights-channel-app = تطبيق
rights-channel-email = البريد الإلكتروني
rights-channel-phone = الهاتف
rights-channel-paper = ورقيًا
rights-channel-in-person = حضوريًا
rights-standing-current = نعم
rights-standing-superseded = لا، حلّ محله غيره
rights-standing-expired = لا، انتهت مدته
rights-download = تنزيل الكل (JSON)
rights-download-one = تنزيل
rights-object = اعتراض
rights-object-why = يعطّل ما يستند إلى المصلحة المشروعة: { $purposes }. ويبقى كل ما عداه كما هو. والاعتراض ليس رفضًا ويُسجَّل بصفته اعتراضًا.
rights-restrict = تقييد الاستخدام
rights-restrict-why = عندئذ يقتصر الأمر على حفظ ما هو محفوظ بشأن اختيارك دون استخدامه بعد ذلك، إلا لمطالبة قانونية.
rights-restricted = استخدام ما هو محفوظ بشأن اختيارك مقيَّد.
rights-lift = رفع التقييد
rights-erase = محو الكل
rights-erase-why = يمحو كل ما هو محفوظ تحت رقم موافقتك، وملفات تعريف الارتباط التي تحفظ اختيارك. ولا يبقى من السجلات الممحوّة إلا أنها كانت موجودة، دون أي صلة بك.
rights-erase-title = هل تريد محو كل ما هو محفوظ بشأن اختيارك؟
rights-erase-ask = { $count ->
    [zero] لن يُمحى أي سجل.
    [one] سيُمحى سجل واحد.
    [two] سيُمحى سجلان.
    [few] ستُمحى { $count } سجلات.
    [many] سيُمحى { $count } سجلًا.
   *[other] سيُمحى { $count } سجل.
} لا يمكن التراجع عن ذلك. ولن تسري موافقتك بعدها، وسيسألك الموقع من جديد.
rights-erase-yes = نعم، محو الكل
rights-back = لا، رجوع
rights-done-erased = مُحي كل ما كان محفوظًا تحت رقم موافقتك.
rights-done-restricted = تم تقييد الاستخدام.
rights-done-lifted = تم رفع التقييد.
rights-done-objected = تم تسجيل اعتراضك.
