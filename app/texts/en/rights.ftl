# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Your rights
rights-lead = As a data subject you have these rights, under the conditions of the GDPR. Exercising them is free of charge.
rights-access = Access: you can learn which data are kept about you and get a copy of them.
rights-rectification = Rectification: you can have inaccurate data corrected and incomplete data completed.
rights-erasure = Erasure: you can have your data erased where the legal conditions are met.
rights-restriction = Restriction: you can ask to restrict the processing of your data where the legal conditions are met.
rights-portability = Portability: data that you provided on the basis of consent or a contract you can get in a structured, commonly used and machine-readable format, or have passed on to another controller.
rights-objection = Objection: to processing that rests on legitimate interest you can object at any time on grounds relating to your particular situation. It then stops, unless compelling grounds override your interests, rights and freedoms.
rights-marketing = Objection to direct marketing: to processing for direct marketing you can object at any time and without reasons; it then stops.
rights-withdrawal = Withdrawal of consent: you can withdraw a consent at any time with effect for the future. This does not affect the lawfulness of processing until then. You can choose the same channel by which you gave the consent.
rights-complaint = Complaint: you can lodge a complaint with a supervisory authority, in particular in the country where you live or work or where you think the law was infringed, or with that of the controller.
rights-authority = Supervisory authority: { $country }
rights-authority-land = For companies, the authority of the federal state in which the company has its seat is competent in most cases.
rights-contact = Send questions and requests to { $controller }: by e-mail or by post to the address above. If it is about your choice, give your consent id, so that it can be found.

rights-records-title = What is kept about your choice
rights-records-none = This browser has no consent id of this site. So there is nothing to show, download or erase here.
rights-when = When
rights-what = What
rights-where = Where
rights-version = Version
rights-standing = Counts
rights-state-given = allowed everything
rights-state-refused = refused everything
rights-state-partial = allowed some of it
rights-state-withdrawn = withdrew consent
rights-state-objected = objected
rights-state-requested = requested, not confirmed
rights-channel-banner = banner
rights-channel-settings = settings on the site
rights-channel-embed = embedded content
rights-channel-preference-page = this page
rights-channel-gpc = signal of the browser
rights-channel-api = account on the site
rights-channel-app = app
rights-channel-email = e-mail
rights-channel-phone = telephone
rights-channel-paper = paper
rights-channel-in-person = in person
rights-standing-current = yes
rights-standing-superseded = no, replaced
rights-standing-expired = no, expired
rights-download = Download all (JSON)
rights-download-one = Download
rights-object = Object
rights-object-why = Turns off what rests on legitimate interest: { $purposes }. Everything else stays as it is. An objection is no refusal and is recorded as an objection.
rights-restrict = Restrict use
rights-restrict-why = What is kept about your choice is then only kept and not used further, except for a legal claim.
rights-restricted = The use of what is kept about your choice is restricted.
rights-lift = Lift the restriction
rights-erase = Erase all
rights-erase-why = Erases all that is kept under your consent id, and the cookies with your choice. Of the erased records only the fact stays that they were there, unconnected with you.
rights-erase-title = Erase all that is kept about your choice?
rights-erase-ask = { $count ->
    [one] 1 record will be erased.
   *[other] { $count } records will be erased.
} This cannot be undone. Your consent no longer counts then, and the site asks you again.
rights-erase-yes = Yes, erase all
rights-back = No, back
rights-done-erased = All that was kept under your consent id has been erased.
rights-done-restricted = The use is restricted.
rights-done-lifted = The restriction has been lifted.
rights-done-objected = Your objection has been recorded.
