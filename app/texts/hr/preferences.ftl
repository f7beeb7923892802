# Preference page. The product's own words; purposes and services are described by the site.
# A date ends with a full stop, so a sentence that ends with a date has none of its own.

prefs-title = Vaše postavke kolačića – { $site }
prefs-lead = Na ovoj stranici vidite koje kolačiće i slične tehnologije upotrebljava { $site }, tko je za njih odgovoran i što ste odabrali. Svoj odabir možete promijeniti, a privolu povući u svakom trenutku. Povlačenje vrijedi od tog trenutka; ono ne utječe na zakonitost obrade prije povlačenja.
prefs-lead-necessary = Na ovoj stranici vidite koje kolačiće i slične tehnologije upotrebljava { $site } i tko je za njih odgovoran. Ova web-stranica upotrebljava samo ono što je strogo nužno. Za to nije potrebna privola pa nemate što odabirati.
prefs-skip = Prijeđi na odabir
prefs-languages = Jezici
prefs-privacy = Izjava o privatnosti
prefs-version = verzija { $version }
prefs-notice-date = Ovaj je tekst od { $date }
prefs-policy = Postavke br. { $policy }

prefs-saved = Vaš je odabir spremljen.
prefs-changed = Postavke ove web-stranice promijenile su se dok ste birali. Ništa nije spremljeno. Provjerite svoj odabir i ponovno ga spremite.
prefs-failed = Vaš odabir trenutačno nije bilo moguće spremiti. Ništa nije promijenjeno. Pokušajte ponovno za nekoliko trenutaka.

prefs-state-title = Što sada vrijedi
prefs-state-none = Još niste odabrali.
prefs-state-given = Dana { $date } dopustili ste sve.
prefs-state-refused = Dana { $date } odbili ste sve.
prefs-state-partial = Dana { $date } dopustili ste dio.
prefs-state-withdrawn = Dana { $date } povukli ste privolu.
prefs-state-objected = Dana { $date } uložili ste prigovor na ono što se temelji na legitimnom interesu.
prefs-state-until = Vaš odabir vrijedi do { $date } Nakon toga ponovno ćemo Vas pitati.
prefs-state-expired = Valjanost tog odabira istekla je; dok ponovno ne odaberete, vrijedi ono što je navedeno u nastavku.
prefs-state-outdated = Web-stranica u međuvremenu je promijenila nešto što Vaš odabir više ne obuhvaća. Taj je dio isključen dok ponovno ne odaberete.
prefs-state-granted = Dopušteno
prefs-state-denied = Nije dopušteno
prefs-state-nothing = ništa
prefs-consent-id = Broj Vaše privole
prefs-consent-id-why = Navedite taj broj kada pitate što čuvamo o Vašem odabiru.
prefs-regime-opt-in = Ondje gdje se nalazite ništa se neobvezno ne upotrebljava dok to ne dopustite.
prefs-regime-opt-out = Ondje gdje se nalazite neobvezne usluge smiju raditi dok ih ne isključite.
prefs-regime-notice = Ondje gdje se nalazite dovoljno je da Vas obavijestimo; usluge svejedno možete isključiti.
prefs-gpc-honoured = Vaš preglednik putem signala Global Privacy Control traži da se Vaši podaci ne prodaju i ne dijele. Zahtjev za izuzeće (opt-out) uvažen je: dok god Vaš preglednik to traži, te svrhe ostaju isključene.
prefs-gpc-seen = Vaš preglednik šalje signal Global Privacy Control. Neobvezne svrhe ovdje su ionako isključene dok ih ne dopustite.
prefs-withdraw = Povuci sve
prefs-withdraw-why = Povlači Vašu privolu za sve neobvezne svrhe i usluge.

prefs-who-title = Tko je odgovoran
prefs-email = E-pošta
prefs-dpo = Službenik za zaštitu podataka

prefs-choose-title = Vaš odabir
prefs-choose-rule = Usluga radi samo kada je uključen njezin vlastiti prekidač. Isključivanjem svrhe ne isključuju se usluge pod njom; svaki prekidač vrijedi zasebno.
prefs-services-of = Usluge za svrhu: { $purpose }
prefs-on = uključeno
prefs-off = isključeno
prefs-always-on = uvijek uključeno
prefs-necessary-why = Strogo nužno za ono što ste zatražili. Ne temelji se na privoli i ne može se isključiti.
prefs-interest = Pravna osnova: legitimni interes. Prigovor možete uložiti tako da ovo isključite.
prefs-of-vendor = Pružatelj: { $vendor }
prefs-also-under = Također za: { $purposes }
prefs-save = Spremi odabir
prefs-accept = Prihvati sve
prefs-reject = Odbij sve

prefs-details = { $items ->
    [0] Tko i gdje
    [one] Tko, gdje i { $items } podatak na Vašem uređaju
    [few] Tko, gdje i { $items } podatka na Vašem uređaju
   *[other] Tko, gdje i { $items } podataka na Vašem uređaju
}
prefs-vendor = Pružatelj
prefs-vendor-privacy = Izjava o privatnosti pružatelja { $vendor }
prefs-responsible = Odgovorna osoba
prefs-role-own = Voditelj obrade
prefs-role-joint = Zajednički voditelji obrade (članak 26. Opće uredbe o zaštiti podataka)
prefs-role-independent = Samostalni voditelj obrade, za vlastite svrhe
prefs-role-processor = Izvršitelj obrade u ime voditelja obrade { $controller }
prefs-joint-with = { $controller } i { $vendor }
prefs-third-countries = Zemlje izvan EGP-a
prefs-third-none = Nema prijenosa izvan Europskog gospodarskog prostora.
prefs-copy = Kopija zaštitnih mjera
prefs-mechanism-adequacy = odluka o primjerenosti (članak 45. Opće uredbe o zaštiti podataka)
prefs-mechanism-scc = standardne ugovorne klauzule (članak 46. Opće uredbe o zaštiti podataka)
prefs-mechanism-bcr = obvezujuća korporativna pravila (članak 47. Opće uredbe o zaštiti podataka)
prefs-mechanism-derogation = odstupanje za posebnu situaciju (članak 49. Opće uredbe o zaštiti podataka)
prefs-mechanism-explicit-consent = Vaša izričita privola (članak 49. stavak 1. točka (a) Opće uredbe o zaštiti podataka)
prefs-no-terminal = Ne pohranjuje ništa na Vaš uređaj i ništa s njega ne čita.
prefs-link-only = Obična poveznica: ništa se ne učitava dok je ne otvorite.
prefs-no-items = Ova usluga ne pohranjuje ništa na Vaš uređaj.
prefs-items-of = Što usluga { $service } pohranjuje na Vaš uređaj ili s njega čita
prefs-item-name = Naziv
prefs-item-kind = Vrsta
prefs-item-function = Funkcija
prefs-item-lifetime = Rok pohrane
prefs-item-party = Izvor
prefs-item-necessary = Zašto je nužno
prefs-kind-cookie = kolačić
prefs-kind-local-storage = lokalna pohrana
prefs-kind-session-storage = pohrana sesije
prefs-kind-indexed-db = baza podataka u pregledniku
prefs-kind-cache = predmemorija
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = obilježja uređaja
prefs-kind-sdk = softverska komponenta
prefs-party-first = ova web-stranica
prefs-party-third = { $vendor }
prefs-lifetime-none = ne pohranjuje se
prefs-lifetime-session = dok ne zatvorite preglednik
prefs-lifetime-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
prefs-lifetime-months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
prefs-lifetime-years = { $count ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}

prefs-date = { $day }. { $month } { $year }.
prefs-moment = { $date } u { $hour }:{ $minute } (UTC)
prefs-month-1 = siječnja
prefs-month-2 = veljače
prefs-month-3 = ožujka
prefs-month-4 = travnja
prefs-month-5 = svibnja
prefs-month-6 = lipnja
prefs-month-7 = srpnja
prefs-month-8 = kolovoza
prefs-month-9 = rujna
prefs-month-10 = listopada
prefs-month-11 = studenoga
prefs-month-12 = prosinca

prefs-missing-site-title = Ova web-stranica ovdje nije poznata
prefs-missing-site = Provjerite adresu ili otvorite poveznicu na postavke kolačića na web-stranici s koje dolazite.
prefs-missing-language-title = Ovaj jezik nije dostupan
prefs-missing-language = { $site } ima ovu stranicu na sljedećim jezicima:
