# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ärge müüge ega jagage minu isikuandmeid (Do Not Sell or Share My Personal Information)
opt-out-open = Teie isikuandmeid võidakse siin müüa või jagada, kuni te sellest ei keeldu.
opt-out-done = Olete loobunud: teie isikuandmeid siin ei müüda ega jagata.
opt-out-button = Keela müümine ja jagamine
opt-out-why = Üks klõps, kontot ei ole vaja. See, mis andmeid müüb või jagab, lülitatakse välja koos kõigi oma teenustega; teie muud valikud jäävad samaks.
opt-out-said = Keelasite oma isikuandmete müümise ja jagamise ({ $date }).
