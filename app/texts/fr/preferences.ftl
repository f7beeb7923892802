# Page des préférences. Les mots du produit ; le site décrit lui-même ses finalités et ses services.

prefs-title = Vos préférences de cookies chez { $site }
prefs-lead = Cette page montre quels cookies et techniques similaires { $site } utilise, qui en est responsable et ce que vous avez choisi. Vous pouvez modifier votre choix ou retirer votre consentement à tout moment. Le retrait vaut à partir de ce moment ; ce qui a eu lieu auparavant reste licite.
prefs-lead-necessary = Cette page montre quels cookies et techniques similaires { $site } utilise et qui en est responsable. Ce site n'utilise que ce qui est strictement nécessaire. Aucun consentement n'est requis et il n'y a donc rien à choisir.
prefs-skip = Vers vos choix
prefs-languages = Langues
prefs-privacy = Déclaration de confidentialité
prefs-version = version { $version }
prefs-notice-date = Ce texte date du { $date }.
prefs-policy = Paramètres n° { $policy }

prefs-saved = Votre choix est enregistré.
prefs-changed = Les paramètres de ce site ont changé pendant que vous choisissiez. Rien n'a été enregistré. Vérifiez votre choix et enregistrez-le à nouveau.
prefs-failed = Votre choix n'a pas pu être enregistré. Rien n'a changé. Réessayez dans quelques instants.

prefs-state-title = Ce qui vaut maintenant
prefs-state-none = Vous n'avez pas encore choisi.
prefs-state-given = Le { $date }, vous avez tout autorisé.
prefs-state-refused = Le { $date }, vous avez tout refusé.
prefs-state-partial = Le { $date }, vous avez autorisé une partie.
prefs-state-withdrawn = Le { $date }, vous avez retiré votre consentement.
prefs-state-objected = Le { $date }, vous vous êtes opposé à ce qui repose sur l'intérêt légitime.
prefs-state-until = Votre choix vaut jusqu'au { $date }. Ensuite, nous vous le redemanderons.
prefs-state-expired = Ce choix a expiré ; ce qui suit vaut jusqu'à ce que vous choisissiez à nouveau.
prefs-state-outdated = Le site a depuis changé quelque chose que votre choix ne couvre plus. Cette partie reste désactivée jusqu'à ce que vous choisissiez à nouveau.
prefs-state-granted = Autorisé
prefs-state-denied = Non autorisé
prefs-state-nothing = rien
prefs-consent-id = Votre numéro de consentement
prefs-consent-id-why = Indiquez ce numéro si vous demandez ce que nous conservons sur votre choix.
prefs-regime-opt-in = Là où vous êtes, rien d'optionnel n'est utilisé avant que vous ne l'autorisiez.
prefs-regime-opt-out = Là où vous êtes, les services optionnels peuvent fonctionner jusqu'à ce que vous les désactiviez.
prefs-regime-notice = Là où vous êtes, il suffit que nous vous informions ; vous pouvez toujours désactiver.
prefs-gpc-honoured = Votre navigateur demande par Global Privacy Control de ne pas vendre ni partager vos données. Cette demande est respectée : tant que votre navigateur le demande, ces finalités restent désactivées.
prefs-gpc-seen = Votre navigateur envoie Global Privacy Control. Les finalités optionnelles sont de toute façon désactivées ici tant que vous ne les autorisez pas.
prefs-withdraw = Tout retirer
prefs-withdraw-why = Retire votre consentement pour toutes les finalités et tous les services optionnels.

prefs-who-title = Qui est responsable
prefs-email = E-mail
prefs-dpo = Délégué à la protection des données

prefs-choose-title = Vos choix
prefs-choose-rule = Un service ne fonctionne que si son propre interrupteur est activé. Désactiver une finalité ne désactive pas les services qui en dépendent ; chaque interrupteur compte pour lui-même.
prefs-services-of = Services pour { $purpose }
prefs-on = activé
prefs-off = désactivé
prefs-always-on = toujours activé
prefs-necessary-why = Strictement nécessaire à ce que vous demandez. Cela ne repose pas sur le consentement et ne peut pas être désactivé.
prefs-interest = Base juridique : intérêt légitime. Vous pouvez vous y opposer en désactivant ceci.
prefs-of-vendor = de { $vendor }
prefs-also-under = Aussi pour : { $purposes }
prefs-save = Enregistrer mon choix
prefs-accept = Tout accepter
prefs-reject = Tout refuser

prefs-details = { $items ->
    [0] Qui et où
    [one] Qui, où et 1 élément sur votre appareil
   *[other] Qui, où et { $items } éléments sur votre appareil
}
prefs-vendor = Fournisseur
prefs-vendor-privacy = Déclaration de confidentialité de { $vendor }
prefs-responsible = Responsable
prefs-role-own = Responsable du traitement
prefs-role-joint = Responsables conjoints (article 26 RGPD)
prefs-role-independent = Responsable à part entière, pour ses propres finalités
prefs-role-processor = Sous-traitant pour le compte de { $controller }
prefs-joint-with = { $controller } et { $vendor }
prefs-third-countries = Pays hors de l'EEE
prefs-third-none = Aucun transfert hors de l'Espace économique européen.
prefs-copy = Copie des garanties
prefs-mechanism-adequacy = décision d'adéquation (article 45 RGPD)
prefs-mechanism-scc = clauses contractuelles types (article 46 RGPD)
prefs-mechanism-bcr = règles d'entreprise contraignantes (article 47 RGPD)
prefs-mechanism-derogation = dérogation pour une situation particulière (article 49 RGPD)
prefs-mechanism-explicit-consent = votre consentement explicite (article 49, paragraphe 1, point a), RGPD)
prefs-no-terminal = Ne conserve rien sur votre appareil et n'y lit rien.
prefs-link-only = Un simple lien : rien n'est chargé avant que vous ne le suiviez.
prefs-no-items = Ce service ne conserve rien sur votre appareil.
prefs-items-of = Ce que { $service } conserve ou lit sur votre appareil
prefs-item-name = Nom
prefs-item-kind = Type
prefs-item-function = Fonction
prefs-item-lifetime = Conservé
prefs-item-party = De
prefs-item-necessary = Pourquoi c'est nécessaire
prefs-kind-cookie = cookie
prefs-kind-local-storage = stockage local
prefs-kind-session-storage = stockage de session
prefs-kind-indexed-db = base de données du navigateur
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = caractéristiques de l'appareil
prefs-kind-sdk = composant logiciel
prefs-party-first = ce site
prefs-party-third = { $vendor }
prefs-lifetime-none = n'est pas conservé
prefs-lifetime-session = jusqu'à la fermeture du navigateur
prefs-lifetime-days = { $count ->
    [one] 1 jour
   *[other] { $count } jours
}
prefs-lifetime-months = { $count ->
    [one] 1 mois
   *[other] { $count } mois
}
prefs-lifetime-years = { $count ->
    [one] 1 an
   *[other] { $count } ans
}

prefs-date = { $first ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
prefs-moment = { $date } à { $hour } h { $minute } (UTC)
prefs-month-1 = janvier
prefs-month-2 = février
prefs-month-3 = mars
prefs-month-4 = avril
prefs-month-5 = mai
prefs-month-6 = juin
prefs-month-7 = juillet
prefs-month-8 = août
prefs-month-9 = septembre
prefs-month-10 = octobre
prefs-month-11 = novembre
prefs-month-12 = décembre

prefs-missing-site-title = Ce site n'est pas connu ici
prefs-missing-site = Vérifiez l'adresse, ou suivez le lien vers les préférences de cookies sur le site d'où vous venez.
prefs-missing-language-title = Cette langue n'existe pas ici
prefs-missing-language = { $site } propose cette page en :
