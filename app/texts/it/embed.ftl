embed-notice = Se visualizza questo contenuto, { $vendor } riceve il suo indirizzo IP ed eventualmente altri dati.
embed-privacy = Informativa sulla privacy
embed-once = Mostra questa volta
embed-always = Mostra sempre
