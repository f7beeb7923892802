# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Οι προτιμήσεις σας για τα cookies – { $site }
prefs-lead = Στη σελίδα αυτή βλέπετε ποια cookies και παρόμοιες τεχνολογίες χρησιμοποιεί ο ιστότοπος { $site }, ποιος είναι υπεύθυνος γι’ αυτά και τι έχετε επιλέξει. Μπορείτε ανά πάσα στιγμή να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεσή σας. Η ανάκληση ισχύει από τη στιγμή εκείνη και δεν θίγει τη νομιμότητα της επεξεργασίας που προηγήθηκε.
prefs-lead-necessary = Στη σελίδα αυτή βλέπετε ποια cookies και παρόμοιες τεχνολογίες χρησιμοποιεί ο ιστότοπος { $site } και ποιος είναι υπεύθυνος γι’ αυτά. Ο ιστότοπος χρησιμοποιεί μόνο ό,τι είναι απολύτως αναγκαίο. Για αυτό δεν απαιτείται συγκατάθεση και επομένως δεν υπάρχει κάτι να επιλέξετε.
prefs-skip = Μετάβαση στις επιλογές σας
prefs-languages = Γλώσσες
prefs-privacy = Πολιτική απορρήτου
prefs-version = έκδοση { $version }
prefs-notice-date = Ημερομηνία του κειμένου: { $date }.
prefs-policy = Ρυθμίσεις αριθ. { $policy }

prefs-saved = Η επιλογή σας αποθηκεύτηκε.
prefs-changed = Οι ρυθμίσεις του ιστοτόπου άλλαξαν την ώρα που επιλέγατε. Δεν αποθηκεύτηκε τίποτα. Ελέγξτε την επιλογή σας και αποθηκεύστε την ξανά.
prefs-failed = Δεν ήταν δυνατή η αποθήκευση της επιλογής σας. Δεν άλλαξε τίποτα. Δοκιμάστε ξανά σε λίγο.

prefs-state-title = Τι ισχύει τώρα
prefs-state-none = Δεν έχετε επιλέξει ακόμη.
prefs-state-given = Στις { $date } επιτρέψατε τα πάντα.
prefs-state-refused = Στις { $date } απορρίψατε τα πάντα.
prefs-state-partial = Στις { $date } επιτρέψατε ένα μέρος.
prefs-state-withdrawn = Στις { $date } ανακαλέσατε τη συγκατάθεσή σας.
prefs-state-objected = Στις { $date } αντιταχθήκατε σε ό,τι βασίζεται σε έννομο συμφέρον.
prefs-state-until = Η επιλογή σας ισχύει έως τις { $date }. Κατόπιν θα σας ρωτήσουμε ξανά.
prefs-state-expired = Η επιλογή αυτή έχει λήξει· μέχρι να επιλέξετε ξανά, ισχύουν τα ακόλουθα.
prefs-state-outdated = Ο ιστότοπος άλλαξε έκτοτε κάτι που δεν καλύπτεται πλέον από την επιλογή σας. Το μέρος αυτό παραμένει ανενεργό μέχρι να επιλέξετε ξανά.
prefs-state-granted = Επιτρέπονται
prefs-state-denied = Δεν επιτρέπονται
prefs-state-nothing = τίποτα
prefs-consent-id = Αριθμός της συγκατάθεσής σας
prefs-consent-id-why = Αναφέρετε τον αριθμό αυτό όταν ρωτάτε τι τηρούμε σχετικά με την επιλογή σας.
prefs-regime-opt-in = Στον τόπο όπου βρίσκεστε δεν χρησιμοποιείται τίποτα προαιρετικό προτού το επιτρέψετε.
prefs-regime-opt-out = Στον τόπο όπου βρίσκεστε οι προαιρετικές υπηρεσίες μπορούν να λειτουργούν μέχρι να τις απενεργοποιήσετε.
prefs-regime-notice = Στον τόπο όπου βρίσκεστε αρκεί να σας ενημερώσουμε· μπορείτε ωστόσο να απενεργοποιήσετε υπηρεσίες.
prefs-gpc-honoured = Το πρόγραμμα περιήγησής σας ζητεί, με το σήμα Global Privacy Control, τα δεδομένα σας να μην πωλούνται ούτε να διαμοιράζονται. Το αίτημα για εξαίρεση (opt-out) έγινε δεκτό: όσο το πρόγραμμα περιήγησής σας το ζητεί, οι σκοποί αυτοί παραμένουν ανενεργοί.
prefs-gpc-seen = Το πρόγραμμα περιήγησής σας στέλνει το σήμα Global Privacy Control. Οι προαιρετικοί σκοποί είναι εδώ ούτως ή άλλως ανενεργοί μέχρι να τους επιτρέψετε.
prefs-withdraw = Ανάκληση όλων
prefs-withdraw-why = Ανακαλεί τη συγκατάθεσή σας για όλους τους προαιρετικούς σκοπούς και όλες τις προαιρετικές υπηρεσίες.

prefs-who-title = Ποιος είναι υπεύθυνος
prefs-email = Ηλεκτρονικό ταχυδρομείο
prefs-dpo = Υπεύθυνος προστασίας δεδομένων

prefs-choose-title = Οι επιλογές σας
prefs-choose-rule = Μια υπηρεσία λειτουργεί μόνο όταν είναι ενεργός ο δικός της διακόπτης. Η απενεργοποίηση ενός σκοπού δεν απενεργοποιεί τις υπηρεσίες που υπάγονται σε αυτόν· κάθε διακόπτης ισχύει αυτοτελώς.
prefs-services-of = Υπηρεσίες για τον σκοπό: { $purpose }
prefs-on = ενεργό
prefs-off = ανενεργό
prefs-always-on = πάντα ενεργό
prefs-necessary-why = Απολύτως αναγκαίο για αυτό που ζητείτε. Δεν βασίζεται σε συγκατάθεση και δεν μπορεί να απενεργοποιηθεί.
prefs-interest = Νομική βάση: έννομο συμφέρον. Μπορείτε να αντιταχθείτε απενεργοποιώντας το.
prefs-of-vendor = Πάροχος: { $vendor }
prefs-also-under = Επίσης για: { $purposes }
prefs-save = Αποθήκευση επιλογής
prefs-accept = Αποδοχή όλων
prefs-reject = Απόρριψη όλων

prefs-details = { $items ->
    [0] Ποιος και πού
    [one] Ποιος, πού και 1 στοιχείο στη συσκευή σας
   *[other] Ποιος, πού και { $items } στοιχεία στη συσκευή σας
}
prefs-vendor = Πάροχος
prefs-vendor-privacy = Πολιτική απορρήτου του παρόχου { $vendor }
prefs-responsible = Υπεύθυνος
prefs-role-own = Υπεύθυνος επεξεργασίας
prefs-role-joint = Από κοινού υπεύθυνοι επεξεργασίας (άρθρο 26 ΓΚΠΔ)
prefs-role-independent = Αυτοτελής υπεύθυνος επεξεργασίας, για δικούς του σκοπούς
prefs-role-processor = Εκτελών την επεξεργασία για λογαριασμό του υπευθύνου επεξεργασίας { $controller }
prefs-joint-with = { $controller } και { $vendor }
prefs-third-countries = Χώρες εκτός ΕΟΧ
prefs-third-none = Δεν πραγματοποιείται διαβίβαση εκτός του Ευρωπαϊκού Οικονομικού Χώρου.
prefs-copy = Αντίγραφο των εγγυήσεων
prefs-mechanism-adequacy = απόφαση επάρκειας (άρθρο 45 ΓΚΠΔ)
prefs-mechanism-scc = τυποποιημένες συμβατικές ρήτρες (άρθρο 46 ΓΚΠΔ)
prefs-mechanism-bcr = δεσμευτικοί εταιρικοί κανόνες (άρθρο 47 ΓΚΠΔ)
prefs-mechanism-derogation = παρέκκλιση για ειδική κατάσταση (άρθρο 49 ΓΚΠΔ)
prefs-mechanism-explicit-consent = η ρητή συγκατάθεσή σας (άρθρο 49 παράγραφος 1 στοιχείο α) ΓΚΠΔ)
prefs-no-terminal = Δεν αποθηκεύει τίποτα στη συσκευή σας και δεν διαβάζει τίποτα από αυτή.
prefs-link-only = Απλός σύνδεσμος: δεν φορτώνεται τίποτα προτού τον ακολουθήσετε.
prefs-no-items = Η υπηρεσία αυτή δεν αποθηκεύει τίποτα στη συσκευή σας.
prefs-items-of = Τι αποθηκεύει η υπηρεσία { $service } στη συσκευή σας ή διαβάζει από αυτή
prefs-item-name = Ονομασία
prefs-item-kind = Είδος
prefs-item-function = Λειτουργία
prefs-item-lifetime = Διάρκεια τήρησης
prefs-item-party = Φορέας
prefs-item-necessary = Γιατί είναι αναγκαίο
prefs-kind-cookie = cookie
prefs-kind-local-storage = τοπικός χώρος αποθήκευσης
prefs-kind-session-storage = χώρος αποθήκευσης συνεδρίας
prefs-kind-indexed-db = βάση δεδομένων στο πρόγραμμα περιήγησης
prefs-kind-cache = κρυφή μνήμη
prefs-kind-service-worker = service worker
prefs-kind-pixel = εικονοστοιχείο (pixel)
prefs-kind-fingerprint = χαρακτηριστικά της συσκευής
prefs-kind-sdk = στοιχείο λογισμικού
prefs-party-first = αυτός ο ιστότοπος
prefs-party-third = { $vendor }
prefs-lifetime-none = δεν τηρείται
prefs-lifetime-session = μέχρι να κλείσετε το πρόγραμμα περιήγησης
prefs-lifetime-days = { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
}
prefs-lifetime-months = { $count ->
    [one] 1 μήνας
   *[other] { $count } μήνες
}
prefs-lifetime-years = { $count ->
    [one] 1 έτος
   *[other] { $count } έτη
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } και ώρα { $hour }:{ $minute } (UTC)
prefs-month-1 = Ιανουαρίου
prefs-month-2 = Φεβρουαρίου
prefs-month-3 = Μαρτίου
prefs-month-4 = Απριλίου
prefs-month-5 = Μαΐου
prefs-month-6 = Ιουνίου
prefs-month-7 = Ιουλίου
prefs-month-8 = Αυγούστου
prefs-month-9 = Σεπτεμβρίου
prefs-month-10 = Οκτωβρίου
prefs-month-11 = Νοεμβρίου
prefs-month-12 = Δεκεμβρίου

prefs-missing-site-title = Ο ιστότοπος αυτός δεν είναι γνωστός εδώ
prefs-missing-site = Ελέγξτε τη διεύθυνση ή ακολουθήστε τον σύνδεσμο προς τις προτιμήσεις cookies στον ιστότοπο από τον οποίο έρχεστε.
prefs-missing-language-title = Η γλώσσα αυτή δεν είναι διαθέσιμη
prefs-missing-language = Ο ιστότοπος { $site } διαθέτει τη σελίδα αυτή στις εξής γλώσσες:
