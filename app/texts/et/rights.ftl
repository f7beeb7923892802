# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Teie õigused
rights-lead = Andmesubjektina on teil IKÜMis sätestatud tingimustel järgmised õigused. Nende kasutamine on tasuta.
rights-access = Andmetega tutvumine: saate teada, milliseid andmeid teie kohta säilitatakse, ja saada neist koopia.
rights-rectification = Parandamine: saate nõuda ebaõigete andmete parandamist ja mittetäielike andmete täiendamist.
rights-erasure = Kustutamine: saate nõuda oma andmete kustutamist, kui seaduse tingimused on täidetud.
rights-restriction = Piiramine: saate nõuda oma andmete töötlemise piiramist, kui seaduse tingimused on täidetud.
rights-portability = Ülekandmine: andmed, mille olete esitanud nõusoleku või lepingu alusel, saate kätte struktureeritud, üldkasutatavas vormingus ja masinloetaval kujul või lasta edastada teisele vastutavale töötlejale.
rights-objection = Vastuväide: õigustatud huvil põhineva töötlemise suhtes saate oma konkreetsest olukorrast lähtudes igal ajal esitada vastuväite. Töötlemine siis lõpeb, välja arvatud juhul, kui mõjuvad õiguspärased põhjused kaaluvad üles teie huvid, õigused ja vabadused.
rights-marketing = Vastuväide otseturundusele: otseturunduse eesmärgil töötlemise suhtes saate esitada vastuväite igal ajal ja põhjendamata; töötlemine siis lõpeb.
rights-withdrawal = Nõusoleku tagasivõtmine: saate nõusoleku igal ajal edasiulatuvalt tagasi võtta. See ei mõjuta enne tagasivõtmist toimunud töötlemise seaduslikkust. Võite kasutada sama kanalit, mille kaudu nõusoleku andsite.
rights-complaint = Kaebus: saate esitada kaebuse järelevalveasutusele, eelkõige riigis, kus te elate või töötate või kus teie arvates rikkumine toimus, või vastutava töötleja järelevalveasutusele.
rights-authority = Järelevalveasutus: { $country }
rights-authority-land = Ettevõtete puhul on enamasti pädev selle liidumaa asutus, kus on ettevõtte asukoht.
rights-contact = Küsimused ja taotlused saatke vastutavale töötlejale ({ $controller }): e-posti teel või postiga ülaltoodud aadressil. Kui küsimus puudutab teie valikut, märkige oma nõusoleku number, et valiku saaks üles leida.

rights-records-title = Mida teie valiku kohta säilitatakse
rights-records-none = Selles brauseris ei ole selle veebisaidi nõusoleku numbrit. Seega ei ole siin midagi näidata, alla laadida ega kustutada.
rights-when = Millal
rights-what = Mis
rights-where = Kus
rights-version = Versioon
rights-standing = Kehtib
rights-state-given = kõik lubatud
rights-state-refused = kõigest keeldutud
rights-state-partial = osa lubatud
rights-state-withdrawn = nõusolek tagasi võetud
rights-state-objected = vastuväide esitatud
rights-state-requested = küsitud, kinnitamata
rights-channel-banner = küpsiseriba
rights-channel-settings = seaded veebisaidil
rights-channel-embed = manustatud sisu
rights-channel-preference-page = see leht
rights-channel-gpc = brauseri signaal
rights-channel-api = konto veebisaidil
rights-channel-app = rakendus
rights-channel-email = e-post
rights-channel-phone = telefon
rights-channel-paper = paber
rights-channel-in-person = isiklikult
rights-standing-current = jah
rights-standing-superseded = ei, asendatud
rights-standing-expired = ei, aegunud
rights-download = Laadi kõik alla (JSON)
rights-download-one = Laadi alla
rights-object = Esita vastuväide
rights-object-why = Lülitab välja selle, mis põhineb õigustatud huvil: { $purposes }. Kõik muu jääb samaks. Vastuväide ei ole keeldumine ja see registreeritakse vastuväitena.
rights-restrict = Piira kasutamist
rights-restrict-why = Teie valiku kohta säilitatavat siis ainult säilitatakse ega kasutata enam muuks kui õigusnõueteks.
rights-restricted = Teie valiku kohta säilitatava kasutamine on piiratud.
rights-lift = Lõpeta piirang
rights-erase = Kustuta kõik
rights-erase-why = Kustutab kõik, mida teie nõusoleku numbri all säilitatakse, ja küpsised, milles on teie valik. Kustutatud kirjetest jääb alles ainult teadmine, et need olid olemas, ilma seoseta teiega.
rights-erase-title = Kas kustutada kõik, mida teie valiku kohta säilitatakse?
rights-erase-ask = { $count ->
    [one] Kustutatakse 1 kirje.
   *[other] Kustutatakse { $count } kirjet.
} Seda ei saa tagasi võtta. Teie nõusolek siis enam ei kehti ja veebisait küsib teilt uuesti.
rights-erase-yes = Jah, kustuta kõik
rights-back = Ei, tagasi
rights-done-erased = Kõik, mida teie nõusoleku numbri all säilitati, on kustutatud.
rights-done-restricted = Kasutamine on piiratud.
rights-done-lifted = Piirang on lõpetatud.
rights-done-objected = Teie vastuväide on registreeritud.
