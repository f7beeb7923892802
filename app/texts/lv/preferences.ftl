# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Jūsu sīkdatņu iestatījumi vietnē { $site }
prefs-lead = Šajā lapā redzams, kādas sīkdatnes un līdzīgas tehnoloģijas izmanto { $site }, kas par tām ir atbildīgs un ko jūs izvēlējāties. Savu izvēli varat mainīt vai piekrišanu atsaukt jebkurā laikā. Atsaukums ir spēkā no atsaukšanas brīža; tas neietekmē pirms tam veiktās apstrādes likumību.
prefs-lead-necessary = Šajā lapā redzams, kādas sīkdatnes un līdzīgas tehnoloģijas izmanto { $site } un kas par tām ir atbildīgs. Šī vietne izmanto tikai to, kas ir obligāti nepieciešams. Tam piekrišana nav vajadzīga, tāpēc nav ko izvēlēties.
prefs-skip = Pāriet uz jūsu izvēli
prefs-languages = Valodas
prefs-privacy = Privātuma politika
prefs-version = versija { $version }
prefs-notice-date = Šis teksts ir sagatavots { $date }.
prefs-policy = Iestatījumi Nr. { $policy }

prefs-saved = Jūsu izvēle ir saglabāta.
prefs-changed = Kamēr izdarījāt izvēli, šīs vietnes iestatījumi mainījās. Nekas netika saglabāts. Pārbaudiet savu izvēli un saglabājiet to vēlreiz.
prefs-failed = Jūsu izvēli pašlaik neizdevās saglabāt. Nekas nav mainīts. Pēc brīža mēģiniet vēlreiz.

prefs-state-title = Kas ir spēkā tagad
prefs-state-none = Izvēle vēl nav izdarīta.
prefs-state-given = { $date } jūs atļāvāt visu.
prefs-state-refused = { $date } jūs noraidījāt visu.
prefs-state-partial = { $date } jūs atļāvāt daļu.
prefs-state-withdrawn = { $date } jūs atsaucāt savu piekrišanu.
prefs-state-objected = { $date } jūs iebildāt pret apstrādi, kuras pamatā ir leģitīmās intereses.
prefs-state-until = Jūsu izvēles termiņš beidzas { $date }. Pēc tam jautāsim vēlreiz.
prefs-state-expired = Šīs izvēles termiņš ir beidzies; līdz jaunai izvēlei ir spēkā turpmāk norādītais.
prefs-state-outdated = Kopš tā laika vietne ir mainījusi kaut ko, uz ko jūsu izvēle vairs neattiecas. Šī daļa ir izslēgta līdz jaunai izvēlei.
prefs-state-granted = Atļauts
prefs-state-denied = Nav atļauts
prefs-state-nothing = nekas
prefs-consent-id = Jūsu piekrišanas numurs
prefs-consent-id-why = Norādiet šo numuru, kad jautājat, ko mēs glabājam par jūsu izvēli.
prefs-regime-opt-in = Jūsu atrašanās vietā nekas neobligāts netiek izmantots, kamēr jūs to neatļaujat.
prefs-regime-opt-out = Jūsu atrašanās vietā neobligātie pakalpojumi drīkst darboties, līdz jūs tos izslēdzat.
prefs-regime-notice = Jūsu atrašanās vietā pietiek ar to, ka mēs jūs informējam; pakalpojumus tomēr varat izslēgt.
prefs-gpc-honoured = Jūsu pārlūkprogramma ar signālu Global Privacy Control pieprasa, lai jūsu dati netiktu ne pārdoti, ne kopīgoti. Atteikšanās pieprasījums (opt-out) ir izpildīts: kamēr jūsu pārlūkprogramma to pieprasa, šie nolūki paliek izslēgti.
prefs-gpc-seen = Jūsu pārlūkprogramma nosūta signālu Global Privacy Control. Neobligātie nolūki šeit tik un tā ir izslēgti, kamēr jūs tos neatļaujat.
prefs-withdraw = Atsaukt visu
prefs-withdraw-why = Atsauc jūsu piekrišanu visiem neobligātajiem nolūkiem un pakalpojumiem.

prefs-who-title = Kas ir atbildīgs
prefs-email = E-pasts
prefs-dpo = Datu aizsardzības speciālists

prefs-choose-title = Jūsu izvēle
prefs-choose-rule = Pakalpojums darbojas tikai tad, ja ir ieslēgts tā slēdzis. Izslēdzot nolūku, tam pakārtotie pakalpojumi netiek izslēgti; katrs slēdzis darbojas atsevišķi.
prefs-services-of = Pakalpojumi nolūkam: { $purpose }
prefs-on = ieslēgts
prefs-off = izslēgts
prefs-always-on = vienmēr ieslēgts
prefs-necessary-why = Obligāti nepieciešams tam, ko jūs pieprasāt. Tā pamatā nav piekrišana, un to nevar izslēgt.
prefs-interest = Tiesiskais pamats: leģitīmās intereses. Varat iebilst, to izslēdzot.
prefs-of-vendor = Sniedzējs: { $vendor }
prefs-also-under = Citi nolūki: { $purposes }
prefs-save = Saglabāt izvēli
prefs-accept = Pieņemt visu
prefs-reject = Noraidīt visu

prefs-details = { $items ->
    [0] Kas un kur
    [zero] Kas, kur un { $items } ierakstu jūsu ierīcē
    [one] Kas, kur un { $items } ieraksts jūsu ierīcē
   *[other] Kas, kur un { $items } ieraksti jūsu ierīcē
}
prefs-vendor = Pakalpojuma sniedzējs
prefs-vendor-privacy = { $vendor } privātuma politika
prefs-responsible = Atbildīgais
prefs-role-own = Pārzinis
prefs-role-joint = Kopīgi pārziņi (VDAR 26. pants)
prefs-role-independent = Patstāvīgs pārzinis saviem nolūkiem
prefs-role-processor = Apstrādātājs pārziņa { $controller } vārdā
prefs-joint-with = { $controller } un { $vendor }
prefs-third-countries = Valstis ārpus EEZ
prefs-third-none = Dati netiek nosūtīti ārpus Eiropas Ekonomikas zonas.
prefs-copy = Garantiju kopija
prefs-mechanism-adequacy = lēmums par aizsardzības līmeņa pietiekamību (VDAR 45. pants)
prefs-mechanism-scc = līguma standartklauzulas (VDAR 46. pants)
prefs-mechanism-bcr = saistošie uzņēmuma noteikumi (VDAR 47. pants)
prefs-mechanism-derogation = atkāpe īpašā situācijā (VDAR 49. pants)
prefs-mechanism-explicit-consent = jūsu nepārprotama piekrišana (VDAR 49. panta 1. punkta a) apakšpunkts)
prefs-no-terminal = Jūsu ierīcē neko neglabā un no tās neko nenolasa.
prefs-link-only = Parasta saite: kamēr to neatverat, nekas netiek ielādēts.
prefs-no-items = Šis pakalpojums jūsu ierīcē neko neglabā.
prefs-items-of = Ko { $service } glabā jūsu ierīcē vai no tās nolasa
prefs-item-name = Nosaukums
prefs-item-kind = Veids
prefs-item-function = Funkcija
prefs-item-lifetime = Glabāšanas ilgums
prefs-item-party = Īpašnieks
prefs-item-necessary = Kāpēc tas ir nepieciešams
prefs-kind-cookie = sīkdatne
prefs-kind-local-storage = lokālā krātuve
prefs-kind-session-storage = sesijas krātuve
prefs-kind-indexed-db = datubāze pārlūkprogrammā
prefs-kind-cache = kešatmiņa
prefs-kind-service-worker = service worker
prefs-kind-pixel = pikselis
prefs-kind-fingerprint = ierīces pazīmes
prefs-kind-sdk = programmatūras komponents
prefs-party-first = šī vietne
prefs-party-third = { $vendor }
prefs-lifetime-none = netiek glabāts
prefs-lifetime-session = līdz pārlūkprogrammas aizvēršanai
prefs-lifetime-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
prefs-lifetime-months = { $count ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
prefs-lifetime-years = { $count ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}

prefs-date = { $year }. gada { $day }. { $month }
prefs-moment = { $date } plkst. { $hour }:{ $minute } (UTC)
prefs-month-1 = janvārī
prefs-month-2 = februārī
prefs-month-3 = martā
prefs-month-4 = aprīlī
prefs-month-5 = maijā
prefs-month-6 = jūnijā
prefs-month-7 = jūlijā
prefs-month-8 = augustā
prefs-month-9 = septembrī
prefs-month-10 = oktobrī
prefs-month-11 = novembrī
prefs-month-12 = decembrī

prefs-missing-site-title = Šī vietne šeit nav zināma
prefs-missing-site = Pārbaudiet adresi vai izmantojiet saiti uz sīkdatņu iestatījumiem vietnē, no kuras nācāt.
prefs-missing-language-title = Šī valoda nav pieejama
prefs-missing-language = { $site } piedāvā šo lapu šādās valodās:
