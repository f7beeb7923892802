# The admin. English only for now.

admin-product = Sluis
admin-rail = Main
admin-sites = Sites
admin-sign-out = Sign out
admin-signed-in-as = Signed in as { $name }

admin-sites-title = { $sites ->
    [0] No site is published yet
    [one] One site is published
   *[other] { $sites } sites are published
}
admin-sites-lead = Figures of the last 7 days, today included, in UTC.
admin-sites-empty = Describe a site in a file and publish it with: sluis site publish site.toml
admin-column-site = Site
admin-column-version = Version
admin-column-notice = Notice
admin-column-shown = Shown
admin-column-acceptance = Accepted, of all shown
admin-column-decided = Accepted, of those who decided
admin-no-figure = none yet
admin-asks-nothing = asks nothing

admin-site-title = { $shown ->
    [0] { $site } has shown no banner in the last { $days } days
    [one] { $site } has shown 1 banner in the last { $days } days
   *[other] { $site } has shown { $text } banners in the last { $days } days
}
admin-site-quiet-title = { $site } asks nothing, because it uses necessary items only
admin-site-version = Policy version { $version }, notice { $notice } of { $date }
admin-site-preferences = Preference page
admin-snippet-title = The snippet
admin-snippet-why = Paste this line first in the head of every page of the site. Never add async or defer to it.
admin-copy = Copy the snippet
admin-copied = Copied.
admin-copy-failed = The browser did not allow copying. Select the line and copy it.

admin-rates-title = Consent rates
admin-range = Period
admin-range-days = { $days } days
admin-acceptance = accepted everything, of all banners shown
admin-acceptance-definition = { $accepted } of { $shown } banners shown ended with everything accepted. Shown is a banner that reported its first paint.
admin-acceptance-decided = of those who decided
admin-acceptance-decided-definition = { $accepted } of { $decided } choices made on the banner: accepted, refused or partial.
admin-unreported = { $count ->
    [one] 1 choice came from a banner whose showing was not reported, for example without script. It counts as shown here.
   *[other] { $count } choices came from banners whose showing was not reported, for example without script. They count as shown here.
}
admin-outside = Outside the banner: { $changed } changed later, { $withdrawn } withdrawn, { $signal } by a browser signal.
admin-empty = Nothing has been shown in this period. Paste the snippet into the pages of the site and open one: the first banner appears here at once.
admin-chart-title = Outcomes per day
admin-chart-scale = All four on one scale, from 0 to { $top } a day.
admin-chart-strip = { $outcome } per day, from { $first } to { $last }: { $total } in all, at most { $top } a day.
admin-table-title = The same numbers per day
admin-table-zone = Days are in UTC, the newest first.
admin-day = Day
admin-shown = Shown
admin-accepted = Accepted
admin-refused = Refused
admin-partial = Partial
admin-no-choice = No choice
admin-total = Total

admin-missing-title = There is no such page
admin-missing = Go to the list of sites.
admin-failed-title = This cannot be shown now
admin-failed = The store did not answer. Nothing was changed. Load the page again.
admin-signed-out-title = You are signed out
admin-signed-out = Sign in again to go on.

admin-sign-in-title = Sign in
admin-name = Name
admin-password = Password
admin-password-again = The password again
admin-password-rule = 12 to 200 characters.
admin-sign-in = Sign in
admin-sign-in-denied = Name and password do not belong together. Nothing was changed.
admin-sign-in-limited = Too many failed attempts for this name. Try again in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
admin-signed-out-note = You are signed out.
admin-welcome-title = Make the first operator
admin-welcome-lead = The first operator owns this server. This link works once and for 30 minutes.
admin-welcome = Make the operator and sign in
admin-welcome-link = This link was used already or is too old. Start the server again for a new one.
admin-welcome-name = A name has 1 to 60 characters. Nothing was made.
admin-welcome-password = A password has 12 to 200 characters. Nothing was made.
admin-welcome-differ = The two passwords differ. Nothing was made.
admin-door-failed = The store did not answer. Nothing was changed. Try again.
