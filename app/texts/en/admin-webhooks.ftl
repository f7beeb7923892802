# What operators did with webhooks and alerts, in the audit log.
admin-act-webhook = webhook { $id }: { $change }
admin-act-alert-rules = said when something is an alert
admin-webhook-change-added = added
admin-webhook-change-changed = changed
admin-webhook-change-paused = paused
admin-webhook-change-resumed = resumed
admin-webhook-change-removed = removed
admin-webhook-change-secret-changed = given another secret
admin-webhook-change-replayed = messages sent once more
admin-webhook-change-tested = a test message sent
