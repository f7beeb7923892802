# The banner: words of the product only. The site writes title and text itself.

banner-accept = Accetta tutto
banner-reject = Rifiuta tutto
banner-choose = Scegli
banner-save = Salva le mie scelte
banner-withdraw = Revoca tutto
banner-close = Chiudi
banner-settings = Preferenze sui cookie
banner-parties = { $count ->
    [one] È coinvolto { $count } altro soggetto.
   *[other] Sono coinvolti altri { $count } soggetti.
}
banner-privacy = Informativa sulla privacy
banner-policy = Informativa sui cookie
banner-gpc = Richiesta di opt-out accolta: il suo browser invia il segnale Global Privacy Control.
banner-services = { $count ->
    [one] { $count } servizio e ciò che conserva
   *[other] { $count } servizi e ciò che conservano
}
banner-on = Attivo
banner-off = Disattivato
banner-part = In parte
banner-always = Sempre attivo
banner-given = Scelta effettuata in data { $date }. Il suo numero di consenso: { $id }
banner-reach = La sua scelta è valida su { $hosts }.
banner-hand-over = Viene trasmessa quando segue un link dall’uno all’altro.
banner-saved = Preferenze salvate.
banner-pending = La sua scelta è già valida; sarà salvata non appena sarà disponibile una connessione.
banner-remains = Questa pagina non può eliminare: { $items }. Può farlo Lei, nelle impostazioni del suo browser.
banner-changed = Il sito ha modificato le proprie impostazioni. Effettui di nuovo la scelta.
banner-reload = Ricarica la pagina per arrestare gli script in esecuzione
