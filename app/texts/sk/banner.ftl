# The banner: words of the product only. The site writes title and text itself.

banner-accept = Prijať všetko
banner-reject = Odmietnuť všetko
banner-choose = Vybrať
banner-save = Uložiť moju voľbu
banner-withdraw = Odvolať všetko
banner-close = Zavrieť
banner-settings = Nastavenia súborov cookie
banner-parties = { $count ->
    [one] Týka sa to ešte { $count } ďalšieho subjektu.
    [few] Týka sa to ešte { $count } ďalších subjektov.
   *[other] Týka sa to ešte { $count } ďalších subjektov.
}
banner-privacy = Zásady ochrany osobných údajov
banner-policy = Zásady používania súborov cookie
banner-gpc = Vašej žiadosti o odmietnutie (opt-out) sa vyhovelo: váš prehliadač odosiela signál Global Privacy Control.
banner-services = { $count ->
    [one] { $count } služba a čo ukladá
    [few] { $count } služby a čo ukladajú
   *[other] { $count } služieb a čo ukladajú
}
banner-on = Zapnuté
banner-off = Vypnuté
banner-part = Čiastočne
banner-always = Vždy zapnuté
banner-given = Zvolené { $date }. Číslo vášho súhlasu: { $id }
banner-reach = Vaša voľba platí na { $hosts }.
banner-hand-over = Prenáša sa s vami, keď prejdete odkazom z jednej z týchto adries na druhú.
banner-saved = Nastavenia sú uložené.
banner-pending = Vaša voľba už platí; uloží sa hneď, ako bude k dispozícii pripojenie.
banner-remains = Táto stránka nemôže vymazať: { $items }. Vy môžete, v nastaveniach svojho prehliadača.
banner-changed = Webové sídlo zmenilo svoje nastavenia. Vyberte si znova.
banner-reload = Znova načítať stránku a zastaviť spustené skripty
