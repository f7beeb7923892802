# Checkpoints of the ledger in the admin, in its four languages.

admin-checkpoints-title = Alle Prüfpunkte
admin-checkpoints-lead = Der neueste zuerst; Zeiten sind in UTC. Jeder ist über alles davor signiert und wird hier mit dem Register verglichen, wie es ist.
admin-checkpoint-signed = Signiert
admin-checkpoint-size = Deckt
admin-checkpoint-says = Das Register
admin-checkpoint-agrees = stimmt überein
admin-checkpoint-agrees-not = stimmt nicht überein
admin-checkpoint-title = Der Prüfpunkt über { $size } Einträge
admin-checkpoint-yes = Er ist von diesem Register signiert, und Eintrag { $size } des Registers ist noch der, den er nennt. Die Prüfsumme dieses Eintrags deckt alle davor.
admin-checkpoint-not = Er ist von diesem Register signiert, und das Register hat einen anderen Eintrag { $size }: Was er deckt, wurde geändert. Exportieren Sie das Register und prüfen Sie es mit diesem Prüfpunkt.
admin-checkpoint-beyond = Er ist von diesem Register signiert und deckt { $size } Einträge. Das Register hat weniger: Am Ende fehlen Einträge.
admin-checkpoint-malformed = Das ist kein Prüfpunkt. Nichts wurde verglichen. Fügen Sie die ganze Datei ein, mit ihrer letzten Zeile.
admin-checkpoint-other-key = Er ist nicht mit dem Schlüssel dieses Registers signiert. Er gehört zu einem anderen Register, oder der Schlüssel wurde ersetzt.
admin-checkpoint-signature = Die Signatur passt nicht: Der Text wurde geändert.
admin-checkpoint-compare = Eine Kopie vergleichen, die Sie aufbewahrt haben
admin-checkpoint-compare-what = Fügen Sie einen Prüfpunkt ein, der dort lag, wo dieser Server nicht hinkommt. Nichts davon wird gespeichert.
admin-checkpoint-copy = Die Kopie
admin-checkpoint-compare-do = Vergleichen
admin-checkpoint-download = Diesen Prüfpunkt herunterladen
admin-checkpoint-verify-what = Auf dieser Seite glauben Sie diesem Server. Mit einem Export des Registers, seinem öffentlichen Schlüssel und dieser Datei kann es jeder anderswo prüfen:
