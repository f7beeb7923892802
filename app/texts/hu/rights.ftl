# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Az Ön jogai
rights-lead = Érintettként a GDPR-ban meghatározott feltételekkel Önt az alábbi jogok illetik meg. Gyakorlásuk díjmentes.
rights-access = Hozzáférés: megtudhatja, milyen adatokat őrzünk Önről, és másolatot kaphat róluk.
rights-rectification = Helyesbítés: kérheti a pontatlan adatok helyesbítését és a hiányos adatok kiegészítését.
rights-erasure = Törlés: kérheti adatainak törlését, ha a jogszabályi feltételek teljesülnek.
rights-restriction = Az adatkezelés korlátozása: kérheti adatai kezelésének korlátozását, ha a jogszabályi feltételek teljesülnek.
rights-portability = Adathordozhatóság: a hozzájárulás vagy szerződés alapján rendelkezésre bocsátott adatait tagolt, széles körben használt, géppel olvasható formátumban megkaphatja, vagy kérheti továbbításukat egy másik adatkezelőhöz.
rights-objection = Tiltakozás: a jogos érdeken alapuló adatkezelés ellen a saját helyzetével kapcsolatos okokból bármikor tiltakozhat. Az adatkezelés ekkor megszűnik, kivéve, ha kényszerítő erejű jogos okok elsőbbséget élveznek az Ön érdekeivel, jogaival és szabadságaival szemben.
rights-marketing = Tiltakozás a közvetlen üzletszerzés ellen: a közvetlen üzletszerzés érdekében végzett adatkezelés ellen bármikor, indokolás nélkül tiltakozhat; az ekkor megszűnik.
rights-withdrawal = A hozzájárulás visszavonása: hozzájárulását bármikor, a jövőre nézve visszavonhatja. Ez nem érinti a visszavonás előtti adatkezelés jogszerűségét. Ugyanazt a csatornát választhatja, amelyen a hozzájárulást megadta.
rights-complaint = Panasz: panaszt tehet egy felügyeleti hatóságnál, különösen abban az országban, ahol él vagy dolgozik, vagy ahol megítélése szerint a jogsértés történt, illetve az adatkezelő felügyeleti hatóságánál.
rights-authority = Felügyeleti hatóság: { $country }
rights-authority-land = Vállalkozások esetében többnyire annak a tartománynak a hatósága illetékes, ahol a vállalkozás székhelye van.
rights-contact = Kérdéseit és kérelmeit az adatkezelőnek ({ $controller }) küldje: e-mailben vagy postán, a fenti címre. Ha a választásáról van szó, adja meg hozzájárulásának számát, hogy megtalálható legyen.

rights-records-title = Milyen adatokat őrzünk a választásáról
rights-records-none = Ebben a böngészőben nincs ehhez a webhelyhez tartozó hozzájárulási szám. Ezért itt nincs mit megjeleníteni, letölteni vagy törölni.
rights-when = Mikor
rights-what = Mi
rights-where = Hol
rights-version = Változat
rights-standing = Érvényes
rights-state-given = mindent engedélyezett
rights-state-refused = mindent elutasított
rights-state-partial = egy részt engedélyezett
rights-state-withdrawn = hozzájárulását visszavonta
rights-state-objected = tiltakozott
rights-state-requested = kérve, nincs megerősítve
rights-channel-banner = sütisáv
rights-channel-settings = beállítások a webhelyen
rights-channel-embed = beágyazott tartalom
rights-channel-preference-page = ez az oldal
rights-channel-gpc = a böngésző jelzése
rights-channel-api = fiók a webhelyen
rights-channel-app = alkalmazás
rights-channel-email = e-mail
rights-channel-phone = telefon
rights-channel-paper = papír
rights-channel-in-person = személyesen
rights-standing-current = igen
rights-standing-superseded = nem, újabb váltotta fel
rights-standing-expired = nem, lejárt
rights-download = Összes letöltése (JSON)
rights-download-one = Letöltés
rights-object = Tiltakozás
rights-object-why = Kikapcsolja azt, ami jogos érdeken alapul: { $purposes }. Minden más változatlan marad. A tiltakozás nem elutasítás, és tiltakozásként rögzítjük.
rights-restrict = Felhasználás korlátozása
rights-restrict-why = A választásáról őrzött adatokat ezután csak tároljuk, és jogi igény érvényesítésén kívül másra nem használjuk fel.
rights-restricted = A választásáról őrzött adatok felhasználása korlátozva van.
rights-lift = Korlátozás feloldása
rights-erase = Összes törlése
rights-erase-why = Törli mindazt, amit a hozzájárulásának száma alatt őrzünk, és a választását tartalmazó sütiket. A törölt bejegyzésekről csak annyi marad meg, hogy léteztek, Önhöz nem kapcsolhatóan.
rights-erase-title = Törli mindazt, amit a választásáról őrzünk?
rights-erase-ask = { $count ->
    [one] 1 bejegyzést törlünk.
   *[other] { $count } bejegyzést törlünk.
} A törlés végleges. Hozzájárulása ezután nem érvényes, és a webhely újra megkérdezi.
rights-erase-yes = Igen, összes törlése
rights-back = Nem, vissza
rights-done-erased = Mindazt, amit a hozzájárulásának száma alatt őriztünk, töröltük.
rights-done-restricted = A felhasználás korlátozva van.
rights-done-lifted = A korlátozást feloldottuk.
rights-done-objected = Tiltakozását rögzítettük.
