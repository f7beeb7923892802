# The banner: words of the product only. The site writes title and text itself.

banner-accept = Αποδοχή όλων
banner-reject = Απόρριψη όλων
banner-choose = Επιλογή
banner-save = Αποθήκευση της επιλογής μου
banner-withdraw = Ανάκληση όλων
banner-close = Κλείσιμο
banner-settings = Ρυθμίσεις cookies
banner-parties = { $count ->
    [one] Αφορά 1 ακόμη φορέα.
   *[other] Αφορά { $count } ακόμη φορείς.
}
banner-privacy = Πολιτική απορρήτου
banner-policy = Πολιτική cookies
banner-gpc = Το αίτημά σας για εξαίρεση (opt-out) έγινε δεκτό: το πρόγραμμα περιήγησής σας στέλνει το σήμα Global Privacy Control.
banner-services = { $count ->
    [one] 1 υπηρεσία και τι αποθηκεύει
   *[other] { $count } υπηρεσίες και τι αποθηκεύουν
}
banner-on = Ενεργό
banner-off = Ανενεργό
banner-part = Εν μέρει
banner-always = Πάντα ενεργό
banner-given = Ημερομηνία επιλογής: { $date }. Αριθμός της συγκατάθεσής σας: { $id }
banner-reach = Η επιλογή σας ισχύει στα { $hosts }.
banner-hand-over = Μεταφέρεται όταν ακολουθείτε σύνδεσμο από το ένα στο άλλο.
banner-saved = Οι προτιμήσεις αποθηκεύτηκαν.
banner-pending = Η επιλογή σας ισχύει ήδη· θα αποθηκευτεί μόλις υπάρξει σύνδεση.
banner-remains = Αυτή η σελίδα δεν μπορεί να διαγράψει: { $items }. Μπορείτε να το κάνετε εσείς, από τις ρυθμίσεις του προγράμματος περιήγησης.
banner-changed = Ο ιστότοπος άλλαξε τις ρυθμίσεις του. Επιλέξτε ξανά.
banner-reload = Επαναφόρτωση της σελίδας για διακοπή των ενεργών σεναρίων
