# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Potvrďte svůj souhlas
doi-lead = Na webu { $site } byl vyžádán váš souhlas s tím, co je uvedeno níže. Platí, teprve když ho potvrdíte. Pokud žádost nepochází od vás, nemusíte nic dělat.
doi-what = K čemu
doi-wording = Text, který byl zobrazen
doi-asked = Vyžádáno dne { $moment }; verze textu { $version }, nastavení č. { $policy }.
doi-confirm = Ano, souhlasím
doi-confirmed-title = Váš souhlas je zaznamenán
doi-confirmed = { $site }: váš souhlas byl zaznamenán dne { $moment }.
doi-how-to-withdraw = Svůj souhlas můžete kdykoli odvolat, bez přihlášení. Od toho okamžiku již neplatí; předchozí zpracování zůstává zákonné.
doi-withdraw = Odvolat souhlas
doi-withdraw-lead = { $site } má váš souhlas s tím, co je uvedeno níže. Odvolání je stejně snadné jako udělení souhlasu a platí okamžitě.
doi-withdrawn = Váš souhlas byl odvolán dne { $moment }. Nic dalšího není třeba dělat.
doi-withdrawn-before = Tento souhlas byl odvolán poté, co byl vyžádán. Tímto odkazem se již nic nepotvrzuje.
doi-expired = Tento odkaz je příliš starý. Nic nebylo zaznamenáno. Vyžádejte si na webu nový.
doi-outdated = To, k čemu byl souhlas vyžádán, se mezitím změnilo. Nic nebylo zaznamenáno. Podejte žádost na webu znovu.
doi-unknown-title = Tento odkaz nefunguje
doi-unknown = Tento odkaz zde není znám. Nic nebylo zaznamenáno. Zkontrolujte, zda byla z e-mailu převzata celá adresa, nebo si na webu vyžádejte nový odkaz.
