# The banner: words of the product only. The site writes title and text itself.

banner-accept = Prihvati sve
banner-reject = Odbij sve
banner-choose = Odaberi
banner-save = Spremi moj odabir
banner-withdraw = Povuci sve
banner-close = Zatvori
banner-settings = Postavke kolačića
banner-parties = { $count ->
    [one] To se odnosi na još { $count } subjekt.
    [few] To se odnosi na još { $count } subjekta.
   *[other] To se odnosi na još { $count } subjekata.
}
banner-privacy = Izjava o privatnosti
banner-policy = Pravila o kolačićima
banner-gpc = Vaš zahtjev za izuzeće (opt-out) uvažen je: Vaš preglednik šalje signal Global Privacy Control.
banner-services = { $count ->
    [one] { $count } usluga i što se njome pohranjuje
    [few] { $count } usluge i što se njima pohranjuje
   *[other] { $count } usluga i što se njima pohranjuje
}
banner-on = Uključeno
banner-off = Isključeno
banner-part = Djelomično
banner-always = Uvijek uključeno
banner-given = Odabrano { $date }; broj Vaše privole: { $id }
banner-reach = Vaš odabir vrijedi na { $hosts }.
banner-hand-over = Prenosi se kada slijedite poveznicu s jedne od tih adresa na drugu.
banner-saved = Postavke su spremljene.
banner-pending = Vaš odabir već vrijedi; spremit će se čim se uspostavi veza.
banner-remains = Ova stranica ne može izbrisati: { $items }. Vi možete, u postavkama svojeg preglednika.
banner-changed = Web-stranica promijenila je svoje postavke. Odaberite ponovno.
banner-reload = Ponovno učitaj stranicu i zaustavi pokrenute skripte
