# Wat operators met webhooks en alarmen deden, in het auditlogboek.
admin-act-webhook = webhook { $id }: { $change }
admin-act-alert-rules = stelde in wanneer er een alarm is
admin-webhook-change-added = toegevoegd
admin-webhook-change-changed = gewijzigd
admin-webhook-change-paused = gepauzeerd
admin-webhook-change-resumed = hervat
admin-webhook-change-removed = verwijderd
admin-webhook-change-secret-changed = nieuw geheim gegeven
admin-webhook-change-replayed = berichten opnieuw verstuurd
admin-webhook-change-tested = testbericht verstuurd
