# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Do chearta
rights-lead = Mar ábhar sonraí, tá na cearta seo agat, faoi choinníollacha an RGCS. Tá sé saor in aisce iad a fheidhmiú.
rights-access = Rochtain: is féidir leat a fháil amach cé na sonraí a choinnítear fút agus cóip díobh a fháil.
rights-rectification = Ceartú: is féidir leat a iarraidh go gceartófaí sonraí míchruinne agus go gcomhlánófaí sonraí neamhiomlána.
rights-erasure = Léirscriosadh: is féidir leat a iarraidh go léirscriosfaí do shonraí i gcás ina gcomhlíontar na coinníollacha dlíthiúla.
rights-restriction = Srianadh: is féidir leat a iarraidh go gcuirfí srian ar phróiseáil do shonraí i gcás ina gcomhlíontar na coinníollacha dlíthiúla.
rights-portability = Iniomparthacht: is féidir leat sonraí a sholáthair tú ar bhonn toilithe nó conartha a fháil i bhformáid struchtúrtha a úsáidtear go coitianta agus atá inléite ag meaisín, nó a iarraidh go dtarchuirfí chuig rialaitheoir eile iad.
rights-objection = Agóid: is féidir leat agóid a dhéanamh am ar bith, ar fhorais a bhaineann le do staid shonrach, in aghaidh próiseáil atá bunaithe ar leas dlisteanach. Scoirtear den phróiseáil ansin, mura bhfuil forais dhlisteanacha láidre ann a sháraíonn do leasanna, do chearta agus do shaoirsí.
rights-marketing = Agóid in aghaidh na margaíochta dírí: is féidir leat agóid a dhéanamh am ar bith, gan cúis a thabhairt, in aghaidh próiseáil chun críocha margaíochta dírí; scoirtear den phróiseáil sin ansin.
rights-withdrawal = Toiliú a tharraingt siar: is féidir leat toiliú a tharraingt siar am ar bith, le héifeacht don am atá le teacht. Ní dhéanann sé sin difear do dhleathacht na próiseála a rinneadh roimhe sin. Is féidir leat an bealach céanna a roghnú ar thug tú an toiliú tríd.
rights-complaint = Gearán: is féidir leat gearán a dhéanamh le húdarás maoirseachta, go háirithe sa tír ina bhfuil cónaí ort nó ina n-oibríonn tú nó inar dóigh leat gur sáraíodh an dlí, nó le húdarás an rialaitheora.
rights-authority = Údarás maoirseachta: { $country }
rights-authority-land = I gcás cuideachtaí, is é údarás an stáit chónaidhme ina bhfuil an chuideachta bunaithe atá inniúil de ghnáth.
rights-contact = Seol ceisteanna agus iarrataí chuig { $controller }: ar ríomhphost nó sa phost chuig an seoladh thuas. Má bhaineann sé le do rogha, luaigh uimhir do thoilithe ionas gur féidir í a aimsiú.

rights-records-title = Cad a choinnítear faoi do rogha
rights-records-none = Níl uimhir thoilithe ón suíomh seo sa bhrabhsálaí seo. Mar sin, níl aon rud le taispeáint, le híoslódáil ná le léirscriosadh anseo.
rights-when = Cathain
rights-what = Cad
rights-where = Cá háit
rights-version = Leagan
rights-standing = I bhfeidhm
rights-state-given = ceadaíodh gach rud
rights-state-refused = diúltaíodh do gach rud
rights-state-partial = ceadaíodh cuid de
rights-state-withdrawn = tarraingíodh siar an toiliú
rights-state-objected = rinneadh agóid
rights-state-requested = iarrtha, gan deimhniú
rights-channel-banner = meirge
rights-channel-settings = socruithe ar an suíomh
rights-channel-embed = ábhar leabaithe
rights-channel-preference-page = an leathanach seo
rights-channel-gpc = comhartha an bhrabhsálaí
rights-channel-api = cuntas ar an suíomh
rights-channel-app = aip
rights-channel-email = ríomhphost
rights-channel-phone = teileafón
rights-channel-paper = páipéar
rights-channel-in-person = i bpearsa
rights-standing-current = tá
rights-standing-superseded = níl, tá rogha nua ina háit
rights-standing-expired = níl, imithe in éag
rights-download = Íoslódáil gach rud (JSON)
rights-download-one = Íoslódáil
rights-object = Déan agóid
rights-object-why = Castar as an méid atá bunaithe ar leas dlisteanach: { $purposes }. Fanann gach rud eile mar atá. Ní diúltú í agóid agus taifeadtar mar agóid í.
rights-restrict = Cuir srian leis an úsáid
rights-restrict-why = Ina dhiaidh sin, ní dhéantar leis an méid a choinnítear faoi do rogha ach é a choinneáil; ní úsáidtear a thuilleadh é, ach amháin i gcás éilimh dhlíthiúil.
rights-restricted = Tá srian ar úsáid an mhéid a choinnítear faoi do rogha.
rights-lift = Bain an srian
rights-erase = Léirscrios gach rud
rights-erase-why = Léirscriostar gach rud a choinnítear faoi uimhir do thoilithe, agus na fianáin ina bhfuil do rogha. Maidir leis na taifid a léirscriostar, ní fhanann ach gurbh ann dóibh, gan aon nasc leatsa.
rights-erase-title = An léirscriosfar gach rud a choinnítear faoi do rogha?
rights-erase-ask = { $count ->
    [one] Léirscriosfar taifead amháin.
   *[other] Líon na dtaifead a léirscriosfar: { $count }.
} Ní féidir é seo a chealú. Ní bheidh do thoiliú i bhfeidhm a thuilleadh ansin, agus cuirfidh an suíomh an cheist ort arís.
rights-erase-yes = Léirscrios gach rud
rights-back = Ná léirscrios, ar ais
rights-done-erased = Léirscriosadh gach rud a coinníodh faoi uimhir do thoilithe.
rights-done-restricted = Tá srian ar an úsáid.
rights-done-lifted = Baineadh an srian.
rights-done-objected = Taifeadadh d’agóid.
