# Tokens of programs in the admin, in its four languages.

admin-tokens = Tokens van programma’s
admin-tokens-title = { $count ->
    [0] Nog geen programma kan aanroepen
    [one] 1 token laat een programma aanroepen
   *[other] { $count } tokens laten programma’s aanroepen
}
admin-tokens-lead = Een programma brengt een token mee in plaats van een wachtwoord. Wat het token mag, is zijn rol en zijn sites, en niets meer.
admin-tokens-interface = De interface voor programma’s
admin-tokens-empty = Er is nog geen token gemaakt. Maak er een voor elk programma, zodat er een kan worden ingetrokken zonder de andere.
admin-token-counts = geldt
admin-token-ended = zijn tijd is om
admin-token-back-end = server van { $site }
admin-token-by = gemaakt door { $by } op { $date }
admin-token-until = geldt tot { $date }
admin-token-endless = geldt tot het wordt ingetrokken
admin-token-used = laatst gebruikt op { $date }
admin-token-unused = nooit gebruikt
admin-token-made = Het token { $name } is gemaakt. Het wordt alleen deze keer getoond.
admin-token-made-what = Zet het waar het programma zijn geheimen bewaart. Het wordt gestuurd als Authorization: Bearer, en is niet opnieuw te lezen.
admin-token-revoke = Intrekken
admin-token-revoke-what = Vanaf dan wordt dit token geweigerd. Dit kan niet ongedaan worden gemaakt; het programma heeft een ander nodig.
admin-token-revoke-do = { $name } intrekken
admin-token-revoked = Het token is ingetrokken. Het wordt vanaf nu geweigerd.
admin-token-new = Een token met een rol maken
admin-token-new-what = Voor programma’s die doen wat beheerders doen: cijfers lezen, publiceren, registraties exporteren. Kies het minste dat volstaat.
admin-token-name-rule = Hoe het programma heet, 1 tot 60 tekens. Het logboek noemt het.
admin-token-days = Dagen tot het eindigt
admin-token-days-rule = 1 tot 3.650. Leeg gelaten geldt het tot het wordt ingetrokken.
admin-token-make = Het token maken
admin-token-new-back-end = Een token voor de server van een site maken
admin-token-new-back-end-what = Voor de server van een site: om vast te leggen wat aangemelde bezoekers zeiden, voor dubbele aanmeldingen, en om te vragen waarvoor toestemming is gegeven.
admin-token-make-back-end = Het token van de server maken
admin-token-name-not = Een naam heeft 1 tot 60 tekens. Er is niets gemaakt.
admin-token-name-taken = Er is al een token met deze naam. Er is niets gemaakt. Trek het in of kies een andere naam.
admin-token-days-not = Een token geldt 1 tot 3.650 dagen. Er is niets gemaakt.
admin-token-sites-not = Kies alle sites of een of meer; het token van een eigenaar is voor alle. Er is niets gemaakt.
admin-token-unknown-site = Deze site is er niet. Er is niets gemaakt.
admin-token-gone = Dit token is er niet: het is al ingetrokken. Er is niets gewijzigd.
