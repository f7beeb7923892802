# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Sälj eller dela inte mina personuppgifter (Do Not Sell or Share My Personal Information)
opt-out-open = Dina personuppgifter kan säljas eller delas här så länge du inte säger nej.
opt-out-done = Din begäran om att välja bort (opt-out) har tillgodosetts: dina personuppgifter varken säljs eller delas här.
opt-out-button = Sälj eller dela inte
opt-out-why = Ett klick, inget konto behövs. Det som säljer eller delar uppgifter stängs av med alla sina tjänster; dina andra val förblir som de är.
opt-out-said = Den { $date } valde du bort försäljning och delning av dina personuppgifter.
