# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Teie küpsise-eelistused – { $site }
prefs-lead = Sellel lehel näete, milliseid küpsiseid ja sarnaseid tehnoloogiaid { $site } kasutab, kes nende eest vastutab ja mida olete valinud. Saate oma valikut igal ajal muuta või nõusoleku tagasi võtta. Tagasivõtmine kehtib sellest hetkest alates; see ei mõjuta enne tagasivõtmist toimunud töötlemise seaduslikkust.
prefs-lead-necessary = Sellel lehel näete, milliseid küpsiseid ja sarnaseid tehnoloogiaid { $site } kasutab ja kes nende eest vastutab. See veebisait kasutab üksnes hädavajalikku. Selleks ei ole nõusolekut vaja, seega ei ole midagi valida.
prefs-skip = Valikute juurde
prefs-languages = Keeled
prefs-privacy = Privaatsusteade
prefs-version = versioon { $version }
prefs-notice-date = Teksti kuupäev: { $date }.
prefs-policy = Seaded nr { $policy }

prefs-saved = Teie valik on salvestatud.
prefs-changed = Veebisaidi seaded muutusid valiku tegemise ajal. Midagi ei salvestatud. Vaadake oma valik üle ja salvestage see uuesti.
prefs-failed = Teie valikut ei saanud praegu salvestada. Midagi ei muudetud. Proovige mõne hetke pärast uuesti.

prefs-state-title = Mis praegu kehtib
prefs-state-none = Te ei ole veel valinud.
prefs-state-given = Lubasite kõik ({ $date }).
prefs-state-refused = Keeldusite kõigest ({ $date }).
prefs-state-partial = Lubasite osa ({ $date }).
prefs-state-withdrawn = Võtsite nõusoleku tagasi ({ $date }).
prefs-state-objected = Esitasite vastuväite sellele, mis põhineb õigustatud huvil ({ $date }).
prefs-state-until = Valiku kehtivuse lõpp: { $date }. Seejärel küsime uuesti.
prefs-state-expired = Selle valiku kehtivus on lõppenud; kuni uue valikuni kehtib allpool kirjeldatu.
prefs-state-outdated = Veebisait on vahepeal muutnud midagi, mida teie valik enam ei hõlma. See osa on väljas, kuni teete uue valiku.
prefs-state-granted = Lubatud
prefs-state-denied = Ei ole lubatud
prefs-state-nothing = mitte midagi
prefs-consent-id = Teie nõusoleku number
prefs-consent-id-why = Märkige see number, kui küsite, mida me teie valiku kohta säilitame.
prefs-regime-opt-in = Teie asukohas ei kasutata midagi valikulist enne, kui olete selle lubanud.
prefs-regime-opt-out = Teie asukohas võivad valikulised teenused töötada, kuni te need välja lülitate.
prefs-regime-notice = Teie asukohas piisab sellest, et me teid teavitame; saate teenuseid siiski välja lülitada.
prefs-gpc-honoured = Teie brauser taotleb signaaliga Global Privacy Control, et teie andmeid ei müüdaks ega jagataks. Loobumistaotlus (opt-out) on rahuldatud: seni, kuni teie brauser seda taotleb, jäävad need eesmärgid väljalülitatuks.
prefs-gpc-seen = Teie brauser saadab signaali Global Privacy Control. Valikulised eesmärgid on siin nagunii väljas, kuni te need lubate.
prefs-withdraw = Võta kõik tagasi
prefs-withdraw-why = Võtab tagasi teie nõusoleku kõigi valikuliste eesmärkide ja teenuste jaoks.

prefs-who-title = Kes vastutab
prefs-email = E-post
prefs-dpo = Andmekaitsespetsialist

prefs-choose-title = Teie valikud
prefs-choose-rule = Teenus töötab ainult siis, kui selle enda lüliti on sees. Eesmärgi väljalülitamine ei lülita välja selle all olevaid teenuseid; iga lüliti kehtib eraldi.
prefs-services-of = Teenused eesmärgil: { $purpose }
prefs-on = sees
prefs-off = väljas
prefs-always-on = alati sees
prefs-necessary-why = Hädavajalik selleks, mida te ise soovite. See ei põhine nõusolekul ja seda ei saa välja lülitada.
prefs-interest = Õiguslik alus: õigustatud huvi. Vastuväite saate esitada sellega, et lülitate selle välja.
prefs-of-vendor = Teenusepakkuja: { $vendor }
prefs-also-under = Ka eesmärgil: { $purposes }
prefs-save = Salvesta valik
prefs-accept = Nõustu kõigega
prefs-reject = Keeldu kõigest

prefs-details = { $items ->
    [0] Kes ja kus
    [one] Kes, kus ja 1 kirje teie seadmes
   *[other] Kes, kus ja { $items } kirjet teie seadmes
}
prefs-vendor = Teenusepakkuja
prefs-vendor-privacy = Teenusepakkuja { $vendor } privaatsusteade
prefs-responsible = Vastutaja
prefs-role-own = Vastutav töötleja
prefs-role-joint = Kaasvastutavad töötlejad (IKÜM artikkel 26)
prefs-role-independent = Iseseisev vastutav töötleja, oma eesmärkidel
prefs-role-processor = Volitatud töötleja (vastutav töötleja: { $controller })
prefs-joint-with = { $controller } ja { $vendor }
prefs-third-countries = Riigid väljaspool EMP-d
prefs-third-none = Andmeid ei edastata väljapoole Euroopa Majanduspiirkonda.
prefs-copy = Kaitsemeetmete koopia
prefs-mechanism-adequacy = kaitse piisavuse otsus (IKÜM artikkel 45)
prefs-mechanism-scc = lepingu tüüptingimused (IKÜM artikkel 46)
prefs-mechanism-bcr = siduvad kontsernisisesed eeskirjad (IKÜM artikkel 47)
prefs-mechanism-derogation = erand konkreetses olukorras (IKÜM artikkel 49)
prefs-mechanism-explicit-consent = teie selgesõnaline nõusolek (IKÜM artikli 49 lõike 1 punkt a)
prefs-no-terminal = Ei salvesta teie seadmesse midagi ega loe sealt midagi.
prefs-link-only = Tavaline link: enne selle avamist ei laadita midagi.
prefs-no-items = See teenus ei salvesta teie seadmesse midagi.
prefs-items-of = Mida { $service } teie seadmesse salvestab või sealt loeb
prefs-item-name = Nimi
prefs-item-kind = Liik
prefs-item-function = Otstarve
prefs-item-lifetime = Säilitusaeg
prefs-item-party = Osapool
prefs-item-necessary = Miks see on vajalik
prefs-kind-cookie = küpsis
prefs-kind-local-storage = kohalik salvestusruum
prefs-kind-session-storage = seansi salvestusruum
prefs-kind-indexed-db = andmebaas brauseris
prefs-kind-cache = vahemälu
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = seadme tunnused
prefs-kind-sdk = tarkvarakomponent
prefs-party-first = see veebisait
prefs-party-third = { $vendor }
prefs-lifetime-none = ei säilitata
prefs-lifetime-session = kuni brauseri sulgemiseni
prefs-lifetime-days = { $count ->
    [one] 1 päev
   *[other] { $count } päeva
}
prefs-lifetime-months = { $count ->
    [one] 1 kuu
   *[other] { $count } kuud
}
prefs-lifetime-years = { $count ->
    [one] 1 aasta
   *[other] { $count } aastat
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } kell { $hour }.{ $minute } UTC
prefs-month-1 = jaanuar
prefs-month-2 = veebruar
prefs-month-3 = märts
prefs-month-4 = aprill
prefs-month-5 = mai
prefs-month-6 = juuni
prefs-month-7 = juuli
prefs-month-8 = august
prefs-month-9 = september
prefs-month-10 = oktoober
prefs-month-11 = november
prefs-month-12 = detsember

prefs-missing-site-title = Seda veebisaiti siin ei tunta
prefs-missing-site = Kontrollige aadressi või avage küpsise-eelistuste link veebisaidil, millelt tulite.
prefs-missing-language-title = See keel ei ole saadaval
prefs-missing-language = { $site } pakub seda lehte järgmistes keeltes:
