# Preference page. The product's own words; purposes and services are described by the site.
# A date ends in "d.", so no text here ends a sentence with one.

prefs-title = Jūsų slapukų nustatymai svetainėje { $site }
prefs-lead = Šiame puslapyje nurodyta, kokius slapukus ir panašias technologijas naudoja { $site }, kas už juos atsako ir ką pasirinkote. Savo pasirinkimą galite bet kada pakeisti arba sutikimą atšaukti. Atšaukimas galioja nuo to momento ir nedaro poveikio iki tol atlikto duomenų tvarkymo teisėtumui.
prefs-lead-necessary = Šiame puslapyje nurodyta, kokius slapukus ir panašias technologijas naudoja { $site } ir kas už juos atsako. Ši svetainė naudoja tik tai, kas griežtai būtina. Tam sutikimo nereikia, todėl nėra ko rinktis.
prefs-skip = Pereiti prie pasirinkimų
prefs-languages = Kalbos
prefs-privacy = Privatumo politika
prefs-version = versija { $version }
prefs-notice-date = { $date } teksto redakcija.
prefs-policy = Nustatymai Nr. { $policy }

prefs-saved = Jūsų pasirinkimas išsaugotas.
prefs-changed = Kol rinkotės, šios svetainės nustatymai pasikeitė. Niekas neišsaugota. Peržiūrėkite savo pasirinkimą ir išsaugokite jį iš naujo.
prefs-failed = Šiuo metu jūsų pasirinkimo išsaugoti nepavyko. Niekas nepakeista. Po kelių akimirkų bandykite dar kartą.

prefs-state-title = Kas galioja dabar
prefs-state-none = Dar nepasirinkote.
prefs-state-given = { $date } leidote viską.
prefs-state-refused = { $date } atmetėte viską.
prefs-state-partial = { $date } leidote dalį.
prefs-state-withdrawn = { $date } atšaukėte savo sutikimą.
prefs-state-objected = { $date } pareiškėte nesutikimą su tuo, kas grindžiama teisėtu interesu.
prefs-state-until = Iki { $date } galioja jūsų pasirinkimas. Vėliau paklausime dar kartą.
prefs-state-expired = Šio pasirinkimo galiojimas baigėsi; kol nepasirinksite iš naujo, galioja tai, kas nurodyta toliau.
prefs-state-outdated = Nuo to laiko svetainė pakeitė tai, ko jūsų pasirinkimas nebeapima. Ši dalis išjungta, kol nepasirinksite iš naujo.
prefs-state-granted = Leista
prefs-state-denied = Neleista
prefs-state-nothing = nieko
prefs-consent-id = Jūsų sutikimo numeris
prefs-consent-id-why = Nurodykite šį numerį, kai teiraujatės, ką saugome apie jūsų pasirinkimą.
prefs-regime-opt-in = Jūsų buvimo vietoje nenaudojama nieko neprivalomo, kol to neleidžiate.
prefs-regime-opt-out = Jūsų buvimo vietoje neprivalomos paslaugos gali veikti, kol jų neišjungiate.
prefs-regime-notice = Jūsų buvimo vietoje pakanka, kad jus informuojame; paslaugas vis tiek galite išjungti.
prefs-gpc-honoured = Jūsų naršyklė „Global Privacy Control“ signalu prašo, kad jūsų duomenys nebūtų parduodami ir kad jais nebūtų dalijamasi. Atsisakymo prašymas (opt-out) patenkintas: kol jūsų naršyklė to prašo, šie tikslai lieka išjungti.
prefs-gpc-seen = Jūsų naršyklė siunčia „Global Privacy Control“ signalą. Neprivalomi tikslai čia ir taip išjungti, kol jų neleidžiate.
prefs-withdraw = Atšaukti sutikimą
prefs-withdraw-why = Atšaukia jūsų sutikimą dėl visų neprivalomų tikslų ir paslaugų.

prefs-who-title = Kas atsako
prefs-email = El. paštas
prefs-dpo = Duomenų apsaugos pareigūnas

prefs-choose-title = Jūsų pasirinkimai
prefs-choose-rule = Paslauga veikia tik tada, kai įjungtas jos pačios jungiklis. Išjungus tikslą, jam priskirtos paslaugos neišjungiamos; kiekvienas jungiklis veikia atskirai.
prefs-services-of = Tikslo „{ $purpose }“ paslaugos
prefs-on = įjungta
prefs-off = išjungta
prefs-always-on = visada įjungta
prefs-necessary-why = Griežtai būtina tam, ko prašote. Tai nėra grindžiama sutikimu ir negali būti išjungta.
prefs-interest = Teisinis pagrindas: teisėtas interesas. Nesutikimą galite pareikšti tai išjungdami.
prefs-of-vendor = Teikėjas: { $vendor }
prefs-also-under = Kiti tikslai: { $purposes }
prefs-save = Išsaugoti pasirinkimą
prefs-accept = Priimti viską
prefs-reject = Atmesti viską

prefs-details = { $items ->
    [0] Kas ir kur
    [one] Kas, kur ir { $items } įrašas jūsų įrenginyje
    [few] Kas, kur ir { $items } įrašai jūsų įrenginyje
   *[other] Kas, kur ir { $items } įrašų jūsų įrenginyje
}
prefs-vendor = Paslaugos teikėjas
prefs-vendor-privacy = { $vendor } privatumo politika
prefs-responsible = Atsakingas subjektas
prefs-role-own = Duomenų valdytojas
prefs-role-joint = Bendri duomenų valdytojai (BDAR 26 straipsnis)
prefs-role-independent = Savarankiškas duomenų valdytojas, veikiantis savo tikslais
prefs-role-processor = Duomenų tvarkytojas, veikiantis { $controller } vardu
prefs-joint-with = { $controller } ir { $vendor }
prefs-third-countries = Šalys už EEE ribų
prefs-third-none = Duomenys neperduodami už Europos ekonominės erdvės ribų.
prefs-copy = Apsaugos priemonių kopija
prefs-mechanism-adequacy = sprendimas dėl tinkamumo (BDAR 45 straipsnis)
prefs-mechanism-scc = standartinės sutarčių sąlygos (BDAR 46 straipsnis)
prefs-mechanism-bcr = įmonei privalomos taisyklės (BDAR 47 straipsnis)
prefs-mechanism-derogation = nukrypti leidžianti nuostata konkrečiu atveju (BDAR 49 straipsnis)
prefs-mechanism-explicit-consent = jūsų aiškus sutikimas (BDAR 49 straipsnio 1 dalies a punktas)
prefs-no-terminal = Jūsų įrenginyje nieko nesaugo ir iš jo nieko neskaito.
prefs-link-only = Paprasta nuoroda: kol jos neatidarote, niekas neįkeliama.
prefs-no-items = Ši paslauga jūsų įrenginyje nieko nesaugo.
prefs-items-of = Ką { $service } saugo jūsų įrenginyje arba iš jo skaito
prefs-item-name = Pavadinimas
prefs-item-kind = Rūšis
prefs-item-function = Funkcija
prefs-item-lifetime = Saugojimo trukmė
prefs-item-party = Savininkas
prefs-item-necessary = Kodėl tai būtina
prefs-kind-cookie = slapukas
prefs-kind-local-storage = vietinė saugykla
prefs-kind-session-storage = seanso saugykla
prefs-kind-indexed-db = duomenų bazė naršyklėje
prefs-kind-cache = podėlis
prefs-kind-service-worker = service worker
prefs-kind-pixel = pikselis
prefs-kind-fingerprint = įrenginio požymiai
prefs-kind-sdk = programinės įrangos komponentas
prefs-party-first = ši svetainė
prefs-party-third = { $vendor }
prefs-lifetime-none = nesaugoma
prefs-lifetime-session = kol uždarysite naršyklę
prefs-lifetime-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
prefs-lifetime-months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
prefs-lifetime-years = { $count ->
    [one] { $count } metai
    [few] { $count } metai
   *[other] { $count } metų
}

prefs-date = { $year } m. { $month } { $day } d.
prefs-moment = { $date } { $hour }:{ $minute } val. (UTC)
prefs-month-1 = sausio
prefs-month-2 = vasario
prefs-month-3 = kovo
prefs-month-4 = balandžio
prefs-month-5 = gegužės
prefs-month-6 = birželio
prefs-month-7 = liepos
prefs-month-8 = rugpjūčio
prefs-month-9 = rugsėjo
prefs-month-10 = spalio
prefs-month-11 = lapkričio
prefs-month-12 = gruodžio

prefs-missing-site-title = Ši svetainė čia nežinoma
prefs-missing-site = Patikrinkite adresą arba pasinaudokite nuoroda į slapukų nustatymus svetainėje, iš kurios atėjote.
prefs-missing-language-title = Šios kalbos nėra
prefs-missing-language = { $site } šį puslapį pateikia šiomis kalbomis:
