embed-notice = Má thaispeánann tú é seo, gheobhaidh { $vendor } do sheoladh IP agus, b’fhéidir, tuilleadh sonraí.
embed-privacy = Ráiteas príobháideachais
embed-once = Taispeáin an uair seo
embed-always = Taispeáin i gcónaí
