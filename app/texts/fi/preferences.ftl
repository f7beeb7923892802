# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Evästevalintasi – { $site }
prefs-lead = Tällä sivulla näet, mitä evästeitä ja vastaavia tekniikoita { $site } käyttää, kuka niistä vastaa ja mitä olet valinnut. Voit muuttaa valintaasi tai peruuttaa suostumuksesi milloin tahansa. Peruutus on voimassa siitä hetkestä alkaen; se ei vaikuta ennen peruutusta tehdyn käsittelyn lainmukaisuuteen.
prefs-lead-necessary = Tällä sivulla näet, mitä evästeitä ja vastaavia tekniikoita { $site } käyttää ja kuka niistä vastaa. Tämä sivusto käyttää vain sitä, mikä on ehdottoman välttämätöntä. Siihen ei tarvita suostumusta, joten valittavaa ei ole.
prefs-skip = Siirry valintoihisi
prefs-languages = Kielet
prefs-privacy = Tietosuojaseloste
prefs-version = versio { $version }
prefs-notice-date = Tämä teksti on päivätty { $date }.
prefs-policy = Asetukset nro { $policy }

prefs-saved = Valintasi on tallennettu.
prefs-changed = Sivuston asetukset muuttuivat, kun teit valintaasi. Mitään ei tallennettu. Tarkista valintasi ja tallenna se uudelleen.
prefs-failed = Valintaasi ei voitu nyt tallentaa. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.

prefs-state-title = Mikä on nyt voimassa
prefs-state-none = Et ole vielä tehnyt valintaa.
prefs-state-given = Hyväksyit kaiken { $date }.
prefs-state-refused = Hylkäsit kaiken { $date }.
prefs-state-partial = Hyväksyit osan { $date }.
prefs-state-withdrawn = Peruutit suostumuksesi { $date }.
prefs-state-objected = Vastustit { $date } oikeutettuun etuun perustuvaa käsittelyä.
prefs-state-until = Valintasi on voimassa { $date } asti. Sen jälkeen kysymme uudelleen.
prefs-state-expired = Valinnan voimassaolo on päättynyt; kunnes teet uuden valinnan, voimassa on alla oleva.
prefs-state-outdated = Sivusto on sen jälkeen muuttanut jotain, mitä valintasi ei enää kata. Se osa ei ole käytössä, ennen kuin teet uuden valinnan.
prefs-state-granted = Sallittu
prefs-state-denied = Ei sallittu
prefs-state-nothing = ei mitään
prefs-consent-id = Suostumuksesi numero
prefs-consent-id-why = Ilmoita tämä numero, kun kysyt, mitä säilytämme valinnastasi.
prefs-regime-opt-in = Sijaintipaikassasi mitään valinnaista ei käytetä, ennen kuin sallit sen.
prefs-regime-opt-out = Sijaintipaikassasi valinnaiset palvelut saavat olla käytössä, kunnes poistat ne käytöstä.
prefs-regime-notice = Sijaintipaikassasi riittää, että kerromme tästä sinulle; voit silti poistaa palveluja käytöstä.
prefs-gpc-honoured = Selaimesi pyytää Global Privacy Control -signaalilla, ettei tietojasi myydä eikä jaeta. Kieltopyyntöä (opt-out) noudatetaan: niin kauan kuin selaimesi pyytää tätä, kyseiset käyttötarkoitukset eivät ole käytössä.
prefs-gpc-seen = Selaimesi lähettää Global Privacy Control -signaalin. Valinnaiset käyttötarkoitukset eivät täällä muutenkaan ole käytössä, ennen kuin sallit ne.
prefs-withdraw = Peruuta suostumus
prefs-withdraw-why = Peruuttaa suostumuksesi kaikkiin valinnaisiin käyttötarkoituksiin ja palveluihin.

prefs-who-title = Kuka on vastuussa
prefs-email = Sähköposti
prefs-dpo = Tietosuojavastaava

prefs-choose-title = Valintasi
prefs-choose-rule = Palvelu toimii vain, kun sen oma kytkin on päällä. Käyttötarkoituksen poistaminen käytöstä ei poista käytöstä sen alla olevia palveluja; jokainen kytkin on itsenäinen.
prefs-services-of = Palvelut käyttötarkoitukseen: { $purpose }
prefs-on = käytössä
prefs-off = ei käytössä
prefs-always-on = aina käytössä
prefs-necessary-why = Ehdottoman välttämätön pyytämääsi varten. Tämä ei perustu suostumukseen, eikä sitä voi poistaa käytöstä.
prefs-interest = Oikeusperuste: oikeutettu etu. Voit vastustaa käsittelyä poistamalla tämän käytöstä.
prefs-of-vendor = Palveluntarjoaja: { $vendor }
prefs-also-under = Myös tarkoitukseen: { $purposes }
prefs-save = Tallenna valinta
prefs-accept = Hyväksy kaikki
prefs-reject = Hylkää kaikki

prefs-details = { $items ->
    [0] Kuka ja missä
    [one] Kuka, missä ja 1 tieto laitteellasi
   *[other] Kuka, missä ja { $items } tietoa laitteellasi
}
prefs-vendor = Palveluntarjoaja
prefs-vendor-privacy = Tietosuojaseloste: { $vendor }
prefs-responsible = Vastuutaho
prefs-role-own = Rekisterinpitäjä
prefs-role-joint = Yhteisrekisterinpitäjät (tietosuoja-asetuksen 26 artikla)
prefs-role-independent = Itsenäinen rekisterinpitäjä, omiin tarkoituksiinsa
prefs-role-processor = Henkilötietojen käsittelijä (rekisterinpitäjä: { $controller })
prefs-joint-with = { $controller } ja { $vendor }
prefs-third-countries = ETA-alueen ulkopuoliset maat
prefs-third-none = Tietoja ei siirretä Euroopan talousalueen ulkopuolelle.
prefs-copy = Jäljennös suojatoimista
prefs-mechanism-adequacy = tietosuojan tason riittävyyttä koskeva päätös (tietosuoja-asetuksen 45 artikla)
prefs-mechanism-scc = vakiosopimuslausekkeet (tietosuoja-asetuksen 46 artikla)
prefs-mechanism-bcr = yritystä koskevat sitovat säännöt (tietosuoja-asetuksen 47 artikla)
prefs-mechanism-derogation = erityistilannetta koskeva poikkeus (tietosuoja-asetuksen 49 artikla)
prefs-mechanism-explicit-consent = nimenomainen suostumuksesi (tietosuoja-asetuksen 49 artiklan 1 kohdan a alakohta)
prefs-no-terminal = Ei tallenna laitteellesi mitään eikä lue siltä mitään.
prefs-link-only = Tavallinen linkki: mitään ei ladata, ennen kuin avaat sen.
prefs-no-items = Tämä palvelu ei tallenna laitteellesi mitään.
prefs-items-of = Mitä { $service } tallentaa laitteellesi tai lukee siltä
prefs-item-name = Nimi
prefs-item-kind = Tyyppi
prefs-item-function = Tehtävä
prefs-item-lifetime = Säilytysaika
prefs-item-party = Osapuoli
prefs-item-necessary = Miksi välttämätön
prefs-kind-cookie = eväste
prefs-kind-local-storage = paikallinen tallennustila
prefs-kind-session-storage = istunnon tallennustila
prefs-kind-indexed-db = selaimen tietokanta
prefs-kind-cache = välimuisti
prefs-kind-service-worker = service worker
prefs-kind-pixel = pikseli
prefs-kind-fingerprint = laitteen ominaisuudet
prefs-kind-sdk = ohjelmistokomponentti
prefs-party-first = tämä sivusto
prefs-party-third = { $vendor }
prefs-lifetime-none = ei säilytetä
prefs-lifetime-session = kunnes suljet selaimen
prefs-lifetime-days = { $count ->
    [one] 1 päivä
   *[other] { $count } päivää
}
prefs-lifetime-months = { $count ->
    [one] 1 kuukausi
   *[other] { $count } kuukautta
}
prefs-lifetime-years = { $count ->
    [one] 1 vuosi
   *[other] { $count } vuotta
}

prefs-date = { $day }. { $month } { $year }
prefs-moment = { $date } klo { $hour }.{ $minute } (UTC)
prefs-month-1 = tammikuuta
prefs-month-2 = helmikuuta
prefs-month-3 = maaliskuuta
prefs-month-4 = huhtikuuta
prefs-month-5 = toukokuuta
prefs-month-6 = kesäkuuta
prefs-month-7 = heinäkuuta
prefs-month-8 = elokuuta
prefs-month-9 = syyskuuta
prefs-month-10 = lokakuuta
prefs-month-11 = marraskuuta
prefs-month-12 = joulukuuta

prefs-missing-site-title = Tätä sivustoa ei tunneta täällä
prefs-missing-site = Tarkista osoite tai avaa linkki evästevalintoihin sivustolla, jolta tulit.
prefs-missing-language-title = Tätä kieltä ei ole saatavilla
prefs-missing-language = { $site } tarjoaa tämän sivun seuraavilla kielillä:
