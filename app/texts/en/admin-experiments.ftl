# A/B tests of a site.

admin-act-experiment-started = began A/B test { $number }: version { $current } against { $other }
admin-act-experiment-kept = ended A/B test { $number }: the current version stays
admin-act-experiment-took = ended A/B test { $number }: the other version was published again
admin-act-experiment-superseded = ended A/B test { $number } by publishing another version

admin-experiments-title = A/B tests of { $site }
admin-experiments-link = A/B tests
admin-experiments-lead = Two published versions that ask the same, in other words or another look, shown by chance. A choice counts the same under both, and nobody is asked again.
admin-experiments-empty = No test has run on this site. To begin one, publish a version with other words, another layout or other colours, and compare it with the version before.
admin-experiments-all = Tests that ran
admin-experiments-not-now = There is one version only. Publish a second one to compare.
admin-experiments-analyst = Who may publish this site begins and ends tests.
admin-experiment-number = Test
admin-experiment-versions = Versions
admin-experiment-began = Began
admin-experiment-ended = Ended
admin-experiment-versions-of = { $current } against { $other }
admin-experiment-runs = runs

admin-experiment-title-runs = Test { $number } of { $site } runs: version { $current } against { $other }
admin-experiment-title-ended = Test { $number } of { $site } has ended: version { $current } against { $other }
admin-experiment-verdict-too_few = Too few banners have been shown to say anything.
admin-experiment-verdict-preliminary = Preliminary: no difference is certain yet. Let it run.
admin-experiment-verdict-other_higher = Version { $other } is accepted more often. The test may end.
admin-experiment-verdict-current_higher = Version { $current } is accepted more often. The test may end.
admin-experiment-verdict-no_difference = All planned visitors came, and no difference was found. The test may end.
admin-experiment-verdict-share_mismatch = The versions were not shown in the shares that were meant. Nothing can be said; look for what keeps one of them from being shown or counted, end this test and begin another.
admin-experiment-ended-preliminary = It was ended before any difference was certain.
admin-experiment-ended-too_few = It was ended before enough banners had been shown to say anything.
admin-experiment-ended-other_higher = Version { $other } was accepted more often.
admin-experiment-ended-current_higher = Version { $current } was accepted more often.
admin-experiment-ended-no_difference = All planned visitors came, and no difference was found.
admin-experiment-ended-share_mismatch = The versions were not shown in the shares that were meant, so that nothing can be said.
admin-experiment-difference = Accepted of all shown, version { $other } minus version { $current }
admin-experiment-points = { $value } points
admin-experiment-interval = certain to 95 % however often you look: { $low } to { $high } points
admin-experiment-ends-with = A/B test { $number } runs, and ends when this is published.
admin-experiment-no-difference = nothing yet
admin-experiment-rule = When it may end
admin-experiment-rule-text = As soon as that interval leaves 0 out, or when { $planned } banners were shown: then a difference of { $effect } points is found in four of five tests. So planned for { $baseline } accepted.
admin-experiment-progress = { $shown } of { $planned } banners shown
admin-experiment-share-text = { $share } of 100 visitors are shown version { $other }.
admin-experiment-days = Days
admin-experiment-who = Begun by
admin-experiment-variants = Both versions
admin-experiment-variant = Version
admin-experiment-shown = Shown
admin-experiment-decided = Decided
admin-experiment-accepted = Accepted
admin-experiment-refused = Refused
admin-experiment-of-shown = Accepted of all shown
admin-experiment-of-decided = Accepted of those who decided
admin-experiment-rate = { $value } ({ $low } to { $high })
admin-experiment-one-look = The intervals in this table are right for one look. When to stop is said by the one above.
admin-experiment-a = { $version } (current)
admin-experiment-few = fewer than ten
admin-experiment-not-shown = Version { $other } could not be shown { $times ->
    [one] once
   *[other] { $times } times
  } since the server began; the current one was shown. The server's log says why.
admin-experiment-rates = See them in all numbers

admin-experiment-begin = Begin a test
admin-experiment-other = Earlier version to compare version { $current } with
admin-experiment-share = Visitors of 100 who are shown it
admin-experiment-effect = Least difference that matters, in points
admin-experiment-baseline = Accepted of 100 shown, as you expect
admin-experiment-baseline-hint = Empty: as in the last four weeks.
admin-experiment-note = Why
admin-experiment-begin-button = Begin the test
admin-experiment-end = End the test
admin-experiment-end-early = The rule has not been met: what you see is preliminary.
admin-experiment-keep = Keep version { $current }
admin-experiment-take = Publish version { $other } again
admin-experiment-end-hint = Nobody is asked again either way. What is published can be rolled back.

admin-experiment-done-begun = The test has begun.
admin-experiment-differ = The two versions cannot be compared. No test was begun. What lies between them:
admin-experiment-done-kept = The test has ended. The current version stays.
admin-experiment-done-took = The test has ended. Version { $version } is published.
admin-experiment-how-kept_current = the current one stayed
admin-experiment-how-took_other = the other one was published again
admin-experiment-how-superseded = another version was published
