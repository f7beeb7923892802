# Checks and other jobs in the admin, in English, Dutch, French and German: the keys are the same in all four.

admin-jobs = Checks
admin-jobs-title = Checks
admin-jobs-lead = A check walks through pages of a site with a real browser and compares what leaves them with the policy. One runs at a time. Of each site the newest 50 are kept, for 90 days at most.
admin-jobs-sites = By site
admin-jobs-last = Last check
admin-jobs-never = never checked
admin-jobs-all = All that was asked for
admin-jobs-empty = Nothing was asked for yet.
admin-jobs-older = Older ones
admin-jobs-newest = The newest ones
admin-jobs-number = Number
admin-jobs-page = Page
admin-jobs-asked = Asked for
admin-jobs-state = State
admin-jobs-found = Found

admin-task-check = check
admin-task-snippet = look at the snippet

admin-jobstate-waiting = waiting
admin-jobstate-running = running
admin-jobstate-done = done
admin-jobstate-failed = failed
admin-jobstate-cancelled = called off
admin-jobstate-interrupted = interrupted

admin-verdict-clean = clean
admin-verdict-findings = something was found
admin-verdict-incomplete = not everything was looked at

admin-phase-beginning = beginning
admin-phase-before-consent = before consent
admin-phase-after-refusal = after refusal
admin-phase-after-acceptance = after acceptance
admin-phase-after-withdrawal = after withdrawal
admin-phase-page = looking at the page
admin-phase-report = writing the report

admin-act-job-asked = asked for a { $task } (job { $job })
admin-act-job-cancelled = called job { $job } off

admin-checks-title = Checks of { $site }
admin-checks-lead = Four times a browser with an empty profile opens the pages: before consent, after a refusal, after an acceptance, after a withdrawal. Every request and everything that is kept is compared with the policy.
admin-checks-new = Check now
admin-checks-url = Page to begin with
admin-checks-url-rule = An address of this site ({ $origins }), or a path such as /contact.
admin-checks-further = Further pages
admin-checks-further-rule = 0 to 19, found by links on the first one.
admin-checks-visit = A check is a visit: it leaves three records, which the consent rates count apart.
admin-checks-go = Check
admin-checks-no-browser = There is no Chromium on this server, so nothing can be checked. Install it where Sluis runs (Debian and Ubuntu: apt install chromium), or name it with --chromium. Nothing needs to be started again.
admin-checks-reports = Reports
admin-checks-empty = This site was never checked.
admin-checks-since = { $appeared } appeared, { $gone } gone

admin-job-title-waiting = Job { $job } of { $site } waits
admin-job-title-running = Job { $job } of { $site } is running
admin-job-title-done = Job { $job } of { $site } is done
admin-job-title-failed = Job { $job } of { $site } failed
admin-job-title-cancelled = Job { $job } of { $site } was called off
admin-job-title-interrupted = Job { $job } of { $site } was interrupted
admin-job-title-clean = { $site } is clean: nothing leaves before consent
admin-job-title-findings = The check of { $site } found something
admin-job-title-incomplete = { $site } could not be looked at as a whole
admin-job-title-works = The snippet works on { $site }
admin-job-title-broken = The snippet does not work on { $site } yet
admin-job-ahead = { $jobs ->
    [0] It is next.
    [one] One job comes before it.
   *[other] { $jobs } jobs come before it.
}
admin-job-refreshes = This page renews itself while the job is under way.
admin-job-step = { $phase }, { $done } of { $total }
admin-job-progress = Progress
admin-job-cancel = Call it off
admin-job-again = Do it again
admin-job-by = Asked for by
admin-job-when = Asked for on
admin-job-took = Took
admin-job-seconds = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
admin-job-what = What
admin-job-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
admin-job-interrupted = The server stopped while this ran. Nothing was kept of it. Do it again.
admin-job-cancelled = It was called off, and nothing was kept of it.
admin-job-failed = It could not be done: { $why }
admin-job-back = All checks of this site

admin-jobwhy-check-page = the page could not be opened.
admin-jobwhy-check-unknown-host = the name has no address.
admin-jobwhy-check-private-address = the address is not a public one. Whoever runs the server can allow that with --check-private.
admin-jobwhy-check-port = only the ports 80 and 443 are asked. Whoever runs the server can allow others with --check-private.
admin-jobwhy-check-no-chromium = there is no Chromium on this server.
admin-jobwhy-check-chromium = Chromium did not start.
admin-jobwhy-store-disk-full = the disk is nearly full, and the report was not kept.

admin-jobnot-job-address = This is no address of a page: http or https, without a name or a password. Nothing was begun.
admin-jobnot-job-other-origin = This page is not of this site. Nothing was asked of it.
admin-jobnot-job-further-pages = Further pages are 0 to 19. Nothing was begun.
admin-jobnot-job-queue-full = 20 jobs wait already. Nothing was begun. Try again later.
admin-jobnot-job-site-busy = Two jobs of this site wait or run already. Wait for them, or call one off.
admin-jobnot-job-too-often = 20 jobs of this site were asked for within the hour. Try again later.
admin-jobnot-job-over = This job is over already. Nothing was changed.
admin-jobnot-job-not-over = This job is not over yet. Nothing was begun.

admin-report-leaks = Leaks
admin-report-leaks-what = What leaves a page or stays on the device without a choice for it.
admin-report-leaks-none = None.
admin-report-unknown = What the inventory lacks
admin-report-unknown-what = Each needs an entry in the policy, or must leave the pages.
admin-report-unknown-none = Nothing.
admin-report-to-editor = Add to the policy
admin-report-template = Template
admin-report-no-template = none knows it
admin-report-draft = Missing entries as part of a site file
admin-report-wrong = Otherwise than declared
admin-report-wrong-none = Nothing.
admin-report-declared = Declared
admin-report-was = Found
admin-report-missing = { $items ->
    [one] 1 item of the inventory never appeared
   *[other] { $items } items of the inventory never appeared
}
admin-report-missing-what = That alone is no fault: a basket appears when it is filled.
admin-report-let-through = { $items ->
    [one] 1 request was let through by the policy without a choice
   *[other] { $items } requests were let through by the policy without a choice
}
admin-report-problems = What could not be looked at
admin-report-kind = Kind
admin-report-subject = Address or name
admin-report-phase = When
admin-report-service = Service
admin-report-by = By
admin-report-count = Times
admin-report-more = Only the first { $shown } are shown; the files have all.
admin-report-phases = By phase
admin-report-requests = Requests
admin-report-third = Third parties
admin-report-cookies = Cookies
admin-report-whole = walked to its end
admin-report-cut = not walked to its end
admin-report-since = Compared with job { $job }
admin-report-since-same = The same was found as then.
admin-report-appeared = Appeared
admin-report-gone = Gone
admin-report-files = Files
admin-report-page = Report with pictures
admin-report-json = JSON
admin-report-text = Text
admin-report-junit = JUnit
admin-report-unreadable = The report of this check cannot be read. Do it again.

admin-setup = Set-up
admin-setup-title = { $site } in three steps
admin-setup-publish = Publish a policy
admin-setup-published = Version { $version } is published.
admin-setup-snippet = Paste the snippet
admin-setup-look = Check that it works on your page
admin-setup-look-what = A browser opens the page once and says whether the snippet stands first and answers. It proves nothing about leaks; a whole check does.
admin-setup-go = Look
admin-setup-then = Then check the site
admin-setup-last = Last time

admin-point-page-answers = The page answers
admin-point-present = The snippet stands in the page
admin-point-first = It is the first script in the head
admin-point-synchronous = The page waits for it: no async, defer or module
admin-point-answers = It loads this site and runs
admin-point-notice = The notice comes
admin-look-works = it works
admin-look-broken = it does not work yet
admin-point-holds = yes
admin-point-fails = no
admin-pointseen-inserted = a script inserts it later, which is too late
admin-pointseen-body = it stands in the body
admin-pointhelp-page-answers = Look whether the address is right and the page is public.
admin-pointhelp-present = Paste the line into the head of the page, and empty the cache that stands before it.
admin-pointhelp-first = Move it before every other script: what runs before it is not held.
admin-pointhelp-synchronous = Take the attribute away.
admin-pointhelp-answers = Look at the address in the line, and whether the page’s Content-Security-Policy allows it.
admin-pointhelp-notice = Look whether the page’s Content-Security-Policy allows the notice. Where the law of the server’s country asks for none, none comes.
