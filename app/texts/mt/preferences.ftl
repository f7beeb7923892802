# Preference page. The product's own words; purposes and services are described by the site.
# A preposition before a date would change with the day's number, so no text here has one.

prefs-title = Il-preferenzi tiegħek dwar il-cookies fuq { $site }
prefs-lead = Din il-paġna turi liema cookies u teknoloġiji simili juża { $site }, min hu responsabbli għalihom u x'għażilt. Tista' tibdel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin. L-irtirar jgħodd minn dak il-mument u ma jaffettwax il-legalità ta' dak li sar qabel.
prefs-lead-necessary = Din il-paġna turi liema cookies u teknoloġiji simili juża { $site } u min hu responsabbli għalihom. Dan is-sit juża biss dak li hu strettament neċessarju. Għal dan mhux meħtieġ kunsens, u għalhekk m'hemm xejn x'tagħżel.
prefs-skip = Mur għall-għażliet tiegħek
prefs-languages = Lingwi
prefs-privacy = Dikjarazzjoni ta' privatezza
prefs-version = verżjoni { $version }
prefs-notice-date = Data ta' dan it-test: { $date }.
prefs-policy = Settings Nru { $policy }

prefs-saved = L-għażla tiegħek ġiet issejvjata.
prefs-changed = Is-settings ta' dan is-sit inbidlu waqt li kont qed tagħżel. Ma ġie ssejvjat xejn. Iċċekkja l-għażla tiegħek u erġa' ssejvjaha.
prefs-failed = L-għażla tiegħek ma setgħetx tiġi ssejvjata issa. Ma nbidel xejn. Erġa' pprova fi ftit ħin.

prefs-state-title = X'jgħodd issa
prefs-state-none = Għadek ma għażiltx.
prefs-state-given = { $date }: ippermettejt kollox.
prefs-state-refused = { $date }: irrifjutajt kollox.
prefs-state-partial = { $date }: ippermettejt parti.
prefs-state-withdrawn = { $date }: irtirajt il-kunsens tiegħek.
prefs-state-objected = { $date }: oġġezzjonajt għal dak li hu bbażat fuq interess leġittimu.
prefs-state-until = L-għażla tiegħek tgħodd sa din id-data: { $date }. Wara nerġgħu nistaqsuk.
prefs-state-expired = Dik l-għażla skadiet; sakemm terġa' tagħżel, jgħodd dan li ġej.
prefs-state-outdated = Minn dakinhar is-sit biddel xi ħaġa li l-għażla tiegħek ma tkoprix aktar. Dik il-parti hi mitfija sakemm terġa' tagħżel.
prefs-state-granted = Permess
prefs-state-denied = Mhux permess
prefs-state-nothing = xejn
prefs-consent-id = In-numru tal-kunsens tiegħek
prefs-consent-id-why = Agħti dan in-numru meta tistaqsi x'inżommu dwar l-għażla tiegħek.
prefs-regime-opt-in = Fejn tinsab, ma jintuża xejn fakultattiv qabel ma tippermettih.
prefs-regime-opt-out = Fejn tinsab, is-servizzi fakultattivi jistgħu jaħdmu sakemm titfihom.
prefs-regime-notice = Fejn tinsab, huwa biżżejjed li ninfurmawk; xorta tista' titfi s-servizzi.
prefs-gpc-honoured = Il-browser tiegħek jitlob, permezz ta' Global Privacy Control, li d-data tiegħek la tinbiegħ u lanqas tiġi kondiviża. It-talba ta' esklużjoni (opt-out) ġiet rispettata: dment li l-browser tiegħek jitlob dan, dawk l-iskopijiet jibqgħu mitfija.
prefs-gpc-seen = Il-browser tiegħek jibgħat is-sinjal Global Privacy Control. Hawnhekk l-iskopijiet fakultattivi huma mitfija xorta waħda sakemm tippermettihom.
prefs-withdraw = Irtira kollox
prefs-withdraw-why = Jirtira l-kunsens tiegħek għall-iskopijiet u s-servizzi fakultattivi kollha.

prefs-who-title = Min hu responsabbli
prefs-email = Email
prefs-dpo = Uffiċjal tal-protezzjoni tad-data

prefs-choose-title = L-għażliet tiegħek
prefs-choose-rule = Servizz jaħdem biss meta l-iswiċċ tiegħu stess ikun mixgħul. Jekk titfi skop, is-servizzi ta' taħtu ma jintfewx; kull swiċċ jgħodd għalih innifsu.
prefs-services-of = Servizzi għal dan l-iskop: { $purpose }
prefs-on = mixgħul
prefs-off = mitfi
prefs-always-on = dejjem mixgħul
prefs-necessary-why = Strettament neċessarju għal dak li titlob. Dan mhuwiex ibbażat fuq il-kunsens u ma jistax jintefa.
prefs-interest = Bażi ġuridika: interess leġittimu. Tista' toġġezzjona billi titfi dan.
prefs-of-vendor = minn { $vendor }
prefs-also-under = Ukoll għal: { $purposes }
prefs-save = Issejvja l-għażla
prefs-accept = Aċċetta kollox
prefs-reject = Irrifjuta kollox

prefs-details = { $items ->
    [0] Min u fejn
    [one] Min, fejn u element wieħed fuq l-apparat tiegħek
    [two] Min, fejn u żewġ elementi fuq l-apparat tiegħek
    [few] Min, fejn u { $items } elementi fuq l-apparat tiegħek
    [many] Min, fejn u { $items }-il element fuq l-apparat tiegħek
   *[other] Min, fejn u { $items } element fuq l-apparat tiegħek
}
prefs-vendor = Fornitur
prefs-vendor-privacy = Dikjarazzjoni ta' privatezza ta' { $vendor }
prefs-responsible = Responsabbli
prefs-role-own = Kontrollur
prefs-role-joint = Kontrolluri konġunti (l-Artikolu 26 tal-GDPR)
prefs-role-independent = Kontrollur indipendenti, għall-iskopijiet tiegħu stess
prefs-role-processor = Proċessur f'isem { $controller }
prefs-joint-with = { $controller } u { $vendor }
prefs-third-countries = Pajjiżi barra miż-ŻEE
prefs-third-none = L-ebda trasferiment barra miż-Żona Ekonomika Ewropea.
prefs-copy = Kopja tas-salvagwardji
prefs-mechanism-adequacy = deċiżjoni ta' adegwatezza (l-Artikolu 45 tal-GDPR)
prefs-mechanism-scc = klawżoli kuntrattwali standard (l-Artikolu 46 tal-GDPR)
prefs-mechanism-bcr = regoli korporattivi vinkolanti (l-Artikolu 47 tal-GDPR)
prefs-mechanism-derogation = deroga għal sitwazzjoni speċifika (l-Artikolu 49 tal-GDPR)
prefs-mechanism-explicit-consent = il-kunsens espliċitu tiegħek (l-Artikolu 49(1)(a) tal-GDPR)
prefs-no-terminal = Ma jaħżen xejn fuq l-apparat tiegħek u ma jaqra xejn minnu.
prefs-link-only = Sempliċi link: ma jitgħabba xejn qabel ma ssegwih.
prefs-no-items = Dan is-servizz ma jaħżen xejn fuq l-apparat tiegħek.
prefs-items-of = X'jaħżen jew jaqra { $service } fuq l-apparat tiegħek
prefs-item-name = Isem
prefs-item-kind = Tip
prefs-item-function = Funzjoni
prefs-item-lifetime = Perjodu ta' żamma
prefs-item-party = Ta' min
prefs-item-necessary = Għaliex hu neċessarju
prefs-kind-cookie = cookie
prefs-kind-local-storage = ħażna lokali
prefs-kind-session-storage = ħażna tas-sessjoni
prefs-kind-indexed-db = bażi ta' data fil-browser
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = karatteristiċi tal-apparat
prefs-kind-sdk = komponent tas-software
prefs-party-first = dan is-sit
prefs-party-third = { $vendor }
prefs-lifetime-none = ma jinżammx
prefs-lifetime-session = sakemm tagħlaq il-browser
prefs-lifetime-days = { $count ->
    [one] jum wieħed
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
prefs-lifetime-months = { $count ->
    [one] xahar wieħed
    [two] xahrejn
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
}
prefs-lifetime-years = { $count ->
    [one] sena waħda
    [two] sentejn
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
}

prefs-date = { $day } ta' { $month } { $year }
prefs-moment = { $date }, { $hour }:{ $minute } (UTC)
prefs-month-1 = Jannar
prefs-month-2 = Frar
prefs-month-3 = Marzu
prefs-month-4 = April
prefs-month-5 = Mejju
prefs-month-6 = Ġunju
prefs-month-7 = Lulju
prefs-month-8 = Awwissu
prefs-month-9 = Settembru
prefs-month-10 = Ottubru
prefs-month-11 = Novembru
prefs-month-12 = Diċembru

prefs-missing-site-title = Dan is-sit mhux magħruf hawnhekk
prefs-missing-site = Iċċekkja l-indirizz, jew segwi l-link għall-preferenzi dwar il-cookies fuq is-sit li ġejt minnu.
prefs-missing-language-title = Din il-lingwa mhix disponibbli
prefs-missing-language = { $site } joffri din il-paġna b'dawn il-lingwi:
