# The banner: words of the product only. The site writes title and text itself.

banner-accept = Aċċetta kollox
banner-reject = Irrifjuta kollox
banner-choose = Agħżel
banner-save = Issejvja l-għażla tiegħi
banner-withdraw = Irtira kollox
banner-close = Agħlaq
banner-settings = Preferenzi dwar il-cookies
banner-parties = { $count ->
    [one] Dan jikkonċerna parti oħra waħda.
    [two] Dan jikkonċerna żewġ partijiet oħra.
    [few] Dan jikkonċerna { $count } partijiet oħra.
    [many] Dan jikkonċerna { $count }-il parti oħra.
   *[other] Dan jikkonċerna { $count } parti oħra.
}
banner-privacy = Dikjarazzjoni ta' privatezza
banner-policy = Politika dwar il-cookies
banner-gpc = It-talba tiegħek ta' esklużjoni (opt-out) ġiet rispettata: il-browser tiegħek jibgħat is-sinjal Global Privacy Control.
banner-services = { $count ->
    [one] Servizz wieħed u dak li jaħżen
    [two] Żewġ servizzi u dak li jaħżnu
    [few] { $count } servizzi u dak li jaħżnu
    [many] { $count }-il servizz u dak li jaħżnu
   *[other] { $count } servizz u dak li jaħżnu
}
banner-on = Mixgħul
banner-off = Mitfi
banner-part = Parzjalment
banner-always = Dejjem mixgħul
banner-given = Data tal-għażla: { $date }. In-numru tal-kunsens tiegħek: { $id }
banner-reach = L-għażla tiegħek tgħodd fuq { $hosts }.
banner-hand-over = Tmur miegħek meta ssegwi link minn wieħed għal ieħor.
banner-saved = Il-preferenzi ġew issejvjati.
banner-pending = L-għażla tiegħek diġà tgħodd; tiġi ssejvjata hekk kif ikun hemm konnessjoni.
banner-remains = Din il-paġna ma tistax tħassar: { $items }. Inti tista', fis-settings tal-browser tiegħek.
banner-changed = Is-sit biddel is-settings tiegħu. Erġa' agħżel.
banner-reload = Erġa' tella' l-paġna biex twaqqaf l-iskripts li qed jaħdmu
