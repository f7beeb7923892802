# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Sælg eller del ikke mine personoplysninger (Do Not Sell or Share My Personal Information)
opt-out-open = Dine personoplysninger kan sælges eller deles her, så længe du ikke siger nej.
opt-out-done = Du har fravalgt det: Dine personoplysninger hverken sælges eller deles her.
opt-out-button = Fravælg salg og deling
opt-out-why = Ét klik, uden konto. Det, der sælger eller deler oplysninger, slås fra med alle dets tjenester; dine andre valg forbliver uændrede.
opt-out-said = Den { $date } fravalgte du salg og deling af dine personoplysninger.
