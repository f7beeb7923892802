# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.
# A date ends in "d.", so no text here ends a sentence with one.

policy-title = { $site } slapukų politika
policy-lead = Čia nurodyta, kokius slapukus ir panašias technologijas naudoja { $site }, kokiais tikslais, kas už juos atsako ir kaip galite pateikti, pakeisti arba atšaukti savo pasirinkimą.
policy-contents = Šiame puslapyje
policy-to-choices = Peržiūrėti, pakeisti arba atšaukti savo pasirinkimą
policy-joint = { $controllers } kartu nustato čia bendru vadinamo duomenų tvarkymo tikslus ir priemones. Susitarime pagal BDAR 26 straipsnį nustatyta, kas vykdo kurią prievolę. Savo teisėmis galite naudotis kiekvieno iš jų atžvilgiu.
policy-answers = Į jūsų klausimus ir prašymus, taip pat ir kitų duomenų valdytojų vardu, atsako { $controller }.

policy-about-title = Slapukai ir panašios technologijos
policy-about = Slapukai ir panašios technologijos saugo informaciją jūsų įrenginyje arba ją iš jo skaito: slapukai, vietinė ir seanso saugyklos, duomenų bazės naršyklėje, pikseliai, įrenginio požymiai ir programinės įrangos komponentai. Čia visi jie kartu vadinami „slapukais“.
policy-about-necessary = Techniškai būtini slapukai leidžia veikti funkcijoms, kurių prašote, pavyzdžiui, kalbos pasirinkimui, prisijungimui, pirkinių krepšeliui ar pageidavimų sąrašui, ir užtikrina tinkamą bei saugų svetainės veikimą. Jiems sutikimo nereikia. Teisinis pagrindas – BDAR 6 straipsnio 1 dalies b ir f punktai. Prie kiekvieno nurodyta, kodėl jis būtinas.
policy-about-consent = Visi kiti slapukai naudojami tik gavus jūsų laisva valia duotą sutikimą (BDAR 6 straipsnio 1 dalies a punktas): kiekvienam tikslui ir, jei norite, kiekvienai paslaugai atskirai. Sutikimą galite bet kada atšaukti; atšaukimas galioja ateičiai.
policy-about-other = Kitos technologijos jūsų įrenginyje nieko nesaugo ir iš jo nieko neskaito, pavyzdžiui, skirtosios piktnaudžiavimui užkirsti. Jei jos tvarko asmens duomenis, pavyzdžiui, IP adresą, tai grindžiama BDAR 6 straipsnio 1 dalies b ir f punktais. Prie kiekvienos tokios paslaugos nurodyta, kodėl jūsų įrenginys nepaliečiamas.
policy-block-title = Slapukų blokavimas arba ištrynimas
policy-block = Naršyklės ar įrenginio nustatymuose taip pat galite visiškai neleisti saugoti slapukų ir bet kada ištrinti saugomus slapukus. Tada svetainė gali veikti prasčiau. Jei ištrinate ir slapukus su savo pasirinkimu, tas pasirinkimas nebegalioja: tai, kam reikia sutikimo, lieka išjungta, ir mes paklausime iš naujo.

policy-purposes-title = Tikslai ir paslaugos
policy-basis = Teisinis pagrindas
policy-basis-necessary = būtina tam, ko prašote, arba saugiam veikimui (BDAR 6 straipsnio 1 dalies b ir f punktai)
policy-basis-consent = jūsų sutikimas (BDAR 6 straipsnio 1 dalies a punktas)
policy-basis-interest = teisėtas interesas (BDAR 6 straipsnio 1 dalies f punktas); galite pareikšti nesutikimą
policy-data = Duomenys
policy-kept = Saugojimo trukmė
policy-services = { $count ->
    [one] { $count } paslauga
    [few] { $count } paslaugos
   *[other] { $count } paslaugų
}
policy-unfold = Šis tikslas įjungtas, bet visos jo paslaugos išjungtos. Įjunkite jas toliau, kiekvieną atskirai.
policy-third-title = Trečiųjų šalių paslaugos
policy-third = Kitų teikėjų paslaugos, pavyzdžiui, vaizdo įrašai, maršrutų planavimas ar pokalbiai, įkeliamos tik tada, kai jas leidžiate arba patys paleidžiate. Tada teikėjas gali gauti duomenų, pavyzdžiui, jūsų IP adresą. Prie kiekvienos paslaugos nurodyta, kas ir kokiu vaidmeniu atsako už slapukų įrašymą. Paslaugų, kurių teikėjai yra savarankiški duomenų valdytojai, turiniui ir veikimui paprastai neturime įtakos; perskaitykite ir teikėjo privatumo politiką.
policy-links = Pateikiama tik kaip paprastos nuorodos: { $services }. Kol nespustelite, niekas neįkeliama ir nesiunčiama. Po to teikėjas gali tiesiogiai rinkti duomenis ir, jei esate ten prisijungę, susieti juos su jūsų paskyra. Jei to nenorite, pirmiau ten atsijunkite.

policy-recipients-title = Kas gauna duomenis
policy-recipients = Atsakingose įmonėse prieigą turi tik tie asmenys, kuriems duomenų reikia nurodytam tikslui. Išorės gavėjams jie teikiami tik tada, kai tai leidžia teisės aktai arba kai davėte sutikimą.
policy-recipients-processor = Duomenų tvarkytojai: duomenis naudoja tik pagal mūsų nurodymus
policy-recipients-joint = Bendri duomenų valdytojai kartu su mumis
policy-recipients-independent = Privatūs subjektai, kurie yra savarankiški duomenų valdytojai
policy-recipients-public = Valdžios institucijos
policy-recipients-public-why = Tokios institucijos kaip mokesčių administratorius, prokuratūra ar teismai, kai to reikalauja teisinė prievolė arba teisėtas interesas
policy-recipients-further = Kiti gavėjai
policy-transfers-title = Duomenų perdavimas į trečiąsias valstybes
policy-transfers = Duomenys į valstybę už Europos ekonominės erdvės ribų perduodami tik tada, kai Europos Komisija yra nusprendusi, kad joje užtikrinama tinkamo lygio apsauga (BDAR 45 straipsnis), kai yra tinkamos apsaugos priemonės (BDAR 46 arba 47 straipsnis) arba kai taikoma BDAR 49 straipsnyje nustatyta nukrypti leidžianti nuostata, pavyzdžiui, dėl jūsų aiškaus sutikimo. Apsaugos priemonių kopiją rasite paspaudę šalia esančią nuorodą, o paprašius ją pateiks { $controller }.
policy-retention-title = Kiek laiko saugomi duomenys
policy-retention = Duomenys saugomi tik tiek, kiek reikia tikslui, arba iki tol, kol atšauksite sutikimą ar pareikšite nesutikimą; tada jie nedelsiant ištrinami, nebent teisės aktai nustato arba leidžia saugoti ilgiau. Saugojimo jūsų įrenginyje trukmė nurodyta prie kiekvienos paslaugos. Atšaukus sutikimą, ištrinama tai, ką įrenginyje saugojo pati ši svetainė.
policy-retention-records = Jūsų pasirinkimo įrodymas saugomas dar { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
   *[other] { $days } dienų
} po to, kai pasirinkimas nustoja galioti.
policy-retention-why = Taip galime įrodyti, ką pasirinkote (BDAR 7 straipsnio 1 dalis).

policy-versions-title = Versijos
policy-version-line = Versija { $version }, { $date }, nustatymai Nr. { $policy }
policy-versions-none = Ankstesnės versijos nėra.
policy-kept-version = Tai išsaugota versija, tokia, kokia buvo paskelbta. Dabar gali galioti naujesnė.
policy-current = Pereiti prie dabar galiojančios versijos
