# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Politica privind cookie-urile pe { $site }
policy-lead = Aici aflați ce cookie-uri și tehnologii similare utilizează { $site }, în ce scopuri, cine este responsabil pentru acestea și cum vă puteți exprima, modifica sau retrage alegerea.
policy-contents = Pe această pagină
policy-to-choices = Vedeți, modificați sau retrageți alegerea dumneavoastră
policy-joint = { $controllers } stabilesc împreună scopurile și mijloacele prelucrărilor desemnate aici drept comune. Un acord în temeiul articolului 26 din RGPD stabilește cine îndeplinește fiecare obligație. Vă puteți exercita drepturile față de fiecare dintre acești operatori.
policy-answers = { $controller } răspunde la întrebările și cererile dumneavoastră, inclusiv în numele celorlalți operatori.

policy-about-title = Cookie-uri și tehnologii similare
policy-about = Cookie-urile și tehnologiile similare stochează informații pe dispozitivul dumneavoastră sau citesc informații de pe acesta: cookie-uri, stocare locală și de sesiune, baze de date în browser, pixeli, caracteristici ale dispozitivului și componente software. Împreună sunt denumite aici „cookie-uri”.
policy-about-necessary = Cookie-urile necesare din punct de vedere tehnic fac posibile funcțiile pe care le solicitați, precum alegerea limbii, autentificarea, coșul de cumpărături sau lista de dorințe, și asigură funcționarea corectă și sigură a site-ului. Pentru acestea nu este nevoie de consimțământ. Temeiul juridic este articolul 6 alineatul (1) literele (b) și (f) din RGPD. Pentru fiecare dintre ele se arată de ce este necesar.
policy-about-consent = Toate celelalte cookie-uri sunt utilizate numai cu consimțământul dumneavoastră liber exprimat (articolul 6 alineatul (1) litera (a) din RGPD): pentru fiecare scop și, dacă doriți, pentru fiecare serviciu. Vă puteți retrage consimțământul în orice moment, cu efect pentru viitor.
policy-about-other = Alte tehnologii nu stochează nimic pe dispozitivul dumneavoastră și nu citesc nimic de pe acesta; ele servesc, de exemplu, la prevenirea abuzurilor. Dacă prelucrează date cu caracter personal, precum o adresă IP, prelucrarea se întemeiază pe articolul 6 alineatul (1) literele (b) și (f) din RGPD. Pentru fiecare serviciu de acest fel se arată de ce dispozitivul dumneavoastră nu este afectat.
policy-block-title = Blocarea sau ștergerea cookie-urilor
policy-block = În setările browserului sau ale dispozitivului puteți, de asemenea, să împiedicați cu totul stocarea cookie-urilor și să ștergeți oricând cookie-urile stocate. Este posibil ca site-ul să funcționeze atunci mai puțin bine. Dacă ștergeți și cookie-urile care conțin alegerea dumneavoastră, aceasta nu mai este valabilă: ceea ce necesită consimțământ rămâne dezactivat și vă vom întreba din nou.

policy-purposes-title = Scopuri și servicii
policy-basis = Temei juridic
policy-basis-necessary = necesar pentru ceea ce solicitați sau pentru funcționarea în siguranță (articolul 6 alineatul (1) literele (b) și (f) din RGPD)
policy-basis-consent = consimțământul dumneavoastră (articolul 6 alineatul (1) litera (a) din RGPD)
policy-basis-interest = interes legitim (articolul 6 alineatul (1) litera (f) din RGPD); vă puteți opune
policy-data = Date
policy-kept = Durata păstrării
policy-services = { $count ->
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
policy-unfold = Acest scop este activat, dar toate serviciile sale sunt dezactivate. Activați-le mai jos, fiecare în parte.
policy-third-title = Servicii ale terților
policy-third = Serviciile altor furnizori, precum conținutul video, planificarea rutelor sau chatul, se încarcă numai dacă le permiteți sau le porniți dumneavoastră. Furnizorul poate primi atunci date precum adresa dumneavoastră IP. Pentru fiecare serviciu se arată cine este responsabil pentru plasarea cookie-urilor și în ce calitate. În principiu, nu avem nicio influență asupra conținutului și funcționării serviciilor ai căror furnizori sunt operatori independenți; citiți și politica de confidențialitate a furnizorului.
policy-links = Prezente numai ca simple linkuri: { $services }. Nu se încarcă și nu se trimite nimic înainte să faceți clic. După aceea, furnizorul poate colecta date în mod direct și, dacă v-ați autentificat la acesta, le poate asocia contului dumneavoastră. Dacă nu doriți acest lucru, deconectați-vă mai întâi de la furnizor.

policy-recipients-title = Cine primește date
policy-recipients = În cadrul întreprinderilor responsabile au acces numai persoanele care au nevoie de date pentru scopul indicat. Destinatarii externi le primesc numai dacă legea permite acest lucru sau dacă v-ați dat consimțământul.
policy-recipients-processor = Persoane împuternicite de operator: utilizează datele numai conform instrucțiunilor noastre
policy-recipients-joint = Responsabili împreună cu noi
policy-recipients-independent = Entități private care sunt operatori independenți
policy-recipients-public = Organisme publice
policy-recipients-public-why = Autorități precum organele fiscale, parchetele sau instanțele judecătorești, dacă o obligație legală sau un interes legitim impune acest lucru
policy-recipients-further = Alți destinatari
policy-transfers-title = Transferuri către țări terțe
policy-transfers = Datele sunt transferate într-o țară din afara Spațiului Economic European numai dacă Comisia Europeană a constatat un nivel de protecție adecvat (articolul 45 din RGPD), dacă există garanții adecvate (articolul 46 sau 47 din RGPD) ori dacă se aplică o derogare prevăzută la articolul 49 din RGPD, precum consimțământul dumneavoastră explicit. O copie a garanțiilor este disponibilă prin linkul alăturat sau, la cerere, de la { $controller }.
policy-retention-title = Cât timp sunt păstrate datele
policy-retention = Datele sunt păstrate numai atât timp cât este necesar pentru scop ori până când vă retrageți consimțământul sau vă opuneți; apoi sunt șterse imediat, cu excepția cazului în care legea impune sau permite păstrarea lor mai îndelungată. Durata păstrării pe dispozitivul dumneavoastră este indicată pentru fiecare serviciu. La retragere se șterge de pe dispozitiv ceea ce a păstrat acolo acest site.
policy-retention-records = Dovada alegerii dumneavoastră este păstrată încă { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} după ce alegerea nu mai este valabilă.
policy-retention-why = Astfel putem demonstra ce ați ales (articolul 7 alineatul (1) din RGPD).

policy-versions-title = Versiuni
policy-version-line = Versiunea { $version } din { $date }, setări nr. { $policy }
policy-versions-none = Nu există o versiune anterioară.
policy-kept-version = Aceasta este o versiune arhivată, așa cum a fost publicată. Este posibil ca între timp să se aplice una mai nouă.
policy-current = La versiunea aplicabilă în prezent
