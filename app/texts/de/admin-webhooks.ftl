# Was mit Webhooks und Warnungen getan wurde, im Audit-Protokoll.
admin-act-webhook = Webhook { $id }: { $change }
admin-act-alert-rules = hat festgelegt, wann gewarnt wird
admin-webhook-change-added = hinzugefügt
admin-webhook-change-changed = geändert
admin-webhook-change-paused = angehalten
admin-webhook-change-resumed = fortgesetzt
admin-webhook-change-removed = entfernt
admin-webhook-change-secret-changed = neues Geheimnis vergeben
admin-webhook-change-replayed = Nachrichten erneut gesendet
admin-webhook-change-tested = Testnachricht gesendet
