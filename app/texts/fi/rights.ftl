# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Oikeutesi
rights-lead = Rekisteröitynä sinulla on nämä oikeudet tietosuoja-asetuksen mukaisin edellytyksin. Niiden käyttäminen on maksutonta.
rights-access = Pääsy tietoihin: saat tietää, mitä tietoja sinusta säilytetään, ja voit saada niistä jäljennöksen.
rights-rectification = Oikaiseminen: voit vaatia virheellisten tietojen oikaisemista ja puutteellisten täydentämistä.
rights-erasure = Poistaminen: voit vaatia tietojesi poistamista, kun lain edellytykset täyttyvät.
rights-restriction = Käsittelyn rajoittaminen: voit vaatia tietojesi käsittelyn rajoittamista, kun lain edellytykset täyttyvät.
rights-portability = Siirtäminen järjestelmästä toiseen: voit saada suostumuksen tai sopimuksen perusteella toimittamasi tiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa tai pyytää siirtämään ne toiselle rekisterinpitäjälle.
rights-objection = Vastustaminen: voit milloin tahansa vastustaa oikeutettuun etuun perustuvaa käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella. Käsittely päättyy silloin, jolleivät huomattavan tärkeät ja perustellut syyt syrjäytä etujasi, oikeuksiasi ja vapauksiasi.
rights-marketing = Suoramarkkinoinnin vastustaminen: voit milloin tahansa ja perusteluja esittämättä vastustaa käsittelyä suoramarkkinointia varten; käsittely päättyy silloin.
rights-withdrawal = Suostumuksen peruuttaminen: voit peruuttaa suostumuksen milloin tahansa; peruutus vaikuttaa siitä eteenpäin. Se ei vaikuta ennen peruutusta tehdyn käsittelyn lainmukaisuuteen. Voit käyttää samaa kanavaa, jolla annoit suostumuksen.
rights-complaint = Valitus: voit tehdä valituksen valvontaviranomaiselle erityisesti siinä maassa, jossa asut tai työskentelet tai jossa katsot rikkomisen tapahtuneen, tai rekisterinpitäjän valvontaviranomaiselle.
rights-authority = Valvontaviranomainen: { $country }
rights-authority-land = Yritysten osalta toimivaltainen on useimmiten sen osavaltion viranomainen, jossa yrityksellä on kotipaikka.
rights-contact = Lähetä kysymykset ja pyynnöt rekisterinpitäjälle ({ $controller }): sähköpostitse tai postitse yllä olevaan osoitteeseen. Jos asia koskee valintaasi, ilmoita suostumuksesi numero, jotta valinta löytyy.

rights-records-title = Mitä valinnastasi säilytetään
rights-records-none = Tässä selaimessa ei ole tämän sivuston suostumuksen numeroa. Täällä ei siis ole mitään näytettävää, ladattavaa tai poistettavaa.
rights-when = Milloin
rights-what = Mitä
rights-where = Missä
rights-version = Versio
rights-standing = Voimassa
rights-state-given = kaikki hyväksytty
rights-state-refused = kaikki hylätty
rights-state-partial = osa hyväksytty
rights-state-withdrawn = suostumus peruutettu
rights-state-objected = käsittelyä vastustettu
rights-state-requested = pyydetty, vahvistamatta
rights-channel-banner = evästeilmoitus
rights-channel-settings = sivuston asetukset
rights-channel-embed = upotettu sisältö
rights-channel-preference-page = tämä sivu
rights-channel-gpc = selaimen signaali
rights-channel-api = tili sivustolla
rights-channel-app = sovellus
rights-channel-email = sähköposti
rights-channel-phone = puhelin
rights-channel-paper = paperi
rights-channel-in-person = henkilökohtaisesti
rights-standing-current = kyllä
rights-standing-superseded = ei, korvattu
rights-standing-expired = ei, vanhentunut
rights-download = Lataa kaikki (JSON)
rights-download-one = Lataa
rights-object = Vastusta käsittelyä
rights-object-why = Poistaa käytöstä sen, mikä perustuu oikeutettuun etuun: { $purposes }. Kaikki muu säilyy ennallaan. Vastustaminen ei ole hylkäys, ja se kirjataan vastustamisena.
rights-restrict = Rajoita käyttöä
rights-restrict-why = Valinnastasi säilytettäviä tietoja sen jälkeen ainoastaan säilytetään, eikä niitä käytetä enää muuhun kuin oikeusvaateisiin.
rights-restricted = Valinnastasi säilytettävien tietojen käyttöä on rajoitettu.
rights-lift = Poista rajoitus
rights-erase = Poista kaikki
rights-erase-why = Poistaa kaiken, mitä suostumuksesi numerolla säilytetään, sekä evästeet, joissa valintasi on. Poistetuista merkinnöistä jää jäljelle vain tieto siitä, että ne olivat olemassa, ilman yhteyttä sinuun.
rights-erase-title = Poistetaanko kaikki, mitä valinnastasi säilytetään?
rights-erase-ask = { $count ->
    [one] 1 merkintä poistetaan.
   *[other] { $count } merkintää poistetaan.
} Tätä ei voi kumota. Suostumuksesi ei sen jälkeen ole enää voimassa, ja sivusto kysyy sinulta uudelleen.
rights-erase-yes = Kyllä, poista kaikki
rights-back = Ei, takaisin
rights-done-erased = Kaikki, mitä suostumuksesi numerolla säilytettiin, on poistettu.
rights-done-restricted = Käyttöä on rajoitettu.
rights-done-lifted = Rajoitus on poistettu.
rights-done-objected = Käsittelyn vastustaminen on kirjattu.
