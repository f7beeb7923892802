# De banner: alleen woorden van het product. Titel en tekst schrijft de site zelf.

banner-accept = Alles accepteren
banner-reject = Alles weigeren
banner-choose = Zelf kiezen
banner-save = Keuze opslaan
banner-withdraw = Alles intrekken
banner-close = Sluiten
banner-settings = Cookievoorkeuren
banner-parties = { $count ->
    [one] Het gaat om 1 andere partij.
   *[other] Het gaat om { $count } andere partijen.
}
banner-privacy = Privacyverklaring
banner-policy = Cookiebeleid
banner-gpc = Uw opt-outverzoek (Global Privacy Control) is ingewilligd.
banner-services = { $count ->
    [one] 1 dienst en wat ze bewaart
   *[other] { $count } diensten en wat ze bewaren
}
banner-on = Aan
banner-off = Uit
banner-part = Deels
banner-always = Altijd aan
banner-given = Gekozen op { $date }. Uw toestemmingsnummer: { $id }
banner-reach = Uw keuze geldt op { $hosts }.
banner-hand-over = Ze gaat mee wanneer u een link van de ene naar de andere volgt.
banner-saved = Voorkeuren opgeslagen.
banner-pending = Uw keuze geldt nu al; ze wordt opgeslagen zodra er weer verbinding is.
banner-remains = Deze pagina kan niet verwijderen: { $items }. U kunt dat wel, in de instellingen van uw browser.
banner-changed = De site heeft haar instellingen gewijzigd. Kies opnieuw.
banner-reload = Pagina herladen om lopende scripts te stoppen
