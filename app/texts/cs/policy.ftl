# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Zásady používání cookies – { $site }
policy-lead = Zde je uvedeno, jaké cookies a podobné technologie používá { $site }, k čemu, kdo za ně odpovídá a jak svou volbu provedete, změníte nebo odvoláte.
policy-contents = Na této stránce
policy-to-choices = Zobrazit, změnit nebo odvolat vaši volbu
policy-joint = { $controllers } společně určují účely a prostředky zpracování, které je zde označeno jako společné. V ujednání podle článku 26 GDPR stanovili, kdo plní kterou povinnost. Svá práva můžete uplatnit u každého z nich.
policy-answers = Na vaše dotazy a žádosti odpovídá { $controller }, a to i za ostatní správce.

policy-about-title = Cookies a podobné technologie
policy-about = Cookies a podobné technologie ukládají informace do vašeho zařízení nebo je z něj čtou: soubory cookie, místní úložiště a úložiště relace, databáze v prohlížeči, pixely, vlastnosti zařízení a softwarové komponenty. Souhrnně se zde nazývají „cookies“.
policy-about-necessary = Technicky nezbytné cookies umožňují funkce, o které sami žádáte, například volbu jazyka, přihlášení, nákupní košík nebo seznam přání, a zajišťují správný a bezpečný chod webu. Není k nim třeba souhlas. Právním základem je čl. 6 odst. 1 písm. b) a f) GDPR. U každé z nich je uvedeno, proč je nezbytná.
policy-about-consent = Všechny ostatní cookies se používají jen s vaším svobodným souhlasem (čl. 6 odst. 1 písm. a) GDPR): pro jednotlivé účely, a pokud chcete, i pro jednotlivé služby. Udělený souhlas můžete kdykoli odvolat s účinkem do budoucna.
policy-about-other = Jiné technologie do vašeho zařízení nic neukládají a nic z něj nečtou, například při ochraně proti zneužití. Pokud se při nich zpracovávají osobní údaje, jako je IP adresa, zakládá se to na čl. 6 odst. 1 písm. b) a f) GDPR. U každé služby tohoto druhu je uvedeno, proč se vašeho zařízení nedotýká.
policy-block-title = Blokování nebo smazání cookies
policy-block = Ukládání cookies můžete také zcela zabránit v nastavení svého prohlížeče nebo zařízení a uložené cookies tam můžete kdykoli smazat. Web pak může fungovat hůře. Pokud smažete i cookies s vaší volbou, tato volba přestane platit: to, k čemu je třeba souhlas, zůstane vypnuté a zeptáme se vás znovu.

policy-purposes-title = Účely a služby
policy-basis = Právní základ
policy-basis-necessary = nezbytné pro to, co požadujete, nebo pro bezpečný provoz (čl. 6 odst. 1 písm. b) a f) GDPR)
policy-basis-consent = váš souhlas (čl. 6 odst. 1 písm. a) GDPR)
policy-basis-interest = oprávněný zájem (čl. 6 odst. 1 písm. f) GDPR); můžete vznést námitku
policy-data = Údaje
policy-kept = Doba uchovávání
policy-services = { $count ->
    [one] 1 služba
    [few] { $count } služby
   *[other] { $count } služeb
}
policy-unfold = Tento účel je zapnutý, ale všechny jeho služby jsou vypnuté. Zapněte je níže, každou zvlášť.
policy-third-title = Služby třetích stran
policy-third = Služby jiných poskytovatelů, například video, plánování trasy nebo chat, se načtou, teprve když je povolíte nebo sami spustíte. Poskytovatel pak může obdržet údaje, jako je vaše IP adresa. U každé služby je uvedeno, kdo odpovídá za ukládání cookies a v jaké roli. Na obsah a fungování služeb, jejichž poskytovatelé jsou samostatnými správci, zpravidla nemáme vliv; přečtěte si také zásady ochrany osobních údajů daného poskytovatele.
policy-links = K dispozici jen jako běžné odkazy: { $services }. Dokud na odkaz nekliknete, nic se nenačítá ani neodesílá. Poté může poskytovatel shromažďovat údaje přímo, a pokud jste u něj přihlášeni, spojit je s vaším účtem. Pokud si to nepřejete, nejprve se u něj odhlaste.

policy-recipients-title = Kdo údaje dostává
policy-recipients = V odpovědných společnostech mají přístup jen osoby, které údaje potřebují k uvedenému účelu. Externí příjemci je dostanou, jen pokud to umožňuje zákon nebo pokud jste k tomu udělili souhlas.
policy-recipients-processor = Zpracovatelé: údaje používají jen podle našich pokynů
policy-recipients-joint = Společní správci s námi
policy-recipients-independent = Soukromé subjekty, které jsou samostatnými správci
policy-recipients-public = Orgány veřejné moci
policy-recipients-public-why = Orgány, jako jsou finanční úřady, státní zastupitelství nebo soudy, pokud to vyžaduje právní povinnost nebo oprávněný zájem
policy-recipients-further = Další příjemci
policy-transfers-title = Předávání do třetích zemí
policy-transfers = Údaje se předávají do země mimo Evropský hospodářský prostor jen tehdy, když Evropská komise konstatovala odpovídající úroveň ochrany (článek 45 GDPR), když jsou poskytnuty vhodné záruky (článek 46 nebo 47 GDPR) nebo když se uplatní výjimka podle článku 49 GDPR, například váš výslovný souhlas. Kopii záruk najdete pod připojeným odkazem nebo vám ji na žádost poskytne { $controller }.
policy-retention-title = Jak dlouho se údaje uchovávají
policy-retention = Údaje se uchovávají jen po dobu nezbytnou pro daný účel nebo do odvolání vašeho souhlasu či vznesení námitky; poté se neprodleně vymažou, pokud zákon nestanoví nebo nepovoluje delší uchovávání. Jak dlouho co zůstává ve vašem zařízení, je uvedeno u každé služby. Při odvolání souhlasu se ze zařízení smaže to, co tam uložil sám tento web.
policy-retention-records = Doklad o vaší volbě se uchovává ještě { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
} po skončení její platnosti.
policy-retention-why = Můžeme tak doložit, jaká byla vaše volba (čl. 7 odst. 1 GDPR).

policy-versions-title = Verze
policy-version-line = Verze { $version } ze dne { $date }, nastavení č. { $policy }
policy-versions-none = Žádná starší verze neexistuje.
policy-kept-version = Toto je uchovaná verze v podobě, v jaké byla zveřejněna. Mezitím již může platit novější.
policy-current = Přejít k aktuálně platné verzi
