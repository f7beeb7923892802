# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Açık rızanızı onaylayın
doi-lead = { $site } sitesinde aşağıdakiler için açık rızanız istendi. Açık rızanız ancak siz onayladığınızda geçerli olur. Bunu siz istemediyseniz hiçbir şey yapmanız gerekmez.
doi-what = Ne için
doi-wording = Gösterilen metin
doi-asked = İstenme zamanı: { $moment }; metin sürümü { $version }, ayarlar no: { $policy }.
doi-confirm = Evet, açık rıza veriyorum
doi-confirmed-title = Açık rızanız kaydedildi
doi-confirmed = Açık rızanız { $site } tarafından kaydedildi: { $moment }.
doi-how-to-withdraw = Açık rızanızı istediğiniz zaman, oturum açmadan geri alabilirsiniz. Açık rızanız o andan itibaren geçerli olmaz; öncesinde yapılan işlemler hukuka uygun kalır.
doi-withdraw = Açık rızayı geri al
doi-withdraw-lead = { $site } sitesine aşağıdakiler için açık rıza verdiniz. Geri almak, vermek kadar kolaydır ve hemen geçerli olur.
doi-withdrawn = Açık rızanız geri alındı: { $moment }. Başka bir şey yapmanız gerekmez.
doi-withdrawn-before = Bu açık rızayı, istenmesinden sonra geri aldınız. Bu bağlantı artık hiçbir şeyi onaylamaz.
doi-expired = Bu bağlantı çok eski. Hiçbir şey kaydedilmedi. Sitede yeni bir bağlantı isteyin.
doi-outdated = Açık rızanızın istendiği konu o zamandan beri değişti. Hiçbir şey kaydedilmedi. Sitede yeniden talepte bulunun.
doi-unknown-title = Bu bağlantı çalışmıyor
doi-unknown = Bu bağlantı burada bilinmiyor. Hiçbir şey kaydedilmedi. E-postadaki adresin tamamının alındığını kontrol edin veya sitede yeni bir bağlantı isteyin.
