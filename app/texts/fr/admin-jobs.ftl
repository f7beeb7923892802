# Contrôles et autres tâches de l’administration, en anglais, néerlandais, français et allemand : les clés sont les mêmes.

admin-jobs = Contrôles
admin-jobs-title = Contrôles
admin-jobs-lead = Un contrôle parcourt des pages d’un site avec un vrai navigateur et compare ce qui en sort avec la politique. Un seul tourne à la fois. De chaque site, les 50 plus récents sont conservés, 90 jours au plus.
admin-jobs-sites = Par site
admin-jobs-last = Dernier contrôle
admin-jobs-never = jamais contrôlé
admin-jobs-all = Tout ce qui a été demandé
admin-jobs-empty = Rien n’a encore été demandé.
admin-jobs-older = Plus anciens
admin-jobs-newest = Les plus récents
admin-jobs-number = Numéro
admin-jobs-page = Page
admin-jobs-asked = Demandé
admin-jobs-state = État
admin-jobs-found = Trouvé

admin-task-check = contrôle
admin-task-snippet = examen de la ligne de code

admin-jobstate-waiting = en attente
admin-jobstate-running = en cours
admin-jobstate-done = terminé
admin-jobstate-failed = échoué
admin-jobstate-cancelled = annulé
admin-jobstate-interrupted = interrompu

admin-verdict-clean = propre
admin-verdict-findings = quelque chose a été trouvé
admin-verdict-incomplete = tout n’a pas été examiné

admin-phase-beginning = commence
admin-phase-before-consent = avant le consentement
admin-phase-after-refusal = après un refus
admin-phase-after-acceptance = après une acceptation
admin-phase-after-withdrawal = après un retrait
admin-phase-page = examen de la page
admin-phase-report = rédaction du rapport

admin-act-job-asked = a demandé : { $task } (tâche { $job })
admin-act-job-cancelled = a annulé la tâche { $job }

admin-checks-title = Contrôles de { $site }
admin-checks-lead = Quatre fois, un navigateur au profil vide ouvre les pages : avant le consentement, après un refus, après une acceptation, après un retrait. Chaque requête et tout ce qui est conservé sont comparés avec la politique.
admin-checks-new = Contrôler maintenant
admin-checks-url = Page de départ
admin-checks-url-rule = Une adresse de ce site ({ $origins }), ou un chemin comme /contact.
admin-checks-further = Autres pages
admin-checks-further-rule = De 0 à 19, trouvées par les liens de la première.
admin-checks-visit = Un contrôle est une visite : il laisse trois enregistrements, que les taux de consentement comptent à part.
admin-checks-go = Contrôler
admin-checks-no-browser = Il n’y a pas de Chromium sur ce serveur : rien ne peut être contrôlé. Installez-le là où tourne Sluis (Debian et Ubuntu : apt install chromium), ou indiquez-le avec --chromium. Rien n’est à redémarrer.
admin-checks-reports = Rapports
admin-checks-empty = Ce site n’a jamais été contrôlé.
admin-checks-since = { $appeared } apparus, { $gone } disparus

admin-job-title-waiting = La tâche { $job } de { $site } attend
admin-job-title-running = La tâche { $job } de { $site } est en cours
admin-job-title-done = La tâche { $job } de { $site } est terminée
admin-job-title-failed = La tâche { $job } de { $site } a échoué
admin-job-title-cancelled = La tâche { $job } de { $site } a été annulée
admin-job-title-interrupted = La tâche { $job } de { $site } a été interrompue
admin-job-title-clean = { $site } est propre : rien ne sort avant le consentement
admin-job-title-findings = Le contrôle de { $site } a trouvé quelque chose
admin-job-title-incomplete = { $site } n’a pas pu être examiné en entier
admin-job-title-works = La ligne de code fonctionne sur { $site }
admin-job-title-broken = La ligne de code ne fonctionne pas encore sur { $site }
admin-job-ahead = { $jobs ->
    [0] Elle est la prochaine.
    [one] Une tâche passe avant.
   *[other] { $jobs } tâches passent avant.
}
admin-job-refreshes = Cette page se renouvelle tant que la tâche est en cours.
admin-job-step = { $phase }, { $done } sur { $total }
admin-job-progress = Avancement
admin-job-cancel = Annuler
admin-job-again = Recommencer
admin-job-by = Demandé par
admin-job-when = Demandé le
admin-job-took = Durée
admin-job-seconds = { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } secondes
}
admin-job-what = Quoi
admin-job-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
admin-job-interrupted = Le serveur s’est arrêté pendant ce temps. Rien n’en a été conservé. Recommencez.
admin-job-cancelled = Elle a été annulée, et rien n’en a été conservé.
admin-job-failed = Cela n’a pas pu être fait : { $why }
admin-job-back = Tous les contrôles de ce site

admin-jobwhy-check-page = la page n’a pas pu être ouverte.
admin-jobwhy-check-unknown-host = le nom n’a pas d’adresse.
admin-jobwhy-check-private-address = l’adresse n’est pas publique. Qui exploite le serveur peut l’autoriser avec --check-private.
admin-jobwhy-check-port = seuls les ports 80 et 443 sont interrogés. Qui exploite le serveur peut en autoriser d’autres avec --check-private.
admin-jobwhy-check-no-chromium = il n’y a pas de Chromium sur ce serveur.
admin-jobwhy-check-chromium = Chromium n’a pas démarré.
admin-jobwhy-store-disk-full = le disque est presque plein, et le rapport n’a pas été conservé.

admin-jobnot-job-address = Ce n’est pas l’adresse d’une page : http ou https, sans nom ni mot de passe. Rien n’a été commencé.
admin-jobnot-job-other-origin = Cette page n’est pas de ce site. Rien ne lui a été demandé.
admin-jobnot-job-further-pages = Les autres pages vont de 0 à 19. Rien n’a été commencé.
admin-jobnot-job-queue-full = 20 tâches attendent déjà. Rien n’a été commencé. Réessayez plus tard.
admin-jobnot-job-site-busy = Deux tâches de ce site attendent ou sont en cours. Attendez-les, ou annulez-en une.
admin-jobnot-job-too-often = 20 tâches de ce site ont été demandées dans l’heure. Réessayez plus tard.
admin-jobnot-job-over = Cette tâche est déjà terminée. Rien n’a été changé.
admin-jobnot-job-not-over = Cette tâche n’est pas encore terminée. Rien n’a été commencé.

admin-report-leaks = Fuites
admin-report-leaks-what = Ce qui sort d’une page ou reste sur l’appareil sans choix pour cela.
admin-report-leaks-none = Aucune.
admin-report-unknown = Ce qui manque à l’inventaire
admin-report-unknown-what = Chacun demande une entrée dans la politique, ou doit quitter les pages.
admin-report-unknown-none = Rien.
admin-report-to-editor = Ajouter à la politique
admin-report-template = Modèle
admin-report-no-template = aucun ne le connaît
admin-report-draft = Entrées manquantes comme partie d’un fichier de site
admin-report-wrong = Autrement que déclaré
admin-report-wrong-none = Rien.
admin-report-declared = Déclaré
admin-report-was = Trouvé
admin-report-missing = { $items ->
    [one] 1 élément de l’inventaire n’est jamais apparu
   *[other] { $items } éléments de l’inventaire ne sont jamais apparus
}
admin-report-missing-what = Cela seul n’est pas une faute : un panier apparaît quand on le remplit.
admin-report-let-through = { $items ->
    [one] 1 requête a été laissée passer par la politique sans choix
   *[other] { $items } requêtes ont été laissées passer par la politique sans choix
}
admin-report-problems = Ce qui n’a pas pu être examiné
admin-report-kind = Genre
admin-report-subject = Adresse ou nom
admin-report-phase = Quand
admin-report-service = Service
admin-report-by = Par
admin-report-count = Fois
admin-report-more = Seuls les { $shown } premiers sont montrés ; les fichiers ont tout.
admin-report-phases = Par phase
admin-report-requests = Requêtes
admin-report-third = Tiers
admin-report-cookies = Cookies
admin-report-whole = parcourue jusqu’au bout
admin-report-cut = pas parcourue jusqu’au bout
admin-report-since = Comparé avec la tâche { $job }
admin-report-since-same = La même chose a été trouvée qu’alors.
admin-report-appeared = Apparus
admin-report-gone = Disparus
admin-report-files = Fichiers
admin-report-page = Rapport avec images
admin-report-json = JSON
admin-report-text = Texte
admin-report-junit = JUnit
admin-report-unreadable = Le rapport de ce contrôle ne peut pas être lu. Recommencez.

admin-setup = Mise en place
admin-setup-title = { $site } en trois étapes
admin-setup-publish = Publier une politique
admin-setup-published = La version { $version } est publiée.
admin-setup-snippet = Coller la ligne de code
admin-setup-look = Vérifier qu’elle fonctionne sur votre page
admin-setup-look-what = Un navigateur ouvre la page une fois et dit si la ligne de code est en tête et répond. Cela ne prouve rien quant aux fuites ; un contrôle entier le fait.
admin-setup-go = Examiner
admin-setup-then = Contrôler ensuite le site
admin-setup-last = La dernière fois

admin-point-page-answers = La page répond
admin-point-present = La ligne de code est dans la page
admin-point-first = C’est le premier script du head
admin-point-synchronous = La page l’attend : ni async, ni defer, ni module
admin-point-answers = Elle charge ce site et fonctionne
admin-point-notice = L’avis apparaît
admin-look-works = elle fonctionne
admin-look-broken = elle ne fonctionne pas encore
admin-point-holds = oui
admin-point-fails = non
admin-pointseen-inserted = un script l’insère plus tard, et c’est trop tard
admin-pointseen-body = elle est dans le body
admin-pointhelp-page-answers = Vérifiez que l’adresse est juste et que la page est publique.
admin-pointhelp-present = Collez la ligne dans le head de la page, et videz le cache qui la précède.
admin-pointhelp-first = Placez-la avant tout autre script : ce qui tourne avant n’est pas retenu.
admin-pointhelp-synchronous = Enlevez l’attribut.
admin-pointhelp-answers = Vérifiez l’adresse dans la ligne, et que la Content-Security-Policy de la page l’autorise.
admin-pointhelp-notice = Vérifiez que la Content-Security-Policy de la page autorise l’avis. Là où le droit du pays du serveur n’en demande pas, il n’en vient pas.
