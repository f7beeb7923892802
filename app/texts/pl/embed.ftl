embed-notice = Po wyświetleniu tej treści { $vendor } otrzyma Państwa adres IP i ewentualnie inne dane.
embed-privacy = Polityka prywatności
embed-once = Pokaż tym razem
embed-always = Pokazuj zawsze
