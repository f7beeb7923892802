# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Preferințele dumneavoastră privind cookie-urile pe { $site }
prefs-lead = Această pagină arată ce cookie-uri și tehnologii similare utilizează { $site }, cine este responsabil pentru acestea și ce ați ales. Vă puteți modifica alegerea sau vă puteți retrage consimțământul în orice moment. Retragerea produce efecte din acel moment și nu afectează legalitatea prelucrării efectuate anterior.
prefs-lead-necessary = Această pagină arată ce cookie-uri și tehnologii similare utilizează { $site } și cine este responsabil pentru acestea. Acest site utilizează numai ceea ce este strict necesar. Pentru aceasta nu este nevoie de consimțământ, așadar nu aveți nimic de ales.
prefs-skip = La alegerile dumneavoastră
prefs-languages = Limbi
prefs-privacy = Politica de confidențialitate
prefs-version = versiunea { $version }
prefs-notice-date = Acest text este din { $date }.
prefs-policy = Setări nr. { $policy }

prefs-saved = Alegerea dumneavoastră a fost salvată.
prefs-changed = Setările acestui site s-au modificat în timp ce alegeați. Nu s-a salvat nimic. Verificați-vă alegerea și salvați-o din nou.
prefs-failed = Alegerea dumneavoastră nu a putut fi salvată acum. Nu s-a modificat nimic. Încercați din nou peste câteva momente.

prefs-state-title = Ce este valabil acum
prefs-state-none = Nu ați ales încă.
prefs-state-given = La { $date }, ați permis totul.
prefs-state-refused = La { $date }, ați refuzat totul.
prefs-state-partial = La { $date }, ați permis o parte.
prefs-state-withdrawn = La { $date }, v-ați retras consimțământul.
prefs-state-objected = La { $date }, v-ați exercitat dreptul la opoziție față de ceea ce se întemeiază pe interesul legitim.
prefs-state-until = Alegerea dumneavoastră este valabilă până la { $date }. Ulterior vă vom întreba din nou.
prefs-state-expired = Acea alegere a expirat; până la o nouă alegere, sunt valabile cele de mai jos.
prefs-state-outdated = Între timp, site-ul a modificat ceva ce alegerea dumneavoastră nu mai acoperă. Acea parte este dezactivată până la o nouă alegere.
prefs-state-granted = Permis
prefs-state-denied = Nepermis
prefs-state-nothing = nimic
prefs-consent-id = Numărul consimțământului dumneavoastră
prefs-consent-id-why = Menționați acest număr atunci când întrebați ce păstrăm cu privire la alegerea dumneavoastră.
prefs-regime-opt-in = În locul în care vă aflați, nimic opțional nu este utilizat înainte să permiteți acest lucru.
prefs-regime-opt-out = În locul în care vă aflați, serviciile opționale pot funcționa până când le dezactivați.
prefs-regime-notice = În locul în care vă aflați, este suficient să vă informăm; puteți totuși dezactiva serviciile.
prefs-gpc-honoured = Browserul dumneavoastră solicită, prin Global Privacy Control, ca datele dumneavoastră să nu fie nici vândute, nici partajate. Cererea de excludere (opt-out) este respectată: cât timp browserul dumneavoastră solicită acest lucru, scopurile respective rămân dezactivate.
prefs-gpc-seen = Browserul dumneavoastră trimite semnalul Global Privacy Control. Scopurile opționale sunt oricum dezactivate aici până când le permiteți.
prefs-withdraw = Retrageți consimțământul
prefs-withdraw-why = Retrage consimțământul dumneavoastră pentru toate scopurile și serviciile opționale.

prefs-who-title = Cine este responsabil
prefs-email = E-mail
prefs-dpo = Responsabil cu protecția datelor

prefs-choose-title = Alegerile dumneavoastră
prefs-choose-rule = Un serviciu funcționează numai dacă propriul comutator este activat. Dezactivarea unui scop nu dezactivează serviciile aferente; fiecare comutator contează separat.
prefs-services-of = Servicii pentru { $purpose }
prefs-on = activat
prefs-off = dezactivat
prefs-always-on = întotdeauna activat
prefs-necessary-why = Strict necesar pentru ceea ce solicitați. Nu se întemeiază pe consimțământ și nu poate fi dezactivat.
prefs-interest = Temei juridic: interes legitim. Vă puteți opune dezactivând această opțiune.
prefs-of-vendor = de la { $vendor }
prefs-also-under = Și pentru: { $purposes }
prefs-save = Salvați alegerea
prefs-accept = Acceptați tot
prefs-reject = Refuzați tot

prefs-details = { $items ->
    [0] Cine și unde
    [one] Cine, unde și { $items } element pe dispozitivul dumneavoastră
    [few] Cine, unde și { $items } elemente pe dispozitivul dumneavoastră
   *[other] Cine, unde și { $items } de elemente pe dispozitivul dumneavoastră
}
prefs-vendor = Furnizor
prefs-vendor-privacy = Politica de confidențialitate a furnizorului { $vendor }
prefs-responsible = Entitatea responsabilă
prefs-role-own = Operator
prefs-role-joint = Operatori asociați (articolul 26 din RGPD)
prefs-role-independent = Operator independent, pentru scopuri proprii
prefs-role-processor = Persoană împuternicită de operatorul { $controller }
prefs-joint-with = { $controller } și { $vendor }
prefs-third-countries = Țări din afara SEE
prefs-third-none = Niciun transfer în afara Spațiului Economic European.
prefs-copy = Copie a garanțiilor
prefs-mechanism-adequacy = decizie privind caracterul adecvat al nivelului de protecție (articolul 45 din RGPD)
prefs-mechanism-scc = clauze contractuale standard (articolul 46 din RGPD)
prefs-mechanism-bcr = reguli corporatiste obligatorii (articolul 47 din RGPD)
prefs-mechanism-derogation = derogare pentru o situație specifică (articolul 49 din RGPD)
prefs-mechanism-explicit-consent = consimțământul dumneavoastră explicit (articolul 49 alineatul (1) litera (a) din RGPD)
prefs-no-terminal = Nu păstrează nimic pe dispozitivul dumneavoastră și nu citește nimic de pe acesta.
prefs-link-only = Un simplu link: nu se încarcă nimic înainte să îl accesați.
prefs-no-items = Acest serviciu nu păstrează nimic pe dispozitivul dumneavoastră.
prefs-items-of = Ce păstrează { $service } pe dispozitivul dumneavoastră sau citește de pe acesta
prefs-item-name = Denumire
prefs-item-kind = Tip
prefs-item-function = Funcție
prefs-item-lifetime = Durata păstrării
prefs-item-party = Entitate
prefs-item-necessary = De ce este necesar
prefs-kind-cookie = cookie
prefs-kind-local-storage = stocare locală
prefs-kind-session-storage = stocare de sesiune
prefs-kind-indexed-db = bază de date în browser
prefs-kind-cache = memorie cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = caracteristici ale dispozitivului
prefs-kind-sdk = componentă software
prefs-party-first = acest site
prefs-party-third = { $vendor }
prefs-lifetime-none = nu se păstrează
prefs-lifetime-session = până la închiderea browserului
prefs-lifetime-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
prefs-lifetime-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
prefs-lifetime-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date }, ora { $hour }:{ $minute } (UTC)
prefs-month-1 = ianuarie
prefs-month-2 = februarie
prefs-month-3 = martie
prefs-month-4 = aprilie
prefs-month-5 = mai
prefs-month-6 = iunie
prefs-month-7 = iulie
prefs-month-8 = august
prefs-month-9 = septembrie
prefs-month-10 = octombrie
prefs-month-11 = noiembrie
prefs-month-12 = decembrie

prefs-missing-site-title = Acest site nu este cunoscut aici
prefs-missing-site = Verificați adresa sau urmați linkul către preferințele privind cookie-urile de pe site-ul de pe care ați venit.
prefs-missing-language-title = Această limbă nu este disponibilă
prefs-missing-language = { $site } oferă această pagină în:
