embed-notice = Jei šį turinį parodysite, { $vendor } gaus jūsų IP adresą ir galbūt kitų duomenų.
embed-privacy = Privatumo politika
embed-once = Rodyti šį kartą
embed-always = Rodyti visada
