# The banner: words of the product only. The site writes title and text itself.

banner-accept = Pieņemt visu
banner-reject = Noraidīt visu
banner-choose = Izvēlēties
banner-save = Saglabāt manu izvēli
banner-withdraw = Atsaukt visu
banner-close = Aizvērt
banner-settings = Sīkdatņu iestatījumi
banner-parties = { $count ->
    [zero] Tas attiecas uz vēl { $count } pakalpojumu sniedzējiem.
    [one] Tas attiecas uz vēl { $count } pakalpojumu sniedzēju.
   *[other] Tas attiecas uz vēl { $count } pakalpojumu sniedzējiem.
}
banner-privacy = Privātuma politika
banner-policy = Sīkdatņu politika
banner-gpc = Jūsu atteikšanās pieprasījums (opt-out) ir izpildīts: jūsu pārlūkprogramma nosūta signālu Global Privacy Control.
banner-services = { $count ->
    [zero] { $count } pakalpojumu un tas, ko tie glabā
    [one] { $count } pakalpojums un tas, ko tas glabā
   *[other] { $count } pakalpojumi un tas, ko tie glabā
}
banner-on = Ieslēgts
banner-off = Izslēgts
banner-part = Daļēji
banner-always = Vienmēr ieslēgts
banner-given = Izvēles datums: { $date }. Jūsu piekrišanas numurs: { $id }
banner-reach = Jūsu izvēle ir spēkā vietnēs { $hosts }.
banner-hand-over = Tā tiek nodota līdzi, kad sekojat saitei no vienas uz citu.
banner-saved = Iestatījumi ir saglabāti.
banner-pending = Jūsu izvēle jau ir spēkā; tā tiks saglabāta, tiklīdz būs savienojums.
banner-remains = Šī lapa nevar izdzēst: { $items }. Jūs to varat izdarīt savas pārlūkprogrammas iestatījumos.
banner-changed = Vietne ir mainījusi savus iestatījumus. Izvēlieties vēlreiz.
banner-reload = Pārlādēt lapu, lai apturētu aktīvos skriptus
