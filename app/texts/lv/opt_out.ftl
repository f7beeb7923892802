# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Nepārdot un nekopīgot manus personas datus (Do Not Sell or Share My Personal Information)
opt-out-open = Jūsu personas dati šeit var tikt pārdoti vai kopīgoti, kamēr jūs no tā neatsakāties.
opt-out-done = Jūsu atteikšanās (opt-out) ir spēkā: jūsu personas dati šeit netiek ne pārdoti, ne kopīgoti.
opt-out-button = Nepārdot un nekopīgot
opt-out-why = Viens klikšķis, bez konta. Viss, kas pārdod vai kopīgo datus, tiek izslēgts kopā ar visiem tā pakalpojumiem; pārējā jūsu izvēle nemainās.
opt-out-said = { $date } jūs atteicāties no savu personas datu pārdošanas un kopīgošanas.
