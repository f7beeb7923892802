# De afmelding van de Verenigde Staten: de link op de banner en het formulier op de voorkeurenpagina.

opt-out-title = Mijn persoonsgegevens niet verkopen of delen
opt-out-open = Uw persoonsgegevens kunnen hier worden verkocht of gedeeld zolang u geen nee zegt.
opt-out-done = U hebt zich afgemeld: uw persoonsgegevens worden hier niet verkocht en niet gedeeld.
opt-out-button = Niet verkopen of delen
opt-out-why = Eén klik, zonder account. Alles wat gegevens verkoopt of deelt gaat uit, met alle diensten ervan; uw andere keuzes blijven zoals ze zijn.
opt-out-said = Op { $date } hebt u zich afgemeld voor de verkoop en het delen van uw persoonsgegevens.
