# Droits des personnes concernées, et ce qui est conservé sur le propre choix. Ce qui précède les deux-points est mis en gras.

rights-title = Vos droits
rights-lead = En tant que personne concernée, vous disposez de ces droits, dans les conditions du RGPD. Leur exercice est gratuit.
rights-access = Accès : vous pouvez savoir quelles données sont conservées à votre sujet et en obtenir une copie.
rights-rectification = Rectification : vous pouvez faire corriger des données inexactes et compléter des données incomplètes.
rights-erasure = Effacement : vous pouvez faire effacer vos données lorsque les conditions légales sont remplies.
rights-restriction = Limitation : vous pouvez demander la limitation du traitement de vos données lorsque les conditions légales sont remplies.
rights-portability = Portabilité : les données que vous avez fournies sur la base d’un consentement ou d’un contrat, vous pouvez les recevoir dans un format structuré, couramment utilisé et lisible par machine, ou les faire transmettre à un autre responsable.
rights-objection = Opposition : à un traitement fondé sur un intérêt légitime, vous pouvez vous opposer à tout moment pour des raisons tenant à votre situation particulière. Il cesse alors, sauf si des motifs impérieux prévalent sur vos intérêts, droits et libertés.
rights-marketing = Opposition à la prospection : à un traitement à des fins de prospection, vous pouvez vous opposer à tout moment et sans motif ; il cesse alors.
rights-withdrawal = Retrait du consentement : vous pouvez retirer un consentement à tout moment, avec effet pour l’avenir. Cela ne compromet pas la licéité du traitement effectué jusque-là. Vous pouvez choisir le même canal que celui par lequel vous avez donné le consentement.
rights-complaint = Réclamation : vous pouvez introduire une réclamation auprès d’une autorité de contrôle, notamment dans le pays où vous vivez ou travaillez ou dans lequel vous estimez que la loi a été enfreinte, ou auprès de celle du responsable.
rights-authority = Autorité de contrôle : { $country }
rights-authority-land = Pour les entreprises, l’autorité compétente est le plus souvent celle du Land où l’entreprise est établie.
rights-contact = Adressez vos questions et demandes à { $controller } : par e-mail ou par courrier à l’adresse ci-dessus. S’il s’agit de votre choix, indiquez votre numéro de consentement afin qu’il puisse être retrouvé.

rights-records-title = Ce qui est conservé sur votre choix
rights-records-none = Ce navigateur n’a pas de numéro de consentement de ce site. Il n’y a donc rien à afficher, à télécharger ou à effacer ici.
rights-when = Quand
rights-what = Quoi
rights-where = Où
rights-version = Version
rights-standing = En vigueur
rights-state-given = tout autorisé
rights-state-refused = tout refusé
rights-state-partial = une partie autorisée
rights-state-withdrawn = consentement retiré
rights-state-objected = opposition
rights-state-requested = demandé, non confirmé
rights-channel-banner = bandeau
rights-channel-settings = paramètres sur le site
rights-channel-embed = contenu intégré
rights-channel-preference-page = cette page
rights-channel-gpc = signal du navigateur
rights-channel-api = compte sur le site
rights-channel-app = application
rights-channel-email = e-mail
rights-channel-phone = téléphone
rights-channel-paper = papier
rights-channel-in-person = en personne
rights-standing-current = oui
rights-standing-superseded = non, remplacé
rights-standing-expired = non, expiré
rights-download = Tout télécharger (JSON)
rights-download-one = Télécharger
rights-object = S’opposer
rights-object-why = Désactive ce qui repose sur un intérêt légitime : { $purposes }. Tout le reste demeure inchangé. Une opposition n’est pas un refus et est enregistrée comme opposition.
rights-restrict = Limiter l’utilisation
rights-restrict-why = Ce qui est conservé sur votre choix n’est alors plus que conservé et n’est plus utilisé, sauf pour une action en justice.
rights-restricted = L’utilisation de ce qui est conservé sur votre choix est limitée.
rights-lift = Lever la limitation
rights-erase = Tout effacer
rights-erase-why = Efface tout ce qui est conservé sous votre numéro de consentement, ainsi que les cookies contenant votre choix. Des enregistrements effacés, il ne reste que le fait qu’ils ont existé, sans lien avec vous.
rights-erase-title = Effacer tout ce qui est conservé sur votre choix ?
rights-erase-ask = { $count ->
    [one] 1 enregistrement sera effacé.
   *[other] { $count } enregistrements seront effacés.
} Cela ne peut pas être annulé. Votre consentement ne vaut alors plus et le site vous repose la question.
rights-erase-yes = Oui, tout effacer
rights-back = Non, retour
rights-done-erased = Tout ce qui était conservé sous votre numéro de consentement a été effacé.
rights-done-restricted = L’utilisation est limitée.
rights-done-lifted = La limitation est levée.
rights-done-objected = Votre opposition a été enregistrée.
