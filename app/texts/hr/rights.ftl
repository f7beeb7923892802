# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Vaša prava
rights-lead = Kao ispitanik imate ova prava pod uvjetima iz Opće uredbe o zaštiti podataka. Njihovo je ostvarivanje besplatno.
rights-access = Pristup: možete doznati koji se podaci o Vama čuvaju i dobiti njihovu kopiju.
rights-rectification = Ispravak: možete zatražiti da se netočni podaci isprave, a nepotpuni dopune.
rights-erasure = Brisanje: možete zatražiti brisanje svojih podataka ako su ispunjeni zakonski uvjeti.
rights-restriction = Ograničenje: možete zatražiti ograničenje obrade svojih podataka ako su ispunjeni zakonski uvjeti.
rights-portability = Prenosivost: podatke koje ste pružili na temelju privole ili ugovora možete dobiti u strukturiranom, uobičajeno upotrebljavanom i strojno čitljivom formatu ili zatražiti da se prenesu drugom voditelju obrade.
rights-objection = Prigovor: na obradu koja se temelji na legitimnom interesu možete u svakom trenutku uložiti prigovor na temelju svoje posebne situacije. Obrada tada prestaje, osim ako postoje uvjerljivi legitimni razlozi koji nadilaze Vaše interese, prava i slobode.
rights-marketing = Prigovor na izravni marketing: na obradu za potrebe izravnog marketinga možete uložiti prigovor u svakom trenutku i bez navođenja razloga; ona tada prestaje.
rights-withdrawal = Povlačenje privole: privolu možete povući u svakom trenutku s učinkom za budućnost. To ne utječe na zakonitost obrade do tog trenutka. Možete se poslužiti istim putem kojim ste dali privolu.
rights-complaint = Pritužba: možete podnijeti pritužbu nadzornom tijelu, osobito u zemlji u kojoj živite ili radite ili u kojoj je prema Vašem mišljenju došlo do kršenja, ili nadzornom tijelu voditelja obrade.
rights-authority = Nadzorno tijelo: { $country }
rights-authority-land = Za društva je u većini slučajeva nadležno tijelo savezne pokrajine u kojoj društvo ima sjedište.
rights-contact = Pitanja i zahtjeve uputite voditelju obrade { $controller }: e-poštom ili poštom na gore navedenu adresu. Ako se odnose na Vaš odabir, navedite broj svoje privole kako bi se odabir mogao pronaći.

rights-records-title = Što se čuva o Vašem odabiru
rights-records-none = Ovaj preglednik nema broj privole za ovu web-stranicu. Stoga se ovdje nema što prikazati, preuzeti ili izbrisati.
rights-when = Kada
rights-what = Što
rights-where = Gdje
rights-version = Verzija
rights-standing = Vrijedi
rights-state-given = sve dopušteno
rights-state-refused = sve odbijeno
rights-state-partial = dio dopušten
rights-state-withdrawn = privola povučena
rights-state-objected = uložen prigovor
rights-state-requested = zatraženo, nije potvrđeno
rights-channel-banner = obavijest o kolačićima
rights-channel-settings = postavke na web-stranici
rights-channel-embed = ugrađeni sadržaj
rights-channel-preference-page = ova stranica
rights-channel-gpc = signal preglednika
rights-channel-api = račun na web-stranici
rights-channel-app = aplikacija
rights-channel-email = e-pošta
rights-channel-phone = telefon
rights-channel-paper = papir
rights-channel-in-person = osobno
rights-standing-current = da
rights-standing-superseded = ne, zamijenjeno
rights-standing-expired = ne, isteklo
rights-download = Preuzmi sve (JSON)
rights-download-one = Preuzmi
rights-object = Uloži prigovor
rights-object-why = Isključuje ono što se temelji na legitimnom interesu: { $purposes }. Sve ostalo ostaje kako jest. Prigovor nije odbijanje i bilježi se kao prigovor.
rights-restrict = Ograniči uporabu
rights-restrict-why = Ono što se čuva o Vašem odabiru tada se samo čuva i ne upotrebljava dalje, osim za pravne zahtjeve.
rights-restricted = Uporaba onoga što se čuva o Vašem odabiru ograničena je.
rights-lift = Ukini ograničenje
rights-erase = Izbriši sve
rights-erase-why = Briše sve što se čuva pod brojem Vaše privole te kolačiće s Vašim odabirom. Od izbrisanih zapisa ostaje samo činjenica da su postojali, bez veze s Vama.
rights-erase-title = Izbrisati sve što se čuva o Vašem odabiru?
rights-erase-ask = { $count ->
    [one] Izbrisat će se { $count } zapis.
    [few] Izbrisat će se { $count } zapisa.
   *[other] Izbrisat će se { $count } zapisa.
} To se ne može poništiti. Vaša privola tada više ne vrijedi i web-stranica ponovno će Vas pitati.
rights-erase-yes = Da, izbriši sve
rights-back = Ne, natrag
rights-done-erased = Sve što se čuvalo pod brojem Vaše privole izbrisano je.
rights-done-restricted = Uporaba je ograničena.
rights-done-lifted = Ograničenje je ukinuto.
rights-done-objected = Vaš je prigovor zabilježen.
