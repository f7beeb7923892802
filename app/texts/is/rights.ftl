# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Réttindi þín
rights-lead = Sem skráður einstaklingur átt þú þessi réttindi, með þeim skilyrðum sem persónuverndarreglugerðin setur. Ekkert kostar að neyta þeirra.
rights-access = Aðgangur: Þú getur fengið að vita hvaða upplýsingar eru geymdar um þig og fengið afrit af þeim.
rights-rectification = Leiðrétting: Þú getur látið leiðrétta óáreiðanlegar upplýsingar og fullgera ófullkomnar upplýsingar.
rights-erasure = Eyðing: Þú getur látið eyða upplýsingum þínum þegar lagaskilyrði eru uppfyllt.
rights-restriction = Takmörkun á vinnslu: Þú getur farið fram á að vinnsla upplýsinga þinna verði takmörkuð þegar lagaskilyrði eru uppfyllt.
rights-portability = Flutningur eigin gagna: Upplýsingar sem þú hefur látið í té á grundvelli samþykkis eða samnings getur þú fengið á skipulegu, algengu og tölvulesanlegu sniði eða látið senda til annars ábyrgðaraðila.
rights-objection = Andmæli: Þú getur hvenær sem er, vegna sérstakra aðstæðna þinna, andmælt vinnslu sem byggist á lögmætum hagsmunum. Vinnslunni er þá hætt nema mikilvægar ástæður gangi framar hagsmunum þínum, réttindum og frelsi.
rights-marketing = Andmæli gegn beinni markaðssetningu: Þú getur hvenær sem er og án rökstuðnings andmælt vinnslu í þágu beinnar markaðssetningar; henni er þá hætt.
rights-withdrawal = Afturköllun samþykkis: Þú getur afturkallað samþykki hvenær sem er og gildir afturköllunin til framtíðar. Hún hefur ekki áhrif á lögmæti vinnslunnar fram að því. Þú getur notað sömu leið og þegar þú veittir samþykkið.
rights-complaint = Kvörtun: Þú getur lagt fram kvörtun hjá eftirlitsyfirvaldi, einkum í landinu þar sem þú býrð eða starfar eða þar sem þú telur að brotið hafi verið gegn lögum, eða hjá eftirlitsyfirvaldi ábyrgðaraðilans.
rights-authority = Eftirlitsyfirvald: { $country }
rights-authority-land = Þegar um fyrirtæki er að ræða er yfirvald þess sambandslands þar sem fyrirtækið hefur aðsetur oftast lögbært.
rights-contact = Sendu spurningar og beiðnir til { $controller }: með tölvupósti eða bréfpósti á heimilisfangið hér að ofan. Ef málið varðar val þitt skaltu gefa upp samþykkisnúmer þitt svo að valið finnist.

rights-records-title = Það sem geymt er um val þitt
rights-records-none = Í þessum vafra er ekkert samþykkisnúmer frá þessum vef. Hér er því ekkert til að sýna, sækja eða eyða.
rights-when = Hvenær
rights-what = Hvað
rights-where = Hvar
rights-version = Útgáfa
rights-standing = Gildir
rights-state-given = allt leyft
rights-state-refused = öllu hafnað
rights-state-partial = hluti leyfður
rights-state-withdrawn = samþykki afturkallað
rights-state-objected = andmælt
rights-state-requested = óskað eftir, ekki staðfest
rights-channel-banner = borði
rights-channel-settings = stillingar á vefnum
rights-channel-embed = innfellt efni
rights-channel-preference-page = þessi síða
rights-channel-gpc = merki frá vafranum
rights-channel-api = reikningur á vefnum
rights-channel-app = smáforrit
rights-channel-email = tölvupóstur
rights-channel-phone = sími
rights-channel-paper = pappír
rights-channel-in-person = í eigin persónu
rights-standing-current = já
rights-standing-superseded = nei, annað komið í staðinn
rights-standing-expired = nei, útrunnið
rights-download = Sækja allt (JSON)
rights-download-one = Sækja
rights-object = Andmæla
rights-object-why = Slekkur á því sem byggist á lögmætum hagsmunum: { $purposes }. Allt annað helst óbreytt. Andmæli eru ekki höfnun og eru skráð sem andmæli.
rights-restrict = Takmarka notkun
rights-restrict-why = Það sem geymt er um val þitt er þá aðeins varðveitt og ekki notað frekar, nema vegna réttarkröfu.
rights-restricted = Notkun á því sem geymt er um val þitt er takmörkuð.
rights-lift = Aflétta takmörkun
rights-erase = Eyða öllu
rights-erase-why = Eyðir öllu sem geymt er undir samþykkisnúmeri þínu og vafrakökum með vali þínu. Af færslunum sem er eytt stendur aðeins eftir að þær voru til, án tengsla við þig.
rights-erase-title = Eyða öllu sem geymt er um val þitt?
rights-erase-ask = { $count ->
    [one] { $count } færslu verður eytt.
   *[other] { $count } færslum verður eytt.
} Þessu er ekki hægt að snúa við. Samþykki þitt gildir þá ekki lengur og vefurinn spyr þig aftur.
rights-erase-yes = Já, eyða öllu
rights-back = Nei, fara til baka
rights-done-erased = Öllu sem geymt var undir samþykkisnúmeri þínu hefur verið eytt.
rights-done-restricted = Notkunin er takmörkuð.
rights-done-lifted = Takmörkuninni hefur verið aflétt.
rights-done-objected = Andmæli þín hafa verið skráð.
