# The banner: words of the product only. The site writes title and text itself.

banner-accept = Hyväksy kaikki
banner-reject = Hylkää kaikki
banner-choose = Valitse
banner-save = Tallenna valintani
banner-withdraw = Peruuta suostumus
banner-close = Sulje
banner-settings = Evästeasetukset
banner-parties = { $count ->
    [one] Tämä koskee yhtä muuta tahoa.
   *[other] Tämä koskee { $count } muuta tahoa.
}
banner-privacy = Tietosuojaseloste
banner-policy = Evästekäytäntö
banner-gpc = Kieltopyyntöäsi (opt-out) noudatetaan: selaimesi lähettää Global Privacy Control -signaalin.
banner-services = { $count ->
    [one] 1 palvelu ja sen tallentamat tiedot
   *[other] { $count } palvelua ja niiden tallentamat tiedot
}
banner-on = Käytössä
banner-off = Ei käytössä
banner-part = Osittain
banner-always = Aina käytössä
banner-given = Valittu { $date }. Suostumuksesi numero: { $id }
banner-reach = Valintasi koskee osoitteita { $hosts }.
banner-hand-over = Se siirtyy mukana, kun seuraat linkkiä yhdestä toiseen.
banner-saved = Valinnat on tallennettu.
banner-pending = Valintasi on jo voimassa; se tallennetaan heti, kun yhteys toimii.
banner-remains = Tämä sivu ei voi poistaa näitä: { $items }. Voit poistaa ne itse selaimesi asetuksissa.
banner-changed = Sivusto on muuttanut asetuksiaan. Tee valinta uudelleen.
banner-reload = Lataa sivu uudelleen ja pysäytä käynnissä olevat skriptit
