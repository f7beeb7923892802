# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ne prodajite i ne dijelite moje osobne podatke (Do Not Sell or Share My Personal Information)
opt-out-open = Vaši se osobni podaci ovdje smiju prodavati ili dijeliti dok to ne odbijete.
opt-out-done = Zatražili ste izuzeće: Vaši se osobni podaci ovdje ne prodaju i ne dijele.
opt-out-button = Odbij prodaju i dijeljenje
opt-out-why = Jedan klik, bez računa. Ono čime se podaci prodaju ili dijele isključuje se sa svim svojim uslugama; ostatak Vašeg odabira ne mijenja se.
opt-out-said = Dana { $date } odbili ste prodaju i dijeljenje svojih osobnih podataka.
