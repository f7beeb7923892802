# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Confirm your consent
doi-lead = Your consent for what stands below was asked for at { $site }. It counts only once you confirm it. If you did not ask for this, do nothing.
doi-what = What for
doi-wording = The text that was shown
doi-asked = Asked for on { $moment }; notice version { $version }, settings no. { $policy }.
doi-confirm = Yes, I consent
doi-confirmed-title = Your consent is recorded
doi-confirmed = { $site } recorded your consent on { $moment }.
doi-how-to-withdraw = You can withdraw your consent at any time, without signing in. It then counts no longer from that moment on; what happened before stays lawful.
doi-withdraw = Withdraw consent
doi-withdraw-lead = You gave { $site } your consent for what stands below. Withdrawing is as easy as consenting and counts at once.
doi-withdrawn = Your consent is withdrawn since { $moment }. There is nothing more to do.
doi-withdrawn-before = You withdrew this consent after it was asked for. This link confirms nothing any more.
doi-expired = This link is too old. Nothing was recorded. Ask for a new one on the site.
doi-outdated = What was asked for has changed since. Nothing was recorded. Ask again on the site.
doi-unknown-title = This link does not work
doi-unknown = This link is not known here. Nothing was recorded. Check that the whole address was taken over from the mail, or ask for a new one on the site.
