# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Staðfestu samþykki þitt
doi-lead = Hjá { $site } var óskað eftir samþykki þínu fyrir því sem kemur fram hér fyrir neðan. Það gildir ekki fyrr en þú staðfestir það. Ef þú baðst ekki um þetta þarftu ekkert að gera.
doi-what = Í hvaða tilgangi
doi-wording = Textinn sem var sýndur
doi-asked = Óskað var eftir þessu hinn { $moment }; útgáfa texta { $version }, stillingar nr. { $policy }.
doi-confirm = Já, ég samþykki
doi-confirmed-title = Samþykki þitt hefur verið skráð
doi-confirmed = { $site } skráði samþykki þitt hinn { $moment }.
doi-how-to-withdraw = Þú getur afturkallað samþykki þitt hvenær sem er, án innskráningar. Frá þeim tíma gildir það ekki lengur; það sem fram fór áður er áfram lögmætt.
doi-withdraw = Afturkalla samþykki
doi-withdraw-lead = Þú veittir { $site } samþykki þitt fyrir því sem kemur fram hér fyrir neðan. Jafn auðvelt er að afturkalla það og að veita það og afturköllunin gildir strax.
doi-withdrawn = Samþykki þitt var afturkallað hinn { $moment }. Þú þarft ekki að gera neitt frekar.
doi-withdrawn-before = Þú afturkallaðir þetta samþykki eftir að óskað var eftir því. Þessi tengill staðfestir ekkert lengur.
doi-expired = Þessi tengill er of gamall. Ekkert var skráð. Óskaðu eftir nýjum á vefnum.
doi-outdated = Það sem óskað var samþykkis fyrir hefur breyst síðan. Ekkert var skráð. Sendu beiðnina aftur á vefnum.
doi-unknown-title = Þessi tengill virkar ekki
doi-unknown = Þessi tengill er ekki þekktur hér. Ekkert var skráð. Athugaðu hvort öll slóðin úr tölvupóstinum fylgdi með eða óskaðu eftir nýjum tengli á vefnum.
