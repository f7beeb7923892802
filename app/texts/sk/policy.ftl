# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Zásady používania súborov cookie na webovom sídle { $site }
policy-lead = Tu sa uvádza, aké súbory cookie a podobné technológie používa { $site }, na aké účely, kto za ne zodpovedá a ako môžete vykonať, zmeniť alebo odvolať svoju voľbu.
policy-contents = Na tejto stránke
policy-to-choices = Zobraziť, zmeniť alebo odvolať svoju voľbu
policy-joint = { $controllers } spoločne určujú účely a prostriedky spracúvania, ktoré je tu označené ako spoločné. V dohode podľa článku 26 GDPR je určené, kto plní ktorú povinnosť. Svoje práva môžete uplatniť voči každému z týchto prevádzkovateľov.
policy-answers = Na vaše otázky a žiadosti odpovedá { $controller }, a to aj v mene ostatných prevádzkovateľov.

policy-about-title = Súbory cookie a podobné technológie
policy-about = Súbory cookie a podobné technológie ukladajú informácie vo vašom zariadení alebo z neho informácie čítajú: súbory cookie, lokálne úložisko a úložisko relácie, databázy v prehliadači, pixely, vlastnosti zariadenia a softvérové komponenty. Spoločne sa tu označujú ako „súbory cookie“.
policy-about-necessary = Technicky nevyhnutné súbory cookie umožňujú funkcie, o ktoré žiadate, napríklad výber jazyka, prihlásenie, nákupný košík alebo zoznam želaní, a zabezpečujú správne a bezpečné fungovanie webového sídla. Súhlas sa na ne nevyžaduje. Právnym základom je článok 6 ods. 1 písm. b) a f) GDPR. Pri každom z nich sa uvádza, prečo je nevyhnutný.
policy-about-consent = Všetky ostatné súbory cookie sa používajú len s vaším dobrovoľným súhlasom (článok 6 ods. 1 písm. a) GDPR): podľa účelu a, ak si to želáte, aj podľa služby. Súhlas môžete kedykoľvek odvolať s účinkom do budúcnosti.
policy-about-other = Iné technológie vo vašom zariadení nič neukladajú a nič z neho nečítajú; slúžia napríklad na ochranu pred zneužitím. Ak sa pri nich spracúvajú osobné údaje, napríklad adresa IP, zakladá sa to na článku 6 ods. 1 písm. b) a f) GDPR. Pri každej takejto službe sa uvádza, prečo nezasahuje do vášho zariadenia.
policy-block-title = Blokovanie alebo vymazanie súborov cookie
policy-block = V nastaveniach prehliadača alebo zariadenia môžete ukladaniu súborov cookie aj úplne zabrániť a uložené súbory cookie tam kedykoľvek vymazať. Webové sídlo potom môže fungovať horšie. Ak vymažete aj súbory cookie s vašou voľbou, táto voľba prestane platiť: to, čo vyžaduje súhlas, zostane vypnuté a opýtame sa znova.

policy-purposes-title = Účely a služby
policy-basis = Právny základ
policy-basis-necessary = nevyhnutné na to, o čo žiadate, alebo na bezpečnú prevádzku (článok 6 ods. 1 písm. b) a f) GDPR)
policy-basis-consent = váš súhlas (článok 6 ods. 1 písm. a) GDPR)
policy-basis-interest = oprávnený záujem (článok 6 ods. 1 písm. f) GDPR); môžete namietať
policy-data = Údaje
policy-kept = Doba uchovávania
policy-services = { $count ->
    [one] { $count } služba
    [few] { $count } služby
   *[other] { $count } služieb
}
policy-unfold = Tento účel je zapnutý, ale všetky jeho služby sú vypnuté. Zapnite ich nižšie, každú osobitne.
policy-third-title = Služby tretích strán
policy-third = Služby iných poskytovateľov, napríklad video, plánovanie trasy alebo čet, sa načítajú, až keď ich povolíte alebo sami spustíte. Poskytovateľ potom môže získať údaje, napríklad vašu adresu IP. Pri každej službe sa uvádza, kto a v akom postavení zodpovedá za umiestnenie súborov cookie. Na obsah a fungovanie služieb, ktorých poskytovatelia sú samostatnými prevádzkovateľmi, v zásade nemáme vplyv; prečítajte si aj zásady ochrany osobných údajov poskytovateľa.
policy-links = Dostupné len ako bežné odkazy: { $services }. Kým na odkaz nekliknete, nič sa nenačíta ani neodošle. Potom môže poskytovateľ získavať údaje priamo a, ak ste u neho prihlásení, priradiť ich k vášmu účtu. Ak si to neželáte, najskôr sa u neho odhláste.

policy-recipients-title = Kto dostáva údaje
policy-recipients = V zodpovedných podnikoch majú prístup len osoby, ktoré údaje potrebujú na uvedený účel. Externí príjemcovia ich dostanú len vtedy, ak to umožňuje zákon alebo ak ste na to dali súhlas.
policy-recipients-processor = Sprostredkovatelia: údaje používajú len podľa našich pokynov
policy-recipients-joint = Zodpovední spoločne s nami
policy-recipients-independent = Súkromné subjekty, ktoré sú samostatnými prevádzkovateľmi
policy-recipients-public = Orgány verejnej moci
policy-recipients-public-why = Orgány, ako sú daňové úrady, prokuratúra alebo súdy, ak to vyžaduje zákonná povinnosť alebo oprávnený záujem
policy-recipients-further = Ďalší príjemcovia
policy-transfers-title = Prenosy do tretích krajín
policy-transfers = Údaje sa prenášajú do krajiny mimo Európskeho hospodárskeho priestoru len vtedy, ak Európska komisia konštatovala primeranú úroveň ochrany (článok 45 GDPR), ak existujú primerané záruky (článok 46 alebo 47 GDPR) alebo ak sa uplatňuje výnimka podľa článku 49 GDPR, napríklad váš výslovný súhlas. Kópiu záruk nájdete prostredníctvom uvedeného odkazu alebo vám ju na požiadanie poskytne { $controller }.
policy-retention-title = Ako dlho sa údaje uchovávajú
policy-retention = Údaje sa uchovávajú len dovtedy, kým sú potrebné na daný účel, alebo kým neodvoláte súhlas alebo nevznesiete námietku; potom sa bezodkladne vymažú, pokiaľ zákon neukladá alebo neumožňuje ich dlhšie uchovávanie. Doba uchovávania vo vašom zariadení sa uvádza pri každej službe. Pri odvolaní sa z neho vymaže to, čo v ňom uložilo samo toto webové sídlo.
policy-retention-records = Dôkaz o vašej voľbe sa uchováva ešte { $days ->
    [one] { $days } deň
    [few] { $days } dni
   *[other] { $days } dní
} po tom, ako voľba prestala platiť.
policy-retention-why = Vďaka tomu vieme preukázať, čo ste si zvolili (článok 7 ods. 1 GDPR).

policy-versions-title = Verzie
policy-version-line = Verzia { $version } z { $date }, nastavenia č. { $policy }
policy-versions-none = Skoršia verzia neexistuje.
policy-kept-version = Toto je archivovaná verzia v znení, v akom bola uverejnená. Medzičasom môže platiť novšia.
policy-current = Prejsť na aktuálne platnú verziu
