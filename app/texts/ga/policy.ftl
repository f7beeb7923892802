# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.
# Eleven to sixteen lenite like one to six, which the plural categories do not say.

policy-title = Beartas fianán – { $site }
policy-lead = Anseo feicfidh tú na fianáin agus na teicneolaíochtaí cosúla a úsáideann { $site }, cad chuige a n-úsáidtear iad, cé atá freagrach astu agus conas do rogha a dhéanamh, a athrú nó a tharraingt siar.
policy-contents = Ar an leathanach seo
policy-to-choices = Féach ar do rogha, athraigh í nó tarraing siar í
policy-joint = Cinneann { $controllers } le chéile cuspóirí agus modhanna na próiseála a dtugtar próiseáil chomhpháirteach uirthi anseo. I socrú faoi Airteagal 26 den RGCS, leag siad síos cé a chomhlíonann gach oibleagáid. Is féidir leat do chearta a fheidhmiú i leith gach ceann acu.
policy-answers = Freagraíonn { $controller } do cheisteanna agus d’iarrataí, thar ceann na rialaitheoirí eile freisin.

policy-about-title = Fianáin agus teicneolaíochtaí cosúla
policy-about = Stórálann fianáin agus teicneolaíochtaí cosúla faisnéis ar do ghléas nó léann siad faisnéis uaidh: fianáin, stóráil logánta agus stóráil seisiúin, bunachair sonraí sa bhrabhsálaí, picteilíní, tréithe an ghléis agus comhpháirteanna bogearraí. Tugtar “fianáin” orthu go léir anseo.
policy-about-necessary = Cuireann fianáin atá riachtanach go teicniúil ar fáil na feidhmeanna a iarrann tú, amhail rogha teanga, síniú isteach, tralaí siopadóireachta nó liosta mianta, agus coinníonn siad an suíomh ag obair i gceart agus go slán. Ní gá toiliú lena n-aghaidh. Is é Airteagal 6(1), pointe (b) agus pointe (f), den RGCS an bunús dlí. Luaitear i gcás gach ceann acu cén fáth a bhfuil sé riachtanach.
policy-about-consent = Ní úsáidtear aon fhianán eile ach amháin le do thoiliú saorálach (Airteagal 6(1), pointe (a), den RGCS): de réir cuspóra agus, más mian leat, de réir seirbhíse. Is féidir leat toiliú a tharraingt siar am ar bith, le héifeacht don am atá le teacht.
policy-about-other = Tá teicneolaíochtaí eile ann nach stórálann aon rud ar do ghléas agus nach léann aon rud uaidh, mar shampla chun mí-úsáid a chosc. Nuair a phróiseálann siad sonraí pearsanta amhail seoladh IP, is é Airteagal 6(1), pointe (b) agus pointe (f), den RGCS an bunús dlí. Luaitear i gcás gach seirbhís den chineál sin cén fáth nach mbaineann sí le do ghléas.
policy-block-title = Fianáin a bhlocáil nó a scriosadh
policy-block = Is féidir leat freisin stóráil fianán a chosc ar fad i socruithe do bhrabhsálaí nó do ghléis, agus fianáin stóráilte a scriosadh ansin am ar bith. B’fhéidir nach n-oibreoidh an suíomh chomh maith céanna ansin. Má scriosann tú na fianáin ina bhfuil do rogha freisin, ní bheidh an rogha sin i bhfeidhm a thuilleadh: fanfaidh aon rud a bhfuil toiliú de dhíth air casta as agus cuirfimid an cheist ort arís.

policy-purposes-title = Cuspóirí agus seirbhísí
policy-basis = Bunús dlí
policy-basis-necessary = riachtanach don rud a iarrann tú nó don oibriú slán (Airteagal 6(1), pointe (b) agus pointe (f), den RGCS)
policy-basis-consent = do thoiliú (Airteagal 6(1), pointe (a), den RGCS)
policy-basis-interest = leas dlisteanach (Airteagal 6(1), pointe (f), den RGCS); is féidir leat agóid a dhéanamh
policy-data = Sonraí
policy-kept = Tréimhse choinneála
policy-services = { $count ->
    [12] { $count } sheirbhís
    [13] { $count } sheirbhís
    [14] { $count } sheirbhís
    [15] { $count } sheirbhís
    [16] { $count } sheirbhís
    [one] Seirbhís amháin
    [two] { $count } sheirbhís
    [few] { $count } sheirbhís
    [many] { $count } seirbhís
   *[other] { $count } seirbhís
}
policy-unfold = Tá an cuspóir seo casta air, ach tá a sheirbhísí go léir casta as. Cas air thíos iad, ceann ar cheann.
policy-third-title = Seirbhísí tríú páirtithe
policy-third = Ní lódáiltear seirbhísí ó sholáthraithe eile, amhail físeáin, pleanáil bealaigh nó comhrá, ach amháin má cheadaíonn tú iad nó má thosaíonn tú féin iad. Féadfaidh an soláthraí sonraí amhail do sheoladh IP a fháil ansin. Luaitear i gcás gach seirbhís cé atá freagrach as na fianáin a chur ar do ghléas, agus cén ról atá aige. I bprionsabal, níl aon tionchar againn ar ábhar ná ar fheidhmiú seirbhísí a bhfuil a soláthraí ina rialaitheoir neamhspleách; léigh ráiteas príobháideachais an tsoláthraí freisin.
policy-links = Ar fáil mar ghnáthnaisc amháin: { $services }. Ní lódáiltear ná ní sheoltar aon rud sula gcliceálfaidh tú. Ina dhiaidh sin, féadfaidh an soláthraí sonraí a bhailiú go díreach agus, má tá tú sínithe isteach ansin, iad a nascadh le do chuntas. Mura mian leat é sin, sínigh amach ansin ar dtús.

policy-recipients-title = Cé a fhaigheann sonraí
policy-recipients = Laistigh de na cuideachtaí atá freagrach, níl rochtain ach ag na daoine a bhfuil na sonraí de dhíth orthu chun na críche a luaitear. Ní fhaigheann faighteoirí seachtracha iad ach amháin i gcás ina gceadaíonn an dlí é nó inar thoiligh tú leis.
policy-recipients-processor = Próiseálaithe: ní úsáideann siad sonraí ach de réir ár dtreoracha
policy-recipients-joint = Rialaitheoirí comhpháirteacha in éineacht linn
policy-recipients-independent = Páirtithe príobháideacha ar rialaitheoirí neamhspleácha iad
policy-recipients-public = Comhlachtaí poiblí
policy-recipients-public-why = Údaráis amhail oifigí cánach, ionchúisitheoirí poiblí nó cúirteanna, i gcás ina n-éilíonn oibleagáid dhlíthiúil nó leas dlisteanach é
policy-recipients-further = Faighteoirí eile
policy-transfers-title = Aistriú chuig tríú tíortha
policy-transfers = Ní aistrítear sonraí chuig tír lasmuigh den Limistéar Eorpach Eacnamaíoch ach amháin má chinn an Coimisiún Eorpach go bhfuil leibhéal leordhóthanach cosanta ann (Airteagal 45 den RGCS), má tá coimircí iomchuí ann (Airteagal 46 nó Airteagal 47 den RGCS) nó má tá feidhm ag maolú faoi Airteagal 49 den RGCS, amhail do thoiliú sainráite. Gheobhaidh tú cóip de na coimircí tríd an nasc in aice leo, nó ó { $controller } má iarrann tú í.
policy-retention-title = Cá fhad a choinnítear sonraí
policy-retention = Ní choinnítear sonraí ach fad is gá chun na críche, nó go dtí go dtarraingeoidh tú siar do thoiliú nó go ndéanfaidh tú agóid; léirscriostar ansin iad láithreach, mura n-éilíonn nó mura gceadaíonn an dlí iad a choinneáil níos faide. Luaitear i gcás gach seirbhís cá fhad a fhanann rudaí ar do ghléas. Nuair a tharraingítear toiliú siar, glantar an méid a choinnigh an suíomh seo féin ann.
policy-retention-records = Coinnítear cruthúnas ar do rogha ar feadh { $days } lá tar éis di scor de bheith i bhfeidhm.
policy-retention-why = Ar an gcaoi sin is féidir linn a thaispeáint cad a roghnaigh tú (Airteagal 7(1) den RGCS).

policy-versions-title = Leaganacha
policy-version-line = Leagan { $version } dar dáta { $date }, socruithe uimh. { $policy }
policy-versions-none = Níl aon leagan níos luaithe ann.
policy-kept-version = Is leagan coinnithe é seo, mar a foilsíodh é. D’fhéadfadh leagan níos nuaí a bheith i bhfeidhm anois.
policy-current = Téigh chuig an leagan atá i bhfeidhm anois
