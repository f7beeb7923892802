# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ne prodajajte in ne delite mojih osebnih podatkov (Do Not Sell or Share My Personal Information)
opt-out-open = Vaši osebni podatki se tukaj lahko prodajajo ali delijo, dokler tega ne zavrnete.
opt-out-done = Vaša zahteva za zavrnitev (opt-out) je upoštevana: vaši osebni podatki se tukaj ne prodajajo in ne delijo.
opt-out-button = Ne prodajaj in ne deli
opt-out-why = En klik, brez računa. Vse, kar podatke prodaja ali deli, se izklopi z vsemi storitvami vred; vaše druge izbire ostanejo nespremenjene.
opt-out-said = Dne { $date } ste zavrnili prodajo in deljenje svojih osebnih podatkov.
