# The admin, in English, Dutch, French and German: the keys are the same in all four.

admin-product = Sluis
admin-rail = Main
admin-sites = Sites
admin-sign-out = Sign out
admin-signed-in-as = { $name }, { $role }
admin-language-of-admin = Language

admin-sites-title = { $sites ->
    [0] No site is published yet
    [one] One site is published
   *[other] { $sites } sites are published
}
admin-sites-empty = Describe a site in a file and publish it with: sluis site publish site.toml
admin-no-figure = none yet

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
admin-taken = An operator of this name exists. Nothing was made. Choose another name.

admin-invitation-title = You are invited
admin-invitation-lead = { $by } invited you as { $role }, for { $sites }. This link works once, until { $date }.
admin-invitation-gone-title = This link does not work any more
admin-invitation-gone = It was used already, is too old, or was taken back. Ask an owner for a new one.
admin-invitation-accept = Accept and sign in

admin-records = Records
admin-versions = Versions
admin-operators = Operators
admin-audit = Audit log
admin-ledger = Ledger
admin-site = Site
admin-yes = yes
admin-no = no
admin-unknown = not known
admin-absent = none
admin-or = { $first } or { $last }

admin-role = Role
admin-role-owner = owner
admin-role-publisher = publisher
admin-role-analyst = analyst
admin-role-auditor = auditor
admin-role-owner-what = Everything: operators, publishing, records with erasing and restricting. Always on all sites.
admin-role-publisher-what = Rates, versions and publishing. No records.
admin-role-analyst-what = Rates only. No records.
admin-role-auditor-what = Rates, versions, records, the audit log and the ledger, and changes nothing. Each look at a record is written down.

admin-refused-title = This page is not for you
admin-refused-role = It is for the role { $roles }; you are signed in as { $own }.
admin-refused-site = You have no access to this site.
admin-refused-whole = It is for owners of all sites.
admin-refused-what = Nothing was shown or changed. An owner can give you another role or more sites.
admin-missing-record = There is nothing at this address: it never was, or it was erased.

admin-records-title = Find the records of a visitor
admin-records-lead = Visitors see their consent id in the banner's settings and on the preference page. Each search is written to the audit log with your name.
admin-records-id = Consent id or record id
admin-records-id-rule = 22 or 36 characters, as the visitor or a receipt says it.
admin-records-find = Find the records
admin-records-again = Find others
admin-records-query = This is neither a consent id (22 characters) nor a record id (36 characters). Nothing was looked up.
admin-records-nothing = This site has no records of this id. They never were, they were erased, or they belong to another site.
admin-records-erased = { $records ->
    [one] 1 record was erased. Its place in the ledger stays, without what it said.
   *[other] { $records } records were erased. Their places in the ledger stay, without what they said.
}

admin-found-title = { $records ->
    [one] This visitor has 1 record on { $site }
   *[other] This visitor has { $records } records on { $site }
}
admin-found-lead = The newest first. Open one to see what was chosen, what was shown, and whether it is whole.
admin-column-when = When
admin-column-what = What
admin-column-how = How
admin-column-standing = Now
admin-restricted = The use of these records is restricted (article 18 GDPR). Keep them, and use them for nothing else.

admin-record-given = Everything was granted on { $date }
admin-record-refused = Everything was refused on { $date }
admin-record-partial = Some of it was granted on { $date }
admin-record-withdrawn = Consent was withdrawn on { $date }
admin-record-objected = An objection was made on { $date }
admin-record-requested = Consent was asked for on { $date } and waits for its confirmation
admin-state-given = granted
admin-state-refused = refused
admin-state-partial = granted in part
admin-state-withdrawn = withdrawn
admin-state-objected = objected
admin-state-requested = waits for confirmation
admin-standing-current = counts
admin-standing-superseded = a later record took its place
admin-standing-expired = its time is over
admin-channel-banner = on the banner
admin-channel-settings = in the settings
admin-channel-embed = on a placeholder
admin-channel-preference-page = on the preference page
admin-channel-gpc = by the browser's signal
admin-channel-api = by the site's back end
admin-channel-app = in an app
admin-channel-email = by e-mail
admin-channel-phone = by telephone
admin-channel-paper = on paper
admin-channel-in-person = in person
admin-control-accept-all = Accept all
admin-control-reject-all = Reject all
admin-control-save = Save
admin-control-always = Always
admin-control-withdraw-all = Withdraw all
admin-control-signal = no control
admin-control-opt-out = Do not sell or share
admin-control-object = Object
admin-control-request = Request
admin-control-confirm = Confirm
admin-kind-opt-in = yes or no under opt-in
admin-kind-opt-out = yes or no under opt-out
admin-kind-signal = the browser's signal
admin-kind-double-opt-in = step of a double opt-in
admin-device-mobile = under 640 pixels wide
admin-device-desktop = 640 pixels wide or more
admin-device-unknown = not known
admin-reason-necessary = necessary: nobody is asked
admin-reason-visitor-granted = the visitor granted it
admin-reason-visitor-denied = the visitor denied it
admin-reason-not-opted-out = runs here until somebody says no
admin-reason-signal-opt-out = the browser's signal denied it
admin-reason-awaiting-choice = nobody has chosen yet
admin-reason-expired = the choice was too old
admin-reason-policy-changed = it had changed since the choice
admin-reason-unknown = not known

admin-verify-sound = This record is whole
admin-verify-not-sound = This record does not fit the ledger
admin-holds = holds:
admin-fails = fails:
admin-open = open:
admin-granted = granted
admin-denied = denied
admin-verify-receipt = its signed copy fits what the ledger holds, and this ledger's key
admin-verify-receipt-not = its signed copy does not verify ({ $code })
admin-verify-entry = the ledger has this record as entry { $seq }
admin-verify-entry-not = entry { $seq } of the ledger is something else
admin-verify-checkpoint = a signed checkpoint over { $size } entries covers it
admin-verify-no-checkpoint = no checkpoint covers it yet; the next one is signed within an hour

admin-show-again = Show what the visitor saw
admin-receipt = Download the receipt
admin-history = Download all records of this visitor
admin-choices-title = What counts, and why
admin-column-outcome = Outcome
admin-column-reason = Reason
admin-purpose = Purpose
admin-service = Service
admin-facts-title = Where it comes from
admin-others-title = All records of this visitor
admin-consent-id = Consent id
admin-record-id = Record id
admin-kind = Kind
admin-control = Control
admin-channel = Channel
admin-layer = Layer
admin-language = Language
admin-version = Version
admin-notice = Notice
admin-notice-in = { $notice }, in { $language }
admin-country = Country
admin-regime = Regime
admin-regime-of-table = { $regime }, of table { $table }
admin-gpc = Global Privacy Control
admin-device = Device
admin-valid-until = Counts until
admin-keep-until = Kept until
admin-previous = Record before
admin-policy-digest = Digest of the policy
admin-entry-hash = Hash of the entry

admin-restrict = Restrict these records
admin-restrict-what = All records of this visitor on this site are kept and used for nothing else (article 18 GDPR). This can be lifted again.
admin-lift = Lift the restriction
admin-lift-what = All records of this visitor on this site may be used again.
admin-restricted-now = The use of these records is restricted from now on.
admin-lifted-now = The restriction is lifted.
admin-erase = Erase these records
admin-erase-what = { $records ->
    [one] The 1 record of this visitor on this site is erased for ever. This cannot be undone. Its place in the ledger, the counts and this reason stay. The visitor's browser keeps its cookies until its next choice.
   *[other] All { $records } records of this visitor on this site are erased for ever. This cannot be undone. Their places in the ledger, the counts and this reason stay. The visitor's browser keeps its cookies until its next choice.
}
admin-erase-confirm = I know that this cannot be undone
admin-erase-do = { $records ->
    [one] Erase 1 record
   *[other] Erase { $records } records
}
admin-why = Reason
admin-why-rule = 3 to 200 characters. It stays in the audit log for ever: name no person in it.
admin-why-missing = The reason or the confirmation is missing. Nothing was changed.

admin-shown-title = What the visitor saw on { $date }
admin-shown-back = Back to the record
admin-shown-frame = The notice as it was shown
admin-shown-inert = The notice is drawn from the bytes that were served. What can be pressed in it does nothing; what unfolds does.
admin-shown-page-inert = The page is drawn from its bytes as it stands before any choice; the visitor's own state is not part of the copy, and its style sheet is today's. What can be pressed in it does nothing.
admin-shown-page = Download as a page
admin-shown-bytes = Download the bytes as served
admin-shown-mark = The dashed frame is ours: it marks the control that was used, { $control }.
admin-shown-file = { $site }, version { $version }: what was shown for record { $id }
admin-shown-none = No copy of a page belongs to this record, because it was made { $channel }. These are the texts of version { $version }, which the record names; how they were laid out is not kept.
admin-shown-nothing = No copy of a page belongs to this record, and this server does not hold the version that it names.

admin-versions-title = Every version that was published
admin-versions-lead = Published versions never change; publishing an older one again makes a new one. The newest is first; times are in UTC.
admin-column-who = Who
admin-column-note = Note
admin-column-asked = Asked again
admin-asked-first = everybody, for the first time
admin-asked-nobody = nobody

admin-operators-title = { $count ->
    [one] 1 operator has access
   *[other] { $count } operators have access
}
admin-operators-lead = What each may do counts with the next request. Operators are never deleted, because the audit log names them.
admin-all-sites = all sites
admin-enabled = can sign in
admin-disabled = locked out
admin-you = (you)
admin-operator-since = since { $date }
admin-operator-change = Change
admin-operator-lock = Locked out: signed out at once, cannot sign in
admin-operator-save = Save
admin-operator-changed = The operator was changed.
admin-change-unknown = There is no operator of this name. Nothing was changed.
admin-change-last-owner = This is the last owner who can sign in. Nothing was changed. Make another operator an owner first.
admin-change-owner-sites = An owner has all sites. Nothing was changed. Choose another role for somebody of some sites.
admin-change-no-sites = No site was chosen. Nothing was changed. Choose one or more, or all.
admin-change-unknown-site = There is no site { $site }. Nothing was changed.
admin-on-sites = Sites
admin-scope-all = All sites, also those to come
admin-scope-some = Only these:
admin-invite-title = Invite an operator
admin-invite-what = You get a link to hand over yourself. It works once and for 72 hours; whoever opens it chooses name and password.
admin-invite = Make the link
admin-invited = The link is made. It is shown this once.
admin-invited-what = Hand it over by a way that only the invited person reads.
admin-roles-title = What each role may do

admin-audit-title = What operators did
admin-audit-lead = The newest first; times are in UTC. Every line is an entry of the ledger.
admin-audit-empty = Nothing has been done yet.
admin-audit-newest = Newest
admin-audit-older = Older
admin-column-did = Did
admin-column-entry = Entry
admin-act-signed-in = signed in
admin-act-sign-in-failed = failed to sign in
admin-act-signed-out = signed out
admin-act-setup-issued = had a link made for the first operator
admin-act-setup-used = used the link for the first operator
admin-act-ledger-exported = exported the ledger
admin-act-operator-added = became an operator as { $role }
admin-act-operator-invited = invited an operator as { $role }
admin-act-operator-changed = changed { $name }: { $role }, can sign in
admin-act-operator-disabled = changed { $name }: { $role }, locked out
admin-act-published = published version { $version }
admin-act-rolled-back = published version { $from } again, as version { $version }
admin-act-draft = saved revision { $revision } of the draft
admin-act-records-read = { $records ->
    [one] read 1 record ({ $how })
   *[other] read { $records } records ({ $how })
}
admin-act-records-erased = { $records ->
    [one] erased 1 record: { $note }
   *[other] erased { $records } records: { $note }
}
admin-act-records-erased-by-rule = { $records ->
    [one] erased 1 record whose time was over
   *[other] erased { $records } records whose time was over
}
admin-act-restricted = restricted a visitor's records: { $note }
admin-act-restriction-lifted = lifted a restriction: { $note }
admin-act-token-made = made the API token { $name }
admin-act-token-revoked = revoked the API token { $name }
admin-how-list = searched
admin-how-show = opened
admin-how-export = exported
admin-how-verify = verified
admin-how-restrict = to restrict
admin-how-erase = to erase

admin-ledger-title = The ledger has { $count } entries
admin-ledger-lead = Every entry names the hash of the one before it, so that nothing can be changed, left out or put in between unseen.
admin-ledger-head = Hash of the newest entry
admin-ledger-key = Public key
admin-ledger-key-file = The public key
admin-checkpoint = The newest checkpoint
admin-checkpoint-none = No checkpoint was signed yet. The first one follows within an hour of the start.
admin-checkpoint-covers = It covers { $size } entries and was signed on { $date }. Keep copies elsewhere: a copy that this server cannot reach proves most.
admin-checkpoint-file = The checkpoint
admin-ledger-verify = Check it yourself
admin-ledger-export-what = On the server, write the ledger to a file. Passwords' and sessions' hashes are left out, and the chain still verifies:
admin-ledger-verify-what = Anywhere, without any secret, check that file. The answer is that it is sound, or the first bad place:

admin-account-title = Your account
admin-account-lead = How you sign in, and where you are signed in now.
admin-account-current = Your password
admin-account-new = New password
admin-account-again = The new password again
admin-account-denied = This is not your password. Nothing was changed.
admin-account-differ = The two new passwords differ. Nothing was changed.
admin-account-password-rule = A password has 12 to 200 characters. Nothing was changed.
admin-account-password-title = Password
admin-account-password-what = A new password signs you out in all other browsers.
admin-account-password-save = Change the password
admin-account-password-done = The password was changed. You were signed out in all other browsers.
admin-cancel = Cancel
admin-passkeys-title = Passkeys
admin-passkeys-what = Sign in with a fingerprint, a face or the PIN of your device. A passkey works alone or after the password, and a false page cannot ask for it.
admin-passkeys-none = You have no passkey yet.
admin-passkeys-nowhere = Browsers make passkeys only for servers with https and a host name, which this server’s public address lacks. Use codes of an app instead.
admin-passkeys-script = A passkey can be added only with JavaScript. Without it, use codes of an app.
admin-passkey-unable = This browser cannot use passkeys here. Use password and code, or another browser.
admin-passkey-script = Signing in with a passkey needs JavaScript. Without it, use your password and a code.
admin-passkey-name = Name of the passkey
admin-passkey-name-rule = 1 to 40 characters; for example the device that has it.
admin-passkey-add = Add a passkey
admin-passkey-added = The passkey was added. After the password you are asked for it or a code.
admin-passkey-removed = The passkey was removed. Delete it on your device too.
admin-passkey-remove = Remove { $name }
admin-passkey-unused = Since { $since }, never used
admin-passkey-copied = A service of your device copies it to your other devices.
admin-passkey-recovery-left = { $left ->
    [one] 1 recovery code left
   *[other] { $left } recovery codes left
}
admin-passkey-sign-in = Sign in with a passkey
admin-passkey-failed = No passkey was used. Try again, or choose another way.
admin-passkey-denied = This passkey does not fit. Try another one, or sign in with your password.
admin-passkey-not-added = The answer of your device does not fit. Nothing was changed.
admin-passkey-late = That took too long. Nothing was changed; try again.
admin-passkey-name-not = A passkey’s name has 1 to 40 characters, and no two have the same. Nothing was changed.
admin-passkey-limit = You have 10 passkeys, which is the most. Remove one first.
admin-passkey-recent = You signed in a while ago. Type your password too. Nothing was changed.
admin-codes-title = Codes of an app
admin-codes-what = After the password you are asked for a code that an app on your telephone shows. Whoever has your password only does not get in.
admin-codes-begin = Set codes up
admin-codes-scan = Scan this with an authenticator app.
admin-codes-qr = QR code with the secret for the app
admin-codes-type = Or type the secret into it:
admin-codes-add = Ask for codes from now on
admin-codes-added = You are asked for a code from now on
admin-codes-on = on
admin-codes-since = since { $date }, { $left ->
    [one] 1 recovery code left
   *[other] { $left } recovery codes left
}
admin-codes-remove = Ask for codes no more
admin-codes-removed = You are asked for no code any more.
admin-codes-state = This was done already, perhaps in another window. Nothing was changed.
admin-recovery-what = These recovery codes are shown this once. Each works once in place of a code, when the telephone is not there. Keep them where you keep passwords.
admin-code = Code
admin-code-first-rule = 6 digits, as the app shows them now.
admin-code-rule = 6 digits from the app, or a recovery code.
admin-code-title = A code of your app
admin-code-lead = Your password fits. Type the code that your app shows now.
admin-code-denied = This code does not fit or was used already. Wait for the next one.
admin-step-title = One step more
admin-step-lead = Your password fits. Use a passkey, or type a code.
admin-step-lead-passkey = Your password fits. Use a passkey, or type a recovery code.
admin-step-lead-recovery = Your password fits. Type a recovery code; passkeys cannot be used under this server’s address.
admin-recovery-rule = One of the codes that you kept when you added the first passkey.
admin-code-late = Signing in took too long. Begin again.
admin-begin-again = Begin again
admin-sessions-title = Where you are signed in
admin-session-own = this browser
admin-session-line = Since { $since }, last used { $used }
admin-session-end = Sign out there
admin-sessions-end = Sign out everywhere else
admin-sessions-ended = Signed out there.
admin-reset-title = Choose a new password
admin-reset-lead = For { $name }. This link works once. It ends all sessions and takes passkeys and codes of an app away; set them up again afterwards.
admin-reset = Set the password and sign in
admin-reset-made-what = Hand it over by a way that only this operator reads. It works once and for 24 hours.
admin-operator-reset = Make a link for a new password
admin-operator-reset-what = For an operator who lost password or telephone. It takes passkeys and codes of an app away too. Nothing changes until the link is used.
admin-act-password-changed = changed the password
admin-act-password-reset = chose a new password by a link
admin-act-reset-offered = made a link for a new password of { $name }
admin-act-codes-added = set up codes of an app
admin-act-codes-removed = took codes of an app away
admin-act-recovery-used = { $left ->
    [one] used a recovery code, 1 is left
   *[other] used a recovery code, { $left } are left
}
admin-act-passkey-added = added the passkey { $name }
admin-act-passkey-removed = removed the passkey { $name }
admin-act-passkey-used = used the passkey { $name }
admin-act-passkey-refused = was refused with the passkey { $name }, of which there may be a copy
admin-act-sessions-ended = { $sessions ->
    [one] signed out in 1 other browser
   *[other] signed out in { $sessions } other browsers
}

admin-policy-edit = Work on the policy
admin-policy-title = The policy of { $site }
admin-policy-current = Version { $version } is current.
admin-policy-never = Nothing is published yet.
admin-policy-draft = Draft { $revision }, saved by { $author } on { $date }.
admin-policy-no-draft = No draft is saved: this is what is current.
admin-policy-saved = The draft was saved. Visitors see nothing of it yet.
admin-policy-away = Put the draft away
admin-policy-away-done = The draft was put away.
admin-policy-added = The service was added at the end of the text, and the draft was saved. Read it and fill in what only you know.
admin-policy-published = Version { $version } is published. Loaders in browsers follow within minutes.
admin-policy-snippet = The line for your pages
admin-policy-snippet-what = Put it first in the head of every page, before all other scripts.
admin-policy-leave = What you typed is not saved.
admin-policy-text = Site file
admin-policy-text-rule = The same file as sluis site publish takes. It is checked while you type.
admin-policy-template = Add a service
admin-policy-template-none = from a template
admin-policy-template-add = Add
admin-policy-note = Note
admin-policy-note-rule = Why; it stays with the version. 500 characters at most.
admin-policy-save = Save the draft
admin-policy-publish = Publish
admin-policy-found = What is found
admin-policy-errors = { $count ->
    [one] 1 error: it cannot be published
   *[other] { $count } errors: it cannot be published
}
admin-policy-error = error
admin-policy-warning = warning
admin-policy-line = line { $line }
admin-policy-sound = It can be published, as version { $version }
admin-policy-unchanged = Nothing differs from what is current
admin-policy-changes = { $count ->
    [one] 1 difference from what is current
   *[other] { $count } differences from what is current
}
admin-policy-material = Material: visitors are asked again about what is concerned, and keep their other choices.
admin-policy-minor = Minor: nobody is asked again.
admin-policy-asks = Asked again: { $what }.
admin-policy-preview = What visitors will see
admin-policy-preview-show = Show
admin-policy-layer-1 = first layer
admin-policy-layer-2 = second layer
admin-policy-scheme = Colours
admin-policy-light = light
admin-policy-dark = dark
admin-policy-phone = On a telephone
admin-policy-desktop = In a window
admin-one-version-title = { $site }, version { $version }
admin-one-version-current = This version is current
admin-one-version-differs = { $count ->
    [0] Nothing differs from what is current
    [one] 1 difference from what is current
   *[other] { $count } differences from what is current
}
admin-one-version-back = Publish this again
admin-one-version-back-what = It becomes a new version. What is material against the current one is asked again.
admin-new-title = Set up a new site
admin-new-lead = Three steps: say who the site is, add its services and publish, put one line into its pages.
admin-new-name = Name
admin-new-name-rule = As visitors know it.
admin-new-id = Id
admin-new-id-rule = Small letters, digits and dashes; it stands in the line for your pages and never changes.
admin-new-origins = Origins
admin-new-origins-rule = Where its pages are, such as https://www.example.com; several are parted by spaces.
admin-new-languages = Languages
admin-new-languages-rule = Tags such as nl or fr-BE, parted by spaces; the first is the one for everybody else.
admin-new-company = Responsible company
admin-new-company-rule = Its full legal name.
admin-new-address = Address
admin-new-address-rule = Street, postcode, town, country.
admin-new-email = E-mail
admin-new-email-rule = Where visitors reach you about privacy.
admin-new-privacy = Privacy statement
admin-new-privacy-rule = The address of the page.
admin-new-go = Go on to the policy
