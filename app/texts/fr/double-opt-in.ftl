# Les pages derrière les liens d'une double confirmation : confirmer et retirer.

doi-title = Confirmez votre consentement
doi-lead = Votre consentement a été demandé chez { $site } pour ce qui figure ci-dessous. Il ne vaut qu'une fois confirmé. Si vous n'avez rien demandé, ne faites rien.
doi-what = Pour quoi
doi-wording = Le texte qui a été affiché
doi-asked = Demandé le { $moment } ; version { $version } du texte, paramètres n° { $policy }.
doi-confirm = Oui, je consens
doi-confirmed-title = Votre consentement est enregistré
doi-confirmed = { $site } a enregistré votre consentement le { $moment }.
doi-how-to-withdraw = Vous pouvez retirer votre consentement à tout moment, sans vous connecter. Il ne vaut alors plus pour la suite ; ce qui a eu lieu auparavant reste licite.
doi-withdraw = Retirer mon consentement
doi-withdraw-lead = Vous avez donné votre consentement à { $site } pour ce qui figure ci-dessous. Le retirer est aussi simple que le donner et vaut immédiatement.
doi-withdrawn = Votre consentement est retiré depuis le { $moment }. Vous n'avez rien d'autre à faire.
doi-withdrawn-before = Vous avez retiré ce consentement après qu'il a été demandé. Ce lien ne confirme plus rien.
doi-expired = Ce lien est trop ancien. Rien n'a été enregistré. Demandez-en un nouveau sur le site.
doi-outdated = Ce qui était demandé a changé depuis. Rien n'a été enregistré. Refaites la demande sur le site.
doi-unknown-title = Ce lien ne fonctionne pas
doi-unknown = Ce lien n'est pas connu ici. Rien n'a été enregistré. Vérifiez que toute l'adresse a été reprise de l'e-mail, ou demandez-en un nouveau sur le site.
