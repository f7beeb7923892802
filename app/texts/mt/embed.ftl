embed-notice = Jekk turi dan il-kontenut, { $vendor } jirċievi l-indirizz IP tiegħek u possibbilment data oħra.
embed-privacy = Dikjarazzjoni ta' privatezza
embed-once = Uri din id-darba
embed-always = Uri dejjem
