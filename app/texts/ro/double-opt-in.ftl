# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Confirmați-vă consimțământul
doi-lead = Pe { $site } a fost solicitat consimțământul dumneavoastră pentru cele de mai jos. Acesta este valabil numai după ce îl confirmați. Dacă nu ați făcut dumneavoastră această solicitare, nu trebuie să faceți nimic.
doi-what = Pentru ce
doi-wording = Textul care a fost afișat
doi-asked = Solicitat la { $moment }; versiunea { $version } a textului, setări nr. { $policy }.
doi-confirm = Da, îmi dau consimțământul
doi-confirmed-title = Consimțământul dumneavoastră a fost înregistrat
doi-confirmed = { $site } a înregistrat consimțământul dumneavoastră la { $moment }.
doi-how-to-withdraw = Vă puteți retrage consimțământul în orice moment, fără autentificare. Din acel moment nu mai este valabil; ceea ce a avut loc anterior rămâne legal.
doi-withdraw = Retrageți consimțământul
doi-withdraw-lead = V-ați dat consimțământul pe { $site } pentru cele de mai jos. Retragerea este la fel de simplă ca acordarea și produce efecte imediat.
doi-withdrawn = Consimțământul dumneavoastră a fost retras la { $moment }. Nu mai aveți nimic de făcut.
doi-withdrawn-before = V-ați retras acest consimțământ după ce a fost solicitat. Acest link nu mai confirmă nimic.
doi-expired = Acest link a expirat. Nu s-a înregistrat nimic. Solicitați unul nou pe site.
doi-outdated = Ceea ce a fost solicitat s-a modificat între timp. Nu s-a înregistrat nimic. Reluați solicitarea pe site.
doi-unknown-title = Acest link nu funcționează
doi-unknown = Acest link nu este cunoscut aici. Nu s-a înregistrat nimic. Verificați dacă ați preluat întreaga adresă din e-mail sau solicitați un link nou pe site.
