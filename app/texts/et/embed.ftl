embed-notice = Kui selle sisu kuvate, saab { $vendor } teie IP-aadressi ja võib-olla ka muid andmeid.
embed-privacy = Privaatsusteade
embed-once = Kuva seekord
embed-always = Kuva alati
