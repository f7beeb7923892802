# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Vahvista suostumuksesi
doi-lead = Sivustolla { $site } pyydettiin suostumustasi alla mainittuun. Se tulee voimaan vasta, kun vahvistat sen. Jos et itse ole pyynnön takana, sinun ei tarvitse tehdä mitään.
doi-what = Mihin
doi-wording = Näytetty teksti
doi-asked = Pyydetty { $moment }; tekstin versio { $version }, asetukset nro { $policy }.
doi-confirm = Kyllä, annan suostumuksen
doi-confirmed-title = Suostumuksesi on kirjattu
doi-confirmed = { $site } kirjasi suostumuksesi { $moment }.
doi-how-to-withdraw = Voit peruuttaa suostumuksesi milloin tahansa kirjautumatta sisään. Siitä hetkestä alkaen se ei ole enää voimassa; sitä ennen tapahtunut pysyy lainmukaisena.
doi-withdraw = Peruuta suostumus
doi-withdraw-lead = Olet antanut sivustolle { $site } suostumuksesi alla mainittuun. Peruuttaminen on yhtä helppoa kuin suostumuksen antaminen ja tulee voimaan heti.
doi-withdrawn = Suostumuksesi peruutettiin { $moment }. Sinun ei tarvitse tehdä muuta.
doi-withdrawn-before = Peruutit tämän suostumuksen sen jälkeen, kun sitä pyydettiin. Tämä linkki ei enää vahvista mitään.
doi-expired = Tämä linkki on liian vanha. Mitään ei kirjattu. Pyydä sivustolla uusi linkki.
doi-outdated = Se, mihin suostumusta pyydettiin, on sittemmin muuttunut. Mitään ei kirjattu. Tee pyyntö sivustolla uudelleen.
doi-unknown-title = Tämä linkki ei toimi
doi-unknown = Tätä linkkiä ei tunneta täällä. Mitään ei kirjattu. Tarkista, että koko osoite on kopioitu sähköpostista, tai pyydä sivustolla uusi linkki.
