embed-notice = Εάν εμφανίσετε αυτό το περιεχόμενο, ο πάροχος { $vendor } λαμβάνει τη διεύθυνση IP σας και ενδεχομένως και άλλα δεδομένα.
embed-privacy = Πολιτική απορρήτου
embed-once = Εμφάνιση αυτή τη φορά
embed-always = Εμφάνιση πάντα
placeholder-once = Εμφάνιση τώρα
placeholder-always = Πάντα
