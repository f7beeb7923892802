# The banner: words of the product only. The site writes title and text itself.

banner-accept = Sprejmi vse
banner-reject = Zavrni vse
banner-choose = Izberi
banner-save = Shrani mojo izbiro
banner-withdraw = Prekliči privolitev
banner-close = Zapri
banner-settings = Nastavitve piškotkov
banner-parties = { $count ->
    [one] To zadeva še { $count } ponudnika.
    [two] To zadeva še { $count } ponudnika.
    [few] To zadeva še { $count } ponudnike.
   *[other] To zadeva še { $count } ponudnikov.
}
banner-privacy = Politika zasebnosti
banner-policy = Politika piškotkov
banner-gpc = Vaša zahteva za zavrnitev (opt-out) je upoštevana: vaš brskalnik pošilja signal Global Privacy Control.
banner-services = { $count ->
    [one] { $count } storitev in kaj shranjuje
    [two] { $count } storitvi in kaj shranjujeta
    [few] { $count } storitve in kaj shranjujejo
   *[other] { $count } storitev in kaj shranjujejo
}
banner-on = Vklopljeno
banner-off = Izklopljeno
banner-part = Delno
banner-always = Vedno vklopljeno
banner-given = Datum izbire: { $date }. Številka vaše privolitve: { $id }
banner-reach = Vaša izbira velja na { $hosts }.
banner-hand-over = Prenese se, ko sledite povezavi z enega od teh naslovov na drugega.
banner-saved = Nastavitve so shranjene.
banner-pending = Vaša izbira že velja; shranjena bo, takoj ko bo na voljo povezava.
banner-remains = Ta stran ne more izbrisati: { $items }. Vi lahko, v nastavitvah svojega brskalnika.
banner-changed = Spletno mesto je spremenilo svoje nastavitve. Izberite znova.
banner-reload = Znova naloži stran in ustavi delujoče skripte
