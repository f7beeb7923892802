# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Neprodávat ani nesdílet mé osobní údaje (Do Not Sell or Share My Personal Information)
opt-out-open = Vaše osobní údaje zde mohou být prodávány nebo sdíleny, dokud to neodmítnete.
opt-out-done = Vaše odmítnutí platí: vaše osobní údaje se zde neprodávají ani nesdílejí.
opt-out-button = Neprodávat ani nesdílet
opt-out-why = Jedno kliknutí, bez účtu. Vše, co údaje prodává nebo sdílí, se vypne se všemi službami; vaše ostatní volby zůstanou beze změny.
opt-out-said = Prodej a sdílení vašich osobních údajů: odmítnuto dne { $date }.
