embed-notice = Hvis du viser dette, modtager { $vendor } din IP-adresse og muligvis flere oplysninger.
embed-privacy = Privatlivspolitik
embed-once = Vis denne gang
embed-always = Vis altid
