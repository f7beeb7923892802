# Preference page. The product's own words; purposes and services are described by the site.
# Eleven to sixteen lenite like one to six, which the plural categories do not say.

prefs-title = Do roghanna fianán – { $site }
prefs-lead = Ar an leathanach seo feicfidh tú na fianáin agus na teicneolaíochtaí cosúla a úsáideann { $site }, cé atá freagrach astu agus cad a roghnaigh tú. Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith. Bíonn éifeacht leis an tarraingt siar ón nóiméad sin amach; ní dhéanann sí difear do dhleathacht na próiseála a rinneadh roimhe sin.
prefs-lead-necessary = Ar an leathanach seo feicfidh tú na fianáin agus na teicneolaíochtaí cosúla a úsáideann { $site } agus cé atá freagrach astu. Ní úsáideann an suíomh seo ach an méid atá fíor-riachtanach. Ní gá toiliú chuige sin, agus mar sin níl aon rud le roghnú.
prefs-skip = Téigh chuig do roghanna
prefs-languages = Teangacha
prefs-privacy = Ráiteas príobháideachais
prefs-version = leagan { $version }
prefs-notice-date = Dáta an téacs seo: { $date }.
prefs-policy = Socruithe uimh. { $policy }

prefs-saved = Sábháladh do rogha.
prefs-changed = Athraíodh socruithe an tsuímh seo fad a bhí tú ag roghnú. Níor sábháladh aon rud. Seiceáil do rogha agus sábháil arís í.
prefs-failed = Níorbh fhéidir do rogha a shábháil anois. Níor athraíodh aon rud. Bain triail eile as ar ball beag.

prefs-state-title = Cad atá i bhfeidhm anois
prefs-state-none = Níl rogha déanta agat fós.
prefs-state-given = Ar an { $date } cheadaigh tú gach rud.
prefs-state-refused = Ar an { $date } dhiúltaigh tú do gach rud.
prefs-state-partial = Ar an { $date } cheadaigh tú cuid de.
prefs-state-withdrawn = Ar an { $date } tharraing tú siar do thoiliú.
prefs-state-objected = Ar an { $date } rinne tú agóid in aghaidh an mhéid atá bunaithe ar leas dlisteanach.
prefs-state-until = Tá do rogha bailí go dtí an { $date }. Cuirfimid an cheist ort arís ina dhiaidh sin.
prefs-state-expired = Tá an rogha sin imithe in éag; go dtí go roghnóidh tú arís, is é an méid thíos atá i bhfeidhm.
prefs-state-outdated = D’athraigh an suíomh rud éigin ó shin nach gclúdaíonn do rogha a thuilleadh. Tá an chuid sin casta as go dtí go roghnóidh tú arís.
prefs-state-granted = Ceadaithe
prefs-state-denied = Nach bhfuil ceadaithe
prefs-state-nothing = faic
prefs-consent-id = Uimhir do thoilithe
prefs-consent-id-why = Luaigh an uimhir seo nuair a fhiafraíonn tú cad a choinnímid faoi do rogha.
prefs-regime-opt-in = San áit ina bhfuil tú, ní úsáidtear aon rud roghnach sula gceadóidh tú é.
prefs-regime-opt-out = San áit ina bhfuil tú, féadfaidh seirbhísí roghnacha a bheith ag rith go dtí go gcasfaidh tú as iad.
prefs-regime-notice = San áit ina bhfuil tú, is leor go gcuirimid ar an eolas thú; is féidir leat seirbhísí a chasadh as mar sin féin.
prefs-gpc-honoured = Iarrann do bhrabhsálaí, tríd an gcomhartha Global Privacy Control, nach ndíolfaí agus nach roinnfí do shonraí. Comhlíontar an t-iarratas ar dhiúltú (opt-out): fad a iarrfaidh do bhrabhsálaí é sin, fanfaidh na cuspóirí sin casta as.
prefs-gpc-seen = Seolann do bhrabhsálaí an comhartha Global Privacy Control. Tá cuspóirí roghnacha casta as anseo ar aon nós go dtí go gceadóidh tú iad.
prefs-withdraw = Tarraing siar gach toiliú
prefs-withdraw-why = Tarraingítear siar do thoiliú do na cuspóirí agus do na seirbhísí roghnacha uile.

prefs-who-title = Cé atá freagrach
prefs-email = Ríomhphost
prefs-dpo = Oifigeach cosanta sonraí

prefs-choose-title = Do roghanna
prefs-choose-rule = Ní ritheann seirbhís ach nuair atá a lasc féin casta air. Má chasann tú cuspóir as, ní chastar as na seirbhísí atá faoi; tá gach lasc neamhspleách.
prefs-services-of = Seirbhísí le haghaidh: { $purpose }
prefs-on = air
prefs-off = as
prefs-always-on = air i gcónaí
prefs-necessary-why = Fíor-riachtanach don rud a iarrann tú. Níl sé bunaithe ar thoiliú agus ní féidir é a chasadh as.
prefs-interest = Bunús dlí: leas dlisteanach. Is féidir leat agóid a dhéanamh ina choinne trína chasadh as.
prefs-of-vendor = ó { $vendor }
prefs-also-under = Freisin le haghaidh: { $purposes }
prefs-save = Sábháil an rogha
prefs-accept = Glac le gach rud
prefs-reject = Diúltaigh do gach rud

prefs-details = { $items ->
    [0] Cé agus cá háit
    [11] Cé, cá háit agus { $items } mhír ar do ghléas
    [12] Cé, cá háit agus { $items } mhír ar do ghléas
    [13] Cé, cá háit agus { $items } mhír ar do ghléas
    [14] Cé, cá háit agus { $items } mhír ar do ghléas
    [15] Cé, cá háit agus { $items } mhír ar do ghléas
    [16] Cé, cá háit agus { $items } mhír ar do ghléas
    [one] Cé, cá háit agus mír amháin ar do ghléas
    [two] Cé, cá háit agus { $items } mhír ar do ghléas
    [few] Cé, cá háit agus { $items } mhír ar do ghléas
    [many] Cé, cá háit agus { $items } mír ar do ghléas
   *[other] Cé, cá háit agus { $items } mír ar do ghléas
}
prefs-vendor = Soláthraí
prefs-vendor-privacy = Ráiteas príobháideachais: { $vendor }
prefs-responsible = Freagrach
prefs-role-own = Rialaitheoir
prefs-role-joint = Rialaitheoirí comhpháirteacha (Airteagal 26 den RGCS)
prefs-role-independent = Rialaitheoir neamhspleách, chun a chuspóirí féin
prefs-role-processor = Próiseálaí thar ceann { $controller }
prefs-joint-with = { $controller } agus { $vendor }
prefs-third-countries = Tíortha lasmuigh den LEE
prefs-third-none = Ní aistrítear sonraí lasmuigh den Limistéar Eorpach Eacnamaíoch.
prefs-copy = Cóip de na coimircí
prefs-mechanism-adequacy = cinneadh leordhóthanachta (Airteagal 45 den RGCS)
prefs-mechanism-scc = clásail chonarthacha chaighdeánacha (Airteagal 46 den RGCS)
prefs-mechanism-bcr = rialacha ceangailteacha corparáideacha (Airteagal 47 den RGCS)
prefs-mechanism-derogation = maolú i gcás sonrach (Airteagal 49 den RGCS)
prefs-mechanism-explicit-consent = do thoiliú sainráite (Airteagal 49(1), pointe (a), den RGCS)
prefs-no-terminal = Ní stóráiltear aon rud ar do ghléas agus ní léitear aon rud uaidh.
prefs-link-only = Gnáthnasc: ní lódáiltear aon rud sula leanfaidh tú é.
prefs-no-items = Ní stórálann an tseirbhís seo aon rud ar do ghléas.
prefs-items-of = An méid a stórálann { $service } ar do ghléas nó a léann sí uaidh
prefs-item-name = Ainm
prefs-item-kind = Cineál
prefs-item-function = Feidhm
prefs-item-lifetime = Tréimhse choinneála
prefs-item-party = Foinse
prefs-item-necessary = Cén fáth a bhfuil sé riachtanach
prefs-kind-cookie = fianán
prefs-kind-local-storage = stóráil logánta
prefs-kind-session-storage = stóráil seisiúin
prefs-kind-indexed-db = bunachar sonraí sa bhrabhsálaí
prefs-kind-cache = taisce
prefs-kind-service-worker = service worker
prefs-kind-pixel = picteilín
prefs-kind-fingerprint = tréithe an ghléis
prefs-kind-sdk = comhpháirt bogearraí
prefs-party-first = an suíomh seo
prefs-party-third = { $vendor }
prefs-lifetime-none = ní choinnítear é
prefs-lifetime-session = go dtí go ndúnfaidh tú an brabhsálaí
prefs-lifetime-days = { $count } lá
prefs-lifetime-months = { $count ->
    [11] { $count } mhí
    [12] { $count } mhí
    [13] { $count } mhí
    [14] { $count } mhí
    [15] { $count } mhí
    [16] { $count } mhí
    [24] { $count } mhí
    [25] { $count } mhí
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
   *[other] { $count } mí
}
prefs-lifetime-years = { $count ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
   *[other] { $count } bliain
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } ag { $hour }:{ $minute } (UTC)
prefs-month-1 = Eanáir
prefs-month-2 = Feabhra
prefs-month-3 = Márta
prefs-month-4 = Aibreán
prefs-month-5 = Bealtaine
prefs-month-6 = Meitheamh
prefs-month-7 = Iúil
prefs-month-8 = Lúnasa
prefs-month-9 = Meán Fómhair
prefs-month-10 = Deireadh Fómhair
prefs-month-11 = Samhain
prefs-month-12 = Nollaig

prefs-missing-site-title = Níl an suíomh seo ar eolas anseo
prefs-missing-site = Seiceáil an seoladh, nó lean an nasc chuig na roghanna fianán ar an suíomh ónar tháinig tú.
prefs-missing-language-title = Níl an teanga seo ar fáil
prefs-missing-language = Tá an leathanach seo ar fáil ag { $site } sna teangacha seo a leanas:
