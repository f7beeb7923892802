# Ce que les opérateurs ont fait des webhooks et des alertes, dans le journal d’audit.
admin-act-webhook = webhook { $id } : { $change }
admin-act-alert-rules = a réglé les alertes
admin-webhook-change-added = ajouté
admin-webhook-change-changed = modifié
admin-webhook-change-paused = mis en pause
admin-webhook-change-resumed = repris
admin-webhook-change-removed = supprimé
admin-webhook-change-secret-changed = nouveau secret attribué
admin-webhook-change-replayed = messages renvoyés
admin-webhook-change-tested = message d’essai envoyé
