# Checkpoints of the ledger in the admin, in its four languages.

admin-checkpoints-title = All checkpoints
admin-checkpoints-lead = The newest first; times are in UTC. Each is signed over everything before it, and is compared here with the ledger as it is.
admin-checkpoint-signed = Signed
admin-checkpoint-size = Covers
admin-checkpoint-says = The ledger
admin-checkpoint-agrees = agrees
admin-checkpoint-agrees-not = does not agree
admin-checkpoint-title = The checkpoint over { $size } entries
admin-checkpoint-yes = It is signed by this ledger, and entry { $size } of the ledger is still the one that it names. The entry's hash covers all entries before it.
admin-checkpoint-not = It is signed by this ledger, and the ledger has another entry { $size }: what it covers was changed. Export the ledger and verify it with this checkpoint.
admin-checkpoint-beyond = It is signed by this ledger and covers { $size } entries. The ledger has fewer: entries are missing at its end.
admin-checkpoint-malformed = This is not a checkpoint. Nothing was compared. Paste the whole file, with its last line.
admin-checkpoint-other-key = It is not signed by this ledger's key. It belongs to another ledger, or the key was replaced.
admin-checkpoint-signature = Its signature does not fit: the text was altered.
admin-checkpoint-compare = Compare a copy that you kept
admin-checkpoint-compare-what = Paste a checkpoint that was kept where this server cannot reach. Nothing of it is stored.
admin-checkpoint-copy = The copy
admin-checkpoint-compare-do = Compare it
admin-checkpoint-download = Download this checkpoint
admin-checkpoint-verify-what = This page asks you to believe this server. With an export of the ledger, its public key and this file, anybody can check it elsewhere:
