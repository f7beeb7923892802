# What stands in place of embedded content.

embed-notice = Om du visar detta får { $vendor } din IP-adress och eventuellt fler uppgifter.
embed-privacy = Integritetspolicy
embed-once = Visa den här gången
embed-always = Visa alltid
