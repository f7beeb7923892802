# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Pravila o kolačićima – { $site }
policy-lead = Ovdje je navedeno koje kolačiće i slične tehnologije upotrebljava { $site }, u koje svrhe, tko je za njih odgovoran i kako možete odabrati, promijeniti ili povući svoj odabir.
policy-contents = Na ovoj stranici
policy-to-choices = Pogledajte, promijenite ili povucite svoj odabir
policy-joint = { $controllers } zajednički određuju svrhe i načine obrade koja je ovdje označena kao zajednička. Dogovorom u skladu s člankom 26. Opće uredbe o zaštiti podataka utvrdili su tko ispunjava koju obvezu. Svoja prava možete ostvariti prema svakome od njih.
policy-answers = Na Vaša pitanja i zahtjeve odgovara { $controller }, i u ime ostalih voditelja obrade.

policy-about-title = Kolačići i slične tehnologije
policy-about = Kolačići i slične tehnologije pohranjuju informacije na Vaš uređaj ili ih s njega čitaju: kolačići, lokalna pohrana i pohrana sesije, baze podataka u pregledniku, pikseli, obilježja uređaja i softverske komponente. Sve se to ovdje zajednički naziva „kolačići”.
policy-about-necessary = Tehnički nužni kolačići omogućuju funkcije koje sami zatražite, kao što su odabir jezika, prijava, košarica ili popis želja, te pravilan i siguran rad web-stranice. Za njih nije potrebna privola. Pravna je osnova članak 6. stavak 1. točke (b) i (f) Opće uredbe o zaštiti podataka. Za svaki je navedeno zašto je nužan.
policy-about-consent = Svi se ostali kolačići upotrebljavaju samo uz Vašu dobrovoljnu privolu (članak 6. stavak 1. točka (a) Opće uredbe o zaštiti podataka): po svrsi i, ako želite, po usluzi. Privolu možete povući u svakom trenutku s učinkom za budućnost.
policy-about-other = Druge tehnologije ne pohranjuju ništa na Vaš uređaj i ništa s njega ne čitaju, primjerice radi sprječavanja zlouporabe. Ako se pritom obrađuju osobni podaci kao što je IP adresa, obrada se temelji na članku 6. stavku 1. točkama (b) i (f) Opće uredbe o zaštiti podataka. Za svaku je takvu uslugu navedeno zašto ne zadire u Vaš uređaj.
policy-block-title = Blokiranje ili brisanje kolačića
policy-block = Pohranu kolačića možete i potpuno spriječiti u postavkama svojeg preglednika ili uređaja, a pohranjene kolačiće ondje u svakom trenutku izbrisati. Web-stranica tada možda neće raditi jednako dobro. Ako izbrišete i kolačiće s Vašim odabirom, taj odabir više ne vrijedi: ono za što je potrebna privola ostaje isključeno i ponovno ćemo Vas pitati.

policy-purposes-title = Svrhe i usluge
policy-basis = Pravna osnova
policy-basis-necessary = nužno za ono što ste zatražili ili za siguran rad (članak 6. stavak 1. točke (b) i (f) Opće uredbe o zaštiti podataka)
policy-basis-consent = Vaša privola (članak 6. stavak 1. točka (a) Opće uredbe o zaštiti podataka)
policy-basis-interest = legitimni interes (članak 6. stavak 1. točka (f) Opće uredbe o zaštiti podataka); možete uložiti prigovor
policy-data = Podaci
policy-kept = Rok pohrane
policy-services = { $count ->
    [one] { $count } usluga
    [few] { $count } usluge
   *[other] { $count } usluga
}
policy-unfold = Ova je svrha uključena, ali su sve njezine usluge isključene. Uključite ih u nastavku, svaku zasebno.
policy-third-title = Usluge trećih strana
policy-third = Usluge drugih pružatelja, primjerice videozapisi, planiranje rute ili razgovor uživo, učitavaju se tek kada ih dopustite ili sami pokrenete. Pružatelj tada može primiti podatke kao što je Vaša IP adresa. Za svaku je uslugu navedeno tko je odgovoran za postavljanje kolačića i u kojoj ulozi. Na sadržaj i rad usluga čiji su pružatelji samostalni voditelji obrade u pravilu ne možemo utjecati; pročitajte i izjavu o privatnosti pružatelja.
policy-links = Dostupno samo kao obične poveznice: { $services }. Dok ne kliknete, ništa se ne učitava i ne šalje. Nakon toga pružatelj može izravno prikupljati podatke i, ako ste kod njega prijavljeni, povezati ih s Vašim računom. Ako to ne želite, najprije se kod njega odjavite.

policy-recipients-title = Tko prima podatke
policy-recipients = U odgovornim društvima pristup imaju samo osobe kojima su podaci potrebni za navedenu svrhu. Vanjski ih primatelji dobivaju samo ako to dopušta zakon ili ako ste dali privolu.
policy-recipients-processor = Izvršitelji obrade: podatke upotrebljavaju samo prema našim uputama
policy-recipients-joint = Zajednički voditelji obrade s nama
policy-recipients-independent = Privatni subjekti koji su samostalni voditelji obrade
policy-recipients-public = Tijela javne vlasti
policy-recipients-public-why = Tijela kao što su porezna uprava, državno odvjetništvo ili sudovi, kada to zahtijeva pravna obveza ili legitimni interes
policy-recipients-further = Ostali primatelji
policy-transfers-title = Prijenosi u treće zemlje
policy-transfers = Podaci se prenose u zemlju izvan Europskog gospodarskog prostora samo ako je Europska komisija utvrdila primjerenu razinu zaštite (članak 45. Opće uredbe o zaštiti podataka), ako postoje odgovarajuće zaštitne mjere (članak 46. ili 47. Opće uredbe o zaštiti podataka) ili ako se primjenjuje odstupanje iz članka 49. Opće uredbe o zaštiti podataka, primjerice Vaša izričita privola. Kopiju zaštitnih mjera možete pronaći putem priložene poveznice ili je na zahtjev dobiti od voditelja obrade { $controller }.
policy-retention-title = Koliko se dugo podaci čuvaju
policy-retention = Podaci se čuvaju samo onoliko dugo koliko je potrebno za svrhu ili dok ne povučete privolu ili ne uložite prigovor; tada se bez odgode brišu, osim ako zakon propisuje ili dopušta dulje čuvanje. Koliko dugo što ostaje na Vašem uređaju, navedeno je za svaku uslugu. Pri povlačenju privole s uređaja se briše ono što je ova web-stranica sama ondje pohranila.
policy-retention-records = Dokaz o Vašem odabiru čuva se još { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
} nakon što odabir prestane vrijediti.
policy-retention-why = Tako možemo dokazati što ste odabrali (članak 7. stavak 1. Opće uredbe o zaštiti podataka).

policy-versions-title = Verzije
policy-version-line = Verzija { $version } od { $date }, postavke br. { $policy }
policy-versions-none = Nema ranije verzije.
policy-kept-version = Ovo je sačuvana verzija, kako je bila objavljena. U međuvremenu možda vrijedi novija.
policy-current = Prijeđi na verziju koja sada vrijedi
