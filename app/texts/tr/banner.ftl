# The banner: words of the product only. The site writes title and text itself.

banner-accept = Tümünü kabul et
banner-reject = Tümünü reddet
banner-choose = Seçim yap
banner-save = Seçimimi kaydet
banner-withdraw = Tüm rızaları geri al
banner-close = Kapat
banner-settings = Çerez tercihleri
banner-parties = { $count ->
    [one] Bu, 1 başka tarafı ilgilendirir.
   *[other] Bu, { $count } başka tarafı ilgilendirir.
}
banner-privacy = Gizlilik bildirimi
banner-policy = Çerez politikası
banner-gpc = Kapsam dışında kalma (opt-out) talebiniz yerine getirildi: tarayıcınız Global Privacy Control sinyali gönderiyor.
banner-services = { $count ->
    [one] 1 hizmet ve neleri sakladığı
   *[other] { $count } hizmet ve neleri sakladıkları
}
banner-on = Açık
banner-off = Kapalı
banner-part = Kısmen
banner-always = Her zaman açık
banner-given = Seçim tarihi: { $date }. Rıza numaranız: { $id }
banner-reach = Seçiminiz { $hosts } üzerinde geçerlidir.
banner-hand-over = Birinden diğerine bir bağlantıyla geçtiğinizde seçiminiz de iletilir.
banner-saved = Tercihler kaydedildi.
banner-pending = Seçiminiz şimdiden geçerlidir; bağlantı kurulur kurulmaz kaydedilecektir.
banner-remains = Bu sayfa şunları silemez: { $items }. Siz, tarayıcınızın ayarlarından silebilirsiniz.
banner-changed = Site, ayarlarını değiştirdi. Yeniden seçim yapın.
banner-reload = Çalışan betikleri durdurmak için sayfayı yenile
