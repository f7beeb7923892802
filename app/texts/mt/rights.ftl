# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Id-drittijiet tiegħek
rights-lead = Bħala suġġett tad-data għandek dawn id-drittijiet, skont il-kundizzjonijiet tal-GDPR. Tista' teżerċitahom mingħajr ħlas.
rights-access = Aċċess: tista' ssir taf liema data tinżamm dwarek u tikseb kopja tagħha.
rights-rectification = Rettifika: tista' titlob li data mhux preċiża tiġi rrettifikata u li data mhux kompluta tiġi kkompletata.
rights-erasure = Tħassir: tista' titlob li d-data tiegħek titħassar meta jiġu ssodisfati l-kundizzjonijiet tal-liġi.
rights-restriction = Restrizzjoni: tista' titlob restrizzjoni tal-ipproċessar tad-data tiegħek meta jiġu ssodisfati l-kundizzjonijiet tal-liġi.
rights-portability = Portabbiltà: id-data li pprovdejt abbażi ta' kunsens jew kuntratt tista' tirċeviha f'format strutturat, li jintuża b'mod komuni u li jinqara minn magna, jew titlob li tiġi trażmessa lil kontrollur ieħor.
rights-objection = Oġġezzjoni: tista' toġġezzjona fi kwalunkwe ħin, għal raġunijiet relatati mas-sitwazzjoni partikolari tiegħek, għal ipproċessar li hu bbażat fuq interess leġittimu. L-ipproċessar imbagħad jieqaf, sakemm ma jkunx hemm raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħek.
rights-marketing = Oġġezzjoni għall-kummerċjalizzazzjoni diretta: tista' toġġezzjona fi kwalunkwe ħin, u mingħajr ma tagħti raġuni, għal ipproċessar għal finijiet ta' kummerċjalizzazzjoni diretta; dan imbagħad jieqaf.
rights-withdrawal = Irtirar tal-kunsens: tista' tirtira kunsens fi kwalunkwe ħin, b'effett għall-ġejjieni. Dan ma jaffettwax il-legalità tal-ipproċessar li jkun sar sa dakinhar. Tista' tagħżel l-istess mezz li bih tajt il-kunsens.
rights-complaint = Ilment: tista' tressaq ilment quddiem awtorità superviżorja, b'mod partikolari fil-pajjiż fejn tgħix jew taħdem jew fejn taħseb li seħħ il-ksur, jew quddiem dik tal-kontrollur.
rights-authority = Awtorità superviżorja: { $country }
rights-authority-land = Għall-kumpaniji, fil-biċċa l-kbira tal-każijiet hija kompetenti l-awtorità tal-istat federali fejn il-kumpanija għandha s-sede tagħha.
rights-contact = Ibgħat il-mistoqsijiet u t-talbiet lil { $controller }: bl-email jew bil-posta fl-indirizz ta' hawn fuq. Jekk ikunu dwar l-għażla tiegħek, agħti n-numru tal-kunsens tiegħek biex tkun tista' tinstab.

rights-records-title = X'jinżamm dwar l-għażla tiegħek
rights-records-none = Dan il-browser m'għandux numru tal-kunsens ta' dan is-sit. Għalhekk hawnhekk m'hemm xejn x'jintwera, jitniżżel jew jitħassar.
rights-when = Meta
rights-what = Għażla
rights-where = Fejn
rights-version = Verżjoni
rights-standing = Tgħodd
rights-state-given = kollox permess
rights-state-refused = kollox irrifjutat
rights-state-partial = parti permessa
rights-state-withdrawn = kunsens irtirat
rights-state-objected = oġġezzjoni
rights-state-requested = mitlub, mhux ikkonfermat
rights-channel-banner = banner
rights-channel-settings = settings fuq is-sit
rights-channel-embed = kontenut inkorporat
rights-channel-preference-page = din il-paġna
rights-channel-gpc = sinjal tal-browser
rights-channel-api = kont fuq is-sit
rights-channel-app = app
rights-channel-email = email
rights-channel-phone = telefon
rights-channel-paper = karta
rights-channel-in-person = personalment
rights-standing-current = iva
rights-standing-superseded = le, sostitwita
rights-standing-expired = le, skadiet
rights-download = Niżżel kollox (JSON)
rights-download-one = Niżżel
rights-object = Oġġezzjona
rights-object-why = Jitfi dak li hu bbażat fuq interess leġittimu: { $purposes }. Il-bqija jibqa' kif inhu. Oġġezzjoni mhix rifjut u tiġi rreġistrata bħala oġġezzjoni.
rights-restrict = Irrestrinġi l-użu
rights-restrict-why = Dak li jinżamm dwar l-għażla tiegħek imbagħad jinżamm biss u ma jintużax aktar, ħlief għal pretensjoni legali.
rights-restricted = L-użu ta' dak li jinżamm dwar l-għażla tiegħek hu ristrett.
rights-lift = Neħħi r-restrizzjoni
rights-erase = Ħassar kollox
rights-erase-why = Iħassar dak kollu li jinżamm taħt in-numru tal-kunsens tiegħek, u l-cookies li fihom l-għażla tiegħek. Mir-rekords imħassra jibqa' biss il-fatt li kienu jeżistu, mingħajr rabta miegħek.
rights-erase-title = Tħassar dak kollu li jinżamm dwar l-għażla tiegħek?
rights-erase-ask = { $count ->
    [one] Se jitħassar rekord wieħed.
    [two] Se jitħassru żewġ rekords.
    [few] Se jitħassru { $count } rekords.
    [many] Se jitħassru { $count }-il rekord.
   *[other] Se jitħassru { $count } rekord.
} Dan ma jistax jitreġġa' lura. Il-kunsens tiegħek imbagħad ma jibqax jgħodd, u s-sit jerġa' jistaqsik.
rights-erase-yes = Iva, ħassar kollox
rights-back = Le, lura
rights-done-erased = Dak kollu li kien jinżamm taħt in-numru tal-kunsens tiegħek tħassar.
rights-done-restricted = L-użu hu ristrett.
rights-done-lifted = Ir-restrizzjoni tneħħiet.
rights-done-objected = L-oġġezzjoni tiegħek ġiet irreġistrata.
