# The banner: words of the product only. The site writes title and text itself.

banner-accept = Acceptați tot
banner-reject = Refuzați tot
banner-choose = Alegeți
banner-save = Salvați alegerea
banner-withdraw = Retrageți consimțământul
banner-close = Închideți
banner-settings = Preferințe privind cookie-urile
banner-parties = { $count ->
    [one] Este implicată încă { $count } entitate.
    [few] Sunt implicate încă { $count } entități.
   *[other] Sunt implicate încă { $count } de entități.
}
banner-privacy = Politica de confidențialitate
banner-policy = Politica privind cookie-urile
banner-gpc = Cererea dumneavoastră de excludere (opt-out) este respectată: browserul dumneavoastră trimite semnalul Global Privacy Control.
banner-services = { $count ->
    [one] { $count } serviciu și ce păstrează
    [few] { $count } servicii și ce păstrează
   *[other] { $count } de servicii și ce păstrează
}
banner-on = Activat
banner-off = Dezactivat
banner-part = Parțial
banner-always = Întotdeauna activat
banner-given = Alegere făcută la { $date }. Numărul consimțământului dumneavoastră: { $id }
banner-reach = Alegerea dumneavoastră este valabilă pe { $hosts }.
banner-hand-over = Ea este transmisă atunci când urmați un link de la unul la altul.
banner-saved = Preferințele au fost salvate.
banner-pending = Alegerea dumneavoastră este deja valabilă; va fi salvată de îndată ce există o conexiune.
banner-remains = Această pagină nu poate șterge: { $items }. Dumneavoastră puteți, în setările browserului.
banner-changed = Site-ul și-a modificat setările. Alegeți din nou.
banner-reload = Reîncărcați pagina pentru a opri scripturile în curs de execuție
