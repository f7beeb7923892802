# The banner: words of the product only. The site writes title and text itself.
# Eleven to sixteen lenite like one to six, which the plural categories do not say.

banner-accept = Glac le gach rud
banner-reject = Diúltaigh do gach rud
banner-choose = Roghnaigh
banner-save = Sábháil mo rogha
banner-withdraw = Tarraing siar gach toiliú
banner-close = Dún
banner-settings = Socruithe fianán
banner-parties = { $count ->
    [11] Baineann sé seo le { $count } pháirtí eile.
    [12] Baineann sé seo le { $count } pháirtí eile.
    [13] Baineann sé seo le { $count } pháirtí eile.
    [14] Baineann sé seo le { $count } pháirtí eile.
    [15] Baineann sé seo le { $count } pháirtí eile.
    [16] Baineann sé seo le { $count } pháirtí eile.
    [one] Baineann sé seo le páirtí amháin eile.
    [two] Baineann sé seo le { $count } pháirtí eile.
    [few] Baineann sé seo le { $count } pháirtí eile.
    [many] Baineann sé seo le { $count } bpáirtí eile.
   *[other] Baineann sé seo le { $count } páirtí eile.
}
banner-privacy = Ráiteas príobháideachais
banner-policy = Beartas fianán
banner-gpc = Comhlíontar d’iarratas ar dhiúltú (opt-out): seolann do bhrabhsálaí an comhartha Global Privacy Control.
banner-services = { $count ->
    [12] { $count } sheirbhís agus an méid a stórálann siad
    [13] { $count } sheirbhís agus an méid a stórálann siad
    [14] { $count } sheirbhís agus an méid a stórálann siad
    [15] { $count } sheirbhís agus an méid a stórálann siad
    [16] { $count } sheirbhís agus an méid a stórálann siad
    [one] Seirbhís amháin agus an méid a stórálann sí
    [two] { $count } sheirbhís agus an méid a stórálann siad
    [few] { $count } sheirbhís agus an méid a stórálann siad
    [many] { $count } seirbhís agus an méid a stórálann siad
   *[other] { $count } seirbhís agus an méid a stórálann siad
}
banner-on = Air
banner-off = As
banner-part = Go páirteach
banner-always = Air i gcónaí
banner-given = Roghnaithe an { $date }. Uimhir do thoilithe: { $id }
banner-reach = Tá feidhm ag do rogha ar { $hosts }.
banner-hand-over = Téann sí leat nuair a leanann tú nasc ó cheann acu go ceann eile.
banner-saved = Sábháladh do roghanna.
banner-pending = Tá do rogha i bhfeidhm cheana; sábhálfar í a luaithe a bheidh ceangal ann.
banner-remains = Ní féidir leis an leathanach seo iad seo a scriosadh: { $items }. Is féidir leatsa, i socruithe do bhrabhsálaí.
banner-changed = D’athraigh an suíomh a shocruithe. Roghnaigh arís.
banner-reload = Athlódáil an leathanach chun scripteanna atá ag rith a stopadh
