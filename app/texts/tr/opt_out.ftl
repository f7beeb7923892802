# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Kişisel bilgilerimi satmayın veya paylaşmayın (Do Not Sell or Share My Personal Information)
opt-out-open = Siz hayır demediğiniz sürece kişisel bilgileriniz burada satılabilir veya paylaşılabilir.
opt-out-done = Kapsam dışında kalmayı seçtiniz: kişisel bilgileriniz burada satılmaz ve paylaşılmaz.
opt-out-button = Satılmasın ve paylaşılmasın
opt-out-why = Tek tıklama yeterlidir, hesap gerekmez. Bilgi satan veya paylaşan her şey tüm hizmetleriyle birlikte kapatılır; diğer seçimleriniz olduğu gibi kalır.
opt-out-said = { $date } tarihinde, kişisel bilgilerinizin satılması ve paylaşılması bakımından kapsam dışında kalmayı seçtiniz.
