embed-notice = Ak si tento obsah zobrazíte, { $vendor } získa vašu IP adresu a prípadne aj ďalšie údaje.
embed-privacy = Zásady ochrany osobných údajov
embed-once = Zobraziť tentoraz
embed-always = Vždy zobraziť
