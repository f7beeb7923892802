# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Your cookie preferences at { $site }
prefs-lead = This page shows which cookies and similar technologies { $site } uses, who is responsible for them and what you have chosen. You can change your choice or withdraw your consent at any time. A withdrawal counts from that moment on; what happened before stays lawful.
prefs-lead-necessary = This page shows which cookies and similar technologies { $site } uses and who is responsible for them. This site only uses what is strictly necessary. That needs no consent, so there is nothing to choose.
prefs-skip = To your choices
prefs-languages = Languages
prefs-privacy = Privacy statement
prefs-version = version { $version }
prefs-notice-date = This text is of { $date }.
prefs-policy = Settings no. { $policy }

prefs-saved = Your choice has been saved.
prefs-changed = The settings of this site changed while you were choosing. Nothing was saved. Look at your choice and save it again.
prefs-failed = Your choice could not be saved now. Nothing was changed. Try again in a moment.

prefs-state-title = What counts now
prefs-state-none = You have not chosen yet.
prefs-state-given = On { $date } you allowed everything.
prefs-state-refused = On { $date } you refused everything.
prefs-state-partial = On { $date } you allowed some of it.
prefs-state-withdrawn = On { $date } you withdrew your consent.
prefs-state-objected = On { $date } you objected to what rests on legitimate interest.
prefs-state-until = Your choice counts until { $date }. After that we ask again.
prefs-state-expired = That choice has expired; until you choose again, what follows counts.
prefs-state-outdated = The site has since changed something that your choice no longer covers. That part is off until you choose again.
prefs-state-granted = Allowed
prefs-state-denied = Not allowed
prefs-state-nothing = nothing
prefs-consent-id = Your consent id
prefs-consent-id-why = Give this id when you ask what we keep about your choice.
prefs-regime-opt-in = Where you are, nothing optional is used before you allow it.
prefs-regime-opt-out = Where you are, optional services may run until you turn them off.
prefs-regime-notice = Where you are, it is enough that we inform you; you can still turn things off.
prefs-gpc-honoured = Your browser asks by Global Privacy Control that your data be neither sold nor shared. Opt-out request honored: as long as your browser asks this, those purposes stay off.
prefs-gpc-seen = Your browser sends Global Privacy Control. Optional purposes are off here anyway until you allow them.
prefs-withdraw = Withdraw all
prefs-withdraw-why = Withdraws your consent for all optional purposes and services.

prefs-who-title = Who is responsible
prefs-email = E-mail
prefs-dpo = Data-protection officer

prefs-choose-title = Your choices
prefs-choose-rule = A service runs only when its own switch is on. Turning a purpose off does not turn off the services under it; each switch counts for itself.
prefs-services-of = Services for { $purpose }
prefs-on = on
prefs-off = off
prefs-always-on = always on
prefs-necessary-why = Strictly necessary for what you ask for. This does not rest on consent and cannot be turned off.
prefs-interest = Legal basis: legitimate interest. You can object by turning this off.
prefs-of-vendor = by { $vendor }
prefs-also-under = Also for: { $purposes }
prefs-save = Save choice
prefs-accept = Accept all
prefs-reject = Reject all

prefs-details = { $items ->
    [0] Who and where
    [one] Who, where and 1 item on your device
   *[other] Who, where and { $items } items on your device
}
prefs-vendor = Vendor
prefs-vendor-privacy = Privacy statement of { $vendor }
prefs-responsible = Responsible
prefs-role-own = Controller
prefs-role-joint = Joint controllers (article 26 GDPR)
prefs-role-independent = Controller in its own right, for its own purposes
prefs-role-processor = Processor on behalf of { $controller }
prefs-joint-with = { $controller } and { $vendor }
prefs-third-countries = Countries outside the EEA
prefs-third-none = No transfer out of the European Economic Area.
prefs-copy = Copy of the safeguards
prefs-mechanism-adequacy = adequacy decision (article 45 GDPR)
prefs-mechanism-scc = standard contractual clauses (article 46 GDPR)
prefs-mechanism-bcr = binding corporate rules (article 47 GDPR)
prefs-mechanism-derogation = derogation for a specific situation (article 49 GDPR)
prefs-mechanism-explicit-consent = your explicit consent (article 49(1)(a) GDPR)
prefs-no-terminal = Keeps nothing on your device and reads nothing from it.
prefs-link-only = A plain link: nothing is loaded before you follow it.
prefs-no-items = This service keeps nothing on your device.
prefs-items-of = What { $service } keeps on or reads from your device
prefs-item-name = Name
prefs-item-kind = Kind
prefs-item-function = Function
prefs-item-lifetime = Kept
prefs-item-party = Of
prefs-item-necessary = Why it is necessary
prefs-kind-cookie = cookie
prefs-kind-local-storage = local storage
prefs-kind-session-storage = session storage
prefs-kind-indexed-db = database in the browser
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = features of the device
prefs-kind-sdk = software kit
prefs-party-first = this site
prefs-party-third = { $vendor }
prefs-lifetime-none = not kept
prefs-lifetime-session = until you close the browser
prefs-lifetime-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
prefs-lifetime-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
prefs-lifetime-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } at { $hour }:{ $minute } (UTC)
prefs-month-1 = January
prefs-month-2 = February
prefs-month-3 = March
prefs-month-4 = April
prefs-month-5 = May
prefs-month-6 = June
prefs-month-7 = July
prefs-month-8 = August
prefs-month-9 = September
prefs-month-10 = October
prefs-month-11 = November
prefs-month-12 = December

prefs-missing-site-title = This site is not known here
prefs-missing-site = Check the address, or follow the link to the cookie preferences on the site you came from.
prefs-missing-language-title = This language is not there
prefs-missing-language = { $site } has this page in:
