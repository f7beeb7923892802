# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ekki selja persónuupplýsingar mínar eða deila þeim (Do Not Sell or Share My Personal Information)
opt-out-open = Hér kunna persónuupplýsingar þínar að vera seldar eða þeim deilt svo lengi sem þú segir ekki nei.
opt-out-done = Þú hefur afþakkað: persónuupplýsingar þínar eru hvorki seldar hér né er þeim deilt.
opt-out-button = Ekki selja eða deila
opt-out-why = Einn smellur og ekki þarf reikning. Slökkt er á öllu sem selur eða deilir upplýsingum, ásamt allri tilheyrandi þjónustu; annað val þitt helst óbreytt.
opt-out-said = Hinn { $date } afþakkaðir þú að persónuupplýsingar þínar yrðu seldar eða þeim deilt.
