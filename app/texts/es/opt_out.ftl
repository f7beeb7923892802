# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = No vender ni compartir mi información personal (Do Not Sell or Share My Personal Information)
opt-out-open = Su información personal puede venderse o compartirse aquí mientras usted no se oponga.
opt-out-done = Su solicitud de exclusión ha sido atendida: su información personal no se vende ni se comparte aquí.
opt-out-button = No vender ni compartir
opt-out-why = Un solo clic, sin cuenta. Todo lo que vende o comparte datos se desactiva, con todos sus servicios; sus demás elecciones permanecen igual.
opt-out-said = El { $date } solicitó que su información personal no se venda ni se comparta.
