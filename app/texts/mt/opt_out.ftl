# The opt-out of the United States: the link on the banner and the form on the preference page.
# A preposition before a date would change with the day's number, so no text here has one.

opt-out-title = Tbigħux u tikkondividux id-data personali tiegħi (Do Not Sell or Share My Personal Information)
opt-out-open = Id-data personali tiegħek tista' tinbiegħ jew tiġi kondiviża hawnhekk sakemm ma tgħidx le.
opt-out-done = L-esklużjoni (opt-out) tiegħek hija fis-seħħ: hawnhekk id-data personali tiegħek la tinbiegħ u lanqas tiġi kondiviża.
opt-out-button = Tbigħux u tikkondividux
opt-out-why = Klikk waħda, mingħajr kont. Dak li jbigħ jew jikkondividi data jintefa bis-servizzi kollha tiegħu; l-għażliet l-oħra tiegħek jibqgħu kif inhuma.
opt-out-said = { $date }: għażilt l-esklużjoni (opt-out) mill-bejgħ u mill-kondiviżjoni tad-data personali tiegħek.
