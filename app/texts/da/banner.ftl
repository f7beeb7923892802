# The banner: words of the product only. The site writes title and text itself.

banner-accept = Accepter alle
banner-reject = Afvis alle
banner-choose = Vælg selv
banner-save = Gem mit valg
banner-withdraw = Træk alt tilbage
banner-close = Luk
banner-settings = Cookieindstillinger
banner-parties = { $count ->
    [one] Det vedrører 1 anden part.
   *[other] Det vedrører { $count } andre parter.
}
banner-privacy = Privatlivspolitik
banner-policy = Cookiepolitik
banner-gpc = Din anmodning om fravalg er imødekommet: Din browser sender signalet Global Privacy Control.
banner-services = { $count ->
    [one] 1 tjeneste, og hvad den gemmer
   *[other] { $count } tjenester, og hvad de gemmer
}
banner-on = Til
banner-off = Fra
banner-part = Delvist
banner-always = Altid til
banner-given = Valgt den { $date }. Dit samtykkenummer: { $id }
banner-reach = Dit valg gælder på { $hosts }.
banner-hand-over = Det følger med, når du følger et link fra den ene til den anden.
banner-saved = Indstillingerne er gemt.
banner-pending = Dit valg gælder allerede; det gemmes, så snart der er forbindelse.
banner-remains = Denne side kan ikke slette: { $items }. Det kan du selv i indstillingerne i din browser.
banner-changed = Webstedet har ændret sine indstillinger. Vælg igen.
banner-reload = Genindlæs siden for at stoppe kørende scripts
