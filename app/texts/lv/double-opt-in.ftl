# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Apstipriniet savu piekrišanu
doi-lead = Vietnē { $site } tika pieprasīta jūsu piekrišana turpmāk norādītajam. Tā stājas spēkā tikai tad, kad to apstiprināt. Ja jūs to nepieprasījāt, nedariet neko.
doi-what = Kam
doi-wording = Parādītais teksts
doi-asked = Pieprasīts { $moment }; teksta versija { $version }, iestatījumi Nr. { $policy }.
doi-confirm = Jā, piekrītu
doi-confirmed-title = Jūsu piekrišana ir reģistrēta
doi-confirmed = { $site } reģistrēja jūsu piekrišanu { $moment }.
doi-how-to-withdraw = Savu piekrišanu varat atsaukt jebkurā laikā, nepierakstoties. No atsaukšanas brīža tā vairs nav spēkā; iepriekš veiktā apstrāde paliek likumīga.
doi-withdraw = Atsaukt piekrišanu
doi-withdraw-lead = Jūs vietnē { $site } devāt piekrišanu turpmāk norādītajam. Atsaukt piekrišanu ir tikpat viegli kā to dot, un atsaukums ir spēkā uzreiz.
doi-withdrawn = Jūsu piekrišana tika atsaukta { $moment }. Nekas vairāk nav jādara.
doi-withdrawn-before = Jūs atsaucāt šo piekrišanu pēc tam, kad tā tika pieprasīta. Šī saite vairs neko neapstiprina.
doi-expired = Šī saite ir pārāk veca. Nekas netika reģistrēts. Pieprasiet vietnē jaunu saiti.
doi-outdated = Kopš pieprasījuma tā saturs ir mainījies. Nekas netika reģistrēts. Iesniedziet pieprasījumu vietnē vēlreiz.
doi-unknown-title = Šī saite nedarbojas
doi-unknown = Šī saite šeit nav zināma. Nekas netika reģistrēts. Pārbaudiet, vai no e-pasta ir pārņemta visa adrese, vai pieprasiet vietnē jaunu saiti.
