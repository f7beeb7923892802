# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Politika piškotkov spletnega mesta { $site }
policy-lead = Tukaj je navedeno, katere piškotke in podobne tehnologije uporablja { $site }, za katere namene, kdo je zanje odgovoren ter kako svojo izbiro opravite, spremenite ali prekličete.
policy-contents = Na tej strani
policy-to-choices = Oglejte si, spremenite ali prekličite svojo izbiro
policy-joint = Upravljavci, ki skupaj določajo namene in sredstva obdelave, tukaj označene kot skupne: { $controllers }. Dogovor na podlagi člena 26 GDPR določa, kdo izpolnjuje katero obveznost. Svoje pravice lahko uresničujete pri vsakem od teh upravljavcev.
policy-answers = Na vaša vprašanja in zahteve odgovarja { $controller }, tudi v imenu drugih upravljavcev.

policy-about-title = Piškotki in podobne tehnologije
policy-about = Piškotki in podobne tehnologije v vaši napravi shranjujejo informacije ali jih iz nje berejo: piškotki, lokalna shramba in shramba seje, zbirke podatkov v brskalniku, piksli, značilnosti naprave in programske komponente. Skupaj jih tukaj imenujemo »piškotki«.
policy-about-necessary = Tehnično nujni piškotki omogočajo funkcije, ki jih zahtevate, na primer izbiro jezika, prijavo, nakupovalno košarico ali seznam želja, ter zagotavljajo pravilno in varno delovanje spletnega mesta. Zanje privolitev ni potrebna. Pravna podlaga je člen 6(1)(b) in (f) GDPR. Pri vsakem je navedeno, zakaj je nujno potreben.
policy-about-consent = Vsi drugi piškotki se uporabljajo samo z vašo prostovoljno privolitvijo (člen 6(1)(a) GDPR): za vsak namen in po želji za vsako storitev posebej. Privolitev lahko kadar koli prekličete z učinkom za naprej.
policy-about-other = Druge tehnologije v vaši napravi ničesar ne shranjujejo in iz nje ničesar ne berejo; namenjene so na primer preprečevanju zlorab. Če se pri tem obdelujejo osebni podatki, na primer naslov IP, je pravna podlaga člen 6(1)(b) in (f) GDPR. Pri vsaki taki storitvi je navedeno, zakaj ne posega v vašo napravo.
policy-block-title = Blokiranje ali brisanje piškotkov
policy-block = V nastavitvah brskalnika ali naprave lahko shranjevanje piškotkov tudi v celoti preprečite, shranjene piškotke pa kadar koli izbrišete. Spletno mesto potem morda ne bo delovalo tako dobro. Če izbrišete tudi piškotke z vašo izbiro, ta izbira ne velja več: kar zahteva privolitev, ostane izklopljeno, mi pa vas vprašamo znova.

policy-purposes-title = Nameni in storitve
policy-basis = Pravna podlaga
policy-basis-necessary = nujno potrebno za to, kar zahtevate, ali za varno delovanje (člen 6(1)(b) in (f) GDPR)
policy-basis-consent = vaša privolitev (člen 6(1)(a) GDPR)
policy-basis-interest = zakoniti interes (člen 6(1)(f) GDPR); lahko ugovarjate
policy-data = Podatki
policy-kept = Čas hrambe
policy-services = { $count ->
    [one] { $count } storitev
    [two] { $count } storitvi
    [few] { $count } storitve
   *[other] { $count } storitev
}
policy-unfold = Ta namen je vklopljen, vse njegove storitve pa so izklopljene. Vklopite jih spodaj, vsako posebej.
policy-third-title = Storitve tretjih oseb
policy-third = Storitve drugih ponudnikov, na primer videoposnetki, načrtovanje poti ali klepet, se naložijo šele, ko jih dovolite ali sami zaženete. Ponudnik lahko takrat prejme podatke, na primer vaš naslov IP. Pri vsaki storitvi je navedeno, kdo je odgovoren za namestitev piškotkov in v kakšni vlogi. Na vsebino in delovanje storitev, katerih ponudniki so samostojni upravljavci, praviloma nimamo vpliva; preberite tudi politiko zasebnosti ponudnika.
policy-links = Samo kot navadne povezave so na voljo: { $services }. Pred klikom se nič ne naloži in nič ne pošlje. Nato lahko ponudnik podatke zbira neposredno in jih, če ste pri njem prijavljeni, poveže z vašim računom. Če tega ne želite, se pri njem najprej odjavite.

policy-recipients-title = Kdo prejme podatke
policy-recipients = V odgovornih podjetjih imajo dostop samo osebe, ki podatke potrebujejo za navedeni namen. Zunanji prejemniki jih prejmejo samo, če to dovoljuje zakon ali če ste dali privolitev.
policy-recipients-processor = Obdelovalci: podatke uporabljajo samo po naših navodilih
policy-recipients-joint = Odgovorni skupaj z nami
policy-recipients-independent = Zasebni subjekti, ki so samostojni upravljavci
policy-recipients-public = Javni organi
policy-recipients-public-why = Organi, kot so davčni organi, državno tožilstvo ali sodišča, kadar to zahteva zakonska obveznost ali zakoniti interes
policy-recipients-further = Drugi prejemniki
policy-transfers-title = Prenosi v tretje države
policy-transfers = Podatki se prenesejo v državo zunaj Evropskega gospodarskega prostora samo, če je Evropska komisija zanjo ugotovila ustrezno raven varstva (člen 45 GDPR), če obstajajo ustrezni zaščitni ukrepi (člen 46 ali 47 GDPR) ali če velja odstopanje iz člena 49 GDPR, na primer vaša izrecna privolitev. Kopija zaščitnih ukrepov je na voljo prek navedene povezave; na zahtevo jo zagotovi tudi { $controller }.
policy-retention-title = Kako dolgo se podatki hranijo
policy-retention = Podatki se hranijo samo toliko časa, kolikor je potrebno za namen, ali dokler ne prekličete privolitve ali ne ugovarjate; nato se nemudoma izbrišejo, razen če zakon predpisuje ali dovoljuje daljšo hrambo. Čas hrambe v vaši napravi je naveden pri vsaki storitvi. Ob preklicu se iz naprave izbriše tisto, kar je v njej shranilo to spletno mesto samo.
policy-retention-records = Dokazilo o vaši izbiri se hrani še { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dni
   *[other] { $days } dni
} po tem, ko izbira preneha veljati.
policy-retention-why = Tako lahko dokažemo, kaj ste izbrali (člen 7(1) GDPR).

policy-versions-title = Različice
policy-version-line = Različica { $version } z dne { $date }, nastavitve št. { $policy }
policy-versions-none = Prejšnje različice ni.
policy-kept-version = To je arhivirana različica, kakršna je bila objavljena. Medtem morda velja že novejša.
policy-current = Na trenutno veljavno različico
