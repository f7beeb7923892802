# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ikke selg eller del personopplysningene mine (Do Not Sell or Share My Personal Information)
opt-out-open = Personopplysningene dine kan bli solgt eller delt her så lenge du ikke sier nei.
opt-out-done = Du har reservert deg: Personopplysningene dine verken selges eller deles her.
opt-out-button = Ikke selg eller del
opt-out-why = Ett klikk, ingen konto nødvendig. Alt som selger eller deler opplysninger, slås av med alle tilhørende tjenester; de andre valgene dine forblir som de er.
opt-out-said = Den { $date } reserverte du deg mot salg og deling av personopplysningene dine.
