# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.
# Names stand in brackets or where no article (a, az) depends on them. A date ends with a full stop.

policy-title = { $site } – sütitájékoztató
policy-lead = Itt olvashatja, hogy a webhely ({ $site }) milyen sütiket és hasonló technológiákat használ és mire, ki felel értük, továbbá hogyan választhat, és hogyan módosíthatja vagy vonhatja vissza a választását.
policy-contents = Ezen az oldalon
policy-to-choices = Választásának megtekintése, módosítása vagy visszavonása
policy-joint = Az itt közösként megjelölt adatkezelések céljait és eszközeit e közös adatkezelők ({ $controllers }) együtt határozzák meg. A GDPR 26. cikke szerinti megállapodásban rögzítették, hogy melyikük melyik kötelezettséget teljesíti. Ön mindegyikükkel szemben gyakorolhatja a jogait.
policy-answers = Kérdéseire és kérelmeire – a többi adatkezelő nevében is – { $controller } válaszol.

policy-about-title = Sütik és hasonló technológiák
policy-about = A sütik és a hasonló technológiák információt tárolnak az Ön eszközén, vagy információt olvasnak onnan: sütik, helyi tároló és munkamenet-tároló, adatbázisok a böngészőben, képpontok (pixelek), az eszköz jellemzői és szoftverösszetevők. Ezeket itt együtt „sütiknek” nevezzük.
policy-about-necessary = A technikailag szükséges sütik teszik lehetővé az Ön által kért funkciókat, például a nyelvválasztást, a bejelentkezést, a kosarat vagy a kívánságlistát, valamint a webhely megfelelő és biztonságos működését. Ezekhez nem kell hozzájárulás. A jogalap a GDPR 6. cikk (1) bekezdés b) és f) pontja. Mindegyiknél feltüntetjük, miért szükséges.
policy-about-consent = Minden más sütit csak az Ön önkéntes hozzájárulásával használunk (GDPR 6. cikk (1) bekezdés a) pont): célonként és, ha kívánja, szolgáltatásonként. Hozzájárulását bármikor, a jövőre nézve visszavonhatja.
policy-about-other = Más technológiák semmit sem tárolnak az Ön eszközén, és semmit sem olvasnak onnan; ilyen például a visszaélések kivédése. Ha eközben személyes adatokat, például IP-címet kezelnek, annak jogalapja a GDPR 6. cikk (1) bekezdés b) és f) pontja. Minden ilyen szolgáltatásnál feltüntetjük, miért nem érinti az Ön eszközét.
policy-block-title = Sütik letiltása vagy törlése
policy-block = A sütik tárolását böngészőjének vagy eszközének beállításaiban teljesen meg is akadályozhatja, és a tárolt sütiket ott bármikor törölheti. Ekkor előfordulhat, hogy a webhely kevésbé jól működik. Ha a választását tartalmazó sütiket is törli, ez a választás többé nem érvényes: ami hozzájárulást igényel, kikapcsolva marad, és újra megkérdezzük.

policy-purposes-title = Célok és szolgáltatások
policy-basis = Jogalap
policy-basis-necessary = szükséges ahhoz, amit Ön kér, vagy a biztonságos működéshez (GDPR 6. cikk (1) bekezdés b) és f) pont)
policy-basis-consent = az Ön hozzájárulása (GDPR 6. cikk (1) bekezdés a) pont)
policy-basis-interest = jogos érdek (GDPR 6. cikk (1) bekezdés f) pont); Ön tiltakozhat ellene
policy-data = Adatok
policy-kept = Megőrzési idő
policy-services = { $count ->
    [one] 1 szolgáltatás
   *[other] { $count } szolgáltatás
}
policy-unfold = Ez a cél be van kapcsolva, de valamennyi szolgáltatása ki van kapcsolva. Kapcsolja be őket alább, egyenként.
policy-third-title = Harmadik felek szolgáltatásai
policy-third = Más szolgáltatók szolgáltatásai, például videó, útvonaltervezés vagy csevegés, csak akkor töltődnek be, ha Ön engedélyezi vagy maga indítja el őket. A szolgáltató ekkor adatokat, például az Ön IP-címét kaphatja meg. Minden szolgáltatásnál feltüntetjük, ki és milyen minőségben felel a sütik elhelyezéséért. Az önálló adatkezelők szolgáltatásainak tartalmára és működésére főszabály szerint nincs befolyásunk; olvassa el a szolgáltató adatkezelési tájékoztatóját is.
policy-links = Csak egyszerű hivatkozásként szerepel: { $services }. Kattintás előtt semmi sem töltődik be, és semmit sem küldünk el. Ezután a szolgáltató közvetlenül gyűjthet adatokat, és ha Ön ott be van jelentkezve, a fiókjához kapcsolhatja őket. Ha ezt nem szeretné, előbb jelentkezzen ki ott.

policy-recipients-title = Ki kap adatokat
policy-recipients = Az adatkezelő vállalkozásokon belül csak azok férnek hozzá az adatokhoz, akiknek a megjelölt célhoz szükségük van rájuk. Külső címzettek csak akkor kapják meg őket, ha jogszabály megengedi, vagy ha Ön hozzájárult.
policy-recipients-processor = Adatfeldolgozók: az adatokat kizárólag a mi utasításaink szerint használják
policy-recipients-joint = Velünk közös adatkezelők
policy-recipients-independent = Önálló adatkezelőnek minősülő magánfelek
policy-recipients-public = Közfeladatot ellátó szervek
policy-recipients-public-why = Hatóságok, például adóhatóságok, ügyészségek vagy bíróságok, ha jogi kötelezettség vagy jogos érdek megköveteli
policy-recipients-further = További címzettek
policy-transfers-title = Adattovábbítás harmadik országokba
policy-transfers = Adatok csak akkor kerülnek az Európai Gazdasági Térségen kívüli országba, ha az Európai Bizottság ott megfelelő védelmi szintet állapított meg (GDPR 45. cikk), ha megfelelő garanciák állnak fenn (GDPR 46. vagy 47. cikk), vagy ha a GDPR 49. cikke szerinti eltérés alkalmazható, például az Ön kifejezett hozzájárulása alapján. A garanciák másolatát a mellettük lévő hivatkozáson éri el, vagy kérésére az adatkezelő ({ $controller }) bocsátja rendelkezésére.
policy-retention-title = Meddig őrizzük meg az adatokat
policy-retention = Az adatokat csak addig őrizzük meg, ameddig a cél megkívánja, vagy amíg Ön vissza nem vonja hozzájárulását, illetve nem tiltakozik; ekkor haladéktalanul töröljük őket, kivéve, ha jogszabály hosszabb megőrzést ír elő vagy enged meg. Hogy mi mennyi ideig marad az Ön eszközén, az egyes szolgáltatásoknál olvasható. Visszavonáskor töröljük onnan azt, amit ez a webhely maga tárolt.
policy-retention-records = Választásának igazolását érvényességének megszűnése után még { $days ->
    [one] 1 napig
   *[other] { $days } napig
} őrizzük meg.
policy-retention-why = Így tudjuk igazolni, hogy Ön mit választott (GDPR 7. cikk (1) bekezdés).

policy-versions-title = Változatok
policy-version-line = Változat: { $version }, kelte: { $date }; beállítások sorszáma: { $policy }
policy-versions-none = Nincs korábbi változat.
policy-kept-version = Ez egy megőrzött változat a közzétételkori formájában. Időközben újabb lehet érvényben.
policy-current = Ugrás a most érvényes változathoz
