# L’administration, en anglais, néerlandais, français et allemand : les clés sont les mêmes dans les quatre.

admin-product = Sluis
admin-rail = Menu principal
admin-sites = Sites
admin-sign-out = Se déconnecter
admin-signed-in-as = { $name }, { $role }
admin-language-of-admin = Langue

admin-sites-title = { $sites ->
    [0] Aucun site n’est encore publié
    [one] Un site est publié
   *[other] { $sites } sites sont publiés
}
admin-sites-empty = Décrivez un site dans un fichier et publiez-le avec : sluis site publish site.toml
admin-no-figure = pas encore

admin-site-quiet-title = { $site } ne demande rien, car le site n’utilise que le nécessaire
admin-site-version = Version { $version } de la politique, notice { $notice } du { $date }
admin-site-preferences = Page des préférences
admin-snippet-title = La ligne de code
admin-snippet-why = Collez cette ligne en premier dans l’élément head de chaque page du site. N’y ajoutez jamais async ni defer.
admin-copy = Copier la ligne
admin-copied = Copié.
admin-copy-failed = Le navigateur n’a pas permis la copie. Sélectionnez la ligne et copiez-la.

admin-rates-title = Taux de consentement
admin-range = Période
admin-range-days = { $days } jours
admin-total = Total

admin-missing-title = Cette page n’existe pas
admin-missing = Allez à la liste des sites.
admin-failed-title = Cela ne peut pas être affiché maintenant
admin-failed = Le stockage n’a pas répondu. Rien n’a été modifié. Rechargez la page.
admin-signed-out-title = Vous êtes déconnecté
admin-signed-out = Connectez-vous à nouveau pour continuer.

admin-sign-in-title = Connexion
admin-name = Nom
admin-password = Mot de passe
admin-password-again = Le mot de passe encore une fois
admin-password-rule = De 12 à 200 caractères.
admin-sign-in = Se connecter
admin-sign-in-denied = Le nom et le mot de passe ne vont pas ensemble. Rien n’a été modifié.
admin-sign-in-limited = Trop d’essais manqués pour ce nom. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
admin-signed-out-note = Vous êtes déconnecté.
admin-welcome-title = Créer le premier compte
admin-welcome-lead = Le premier compte est propriétaire de ce serveur. Ce lien sert une seule fois, pendant 30 minutes.
admin-welcome = Créer le compte et se connecter
admin-welcome-link = Ce lien a déjà servi ou est trop ancien. Redémarrez le serveur pour en obtenir un nouveau.
admin-welcome-name = Un nom compte de 1 à 60 caractères. Rien n’a été créé.
admin-welcome-password = Un mot de passe compte de 12 à 200 caractères. Rien n’a été créé.
admin-welcome-differ = Les deux mots de passe diffèrent. Rien n’a été créé.
admin-door-failed = Le stockage n’a pas répondu. Rien n’a été modifié. Réessayez.
admin-taken = Un compte porte déjà ce nom. Rien n’a été créé. Choisissez un autre nom.

admin-invitation-title = Vous êtes invité
admin-invitation-lead = { $by } vous invite avec le rôle { $role }, pour { $sites }. Ce lien sert une seule fois, jusqu’au { $date }.
admin-invitation-gone-title = Ce lien ne fonctionne plus
admin-invitation-gone = Il a déjà servi, est trop ancien ou a été repris. Demandez-en un nouveau à un propriétaire.
admin-invitation-accept = Accepter et se connecter

admin-records = Enregistrements
admin-versions = Versions
admin-operators = Comptes
admin-audit = Journal d’audit
admin-ledger = Registre
admin-site = Site
admin-yes = oui
admin-no = non
admin-unknown = inconnu
admin-absent = aucun
admin-or = { $first } ou { $last }

admin-role = Rôle
admin-role-owner = propriétaire
admin-role-publisher = publication
admin-role-analyst = analyse
admin-role-auditor = audit
admin-role-owner-what = Tout : comptes, publication, enregistrements avec effacement et limitation. Toujours sur tous les sites.
admin-role-publisher-what = Taux, versions et publication. Aucun enregistrement.
admin-role-analyst-what = Taux seulement. Aucun enregistrement.
admin-role-auditor-what = Taux, versions, enregistrements, journal d’audit et registre, sans rien modifier. Chaque consultation d’un enregistrement est notée.

admin-refused-title = Cette page n’est pas pour vous
admin-refused-role = Elle est pour le rôle { $roles } ; le vôtre est { $own }.
admin-refused-site = Vous n’avez pas accès à ce site.
admin-refused-whole = Elle est pour les propriétaires de tous les sites.
admin-refused-what = Rien n’a été affiché ni modifié. Un propriétaire peut vous donner un autre rôle ou d’autres sites.
admin-missing-record = Il n’y a rien à cette adresse : cela n’a jamais existé ou a été effacé.

admin-records-title = Trouver les enregistrements d’un visiteur
admin-records-lead = Les visiteurs voient leur numéro de consentement dans les réglages de la bannière et sur la page des préférences. Chaque recherche est notée dans le journal d’audit avec votre nom.
admin-records-id = Numéro de consentement ou d’enregistrement
admin-records-id-rule = 22 ou 36 caractères, comme l’indique le visiteur ou un reçu.
admin-records-find = Trouver les enregistrements
admin-records-again = En trouver d’autres
admin-records-query = Ce n’est ni un numéro de consentement (22 caractères) ni un numéro d’enregistrement (36 caractères). Rien n’a été recherché.
admin-records-nothing = Ce site n’a aucun enregistrement sous ce numéro. Ils n’ont jamais existé, ont été effacés ou appartiennent à un autre site.
admin-records-erased = { $records ->
    [one] { $records } enregistrement a été effacé. Sa place dans le registre demeure, sans ce qu’il disait.
   *[other] { $records } enregistrements ont été effacés. Leurs places dans le registre demeurent, sans ce qu’ils disaient.
}

admin-found-title = { $records ->
    [one] Ce visiteur a { $records } enregistrement sur { $site }
   *[other] Ce visiteur a { $records } enregistrements sur { $site }
}
admin-found-lead = Le plus récent d’abord. Ouvrez-en un pour voir ce qui a été choisi, ce qui était affiché et s’il est intact.
admin-column-when = Quand
admin-column-what = Quoi
admin-column-how = Comment
admin-column-standing = Maintenant
admin-restricted = L’utilisation de ces enregistrements est limitée (article 18 du RGPD). Conservez-les et ne les utilisez à rien d’autre.

admin-record-given = Tout a été autorisé le { $date }
admin-record-refused = Tout a été refusé le { $date }
admin-record-partial = Une partie a été autorisée le { $date }
admin-record-withdrawn = Le consentement a été retiré le { $date }
admin-record-objected = Une opposition a été faite le { $date }
admin-record-requested = Le consentement a été demandé le { $date } et attend sa confirmation
admin-state-given = autorisé
admin-state-refused = refusé
admin-state-partial = autorisé en partie
admin-state-withdrawn = retiré
admin-state-objected = opposition
admin-state-requested = attend sa confirmation
admin-standing-current = en vigueur
admin-standing-superseded = remplacé par un enregistrement ultérieur
admin-standing-expired = son délai est passé
admin-channel-banner = sur la bannière
admin-channel-settings = dans les réglages
admin-channel-embed = sur un contenu intégré
admin-channel-preference-page = sur la page des préférences
admin-channel-gpc = par le signal du navigateur
admin-channel-api = par les serveurs du site
admin-channel-app = dans une application
admin-channel-email = par e-mail
admin-channel-phone = par téléphone
admin-channel-paper = sur papier
admin-channel-in-person = en personne
admin-control-accept-all = Tout accepter
admin-control-reject-all = Tout refuser
admin-control-save = Enregistrer
admin-control-always = Toujours
admin-control-withdraw-all = Tout retirer
admin-control-signal = aucune commande
admin-control-opt-out = Ne pas vendre ni partager
admin-control-object = S’opposer
admin-control-request = Demande
admin-control-confirm = Confirmation
admin-kind-opt-in = oui ou non, en opt-in
admin-kind-opt-out = oui ou non, en opt-out
admin-kind-signal = signal du navigateur
admin-kind-double-opt-in = étape d’un double opt-in
admin-device-mobile = moins de 640 pixels de large
admin-device-desktop = 640 pixels de large ou plus
admin-device-unknown = inconnu
admin-reason-necessary = nécessaire : personne n’est interrogé
admin-reason-visitor-granted = le visiteur l’a autorisé
admin-reason-visitor-denied = le visiteur l’a refusé
admin-reason-not-opted-out = fonctionne ici jusqu’à ce que quelqu’un dise non
admin-reason-signal-opt-out = le signal du navigateur l’a refusé
admin-reason-awaiting-choice = personne n’a encore choisi
admin-reason-expired = le choix était trop ancien
admin-reason-policy-changed = cela avait changé depuis le choix
admin-reason-unknown = inconnu

admin-verify-sound = Cet enregistrement est intact
admin-verify-not-sound = Cet enregistrement ne concorde pas avec le registre
admin-holds = exact :
admin-fails = inexact :
admin-open = en attente :
admin-granted = autorisé
admin-denied = refusé
admin-verify-receipt = sa copie signée concorde avec le contenu du registre et avec sa clé
admin-verify-receipt-not = sa copie signée n’est pas valable ({ $code })
admin-verify-entry = le registre contient cet enregistrement comme entrée { $seq }
admin-verify-entry-not = l’entrée { $seq } du registre est autre chose
admin-verify-checkpoint = un point de contrôle signé sur { $size } entrées le couvre
admin-verify-no-checkpoint = aucun point de contrôle ne le couvre encore ; le prochain sera signé dans l’heure

admin-show-again = Afficher ce que le visiteur a vu
admin-receipt = Télécharger le reçu
admin-history = Télécharger tous les enregistrements de ce visiteur
admin-choices-title = Ce qui est en vigueur, et pourquoi
admin-column-outcome = Résultat
admin-column-reason = Motif
admin-purpose = Finalité
admin-service = Service
admin-facts-title = D’où il vient
admin-others-title = Tous les enregistrements de ce visiteur
admin-consent-id = Numéro de consentement
admin-record-id = Numéro d’enregistrement
admin-kind = Nature
admin-control = Commande
admin-channel = Canal
admin-layer = Niveau
admin-language = Langue
admin-version = Version
admin-notice = Notice
admin-notice-in = { $notice }, en { $language }
admin-country = Pays
admin-regime = Régime
admin-regime-of-table = { $regime }, de la table { $table }
admin-gpc = Global Privacy Control
admin-device = Appareil
admin-valid-until = En vigueur jusqu’au
admin-keep-until = Conservé jusqu’au
admin-previous = Enregistrement précédent
admin-policy-digest = Empreinte de la politique
admin-entry-hash = Empreinte de l’entrée

admin-restrict = Limiter l’utilisation de ces enregistrements
admin-restrict-what = Tous les enregistrements de ce visiteur sur ce site sont conservés et ne servent à rien d’autre (article 18 du RGPD). Cela peut être levé.
admin-lift = Lever la limitation
admin-lift-what = Tous les enregistrements de ce visiteur sur ce site pourront à nouveau être utilisés.
admin-restricted-now = L’utilisation de ces enregistrements est désormais limitée.
admin-lifted-now = La limitation est levée.
admin-erase = Effacer ces enregistrements
admin-erase-what = { $records ->
    [one] Le seul enregistrement de ce visiteur sur ce site est effacé pour toujours. C’est irréversible. Sa place dans le registre, les comptages et ce motif demeurent. Le navigateur du visiteur garde ses cookies jusqu’à son prochain choix.
   *[other] Les { $records } enregistrements de ce visiteur sur ce site sont effacés pour toujours. C’est irréversible. Leurs places dans le registre, les comptages et ce motif demeurent. Le navigateur du visiteur garde ses cookies jusqu’à son prochain choix.
}
admin-erase-confirm = Je sais que c’est irréversible
admin-erase-do = { $records ->
    [one] Effacer { $records } enregistrement
   *[other] Effacer { $records } enregistrements
}
admin-why = Motif
admin-why-rule = De 3 à 200 caractères. Il reste pour toujours dans le journal d’audit : n’y nommez personne.
admin-why-missing = Il manque le motif ou la confirmation. Rien n’a été modifié.

admin-shown-title = Ce que le visiteur a vu le { $date }
admin-shown-back = Retour à l’enregistrement
admin-shown-frame = La notice telle qu’elle a été affichée
admin-shown-inert = La notice est dessinée à partir des octets qui ont été envoyés. Ce qui s’y presse est sans effet ; ce qui se déplie fonctionne.
admin-shown-page-inert = La page est dessinée à partir de ses octets, telle qu’elle est avant tout choix ; l’état propre du visiteur ne fait pas partie de la copie, et la feuille de style est celle d’aujourd’hui. Ce qui s’y presse est sans effet.
admin-shown-page = Télécharger comme page
admin-shown-bytes = Télécharger les octets envoyés
admin-shown-mark = Le cadre en tirets est de nous : il marque la commande utilisée, { $control }.
admin-shown-file = { $site }, version { $version } : ce qui était affiché pour l’enregistrement { $id }
admin-shown-none = Aucune copie de page n’accompagne cet enregistrement, car il a été fait { $channel }. Voici les textes de la version { $version }, que l’enregistrement nomme ; leur mise en page n’est pas conservée.
admin-shown-nothing = Aucune copie de page n’accompagne cet enregistrement, et ce serveur n’a pas la version qu’il nomme.

admin-versions-title = Toutes les versions publiées
admin-versions-lead = Les versions publiées ne changent jamais ; republier une ancienne en crée une nouvelle. La plus récente est en premier ; les heures sont en UTC.
admin-column-who = Qui
admin-column-note = Remarque
admin-column-asked = Redemandé
admin-asked-first = à tous, pour la première fois
admin-asked-nobody = à personne

admin-operators-title = { $count ->
    [one] { $count } compte a accès
   *[other] { $count } comptes ont accès
}
admin-operators-lead = Ce que chacun peut faire vaut dès la requête suivante. Les comptes ne sont jamais supprimés, car le journal d’audit les nomme.
admin-all-sites = tous les sites
admin-enabled = peut se connecter
admin-disabled = bloqué
admin-you = (vous)
admin-operator-since = depuis le { $date }
admin-operator-change = Modifier
admin-operator-lock = Bloqué : déconnecté aussitôt, ne peut plus se connecter
admin-operator-save = Enregistrer
admin-operator-changed = Le compte a été modifié.
admin-change-unknown = Aucun compte ne porte ce nom. Rien n’a été modifié.
admin-change-last-owner = C’est le dernier propriétaire qui peut se connecter. Rien n’a été modifié. Donnez d’abord ce rôle à un autre compte.
admin-change-owner-sites = Un propriétaire a tous les sites. Rien n’a été modifié. Choisissez un autre rôle pour quelqu’un qui n’a que certains sites.
admin-change-no-sites = Aucun site n’a été choisi. Rien n’a été modifié. Choisissez-en un ou plusieurs, ou tous.
admin-change-unknown-site = Le site { $site } n’existe pas. Rien n’a été modifié.
admin-on-sites = Sites
admin-scope-all = Tous les sites, aussi ceux à venir
admin-scope-some = Seulement ceux-ci :
admin-invite-title = Inviter quelqu’un
admin-invite-what = Vous recevez un lien à remettre vous-même. Il sert une seule fois, pendant 72 heures ; qui l’ouvre choisit nom et mot de passe.
admin-invite = Créer le lien
admin-invited = Le lien est créé. Il n’est affiché que cette fois.
admin-invited-what = Remettez-le par une voie que seule la personne invitée lit.
admin-roles-title = Ce que chaque rôle permet

admin-audit-title = Ce qui a été fait dans l’administration
admin-audit-lead = Le plus récent d’abord ; les heures sont en UTC. Chaque ligne est une entrée du registre.
admin-audit-empty = Rien n’a encore été fait.
admin-audit-newest = Plus récent
admin-audit-older = Plus ancien
admin-column-did = Action
admin-column-entry = Entrée
admin-act-signed-in = s’est connecté
admin-act-sign-in-failed = n’a pas réussi à se connecter
admin-act-signed-out = s’est déconnecté
admin-act-setup-issued = a fait créer un lien pour le premier compte
admin-act-setup-used = a utilisé le lien pour le premier compte
admin-act-ledger-exported = a exporté le registre
admin-act-operator-added = a reçu un compte avec le rôle { $role }
admin-act-operator-invited = a invité quelqu’un avec le rôle { $role }
admin-act-operator-changed = a modifié { $name } : { $role }, peut se connecter
admin-act-operator-disabled = a modifié { $name } : { $role }, bloqué
admin-act-published = a publié la version { $version }
admin-act-rolled-back = a republié la version { $from }, comme version { $version }
admin-act-draft = a enregistré la révision { $revision } du brouillon
admin-act-records-read = { $records ->
    [one] a lu { $records } enregistrement ({ $how })
   *[other] a lu { $records } enregistrements ({ $how })
}
admin-act-records-erased = { $records ->
    [one] a effacé { $records } enregistrement : { $note }
   *[other] a effacé { $records } enregistrements : { $note }
}
admin-act-records-erased-by-rule = { $records ->
    [one] a effacé { $records } enregistrement dont le délai était passé
   *[other] a effacé { $records } enregistrements dont le délai était passé
}
admin-act-restricted = a limité l’utilisation des enregistrements d’un visiteur : { $note }
admin-act-restriction-lifted = a levé une limitation : { $note }
admin-act-token-made = a créé le jeton d’API { $name }
admin-act-token-revoked = a révoqué le jeton d’API { $name }
admin-how-list = recherche
admin-how-show = ouverture
admin-how-export = exportation
admin-how-verify = vérification
admin-how-restrict = pour limiter
admin-how-erase = pour effacer

admin-ledger-title = Le registre compte { $count } entrées
admin-ledger-lead = Chaque entrée nomme l’empreinte de la précédente, de sorte que rien ne peut être modifié, omis ou intercalé sans que cela se voie.
admin-ledger-head = Empreinte de l’entrée la plus récente
admin-ledger-key = Clé publique
admin-ledger-key-file = La clé publique
admin-checkpoint = Le dernier point de contrôle
admin-checkpoint-none = Aucun point de contrôle n’a encore été signé. Le premier suit dans l’heure après le démarrage.
admin-checkpoint-covers = Il couvre { $size } entrées et a été signé le { $date }. Gardez-en des copies ailleurs : une copie hors de portée de ce serveur prouve le plus.
admin-checkpoint-file = Le point de contrôle
admin-ledger-verify = Vérifiez vous-même
admin-ledger-export-what = Sur le serveur, écrivez le registre dans un fichier. Les empreintes des mots de passe et des sessions en sont exclues, et la chaîne se vérifie toujours :
admin-ledger-verify-what = N’importe où, sans aucun secret, vérifiez ce fichier. La réponse est qu’il est intact, ou le premier endroit défectueux :

admin-account-title = Votre compte
admin-account-lead = Comment vous vous connectez, et où vous êtes connecté en ce moment.
admin-account-current = Votre mot de passe
admin-account-new = Nouveau mot de passe
admin-account-again = Le nouveau mot de passe encore une fois
admin-account-denied = Ce n’est pas votre mot de passe. Rien n’a été modifié.
admin-account-differ = Les deux nouveaux mots de passe diffèrent. Rien n’a été modifié.
admin-account-password-rule = Un mot de passe compte de 12 à 200 caractères. Rien n’a été modifié.
admin-account-password-title = Mot de passe
admin-account-password-what = Un nouveau mot de passe vous déconnecte dans tous les autres navigateurs.
admin-account-password-save = Modifier le mot de passe
admin-account-password-done = Le mot de passe a été modifié. Vous êtes déconnecté dans tous les autres navigateurs.
admin-cancel = Annuler
admin-passkeys-title = Clés d’accès
admin-passkeys-what = Connectez-vous avec une empreinte, un visage ou le code de votre appareil. Une clé d’accès suffit seule ou suit le mot de passe, et une fausse page ne peut pas la demander.
admin-passkeys-none = Vous n’avez pas encore de clé d’accès.
admin-passkeys-nowhere = Les navigateurs ne créent des clés d’accès que pour un serveur en https avec un nom d’hôte, ce que l’adresse publique de ce serveur n’a pas. Utilisez les codes d’une application.
admin-passkeys-script = L’ajout d’une clé d’accès demande JavaScript. Sans lui, utilisez les codes d’une application.
admin-passkey-unable = Ce navigateur ne peut pas utiliser de clé d’accès ici. Utilisez mot de passe et code, ou un autre navigateur.
admin-passkey-script = La connexion par clé d’accès demande JavaScript. Sans lui, utilisez votre mot de passe et un code.
admin-passkey-name = Nom de la clé d’accès
admin-passkey-name-rule = De 1 à 40 caractères ; par exemple l’appareil qui la garde.
admin-passkey-add = Ajouter une clé d’accès
admin-passkey-added = La clé d’accès a été ajoutée. Après le mot de passe, elle ou un code vous sera demandé.
admin-passkey-removed = La clé d’accès a été retirée. Supprimez-la aussi sur votre appareil.
admin-passkey-remove = Retirer { $name }
admin-passkey-unused = Depuis le { $since }, jamais utilisée
admin-passkey-copied = Un service de votre appareil la copie sur vos autres appareils.
admin-passkey-recovery-left = { $left ->
    [one] Il reste { $left } code de secours
   *[other] Il reste { $left } codes de secours
}
admin-passkey-sign-in = Se connecter avec une clé d’accès
admin-passkey-failed = Aucune clé d’accès n’a été utilisée. Réessayez, ou choisissez un autre moyen.
admin-passkey-denied = Cette clé d’accès ne convient pas. Essayez-en une autre, ou utilisez votre mot de passe.
admin-passkey-not-added = La réponse de votre appareil ne convient pas. Rien n’a été modifié.
admin-passkey-late = Cela a pris trop de temps. Rien n’a été modifié ; réessayez.
admin-passkey-name-not = Le nom d’une clé d’accès a de 1 à 40 caractères, et deux clés n’ont pas le même. Rien n’a été modifié.
admin-passkey-limit = Vous avez 10 clés d’accès, c’est le maximum. Retirez-en une d’abord.
admin-passkey-recent = Votre connexion date. Saisissez aussi votre mot de passe. Rien n’a été modifié.
admin-codes-title = Codes d’une application
admin-codes-what = Après le mot de passe, un code affiché par une application de votre téléphone est demandé. Qui n’a que votre mot de passe n’entre pas.
admin-codes-begin = Configurer les codes
admin-codes-scan = Scannez ceci avec une application d’authentification.
admin-codes-qr = Code QR contenant le secret pour l’application
admin-codes-type = Ou saisissez-y le secret :
admin-codes-add = Demander un code désormais
admin-codes-added = Un code vous sera demandé désormais
admin-codes-on = activé
admin-codes-since = depuis le { $date }, { $left ->
    [one] il reste { $left } code de secours
   *[other] il reste { $left } codes de secours
}
admin-codes-remove = Ne plus demander de code
admin-codes-removed = Aucun code ne vous sera plus demandé.
admin-codes-state = C’était déjà fait, peut-être dans une autre fenêtre. Rien n’a été modifié.
admin-recovery-what = Ces codes de secours ne sont affichés que cette fois. Chacun remplace une fois un code, quand le téléphone n’est pas là. Gardez-les là où vous gardez vos mots de passe.
admin-code = Code
admin-code-first-rule = 6 chiffres, tels que l’application les affiche.
admin-code-rule = 6 chiffres de l’application, ou un code de secours.
admin-code-title = Un code de votre application
admin-code-lead = Votre mot de passe est correct. Saisissez le code que votre application affiche.
admin-code-denied = Ce code ne convient pas ou a déjà servi. Attendez le suivant.
admin-step-title = Encore une étape
admin-step-lead = Votre mot de passe est correct. Utilisez une clé d’accès, ou saisissez un code.
admin-step-lead-passkey = Votre mot de passe est correct. Utilisez une clé d’accès, ou saisissez un code de secours.
admin-step-lead-recovery = Votre mot de passe est correct. Saisissez un code de secours ; les clés d’accès ne fonctionnent pas à l’adresse de ce serveur.
admin-recovery-rule = L’un des codes que vous avez gardés en ajoutant la première clé d’accès.
admin-code-late = La connexion a pris trop de temps. Recommencez.
admin-begin-again = Recommencer
admin-sessions-title = Où vous êtes connecté
admin-session-own = ce navigateur
admin-session-line = Depuis le { $since }, dernière utilisation le { $used }
admin-session-end = Déconnecter
admin-sessions-end = Déconnecter partout ailleurs
admin-sessions-ended = Déconnecté.
admin-reset-title = Choisissez un nouveau mot de passe
admin-reset-lead = Pour { $name }. Ce lien fonctionne une fois. Il met fin à toutes les sessions et retire les clés d’accès et les codes d’une application ; reconfigurez-les ensuite.
admin-reset = Définir le mot de passe et se connecter
admin-reset-made-what = Transmettez-le de façon que seul cet opérateur le lise. Il fonctionne une fois, pendant 24 heures.
admin-operator-reset = Créer un lien pour un nouveau mot de passe
admin-operator-reset-what = Pour un opérateur qui a perdu mot de passe ou téléphone. Les clés d’accès et les codes d’une application sont retirés aussi. Rien ne change tant que le lien n’a pas servi.
admin-act-password-changed = a modifié le mot de passe
admin-act-password-reset = a choisi un nouveau mot de passe par un lien
admin-act-reset-offered = a créé un lien pour un nouveau mot de passe de { $name }
admin-act-codes-added = a configuré les codes d’une application
admin-act-codes-removed = a retiré les codes d’une application
admin-act-recovery-used = { $left ->
    [one] a utilisé un code de secours, il en reste { $left }
   *[other] a utilisé un code de secours, il en reste { $left }
}
admin-act-passkey-added = a ajouté la clé d’accès { $name }
admin-act-passkey-removed = a retiré la clé d’accès { $name }
admin-act-passkey-used = a utilisé la clé d’accès { $name }
admin-act-passkey-refused = a été refusé avec la clé d’accès { $name }, dont il existe peut-être une copie
admin-act-sessions-ended = { $sessions ->
    [one] s’est déconnecté dans { $sessions } autre navigateur
   *[other] s’est déconnecté dans { $sessions } autres navigateurs
}

admin-policy-edit = Travailler à la politique
admin-policy-title = La politique de { $site }
admin-policy-current = La version { $version } est en vigueur.
admin-policy-never = Rien n’est encore publié.
admin-policy-draft = Brouillon { $revision }, enregistré par { $author } le { $date }.
admin-policy-no-draft = Aucun brouillon : voici ce qui est en vigueur.
admin-policy-saved = Le brouillon est enregistré. Les visiteurs n’en voient encore rien.
admin-policy-away = Écarter le brouillon
admin-policy-away-done = Le brouillon est écarté.
admin-policy-added = Le service est ajouté à la fin du texte et le brouillon est enregistré. Relisez-le et complétez ce que vous seul savez.
admin-policy-published = La version { $version } est publiée. Les navigateurs suivent en quelques minutes.
admin-policy-snippet = La ligne pour vos pages
admin-policy-snippet-what = Placez-la en premier dans l’en-tête de chaque page, avant tout autre script.
admin-policy-leave = Ce que vous avez saisi n’est pas enregistré.
admin-policy-text = Fichier du site
admin-policy-text-rule = Le même fichier que lit sluis site publish. Il est vérifié pendant la saisie.
admin-policy-template = Ajouter un service
admin-policy-template-none = à partir d’un modèle
admin-policy-template-add = Ajouter
admin-policy-note = Note
admin-policy-note-rule = Pourquoi ; elle reste avec la version. 500 caractères au plus.
admin-policy-save = Enregistrer le brouillon
admin-policy-publish = Publier
admin-policy-found = Ce qui a été trouvé
admin-policy-errors = { $count ->
    [one] { $count } erreur : publication impossible
   *[other] { $count } erreurs : publication impossible
}
admin-policy-error = erreur
admin-policy-warning = avertissement
admin-policy-line = ligne { $line }
admin-policy-sound = Publication possible, comme version { $version }
admin-policy-unchanged = Rien ne diffère de ce qui est en vigueur
admin-policy-changes = { $count ->
    [one] { $count } différence avec ce qui est en vigueur
   *[other] { $count } différences avec ce qui est en vigueur
}
admin-policy-material = Substantiel : la question est reposée aux visiteurs pour ce qui est concerné ; leurs autres choix restent.
admin-policy-minor = Mineur : rien n’est redemandé à personne.
admin-policy-asks = Redemandé : { $what }.
admin-policy-preview = Ce que verront les visiteurs
admin-policy-preview-show = Afficher
admin-policy-layer-1 = premier niveau
admin-policy-layer-2 = second niveau
admin-policy-scheme = Couleurs
admin-policy-light = clair
admin-policy-dark = sombre
admin-policy-phone = Sur un téléphone
admin-policy-desktop = Dans une fenêtre
admin-one-version-title = { $site }, version { $version }
admin-one-version-current = Cette version est en vigueur
admin-one-version-differs = { $count ->
    [0] Rien ne diffère de ce qui est en vigueur
    [one] { $count } différence avec ce qui est en vigueur
   *[other] { $count } différences avec ce qui est en vigueur
}
admin-one-version-back = Publier de nouveau
admin-one-version-back-what = Elle devient une nouvelle version. Ce qui diffère substantiellement de la version en vigueur est redemandé.
admin-new-title = Configurer un nouveau site
admin-new-lead = Trois étapes : dire qui est le site, ajouter ses services et publier, placer une ligne dans ses pages.
admin-new-name = Nom
admin-new-name-rule = Tel que les visiteurs le connaissent.
admin-new-id = Identifiant
admin-new-id-rule = Lettres minuscules, chiffres et tirets ; il figure dans la ligne pour vos pages et ne change jamais.
admin-new-origins = Origines
admin-new-origins-rule = Où sont ses pages, comme https://www.example.com ; plusieurs sont séparées par des espaces.
admin-new-languages = Langues
admin-new-languages-rule = Codes comme nl ou fr-BE, séparés par des espaces ; le premier vaut pour tous les autres.
admin-new-company = Entreprise responsable
admin-new-company-rule = Sa dénomination légale complète.
admin-new-address = Adresse
admin-new-address-rule = Rue, code postal, ville, pays.
admin-new-email = E-mail
admin-new-email-rule = Où les visiteurs vous joignent au sujet de la vie privée.
admin-new-privacy = Déclaration de confidentialité
admin-new-privacy-rule = L’adresse de la page.
admin-new-go = Passer à la politique
