# The banner: words of the product only. The site writes title and text itself.

banner-accept = Samþykkja allt
banner-reject = Hafna öllu
banner-choose = Velja
banner-save = Vista val mitt
banner-withdraw = Afturkalla allt
banner-close = Loka
banner-settings = Stillingar fyrir vafrakökur
banner-parties = { $count ->
    [one] Þetta varðar { $count } annan aðila.
   *[other] Þetta varðar { $count } aðra aðila.
}
banner-privacy = Persónuverndarstefna
banner-policy = Stefna um vafrakökur
banner-gpc = Beiðni þín um að afþakka (opt-out) hefur verið tekin til greina: vafrinn þinn sendir Global Privacy Control.
banner-services = { $count ->
    [one] { $count } þjónusta og það sem er geymt
   *[other] { $count } þjónustur og það sem er geymt
}
banner-on = Kveikt
banner-off = Slökkt
banner-part = Að hluta
banner-always = Alltaf kveikt
banner-given = Valið { $date }. Samþykkisnúmer þitt: { $id }
banner-reach = Val þitt gildir á { $hosts }.
banner-hand-over = Það fylgir með þegar þú fylgir tengli frá einu þeirra til annars.
banner-saved = Stillingar vistaðar.
banner-pending = Val þitt gildir nú þegar; það verður vistað um leið og tenging næst.
banner-remains = Þessi síða getur ekki eytt: { $items }. Þú getur gert það í stillingum vafrans.
banner-changed = Vefurinn hefur breytt stillingum sínum. Veldu aftur.
banner-reload = Hlaða síðunni aftur til að stöðva skriftur sem eru í gangi
