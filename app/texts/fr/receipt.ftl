# La page qui vérifie un récépissé.
receipt-title = Vérifier un récépissé
receipt-lead = Un récépissé est votre copie signée d'un choix. Collez son texte ici pour voir s'il est intact et si ce serveur l'a signé. Il est vérifié et n'est pas conservé.
receipt-label = Le texte du récépissé
receipt-check = Vérifier
receipt-sound = Ce récépissé est intact et a été signé par ce serveur.
receipt-says = C'est l'entrée { $seq } du registre : un choix sur { $site }, le { $date }.
receipt-not-one = Ce n'est pas un récépissé.
receipt-other-ledger = Ce récépissé a été signé par un autre serveur. Vérifiez-le auprès de celui-ci.
receipt-altered = Ce récépissé a été modifié.
receipt-code = Code : { $code }
