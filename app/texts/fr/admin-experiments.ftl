# Tests A/B d'un site.

admin-act-experiment-started = a commencé le test A/B { $number } : version { $current } contre { $other }
admin-act-experiment-kept = a terminé le test A/B { $number } : la version actuelle reste
admin-act-experiment-took = a terminé le test A/B { $number } : l'autre version a été republiée
admin-act-experiment-superseded = a terminé le test A/B { $number } en publiant une autre version

admin-experiments-title = Tests A/B de { $site }
admin-experiments-link = Tests A/B
admin-experiments-lead = Deux versions publiées qui demandent la même chose, avec d'autres mots ou un autre aspect, montrées au hasard. Un choix compte autant sous l'une que sous l'autre, et personne n'est interrogé de nouveau.
admin-experiments-empty = Aucun test n'a eu lieu sur ce site. Publiez une version avec d'autres mots, une autre disposition ou d'autres couleurs, et comparez-la à la version précédente.
admin-experiments-all = Tests effectués
admin-experiments-not-now = Il n'y a qu'une version. Publiez-en une deuxième pour comparer.
admin-experiments-analyst = Ceux qui peuvent publier ce site commencent et terminent les tests.
admin-experiment-number = Test
admin-experiment-versions = Versions
admin-experiment-began = Début
admin-experiment-ended = Fin
admin-experiment-versions-of = { $current } contre { $other }
admin-experiment-runs = en cours

admin-experiment-title-runs = Le test { $number } de { $site } est en cours : version { $current } contre { $other }
admin-experiment-title-ended = Le test { $number } de { $site } est terminé : version { $current } contre { $other }
admin-experiment-verdict-too_few = Trop peu de bannières ont été montrées pour conclure.
admin-experiment-verdict-preliminary = Provisoire : aucune différence n'est encore certaine. Laissez le test se poursuivre.
admin-experiment-verdict-other_higher = La version { $other } est acceptée plus souvent. Le test peut se terminer.
admin-experiment-verdict-current_higher = La version { $current } est acceptée plus souvent. Le test peut se terminer.
admin-experiment-verdict-no_difference = Tous les visiteurs prévus sont venus et aucune différence n'a été trouvée. Le test peut se terminer.
admin-experiment-verdict-share_mismatch = Les versions n'ont pas été montrées dans les proportions voulues. On ne peut rien conclure ; cherchez ce qui empêche l'une d'être montrée ou comptée, terminez ce test et commencez-en un autre.
admin-experiment-ended-preliminary = Le test a été terminé avant qu'une différence soit certaine.
admin-experiment-ended-too_few = Le test a été terminé avant qu'assez de bannières aient été montrées pour conclure.
admin-experiment-ended-other_higher = La version { $other } a été acceptée plus souvent.
admin-experiment-ended-current_higher = La version { $current } a été acceptée plus souvent.
admin-experiment-ended-no_difference = Tous les visiteurs prévus sont venus et aucune différence n'a été trouvée.
admin-experiment-ended-share_mismatch = Les versions n'ont pas été montrées dans les proportions voulues ; on ne peut rien conclure.
admin-experiment-difference = Acceptées sur toutes les montrées, version { $other } moins version { $current }
admin-experiment-points = { $value } points
admin-experiment-interval = sûr à 95 %, quel que soit le nombre de regards : { $low } à { $high } points
admin-experiment-ends-with = Le test A/B { $number } est en cours et se terminera à la publication.
admin-experiment-no-difference = rien encore
admin-experiment-rule = Quand le test peut se terminer
admin-experiment-rule-text = Dès que cet intervalle exclut 0, ou quand { $planned } bannières ont été montrées : une différence de { $effect } points est alors trouvée dans quatre tests sur cinq. Prévu ainsi pour { $baseline } d'acceptations.
admin-experiment-progress = { $shown } bannières montrées sur { $planned }
admin-experiment-share-text = { $share } visiteurs sur 100 voient la version { $other }.
admin-experiment-days = Jours
admin-experiment-who = Commencé par
admin-experiment-variants = Les deux versions
admin-experiment-variant = Version
admin-experiment-shown = Montrées
admin-experiment-decided = Décidées
admin-experiment-accepted = Acceptées
admin-experiment-refused = Refusées
admin-experiment-of-shown = Acceptées sur toutes les montrées
admin-experiment-of-decided = Acceptées sur les décidées
admin-experiment-rate = { $value } ({ $low } à { $high })
admin-experiment-one-look = Les intervalles de ce tableau valent pour un seul regard. C'est l'intervalle au-dessus qui dit quand arrêter.
admin-experiment-a = { $version } (actuelle)
admin-experiment-few = moins de dix
admin-experiment-not-shown = La version { $other } n'a pas pu être montrée { $times ->
    [one] une fois
   *[other] { $times } fois
  } depuis le démarrage du serveur ; l'actuelle l'a été. Le journal du serveur dit pourquoi.
admin-experiment-rates = Les voir dans tous les chiffres

admin-experiment-begin = Commencer un test
admin-experiment-other = Version antérieure à comparer à la version { $current }
admin-experiment-share = Visiteurs sur 100 qui la voient
admin-experiment-effect = Plus petite différence qui compte, en points
admin-experiment-baseline = Acceptées sur 100 montrées, selon vous
admin-experiment-baseline-hint = Vide : comme ces quatre dernières semaines.
admin-experiment-note = Pourquoi
admin-experiment-begin-button = Commencer le test
admin-experiment-end = Terminer le test
admin-experiment-end-early = La règle n'est pas remplie : ce que vous voyez est provisoire.
admin-experiment-keep = Garder la version { $current }
admin-experiment-take = Republier la version { $other }
admin-experiment-end-hint = Dans les deux cas, personne n'est interrogé de nouveau. Ce qui est publié peut être annulé.

admin-experiment-done-begun = Le test a commencé.
admin-experiment-differ = Les deux versions ne peuvent pas être comparées. Aucun test n'a commencé. Ce qui les sépare :
admin-experiment-done-kept = Le test est terminé. La version actuelle reste.
admin-experiment-done-took = Le test est terminé. La version { $version } est publiée.
admin-experiment-how-kept_current = l'actuelle est restée
admin-experiment-how-took_other = l'autre a été republiée
admin-experiment-how-superseded = une autre version a été publiée
