# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Patvirtinkite savo sutikimą
doi-lead = Svetainėje { $site } prašyta jūsų sutikimo dėl to, kas nurodyta toliau. Jis galioja tik jums patvirtinus. Jei to neprašėte, nieko nedarykite.
doi-what = Kam
doi-wording = Rodytas tekstas
doi-asked = Prašyta { $moment }; teksto versija { $version }, nustatymai Nr. { $policy }.
doi-confirm = Taip, sutinku
doi-confirmed-title = Jūsų sutikimas užfiksuotas
doi-confirmed = { $site } užfiksavo jūsų sutikimą { $moment }.
doi-how-to-withdraw = Savo sutikimą galite bet kada atšaukti neprisijungę. Nuo to momento jis nebegalioja; tai, kas buvo iki tol, lieka teisėta.
doi-withdraw = Atšaukti sutikimą
doi-withdraw-lead = Svetainėje { $site } davėte sutikimą dėl to, kas nurodyta toliau. Atšaukti taip pat lengva kaip sutikti, ir atšaukimas galioja iš karto.
doi-withdrawn = Jūsų sutikimas atšauktas { $moment }. Daugiau nieko daryti nereikia.
doi-withdrawn-before = Šį sutikimą atšaukėte po to, kai jo buvo paprašyta. Ši nuoroda nieko nebepatvirtina.
doi-expired = Ši nuoroda per sena. Niekas neužfiksuota. Paprašykite svetainėje naujos.
doi-outdated = Tai, dėl ko prašyta sutikimo, nuo to laiko pasikeitė. Niekas neužfiksuota. Pateikite prašymą svetainėje iš naujo.
doi-unknown-title = Ši nuoroda neveikia
doi-unknown = Ši nuoroda čia nežinoma. Niekas neužfiksuota. Patikrinkite, ar iš el. laiško perkeltas visas adresas, arba paprašykite svetainėje naujos nuorodos.
