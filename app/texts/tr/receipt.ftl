# The page that checks a receipt.
receipt-title = Alındı belgesini doğrula
receipt-lead = Alındı belgesi, tek bir seçimin size ait imzalı kopyasıdır. Belgenin bütünlüğünün korunup korunmadığını ve bu sunucu tarafından imzalanıp imzalanmadığını görmek için metnini buraya yapıştırın. Belge doğrulanır ve saklanmaz.
receipt-label = Belgenin metni
receipt-check = Doğrula
receipt-sound = Bu belge bozulmamıştır ve bu sunucu tarafından imzalanmıştır.
receipt-says = Kayıt defterindeki { $seq } numaralı kayıttır: { $site } sitesinde { $date } tarihinde yapılan bir seçim.
receipt-not-one = Bu bir alındı belgesi değildir.
receipt-other-ledger = Bu belge başka bir sunucu tarafından imzalanmıştır. Belgeyi orada doğrulayın.
receipt-altered = Bu belge değiştirilmiştir.
receipt-code = Kod: { $code }
