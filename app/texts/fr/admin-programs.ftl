# Tokens of programs in the admin, in its four languages.

admin-tokens = Jetons des programmes
admin-tokens-title = { $count ->
    [0] Aucun programme ne peut encore appeler
    [one] 1 jeton permet à un programme d’appeler
   *[other] { $count } jetons permettent à des programmes d’appeler
}
admin-tokens-lead = Un programme apporte un jeton au lieu d’un mot de passe. Ce que le jeton permet, c’est son rôle et ses sites, et rien de plus.
admin-tokens-interface = L’interface pour les programmes
admin-tokens-empty = Aucun jeton n’a été créé. Créez-en un pour chaque programme, pour pouvoir en révoquer un sans les autres.
admin-token-counts = valable
admin-token-ended = son temps est écoulé
admin-token-back-end = serveur de { $site }
admin-token-by = créé par { $by } le { $date }
admin-token-until = valable jusqu’au { $date }
admin-token-endless = valable jusqu’à sa révocation
admin-token-used = utilisé pour la dernière fois le { $date }
admin-token-unused = jamais utilisé
admin-token-made = Le jeton { $name } est créé. Il n’est affiché que cette fois.
admin-token-made-what = Mettez-le là où le programme garde ses secrets. Il s’envoie comme Authorization: Bearer et ne peut plus être relu.
admin-token-revoke = Révoquer
admin-token-revoke-what = Dès lors ce jeton est refusé. C’est définitif ; le programme aura besoin d’un autre.
admin-token-revoke-do = Révoquer { $name }
admin-token-revoked = Le jeton a été révoqué. Il est refusé désormais.
admin-token-new = Créer un jeton avec un rôle
admin-token-new-what = Pour les programmes qui font ce que font les opérateurs : lire des taux, publier, exporter des enregistrements. Choisissez le minimum suffisant.
admin-token-name-rule = Le nom du programme, de 1 à 60 caractères. Le journal d’audit le cite.
admin-token-days = Jours jusqu’à sa fin
admin-token-days-rule = De 1 à 3 650. Laissé vide, il est valable jusqu’à sa révocation.
admin-token-make = Créer le jeton
admin-token-new-back-end = Créer un jeton pour le serveur d’un site
admin-token-new-back-end-what = Pour le serveur d’un site : enregistrer ce que des visiteurs connectés ont dit, pour les doubles inscriptions, et demander ce qui a été consenti.
admin-token-make-back-end = Créer le jeton du serveur
admin-token-name-not = Un nom compte de 1 à 60 caractères. Rien n’a été créé.
admin-token-name-taken = Il existe un jeton de ce nom. Rien n’a été créé. Révoquez-le ou choisissez un autre nom.
admin-token-days-not = Un jeton vaut de 1 à 3 650 jours. Rien n’a été créé.
admin-token-sites-not = Choisissez tous les sites, ou un ou plusieurs ; le jeton d’un propriétaire vaut pour tous. Rien n’a été créé.
admin-token-unknown-site = Ce site n’existe pas. Rien n’a été créé.
admin-token-gone = Ce jeton n’existe pas : il a déjà été révoqué. Rien n’a été changé.
