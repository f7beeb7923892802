# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Do Not Sell or Share My Personal Information
opt-out-open = Your personal information may be sold or shared here as long as you do not say no.
opt-out-done = You have opted out: your personal information is neither sold nor shared here.
opt-out-button = Do not sell or share
opt-out-why = One click, no account needed. What sells or shares is turned off with all its services; your other choices stay as they are.
opt-out-said = On { $date } you opted out of the sale and sharing of your personal information.
