# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Älä myy tai jaa henkilötietojani (Do Not Sell or Share My Personal Information)
opt-out-open = Henkilötietojasi voidaan täällä myydä tai jakaa, kunnes kiellät sen.
opt-out-done = Olet kieltänyt tämän: henkilötietojasi ei täällä myydä eikä jaeta.
opt-out-button = Kiellä myynti ja jakaminen
opt-out-why = Yksi napsautus, tiliä ei tarvita. Se, mikä myy tai jakaa tietoja, poistetaan käytöstä kaikkine palveluineen; muut valintasi säilyvät ennallaan.
opt-out-said = Kielsit henkilötietojesi myynnin ja jakamisen { $date }.
