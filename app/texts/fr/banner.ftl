# Le bandeau : uniquement les mots du produit. Le site écrit lui-même le titre et le texte.

banner-accept = Tout accepter
banner-reject = Tout refuser
banner-choose = Choisir
banner-save = Enregistrer mes choix
banner-withdraw = Tout retirer
banner-close = Fermer
banner-settings = Préférences de cookies
banner-parties = { $count ->
    [one] Cela concerne { $count } autre partie.
   *[other] Cela concerne { $count } autres parties.
}
banner-privacy = Politique de confidentialité
banner-policy = Politique en matière de cookies
banner-gpc = Votre demande d’opposition (Global Privacy Control) a été respectée.
banner-services = { $count ->
    [one] { $count } service et ce qu’il conserve
   *[other] { $count } services et ce qu’ils conservent
}
banner-on = Activé
banner-off = Désactivé
banner-part = En partie
banner-always = Toujours actif
banner-given = Choisi le { $date }. Votre numéro de consentement : { $id }
banner-reach = Votre choix s’applique sur { $hosts }.
banner-hand-over = Il est transmis lorsque vous suivez un lien de l’un à l’autre.
banner-saved = Préférences enregistrées.
banner-pending = Votre choix s’applique déjà ; il sera enregistré dès que la connexion revient.
banner-remains = Cette page ne peut pas supprimer : { $items }. Vous le pouvez, dans les réglages de votre navigateur.
banner-changed = Le site a modifié ses réglages. Choisissez à nouveau.
banner-reload = Recharger la page pour arrêter les scripts en cours
