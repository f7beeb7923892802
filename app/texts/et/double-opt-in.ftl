# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Kinnitage oma nõusolek
doi-lead = Veebisaidil { $site } küsiti teie nõusolekut allpool toodu jaoks. See kehtib alles siis, kui olete selle kinnitanud. Kui te seda ise ei algatanud, ei ole teil vaja midagi teha.
doi-what = Milleks
doi-wording = Kuvatud tekst
doi-asked = Küsitud: { $moment }; teksti versioon { $version }, seaded nr { $policy }.
doi-confirm = Jah, annan nõusoleku
doi-confirmed-title = Teie nõusolek on registreeritud
doi-confirmed = { $site } registreeris teie nõusoleku ({ $moment }).
doi-how-to-withdraw = Saate nõusoleku igal ajal tagasi võtta, ilma sisse logimata. Sellest hetkest alates see enam ei kehti; varem toimunu jääb seaduslikuks.
doi-withdraw = Võta nõusolek tagasi
doi-withdraw-lead = Andsite veebisaidile { $site } nõusoleku allpool toodu jaoks. Tagasivõtmine on sama lihtne kui nõusoleku andmine ja kehtib kohe.
doi-withdrawn = Teie nõusolek on tagasi võetud ({ $moment }). Rohkem ei ole vaja midagi teha.
doi-withdrawn-before = Võtsite selle nõusoleku tagasi pärast seda, kui seda küsiti. See link ei kinnita enam midagi.
doi-expired = See link on liiga vana. Midagi ei registreeritud. Küsige veebisaidil uus link.
doi-outdated = See, milleks nõusolekut küsiti, on vahepeal muutunud. Midagi ei registreeritud. Esitage taotlus veebisaidil uuesti.
doi-unknown-title = See link ei tööta
doi-unknown = Seda linki siin ei tunta. Midagi ei registreeritud. Kontrollige, kas kogu aadress on e-kirjast üle võetud, või küsige veebisaidil uus link.
