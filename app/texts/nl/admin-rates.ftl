# Toestemmingscijfers: het overzicht en de pagina van een site.

admin-overview-lead = Toestemmingscijfers van de laatste { $days } dagen, vandaag inbegrepen, naast de { $days } dagen daarvoor.
admin-overview-empty = Begin met een bestand dat een site beschrijft: haar pagina's, doelen en diensten. Publiceer het met deze opdracht; daarna staat de site hier met de regel om te plaatsen.
admin-all-rates = Alle sites
admin-to-snippet = Coderegel plaatsen
admin-state-quiet = vraagt niets
admin-state-unanswered = de opslag antwoordde niet
admin-state-never = nog geen banner getoond
admin-state-shows = toont haar banner
admin-state-silent = toont nu geen banner
admin-last-shown = { $days ->
    [0] laatst getoond vandaag
    [one] laatst getoond gisteren
   *[other] laatst getoond { $days } dagen geleden
}
admin-warn-silent = { $days ->
    [one] Een hele dag geen banner. Kijk na of de coderegel nog in de pagina's staat.
   *[other] Al { $days } dagen geen banner. Kijk na of de coderegel nog in de pagina's staat.
}
admin-warn-fell = Het aandeel aanvaard verschoof { $points } punten. Bekijk versies en toestellen.
admin-warn-bots = { $count } banners voor programma's zijn niet meegeteld: minstens één op elke vier die wel tellen.

admin-snippet-page-title = Plaats { $site } in haar pagina's
admin-snippet-none = Er valt niets te plaatsen: zonder keuze is er geen banner.

admin-rates-shown-title = { $site }: { $share } van wie de banner zag, aanvaardde alles
admin-rates-decided-title = { $site }: { $share } van wie koos, aanvaardde alles
admin-rates-few-title = { $site } heeft haar banner in deze dagen aan minder dan tien bezoekers getoond
admin-rates-none-title = { $site } heeft in deze dagen geen banner getoond
admin-rates-few = Zo weinig bezoekers worden niet als cijfers getoond. Kies een langere periode of minder filters.
admin-rates-empty = In deze dagen is niets getoond. Plaats de coderegel in de pagina's van de site en open er een: de eerste banner wordt hier binnen enkele seconden geteld.
admin-rates-empty-view = Niets past bij deze weergave. Neem een filter weg of kies andere dagen.
admin-rates-quiet = De site gebruikt alleen het noodzakelijke. Niemand wordt iets gevraagd, dus zijn er geen toestemmingscijfers.
admin-to-default = De laatste 28 dagen tonen
admin-renders-only = Deze site houdt bezoekers niet uit elkaar, zodat banners zo vaak tellen als ze getekend worden. Er is geen aandeel van alle getoonde.

admin-no-view-title = Deze weergave kan niet worden getoond
admin-no-view-address-day = Een dag in het adres is er geen. Schrijf hem als 2026-11-03.
admin-no-view-address-days = Het aantal dagen klopt niet. Het is 1 tot 731.
admin-no-view-address-dimension = Cijfers kunnen niet worden uitgezet naar wat het adres noemt.
admin-no-view-address-filter = Een filter in het adres is er geen. Het is een dimensie, een dubbele punt en een waarde.
admin-no-view-address-compare = De vergelijking in het adres is er geen. Twee versies hebben beide nummers nodig.
admin-no-view-address-measure = Het cijfer in het adres kan niet worden getekend.
admin-no-view-query-range-backwards = De dagen eindigen voordat ze beginnen.
admin-no-view-query-range-too-long = Dit zijn meer dan 731 dagen, of dagen buiten de kalender.
admin-no-view-query-too-many-hours = Uren samen met iets anders worden voor hoogstens 31 dagen getoond.
admin-no-view-query-too-many-dimensions = Cijfers worden naar hoogstens twee dingen uitgezet.
admin-no-view-query-dimension-twice = Cijfers worden naar elk ding één keer uitgezet.
admin-no-view-query-two-time-dimensions = Slechts een van de twee kan een tijd zijn.
admin-no-view-query-purpose-with-service = Doelen en diensten worden niet naar elkaar geteld.
admin-no-view-query-filter-on-time = Tijden worden als dagen gekozen, niet als filter.
admin-no-view-query-filter-value = Een filter heeft een waarde die er niet is.
admin-no-view-query-unknown-version = De site heeft die beleidsversie nooit gehad.

admin-views = Weergaven
admin-view-summary = Samenvatting
admin-view-total = Totalen
admin-view-alone = Alleen dit
admin-choose = Dagen, weergave en vergelijking kiezen
admin-from = Eerste dag
admin-to = Laatste dag
admin-set-out = Uitgezet naar
admin-set-out-and = En naar
admin-nothing-more = niets meer
admin-measure = Getekend cijfer
admin-show = Tonen
admin-filter-remove = { $dimension }: { $value } – wegnemen
admin-narrow = Alleen { $value }
admin-period-today = Vandaag
admin-period-year = Een jaar
admin-compare = Vergelijken met
admin-compare-none = niets
admin-compare-before = de periode ervoor
admin-compare-versions = een andere versie
admin-compare-version = Versie
admin-compare-against = Naast versie
admin-compare-before-said = naast de periode ervoor
admin-compare-versions-said = versie { $version } naast { $other }
admin-against-days = { $days }
admin-against-version = versie { $version }

admin-live = In de laatste { $minutes } minuten: { $shown } getoond, { $decided } gekozen.
admin-live-stopped = Laad de pagina opnieuw om verder te tellen.
admin-interval = { $interval }, met 95% betrouwbaarheid
admin-difference = { $points } punten ten opzichte van { $before } ({ $against }); tussen { $low } en { $high } met 95% betrouwbaarheid
admin-difference-unclear = Geen duidelijk verschil met { $before } ({ $against }); tussen { $low } en { $high } punten met 95% betrouwbaarheid
admin-time-nine = Negen op tien binnen { $nine }, van { $of } die het meldden
admin-share-of = van { $whole }
admin-suppressed = minder dan 10
admin-suppressed-rows = { $rows ->
    [one] 1 rij wordt niet getoond.
   *[other] { $rows } rijen worden niet getoond.
}

admin-funnel-title = Van getoond tot aanvaard
admin-counts-by = Getoond, gekozen, aanvaard, naar { $by }
admin-chart-by = { $what }, naar { $by }
admin-chart-by-two = { $what }, naar { $by } en { $and }
admin-chart-text = { $days }. { $scale } Dezelfde cijfers staan in de tabel eronder.
admin-chart-scale-to = De schaal gaat van 0 tot { $top }.
admin-chart-darker = Hoe donkerder een vak, hoe meer: het donkerste is { $top }.
admin-marks = Staande lijnen duiden beleidsversies aan: { $versions }.
admin-table-of = De cijfers als tabel
admin-no-rows = Geen rij in deze dagen.
admin-files = Deze weergave als
admin-column-number = Cijfer
admin-column-means = Wat het betekent
admin-excluded-title = Wat niet in de cijfers zit
admin-excluded-who = Door wie
admin-excluded-renders = Banners
admin-excluded-choices = Keuzes
admin-excluded-bots = Zoekrobots en andere programma's
admin-excluded-check = sluis check
admin-excluded-prefetch = Pagina's die vooraf geladen werden
admin-apart-title = Apart geteld
admin-definitions-title = Wat elk cijfer betekent

admin-number-renders = Getekend
admin-number-shown = Getoond
admin-number-decided = Gekozen
admin-number-accepted = Aanvaard
admin-number-refused = Geweigerd
admin-number-partial = Gedeeltelijk
admin-number-no-choice = Geen keuze
admin-number-reasked = Opnieuw gevraagd
admin-number-interaction = Gekozen, van alle getoonde
admin-number-acceptance-of-shown = Aanvaard, van alle getoonde
admin-number-acceptance-of-decided = Aanvaard, van wie koos
admin-number-refusal-of-shown = Geweigerd, van alle getoonde
admin-number-refusal-of-decided = Geweigerd, van wie koos
admin-number-partial-of-decided = Gedeeltelijk, van wie koos
admin-number-granted-of-decided = Toegestaan, van wie koos
admin-number-time-to-decide = Tijd tot de keuze
admin-number-withdrawn = Ingetrokken
admin-number-changed = Later gewijzigd
admin-number-signal = Signalen van browsers
admin-number-programmatic = Door script of bij ingesloten inhoud
admin-number-migrated = Overgenomen
admin-number-server-side = Door achterkanten
admin-number-excluded = Niet meegeteld
admin-number-suppressed = Minder dan 10
admin-number-interval = Betrouwbaarheidsintervallen

admin-by-hour = Uur
admin-by-day = Dag
admin-by-week = Week
admin-by-month = Maand
admin-by-hour-and-weekday = Uur van de week
admin-by-page = Pagina
admin-by-country = Land
admin-by-subdivision = Regio
admin-by-regime = Regeling
admin-by-language = Taal
admin-by-device = Toestel
admin-by-browser = Browser
admin-by-policy-version = Beleidsversie
admin-by-layer = Laag
admin-by-referrer = Herkomst
admin-by-purpose = Doel
admin-by-service = Dienst
admin-by-variant = Variant

admin-value-unknown = niet bekend
admin-value-other = overige samen
admin-value-week = week { $week }, { $year }
admin-value-version = Versie { $version }
admin-value-device-mobile = Telefoons (smaller dan 640 pixels)
admin-value-device-desktop = Bredere schermen
admin-value-browser-chrome = Chrome
admin-value-browser-safari = Safari
admin-value-browser-firefox = Firefox
admin-value-browser-edge = Edge
admin-value-browser-opera = Opera
admin-value-browser-samsung = Samsung Internet
admin-value-browser-other = een andere browser
admin-value-layer-0 = geen laag
admin-value-layer-1 = Eerste laag
admin-value-layer-2 = Tweede laag
admin-value-referrer-none = rechtstreeks
admin-value-referrer-internal = de site zelf
admin-value-referrer-search = zoekmachines
admin-value-referrer-social = sociale netwerken
admin-value-referrer-other = andere sites
admin-value-regime-strict = Streng (wet onbekend)
admin-value-regime-eu = Europese Unie
admin-value-regime-eu-fr = Frankrijk
admin-value-regime-eu-it = Italië
admin-value-regime-eu-es = Spanje
admin-value-regime-uk = Verenigd Koninkrijk
admin-value-regime-ch = Zwitserland
admin-value-regime-br = Brazilië
admin-value-regime-ca = Canada
admin-value-regime-ca-qc = Québec
admin-value-regime-us = Verenigde Staten, mededeling
admin-value-regime-us-ca = Californië
admin-value-regime-us-signal = Verenigde Staten, opt-out en signaal
admin-value-regime-us-opt-out = Verenigde Staten, opt-out
admin-value-regime-us-unknown = Verenigde Staten, staat onbekend
admin-value-regime-caution = Uit voorzichtigheid

admin-weekday-1 = ma
admin-weekday-2 = di
admin-weekday-3 = wo
admin-weekday-4 = do
admin-weekday-5 = vr
admin-weekday-6 = za
admin-weekday-7 = zo
admin-short-day = { $day } { $month }
admin-month-1 = jan
admin-month-2 = feb
admin-month-3 = mrt
admin-month-4 = apr
admin-month-5 = mei
admin-month-6 = jun
admin-month-7 = jul
admin-month-8 = aug
admin-month-9 = sep
admin-month-10 = okt
admin-month-11 = nov
admin-month-12 = dec

# De definities.
admin-def-renders = Telkens als een pagina meldde dat ze een banner tekende, ook opnieuw voor dezelfde bezoeker. Robots, `sluis check` en pagina's die vóór een bezoek geladen werden, zitten er niet in.
admin-def-shown = De eerste keer dat een banner getekend wordt, per bezoeker en beleidsversie op één dag van de tijdzone van de site. Bezoekers worden in het geheugen uit elkaar gehouden met een controlegetal van adres en browser, waarvan de sleutel die dag leeft en nooit wordt weggeschreven; na een herstart begint dat opnieuw. Een keuze op een banner waarvan het tekenen niet gemeld werd, telt ook als getoond.
admin-def-decided = De eerste keuze na het tonen: aanvaard, geweigerd of gedeeltelijk. Wat dezelfde bezoeker daarna kiest, is een wijziging.
admin-def-accepted = Keuzes die al het optionele toestonden.
admin-def-refused = Keuzes die al het optionele weigerden.
admin-def-partial = Keuzes die iets toestonden en iets weigerden.
admin-def-no-choice = Getoond min gekozen.
admin-def-reasked = Keuzes van bezoekers die al eerder kozen en opnieuw gevraagd werden, omdat hun keuze verlopen was of het beleid wezenlijk wijzigde.
admin-def-interaction = Gekozen, als aandeel van getoond.
admin-def-acceptance-of-shown = Aanvaard, als aandeel van getoond. De strenge lezing van een toestemmingscijfer: wie de banner negeert, heeft niet aanvaard.
admin-def-acceptance-of-decided = Aanvaard, als aandeel van gekozen. Altijd het hoogste van de twee.
admin-def-refusal-of-shown = Geweigerd, als aandeel van getoond.
admin-def-refusal-of-decided = Geweigerd, als aandeel van gekozen.
admin-def-partial-of-decided = Gedeeltelijk, als aandeel van gekozen.
admin-def-granted-of-decided = Voor één doel of dienst: toegestaan, als aandeel van de keuzes erover.
admin-def-time-to-decide = Van het moment dat de banner getekend was tot de keuze, zoals de pagina het mat: de mediaan, en waar negen op tien onder bleven. Gelezen uit 24 klassen, elk minstens een derde breder dan de vorige.
admin-def-withdrawn = Alles ingetrokken, langs welk kanaal ook. In geen enkel cijfer.
admin-def-changed = Latere wijzigingen: in de instellingen, op de voorkeurenpagina, bezwaren, en een verdere keuze op een banner. In geen enkel cijfer.
admin-def-signal = Geregistreerde signalen van de browser (Global Privacy Control). In geen enkel cijfer.
admin-def-programmatic = Handelingen zonder laag van de banner: bij ingesloten inhoud of door het script van de pagina zelf. In geen enkel cijfer.
admin-def-migrated = Keuzes die uit het cookie van een ander hulpmiddel overgenomen zijn. In geen enkel cijfer.
admin-def-server-side = Handelingen die de achterkant van de site registreerde, dubbele opt-ins inbegrepen. In geen enkel cijfer.
admin-def-excluded = Apart geteld en getoond: banners voor robots en de keuzes die ze stuurden, naar hun browsernaam; `sluis check`; en banners die vóór een bezoek getekend werden (prefetch, prerender).
admin-def-suppressed = Een rij over één tot negen bezoekers wordt niet getoond; de volgende kleinste ook niet, waar de rij door aftrekken te vinden zou zijn.
admin-def-interval = Elk aandeel heeft een betrouwbaarheidsinterval van 95 % volgens Wilson; elk verschil van twee aandelen een volgens Newcombe.
