# A/B-Tests einer Website.

admin-act-experiment-started = hat A/B-Test { $number } begonnen: Version { $current } gegen { $other }
admin-act-experiment-kept = hat A/B-Test { $number } beendet: die aktuelle Version bleibt
admin-act-experiment-took = hat A/B-Test { $number } beendet: die andere Version wurde erneut veröffentlicht
admin-act-experiment-superseded = hat A/B-Test { $number } beendet, indem eine andere Version veröffentlicht wurde

admin-experiments-title = A/B-Tests von { $site }
admin-experiments-link = A/B-Tests
admin-experiments-lead = Zwei veröffentlichte Versionen, die dasselbe fragen, mit anderen Worten oder anderem Aussehen, durch Zufall gezeigt. Eine Auswahl zählt unter beiden gleich, und niemand wird erneut gefragt.
admin-experiments-empty = Auf dieser Website lief noch kein Test. Veröffentlichen Sie eine Version mit anderen Worten, anderer Anordnung oder anderen Farben, und vergleichen Sie sie mit der Version davor.
admin-experiments-all = Gelaufene Tests
admin-experiments-not-now = Es gibt nur eine Version. Veröffentlichen Sie eine zweite zum Vergleichen.
admin-experiments-analyst = Wer diese Website veröffentlichen darf, beginnt und beendet Tests.
admin-experiment-number = Test
admin-experiment-versions = Versionen
admin-experiment-began = Begonnen
admin-experiment-ended = Beendet
admin-experiment-versions-of = { $current } gegen { $other }
admin-experiment-runs = läuft

admin-experiment-title-runs = Test { $number } von { $site } läuft: Version { $current } gegen { $other }
admin-experiment-title-ended = Test { $number } von { $site } ist beendet: Version { $current } gegen { $other }
admin-experiment-verdict-too_few = Es wurden zu wenige Banner gezeigt, um etwas zu sagen.
admin-experiment-verdict-preliminary = Vorläufig: noch ist kein Unterschied sicher. Lassen Sie den Test laufen.
admin-experiment-verdict-other_higher = Version { $other } wird öfter akzeptiert. Der Test darf enden.
admin-experiment-verdict-current_higher = Version { $current } wird öfter akzeptiert. Der Test darf enden.
admin-experiment-verdict-no_difference = Alle geplanten Besucher kamen, und kein Unterschied wurde gefunden. Der Test darf enden.
admin-experiment-verdict-share_mismatch = Die Versionen wurden nicht im gemeinten Verhältnis gezeigt. Es lässt sich nichts sagen; suchen Sie, was eine von beiden abhält, gezeigt oder gezählt zu werden, beenden Sie diesen Test und beginnen Sie einen anderen.
admin-experiment-ended-preliminary = Der Test wurde beendet, bevor ein Unterschied sicher war.
admin-experiment-ended-too_few = Der Test wurde beendet, bevor genug Banner gezeigt waren, um etwas zu sagen.
admin-experiment-ended-other_higher = Version { $other } wurde öfter akzeptiert.
admin-experiment-ended-current_higher = Version { $current } wurde öfter akzeptiert.
admin-experiment-ended-no_difference = Alle geplanten Besucher kamen, und kein Unterschied wurde gefunden.
admin-experiment-ended-share_mismatch = Die Versionen wurden nicht im gemeinten Verhältnis gezeigt, so dass sich nichts sagen lässt.
admin-experiment-difference = Akzeptiert von allen gezeigten, Version { $other } minus Version { $current }
admin-experiment-points = { $value } Punkte
admin-experiment-interval = zu 95 % sicher, wie oft Sie auch hinsehen: { $low } bis { $high } Punkte
admin-experiment-ends-with = A/B-Test { $number } läuft und endet, wenn dies veröffentlicht wird.
admin-experiment-no-difference = noch nichts
admin-experiment-rule = Wann der Test enden darf
admin-experiment-rule-text = Sobald dieses Intervall 0 ausschließt, oder wenn { $planned } Banner gezeigt wurden: dann wird ein Unterschied von { $effect } Punkten in vier von fünf Tests gefunden. So geplant für { $baseline } akzeptiert.
admin-experiment-progress = { $shown } von { $planned } Bannern gezeigt
admin-experiment-share-text = { $share } von 100 Besuchern sehen Version { $other }.
admin-experiment-days = Tage
admin-experiment-who = Begonnen von
admin-experiment-variants = Beide Versionen
admin-experiment-variant = Version
admin-experiment-shown = Gezeigt
admin-experiment-decided = Entschieden
admin-experiment-accepted = Akzeptiert
admin-experiment-refused = Abgelehnt
admin-experiment-of-shown = Akzeptiert von allen gezeigten
admin-experiment-of-decided = Akzeptiert von den entschiedenen
admin-experiment-rate = { $value } ({ $low } bis { $high })
admin-experiment-one-look = Die Intervalle dieser Tabelle gelten für einen Blick. Wann aufzuhören ist, sagt das Intervall darüber.
admin-experiment-a = { $version } (aktuell)
admin-experiment-few = weniger als zehn
admin-experiment-not-shown = Version { $other } konnte seit dem Start des Servers { $times ->
    [one] einmal
   *[other] { $times }-mal
  } nicht gezeigt werden; die aktuelle wurde gezeigt. Das Protokoll des Servers sagt, warum.
admin-experiment-rates = In allen Zahlen ansehen

admin-experiment-begin = Einen Test beginnen
admin-experiment-other = Frühere Version, mit der Version { $current } verglichen wird
admin-experiment-share = Besucher von 100, die sie sehen
admin-experiment-effect = Kleinster Unterschied, der zählt, in Punkten
admin-experiment-baseline = Akzeptiert von 100 gezeigten, wie Sie erwarten
admin-experiment-baseline-hint = Leer: wie in den letzten vier Wochen.
admin-experiment-note = Warum
admin-experiment-begin-button = Den Test beginnen
admin-experiment-end = Den Test beenden
admin-experiment-end-early = Die Regel ist noch nicht erfüllt: was Sie sehen, ist vorläufig.
admin-experiment-keep = Version { $current } behalten
admin-experiment-take = Version { $other } erneut veröffentlichen
admin-experiment-end-hint = In beiden Fällen wird niemand erneut gefragt. Was veröffentlicht ist, kann zurückgenommen werden.

admin-experiment-done-begun = Der Test hat begonnen.
admin-experiment-differ = Die beiden Versionen lassen sich nicht vergleichen. Es wurde kein Test begonnen. Was zwischen ihnen liegt:
admin-experiment-done-kept = Der Test ist beendet. Die aktuelle Version bleibt.
admin-experiment-done-took = Der Test ist beendet. Version { $version } ist veröffentlicht.
admin-experiment-how-kept_current = die aktuelle blieb
admin-experiment-how-took_other = die andere wurde erneut veröffentlicht
admin-experiment-how-superseded = eine andere Version wurde veröffentlicht
