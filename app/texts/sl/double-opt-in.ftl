# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Potrdite svojo privolitev
doi-lead = Na spletnem mestu { $site } je bila zahtevana vaša privolitev za to, kar je navedeno spodaj. Velja šele, ko jo potrdite. Če tega niste zahtevali sami, vam ni treba storiti ničesar.
doi-what = Za kaj
doi-wording = Prikazano besedilo
doi-asked = Zahtevano dne { $moment }; različica besedila { $version }, nastavitve št. { $policy }.
doi-confirm = Da, dajem privolitev
doi-confirmed-title = Vaša privolitev je zabeležena
doi-confirmed = Na spletnem mestu { $site } je bila vaša privolitev zabeležena dne { $moment }.
doi-how-to-withdraw = Privolitev lahko kadar koli prekličete, brez prijave. Od tega trenutka ne velja več; kar se je zgodilo prej, ostane zakonito.
doi-withdraw = Prekliči privolitev
doi-withdraw-lead = Na spletnem mestu { $site } ste dali privolitev za to, kar je navedeno spodaj. Preklicati jo je enako enostavno kot dati in preklic velja takoj.
doi-withdrawn = Vaša privolitev je bila preklicana dne { $moment }. Ničesar več vam ni treba storiti.
doi-withdrawn-before = To privolitev ste preklicali, potem ko je bila zahtevana. S to povezavo ni mogoče ničesar več potrditi.
doi-expired = Ta povezava je potekla. Nič ni bilo zabeleženo. Na spletnem mestu zahtevajte novo.
doi-outdated = To, kar je bilo zahtevano, se je medtem spremenilo. Nič ni bilo zabeleženo. Na spletnem mestu oddajte novo zahtevo.
doi-unknown-title = Ta povezava ne deluje
doi-unknown = Ta povezava tukaj ni znana. Nič ni bilo zabeleženo. Preverite, ali je bil iz e-pošte prenesen celoten naslov, ali na spletnem mestu zahtevajte novo povezavo.
