# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Neparduoti mano asmens duomenų ir jais nesidalyti (Do Not Sell or Share My Personal Information)
opt-out-open = Jūsų asmens duomenys čia gali būti parduodami arba jais gali būti dalijamasi, kol to neatsisakote.
opt-out-done = Jūsų atsisakymas (opt-out) galioja: jūsų asmens duomenys čia neparduodami ir jais nesidalijama.
opt-out-button = Neparduoti ir nesidalyti
opt-out-why = Vienas spustelėjimas, be paskyros. Kas parduoda duomenis ar jais dalijasi, išjungiama su visomis paslaugomis; kiti jūsų pasirinkimai lieka, kokie buvo.
opt-out-said = { $date } atsisakėte savo asmens duomenų pardavimo ir dalijimosi jais.
