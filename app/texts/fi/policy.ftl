# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Evästekäytäntö – { $site }
policy-lead = Tässä kerrotaan, mitä evästeitä ja vastaavia tekniikoita { $site } käyttää, mihin niitä käytetään, kuka niistä vastaa ja miten teet valintasi, muutat sitä tai peruutat sen.
policy-contents = Tällä sivulla
policy-to-choices = Katso valintaasi, muuta sitä tai peruuta se
policy-joint = { $controllers } määrittävät yhdessä tässä yhteiseksi nimetyn käsittelyn tarkoitukset ja keinot. Tietosuoja-asetuksen 26 artiklan mukaisessa järjestelyssä ne ovat sopineet, kuka täyttää minkäkin velvoitteen. Voit käyttää oikeuksiasi suhteessa kuhunkin niistä.
policy-answers = Kysymyksiisi ja pyyntöihisi vastaa { $controller }, myös muiden rekisterinpitäjien puolesta.

policy-about-title = Evästeet ja vastaavat tekniikat
policy-about = Evästeet ja vastaavat tekniikat tallentavat tietoja laitteellesi tai lukevat tietoja siltä: evästeet, paikallinen tallennustila ja istunnon tallennustila, selaimen tietokannat, pikselit, laitteen ominaisuudet ja ohjelmistokomponentit. Niitä kaikkia kutsutaan tässä ”evästeiksi”.
policy-about-necessary = Teknisesti välttämättömät evästeet mahdollistavat toiminnot, joita itse pyydät, kuten kielivalinnan, kirjautumisen, ostoskorin tai toivelistan, ja pitävät sivuston toimivana ja turvallisena. Niihin ei tarvita suostumusta. Oikeusperuste on tietosuoja-asetuksen 6 artiklan 1 kohdan b ja f alakohta. Kunkin kohdalla kerrotaan, miksi se on välttämätön.
policy-about-consent = Kaikkia muita evästeitä käytetään vain vapaaehtoisella suostumuksellasi (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta): käyttötarkoituksittain ja halutessasi palveluittain. Voit peruuttaa antamasi suostumuksen milloin tahansa; peruutus vaikuttaa siitä eteenpäin.
policy-about-other = Muut tekniikat eivät tallenna laitteellesi mitään eivätkä lue siltä mitään; niitä käytetään esimerkiksi väärinkäytön torjumiseen. Jos niissä käsitellään henkilötietoja, kuten IP-osoitetta, käsittely perustuu tietosuoja-asetuksen 6 artiklan 1 kohdan b ja f alakohtaan. Kunkin tällaisen palvelun kohdalla kerrotaan, miksi laitteeseesi ei kosketa.
policy-block-title = Evästeiden estäminen tai poistaminen
policy-block = Voit myös estää evästeiden tallentamisen kokonaan selaimesi tai laitteesi asetuksissa ja poistaa tallennetut evästeet siellä milloin tahansa. Sivusto ei silloin ehkä toimi yhtä hyvin. Jos poistat myös evästeet, joissa valintasi on, valinta ei ole enää voimassa: suostumusta edellyttävä pysyy pois käytöstä, ja kysymme sinulta uudelleen.

policy-purposes-title = Käyttötarkoitukset ja palvelut
policy-basis = Oikeusperuste
policy-basis-necessary = välttämätön pyytämääsi tai turvallista toimintaa varten (tietosuoja-asetuksen 6 artiklan 1 kohdan b ja f alakohta)
policy-basis-consent = suostumuksesi (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)
policy-basis-interest = oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta); voit vastustaa käsittelyä
policy-data = Tiedot
policy-kept = Säilytysaika
policy-services = { $count ->
    [one] 1 palvelu
   *[other] { $count } palvelua
}
policy-unfold = Tämä käyttötarkoitus on käytössä, mutta mikään sen palveluista ei ole. Ota ne käyttöön alla yksitellen.
policy-third-title = Kolmansien osapuolten palvelut
policy-third = Muiden tarjoajien palvelut, kuten videot, reittihaku tai chat, ladataan vasta, kun sallit ne tai käynnistät ne itse. Palveluntarjoaja voi silloin saada tietoja, kuten IP-osoitteesi. Kunkin palvelun kohdalla kerrotaan, kuka vastaa evästeiden asettamisesta ja missä roolissa. Emme yleensä voi vaikuttaa sellaisten palvelujen sisältöön ja toimintaan, joiden tarjoaja on itsenäinen rekisterinpitäjä; lue myös palveluntarjoajan tietosuojaseloste.
policy-links = Vain tavallisina linkkeinä: { $services }. Mitään ei ladata eikä lähetetä, ennen kuin napsautat linkkiä. Sen jälkeen palveluntarjoaja voi kerätä tietoja suoraan ja yhdistää ne tiliisi, jos olet kirjautuneena palveluun. Jos et halua tätä, kirjaudu ensin ulos palvelusta.

policy-recipients-title = Kuka saa tietoja
policy-recipients = Vastuussa olevissa yrityksissä pääsy tietoihin on vain henkilöillä, jotka tarvitsevat niitä ilmoitettuun tarkoitukseen. Ulkopuoliset vastaanottajat saavat niitä vain, jos laki sen sallii tai jos olet antanut suostumuksesi.
policy-recipients-processor = Henkilötietojen käsittelijät: ne käyttävät tietoja vain ohjeidemme mukaan
policy-recipients-joint = Yhteisrekisterinpitäjät kanssamme
policy-recipients-independent = Yksityiset tahot, jotka ovat itsenäisiä rekisterinpitäjiä
policy-recipients-public = Viranomaiset
policy-recipients-public-why = Viranomaiset, kuten veroviranomaiset, syyttäjät tai tuomioistuimet, kun lakisääteinen velvoite tai oikeutettu etu sitä edellyttää
policy-recipients-further = Muut vastaanottajat
policy-transfers-title = Siirrot kolmansiin maihin
policy-transfers = Tietoja siirretään Euroopan talousalueen ulkopuoliseen maahan vain, jos Euroopan komissio on todennut siellä riittävän tietosuojan tason (tietosuoja-asetuksen 45 artikla), jos käytössä on asianmukaiset suojatoimet (tietosuoja-asetuksen 46 tai 47 artikla) tai jos sovelletaan tietosuoja-asetuksen 49 artiklan mukaista poikkeusta, kuten nimenomaista suostumustasi. Jäljennös suojatoimista löytyy ohessa olevasta linkistä, tai sen antaa pyynnöstä { $controller }.
policy-retention-title = Kuinka kauan tietoja säilytetään
policy-retention = Tietoja säilytetään vain niin kauan kuin käyttötarkoitus edellyttää tai kunnes peruutat suostumuksesi tai vastustat käsittelyä; sen jälkeen ne poistetaan viipymättä, jollei laki edellytä tai salli pidempää säilytystä. Kunkin palvelun kohdalla kerrotaan, kuinka kauan tiedot pysyvät laitteellasi. Kun peruutat suostumuksesi, laitteeltasi poistetaan se, minkä tämä sivusto on itse sinne tallentanut.
policy-retention-records = Näyttöä valinnastasi säilytetään vielä { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
} valinnan voimassaolon päättymisen jälkeen.
policy-retention-why = Näin voimme osoittaa, mitä valitsit (tietosuoja-asetuksen 7 artiklan 1 kohta).

policy-versions-title = Versiot
policy-version-line = Versio { $version }, päivätty { $date }, asetukset nro { $policy }
policy-versions-none = Aiempaa versiota ei ole.
policy-kept-version = Tämä on säilytetty versio sellaisena kuin se julkaistiin. Voimassa saattaa jo olla uudempi.
policy-current = Siirry nyt voimassa olevaan versioon
