# What stands in place of embedded content.

embed-notice = Ef þú birtir þetta fær { $vendor } IP-tölu þína og hugsanlega fleiri upplýsingar.
embed-privacy = Persónuverndarstefna
embed-once = Birta í þetta sinn
embed-always = Birta alltaf
