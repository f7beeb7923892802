# The banner: words of the product only. The site writes title and text itself.

banner-accept = Přijmout vše
banner-reject = Odmítnout vše
banner-choose = Vybrat
banner-save = Uložit moji volbu
banner-withdraw = Odvolat vše
banner-close = Zavřít
banner-settings = Nastavení cookies
banner-parties = { $count ->
    [one] Jde o 1 další subjekt.
    [few] Jde o { $count } další subjekty.
   *[other] Jde o { $count } dalších subjektů.
}
banner-privacy = Zásady ochrany osobních údajů
banner-policy = Zásady používání cookies
banner-gpc = Vaší žádosti o odmítnutí (opt-out) bylo vyhověno: váš prohlížeč vysílá signál Global Privacy Control.
banner-services = { $count ->
    [one] 1 služba a co ukládá
    [few] { $count } služby a co ukládají
   *[other] { $count } služeb a co ukládají
}
banner-on = Zapnuto
banner-off = Vypnuto
banner-part = Částečně
banner-always = Vždy zapnuto
banner-given = Zvoleno dne { $date }. Číslo vašeho souhlasu: { $id }
banner-reach = Vaše volba platí na { $hosts }.
banner-hand-over = Přenáší se s vámi, když přejdete odkazem z jedné z těchto adres na druhou.
banner-saved = Předvolby jsou uloženy.
banner-pending = Vaše volba již platí; uloží se, jakmile bude k dispozici připojení.
banner-remains = Tato stránka nemůže smazat: { $items }. Vy můžete, v nastavení svého prohlížeče.
banner-changed = Web změnil svá nastavení. Proveďte volbu znovu.
banner-reload = Znovu načíst stránku a zastavit spuštěné skripty
