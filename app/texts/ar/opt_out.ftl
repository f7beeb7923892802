# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = عدم بيع معلوماتي الشخصية أو مشاركتها (Do Not Sell or Share My Personal Information)
opt-out-open = قد تُباع معلوماتك الشخصية أو تُشارَك هنا ما دمت لم ترفض ذلك.
opt-out-done = لقد طلبت الانسحاب: لا تُباع معلوماتك الشخصية هنا ولا تُشارَك.
opt-out-button = عدم البيع أو المشاركة
opt-out-why = نقرة واحدة تكفي دون حاجة إلى حساب. يُعطَّل كل ما يبيع المعلومات أو يشاركها مع جميع خدماته، وتبقى اختياراتك الأخرى كما هي.
opt-out-said = في { $date } طلبت الانسحاب من بيع معلوماتك الشخصية ومشاركتها.
