# The page that checks a receipt.
receipt-title = التحقق من إيصال
receipt-lead = الإيصال هو نسختك الموقَّعة من اختيار واحد. ألصق نصه هنا لمعرفة ما إذا كان سليمًا وما إذا كان هذا الخادم قد وقّعه. يجري التحقق منه ولا يُحتفظ به.
receipt-label = نص الإيصال
receipt-check = تحقق
receipt-sound = هذا الإيصال سليم وقد وقّعه هذا الخادم.
receipt-says = وهو القيد { $seq } في السجل: اختيار على { $site }، في { $date }.
receipt-not-one = هذا ليس إيصالًا.
receipt-other-ledger = وقّع هذا الإيصالَ خادمٌ آخر. تحقق منه هناك.
receipt-altered = جرى تغيير هذا الإيصال.
receipt-code = الرمز: { $code }
