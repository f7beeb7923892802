# The banner: words of the product only. The site writes title and text itself.

banner-accept = Összes elfogadása
banner-reject = Összes elutasítása
banner-choose = Egyéni választás
banner-save = Választásom mentése
banner-withdraw = Összes visszavonása
banner-close = Bezárás
banner-settings = Sütibeállítások
banner-parties = { $count ->
    [one] Ez egy további szervezetet érint.
   *[other] Ez { $count } további szervezetet érint.
}
banner-privacy = Adatkezelési tájékoztató
banner-policy = Sütitájékoztató
banner-gpc = Kívülmaradási (opt-out) kérelmét teljesítettük: böngészője Global Privacy Control jelzést küld.
banner-services = { $count ->
    [one] 1 szolgáltatás és az általa tárolt adatok
   *[other] { $count } szolgáltatás és az általuk tárolt adatok
}
banner-on = Bekapcsolva
banner-off = Kikapcsolva
banner-part = Részben
banner-always = Mindig bekapcsolva
banner-given = Választás napja: { $date }; hozzájárulásának száma: { $id }
banner-reach = Választása ezeken a címeken érvényes: { $hosts }.
banner-hand-over = A választás átkerül, ha az egyik címről hivatkozást követ egy másikra.
banner-saved = A beállításokat elmentettük.
banner-pending = Választása már érvényes; mentésére a kapcsolat helyreállásakor kerül sor.
banner-remains = Ez az oldal nem tudja törölni: { $items }. Ön megteheti böngészőjének beállításaiban.
banner-changed = A webhely módosította a beállításait. Válasszon újra.
banner-reload = Oldal újratöltése a futó szkriptek leállításához
