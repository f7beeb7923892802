# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = { $site } için çerez tercihleriniz
prefs-lead = Bu sayfada { $site } tarafından hangi çerezlerin ve benzer teknolojilerin kullanıldığı, bunlardan kimin sorumlu olduğu ve sizin neyi seçtiğiniz gösterilir. Seçiminizi istediğiniz zaman değiştirebilir veya açık rızanızı geri alabilirsiniz. Geri alma o andan itibaren geçerlidir; öncesinde yapılan işlemler hukuka uygun kalır.
prefs-lead-necessary = Bu sayfada { $site } tarafından hangi çerezlerin ve benzer teknolojilerin kullanıldığı ve bunlardan kimin sorumlu olduğu gösterilir. Bu site yalnızca kesinlikle gerekli olanları kullanır. Bunun için açık rıza gerekmez; bu nedenle seçilecek bir şey yoktur.
prefs-skip = Seçimlere git
prefs-languages = Diller
prefs-privacy = Gizlilik bildirimi
prefs-version = sürüm { $version }
prefs-notice-date = Bu metnin tarihi: { $date }.
prefs-policy = Ayarlar no: { $policy }

prefs-saved = Seçiminiz kaydedildi.
prefs-changed = Siz seçim yaparken bu sitenin ayarları değişti. Hiçbir şey kaydedilmedi. Seçiminizi gözden geçirip yeniden kaydedin.
prefs-failed = Seçiminiz şu anda kaydedilemedi. Hiçbir şey değişmedi. Biraz sonra yeniden deneyin.

prefs-state-title = Şu anda geçerli olan
prefs-state-none = Henüz seçim yapmadınız.
prefs-state-given = { $date } tarihinde her şeye izin verdiniz.
prefs-state-refused = { $date } tarihinde her şeyi reddettiniz.
prefs-state-partial = { $date } tarihinde bir kısmına izin verdiniz.
prefs-state-withdrawn = { $date } tarihinde açık rızanızı geri aldınız.
prefs-state-objected = { $date } tarihinde, meşru menfaate dayananlara itiraz ettiniz.
prefs-state-until = Seçiminiz { $date } tarihine kadar geçerlidir. Sonrasında size yeniden sorarız.
prefs-state-expired = Bu seçimin süresi doldu; yeniden seçim yapana kadar aşağıdakiler geçerlidir.
prefs-state-outdated = Site o tarihten sonra, seçiminizin artık kapsamadığı bir değişiklik yaptı. Yeniden seçim yapana kadar bu kısım kapalıdır.
prefs-state-granted = İzin verilenler
prefs-state-denied = İzin verilmeyenler
prefs-state-nothing = yok
prefs-consent-id = Rıza numaranız
prefs-consent-id-why = Seçiminiz hakkında neleri sakladığımızı sorarken bu numarayı belirtin.
prefs-regime-opt-in = Bulunduğunuz yerde, siz izin vermeden isteğe bağlı hiçbir şey kullanılmaz.
prefs-regime-opt-out = Bulunduğunuz yerde isteğe bağlı hizmetler, siz kapatana kadar çalışabilir.
prefs-regime-notice = Bulunduğunuz yerde sizi bilgilendirmemiz yeterlidir; yine de hizmetleri kapatabilirsiniz.
prefs-gpc-honoured = Tarayıcınız, Global Privacy Control aracılığıyla verilerinizin satılmamasını ve paylaşılmamasını talep ediyor. Kapsam dışında kalma talebiniz yerine getirildi: tarayıcınız bunu talep ettiği sürece bu amaçlar kapalı kalır.
prefs-gpc-seen = Tarayıcınız Global Privacy Control sinyali gönderiyor. İsteğe bağlı amaçlar, siz izin verene kadar burada zaten kapalıdır.
prefs-withdraw = Tüm rızaları geri al
prefs-withdraw-why = İsteğe bağlı tüm amaçlar ve hizmetler için verdiğiniz açık rızayı geri alır.

prefs-who-title = Kim sorumludur
prefs-email = E-posta
prefs-dpo = Veri koruma görevlisi

prefs-choose-title = Seçimleriniz
prefs-choose-rule = Bir hizmet yalnızca kendi anahtarı açıkken çalışır. Bir amacı kapatmak, altındaki hizmetleri kapatmaz; her anahtar kendi başına geçerlidir.
prefs-services-of = { $purpose } için hizmetler
prefs-on = açık
prefs-off = kapalı
prefs-always-on = her zaman açık
prefs-necessary-why = Talep ettiğiniz şey için kesinlikle gereklidir. Bu, açık rızaya dayanmaz ve kapatılamaz.
prefs-interest = Hukuki sebep: meşru menfaat. Bunu kapatarak itiraz edebilirsiniz.
prefs-of-vendor = Sağlayıcı: { $vendor }
prefs-also-under = Ayrıca şunlar için: { $purposes }
prefs-save = Seçimi kaydet
prefs-accept = Tümünü kabul et
prefs-reject = Tümünü reddet

prefs-details = { $items ->
    [0] Kim ve nerede
    [one] Kim, nerede ve cihazınızdaki 1 öğe
   *[other] Kim, nerede ve cihazınızdaki { $items } öğe
}
prefs-vendor = Sağlayıcı
prefs-vendor-privacy = { $vendor } gizlilik bildirimi
prefs-responsible = Sorumlu taraf
prefs-role-own = Veri sorumlusu
prefs-role-joint = Ortak veri sorumluları (GDPR madde 26)
prefs-role-independent = Kendi amaçları için bağımsız veri sorumlusu
prefs-role-processor = { $controller } adına veri işleyen
prefs-joint-with = { $controller } ve { $vendor }
prefs-third-countries = AEA dışındaki ülkeler
prefs-third-none = Avrupa Ekonomik Alanı dışına aktarım yapılmaz.
prefs-copy = Güvencelerin bir örneği
prefs-mechanism-adequacy = yeterlilik kararı (GDPR madde 45)
prefs-mechanism-scc = standart sözleşme hükümleri (GDPR madde 46)
prefs-mechanism-bcr = bağlayıcı şirket kuralları (GDPR madde 47)
prefs-mechanism-derogation = belirli bir duruma özgü istisna (GDPR madde 49)
prefs-mechanism-explicit-consent = açık rızanız (GDPR madde 49(1)(a))
prefs-no-terminal = Cihazınızda hiçbir şey saklamaz ve cihazınızdan hiçbir şey okumaz.
prefs-link-only = Basit bir bağlantı: siz açmadan hiçbir şey yüklenmez.
prefs-no-items = Bu hizmet cihazınızda hiçbir şey saklamaz.
prefs-items-of = { $service } tarafından cihazınızda saklananlar veya cihazınızdan okunanlar
prefs-item-name = Ad
prefs-item-kind = Tür
prefs-item-function = İşlev
prefs-item-lifetime = Saklama süresi
prefs-item-party = Kime ait
prefs-item-necessary = Neden gerekli
prefs-kind-cookie = çerez
prefs-kind-local-storage = yerel depolama
prefs-kind-session-storage = oturum depolaması
prefs-kind-indexed-db = tarayıcıdaki veri tabanı
prefs-kind-cache = önbellek
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = cihaz özellikleri
prefs-kind-sdk = yazılım bileşeni
prefs-party-first = bu site
prefs-party-third = { $vendor }
prefs-lifetime-none = saklanmaz
prefs-lifetime-session = tarayıcıyı kapatana kadar
prefs-lifetime-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}
prefs-lifetime-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
prefs-lifetime-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } ({ $hour }:{ $minute } UTC)
prefs-month-1 = Ocak
prefs-month-2 = Şubat
prefs-month-3 = Mart
prefs-month-4 = Nisan
prefs-month-5 = Mayıs
prefs-month-6 = Haziran
prefs-month-7 = Temmuz
prefs-month-8 = Ağustos
prefs-month-9 = Eylül
prefs-month-10 = Ekim
prefs-month-11 = Kasım
prefs-month-12 = Aralık

prefs-missing-site-title = Bu site burada bilinmiyor
prefs-missing-site = Adresi kontrol edin veya geldiğiniz sitedeki çerez tercihleri bağlantısını izleyin.
prefs-missing-language-title = Bu dil mevcut değil
prefs-missing-language = { $site } bu sayfayı şu dillerde sunar:
