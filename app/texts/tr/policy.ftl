# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = { $site } çerez politikası
policy-lead = Burada { $site } tarafından hangi çerezlerin ve benzer teknolojilerin ne amaçla kullanıldığı, bunlardan kimin sorumlu olduğu ve seçiminizi nasıl yapabileceğiniz, değiştirebileceğiniz veya geri alabileceğiniz gösterilir.
policy-contents = Bu sayfada
policy-to-choices = Seçiminizi görün, değiştirin veya geri alın
policy-joint = { $controllers }, burada ortak olarak belirtilen işleme faaliyetlerinin amaçlarını ve vasıtalarını birlikte belirler. GDPR madde 26 kapsamındaki bir düzenlemeyle hangi yükümlülüğü kimin yerine getireceğini kararlaştırmışlardır. Haklarınızı her birine karşı kullanabilirsiniz.
policy-answers = Sorularınızı ve taleplerinizi, diğer veri sorumluları adına da olmak üzere { $controller } yanıtlar.

policy-about-title = Çerezler ve benzer teknolojiler
policy-about = Çerezler ve benzer teknolojiler cihazınızda bilgi saklar veya cihazınızdan bilgi okur: çerezler, yerel depolama ve oturum depolaması, tarayıcıdaki veri tabanları, pikseller, cihaz özellikleri ve yazılım bileşenleri. Burada bunların tümüne “çerez” denir.
policy-about-necessary = Teknik olarak gerekli çerezler; dil seçimi, oturum açma, alışveriş sepeti veya istek listesi gibi talep ettiğiniz işlevleri sağlar ve sitenin düzgün ve güvenli çalışmasına hizmet eder. Bunlar için açık rıza gerekmez. Hukuki sebep: GDPR madde 6(1)(b) ve (f). Her biri için neden gerekli olduğu belirtilir.
policy-about-consent = Diğer tüm çerezler yalnızca özgür iradenizle verdiğiniz açık rızayla kullanılır (GDPR madde 6(1)(a)): amaç bazında ve dilerseniz hizmet bazında. Verdiğiniz açık rızayı istediğiniz zaman, ileriye dönük olarak geri alabilirsiniz.
policy-about-other = Diğer teknolojiler cihazınızda hiçbir şey saklamaz ve cihazınızdan hiçbir şey okumaz; örneğin kötüye kullanımı önlemeye yarar. Bunlar IP adresi gibi kişisel verileri işliyorsa bu, GDPR madde 6(1)(b) ve (f) hükümlerine dayanır. Bu türden her hizmet için cihazınıza neden erişilmediği belirtilir.
policy-block-title = Çerezleri engelleme veya silme
policy-block = Çerezlerin saklanmasını tarayıcınızın veya cihazınızın ayarlarından tümüyle engelleyebilir, saklanan çerezleri de oradan istediğiniz zaman silebilirsiniz. Bu durumda site beklendiği kadar iyi çalışmayabilir. Seçiminizi tutan çerezleri de silerseniz bu seçim artık geçerli olmaz: açık rıza gerektirenler kapalı kalır ve size yeniden sorarız.

policy-purposes-title = Amaçlar ve hizmetler
policy-basis = Hukuki sebep
policy-basis-necessary = talep ettiğiniz şey için veya güvenli işleyiş için gerekli (GDPR madde 6(1)(b) ve (f))
policy-basis-consent = açık rızanız (GDPR madde 6(1)(a))
policy-basis-interest = meşru menfaat (GDPR madde 6(1)(f)); itiraz edebilirsiniz
policy-data = Veriler
policy-kept = Saklama süresi
policy-services = { $count ->
    [one] 1 hizmet
   *[other] { $count } hizmet
}
policy-unfold = Bu amaç açık, ancak tüm hizmetleri kapalı. Hizmetleri aşağıda tek tek açın.
policy-third-title = Üçüncü tarafların hizmetleri
policy-third = Video, rota planlama veya sohbet gibi başka sağlayıcılara ait hizmetler ancak siz izin verdiğinizde veya kendiniz başlattığınızda yüklenir. Sağlayıcı bu durumda IP adresiniz gibi verileri alabilir. Her hizmet için çerezlerin yerleştirilmesinden kimin, hangi sıfatla sorumlu olduğu belirtilir. Bağımsız veri sorumlularının sunduğu hizmetlerin içeriği ve işleyişi üzerinde kural olarak bir etkimiz yoktur; sağlayıcının gizlilik bildirimini de okuyun.
policy-links = Yalnızca basit bağlantı olarak bulunanlar: { $services }. Siz tıklamadan hiçbir şey yüklenmez veya gönderilmez. Sonrasında sağlayıcı verileri doğrudan toplayabilir ve orada oturumunuz açıksa hesabınızla ilişkilendirebilir. Bunu istemiyorsanız önce oradaki oturumunuzu kapatın.

policy-recipients-title = Verileri kim alır
policy-recipients = Sorumlu şirketlerde yalnızca belirtilen amaç için verilere ihtiyaç duyan kişilerin erişimi vardır. Şirket dışındaki alıcılara veriler yalnızca kanun izin verdiğinde veya siz açık rıza verdiğinizde aktarılır.
policy-recipients-processor = Veri işleyenler: verileri yalnızca talimatlarımıza göre kullanırlar
policy-recipients-joint = Bizimle birlikte ortak veri sorumlusu olanlar
policy-recipients-independent = Bağımsız veri sorumlusu olan özel taraflar
policy-recipients-public = Kamu kurumları
policy-recipients-public-why = Hukuki bir yükümlülük veya meşru bir menfaat gerektirdiğinde vergi daireleri, savcılıklar veya mahkemeler gibi makamlar
policy-recipients-further = Diğer alıcılar
policy-transfers-title = Üçüncü ülkelere aktarım
policy-transfers = Veriler Avrupa Ekonomik Alanı dışındaki bir ülkeye yalnızca Avrupa Komisyonu orada yeterli düzeyde koruma bulunduğunu tespit etmişse (GDPR madde 45), uygun güvenceler varsa (GDPR madde 46 veya 47) veya GDPR madde 49 kapsamındaki bir istisna, örneğin açık rızanız, söz konusuysa aktarılır. Güvencelerin bir örneğine yanındaki bağlantıdan ulaşabilirsiniz; talep ederseniz { $controller } size bir örnek verir.
policy-retention-title = Veriler ne kadar süre saklanır
policy-retention = Veriler yalnızca amacın gerektirdiği süre boyunca veya siz açık rızanızı geri alana ya da itiraz edene kadar saklanır; ardından, kanun daha uzun süre saklamayı öngörmedikçe veya buna izin vermedikçe derhâl silinir. Cihazınızda neyin ne kadar süre kaldığı her hizmette belirtilir. Geri alma hâlinde, bu sitenin orada sakladıkları silinir.
policy-retention-records = Seçiminizin kanıtı, seçiminizin geçerliliği sona erdikten sonra { $days ->
    [one] 1 gün
   *[other] { $days } gün
} boyunca saklanır.
policy-retention-why = Böylece neyi seçtiğinizi ispatlayabiliriz (GDPR madde 7(1)).

policy-versions-title = Sürümler
policy-version-line = { $date } tarihli sürüm { $version }, ayarlar no: { $policy }
policy-versions-none = Daha eski bir sürüm yok.
policy-kept-version = Bu, yayımlandığı hâliyle saklanan bir sürümdür. Artık daha yeni bir sürüm geçerli olabilir.
policy-current = Şu anda geçerli olan sürüme git
