embed-notice = Dacă afișați acest conținut, { $vendor } primește adresa dumneavoastră IP și, eventual, alte date.
embed-privacy = Politica de confidențialitate
embed-once = Afișați de această dată
embed-always = Afișați întotdeauna
