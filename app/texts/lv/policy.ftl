# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = { $site } sīkdatņu politika
policy-lead = Šeit norādīts, kādas sīkdatnes un līdzīgas tehnoloģijas izmanto { $site }, kādam nolūkam, kas par tām ir atbildīgs un kā jūs varat izdarīt, mainīt vai atsaukt savu izvēli.
policy-contents = Šajā lapā
policy-to-choices = Skatīt, mainīt vai atsaukt savu izvēli
policy-joint = { $controllers } kopīgi nosaka šeit par kopīgu dēvētās apstrādes nolūkus un līdzekļus. Vienošanās saskaņā ar VDAR 26. pantu nosaka, kurš izpilda katru pienākumu. Savas tiesības varat īstenot pret ikvienu no tiem.
policy-answers = Uz jūsu jautājumiem un pieprasījumiem, arī pārējo pārziņu vārdā, atbild { $controller }.

policy-about-title = Sīkdatnes un līdzīgas tehnoloģijas
policy-about = Sīkdatnes un līdzīgas tehnoloģijas glabā informāciju jūsu ierīcē vai nolasa informāciju no tās: sīkdatnes, lokālā un sesijas krātuve, datubāzes pārlūkprogrammā, pikseļi, ierīces pazīmes un programmatūras komponenti. Šeit tās visas kopā sauktas par „sīkdatnēm”.
policy-about-necessary = Tehniski nepieciešamās sīkdatnes nodrošina funkcijas, ko jūs pieprasāt, piemēram, valodas izvēli, pierakstīšanos, iepirkumu grozu vai vēlmju sarakstu, kā arī pareizu un drošu vietnes darbību. Tām piekrišana nav vajadzīga. Tiesiskais pamats ir VDAR 6. panta 1. punkta b) un f) apakšpunkts. Pie katras norādīts, kāpēc tā ir nepieciešama.
policy-about-consent = Visas pārējās sīkdatnes tiek izmantotas tikai ar jūsu brīvprātīgu piekrišanu (VDAR 6. panta 1. punkta a) apakšpunkts): katram nolūkam un, ja vēlaties, katram pakalpojumam atsevišķi. Piekrišanu varat atsaukt jebkurā laikā ar spēku uz nākotni.
policy-about-other = Citas tehnoloģijas jūsu ierīcē neko neglabā un no tās neko nenolasa, piemēram, tās, kas novērš ļaunprātīgu izmantošanu. Ja tās apstrādā personas datus, piemēram, IP adresi, apstrādes pamats ir VDAR 6. panta 1. punkta b) un f) apakšpunkts. Pie katra šāda pakalpojuma norādīts, kāpēc tas jūsu ierīci neskar.
policy-block-title = Sīkdatņu bloķēšana vai dzēšana
policy-block = Pārlūkprogrammas vai ierīces iestatījumos varat arī pilnībā liegt sīkdatņu glabāšanu un jebkurā laikā izdzēst saglabātās sīkdatnes. Vietne tad var darboties sliktāk. Ja izdzēšat arī sīkdatnes ar savu izvēli, šī izvēle vairs nav spēkā: tas, kam vajadzīga piekrišana, paliek izslēgts, un mēs jautāsim vēlreiz.

policy-purposes-title = Nolūki un pakalpojumi
policy-basis = Tiesiskais pamats
policy-basis-necessary = nepieciešams tam, ko jūs pieprasāt, vai drošai darbībai (VDAR 6. panta 1. punkta b) un f) apakšpunkts)
policy-basis-consent = jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts)
policy-basis-interest = leģitīmās intereses (VDAR 6. panta 1. punkta f) apakšpunkts); varat iebilst
policy-data = Dati
policy-kept = Glabāšanas ilgums
policy-services = { $count ->
    [zero] { $count } pakalpojumu
    [one] { $count } pakalpojums
   *[other] { $count } pakalpojumi
}
policy-unfold = Šis nolūks ir ieslēgts, bet visi tā pakalpojumi ir izslēgti. Ieslēdziet tos tālāk, katru atsevišķi.
policy-third-title = Trešo personu pakalpojumi
policy-third = Citu sniedzēju pakalpojumi, piemēram, video, maršrutu plānošana vai tērzēšana, tiek ielādēti tikai tad, kad jūs tos atļaujat vai palaižat. Sniedzējs tad var saņemt datus, piemēram, jūsu IP adresi. Pie katra pakalpojuma norādīts, kas un kādā statusā ir atbildīgs par sīkdatņu izvietošanu. Mēs parasti nevaram ietekmēt to pakalpojumu saturu un darbību, kuru sniedzēji ir patstāvīgi pārziņi; izlasiet arī sniedzēja privātuma politiku.
policy-links = Pieejami tikai kā parastas saites: { $services }. Pirms noklikšķināšanas nekas netiek ielādēts vai nosūtīts. Pēc tam sniedzējs var vākt datus tieši un, ja jūs tur izmantojat savu kontu, saistīt tos ar šo kontu. Ja to nevēlaties, vispirms tur izrakstieties.

policy-recipients-title = Kas saņem datus
policy-recipients = Atbildīgajos uzņēmumos piekļuve ir tikai tām personām, kurām dati vajadzīgi norādītajam nolūkam. Ārējie saņēmēji tos saņem tikai tad, ja to atļauj tiesību akti vai ja ir saņemta jūsu piekrišana.
policy-recipients-processor = Apstrādātāji: tie izmanto datus tikai saskaņā ar mūsu norādījumiem
policy-recipients-joint = Kopīgi pārziņi kopā ar mums
policy-recipients-independent = Privātas personas, kas ir patstāvīgi pārziņi
policy-recipients-public = Publiskas iestādes
policy-recipients-public-why = Iestādes, piemēram, nodokļu administrācija, prokuratūra vai tiesas, ja to prasa juridisks pienākums vai leģitīmas intereses
policy-recipients-further = Citi saņēmēji
policy-transfers-title = Nosūtīšana uz trešām valstīm
policy-transfers = Dati tiek nosūtīti uz valsti ārpus Eiropas Ekonomikas zonas tikai tad, ja Eiropas Komisija tur ir konstatējusi pietiekamu aizsardzības līmeni (VDAR 45. pants), ja pastāv atbilstošas garantijas (VDAR 46. vai 47. pants) vai ja piemērojama VDAR 49. pantā paredzēta atkāpe, piemēram, jūsu nepārprotama piekrišana. Garantiju kopija ir pieejama, izmantojot līdzās esošo saiti, vai pēc pieprasījuma – to izsniedz { $controller }.
policy-retention-title = Cik ilgi dati tiek glabāti
policy-retention = Dati tiek glabāti tikai tik ilgi, cik nepieciešams nolūkam, vai līdz brīdim, kad atsaucat piekrišanu vai iebilstat; pēc tam tie tiek nekavējoties dzēsti, ja vien tiesību akti neparedz vai neatļauj ilgāku glabāšanu. Glabāšanas ilgums jūsu ierīcē norādīts pie katra pakalpojuma. Atsaukuma gadījumā tiek dzēsts tas, ko tur glabājusi pati šī vietne.
policy-retention-records = Jūsu izvēles pierādījums tiek glabāts vēl { $days ->
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
} pēc tam, kad izvēle vairs nav spēkā.
policy-retention-why = Tā mēs varam uzskatāmi parādīt, ko jūs izvēlējāties (VDAR 7. panta 1. punkts).

policy-versions-title = Versijas
policy-version-line = Versija { $version }, sagatavota { $date }, iestatījumi Nr. { $policy }
policy-versions-none = Agrākas versijas nav.
policy-kept-version = Šī ir saglabāta versija tādā veidā, kādā tā tika publicēta. Tagad var būt spēkā jaunāka versija.
policy-current = Pāriet uz pašlaik spēkā esošo versiju
