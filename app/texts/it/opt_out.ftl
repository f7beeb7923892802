# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Non vendere né condividere i miei dati personali (Do Not Sell or Share My Personal Information)
opt-out-open = I suoi dati personali possono essere venduti o condivisi qui finché lei non dice di no.
opt-out-done = Ha esercitato l'opt-out: qui i suoi dati personali non sono né venduti né condivisi.
opt-out-button = Non vendere né condividere
opt-out-why = Un solo clic, senza account. Ciò che vende o condivide dati viene disattivato con tutti i suoi servizi; le sue altre scelte restano invariate.
opt-out-said = In data { $date } ha esercitato l'opt-out dalla vendita e dalla condivisione dei suoi dati personali.
