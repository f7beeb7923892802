# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Potvrďte svoj súhlas
doi-lead = Na webovom sídle { $site } bol vyžiadaný váš súhlas s tým, čo sa uvádza nižšie. Platí, až keď ho potvrdíte. Ak ste o to sami nežiadali, nemusíte robiť nič.
doi-what = Na čo
doi-wording = Zobrazený text
doi-asked = Vyžiadané dňa { $moment }; verzia textu { $version }, nastavenia č. { $policy }.
doi-confirm = Áno, súhlasím
doi-confirmed-title = Váš súhlas je zaznamenaný
doi-confirmed = Dňa { $moment } bol na webovom sídle { $site } zaznamenaný váš súhlas.
doi-how-to-withdraw = Svoj súhlas môžete kedykoľvek odvolať, a to bez prihlásenia. Od toho okamihu už neplatí; to, čo sa udialo predtým, zostáva zákonné.
doi-withdraw = Odvolať súhlas
doi-withdraw-lead = Na webovom sídle { $site } ste udelili súhlas s tým, čo sa uvádza nižšie. Odvolať ho je rovnako jednoduché ako ho udeliť a odvolanie platí ihneď.
doi-withdrawn = Váš súhlas bol odvolaný dňa { $moment }. Nič ďalšie nemusíte robiť.
doi-withdrawn-before = Tento súhlas ste odvolali po tom, ako bol vyžiadaný. Týmto odkazom sa už nič nepotvrdí.
doi-expired = Platnosť tohto odkazu uplynula. Nič sa nezaznamenalo. Vyžiadajte si na webovom sídle nový.
doi-outdated = To, o čo sa žiadalo, sa odvtedy zmenilo. Nič sa nezaznamenalo. Zopakujte žiadosť na webovom sídle.
doi-unknown-title = Tento odkaz nefunguje
doi-unknown = Tento odkaz tu nie je známy. Nič sa nezaznamenalo. Skontrolujte, či ste z e-mailu prevzali celú adresu, alebo si na webovom sídle vyžiadajte nový odkaz.
