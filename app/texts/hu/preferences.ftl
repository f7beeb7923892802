# Preference page. The product's own words; purposes and services are described by the site.
# Names stand in brackets or first in the line, because the article (a, az) depends on them.
# A date ends with a full stop, so a sentence that ends with a date has none of its own.

prefs-title = Az Ön sütibeállításai – { $site }
prefs-lead = Ezen az oldalon láthatja, hogy a webhely ({ $site }) milyen sütiket és hasonló technológiákat használ, ki felel értük, és mit választott. Választását bármikor módosíthatja, hozzájárulását bármikor visszavonhatja. A visszavonás attól az időponttól érvényes; nem érinti a visszavonás előtti adatkezelés jogszerűségét.
prefs-lead-necessary = Ezen az oldalon láthatja, hogy a webhely ({ $site }) milyen sütiket és hasonló technológiákat használ, és ki felel értük. A webhely csak azt használja, ami feltétlenül szükséges. Ehhez nem kell hozzájárulás, így nincs miről döntenie.
prefs-skip = Ugrás a választási lehetőségekhez
prefs-languages = Nyelvek
prefs-privacy = Adatkezelési tájékoztató
prefs-version = változat: { $version }
prefs-notice-date = A szöveg kelte: { $date }
prefs-policy = Beállítások sorszáma: { $policy }

prefs-saved = Választását elmentettük.
prefs-changed = A webhely beállításai megváltoztak, miközben Ön választott. Semmit sem mentettünk el. Nézze át választását, és mentse újra.
prefs-failed = Választását most nem sikerült elmenteni. Semmi sem változott. Próbálja meg kis idő múlva újra.

prefs-state-title = Mi érvényes most
prefs-state-none = Ön még nem választott.
prefs-state-given = Az Ön döntése ({ $date }): mindent engedélyezett.
prefs-state-refused = Az Ön döntése ({ $date }): mindent elutasított.
prefs-state-partial = Az Ön döntése ({ $date }): egy részt engedélyezett.
prefs-state-withdrawn = Az Ön döntése ({ $date }): hozzájárulását visszavonta.
prefs-state-objected = Az Ön döntése ({ $date }): tiltakozott a jogos érdeken alapuló adatkezelés ellen.
prefs-state-until = Választása eddig a napig érvényes: { $date } Ezután újra megkérdezzük.
prefs-state-expired = Ez a választás lejárt; amíg újra nem választ, az alábbiak érvényesek.
prefs-state-outdated = A webhely azóta olyasmit módosított, amire választása már nem terjed ki. Ez a rész ki van kapcsolva, amíg újra nem választ.
prefs-state-granted = Engedélyezve
prefs-state-denied = Nincs engedélyezve
prefs-state-nothing = semmi
prefs-consent-id = Hozzájárulásának száma
prefs-consent-id-why = Adja meg ezt a számot, amikor arról kérdez, hogy milyen adatokat őrzünk a választásáról.
prefs-regime-opt-in = Az Ön tartózkodási helyén semmilyen opcionális elem nincs használatban, amíg Ön nem engedélyezi.
prefs-regime-opt-out = Az Ön tartózkodási helyén az opcionális szolgáltatások működhetnek, amíg ki nem kapcsolja őket.
prefs-regime-notice = Az Ön tartózkodási helyén elegendő, hogy tájékoztatjuk; ettől még kikapcsolhat szolgáltatásokat.
prefs-gpc-honoured = Böngészője a Global Privacy Control jelzéssel azt kéri, hogy adatait ne értékesítsék és ne osszák meg. A kívülmaradási (opt-out) kérelmet teljesítettük: amíg böngészője ezt kéri, ezek a célok kikapcsolva maradnak.
prefs-gpc-seen = Böngészője Global Privacy Control jelzést küld. Az opcionális célok itt egyébként is ki vannak kapcsolva, amíg nem engedélyezi őket.
prefs-withdraw = Összes visszavonása
prefs-withdraw-why = Visszavonja hozzájárulását valamennyi opcionális cél és szolgáltatás tekintetében.

prefs-who-title = Ki a felelős
prefs-email = E-mail-cím
prefs-dpo = Adatvédelmi tisztviselő

prefs-choose-title = Választási lehetőségei
prefs-choose-rule = Egy szolgáltatás csak akkor működik, ha a saját kapcsolója be van kapcsolva. Egy cél kikapcsolása nem kapcsolja ki az alatta lévő szolgáltatásokat; minden kapcsoló önállóan érvényes.
prefs-services-of = Szolgáltatások erre a célra: { $purpose }
prefs-on = bekapcsolva
prefs-off = kikapcsolva
prefs-always-on = mindig bekapcsolva
prefs-necessary-why = Feltétlenül szükséges ahhoz, amit Ön kér. Nem hozzájáruláson alapul, és nem kapcsolható ki.
prefs-interest = Jogalap: jogos érdek. Ön a kikapcsolással tiltakozhat ellene.
prefs-of-vendor = Szolgáltató: { $vendor }
prefs-also-under = Erre is szolgál: { $purposes }
prefs-save = Választás mentése
prefs-accept = Összes elfogadása
prefs-reject = Összes elutasítása

prefs-details = { $items ->
    [0] Ki és hol
    [one] Ki, hol, és egy adat az Ön eszközén
   *[other] Ki, hol, és { $items } adat az Ön eszközén
}
prefs-vendor = Szolgáltató
prefs-vendor-privacy = { $vendor } – adatkezelési tájékoztató
prefs-responsible = Felelős
prefs-role-own = Adatkezelő
prefs-role-joint = Közös adatkezelők (GDPR 26. cikk)
prefs-role-independent = Önálló adatkezelő, saját célokra
prefs-role-processor = Adatfeldolgozó (adatkezelő: { $controller })
prefs-joint-with = { $controller } és { $vendor }
prefs-third-countries = EGT-n kívüli országok
prefs-third-none = Nem történik adattovábbítás az Európai Gazdasági Térségen kívülre.
prefs-copy = A garanciák másolata
prefs-mechanism-adequacy = megfelelőségi határozat (GDPR 45. cikk)
prefs-mechanism-scc = általános szerződési feltételek (GDPR 46. cikk)
prefs-mechanism-bcr = kötelező erejű vállalati szabályok (GDPR 47. cikk)
prefs-mechanism-derogation = különös helyzetben biztosított eltérés (GDPR 49. cikk)
prefs-mechanism-explicit-consent = az Ön kifejezett hozzájárulása (GDPR 49. cikk (1) bekezdés a) pont)
prefs-no-terminal = Semmit sem tárol az Ön eszközén, és semmit sem olvas onnan.
prefs-link-only = Egyszerű hivatkozás: semmi sem töltődik be, amíg meg nem nyitja.
prefs-no-items = Ez a szolgáltatás semmit sem tárol az Ön eszközén.
prefs-items-of = { $service } – az Ön eszközén tárolt vagy onnan olvasott adatok
prefs-item-name = Név
prefs-item-kind = Típus
prefs-item-function = Rendeltetés
prefs-item-lifetime = Megőrzési idő
prefs-item-party = Forrás
prefs-item-necessary = Miért szükséges
prefs-kind-cookie = süti
prefs-kind-local-storage = helyi tároló
prefs-kind-session-storage = munkamenet-tároló
prefs-kind-indexed-db = adatbázis a böngészőben
prefs-kind-cache = gyorsítótár
prefs-kind-service-worker = service worker
prefs-kind-pixel = képpont (pixel)
prefs-kind-fingerprint = az eszköz jellemzői
prefs-kind-sdk = szoftverösszetevő
prefs-party-first = ez a webhely
prefs-party-third = { $vendor }
prefs-lifetime-none = nem kerül tárolásra
prefs-lifetime-session = a böngésző bezárásáig
prefs-lifetime-days = { $count } nap
prefs-lifetime-months = { $count } hónap
prefs-lifetime-years = { $count } év

prefs-date = { $year }. { $month } { $day }.
prefs-moment = { $date }, { $hour }:{ $minute } UTC
prefs-month-1 = január
prefs-month-2 = február
prefs-month-3 = március
prefs-month-4 = április
prefs-month-5 = május
prefs-month-6 = június
prefs-month-7 = július
prefs-month-8 = augusztus
prefs-month-9 = szeptember
prefs-month-10 = október
prefs-month-11 = november
prefs-month-12 = december

prefs-missing-site-title = Ez a webhely itt nem ismert
prefs-missing-site = Ellenőrizze a címet, vagy nyissa meg a sütibeállításokra mutató hivatkozást azon a webhelyen, ahonnan érkezett.
prefs-missing-language-title = Ez a nyelv nem érhető el
prefs-missing-language = { $site } – ez az oldal a következő nyelveken érhető el:
