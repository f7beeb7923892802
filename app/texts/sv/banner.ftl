# The banner: words of the product only. The site writes title and text itself.

banner-accept = Godkänn allt
banner-reject = Neka allt
banner-choose = Välj själv
banner-save = Spara mitt val
banner-withdraw = Återkalla allt
banner-close = Stäng
banner-settings = Inställningar för kakor
banner-parties = { $count ->
    [one] Det gäller 1 annan part.
   *[other] Det gäller { $count } andra parter.
}
banner-privacy = Integritetspolicy
banner-policy = Policy för kakor
banner-gpc = Din begäran om att välja bort (opt-out) har tillgodosetts: din webbläsare skickar Global Privacy Control.
banner-services = { $count ->
    [one] 1 tjänst och vad den sparar
   *[other] { $count } tjänster och vad de sparar
}
banner-on = På
banner-off = Av
banner-part = Delvis
banner-always = Alltid på
banner-given = Valt den { $date }. Ditt samtyckesnummer: { $id }
banner-reach = Ditt val gäller på { $hosts }.
banner-hand-over = Det följer med när du följer en länk från den ena till den andra.
banner-saved = Inställningarna har sparats.
banner-pending = Ditt val gäller redan; det sparas så snart det finns en anslutning.
banner-remains = Den här sidan kan inte ta bort: { $items }. Det kan du själv, i inställningarna för din webbläsare.
banner-changed = Webbplatsen har ändrat sina inställningar. Välj på nytt.
banner-reload = Ladda om sidan för att stoppa skript som körs
