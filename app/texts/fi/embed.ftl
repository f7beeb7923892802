embed-notice = Jos näytät tämän, { $vendor } saa IP-osoitteesi ja mahdollisesti muitakin tietoja.
embed-privacy = Tietosuojaseloste
embed-once = Näytä tämän kerran
embed-always = Näytä aina
