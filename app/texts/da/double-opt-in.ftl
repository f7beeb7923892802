# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Bekræft dit samtykke
doi-lead = Hos { $site } er der anmodet om dit samtykke til det, der står nedenfor. Det gælder først, når du bekræfter det. Hvis det ikke er dig, der står bag, behøver du ikke gøre noget.
doi-what = Til hvad
doi-wording = Den tekst, der blev vist
doi-asked = Anmodet den { $moment }; tekstversion { $version }, indstillinger nr. { $policy }.
doi-confirm = Ja, jeg giver samtykke
doi-confirmed-title = Dit samtykke er registreret
doi-confirmed = { $site } registrerede dit samtykke den { $moment }.
doi-how-to-withdraw = Du kan til enhver tid trække dit samtykke tilbage uden at logge ind. Fra det tidspunkt gælder det ikke længere; det, der er sket inden da, er fortsat lovligt.
doi-withdraw = Træk samtykket tilbage
doi-withdraw-lead = Du har givet { $site } samtykke til det, der står nedenfor. Det er lige så let at trække samtykket tilbage som at give det, og det gælder straks.
doi-withdrawn = Dit samtykke blev trukket tilbage den { $moment }. Du behøver ikke gøre mere.
doi-withdrawn-before = Du har trukket dette samtykke tilbage, efter at der blev anmodet om det. Dette link bekræfter ikke længere noget.
doi-expired = Dette link er for gammelt. Intet er registreret. Anmod om et nyt på webstedet.
doi-outdated = Det, der blev anmodet om, er siden blevet ændret. Intet er registreret. Anmod igen på webstedet.
doi-unknown-title = Dette link virker ikke
doi-unknown = Dette link kendes ikke her. Intet er registreret. Kontrollér, at hele adressen er kommet med fra e-mailen, eller anmod om et nyt link på webstedet.
