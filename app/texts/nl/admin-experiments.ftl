# A/B-tests van een site.

admin-act-experiment-started = begon A/B-test { $number }: versie { $current } tegen { $other }
admin-act-experiment-kept = beëindigde A/B-test { $number }: de huidige versie blijft
admin-act-experiment-took = beëindigde A/B-test { $number }: de andere versie werd opnieuw gepubliceerd
admin-act-experiment-superseded = beëindigde A/B-test { $number } door een andere versie te publiceren

admin-experiments-title = A/B-tests van { $site }
admin-experiments-link = A/B-tests
admin-experiments-lead = Twee gepubliceerde versies die hetzelfde vragen, met andere woorden of een ander uiterlijk, door het lot getoond. Een keuze telt onder beide gelijk, en niemand krijgt de vraag opnieuw.
admin-experiments-empty = Op deze site liep nog geen test. Publiceer een versie met andere woorden, een andere plaatsing of andere kleuren, en vergelijk ze met de versie ervoor.
admin-experiments-all = Tests die liepen
admin-experiments-not-now = Er is maar één versie. Publiceer een tweede om te vergelijken.
admin-experiments-analyst = Wie deze site mag publiceren, begint en beëindigt tests.
admin-experiment-number = Test
admin-experiment-versions = Versies
admin-experiment-began = Begonnen
admin-experiment-ended = Beëindigd
admin-experiment-versions-of = { $current } tegen { $other }
admin-experiment-runs = loopt

admin-experiment-title-runs = Test { $number } van { $site } loopt: versie { $current } tegen { $other }
admin-experiment-title-ended = Test { $number } van { $site } is afgelopen: versie { $current } tegen { $other }
admin-experiment-verdict-too_few = Er zijn te weinig banners getoond om iets te zeggen.
admin-experiment-verdict-preliminary = Voorlopig: nog geen verschil is zeker. Laat de test lopen.
admin-experiment-verdict-other_higher = Versie { $other } wordt vaker aanvaard. De test mag eindigen.
admin-experiment-verdict-current_higher = Versie { $current } wordt vaker aanvaard. De test mag eindigen.
admin-experiment-verdict-no_difference = Alle geplande bezoekers kwamen, en er is geen verschil gevonden. De test mag eindigen.
admin-experiment-verdict-share_mismatch = De versies zijn niet in de bedoelde verhouding getoond. Er valt niets te zeggen; zoek wat een van beide tegenhoudt, beëindig deze test en begin een andere.
admin-experiment-ended-preliminary = De test werd beëindigd voor enig verschil zeker was.
admin-experiment-ended-too_few = De test werd beëindigd voor er genoeg banners getoond waren om iets te zeggen.
admin-experiment-ended-other_higher = Versie { $other } werd vaker aanvaard.
admin-experiment-ended-current_higher = Versie { $current } werd vaker aanvaard.
admin-experiment-ended-no_difference = Alle geplande bezoekers kwamen, en er is geen verschil gevonden.
admin-experiment-ended-share_mismatch = De versies zijn niet in de bedoelde verhouding getoond, zodat er niets te zeggen valt.
admin-experiment-difference = Aanvaard van alle getoonde, versie { $other } min versie { $current }
admin-experiment-points = { $value } punten
admin-experiment-interval = met 95 % zekerheid, hoe vaak u ook kijkt: { $low } tot { $high } punten
admin-experiment-ends-with = A/B-test { $number } loopt, en eindigt als dit wordt gepubliceerd.
admin-experiment-no-difference = nog niets
admin-experiment-rule = Wanneer de test mag eindigen
admin-experiment-rule-text = Zodra dat interval 0 uitsluit, of als { $planned } banners getoond zijn: dan wordt een verschil van { $effect } punten in vier van de vijf tests gevonden. Zo gepland voor { $baseline } aanvaard.
admin-experiment-progress = { $shown } van { $planned } banners getoond
admin-experiment-share-text = { $share } van de 100 bezoekers krijgen versie { $other }.
admin-experiment-days = Dagen
admin-experiment-who = Begonnen door
admin-experiment-variants = Beide versies
admin-experiment-variant = Versie
admin-experiment-shown = Getoond
admin-experiment-decided = Gekozen
admin-experiment-accepted = Aanvaard
admin-experiment-refused = Geweigerd
admin-experiment-of-shown = Aanvaard van alle getoonde
admin-experiment-of-decided = Aanvaard van wie koos
admin-experiment-rate = { $value } ({ $low } tot { $high })
admin-experiment-one-look = De intervallen in deze tabel gelden voor één keer kijken. Wanneer te stoppen zegt het interval erboven.
admin-experiment-a = { $version } (huidig)
admin-experiment-few = minder dan tien
admin-experiment-not-shown = Versie { $other } kon sinds de start van de server { $times ->
    [one] één keer
   *[other] { $times } keer
  } niet getoond worden; de huidige werd getoond. Het log van de server zegt waarom.
admin-experiment-rates = Bekijk ze in alle cijfers

admin-experiment-begin = Een test beginnen
admin-experiment-other = Eerdere versie om met versie { $current } te vergelijken
admin-experiment-share = Bezoekers van de 100 die ze zien
admin-experiment-effect = Kleinste verschil dat telt, in punten
admin-experiment-baseline = Aanvaard van 100 getoonde, zoals u verwacht
admin-experiment-baseline-hint = Leeg: zoals in de laatste vier weken.
admin-experiment-note = Waarom
admin-experiment-begin-button = De test beginnen
admin-experiment-end = De test beëindigen
admin-experiment-end-early = De regel is nog niet vervuld: wat u ziet is voorlopig.
admin-experiment-keep = Versie { $current } houden
admin-experiment-take = Versie { $other } opnieuw publiceren
admin-experiment-end-hint = In geen van beide gevallen krijgt iemand de vraag opnieuw. Wat gepubliceerd is, kan teruggezet worden.

admin-experiment-done-begun = De test is begonnen.
admin-experiment-differ = De twee versies zijn niet te vergelijken. Er is geen test begonnen. Wat ertussen ligt:
admin-experiment-done-kept = De test is beëindigd. De huidige versie blijft.
admin-experiment-done-took = De test is beëindigd. Versie { $version } is gepubliceerd.
admin-experiment-how-kept_current = de huidige bleef
admin-experiment-how-took_other = de andere is opnieuw gepubliceerd
admin-experiment-how-superseded = een andere versie is gepubliceerd
