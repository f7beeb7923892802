# The banner: words of the product only. The site writes title and text itself.

banner-accept = Godta alt
banner-reject = Avvis alt
banner-choose = Velg selv
banner-save = Lagre valget mitt
banner-withdraw = Trekk tilbake alt
banner-close = Lukk
banner-settings = Innstillinger for informasjonskapsler
banner-parties = { $count ->
    [one] Det gjelder 1 annen part.
   *[other] Det gjelder { $count } andre parter.
}
banner-privacy = Personvernerklæring
banner-policy = Erklæring om informasjonskapsler
banner-gpc = Reservasjonen din (opt-out) er tatt til følge: nettleseren din sender Global Privacy Control.
banner-services = { $count ->
    [one] 1 tjeneste og hva den lagrer
   *[other] { $count } tjenester og hva de lagrer
}
banner-on = På
banner-off = Av
banner-part = Delvis
banner-always = Alltid på
banner-given = Valgt { $date }. Samtykkenummeret ditt: { $id }
banner-reach = Valget ditt gjelder på { $hosts }.
banner-hand-over = Det følger med når du følger en lenke fra den ene til den andre.
banner-saved = Innstillingene er lagret.
banner-pending = Valget ditt gjelder allerede; det lagres så snart det er forbindelse.
banner-remains = Denne siden kan ikke slette: { $items }. Det kan du selv, i innstillingene for nettleseren.
banner-changed = Nettstedet har endret innstillingene sine. Velg på nytt.
banner-reload = Last siden på nytt for å stoppe skript som kjører
