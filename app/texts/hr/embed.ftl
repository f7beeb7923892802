embed-notice = Ako prikažete ovaj sadržaj, { $vendor } prima Vašu IP adresu, a možda i druge podatke.
embed-privacy = Izjava o privatnosti
embed-once = Prikaži ovaj put
embed-always = Uvijek prikaži
