embed-notice = Als u dit toont, ontvangt { $vendor } uw IP-adres en mogelijk meer.
embed-privacy = Privacyverklaring
embed-once = Deze keer tonen
embed-always = Altijd tonen
