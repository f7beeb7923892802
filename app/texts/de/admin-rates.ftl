# Einwilligungsraten: die Übersicht und die Seite einer Website.

admin-overview-lead = Einwilligungsraten der letzten { $days } Tage, heute inbegriffen, neben den { $days } Tagen davor.
admin-overview-empty = Beginnen Sie mit einer Datei, die eine Website beschreibt: ihre Seiten, Zwecke und Dienste. Veröffentlichen Sie sie mit diesem Befehl; dann steht die Website hier, mit der Zeile zum Einfügen.
admin-all-rates = Alle Websites
admin-to-snippet = Codezeile einfügen
admin-state-quiet = fragt nichts
admin-state-unanswered = der Speicher hat nicht geantwortet
admin-state-never = noch kein Banner gezeigt
admin-state-shows = zeigt ihr Banner
admin-state-silent = zeigt zurzeit kein Banner
admin-last-shown = { $days ->
    [0] zuletzt heute gezeigt
    [one] zuletzt gestern gezeigt
   *[other] zuletzt vor { $days } Tagen gezeigt
}
admin-warn-silent = { $days ->
    [one] Einen ganzen Tag kein Banner. Prüfen Sie, ob die Codezeile noch in den Seiten steht.
   *[other] Seit { $days } Tagen kein Banner. Prüfen Sie, ob die Codezeile noch in den Seiten steht.
}
admin-warn-fell = Die Zustimmung hat sich um { $points } Punkte verändert. Sehen Sie sich Versionen und Geräte an.
admin-warn-bots = { $count } Banner für Programme sind nicht mitgezählt: mindestens eines auf vier, die zählen.

admin-snippet-page-title = { $site } in die Seiten einfügen
admin-snippet-none = Es gibt nichts einzufügen: Ohne Wahl gibt es kein Banner.

admin-rates-shown-title = { $site }: { $share } derer, die das Banner sahen, haben alles angenommen
admin-rates-decided-title = { $site }: { $share } derer, die sich entschieden, haben alles angenommen
admin-rates-few-title = { $site } hat das Banner in diesen Tagen weniger als zehn Besuchern gezeigt
admin-rates-none-title = { $site } hat in diesen Tagen kein Banner gezeigt
admin-rates-few = So wenige Besucher werden nicht als Zahlen gezeigt. Wählen Sie einen längeren Zeitraum oder weniger Filter.
admin-rates-empty = In diesen Tagen wurde nichts gezeigt. Fügen Sie die Codezeile in die Seiten der Website ein und öffnen Sie eine: Das erste Banner wird hier binnen Sekunden gezählt.
admin-rates-empty-view = Nichts passt zu dieser Ansicht. Nehmen Sie einen Filter weg oder wählen Sie andere Tage.
admin-rates-quiet = Die Website verwendet nur Notwendiges. Niemand wird gefragt, also gibt es keine Einwilligungsraten.
admin-to-default = Die letzten 28 Tage zeigen
admin-renders-only = Diese Website unterscheidet Besucher nicht, sodass Banner so oft zählen, wie sie gezeichnet werden. Es gibt keinen Anteil an allen gezeigten.

admin-no-view-title = Diese Ansicht kann nicht gezeigt werden
admin-no-view-address-day = Ein Tag in der Adresse ist keiner. Schreiben Sie ihn wie 2026-11-03.
admin-no-view-address-days = Die Zahl der Tage stimmt nicht. Sie ist 1 bis 731.
admin-no-view-address-dimension = Raten lassen sich nicht nach dem aufteilen, was die Adresse nennt.
admin-no-view-address-filter = Ein Filter in der Adresse ist keiner. Er besteht aus Dimension, Doppelpunkt und Wert.
admin-no-view-address-compare = Der Vergleich in der Adresse ist keiner. Zwei Versionen brauchen beide Nummern.
admin-no-view-address-measure = Die Zahl in der Adresse lässt sich nicht zeichnen.
admin-no-view-query-range-backwards = Die Tage enden, bevor sie beginnen.
admin-no-view-query-range-too-long = Das sind mehr als 731 Tage oder Tage außerhalb des Kalenders.
admin-no-view-query-too-many-hours = Stunden zusammen mit anderem werden für höchstens 31 Tage gezeigt.
admin-no-view-query-too-many-dimensions = Raten werden nach höchstens zwei Dingen aufgeteilt.
admin-no-view-query-dimension-twice = Raten werden nach jedem Ding einmal aufgeteilt.
admin-no-view-query-two-time-dimensions = Nur eines von beiden kann eine Zeit sein.
admin-no-view-query-purpose-with-service = Zwecke und Dienste werden nicht nacheinander gezählt.
admin-no-view-query-filter-on-time = Zeiten werden als Tage gewählt, nicht als Filter.
admin-no-view-query-filter-value = Ein Filter hat einen Wert, den es nicht gibt.
admin-no-view-query-unknown-version = Diese Version der Richtlinie hatte die Website nie.

admin-views = Ansichten
admin-view-summary = Zusammenfassung
admin-view-total = Summen
admin-view-alone = Nur dies
admin-choose = Tage, Ansicht und Vergleich wählen
admin-from = Erster Tag
admin-to = Letzter Tag
admin-set-out = Aufgeteilt nach
admin-set-out-and = Und nach
admin-nothing-more = nichts weiter
admin-measure = Gezeichnete Zahl
admin-show = Zeigen
admin-filter-remove = { $dimension }: { $value } – entfernen
admin-narrow = Nur { $value }
admin-period-today = Heute
admin-period-year = Ein Jahr
admin-compare = Vergleichen mit
admin-compare-none = nichts
admin-compare-before = dem Zeitraum davor
admin-compare-versions = einer anderen Version
admin-compare-version = Version
admin-compare-against = Neben Version
admin-compare-before-said = neben dem Zeitraum davor
admin-compare-versions-said = Version { $version } neben { $other }
admin-against-days = { $days }
admin-against-version = Version { $version }

admin-live = In den letzten { $minutes } Minuten: { $shown } gezeigt, { $decided } entschieden.
admin-live-stopped = Laden Sie die Seite neu, um weiterzuzählen.
admin-interval = { $interval }, bei 95 % Sicherheit
admin-difference = { $points } Punkte gegenüber { $before } ({ $against }); zwischen { $low } und { $high } bei 95 % Sicherheit
admin-difference-unclear = Kein klarer Unterschied zu { $before } ({ $against }); zwischen { $low } und { $high } Punkten bei 95 % Sicherheit
admin-time-nine = Neun von zehn binnen { $nine }, von { $of }, die es meldeten
admin-share-of = von { $whole }
admin-suppressed = unter 10
admin-suppressed-rows = { $rows ->
    [one] 1 Zeile wird nicht gezeigt.
   *[other] { $rows } Zeilen werden nicht gezeigt.
}

admin-funnel-title = Von gezeigt bis angenommen
admin-counts-by = Gezeigt, entschieden, angenommen, nach: { $by }
admin-chart-by = { $what }, nach: { $by }
admin-chart-by-two = { $what }, nach: { $by } und { $and }
admin-chart-text = { $days }. { $scale } Dieselben Zahlen stehen in der Tabelle darunter.
admin-chart-scale-to = Die Skala reicht von 0 bis { $top }.
admin-chart-darker = Je dunkler ein Feld, desto mehr: Das dunkelste ist { $top }.
admin-marks = Senkrechte Linien bezeichnen Versionen der Richtlinie: { $versions }.
admin-table-of = Die Zahlen als Tabelle
admin-no-rows = Keine Zeile in diesen Tagen.
admin-files = Diese Ansicht als
admin-column-number = Zahl
admin-column-means = Was sie bedeutet
admin-excluded-title = Was nicht in den Raten ist
admin-excluded-who = Durch wen
admin-excluded-renders = Banner
admin-excluded-choices = Entscheidungen
admin-excluded-bots = Suchroboter und andere Programme
admin-excluded-check = sluis check
admin-excluded-prefetch = Vor einem Besuch geladene Seiten
admin-apart-title = Getrennt gezählt
admin-definitions-title = Was jede Zahl bedeutet

admin-number-renders = Gezeichnet
admin-number-shown = Gezeigt
admin-number-decided = Entschieden
admin-number-accepted = Angenommen
admin-number-refused = Abgelehnt
admin-number-partial = Teilweise
admin-number-no-choice = Keine Wahl
admin-number-reasked = Erneut gefragt
admin-number-interaction = Entschieden, von allen gezeigten
admin-number-acceptance-of-shown = Angenommen, von allen gezeigten
admin-number-acceptance-of-decided = Angenommen, von allen Entscheidungen
admin-number-refusal-of-shown = Abgelehnt, von allen gezeigten
admin-number-refusal-of-decided = Abgelehnt, von allen Entscheidungen
admin-number-partial-of-decided = Teilweise, von allen Entscheidungen
admin-number-granted-of-decided = Erlaubt, von allen Entscheidungen
admin-number-time-to-decide = Zeit bis zur Entscheidung
admin-number-withdrawn = Widerrufen
admin-number-changed = Später geändert
admin-number-signal = Signale der Browser
admin-number-programmatic = Durch Skript oder eingebetteten Inhalt
admin-number-migrated = Übernommen
admin-number-server-side = Durch Server der Website
admin-number-excluded = Nicht mitgezählt
admin-number-suppressed = Unter 10
admin-number-interval = Konfidenzintervalle

admin-by-hour = Stunde
admin-by-day = Tag
admin-by-week = Woche
admin-by-month = Monat
admin-by-hour-and-weekday = Stunde der Woche
admin-by-page = Seite
admin-by-country = Land
admin-by-subdivision = Region
admin-by-regime = Regelung
admin-by-language = Sprache
admin-by-device = Gerät
admin-by-browser = Browser
admin-by-policy-version = Version der Richtlinie
admin-by-layer = Ebene
admin-by-referrer = Herkunft
admin-by-purpose = Zweck
admin-by-service = Dienst
admin-by-variant = Variante

admin-value-unknown = nicht bekannt
admin-value-other = andere zusammen
admin-value-week = Woche { $week }, { $year }
admin-value-version = Version { $version }
admin-value-device-mobile = Telefone (unter 640 Pixel)
admin-value-device-desktop = Breitere Bildschirme
admin-value-browser-chrome = Chrome
admin-value-browser-safari = Safari
admin-value-browser-firefox = Firefox
admin-value-browser-edge = Edge
admin-value-browser-opera = Opera
admin-value-browser-samsung = Samsung Internet
admin-value-browser-other = ein anderer Browser
admin-value-layer-0 = keine Ebene
admin-value-layer-1 = Erste Ebene
admin-value-layer-2 = Zweite Ebene
admin-value-referrer-none = direkt
admin-value-referrer-internal = die Website selbst
admin-value-referrer-search = Suchmaschinen
admin-value-referrer-social = soziale Netzwerke
admin-value-referrer-other = andere Websites
admin-value-regime-strict = Streng (Recht unbekannt)
admin-value-regime-eu = Europäische Union
admin-value-regime-eu-fr = Frankreich
admin-value-regime-eu-it = Italien
admin-value-regime-eu-es = Spanien
admin-value-regime-uk = Vereinigtes Königreich
admin-value-regime-ch = Schweiz
admin-value-regime-br = Brasilien
admin-value-regime-ca = Kanada
admin-value-regime-ca-qc = Québec
admin-value-regime-us = Vereinigte Staaten, Hinweis
admin-value-regime-us-ca = Kalifornien
admin-value-regime-us-signal = Vereinigte Staaten, Opt-out und Signal
admin-value-regime-us-opt-out = Vereinigte Staaten, Opt-out
admin-value-regime-us-unknown = Vereinigte Staaten, Staat unbekannt
admin-value-regime-caution = Aus Vorsicht

admin-weekday-1 = Mo
admin-weekday-2 = Di
admin-weekday-3 = Mi
admin-weekday-4 = Do
admin-weekday-5 = Fr
admin-weekday-6 = Sa
admin-weekday-7 = So
admin-short-day = { $day }. { $month }
admin-month-1 = Jan.
admin-month-2 = Febr.
admin-month-3 = März
admin-month-4 = Apr.
admin-month-5 = Mai
admin-month-6 = Juni
admin-month-7 = Juli
admin-month-8 = Aug.
admin-month-9 = Sept.
admin-month-10 = Okt.
admin-month-11 = Nov.
admin-month-12 = Dez.

# Die Definitionen.
admin-def-renders = Jedes Mal, wenn eine Seite meldete, dass sie ein Banner gezeichnet hat, auch erneut für denselben Besucher. Roboter, `sluis check` und vor einem Besuch geladene Seiten sind nicht darin.
admin-def-shown = Das erste Zeichnen eines Banners je Besucher und Version der Richtlinie an einem Tag der Zeitzone der Website. Besucher werden im Arbeitsspeicher durch eine Prüfsumme aus Adresse und Browser unterschieden, deren Schlüssel an diesem Tag lebt und nie geschrieben wird; nach einem Neustart beginnt das von vorn. Eine Entscheidung auf einem Banner, dessen Zeichnen nicht gemeldet wurde, zählt auch als gezeigt.
admin-def-decided = Die erste Wahl nach dem Zeigen: angenommen, abgelehnt oder teilweise. Was derselbe Besucher danach wählt, ist eine Änderung.
admin-def-accepted = Entscheidungen, die alles Freiwillige erlaubten.
admin-def-refused = Entscheidungen, die alles Freiwillige ablehnten.
admin-def-partial = Entscheidungen, die etwas erlaubten und etwas ablehnten.
admin-def-no-choice = Gezeigt minus entschieden.
admin-def-reasked = Entscheidungen von Besuchern, die schon gewählt hatten und erneut gefragt wurden, weil ihre Wahl abgelaufen war oder die Richtlinie sich wesentlich geändert hatte.
admin-def-interaction = Entschieden, als Anteil an gezeigt.
admin-def-acceptance-of-shown = Angenommen, als Anteil an gezeigt. Die strenge Lesart einer Einwilligungsrate: Wer das Banner übergeht, hat nicht angenommen.
admin-def-acceptance-of-decided = Angenommen, als Anteil an entschieden. Immer die höhere der beiden.
admin-def-refusal-of-shown = Abgelehnt, als Anteil an gezeigt.
admin-def-refusal-of-decided = Abgelehnt, als Anteil an entschieden.
admin-def-partial-of-decided = Teilweise, als Anteil an entschieden.
admin-def-granted-of-decided = Für einen Zweck oder Dienst: erlaubt, als Anteil an den Entscheidungen darüber.
admin-def-time-to-decide = Vom ersten Zeichnen des Banners bis zur Entscheidung, wie die Seite es maß: der Median, und worunter neun von zehn blieben. Gelesen aus 24 Klassen, jede mindestens ein Drittel breiter als die vorige.
admin-def-withdrawn = Vollständige Widerrufe, auf jedem Weg. In keiner Rate.
admin-def-changed = Spätere Änderungen: in den Einstellungen, auf der Seite der Einstellungen, Widersprüche, und eine weitere Wahl auf einem Banner. In keiner Rate.
admin-def-signal = Festgehaltene Signale des Browsers (Global Privacy Control). In keiner Rate.
admin-def-programmatic = Handlungen ohne Ebene des Banners: bei eingebettetem Inhalt oder durch das Skript der Seite selbst. In keiner Rate.
admin-def-migrated = Aus dem Cookie eines anderen Werkzeugs übernommene Entscheidungen. In keiner Rate.
admin-def-server-side = Von den Servern der Website festgehaltene Handlungen, Double-Opt-ins inbegriffen. In keiner Rate.
admin-def-excluded = Getrennt gezählt und gezeigt: Banner für Roboter und die Entscheidungen, die sie schickten, nach dem Namen ihres Browsers; `sluis check`; und Banner, die vor einem Besuch gezeichnet wurden (Prefetch, Prerender).
admin-def-suppressed = Eine Zeile über einen bis neun Besucher wird nicht gezeigt; die nächstkleinere auch nicht, wo sich die Zeile durch Abziehen finden ließe.
admin-def-interval = Jede Rate hat ein Konfidenzintervall von 95 % nach Wilson; jeder Unterschied zweier Raten eines nach Newcombe.
