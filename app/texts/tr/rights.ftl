# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Haklarınız
rights-lead = İlgili kişi olarak, GDPR koşulları çerçevesinde bu haklara sahipsiniz. Bunları kullanmak ücretsizdir.
rights-access = Erişim: Hakkınızda hangi verilerin saklandığını öğrenebilir ve bunların bir kopyasını alabilirsiniz.
rights-rectification = Düzeltme: Yanlış verilerin düzeltilmesini ve eksik verilerin tamamlanmasını isteyebilirsiniz.
rights-erasure = Silme: Kanuni şartlar karşılandığında verilerinizin silinmesini isteyebilirsiniz.
rights-restriction = İşlemenin kısıtlanması: Kanuni şartlar karşılandığında verilerinizin işlenmesinin kısıtlanmasını isteyebilirsiniz.
rights-portability = Veri taşınabilirliği: Açık rızaya veya bir sözleşmeye dayanarak sağladığınız verileri yapılandırılmış, yaygın olarak kullanılan ve makine tarafından okunabilir bir biçimde alabilir veya başka bir veri sorumlusuna iletilmesini isteyebilirsiniz.
rights-objection = İtiraz: Meşru menfaate dayanan işlemeye, kendi özel durumunuzla ilgili gerekçelerle istediğiniz zaman itiraz edebilirsiniz. Menfaatlerinize, haklarınıza ve özgürlüklerinize ağır basan zorlayıcı gerekçeler bulunmadıkça işleme durdurulur.
rights-marketing = Doğrudan pazarlamaya itiraz: Doğrudan pazarlama amacıyla yapılan işlemeye istediğiniz zaman ve gerekçe göstermeden itiraz edebilirsiniz; işleme bu durumda durdurulur.
rights-withdrawal = Açık rızanın geri alınması: Verdiğiniz açık rızayı istediğiniz zaman, ileriye dönük olarak geri alabilirsiniz. Bu, o zamana kadarki işlemenin hukuka uygunluğunu etkilemez. Bunun için açık rızayı verdiğiniz kanalı kullanabilirsiniz.
rights-complaint = Şikâyet: Özellikle yaşadığınız, çalıştığınız veya hukukun ihlal edildiğini düşündüğünüz ülkedeki bir denetim makamına ya da veri sorumlusunun tabi olduğu denetim makamına şikâyette bulunabilirsiniz.
rights-authority = Denetim makamı: { $country }
rights-authority-land = Şirketler için çoğu durumda, şirket merkezinin bulunduğu eyaletin makamı yetkilidir.
rights-contact = Sorularınız ve talepleriniz için { $controller } ile iletişime geçin: e-postayla veya yukarıdaki adrese mektupla. Konu seçiminizle ilgiliyse kaydın bulunabilmesi için rıza numaranızı belirtin.

rights-records-title = Seçiminiz hakkında saklananlar
rights-records-none = Bu tarayıcıda bu siteye ait bir rıza numarası yok. Bu nedenle burada gösterilecek, indirilecek veya silinecek bir şey yoktur.
rights-when = Ne zaman
rights-what = Ne
rights-where = Nerede
rights-version = Sürüm
rights-standing = Geçerli mi
rights-state-given = her şeye izin verildi
rights-state-refused = her şey reddedildi
rights-state-partial = bir kısmına izin verildi
rights-state-withdrawn = açık rıza geri alındı
rights-state-objected = itiraz edildi
rights-state-requested = istendi, onaylanmadı
rights-channel-banner = banner
rights-channel-settings = sitedeki ayarlar
rights-channel-embed = gömülü içerik
rights-channel-preference-page = bu sayfa
rights-channel-gpc = tarayıcı sinyali
rights-channel-api = sitedeki hesap
rights-channel-app = uygulama
rights-channel-email = e-posta
rights-channel-phone = telefon
rights-channel-paper = kâğıt
rights-channel-in-person = yüz yüze
rights-standing-current = evet
rights-standing-superseded = hayır, yerini yenisi aldı
rights-standing-expired = hayır, süresi doldu
rights-download = Tümünü indir (JSON)
rights-download-one = İndir
rights-object = İtiraz et
rights-object-why = Meşru menfaate dayananları kapatır: { $purposes }. Diğer her şey olduğu gibi kalır. İtiraz, ret değildir ve itiraz olarak kaydedilir.
rights-restrict = Kullanımı kısıtla
rights-restrict-why = Seçiminiz hakkında saklananlar bu durumda yalnızca saklanır ve hukuki bir hak talebi dışında başka şekilde kullanılmaz.
rights-restricted = Seçiminiz hakkında saklananların kullanımı kısıtlıdır.
rights-lift = Kısıtlamayı kaldır
rights-erase = Tümünü sil
rights-erase-why = Rıza numaranız altında saklanan her şeyi ve seçiminizi tutan çerezleri siler. Silinen kayıtlardan geriye, sizinle bağlantısı olmaksızın yalnızca var oldukları bilgisi kalır.
rights-erase-title = Seçiminiz hakkında saklanan her şey silinsin mi?
rights-erase-ask = { $count ->
    [one] 1 kayıt silinecek.
   *[other] { $count } kayıt silinecek.
} Bu işlem geri alınamaz. Açık rızanız artık geçerli olmaz ve site size yeniden sorar.
rights-erase-yes = Evet, tümünü sil
rights-back = Hayır, geri dön
rights-done-erased = Rıza numaranız altında saklanan her şey silindi.
rights-done-restricted = Kullanım kısıtlandı.
rights-done-lifted = Kısıtlama kaldırıldı.
rights-done-objected = İtirazınız kaydedildi.
