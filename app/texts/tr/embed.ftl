# What stands in place of embedded content.

embed-notice = Bunu gösterirseniz { $vendor } IP adresinizi ve muhtemelen başka verilerinizi alır.
embed-privacy = Gizlilik bildirimi
embed-once = Bu kez göster
embed-always = Her zaman göster
