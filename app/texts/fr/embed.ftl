embed-notice = Si vous affichez ce contenu, { $vendor } reçoit votre adresse IP et peut-être davantage.
embed-privacy = Politique de confidentialité
embed-once = Afficher cette fois
embed-always = Toujours afficher
