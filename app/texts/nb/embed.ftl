# What stands in place of embedded content.

embed-notice = Hvis du viser dette, får { $vendor } IP-adressen din og muligens flere opplysninger.
embed-privacy = Personvernerklæring
embed-once = Vis denne gangen
embed-always = Vis alltid
