# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Stefna um vafrakökur hjá { $site }
policy-lead = Hér sérðu hvaða vafrakökur og sambærilega tækni { $site } notar, í hvaða tilgangi, hver ber ábyrgð á þeim og hvernig þú velur, breytir vali þínu eða afturkallar það.
policy-contents = Á þessari síðu
policy-to-choices = Skoða val þitt, breyta því eða afturkalla það
policy-joint = { $controllers } ákveða sameiginlega tilgang og aðferðir þeirrar vinnslu sem hér er kölluð sameiginleg. Með samkomulagi skv. 26. gr. persónuverndarreglugerðarinnar hafa þessir aðilar ákveðið hver þeirra uppfyllir hvaða skyldur. Þú getur neytt réttar þíns gagnvart hverjum þeirra um sig.
policy-answers = { $controller } svarar spurningum þínum og beiðnum, einnig fyrir hönd annarra ábyrgðaraðila.

policy-about-title = Vafrakökur og sambærileg tækni
policy-about = Vafrakökur og sambærileg tækni geyma upplýsingar í tækinu þínu eða lesa upplýsingar úr því: vafrakökur, staðbundin geymsla og lotugeymsla, gagnagrunnar í vafranum, pixlar, eiginleikar tækisins og hugbúnaðareiningar. Hér er þetta einu nafni kallað „vafrakökur“.
policy-about-necessary = Tæknilega nauðsynlegar vafrakökur gera mögulega þá virkni sem þú biður um, svo sem val á tungumáli, innskráningu, innkaupakörfu eða óskalista, og sjá til þess að vefurinn virki rétt og örugglega. Ekki þarf samþykki fyrir þeim. Lagagrundvöllurinn er b- og f-liður 1. mgr. 6. gr. persónuverndarreglugerðarinnar. Við hverja þeirra kemur fram hvers vegna hún er nauðsynleg.
policy-about-consent = Allar aðrar vafrakökur eru aðeins notaðar með frjálsu samþykki þínu (a-liður 1. mgr. 6. gr. persónuverndarreglugerðarinnar): fyrir hvern tilgang og, ef þú vilt, fyrir hverja þjónustu. Þú getur afturkallað samþykki hvenær sem er og gildir afturköllunin til framtíðar.
policy-about-other = Önnur tækni geymir ekkert í tækinu þínu og les ekkert úr því, til dæmis tækni sem ver gegn misnotkun. Ef hún felur í sér vinnslu persónuupplýsinga, svo sem IP-tölu, byggist það á b- og f-lið 1. mgr. 6. gr. persónuverndarreglugerðarinnar. Við hverja slíka þjónustu kemur fram hvers vegna hún snertir ekki tækið þitt.
policy-block-title = Að loka á vafrakökur eða eyða þeim
policy-block = Þú getur einnig komið alfarið í veg fyrir vistun á vafrakökum í stillingum vafrans eða tækisins og eytt vistuðum vafrakökum þar hvenær sem er. Vefurinn gæti þá virkað verr. Ef þú eyðir einnig vafrakökunum sem geyma val þitt gildir það val ekki lengur: áfram er slökkt á því sem krefst samþykkis og við spyrjum þig aftur.

policy-purposes-title = Tilgangur og þjónusta
policy-basis = Lagagrundvöllur
policy-basis-necessary = nauðsynlegt fyrir það sem þú biður um eða fyrir öruggan rekstur (b- og f-liður 1. mgr. 6. gr. persónuverndarreglugerðarinnar)
policy-basis-consent = samþykki þitt (a-liður 1. mgr. 6. gr. persónuverndarreglugerðarinnar)
policy-basis-interest = lögmætir hagsmunir (f-liður 1. mgr. 6. gr. persónuverndarreglugerðarinnar); þú getur andmælt
policy-data = Upplýsingar
policy-kept = Geymslutími
policy-services = { $count ->
    [one] { $count } þjónusta
   *[other] { $count } þjónustur
}
policy-unfold = Kveikt er á þessum tilgangi en slökkt á allri þjónustu sem heyrir undir hann. Kveiktu á hverri þjónustu fyrir sig hér fyrir neðan.
policy-third-title = Þjónusta þriðju aðila
policy-third = Þjónusta annarra þjónustuveitenda, svo sem myndskeið, leiðarlýsing eða netspjall, er aðeins sótt þegar þú leyfir hana eða ræsir hana að eigin frumkvæði. Þjónustuveitandinn getur þá fengið upplýsingar á borð við IP-tölu þína. Við hverja þjónustu kemur fram hver ber ábyrgð á að koma vafrakökunum fyrir og í hvaða hlutverki. Við höfum að jafnaði engin áhrif á efni og virkni þjónustu sjálfstæðra ábyrgðaraðila; lestu einnig persónuverndarstefnu þjónustuveitandans.
policy-links = Aðeins til staðar sem venjulegir tenglar: { $services }. Ekkert er sótt eða sent fyrr en þú smellir. Eftir það getur þjónustuveitandinn safnað upplýsingum beint og tengt þær við reikning þinn ef þú hefur skráð þig inn þar. Ef þú vilt það ekki skaltu skrá þig út þar fyrst.

policy-recipients-title = Hverjir fá upplýsingar
policy-recipients = Innan fyrirtækjanna sem bera ábyrgð hafa aðeins þeir aðgang sem þurfa á upplýsingunum að halda í tilgreindum tilgangi. Utanaðkomandi viðtakendur fá þær aðeins ef lög heimila það eða ef þú hefur veitt samþykki.
policy-recipients-processor = Vinnsluaðilar: þeir nota upplýsingar aðeins samkvæmt fyrirmælum okkar
policy-recipients-joint = Sameiginlegir ábyrgðaraðilar með okkur
policy-recipients-independent = Einkaaðilar sem eru sjálfstæðir ábyrgðaraðilar
policy-recipients-public = Opinberir aðilar
policy-recipients-public-why = Yfirvöld á borð við skattyfirvöld, ákæruvald eða dómstóla, ef lagaskylda eða lögmætir hagsmunir krefjast þess
policy-recipients-further = Aðrir viðtakendur
policy-transfers-title = Miðlun til þriðju landa
policy-transfers = Upplýsingum er aðeins miðlað til lands utan Evrópska efnahagssvæðisins ef framkvæmdastjórn Evrópusambandsins hefur ákveðið að vernd þar sé fullnægjandi (45. gr. persónuverndarreglugerðarinnar), ef viðeigandi verndarráðstafanir eru fyrir hendi (46. eða 47. gr. persónuverndarreglugerðarinnar) eða ef undanþága skv. 49. gr. persónuverndarreglugerðarinnar á við, svo sem afdráttarlaust samþykki þitt. Afrit af verndarráðstöfunum má nálgast með meðfylgjandi tengli eða, að beiðni þinni, hjá { $controller }.
policy-retention-title = Hversu lengi upplýsingar eru geymdar
policy-retention = Upplýsingar eru aðeins geymdar eins lengi og tilgangurinn krefst eða þar til þú afturkallar samþykki þitt eða andmælir; þá er þeim eytt án tafar nema lög mæli fyrir um eða heimili lengri geymslu. Við hverja þjónustu kemur fram hversu lengi það sem er í tækinu þínu geymist. Við afturköllun er því eytt sem þessi vefur sjálfur geymdi þar.
policy-retention-records = Sönnun fyrir vali þínu er geymd í { $days ->
    [one] { $days } dag
   *[other] { $days } daga
} eftir að valið hætti að gilda.
policy-retention-why = Þannig getum við sýnt fram á hvað þú valdir (1. mgr. 7. gr. persónuverndarreglugerðarinnar).

policy-versions-title = Útgáfur
policy-version-line = Útgáfa { $version } frá { $date }, stillingar nr. { $policy }
policy-versions-none = Engin eldri útgáfa er til.
policy-kept-version = Þetta er varðveitt útgáfa, eins og hún var birt. Nýrri útgáfa kann að gilda núna.
policy-current = Fara í útgáfuna sem gildir núna
