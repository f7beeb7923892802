# Checkpoints of the ledger in the admin, in its four languages.

admin-checkpoints-title = Tous les points de contrôle
admin-checkpoints-lead = Le plus récent d’abord ; les heures sont en UTC. Chacun est signé sur tout ce qui le précède, et comparé ici avec le registre tel qu’il est.
admin-checkpoint-signed = Signé
admin-checkpoint-size = Couvre
admin-checkpoint-says = Le registre
admin-checkpoint-agrees = concorde
admin-checkpoint-agrees-not = ne concorde pas
admin-checkpoint-title = Le point de contrôle sur { $size } entrées
admin-checkpoint-yes = Il est signé par ce registre, et l’entrée { $size } du registre est toujours celle qu’il nomme. L’empreinte de cette entrée couvre toutes les précédentes.
admin-checkpoint-not = Il est signé par ce registre, et le registre a une autre entrée { $size } : ce qu’il couvre a été modifié. Exportez le registre et vérifiez-le avec ce point de contrôle.
admin-checkpoint-beyond = Il est signé par ce registre et couvre { $size } entrées. Le registre en a moins : des entrées manquent à la fin.
admin-checkpoint-malformed = Ceci n’est pas un point de contrôle. Rien n’a été comparé. Collez le fichier entier, avec sa dernière ligne.
admin-checkpoint-other-key = Il n’est pas signé par la clé de ce registre. Il appartient à un autre registre, ou la clé a été remplacée.
admin-checkpoint-signature = Sa signature ne convient pas : le texte a été modifié.
admin-checkpoint-compare = Comparer une copie que vous avez gardée
admin-checkpoint-compare-what = Collez un point de contrôle gardé hors de portée de ce serveur. Rien n’en est conservé.
admin-checkpoint-copy = La copie
admin-checkpoint-compare-do = Comparer
admin-checkpoint-download = Télécharger ce point de contrôle
admin-checkpoint-verify-what = Sur cette page, vous croyez ce serveur. Avec un export du registre, sa clé publique et ce fichier, chacun peut vérifier ailleurs :
