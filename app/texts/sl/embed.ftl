embed-notice = Če prikažete to vsebino, { $vendor } prejme vaš naslov IP in morda še druge podatke.
embed-privacy = Politika zasebnosti
embed-once = Prikaži tokrat
embed-always = Vedno prikaži
