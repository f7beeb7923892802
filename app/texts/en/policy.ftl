# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Cookie policy of { $site }
policy-lead = This is which cookies and similar technologies { $site } uses, what for, who is responsible for them, and how you make, change or withdraw your choice.
policy-contents = On this page
policy-to-choices = See, change or withdraw your choice
policy-joint = { $controllers } together determine the purposes and means of the processing that is called joint here. In an arrangement under article 26 GDPR they have laid down who meets which obligation. You can exercise your rights against each of them.
policy-answers = { $controller } answers your questions and requests, also on behalf of the other controllers.

policy-about-title = Cookies and similar technologies
policy-about = Cookies and similar technologies store information on your device or read information from it: cookies, local and session storage, databases in the browser, pixels, features of the device and software kits. Together they are called “cookies” here.
policy-about-necessary = Technically necessary cookies make the functions work that you ask for, such as a choice of language, signing in, a shopping cart or a wish list, and keep the site working properly and safely. They need no consent. The legal basis is article 6(1)(b) and (f) GDPR. For each of them it is said why it is necessary.
policy-about-consent = All other cookies are used only with your voluntary consent (article 6(1)(a) GDPR): per purpose, and per service if you like. You can withdraw a consent at any time with effect for the future.
policy-about-other = Other technologies store nothing on your device and read nothing from it, for instance to ward off abuse. Where they process personal data such as an IP address, that rests on article 6(1)(b) and (f) GDPR. For each service of that kind it is said why your device is not touched.
policy-block-title = Blocking or deleting cookies
policy-block = You can also prevent the storing of cookies altogether in the settings of your browser or device, and delete stored cookies there at any time. The site may then work less well. If you also delete the cookies that hold your choice, that choice no longer counts: what needs consent stays off and we ask you again.

policy-purposes-title = Purposes and services
policy-basis = Legal basis
policy-basis-necessary = necessary for what you ask for or for safe operation (article 6(1)(b) and (f) GDPR)
policy-basis-consent = your consent (article 6(1)(a) GDPR)
policy-basis-interest = legitimate interest (article 6(1)(f) GDPR); you can object
policy-data = Data
policy-kept = Retention
policy-services = { $count ->
    [one] 1 service
   *[other] { $count } services
}
policy-unfold = This purpose is on, but all its services are off. Turn them on below, each by itself.
policy-third-title = Services of third parties
policy-third = Services of other providers, such as video, route planning or chat, are loaded only when you allow them or start them yourself. The provider may then receive data such as your IP address. For each service it is said who is responsible for placing the cookies, and in which role. As a rule we have no influence on the content and working of services that are controllers in their own right; read the provider's privacy statement too.
policy-links = Present as plain links only: { $services }. Nothing is loaded or sent before you click. After that the provider may collect data directly and, if you are signed in there, link them to your account. If you do not want that, sign out there first.

policy-recipients-title = Who receives data
policy-recipients = Within the companies responsible only those persons have access who need the data for the stated purpose. External recipients get them only where the law allows it or where you have consented.
policy-recipients-processor = Processors: they use data only as we instruct them
policy-recipients-joint = Jointly responsible with us
policy-recipients-independent = Private parties that are controllers in their own right
policy-recipients-public = Public bodies
policy-recipients-public-why = Authorities such as tax offices, public prosecutors or courts, where a legal duty or a legitimate interest requires it
policy-recipients-further = Further recipients
policy-transfers-title = Transfers to third countries
policy-transfers = Data go to a country outside the European Economic Area only where the European Commission has found an adequate level of protection (article 45 GDPR), where there are appropriate safeguards (article 46 or 47 GDPR), or where a derogation of article 49 GDPR applies, such as your explicit consent. You find a copy of the safeguards by the link beside it, or get one from { $controller } on request.
policy-retention-title = How long data are kept
policy-retention = Data are kept only as long as the purpose needs them, or until you withdraw your consent or object; then they are erased at once, unless the law prescribes or allows keeping them longer. How long things stay on your device is said for each service. On withdrawal, what this site itself kept there is cleared.
policy-retention-records = The proof of your choice is kept until { $days ->
    [one] 1 day
   *[other] { $days } days
} after it stopped counting.
policy-retention-why = That way we can demonstrate what you chose (article 7(1) GDPR).

policy-versions-title = Versions
policy-version-line = Version { $version } of { $date }, settings no. { $policy }
policy-versions-none = There is no earlier version.
policy-kept-version = This is a kept version, as it was published. A newer one may apply by now.
policy-current = To the version that applies now
