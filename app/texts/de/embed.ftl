embed-notice = Wenn Sie dies anzeigen, erhält { $vendor } Ihre IP-Adresse und möglicherweise mehr.
embed-privacy = Datenschutzerklärung
embed-once = Dieses Mal anzeigen
embed-always = Immer anzeigen
