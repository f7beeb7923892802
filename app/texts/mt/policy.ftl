# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.
# A preposition before a date would change with the day's number, so no text here has one.

policy-title = Politika dwar il-cookies ta' { $site }
policy-lead = Hawnhekk issib liema cookies u teknoloġiji simili juża { $site }, għal liema skopijiet, min hu responsabbli għalihom u kif tagħmel, tibdel jew tirtira l-għażla tiegħek.
policy-contents = F'din il-paġna
policy-to-choices = Ara, ibdel jew irtira l-għażla tiegħek
policy-joint = { $controllers } flimkien jiddeterminaw l-iskopijiet u l-mezzi tal-ipproċessar li hawnhekk jissejjaħ konġunt. F'arranġament skont l-Artikolu 26 tal-GDPR stabbilew min jissodisfa liema obbligu. Tista' teżerċita d-drittijiet tiegħek fil-konfront ta' kull wieħed minnhom.
policy-answers = { $controller } iwieġeb il-mistoqsijiet u t-talbiet tiegħek, anki f'isem il-kontrolluri l-oħra.

policy-about-title = Cookies u teknoloġiji simili
policy-about = Il-cookies u teknoloġiji simili jaħżnu informazzjoni fuq l-apparat tiegħek jew jaqraw informazzjoni minnu: cookies, ħażna lokali u ħażna tas-sessjoni, bażijiet ta' data fil-browser, pixels, karatteristiċi tal-apparat u komponenti tas-software. Hawnhekk jissejħu kollha “cookies”.
policy-about-necessary = Il-cookies teknikament neċessarji jippermettu l-funzjonijiet li titlob int, bħall-għażla tal-lingwa, id-dħul fil-kont, il-karrettun tax-xiri jew il-lista tax-xewqat, u jżommu s-sit jaħdem sew u b'mod sigur. Għalihom mhux meħtieġ kunsens. Il-bażi ġuridika hija l-Artikolu 6(1)(b) u (f) tal-GDPR. Għal kull wieħed minnhom hemm indikat għaliex hu neċessarju.
policy-about-consent = Il-cookies l-oħra kollha jintużaw biss bil-kunsens volontarju tiegħek (l-Artikolu 6(1)(a) tal-GDPR): għal kull skop u, jekk trid, għal kull servizz. Tista' tirtira kunsens fi kwalunkwe ħin, b'effett għall-ġejjieni.
policy-about-other = Teknoloġiji oħra ma jaħżnu xejn fuq l-apparat tiegħek u ma jaqraw xejn minnu, pereżempju biex jipprevjenu l-abbuż. Meta jipproċessaw data personali bħal indirizz IP, dan ikun ibbażat fuq l-Artikolu 6(1)(b) u (f) tal-GDPR. Għal kull servizz ta' dan it-tip hemm indikat għaliex l-apparat tiegħek ma jintmessx.
policy-block-title = Imblukkar jew tħassir tal-cookies
policy-block = Tista' wkoll tipprevjeni kompletament il-ħażna tal-cookies fis-settings tal-browser jew tal-apparat tiegħek, u tħassar hemmhekk il-cookies maħżuna fi kwalunkwe ħin. Is-sit imbagħad jista' jaħdem inqas tajjeb. Jekk tħassar ukoll il-cookies li fihom l-għażla tiegħek, dik l-għażla ma tibqax tgħodd: dak li jeħtieġ kunsens jibqa' mitfi u nerġgħu nistaqsuk.

policy-purposes-title = Skopijiet u servizzi
policy-basis = Bażi ġuridika
policy-basis-necessary = neċessarju għal dak li titlob jew għal tħaddim sigur (l-Artikolu 6(1)(b) u (f) tal-GDPR)
policy-basis-consent = il-kunsens tiegħek (l-Artikolu 6(1)(a) tal-GDPR)
policy-basis-interest = interess leġittimu (l-Artikolu 6(1)(f) tal-GDPR); tista' toġġezzjona
policy-data = Data
policy-kept = Perjodu ta' żamma
policy-services = { $count ->
    [one] servizz wieħed
    [two] żewġ servizzi
    [few] { $count } servizzi
    [many] { $count }-il servizz
   *[other] { $count } servizz
}
policy-unfold = Dan l-iskop hu mixgħul, iżda s-servizzi kollha tiegħu huma mitfija. Ixgħelhom hawn taħt, wieħed wieħed.
policy-third-title = Servizzi ta' partijiet terzi
policy-third = Is-servizzi ta' fornituri oħra, bħal vidjows, ippjanar ta' rotot jew chat, jitgħabbew biss meta tippermettihom jew tibdihom int stess. Il-fornitur imbagħad jista' jirċievi data bħall-indirizz IP tiegħek. Għal kull servizz hemm indikat min hu responsabbli għat-tqegħid tal-cookies, u f'liema rwol. Bħala regola m'għandna l-ebda influwenza fuq il-kontenut u t-tħaddim ta' servizzi li l-fornitur tagħhom hu kontrollur indipendenti; aqra wkoll id-dikjarazzjoni ta' privatezza tal-fornitur.
policy-links = Preżenti biss bħala sempliċi links: { $services }. Ma jitgħabba u ma jintbagħat xejn qabel ma tikklikkja. Wara dan, il-fornitur jista' jiġbor data direttament u, jekk tkun dħalt fil-kont tiegħek għandu, jorbotha ma' dak il-kont. Jekk ma tridx dan, l-ewwel oħroġ minn dak il-kont.

policy-recipients-title = Min jirċievi d-data
policy-recipients = Fi ħdan il-kumpaniji responsabbli għandhom aċċess biss il-persuni li jeħtieġu d-data għall-iskop indikat. Riċevituri esterni jirċevuha biss meta l-liġi tippermetti dan jew meta tkun tajt il-kunsens tiegħek.
policy-recipients-processor = Proċessuri: jużaw id-data biss skont l-istruzzjonijiet tagħna
policy-recipients-joint = Kontrolluri konġunti magħna
policy-recipients-independent = Partijiet privati li huma kontrolluri indipendenti
policy-recipients-public = Korpi pubbliċi
policy-recipients-public-why = Awtoritajiet bħal uffiċċji tat-taxxa, prosekuturi pubbliċi jew qrati, meta obbligu legali jew interess leġittimu jirrikjedi dan
policy-recipients-further = Riċevituri oħra
policy-transfers-title = Trasferimenti lejn pajjiżi terzi
policy-transfers = Id-data tiġi ttrasferita lejn pajjiż barra miż-Żona Ekonomika Ewropea biss meta l-Kummissjoni Ewropea tkun sabet li hemm livell adegwat ta' protezzjoni (l-Artikolu 45 tal-GDPR), meta jkun hemm salvagwardji xierqa (l-Artikolu 46 jew 47 tal-GDPR) jew meta tapplika deroga tal-Artikolu 49 tal-GDPR, bħall-kunsens espliċitu tiegħek. Issib kopja tas-salvagwardji permezz tal-link ħdejhom, jew tista' titlobha mingħand { $controller }.
policy-retention-title = Kemm iddum tinżamm id-data
policy-retention = Id-data tinżamm biss sakemm ikun meħtieġ għall-iskop, jew sakemm tirtira l-kunsens tiegħek jew toġġezzjona; imbagħad titħassar minnufih, sakemm il-liġi ma tippreskrivix jew ma tippermettix żamma itwal. Għal kull servizz hemm indikat kemm idum dak li jibqa' fuq l-apparat tiegħek. Mal-irtirar, jitħassar dak li dan is-sit innifsu ħażen hemmhekk.
policy-retention-records = Il-prova tal-għażla tiegħek tinżamm għal { $days ->
    [one] jum wieħed
    [two] jumejn
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
} wara li ma tibqax tgħodd.
policy-retention-why = B'dan il-mod nistgħu nuru x'għażilt (l-Artikolu 7(1) tal-GDPR).

policy-versions-title = Verżjonijiet
policy-version-line = Verżjoni { $version }, { $date }, settings Nru { $policy }
policy-versions-none = M'hemm l-ebda verżjoni preċedenti.
policy-kept-version = Din hija verżjoni miżmuma, kif ġiet ippubblikata. Sadanittant tista' tapplika waħda aktar riċenti.
policy-current = Mur għall-verżjoni li tapplika issa
