# The banner: words of the product only. The site writes title and text itself.

banner-accept = Nõustu kõigega
banner-reject = Keeldu kõigest
banner-choose = Vali
banner-save = Salvesta minu valik
banner-withdraw = Võta kõik tagasi
banner-close = Sulge
banner-settings = Küpsiste seaded
banner-parties = { $count ->
    [one] Sellega on seotud veel 1 osapool.
   *[other] Sellega on seotud veel { $count } osapoolt.
}
banner-privacy = Privaatsusteade
banner-policy = Küpsiste kasutamise põhimõtted
banner-gpc = Teie loobumistaotlus (opt-out) on rahuldatud: teie brauser saadab signaali Global Privacy Control.
banner-services = { $count ->
    [one] 1 teenus ja selle salvestatavad andmed
   *[other] { $count } teenust ja nende salvestatavad andmed
}
banner-on = Sees
banner-off = Väljas
banner-part = Osaliselt
banner-always = Alati sees
banner-given = Valiku kuupäev: { $date }. Teie nõusoleku number: { $id }
banner-reach = Teie valik kehtib aadressidel { $hosts }.
banner-hand-over = See antakse kaasa, kui liigute lingi kaudu ühelt neist teisele.
banner-saved = Eelistused on salvestatud.
banner-pending = Teie valik juba kehtib; see salvestatakse kohe, kui ühendus on olemas.
banner-remains = See leht ei saa kustutada: { $items }. Teie saate seda teha oma brauseri seadetes.
banner-changed = Veebisait on muutnud oma seadeid. Tehke valik uuesti.
banner-reload = Laadi leht uuesti, et peatada töötavad skriptid
