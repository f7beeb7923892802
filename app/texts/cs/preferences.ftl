# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Vaše předvolby cookies – { $site }
prefs-lead = Na této stránce vidíte, jaké cookies a podobné technologie používá { $site }, kdo za ně odpovídá a jaká je vaše volba. Svou volbu můžete kdykoli změnit nebo souhlas odvolat. Odvolání platí od daného okamžiku; zákonnost předchozího zpracování jím není dotčena.
prefs-lead-necessary = Na této stránce vidíte, jaké cookies a podobné technologie používá { $site } a kdo za ně odpovídá. Tento web používá pouze to, co je nezbytně nutné. K tomu není třeba souhlas, a není tedy co volit.
prefs-skip = Přejít k vašim volbám
prefs-languages = Jazyky
prefs-privacy = Zásady ochrany osobních údajů
prefs-version = verze { $version }
prefs-notice-date = Tento text je ze dne { $date }.
prefs-policy = Nastavení č. { $policy }

prefs-saved = Vaše volba je uložena.
prefs-changed = Během vaší volby se změnilo nastavení tohoto webu. Nic nebylo uloženo. Zkontrolujte svou volbu a uložte ji znovu.
prefs-failed = Vaši volbu se nyní nepodařilo uložit. Nic se nezměnilo. Zkuste to za chvíli znovu.

prefs-state-title = Co nyní platí
prefs-state-none = Zatím nebyla provedena žádná volba.
prefs-state-given = Vaše volba ze dne { $date }: vše povoleno.
prefs-state-refused = Vaše volba ze dne { $date }: vše odmítnuto.
prefs-state-partial = Vaše volba ze dne { $date }: povolena část.
prefs-state-withdrawn = Váš souhlas byl odvolán dne { $date }.
prefs-state-objected = Námitka proti zpracování založenému na oprávněném zájmu byla vznesena dne { $date }.
prefs-state-until = Vaše volba platí do { $date }. Poté se zeptáme znovu.
prefs-state-expired = Platnost této volby skončila; do nové volby platí to, co je uvedeno níže.
prefs-state-outdated = Web mezitím změnil něco, na co se vaše volba již nevztahuje. Tato část je do nové volby vypnutá.
prefs-state-granted = Povoleno
prefs-state-denied = Nepovoleno
prefs-state-nothing = nic
prefs-consent-id = Číslo vašeho souhlasu
prefs-consent-id-why = Uveďte toto číslo, když se ptáte, co o vaší volbě uchováváme.
prefs-regime-opt-in = V místě, kde se nacházíte, se nic volitelného nepoužívá, dokud to nepovolíte.
prefs-regime-opt-out = V místě, kde se nacházíte, mohou volitelné služby běžet, dokud je nevypnete.
prefs-regime-notice = V místě, kde se nacházíte, stačí, že vás informujeme; služby můžete přesto vypnout.
prefs-gpc-honoured = Váš prohlížeč prostřednictvím signálu Global Privacy Control žádá, aby vaše údaje nebyly prodávány ani sdíleny. Žádosti o odmítnutí (opt-out) bylo vyhověno: dokud o to váš prohlížeč žádá, zůstávají tyto účely vypnuté.
prefs-gpc-seen = Váš prohlížeč vysílá signál Global Privacy Control. Volitelné účely jsou zde i tak vypnuté, dokud je nepovolíte.
prefs-withdraw = Odvolat vše
prefs-withdraw-why = Odvolá váš souhlas se všemi volitelnými účely a službami.

prefs-who-title = Kdo je odpovědný
prefs-email = E-mail
prefs-dpo = Pověřenec pro ochranu osobních údajů

prefs-choose-title = Vaše volby
prefs-choose-rule = Služba běží jen tehdy, když je zapnutý její vlastní přepínač. Vypnutím účelu se služby pod ním nevypnou; každý přepínač platí sám za sebe.
prefs-services-of = Služby pro účel: { $purpose }
prefs-on = zapnuto
prefs-off = vypnuto
prefs-always-on = vždy zapnuto
prefs-necessary-why = Nezbytně nutné pro to, co požadujete. Nezakládá se na souhlasu a nelze to vypnout.
prefs-interest = Právní základ: oprávněný zájem. Námitku můžete vznést tím, že toto vypnete.
prefs-of-vendor = Poskytovatel: { $vendor }
prefs-also-under = Také pro: { $purposes }
prefs-save = Uložit volbu
prefs-accept = Přijmout vše
prefs-reject = Odmítnout vše

prefs-details = { $items ->
    [0] Kdo a kde
    [one] Kdo, kde a 1 položka ve vašem zařízení
    [few] Kdo, kde a { $items } položky ve vašem zařízení
   *[other] Kdo, kde a { $items } položek ve vašem zařízení
}
prefs-vendor = Poskytovatel
prefs-vendor-privacy = Zásady ochrany osobních údajů poskytovatele { $vendor }
prefs-responsible = Odpovědný subjekt
prefs-role-own = Správce
prefs-role-joint = Společní správci (článek 26 GDPR)
prefs-role-independent = Samostatný správce, pro vlastní účely
prefs-role-processor = Zpracovatel pro správce { $controller }
prefs-joint-with = { $controller } a { $vendor }
prefs-third-countries = Země mimo EHP
prefs-third-none = Údaje se nepředávají mimo Evropský hospodářský prostor.
prefs-copy = Kopie záruk
prefs-mechanism-adequacy = rozhodnutí o odpovídající ochraně (článek 45 GDPR)
prefs-mechanism-scc = standardní smluvní doložky (článek 46 GDPR)
prefs-mechanism-bcr = závazná podniková pravidla (článek 47 GDPR)
prefs-mechanism-derogation = výjimka pro specifickou situaci (článek 49 GDPR)
prefs-mechanism-explicit-consent = váš výslovný souhlas (čl. 49 odst. 1 písm. a) GDPR)
prefs-no-terminal = Neukládá do vašeho zařízení nic a nic z něj nečte.
prefs-link-only = Běžný odkaz: dokud ho nepoužijete, nic se nenačítá.
prefs-no-items = Tato služba neukládá do vašeho zařízení nic.
prefs-items-of = Co { $service } ukládá do vašeho zařízení nebo z něj čte
prefs-item-name = Název
prefs-item-kind = Druh
prefs-item-function = Funkce
prefs-item-lifetime = Doba uložení
prefs-item-party = Původ
prefs-item-necessary = Proč je to nezbytné
prefs-kind-cookie = soubor cookie
prefs-kind-local-storage = místní úložiště
prefs-kind-session-storage = úložiště relace
prefs-kind-indexed-db = databáze v prohlížeči
prefs-kind-cache = mezipaměť
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = vlastnosti zařízení
prefs-kind-sdk = softwarová komponenta
prefs-party-first = tento web
prefs-party-third = { $vendor }
prefs-lifetime-none = neuchovává se
prefs-lifetime-session = do zavření prohlížeče
prefs-lifetime-days = { $count ->
    [one] 1 den
    [few] { $count } dny
   *[other] { $count } dní
}
prefs-lifetime-months = { $count ->
    [one] 1 měsíc
    [few] { $count } měsíce
   *[other] { $count } měsíců
}
prefs-lifetime-years = { $count ->
    [one] 1 rok
    [few] { $count } roky
   *[other] { $count } let
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } ({ $hour }:{ $minute } UTC)
prefs-month-1 = ledna
prefs-month-2 = února
prefs-month-3 = března
prefs-month-4 = dubna
prefs-month-5 = května
prefs-month-6 = června
prefs-month-7 = července
prefs-month-8 = srpna
prefs-month-9 = září
prefs-month-10 = října
prefs-month-11 = listopadu
prefs-month-12 = prosince

prefs-missing-site-title = Tento web zde není znám
prefs-missing-site = Zkontrolujte adresu nebo použijte odkaz na předvolby cookies na webu, ze kterého přicházíte.
prefs-missing-language-title = Tento jazyk není k dispozici
prefs-missing-language = { $site } nabízí tuto stránku v těchto jazycích:
