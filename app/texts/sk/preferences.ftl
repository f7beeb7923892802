# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Vaše nastavenia súborov cookie na webovom sídle { $site }
prefs-lead = Na tejto stránke sa uvádza, aké súbory cookie a podobné technológie používa { $site }, kto za ne zodpovedá a čo ste si zvolili. Svoju voľbu môžete kedykoľvek zmeniť alebo svoj súhlas odvolať. Odvolanie platí od daného okamihu a nemá vplyv na zákonnosť spracúvania, ktoré mu predchádzalo.
prefs-lead-necessary = Na tejto stránke sa uvádza, aké súbory cookie a podobné technológie používa { $site } a kto za ne zodpovedá. Toto webové sídlo používa len to, čo je nevyhnutne potrebné. Na to sa súhlas nevyžaduje, preto nie je z čoho vyberať.
prefs-skip = Prejsť na vaše voľby
prefs-languages = Jazyky
prefs-privacy = Zásady ochrany osobných údajov
prefs-version = verzia { $version }
prefs-notice-date = Tento text je z { $date }.
prefs-policy = Nastavenia č. { $policy }

prefs-saved = Vaša voľba je uložená.
prefs-changed = Počas vášho výberu sa nastavenia tohto webového sídla zmenili. Nič sa neuložilo. Skontrolujte svoju voľbu a uložte ju znova.
prefs-failed = Vašu voľbu sa teraz nepodarilo uložiť. Nič sa nezmenilo. Skúste to o chvíľu znova.

prefs-state-title = Čo platí teraz
prefs-state-none = Zatiaľ ste nevykonali žiadnu voľbu.
prefs-state-given = Dňa { $date } ste povolili všetko.
prefs-state-refused = Dňa { $date } ste odmietli všetko.
prefs-state-partial = Dňa { $date } ste povolili časť.
prefs-state-withdrawn = Dňa { $date } ste odvolali svoj súhlas.
prefs-state-objected = Dňa { $date } ste namietali proti tomu, čo sa zakladá na oprávnenom záujme.
prefs-state-until = Vaša voľba platí do { $date }. Potom sa opýtame znova.
prefs-state-expired = Platnosť tejto voľby uplynula; do novej voľby platí to, čo sa uvádza nižšie.
prefs-state-outdated = Webové sídlo odvtedy zmenilo niečo, na čo sa vaša voľba už nevzťahuje. Táto časť je do novej voľby vypnutá.
prefs-state-granted = Povolené
prefs-state-denied = Nepovolené
prefs-state-nothing = nič
prefs-consent-id = Číslo vášho súhlasu
prefs-consent-id-why = Uveďte toto číslo, keď sa pýtate, čo o vašej voľbe uchovávame.
prefs-regime-opt-in = Na mieste, kde sa nachádzate, sa nič voliteľné nepoužíva, kým to nepovolíte.
prefs-regime-opt-out = Na mieste, kde sa nachádzate, môžu voliteľné služby fungovať, kým ich nevypnete.
prefs-regime-notice = Na mieste, kde sa nachádzate, stačí, že vás informujeme; služby môžete aj tak vypnúť.
prefs-gpc-honoured = Váš prehliadač prostredníctvom signálu Global Privacy Control žiada, aby sa vaše údaje nepredávali ani nezdieľali. Žiadosti o odmietnutie (opt-out) sa vyhovelo: kým o to váš prehliadač žiada, zostávajú tieto účely vypnuté.
prefs-gpc-seen = Váš prehliadač odosiela signál Global Privacy Control. Voliteľné účely sú tu aj tak vypnuté, kým ich nepovolíte.
prefs-withdraw = Odvolať všetko
prefs-withdraw-why = Odvolá váš súhlas so všetkými voliteľnými účelmi a službami.

prefs-who-title = Kto je zodpovedný
prefs-email = E-mail
prefs-dpo = Zodpovedná osoba (DPO)

prefs-choose-title = Vaše voľby
prefs-choose-rule = Služba funguje len vtedy, keď je zapnutý jej vlastný prepínač. Vypnutím účelu sa služby pod ním nevypnú; každý prepínač platí sám za seba.
prefs-services-of = Služby na účel: { $purpose }
prefs-on = zapnuté
prefs-off = vypnuté
prefs-always-on = vždy zapnuté
prefs-necessary-why = Nevyhnutne potrebné na to, o čo žiadate. Nezakladá sa na súhlase a nemožno to vypnúť.
prefs-interest = Právny základ: oprávnený záujem. Namietať môžete tým, že toto vypnete.
prefs-of-vendor = Poskytovateľ: { $vendor }
prefs-also-under = Aj na účely: { $purposes }
prefs-save = Uložiť voľbu
prefs-accept = Prijať všetko
prefs-reject = Odmietnuť všetko

prefs-details = { $items ->
    [0] Kto a kde
    [one] Kto, kde a { $items } položka vo vašom zariadení
    [few] Kto, kde a { $items } položky vo vašom zariadení
   *[other] Kto, kde a { $items } položiek vo vašom zariadení
}
prefs-vendor = Poskytovateľ
prefs-vendor-privacy = Zásady ochrany osobných údajov poskytovateľa { $vendor }
prefs-responsible = Zodpovedný subjekt
prefs-role-own = Prevádzkovateľ
prefs-role-joint = Spoloční prevádzkovatelia (článok 26 GDPR)
prefs-role-independent = Samostatný prevádzkovateľ, na vlastné účely
prefs-role-processor = Sprostredkovateľ v mene prevádzkovateľa { $controller }
prefs-joint-with = { $controller } a { $vendor }
prefs-third-countries = Krajiny mimo EHP
prefs-third-none = Údaje sa neprenášajú mimo Európskeho hospodárskeho priestoru.
prefs-copy = Kópia záruk
prefs-mechanism-adequacy = rozhodnutie o primeranosti (článok 45 GDPR)
prefs-mechanism-scc = štandardné zmluvné doložky (článok 46 GDPR)
prefs-mechanism-bcr = záväzné vnútropodnikové pravidlá (článok 47 GDPR)
prefs-mechanism-derogation = výnimka pre osobitnú situáciu (článok 49 GDPR)
prefs-mechanism-explicit-consent = váš výslovný súhlas (článok 49 ods. 1 písm. a) GDPR)
prefs-no-terminal = Vo vašom zariadení nič neukladá a nič z neho nečíta.
prefs-link-only = Bežný odkaz: kým ho nepoužijete, nič sa nenačíta.
prefs-no-items = Táto služba vo vašom zariadení nič neukladá.
prefs-items-of = Čo { $service } ukladá vo vašom zariadení alebo z neho číta
prefs-item-name = Názov
prefs-item-kind = Druh
prefs-item-function = Funkcia
prefs-item-lifetime = Doba uchovávania
prefs-item-party = Subjekt
prefs-item-necessary = Prečo je to nevyhnutné
prefs-kind-cookie = súbor cookie
prefs-kind-local-storage = lokálne úložisko
prefs-kind-session-storage = úložisko relácie
prefs-kind-indexed-db = databáza v prehliadači
prefs-kind-cache = vyrovnávacia pamäť
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = vlastnosti zariadenia
prefs-kind-sdk = softvérový komponent
prefs-party-first = toto webové sídlo
prefs-party-third = { $vendor }
prefs-lifetime-none = neuchováva sa
prefs-lifetime-session = do zatvorenia prehliadača
prefs-lifetime-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
prefs-lifetime-months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
   *[other] { $count } mesiacov
}
prefs-lifetime-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } rokov
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } o { $hour }:{ $minute } (UTC)
prefs-month-1 = januára
prefs-month-2 = februára
prefs-month-3 = marca
prefs-month-4 = apríla
prefs-month-5 = mája
prefs-month-6 = júna
prefs-month-7 = júla
prefs-month-8 = augusta
prefs-month-9 = septembra
prefs-month-10 = októbra
prefs-month-11 = novembra
prefs-month-12 = decembra

prefs-missing-site-title = Toto webové sídlo tu nie je známe
prefs-missing-site = Skontrolujte adresu alebo použite odkaz na nastavenia súborov cookie na webovom sídle, z ktorého prichádzate.
prefs-missing-language-title = Tento jazyk nie je k dispozícii
prefs-missing-language = { $site } ponúka túto stránku v týchto jazykoch:
