# Consent rates: the overview and a site's page.

admin-overview-lead = Consent rates of the last { $days } days, today included, against the { $days } days before.
admin-overview-empty = Begin with a file that describes a site: its pages, purposes and services. Publish it with this command, and the site stands here with the line to paste.
admin-all-rates = All sites
admin-to-snippet = Paste the snippet
admin-state-quiet = asks nothing
admin-state-unanswered = the store did not answer
admin-state-never = no banner shown yet
admin-state-shows = shows its banner
admin-state-silent = shows no banner now
admin-last-shown = { $days ->
    [0] last shown today
    [one] last shown yesterday
   *[other] last shown { $days } days ago
}
admin-warn-silent = { $days ->
    [one] No banner for a whole day. Check that the snippet is still in the pages.
   *[other] No banner for { $days } days. Check that the snippet is still in the pages.
}
admin-warn-fell = Acceptance changed by { $points } points. Look at versions and devices.
admin-warn-bots = { $count } renders by programs were left out: at least one for every four that count.

admin-snippet-page-title = Put { $site } into its pages
admin-snippet-none = There is nothing to paste: without a choice there is no banner.

admin-rates-shown-title = { $site }: { $share } of those who saw the banner accepted everything
admin-rates-decided-title = { $site }: { $share } of those who decided accepted everything
admin-rates-few-title = { $site } has shown its banner to fewer than ten visitors in these days
admin-rates-none-title = { $site } has shown no banner in these days
admin-rates-few = So few visitors are not shown as numbers. Choose a longer period or fewer filters.
admin-rates-empty = Nothing has been shown in these days. Paste the snippet into the pages of the site and open one: the first banner is counted here within seconds.
admin-rates-empty-view = Nothing fits this view. Take a filter away, or choose other days.
admin-rates-quiet = The site uses necessary items only. Nobody is asked, so there are no consent rates.
admin-to-default = Show the last 28 days
admin-renders-only = This site does not tell visitors apart, so that banners are counted as often as they are painted. There is no share of all shown.

admin-no-view-title = This view cannot be shown
admin-no-view-address-day = A day in the address is none. Write it like 2026-11-03.
admin-no-view-address-days = The number of days is none. It is 1 to 731.
admin-no-view-address-dimension = Rates cannot be set out by what the address names.
admin-no-view-address-filter = A filter in the address is none. It is a dimension, a colon and a value.
admin-no-view-address-compare = The comparison in the address is none. Two versions need both numbers.
admin-no-view-address-measure = The number in the address is none that can be drawn.
admin-no-view-query-range-backwards = The days end before they begin.
admin-no-view-query-range-too-long = These are more than 731 days, or days outside the calendar.
admin-no-view-query-too-many-hours = Hours together with something else are shown for 31 days at most.
admin-no-view-query-too-many-dimensions = Rates are set out by two things at most.
admin-no-view-query-dimension-twice = Rates are set out by each thing once.
admin-no-view-query-two-time-dimensions = Only one of the two can be a time.
admin-no-view-query-purpose-with-service = Purposes and services are not counted by each other.
admin-no-view-query-filter-on-time = Times are chosen as days, not as a filter.
admin-no-view-query-filter-value = A filter has a value that there is not.
admin-no-view-query-unknown-version = The site never had that policy version.

admin-views = Views
admin-view-summary = Summary
admin-view-total = Totals
admin-view-alone = This alone
admin-choose = Choose days, view and comparison
admin-from = First day
admin-to = Last day
admin-set-out = Set out by
admin-set-out-and = And by
admin-nothing-more = nothing more
admin-measure = Number drawn
admin-show = Show
admin-filter-remove = { $dimension }: { $value } – take away
admin-narrow = Only { $value }
admin-period-today = Today
admin-period-year = A year
admin-compare = Compare with
admin-compare-none = nothing
admin-compare-before = the period before
admin-compare-versions = another version
admin-compare-version = Version
admin-compare-against = Against version
admin-compare-before-said = compared with the period before
admin-compare-versions-said = version { $version } against { $other }
admin-against-days = { $days }
admin-against-version = version { $version }

admin-live = In the last { $minutes } minutes: { $shown } shown, { $decided } decided.
admin-live-stopped = Load the page again to go on counting.
admin-interval = { $interval }, at 95% confidence
admin-difference = { $points } points from { $before } ({ $against }); between { $low } and { $high } at 95% confidence
admin-difference-unclear = No clear difference from { $before } ({ $against }); between { $low } and { $high } points at 95% confidence
admin-time-nine = Nine in ten within { $nine }, of { $of } that said it
admin-share-of = of { $whole }
admin-suppressed = under 10
admin-suppressed-rows = { $rows ->
    [one] 1 row is not shown.
   *[other] { $rows } rows are not shown.
}

admin-funnel-title = From shown to accepted
admin-counts-by = Shown, decided, accepted, by { $by }
admin-chart-by = { $what }, by { $by }
admin-chart-by-two = { $what }, by { $by } and { $and }
admin-chart-text = { $days }. { $scale } The same numbers stand in the table below.
admin-chart-scale-to = The scale goes from 0 to { $top }.
admin-chart-darker = The darker a field, the more: the darkest is { $top }.
admin-marks = Upright lines mark policy versions: { $versions }.
admin-table-of = The numbers as a table
admin-no-rows = No row in these days.
admin-files = This view as
admin-column-number = Number
admin-column-means = What it means
admin-excluded-title = What is not in the rates
admin-excluded-who = By whom
admin-excluded-renders = Banners
admin-excluded-choices = Choices
admin-excluded-bots = Crawlers and other programs
admin-excluded-check = sluis check
admin-excluded-prefetch = Pages loaded ahead of a visit
admin-apart-title = Counted apart
admin-definitions-title = What each number means

admin-number-renders = Renders
admin-number-shown = Shown
admin-number-decided = Decided
admin-number-accepted = Accepted
admin-number-refused = Refused
admin-number-partial = Partial
admin-number-no-choice = No choice
admin-number-reasked = Asked again
admin-number-interaction = Decided, of all shown
admin-number-acceptance-of-shown = Accepted, of all shown
admin-number-acceptance-of-decided = Accepted, of those who decided
admin-number-refusal-of-shown = Refused, of all shown
admin-number-refusal-of-decided = Refused, of those who decided
admin-number-partial-of-decided = Partial, of those who decided
admin-number-granted-of-decided = Granted, of those who decided
admin-number-time-to-decide = Time to decide
admin-number-withdrawn = Withdrawn
admin-number-changed = Changed later
admin-number-signal = Browser signals
admin-number-programmatic = By script or placeholder
admin-number-migrated = Taken over
admin-number-server-side = By back ends
admin-number-excluded = Left out
admin-number-suppressed = Under 10
admin-number-interval = Intervals

admin-by-hour = Hour
admin-by-day = Day
admin-by-week = Week
admin-by-month = Month
admin-by-hour-and-weekday = Hour of the week
admin-by-page = Page
admin-by-country = Country
admin-by-subdivision = Region
admin-by-regime = Regime
admin-by-language = Language
admin-by-device = Device
admin-by-browser = Browser
admin-by-policy-version = Policy version
admin-by-layer = Layer
admin-by-referrer = Referrer
admin-by-purpose = Purpose
admin-by-service = Service
admin-by-variant = Variant

admin-value-unknown = not known
admin-value-other = others together
admin-value-week = week { $week }, { $year }
admin-value-version = Version { $version }
admin-value-device-mobile = Phones (under 640 pixels)
admin-value-device-desktop = Wider screens
admin-value-browser-chrome = Chrome
admin-value-browser-safari = Safari
admin-value-browser-firefox = Firefox
admin-value-browser-edge = Edge
admin-value-browser-opera = Opera
admin-value-browser-samsung = Samsung Internet
admin-value-browser-other = another browser
admin-value-layer-0 = no layer
admin-value-layer-1 = First layer
admin-value-layer-2 = Second layer
admin-value-referrer-none = directly
admin-value-referrer-internal = the site itself
admin-value-referrer-search = search engines
admin-value-referrer-social = social networks
admin-value-referrer-other = other sites
admin-value-regime-strict = Strict (unknown law)
admin-value-regime-eu = European Union
admin-value-regime-eu-fr = France
admin-value-regime-eu-it = Italy
admin-value-regime-eu-es = Spain
admin-value-regime-uk = United Kingdom
admin-value-regime-ch = Switzerland
admin-value-regime-br = Brazil
admin-value-regime-ca = Canada
admin-value-regime-ca-qc = Québec
admin-value-regime-us = United States, notice
admin-value-regime-us-ca = California
admin-value-regime-us-signal = United States, opt-out and signal
admin-value-regime-us-opt-out = United States, opt-out
admin-value-regime-us-unknown = United States, state unknown
admin-value-regime-caution = By caution

admin-weekday-1 = Mon
admin-weekday-2 = Tue
admin-weekday-3 = Wed
admin-weekday-4 = Thu
admin-weekday-5 = Fri
admin-weekday-6 = Sat
admin-weekday-7 = Sun
admin-short-day = { $day } { $month }
admin-month-1 = Jan
admin-month-2 = Feb
admin-month-3 = Mar
admin-month-4 = Apr
admin-month-5 = May
admin-month-6 = Jun
admin-month-7 = Jul
admin-month-8 = Aug
admin-month-9 = Sep
admin-month-10 = Oct
admin-month-11 = Nov
admin-month-12 = Dec

# The definitions, as in platform::rates::definitions; a test compares the English ones.
admin-def-renders = Every time a page reported that it painted a banner, also to the same visitor again. Bots, `sluis check` and pages that were loaded ahead of a visit are not in it.
admin-def-shown = Impressions: the first render of a banner per visitor and policy version on one day of the site's time zone. Visitors are told apart in memory by a hash of address and user agent whose key lives that day and is never written; after a restart it begins anew. A decision on a banner whose render was not reported counts as shown too.
admin-def-decided = The first choice after an impression: accepted, refused or partial. What the same visitor chooses afterwards is a change.
admin-def-accepted = Decisions that granted everything optional.
admin-def-refused = Decisions that denied everything optional.
admin-def-partial = Decisions that granted something and denied something.
admin-def-no-choice = Shown minus decided.
admin-def-reasked = Decisions of visitors who had chosen before and were asked again, because their choice had expired or the policy changed materially.
admin-def-interaction = Decided, as a share of shown.
admin-def-acceptance-of-shown = Accepted, as a share of shown. The strict reading of a consent rate: who ignores the banner has not accepted.
admin-def-acceptance-of-decided = Accepted, as a share of decided. Always the higher of the two.
admin-def-refusal-of-shown = Refused, as a share of shown.
admin-def-refusal-of-decided = Refused, as a share of decided.
admin-def-partial-of-decided = Partial, as a share of decided.
admin-def-granted-of-decided = For one purpose or service: granted, as a share of the decisions about it.
admin-def-time-to-decide = From the first paint of the banner to the decision, as the page measured it: the median, and what nine in ten stayed below. Read from 24 buckets, each a third wider than the one before or more.
admin-def-withdrawn = Withdrawals of everything, by any channel. In no rate.
admin-def-changed = Later changes: in the settings, on the preference page, objections, and a further choice on a banner. In no rate.
admin-def-signal = Recorded signals of the browser (Global Privacy Control). In no rate.
admin-def-programmatic = Acts without a layer of the banner: on an embed's placeholder, or by the page's own script. In no rate.
admin-def-migrated = Choices taken over from another tool's cookie. In no rate.
admin-def-server-side = Acts recorded by the site's back end, double opt-ins included. In no rate.
admin-def-excluded = Counted apart and shown: renders to bots and the choices they sent, by their user agent; `sluis check`; and renders ahead of a visit (prefetch, prerender).
admin-def-suppressed = A row about one to nine visitors is not shown; nor is the next smallest where the row could be found by subtraction.
admin-def-interval = Every rate has a confidence interval of 95 % after Wilson; every difference of two rates one after Newcombe.
