# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ná díol agus ná roinn mo shonraí pearsanta (Do Not Sell or Share My Personal Information)
opt-out-open = Féadfar do shonraí pearsanta a dhíol nó a roinnt anseo fad nach ndiúltaíonn tú dó sin.
opt-out-done = Dhiúltaigh tú (opt-out): ní dhíoltar ná ní roinntear do shonraí pearsanta anseo.
opt-out-button = Ná díol agus ná roinn
opt-out-why = Cliceáil amháin, gan chuntas. Castar as aon rud a dhíolann nó a roinneann sonraí, mar aon lena sheirbhísí go léir; fanann do roghanna eile mar atá.
opt-out-said = Ar an { $date } dhiúltaigh tú do dhíol agus do roinnt do shonraí pearsanta.
