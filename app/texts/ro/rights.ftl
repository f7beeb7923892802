# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Drepturile dumneavoastră
rights-lead = În calitate de persoană vizată, aveți următoarele drepturi, în condițiile prevăzute de RGPD. Exercitarea lor este gratuită.
rights-access = Acces: puteți afla ce date sunt păstrate despre dumneavoastră și puteți obține o copie a acestora.
rights-rectification = Rectificare: puteți obține rectificarea datelor inexacte și completarea celor incomplete.
rights-erasure = Ștergere: puteți obține ștergerea datelor dumneavoastră dacă sunt îndeplinite condițiile legale.
rights-restriction = Restricționarea prelucrării: puteți solicita restricționarea prelucrării datelor dumneavoastră dacă sunt îndeplinite condițiile legale.
rights-portability = Portabilitatea datelor: datele pe care le-ați furnizat în temeiul consimțământului sau al unui contract le puteți primi într-un format structurat, utilizat în mod curent și care poate fi citit automat ori puteți cere să fie transmise altui operator.
rights-objection = Opoziție: vă puteți opune în orice moment, din motive legate de situația dumneavoastră particulară, unei prelucrări care se întemeiază pe interesul legitim. Prelucrarea încetează atunci, cu excepția cazului în care există motive imperioase care prevalează asupra intereselor, drepturilor și libertăților dumneavoastră.
rights-marketing = Opoziție față de marketingul direct: vă puteți opune în orice moment, fără a indica motive, prelucrării în scopuri de marketing direct; prelucrarea încetează atunci.
rights-withdrawal = Retragerea consimțământului: vă puteți retrage consimțământul în orice moment, cu efect pentru viitor. Retragerea nu afectează legalitatea prelucrării efectuate până atunci. Puteți alege același canal prin care v-ați dat consimțământul.
rights-complaint = Plângere: puteți depune o plângere la o autoritate de supraveghere, în special în țara în care locuiți sau lucrați ori în care considerați că a fost încălcată legea, sau la autoritatea competentă pentru operator.
rights-authority = Autoritate de supraveghere: { $country }
rights-authority-land = Pentru întreprinderi este competentă, de regulă, autoritatea landului în care întreprinderea își are sediul.
rights-contact = Adresați întrebările și cererile către { $controller }: prin e-mail sau prin poștă, la adresa de mai sus. Dacă este vorba despre alegerea dumneavoastră, menționați numărul consimțământului, pentru ca aceasta să poată fi găsită.

rights-records-title = Ce se păstrează cu privire la alegerea dumneavoastră
rights-records-none = Acest browser nu are un număr de consimțământ al acestui site. Prin urmare, nu există nimic de afișat, de descărcat sau de șters aici.
rights-when = Când
rights-what = Ce
rights-where = Unde
rights-version = Versiune
rights-standing = Valabil
rights-state-given = totul permis
rights-state-refused = totul refuzat
rights-state-partial = permis parțial
rights-state-withdrawn = consimțământ retras
rights-state-objected = opoziție
rights-state-requested = solicitat, neconfirmat
rights-channel-banner = banner
rights-channel-settings = setările site-ului
rights-channel-embed = conținut încorporat
rights-channel-preference-page = această pagină
rights-channel-gpc = semnal al browserului
rights-channel-api = cont pe site
rights-channel-app = aplicație
rights-channel-email = e-mail
rights-channel-phone = telefon
rights-channel-paper = pe hârtie
rights-channel-in-person = personal
rights-standing-current = da
rights-standing-superseded = nu, înlocuit
rights-standing-expired = nu, expirat
rights-download = Descărcați tot (JSON)
rights-download-one = Descărcați
rights-object = Exercitați dreptul la opoziție
rights-object-why = Dezactivează ceea ce se întemeiază pe interesul legitim: { $purposes }. Tot restul rămâne neschimbat. O opoziție nu este un refuz și este înregistrată ca opoziție.
rights-restrict = Restricționați utilizarea
rights-restrict-why = Datele privind alegerea dumneavoastră sunt atunci numai păstrate și nu mai sunt utilizate, cu excepția constatării, exercitării sau apărării unui drept în instanță.
rights-restricted = Utilizarea datelor privind alegerea dumneavoastră este restricționată.
rights-lift = Ridicați restricția
rights-erase = Ștergeți tot
rights-erase-why = Șterge tot ce este păstrat sub numărul consimțământului dumneavoastră, precum și cookie-urile cu alegerea dumneavoastră. Din înregistrările șterse rămâne numai mențiunea că au existat, fără legătură cu dumneavoastră.
rights-erase-title = Ștergeți tot ce se păstrează cu privire la alegerea dumneavoastră?
rights-erase-ask = { $count ->
    [one] Va fi ștearsă { $count } înregistrare.
    [few] Vor fi șterse { $count } înregistrări.
   *[other] Vor fi șterse { $count } de înregistrări.
} Această acțiune nu poate fi anulată. Consimțământul dumneavoastră nu va mai fi valabil, iar site-ul vă va întreba din nou.
rights-erase-yes = Da, ștergeți tot
rights-back = Nu, înapoi
rights-done-erased = Tot ce era păstrat sub numărul consimțământului dumneavoastră a fost șters.
rights-done-restricted = Utilizarea este restricționată.
rights-done-lifted = Restricția a fost ridicată.
rights-done-objected = Opoziția dumneavoastră a fost înregistrată.
