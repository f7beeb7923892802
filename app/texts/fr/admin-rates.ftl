# Taux de consentement : la vue d’ensemble et la page d’un site.

admin-overview-lead = Taux de consentement des { $days } derniers jours, aujourd’hui compris, face aux { $days } jours précédents.
admin-overview-empty = Commencez par un fichier qui décrit un site : ses pages, ses finalités et ses services. Publiez-le avec cette commande ; le site figure alors ici avec la ligne à coller.
admin-all-rates = Tous les sites
admin-to-snippet = Coller la ligne de code
admin-state-quiet = ne demande rien
admin-state-unanswered = le stockage n’a pas répondu
admin-state-never = aucune bannière affichée encore
admin-state-shows = affiche sa bannière
admin-state-silent = n’affiche plus de bannière
admin-last-shown = { $days ->
    [0] affichée aujourd’hui
    [1] affichée hier pour la dernière fois
   *[other] affichée il y a { $days } jours pour la dernière fois
}
admin-warn-silent = { $days ->
    [1] Aucune bannière depuis un jour entier. Vérifiez que la ligne de code est toujours dans les pages.
   *[other] Aucune bannière depuis { $days } jours. Vérifiez que la ligne de code est toujours dans les pages.
}
admin-warn-fell = L’acceptation a varié de { $points } points. Regardez les versions et les appareils.
admin-warn-bots = { $count } bannières dessinées pour des programmes sont écartées : au moins une pour quatre qui comptent.

admin-snippet-page-title = Placez { $site } dans ses pages
admin-snippet-none = Il n’y a rien à coller : sans choix, il n’y a pas de bannière.

admin-rates-shown-title = { $site } : { $share } de ceux qui ont vu la bannière ont tout accepté
admin-rates-decided-title = { $site } : { $share } de ceux qui ont choisi ont tout accepté
admin-rates-few-title = { $site } a affiché sa bannière à moins de dix visiteurs pendant ces jours
admin-rates-none-title = { $site } n’a affiché aucune bannière pendant ces jours
admin-rates-few = Si peu de visiteurs ne sont pas montrés en chiffres. Choisissez une période plus longue ou moins de filtres.
admin-rates-empty = Rien n’a été affiché pendant ces jours. Collez la ligne de code dans les pages du site et ouvrez-en une : la première bannière est comptée ici en quelques secondes.
admin-rates-empty-view = Rien ne correspond à cette vue. Enlevez un filtre ou choisissez d’autres jours.
admin-rates-quiet = Le site n’utilise que le nécessaire. Personne n’est interrogé, il n’y a donc pas de taux de consentement.
admin-to-default = Afficher les 28 derniers jours
admin-renders-only = Ce site ne distingue pas les visiteurs : une bannière compte autant de fois qu’elle est dessinée. Il n’y a pas de part de toutes les affichées.

admin-no-view-title = Cette vue ne peut pas être affichée
admin-no-view-address-day = Un jour de l’adresse n’en est pas un. Écrivez-le comme 2026-11-03.
admin-no-view-address-days = Le nombre de jours ne convient pas. Il va de 1 à 731.
admin-no-view-address-dimension = Les taux ne peuvent pas être répartis selon ce que nomme l’adresse.
admin-no-view-address-filter = Un filtre de l’adresse n’en est pas un. C’est une dimension, un deux-points et une valeur.
admin-no-view-address-compare = La comparaison de l’adresse n’en est pas une. Deux versions demandent leurs deux numéros.
admin-no-view-address-measure = Le chiffre nommé dans l’adresse ne peut pas être dessiné.
admin-no-view-query-range-backwards = Les jours finissent avant de commencer.
admin-no-view-query-range-too-long = Cela fait plus de 731 jours, ou des jours hors du calendrier.
admin-no-view-query-too-many-hours = Les heures avec autre chose sont montrées pour 31 jours au plus.
admin-no-view-query-too-many-dimensions = Les taux se répartissent selon deux choses au plus.
admin-no-view-query-dimension-twice = Les taux se répartissent une seule fois selon chaque chose.
admin-no-view-query-two-time-dimensions = Un seul des deux peut être un temps.
admin-no-view-query-purpose-with-service = Finalités et services ne sont pas comptés les uns selon les autres.
admin-no-view-query-filter-on-time = Le temps se choisit en jours, non par un filtre.
admin-no-view-query-filter-value = Un filtre a une valeur qui n’existe pas.
admin-no-view-query-unknown-version = Le site n’a jamais eu cette version de la politique.

admin-views = Vues
admin-view-summary = Résumé
admin-view-total = Totaux
admin-view-alone = Ceci seul
admin-choose = Choisir jours, vue et comparaison
admin-from = Premier jour
admin-to = Dernier jour
admin-set-out = Réparti selon
admin-set-out-and = Et selon
admin-nothing-more = rien d’autre
admin-measure = Chiffre dessiné
admin-show = Afficher
admin-filter-remove = { $dimension } : { $value } – enlever
admin-narrow = Seulement { $value }
admin-period-today = Aujourd’hui
admin-period-year = Un an
admin-compare = Comparer avec
admin-compare-none = rien
admin-compare-before = la période précédente
admin-compare-versions = une autre version
admin-compare-version = Version
admin-compare-against = Face à la version
admin-compare-before-said = face à la période précédente
admin-compare-versions-said = version { $version } face à { $other }
admin-against-days = { $days }
admin-against-version = version { $version }

admin-live = Ces { $minutes } dernières minutes : { $shown } affichées, { $decided } choix.
admin-live-stopped = Rechargez la page pour continuer à compter.
admin-interval = { $interval }, avec une confiance de 95 %
admin-difference = { $points } points par rapport à { $before } ({ $against }) ; entre { $low } et { $high } avec une confiance de 95 %
admin-difference-unclear = Pas de différence nette avec { $before } ({ $against }) ; entre { $low } et { $high } points avec une confiance de 95 %
admin-time-nine = Neuf sur dix en { $nine }, parmi { $of } qui l’ont signalé
admin-share-of = de { $whole }
admin-suppressed = moins de 10
admin-suppressed-rows = { $rows ->
    [one] { $rows } ligne n’est pas montrée.
   *[other] { $rows } lignes ne sont pas montrées.
}

admin-funnel-title = D’affichée à acceptée
admin-counts-by = Affichées, choix, acceptées, selon : { $by }
admin-chart-by = { $what }, selon : { $by }
admin-chart-by-two = { $what }, selon : { $by } et { $and }
admin-chart-text = { $days }. { $scale } Les mêmes chiffres figurent dans le tableau ci-dessous.
admin-chart-scale-to = L’échelle va de 0 à { $top }.
admin-chart-darker = Plus une case est foncée, plus il y en a : la plus foncée vaut { $top }.
admin-marks = Les lignes verticales marquent des versions de la politique : { $versions }.
admin-table-of = Les chiffres en tableau
admin-no-rows = Aucune ligne pour ces jours.
admin-files = Cette vue en
admin-column-number = Chiffre
admin-column-means = Ce qu’il signifie
admin-excluded-title = Ce qui n’est pas dans les taux
admin-excluded-who = Par qui
admin-excluded-renders = Bannières
admin-excluded-choices = Choix
admin-excluded-bots = Robots d’indexation et autres programmes
admin-excluded-check = sluis check
admin-excluded-prefetch = Pages chargées avant une visite
admin-apart-title = Compté à part
admin-definitions-title = Ce que signifie chaque chiffre

admin-number-renders = Dessinées
admin-number-shown = Affichées
admin-number-decided = Choix
admin-number-accepted = Acceptées
admin-number-refused = Refusées
admin-number-partial = Partielles
admin-number-no-choice = Sans choix
admin-number-reasked = Redemandées
admin-number-interaction = Choix, sur toutes les affichées
admin-number-acceptance-of-shown = Acceptées, sur toutes les affichées
admin-number-acceptance-of-decided = Acceptées, parmi les choix faits
admin-number-refusal-of-shown = Refusées, sur toutes les affichées
admin-number-refusal-of-decided = Refusées, parmi les choix faits
admin-number-partial-of-decided = Partielles, parmi les choix faits
admin-number-granted-of-decided = Autorisées, parmi les choix faits
admin-number-time-to-decide = Temps jusqu’au choix
admin-number-withdrawn = Retraits
admin-number-changed = Modifiés plus tard
admin-number-signal = Signaux du navigateur
admin-number-programmatic = Par script ou contenu intégré
admin-number-migrated = Repris
admin-number-server-side = Par les serveurs du site
admin-number-excluded = Écartés
admin-number-suppressed = Moins de 10
admin-number-interval = Intervalles de confiance

admin-by-hour = Heure
admin-by-day = Jour
admin-by-week = Semaine
admin-by-month = Mois
admin-by-hour-and-weekday = Heure de la semaine
admin-by-page = Page
admin-by-country = Pays
admin-by-subdivision = Région
admin-by-regime = Régime
admin-by-language = Langue
admin-by-device = Appareil
admin-by-browser = Navigateur
admin-by-policy-version = Version de la politique
admin-by-layer = Niveau
admin-by-referrer = Provenance
admin-by-purpose = Finalité
admin-by-service = Service
admin-by-variant = Variante

admin-value-unknown = inconnu
admin-value-other = les autres ensemble
admin-value-week = semaine { $week }, { $year }
admin-value-version = Version { $version }
admin-value-device-mobile = Téléphones (moins de 640 pixels)
admin-value-device-desktop = Écrans plus larges
admin-value-browser-chrome = Chrome
admin-value-browser-safari = Safari
admin-value-browser-firefox = Firefox
admin-value-browser-edge = Edge
admin-value-browser-opera = Opera
admin-value-browser-samsung = Samsung Internet
admin-value-browser-other = un autre navigateur
admin-value-layer-0 = aucun niveau
admin-value-layer-1 = Premier niveau
admin-value-layer-2 = Deuxième niveau
admin-value-referrer-none = accès direct
admin-value-referrer-internal = le site lui-même
admin-value-referrer-search = moteurs de recherche
admin-value-referrer-social = réseaux sociaux
admin-value-referrer-other = autres sites
admin-value-regime-strict = Strict (droit inconnu)
admin-value-regime-eu = Union européenne
admin-value-regime-eu-fr = France
admin-value-regime-eu-it = Italie
admin-value-regime-eu-es = Espagne
admin-value-regime-uk = Royaume-Uni
admin-value-regime-ch = Suisse
admin-value-regime-br = Brésil
admin-value-regime-ca = Canada
admin-value-regime-ca-qc = Québec
admin-value-regime-us = États-Unis, information
admin-value-regime-us-ca = Californie
admin-value-regime-us-signal = États-Unis, opt-out et signal
admin-value-regime-us-opt-out = États-Unis, opt-out
admin-value-regime-us-unknown = États-Unis, État inconnu
admin-value-regime-caution = Par prudence

admin-weekday-1 = lun.
admin-weekday-2 = mar.
admin-weekday-3 = mer.
admin-weekday-4 = jeu.
admin-weekday-5 = ven.
admin-weekday-6 = sam.
admin-weekday-7 = dim.
admin-short-day = { $day } { $month }
admin-month-1 = janv.
admin-month-2 = févr.
admin-month-3 = mars
admin-month-4 = avr.
admin-month-5 = mai
admin-month-6 = juin
admin-month-7 = juil.
admin-month-8 = août
admin-month-9 = sept.
admin-month-10 = oct.
admin-month-11 = nov.
admin-month-12 = déc.

# Les définitions.
admin-def-renders = Chaque fois qu’une page a signalé avoir dessiné une bannière, même de nouveau pour le même visiteur. Les robots, `sluis check` et les pages chargées avant une visite n’y sont pas.
admin-def-shown = Le premier affichage d’une bannière par visiteur et par version de la politique, un jour du fuseau horaire du site. Les visiteurs sont distingués en mémoire par une empreinte de l’adresse et du navigateur, dont la clé vit ce jour-là et n’est jamais écrite ; après un redémarrage, cela recommence. Un choix sur une bannière dont l’affichage n’a pas été signalé compte aussi comme affichée.
admin-def-decided = Le premier choix après un affichage : accepté, refusé ou partiel. Ce que le même visiteur choisit ensuite est une modification.
admin-def-accepted = Les choix qui ont autorisé tout ce qui est facultatif.
admin-def-refused = Les choix qui ont refusé tout ce qui est facultatif.
admin-def-partial = Les choix qui ont autorisé une partie et refusé une partie.
admin-def-no-choice = Affichées moins choix.
admin-def-reasked = Les choix de visiteurs qui avaient déjà choisi et ont été interrogés de nouveau, parce que leur choix avait expiré ou que la politique avait changé en substance.
admin-def-interaction = Les choix, rapportés aux affichées.
admin-def-acceptance-of-shown = Acceptées, rapportées aux affichées. La lecture stricte d’un taux de consentement : qui ignore la bannière n’a pas accepté.
admin-def-acceptance-of-decided = Acceptées, rapportées aux choix. Toujours le plus élevé des deux.
admin-def-refusal-of-shown = Refusées, rapportées aux affichées.
admin-def-refusal-of-decided = Refusées, rapportées aux choix.
admin-def-partial-of-decided = Partielles, rapportées aux choix.
admin-def-granted-of-decided = Pour une finalité ou un service : autorisé, rapporté aux choix qui le concernent.
admin-def-time-to-decide = Du premier affichage de la bannière au choix, tel que la page l’a mesuré : la médiane, et ce que neuf sur dix n’ont pas dépassé. Lu dans 24 classes, chacune au moins d’un tiers plus large que la précédente.
admin-def-withdrawn = Les retraits complets, par tout canal. Dans aucun taux.
admin-def-changed = Les modifications ultérieures : dans les réglages, sur la page des préférences, les oppositions, et un nouveau choix sur une bannière. Dans aucun taux.
admin-def-signal = Les signaux du navigateur enregistrés (Global Privacy Control). Dans aucun taux.
admin-def-programmatic = Les actes hors des niveaux de la bannière : sur un contenu intégré ou par le script de la page elle-même. Dans aucun taux.
admin-def-migrated = Les choix repris du cookie d’un autre outil. Dans aucun taux.
admin-def-server-side = Les actes enregistrés par les serveurs du site, doubles opt-ins compris. Dans aucun taux.
admin-def-excluded = Compté à part et montré : les bannières dessinées pour des robots et les choix qu’ils ont envoyés, d’après le nom de leur navigateur ; `sluis check` ; et les bannières dessinées avant une visite (prefetch, prerender).
admin-def-suppressed = Une ligne qui concerne d’un à neuf visiteurs n’est pas montrée ; la plus petite suivante non plus, si la première pouvait être trouvée par soustraction.
admin-def-interval = Chaque taux a un intervalle de confiance de 95 % selon Wilson ; chaque différence de deux taux, un intervalle selon Newcombe.
