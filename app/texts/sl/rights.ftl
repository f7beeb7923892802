# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Vaše pravice
rights-lead = Kot posameznik, na katerega se nanašajo osebni podatki, imate pod pogoji iz GDPR naslednje pravice. Uresničujete jih brezplačno.
rights-access = Dostop: izveste lahko, kateri podatki o vas se hranijo, in dobite njihovo kopijo.
rights-rectification = Popravek: zahtevate lahko popravek netočnih in dopolnitev nepopolnih podatkov.
rights-erasure = Izbris: zahtevate lahko izbris svojih podatkov, če so izpolnjeni zakonski pogoji.
rights-restriction = Omejitev obdelave: zahtevate lahko omejitev obdelave svojih podatkov, če so izpolnjeni zakonski pogoji.
rights-portability = Prenosljivost podatkov: podatke, ki ste jih posredovali na podlagi privolitve ali pogodbe, lahko prejmete v strukturirani, splošno uporabljani in strojno berljivi obliki ali zahtevate, da se posredujejo drugemu upravljavcu.
rights-objection = Ugovor: obdelavi, ki temelji na zakonitem interesu, lahko kadar koli ugovarjate iz razlogov, povezanih z vašim posebnim položajem. Obdelava se nato konča, razen če nujni razlogi prevladajo nad vašimi interesi, pravicami in svoboščinami.
rights-marketing = Ugovor proti neposrednemu trženju: obdelavi za namene neposrednega trženja lahko ugovarjate kadar koli in brez navedbe razlogov; obdelava se nato konča.
rights-withdrawal = Preklic privolitve: privolitev lahko kadar koli prekličete z učinkom za naprej. To ne vpliva na zakonitost obdelave do takrat. Izberete lahko isti način, na katerega ste privolitev dali.
rights-complaint = Pritožba: pritožbo lahko vložite pri nadzornem organu, zlasti v državi, v kateri prebivate ali delate ali v kateri je po vašem mnenju prišlo do kršitve, ali pri nadzornem organu upravljavca.
rights-authority = Nadzorni organ: { $country }
rights-authority-land = Za podjetja je večinoma pristojen organ zvezne dežele, v kateri ima podjetje sedež.
rights-contact = Vprašanja in zahteve sprejema { $controller }: po e-pošti ali po pošti na zgoraj navedenem naslovu. Če gre za vašo izbiro, navedite številko svoje privolitve, da jo bo mogoče najti.

rights-records-title = Kaj se hrani o vaši izbiri
rights-records-none = Ta brskalnik nima številke privolitve s tega spletnega mesta. Zato tukaj ni ničesar za prikaz, prenos ali izbris.
rights-when = Kdaj
rights-what = Kaj
rights-where = Kje
rights-version = Različica
rights-standing = Velja
rights-state-given = vse dovoljeno
rights-state-refused = vse zavrnjeno
rights-state-partial = del dovoljen
rights-state-withdrawn = privolitev preklicana
rights-state-objected = vložen ugovor
rights-state-requested = zahtevano, ni potrjeno
rights-channel-banner = pasica
rights-channel-settings = nastavitve na spletnem mestu
rights-channel-embed = vdelana vsebina
rights-channel-preference-page = ta stran
rights-channel-gpc = signal brskalnika
rights-channel-api = račun na spletnem mestu
rights-channel-app = aplikacija
rights-channel-email = e-pošta
rights-channel-phone = telefon
rights-channel-paper = na papirju
rights-channel-in-person = osebno
rights-standing-current = da
rights-standing-superseded = ne, nadomeščeno
rights-standing-expired = ne, poteklo
rights-download = Prenesi vse (JSON)
rights-download-one = Prenesi
rights-object = Vloži ugovor
rights-object-why = Izklopi tisto, kar temelji na zakonitem interesu: { $purposes }. Vse drugo ostane nespremenjeno. Ugovor ni zavrnitev in se zabeleži kot ugovor.
rights-restrict = Omeji uporabo
rights-restrict-why = Podatki o vaši izbiri se potem samo hranijo in se ne uporabljajo več, razen za uveljavljanje, izvajanje ali obrambo pravnih zahtevkov.
rights-restricted = Uporaba podatkov o vaši izbiri je omejena.
rights-lift = Prekliči omejitev
rights-erase = Izbriši vse
rights-erase-why = Izbriše vse, kar se hrani pod številko vaše privolitve, in piškotke z vašo izbiro. O izbrisanih zapisih ostane samo podatek, da so obstajali, brez povezave z vami.
rights-erase-title = Želite izbrisati vse, kar se hrani o vaši izbiri?
rights-erase-ask = { $count ->
    [one] Izbrisan bo { $count } zapis.
    [two] Izbrisana bosta { $count } zapisa.
    [few] Izbrisani bodo { $count } zapisi.
   *[other] Izbrisanih bo { $count } zapisov.
} Tega ni mogoče razveljaviti. Vaša privolitev potem ne velja več in spletno mesto vas vpraša znova.
rights-erase-yes = Da, izbriši vse
rights-back = Ne, nazaj
rights-done-erased = Vse, kar se je hranilo pod številko vaše privolitve, je izbrisano.
rights-done-restricted = Uporaba je omejena.
rights-done-lifted = Omejitev je preklicana.
rights-done-objected = Vaš ugovor je zabeležen.
