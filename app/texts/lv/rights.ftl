# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Jūsu tiesības
rights-lead = Kā datu subjektam jums ar VDAR paredzētajiem nosacījumiem ir turpmāk minētās tiesības. To īstenošana ir bez maksas.
rights-access = Piekļuve: varat uzzināt, kādi dati par jums tiek glabāti, un saņemt to kopiju.
rights-rectification = Labošana: varat panākt, ka neprecīzi dati tiek laboti un nepilnīgi dati – papildināti.
rights-erasure = Dzēšana: varat panākt savu datu dzēšanu, ja ir izpildīti tiesību aktos paredzētie nosacījumi.
rights-restriction = Apstrādes ierobežošana: varat pieprasīt ierobežot savu datu apstrādi, ja ir izpildīti tiesību aktos paredzētie nosacījumi.
rights-portability = Datu pārnesamība: datus, ko sniedzāt, pamatojoties uz piekrišanu vai līgumu, varat saņemt strukturētā, plaši izmantotā un mašīnlasāmā formātā vai panākt to nosūtīšanu citam pārzinim.
rights-objection = Iebildumi: pret apstrādi, kuras pamatā ir leģitīmās intereses, varat jebkurā laikā iebilst, pamatojoties uz iemesliem saistībā ar jūsu īpašo situāciju. Apstrāde tad tiek pārtraukta, ja vien nav pārliecinošu leģitīmu iemeslu, kas ir svarīgāki par jūsu interesēm, tiesībām un brīvībām.
rights-marketing = Iebildumi pret tiešo tirgvedību: pret apstrādi tiešās tirgvedības nolūkos varat iebilst jebkurā laikā un bez pamatojuma; tā tad tiek pārtraukta.
rights-withdrawal = Piekrišanas atsaukšana: piekrišanu varat atsaukt jebkurā laikā ar spēku uz nākotni. Tas neietekmē līdz tam veiktās apstrādes likumību. Varat izvēlēties to pašu kanālu, kurā piekrišana tika dota.
rights-complaint = Sūdzība: varat iesniegt sūdzību uzraudzības iestādē, jo īpaši valstī, kurā dzīvojat vai strādājat vai kurā, jūsuprāt, noticis pārkāpums, vai pārziņa uzraudzības iestādē.
rights-authority = Uzraudzības iestāde: { $country }
rights-authority-land = Attiecībā uz uzņēmumiem parasti ir kompetenta tās federālās zemes iestāde, kurā atrodas uzņēmuma juridiskā adrese.
rights-contact = Jautājumu un pieprasījumu adresāts ir { $controller }: rakstiet pa e-pastu vai pa pastu uz iepriekš norādīto adresi. Ja tie attiecas uz jūsu izvēli, norādiet savu piekrišanas numuru, lai to varētu atrast.

rights-records-title = Kas tiek glabāts par jūsu izvēli
rights-records-none = Šajā pārlūkprogrammā nav šīs vietnes piekrišanas numura. Tāpēc šeit nav ko parādīt, lejupielādēt vai dzēst.
rights-when = Kad
rights-what = Kas
rights-where = Kur
rights-version = Versija
rights-standing = Spēkā
rights-state-given = atļauts viss
rights-state-refused = noraidīts viss
rights-state-partial = atļauta daļa
rights-state-withdrawn = piekrišana atsaukta
rights-state-objected = izteikti iebildumi
rights-state-requested = pieprasīts, nav apstiprināts
rights-channel-banner = sīkdatņu josla
rights-channel-settings = iestatījumi vietnē
rights-channel-embed = iegultais saturs
rights-channel-preference-page = šī lapa
rights-channel-gpc = pārlūkprogrammas signāls
rights-channel-api = konts vietnē
rights-channel-app = lietotne
rights-channel-email = e-pasts
rights-channel-phone = tālrunis
rights-channel-paper = papīrs
rights-channel-in-person = klātienē
rights-standing-current = jā
rights-standing-superseded = nē, aizstāts
rights-standing-expired = nē, beidzies termiņš
rights-download = Lejupielādēt visu (JSON)
rights-download-one = Lejupielādēt
rights-object = Iebilst
rights-object-why = Izslēdz to, kā pamatā ir leģitīmās intereses: { $purposes }. Viss pārējais paliek nemainīgs. Iebildumi nav noraidījums, un tie tiek reģistrēti kā iebildumi.
rights-restrict = Ierobežot izmantošanu
rights-restrict-why = Par jūsu izvēli glabātie dati turpmāk tiek tikai glabāti un netiek izmantoti, izņemot likumīgu prasību gadījumā.
rights-restricted = Par jūsu izvēli glabāto datu izmantošana ir ierobežota.
rights-lift = Atcelt ierobežojumu
rights-erase = Dzēst visu
rights-erase-why = Dzēš visu, kas tiek glabāts ar jūsu piekrišanas numuru, un sīkdatnes ar jūsu izvēli. Par dzēstajiem ierakstiem paliek tikai tas, ka tie ir bijuši, bez saistības ar jums.
rights-erase-title = Vai dzēst visu, kas tiek glabāts par jūsu izvēli?
rights-erase-ask = { $count ->
    [zero] Tiks dzēsts { $count } ierakstu.
    [one] Tiks dzēsts { $count } ieraksts.
   *[other] Tiks dzēsti { $count } ieraksti.
} Šo darbību nevar atsaukt. Jūsu piekrišana tad vairs nebūs spēkā, un vietne jautās vēlreiz.
rights-erase-yes = Jā, dzēst visu
rights-back = Nē, atpakaļ
rights-done-erased = Viss, kas tika glabāts ar jūsu piekrišanas numuru, ir dzēsts.
rights-done-restricted = Izmantošana ir ierobežota.
rights-done-lifted = Ierobežojums ir atcelts.
rights-done-objected = Jūsu iebildumi ir reģistrēti.
