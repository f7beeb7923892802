embed-notice = Pokud tento obsah zobrazíte, { $vendor } obdrží vaši IP adresu a případně další údaje.
embed-privacy = Zásady ochrany osobních údajů
embed-once = Zobrazit tentokrát
embed-always = Vždy zobrazovat
