# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Vaše nastavitve piškotkov na spletnem mestu { $site }
prefs-lead = Na tej strani je navedeno, katere piškotke in podobne tehnologije uporablja { $site }, kdo je zanje odgovoren in kaj ste izbrali. Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete. Preklic velja od tega trenutka in ne vpliva na zakonitost obdelave pred preklicem.
prefs-lead-necessary = Na tej strani je navedeno, katere piškotke in podobne tehnologije uporablja { $site } in kdo je zanje odgovoren. To spletno mesto uporablja samo tisto, kar je nujno potrebno. Za to privolitev ni potrebna, zato ni treba ničesar izbrati.
prefs-skip = Na vaše izbire
prefs-languages = Jeziki
prefs-privacy = Politika zasebnosti
prefs-version = različica { $version }
prefs-notice-date = To besedilo je z dne { $date }.
prefs-policy = Nastavitve št. { $policy }

prefs-saved = Vaša izbira je shranjena.
prefs-changed = Med vašim izbiranjem so se nastavitve tega spletnega mesta spremenile. Nič ni bilo shranjeno. Preverite svojo izbiro in jo shranite znova.
prefs-failed = Vaše izbire zdaj ni bilo mogoče shraniti. Nič ni bilo spremenjeno. Poskusite znova čez nekaj trenutkov.

prefs-state-title = Kaj velja zdaj
prefs-state-none = Niste še izbrali.
prefs-state-given = Dne { $date } ste dovolili vse.
prefs-state-refused = Dne { $date } ste zavrnili vse.
prefs-state-partial = Dne { $date } ste dovolili del.
prefs-state-withdrawn = Dne { $date } ste preklicali svojo privolitev.
prefs-state-objected = Dne { $date } ste ugovarjali temu, kar temelji na zakonitem interesu.
prefs-state-until = Vaša izbira velja do { $date }. Potem vas bomo vprašali znova.
prefs-state-expired = Ta izbira je potekla; dokler ne izberete znova, velja naslednje.
prefs-state-outdated = Spletno mesto je od takrat spremenilo nekaj, česar vaša izbira ne zajema več. Ta del je izklopljen, dokler ne izberete znova.
prefs-state-granted = Dovoljeno
prefs-state-denied = Ni dovoljeno
prefs-state-nothing = nič
prefs-consent-id = Številka vaše privolitve
prefs-consent-id-why = To številko navedite, ko vprašate, kaj hranimo o vaši izbiri.
prefs-regime-opt-in = Na kraju, kjer ste, se nič neobveznega ne uporablja, dokler tega ne dovolite.
prefs-regime-opt-out = Na kraju, kjer ste, lahko neobvezne storitve delujejo, dokler jih ne izklopite.
prefs-regime-notice = Na kraju, kjer ste, zadostuje, da vas obvestimo; storitve lahko kljub temu izklopite.
prefs-gpc-honoured = Vaš brskalnik s signalom Global Privacy Control zahteva, da se vaši podatki ne prodajajo in ne delijo. Zahteva za zavrnitev (opt-out) je upoštevana: dokler vaš brskalnik to zahteva, ostanejo ti nameni izklopljeni.
prefs-gpc-seen = Vaš brskalnik pošilja signal Global Privacy Control. Neobvezni nameni so tukaj tako ali tako izklopljeni, dokler jih ne dovolite.
prefs-withdraw = Prekliči privolitev
prefs-withdraw-why = Prekliče vašo privolitev za vse neobvezne namene in storitve.

prefs-who-title = Kdo je odgovoren
prefs-email = E-pošta
prefs-dpo = Pooblaščena oseba za varstvo podatkov

prefs-choose-title = Vaše izbire
prefs-choose-rule = Storitev deluje samo, če je vklopljeno njeno lastno stikalo. Izklop namena ne izklopi storitev pod njim; vsako stikalo velja zase.
prefs-services-of = Storitve za namen: { $purpose }
prefs-on = vklopljeno
prefs-off = izklopljeno
prefs-always-on = vedno vklopljeno
prefs-necessary-why = Nujno potrebno za to, kar zahtevate. To ne temelji na privolitvi in tega ni mogoče izklopiti.
prefs-interest = Pravna podlaga: zakoniti interes. Ugovarjate lahko tako, da to izklopite.
prefs-of-vendor = Ponudnik: { $vendor }
prefs-also-under = Drugi nameni: { $purposes }
prefs-save = Shrani izbiro
prefs-accept = Sprejmi vse
prefs-reject = Zavrni vse

prefs-details = { $items ->
    [0] Kdo in kje
    [one] Kdo, kje in { $items } vnos v vaši napravi
    [two] Kdo, kje in { $items } vnosa v vaši napravi
    [few] Kdo, kje in { $items } vnosi v vaši napravi
   *[other] Kdo, kje in { $items } vnosov v vaši napravi
}
prefs-vendor = Ponudnik
prefs-vendor-privacy = Politika zasebnosti ponudnika { $vendor }
prefs-responsible = Odgovorni subjekt
prefs-role-own = Upravljavec
prefs-role-joint = Skupni upravljavci (člen 26 GDPR)
prefs-role-independent = Samostojni upravljavec, za lastne namene
prefs-role-processor = Obdelovalec v imenu upravljavca { $controller }
prefs-joint-with = { $controller } in { $vendor }
prefs-third-countries = Države zunaj EGP
prefs-third-none = Podatki se ne prenašajo iz Evropskega gospodarskega prostora.
prefs-copy = Kopija zaščitnih ukrepov
prefs-mechanism-adequacy = sklep o ustreznosti (člen 45 GDPR)
prefs-mechanism-scc = standardne pogodbene klavzule (člen 46 GDPR)
prefs-mechanism-bcr = zavezujoča poslovna pravila (člen 47 GDPR)
prefs-mechanism-derogation = odstopanje v posebnem primeru (člen 49 GDPR)
prefs-mechanism-explicit-consent = vaša izrecna privolitev (člen 49(1)(a) GDPR)
prefs-no-terminal = V vaši napravi ničesar ne shranjuje in iz nje ničesar ne bere.
prefs-link-only = Navadna povezava: nič se ne naloži, dokler ji ne sledite.
prefs-no-items = Ta storitev v vaši napravi ničesar ne shranjuje.
prefs-items-of = Kaj { $service } shranjuje v vaši napravi ali iz nje bere
prefs-item-name = Ime
prefs-item-kind = Vrsta
prefs-item-function = Funkcija
prefs-item-lifetime = Čas hrambe
prefs-item-party = Subjekt
prefs-item-necessary = Zakaj je nujno potrebno
prefs-kind-cookie = piškotek
prefs-kind-local-storage = lokalna shramba
prefs-kind-session-storage = shramba seje
prefs-kind-indexed-db = zbirka podatkov v brskalniku
prefs-kind-cache = predpomnilnik
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = značilnosti naprave
prefs-kind-sdk = programska komponenta
prefs-party-first = to spletno mesto
prefs-party-third = { $vendor }
prefs-lifetime-none = se ne hrani
prefs-lifetime-session = do zaprtja brskalnika
prefs-lifetime-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
prefs-lifetime-months = { $count ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } meseci
   *[other] { $count } mesecev
}
prefs-lifetime-years = { $count ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } ob { $hour }.{ $minute } (UTC)
prefs-month-1 = januarja
prefs-month-2 = februarja
prefs-month-3 = marca
prefs-month-4 = aprila
prefs-month-5 = maja
prefs-month-6 = junija
prefs-month-7 = julija
prefs-month-8 = avgusta
prefs-month-9 = septembra
prefs-month-10 = oktobra
prefs-month-11 = novembra
prefs-month-12 = decembra

prefs-missing-site-title = To spletno mesto tukaj ni znano
prefs-missing-site = Preverite naslov ali sledite povezavi do nastavitev piškotkov na spletnem mestu, s katerega prihajate.
prefs-missing-language-title = Ta jezik ni na voljo
prefs-missing-language = { $site } ponuja to stran v teh jezikih:
