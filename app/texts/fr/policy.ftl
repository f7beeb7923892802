# Politique en matière de cookies, aussi comme partie de la page des préférences. Les mots du produit seulement ; le site décrit ses finalités et services.

policy-title = Politique en matière de cookies de { $site }
policy-lead = Voici quels cookies et technologies similaires { $site } utilise, à quelles fins, qui en est responsable, et comment faire, modifier ou retirer votre choix.
policy-contents = Sur cette page
policy-to-choices = Voir, modifier ou retirer votre choix
policy-joint = { $controllers } déterminent ensemble les finalités et les moyens des traitements désignés ici comme conjoints. Un accord au titre de l’article 26 du RGPD fixe qui remplit quelle obligation. Vous pouvez exercer vos droits à l’égard de chacun d’eux.
policy-answers = { $controller } répond à vos questions et demandes, également au nom des autres responsables.

policy-about-title = Cookies et technologies similaires
policy-about = Les cookies et technologies similaires enregistrent des informations sur votre appareil ou y lisent des informations : cookies, stockage local et de session, bases de données du navigateur, pixels, caractéristiques de l’appareil et composants logiciels. Ils sont appelés ensemble « cookies » ici.
policy-about-necessary = Les cookies techniquement nécessaires permettent les fonctions que vous demandez, comme le choix de la langue, la connexion, le panier ou la liste de souhaits, et assurent le bon fonctionnement et la sécurité du site. Ils ne requièrent pas de consentement. La base juridique est l’article 6, paragraphe 1, points b) et f), du RGPD. Pour chacun d’eux, il est indiqué pourquoi il est nécessaire.
policy-about-consent = Tous les autres cookies ne sont utilisés qu’avec votre consentement libre (article 6, paragraphe 1, point a), du RGPD) : par finalité et, si vous le souhaitez, par service. Vous pouvez retirer un consentement à tout moment, avec effet pour l’avenir.
policy-about-other = D’autres technologies n’enregistrent rien sur votre appareil et n’y lisent rien, par exemple pour empêcher les abus. Lorsqu’elles traitent des données à caractère personnel comme une adresse IP, cela repose sur l’article 6, paragraphe 1, points b) et f), du RGPD. Pour chaque service de ce type, il est indiqué pourquoi votre appareil n’est pas touché.
policy-block-title = Bloquer ou supprimer les cookies
policy-block = Vous pouvez aussi empêcher entièrement l’enregistrement de cookies dans les paramètres de votre navigateur ou de votre appareil, et y supprimer à tout moment les cookies enregistrés. Le site peut alors fonctionner moins bien. Si vous supprimez aussi les cookies contenant votre choix, ce choix ne vaut plus : ce qui requiert un consentement reste désactivé et nous vous reposons la question.

policy-purposes-title = Finalités et services
policy-basis = Base juridique
policy-basis-necessary = nécessaire à ce que vous demandez ou à la sécurité du fonctionnement (article 6, paragraphe 1, points b) et f), du RGPD)
policy-basis-consent = votre consentement (article 6, paragraphe 1, point a), du RGPD)
policy-basis-interest = intérêt légitime (article 6, paragraphe 1, point f), du RGPD) ; vous pouvez vous y opposer
policy-data = Données
policy-kept = Durée de conservation
policy-services = { $count ->
    [one] 1 service
   *[other] { $count } services
}
policy-unfold = Cette finalité est activée, mais tous ses services sont désactivés. Activez-les ci-dessous, chacun séparément.
policy-third-title = Services de tiers
policy-third = Les services d’autres fournisseurs, comme la vidéo, la planification d’itinéraires ou le chat, ne sont chargés que si vous les autorisez ou les lancez vous-même. Le fournisseur peut alors recevoir des données comme votre adresse IP. Pour chaque service, il est indiqué qui est responsable du dépôt des cookies et en quelle qualité. Nous n’avons en principe aucune influence sur le contenu et le fonctionnement des services dont le fournisseur est responsable à titre autonome ; lisez aussi sa déclaration de confidentialité.
policy-links = Présents uniquement sous forme de simples liens : { $services }. Rien n’est chargé ni envoyé avant que vous ne cliquiez. Ensuite, le fournisseur peut collecter des données directement et, si vous êtes connecté chez lui, les associer à votre compte. Si vous ne le souhaitez pas, déconnectez-vous d’abord.

policy-recipients-title = Qui reçoit des données
policy-recipients = Au sein des entreprises responsables, seules les personnes qui ont besoin des données pour la finalité indiquée y ont accès. Des destinataires externes ne les reçoivent que si la loi le permet ou si vous y avez consenti.
policy-recipients-processor = Sous-traitants : ils n’utilisent les données que selon nos instructions
policy-recipients-joint = Responsables conjointement avec nous
policy-recipients-independent = Parties privées responsables à titre autonome
policy-recipients-public = Organismes publics
policy-recipients-public-why = Des autorités comme l’administration fiscale, le ministère public ou les tribunaux, lorsqu’une obligation légale ou un intérêt légitime l’exige
policy-recipients-further = Autres destinataires
policy-transfers-title = Transferts vers des pays tiers
policy-transfers = Des données ne sont transférées vers un pays hors de l’Espace économique européen que si la Commission européenne y a constaté un niveau de protection adéquat (article 45 du RGPD), s’il existe des garanties appropriées (article 46 ou 47 du RGPD) ou si une dérogation de l’article 49 du RGPD s’applique, comme votre consentement explicite. Une copie des garanties est disponible par le lien indiqué ou, sur demande, auprès de { $controller }.
policy-retention-title = Durée de conservation des données
policy-retention = Les données ne sont conservées que le temps nécessaire à la finalité, ou jusqu’à ce que vous retiriez votre consentement ou vous opposiez ; elles sont alors effacées immédiatement, sauf si la loi prescrit ou permet une conservation plus longue. La durée de ce qui est enregistré sur votre appareil est indiquée pour chaque service. En cas de retrait, ce que ce site y a lui-même conservé est effacé.
policy-retention-records = La preuve de votre choix est conservée jusqu’à { $days ->
    [one] 1 jour
   *[other] { $days } jours
} après la fin de sa validité.
policy-retention-why = Nous pouvons ainsi démontrer ce que vous avez choisi (article 7, paragraphe 1, du RGPD).

policy-versions-title = Versions
policy-version-line = Version { $version } du { $date }, paramètres n° { $policy }
policy-versions-none = Il n’y a pas de version antérieure.
policy-kept-version = Ceci est une version conservée, telle qu’elle a été publiée. Une version plus récente peut s’appliquer entre-temps.
policy-current = Vers la version actuellement applicable
