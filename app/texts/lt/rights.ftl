# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Jūsų teisės
rights-lead = Kaip duomenų subjektas BDAR nustatytomis sąlygomis turite toliau nurodytas teises. Naudotis jomis galima nemokamai.
rights-access = Teisė susipažinti su duomenimis: galite sužinoti, kokie duomenys apie jus saugomi, ir gauti jų kopiją.
rights-rectification = Teisė reikalauti ištaisyti duomenis: galite reikalauti, kad netikslūs duomenys būtų ištaisyti, o neišsamūs – papildyti.
rights-erasure = Teisė reikalauti ištrinti duomenis: galite reikalauti, kad jūsų duomenys būtų ištrinti, jei tenkinamos teisės aktuose nustatytos sąlygos.
rights-restriction = Teisė apriboti duomenų tvarkymą: galite prašyti apriboti savo duomenų tvarkymą, jei tenkinamos teisės aktuose nustatytos sąlygos.
rights-portability = Teisė į duomenų perkeliamumą: duomenis, kuriuos pateikėte sutikimo arba sutarties pagrindu, galite gauti susistemintu, įprastai naudojamu ir kompiuterio skaitomu formatu arba prašyti juos persiųsti kitam duomenų valdytojui.
rights-objection = Teisė nesutikti: su duomenų tvarkymu, kuris grindžiamas teisėtu interesu, galite bet kada nesutikti dėl su jūsų konkrečiu atveju susijusių priežasčių. Tada jis nutraukiamas, nebent yra įtikinamų teisėtų priežasčių, viršesnių už jūsų interesus, teises ir laisves.
rights-marketing = Teisė nesutikti su tiesiogine rinkodara: su duomenų tvarkymu tiesioginės rinkodaros tikslais galite bet kada nesutikti nenurodydami priežasčių; tada jis nutraukiamas.
rights-withdrawal = Teisė atšaukti sutikimą: sutikimą galite bet kada atšaukti; atšaukimas galioja ateičiai. Tai nedaro poveikio iki tol atlikto duomenų tvarkymo teisėtumui. Galite pasirinkti tą patį kanalą, kuriuo davėte sutikimą.
rights-complaint = Teisė pateikti skundą: galite pateikti skundą priežiūros institucijai, visų pirma valstybėje, kurioje gyvenate ar dirbate arba kurioje, jūsų manymu, padarytas pažeidimas, arba duomenų valdytojo priežiūros institucijai.
rights-authority = Priežiūros institucija: { $country }
rights-authority-land = Įmonėms dažniausiai kompetentinga tos federalinės žemės, kurioje yra įmonės buveinė, institucija.
rights-contact = Klausimų ir prašymų gavėjas – { $controller }: rašykite el. paštu arba paštu pirmiau nurodytu adresu. Jei kreipiatės dėl savo pasirinkimo, nurodykite savo sutikimo numerį, kad pasirinkimą būtų galima rasti.

rights-records-title = Kas saugoma apie jūsų pasirinkimą
rights-records-none = Šioje naršyklėje nėra šios svetainės sutikimo numerio. Todėl čia nėra ko rodyti, atsisiųsti ar ištrinti.
rights-when = Kada
rights-what = Kas
rights-where = Kur
rights-version = Versija
rights-standing = Galioja
rights-state-given = leista viskas
rights-state-refused = atmesta viskas
rights-state-partial = leista dalis
rights-state-withdrawn = sutikimas atšauktas
rights-state-objected = pareikštas nesutikimas
rights-state-requested = prašyta, nepatvirtinta
rights-channel-banner = slapukų juosta
rights-channel-settings = nustatymai svetainėje
rights-channel-embed = įterptas turinys
rights-channel-preference-page = šis puslapis
rights-channel-gpc = naršyklės signalas
rights-channel-api = paskyra svetainėje
rights-channel-app = programėlė
rights-channel-email = el. paštas
rights-channel-phone = telefonas
rights-channel-paper = popierius
rights-channel-in-person = asmeniškai
rights-standing-current = taip
rights-standing-superseded = ne, pakeista nauju
rights-standing-expired = ne, baigė galioti
rights-download = Atsisiųsti viską (JSON)
rights-download-one = Atsisiųsti
rights-object = Pareikšti nesutikimą
rights-object-why = Išjungia tai, kas grindžiama teisėtu interesu: { $purposes }. Visa kita lieka, kaip buvo. Nesutikimas nėra atmetimas ir užfiksuojamas kaip nesutikimas.
rights-restrict = Apriboti naudojimą
rights-restrict-why = Tai, kas saugoma apie jūsų pasirinkimą, toliau tik saugoma ir nebenaudojama, išskyrus dėl teisinio reikalavimo.
rights-restricted = To, kas saugoma apie jūsų pasirinkimą, naudojimas apribotas.
rights-lift = Panaikinti apribojimą
rights-erase = Ištrinti viską
rights-erase-why = Ištrina viską, kas saugoma pagal jūsų sutikimo numerį, ir slapukus su jūsų pasirinkimu. Iš ištrintų įrašų lieka tik faktas, kad jie buvo, be jokio ryšio su jumis.
rights-erase-title = Ištrinti viską, kas saugoma apie jūsų pasirinkimą?
rights-erase-ask = { $count ->
    [one] Bus ištrintas { $count } įrašas.
    [few] Bus ištrinti { $count } įrašai.
   *[other] Bus ištrinta { $count } įrašų.
} To atšaukti negalima. Tada jūsų sutikimas nebegalios, ir svetainė paklaus iš naujo.
rights-erase-yes = Taip, ištrinti viską
rights-back = Ne, grįžti
rights-done-erased = Viskas, kas buvo saugoma pagal jūsų sutikimo numerį, ištrinta.
rights-done-restricted = Naudojimas apribotas.
rights-done-lifted = Apribojimas panaikintas.
rights-done-objected = Jūsų nesutikimas užfiksuotas.
