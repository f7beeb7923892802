embed-notice = Ja parādīsiet šo saturu, { $vendor } saņems jūsu IP adresi un, iespējams, arī citus datus.
embed-privacy = Privātuma politika
embed-once = Rādīt šoreiz
embed-always = Rādīt vienmēr
