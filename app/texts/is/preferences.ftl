# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Stillingar þínar fyrir vafrakökur hjá { $site }
prefs-lead = Hér sérðu hvaða vafrakökur og sambærilega tækni { $site } notar, hver ber ábyrgð á þeim og hvað þú hefur valið. Þú getur breytt vali þínu eða afturkallað samþykki þitt hvenær sem er. Afturköllun gildir frá þeim tíma; það sem fram fór áður er áfram lögmætt.
prefs-lead-necessary = Hér sérðu hvaða vafrakökur og sambærilega tækni { $site } notar og hver ber ábyrgð á þeim. Þessi vefur notar aðeins það sem er algerlega nauðsynlegt. Til þess þarf ekki samþykki og því er ekkert að velja.
prefs-skip = Fara að vali þínu
prefs-languages = Tungumál
prefs-privacy = Persónuverndarstefna
prefs-version = útgáfa { $version }
prefs-notice-date = Þessi texti er frá { $date }.
prefs-policy = Stillingar nr. { $policy }

prefs-saved = Val þitt hefur verið vistað.
prefs-changed = Stillingar þessa vefs breyttust á meðan þú valdir. Ekkert var vistað. Farðu yfir val þitt og vistaðu það aftur.
prefs-failed = Ekki tókst að vista val þitt núna. Engu var breytt. Reyndu aftur eftir stutta stund.

prefs-state-title = Það sem gildir núna
prefs-state-none = Þú hefur ekki valið enn.
prefs-state-given = Hinn { $date } leyfðir þú allt.
prefs-state-refused = Hinn { $date } hafnaðir þú öllu.
prefs-state-partial = Hinn { $date } leyfðir þú hluta.
prefs-state-withdrawn = Hinn { $date } afturkallaðir þú samþykki þitt.
prefs-state-objected = Hinn { $date } andmæltir þú því sem byggist á lögmætum hagsmunum.
prefs-state-until = Val þitt gildir til { $date }. Eftir það spyrjum við aftur.
prefs-state-expired = Það val er útrunnið; þar til þú velur aftur gildir eftirfarandi.
prefs-state-outdated = Vefurinn hefur síðan breytt einhverju sem val þitt nær ekki lengur til. Slökkt er á þeim hluta þar til þú velur aftur.
prefs-state-granted = Leyft
prefs-state-denied = Ekki leyft
prefs-state-nothing = ekkert
prefs-consent-id = Samþykkisnúmer þitt
prefs-consent-id-why = Gefðu upp þetta númer ef þú spyrð hvaða upplýsingar við geymum um val þitt.
prefs-regime-opt-in = Þar sem þú ert er ekkert valfrjálst notað fyrr en þú leyfir það.
prefs-regime-opt-out = Þar sem þú ert má valfrjáls þjónusta vera í gangi þar til þú slekkur á henni.
prefs-regime-notice = Þar sem þú ert nægir að við upplýsum þig; þú getur samt sem áður slökkt á þjónustu.
prefs-gpc-honoured = Vafrinn þinn fer fram á það með Global Privacy Control að upplýsingar þínar verði hvorki seldar né þeim deilt. Beiðni þín um að afþakka hefur verið tekin til greina: á meðan vafrinn fer fram á þetta er slökkt á vinnslu í þeim tilgangi.
prefs-gpc-seen = Vafrinn þinn sendir Global Privacy Control. Hér er hvort sem er slökkt á valfrjálsri vinnslu þar til þú leyfir hana.
prefs-withdraw = Afturkalla allt
prefs-withdraw-why = Afturkallar samþykki þitt fyrir allri valfrjálsri vinnslu og þjónustu.

prefs-who-title = Hver ber ábyrgð
prefs-email = Netfang
prefs-dpo = Persónuverndarfulltrúi

prefs-choose-title = Val þitt
prefs-choose-rule = Þjónusta er aðeins í gangi þegar kveikt er á hennar eigin rofa. Þótt slökkt sé á tilgangi slokknar ekki á þjónustu sem heyrir undir hann; hver rofi gildir fyrir sig.
prefs-services-of = Þjónusta vegna: { $purpose }
prefs-on = kveikt
prefs-off = slökkt
prefs-always-on = alltaf kveikt
prefs-necessary-why = Algerlega nauðsynlegt fyrir það sem þú biður um. Þetta byggist ekki á samþykki og ekki er hægt að slökkva á því.
prefs-interest = Lagagrundvöllur: lögmætir hagsmunir. Þú getur andmælt með því að slökkva á þessu.
prefs-of-vendor = frá { $vendor }
prefs-also-under = Einnig vegna: { $purposes }
prefs-save = Vista val
prefs-accept = Samþykkja allt
prefs-reject = Hafna öllu

prefs-details = { $items ->
    [0] Hver og hvar
    [one] Hver, hvar og { $items } atriði í tækinu þínu
   *[other] Hver, hvar og { $items } atriði í tækinu þínu
}
prefs-vendor = Þjónustuveitandi
prefs-vendor-privacy = Persónuverndarstefna: { $vendor }
prefs-responsible = Ábyrgur aðili
prefs-role-own = Ábyrgðaraðili
prefs-role-joint = Sameiginlegir ábyrgðaraðilar (26. gr. persónuverndarreglugerðarinnar)
prefs-role-independent = Sjálfstæður ábyrgðaraðili, í eigin tilgangi
prefs-role-processor = Vinnsluaðili fyrir { $controller }
prefs-joint-with = { $controller } og { $vendor }
prefs-third-countries = Lönd utan EES
prefs-third-none = Engin miðlun út fyrir Evrópska efnahagssvæðið.
prefs-copy = Afrit af verndarráðstöfunum
prefs-mechanism-adequacy = ákvörðun um að vernd sé fullnægjandi (45. gr. persónuverndarreglugerðarinnar)
prefs-mechanism-scc = stöðluð samningsákvæði (46. gr. persónuverndarreglugerðarinnar)
prefs-mechanism-bcr = bindandi fyrirtækjareglur (47. gr. persónuverndarreglugerðarinnar)
prefs-mechanism-derogation = undanþága vegna sérstakra aðstæðna (49. gr. persónuverndarreglugerðarinnar)
prefs-mechanism-explicit-consent = afdráttarlaust samþykki þitt (a-liður 1. mgr. 49. gr. persónuverndarreglugerðarinnar)
prefs-no-terminal = Geymir ekkert í tækinu þínu og les ekkert úr því.
prefs-link-only = Venjulegur tengill: ekkert er sótt fyrr en þú fylgir honum.
prefs-no-items = Þessi þjónusta geymir ekkert í tækinu þínu.
prefs-items-of = Það sem { $service } geymir í tækinu þínu eða les úr því
prefs-item-name = Heiti
prefs-item-kind = Tegund
prefs-item-function = Hlutverk
prefs-item-lifetime = Geymslutími
prefs-item-party = Aðili
prefs-item-necessary = Hvers vegna það er nauðsynlegt
prefs-kind-cookie = vafrakaka
prefs-kind-local-storage = staðbundin geymsla
prefs-kind-session-storage = lotugeymsla
prefs-kind-indexed-db = gagnagrunnur í vafranum
prefs-kind-cache = skyndiminni
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixill
prefs-kind-fingerprint = eiginleikar tækisins
prefs-kind-sdk = hugbúnaðareining
prefs-party-first = þessi vefur
prefs-party-third = { $vendor }
prefs-lifetime-none = ekki geymt
prefs-lifetime-session = þar til þú lokar vafranum
prefs-lifetime-days = { $count ->
    [one] { $count } dagur
   *[other] { $count } dagar
}
prefs-lifetime-months = { $count ->
    [one] { $count } mánuður
   *[other] { $count } mánuðir
}
prefs-lifetime-years = { $count ->
    [one] { $count } ár
   *[other] { $count } ár
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } kl. { $hour }:{ $minute } (UTC)
prefs-month-1 = janúar
prefs-month-2 = febrúar
prefs-month-3 = mars
prefs-month-4 = apríl
prefs-month-5 = maí
prefs-month-6 = júní
prefs-month-7 = júlí
prefs-month-8 = ágúst
prefs-month-9 = september
prefs-month-10 = október
prefs-month-11 = nóvember
prefs-month-12 = desember

prefs-missing-site-title = Þessi vefur er ekki þekktur hér
prefs-missing-site = Athugaðu slóðina eða fylgdu tenglinum á stillingar fyrir vafrakökur á vefnum sem þú komst frá.
prefs-missing-language-title = Þetta tungumál er ekki í boði
prefs-missing-language = { $site } býður þessa síðu á:
