# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Küpsiste kasutamise põhimõtted – { $site }
policy-lead = Siin on kirjas, milliseid küpsiseid ja sarnaseid tehnoloogiaid { $site } kasutab, milleks neid kasutatakse, kes nende eest vastutab ning kuidas saate oma valiku teha, seda muuta või selle tagasi võtta.
policy-contents = Sellel lehel
policy-to-choices = Vaadake oma valikut, muutke seda või võtke see tagasi
policy-joint = { $controllers } määravad üheskoos kindlaks selle töötlemise eesmärgid ja vahendid, mida siin nimetatakse ühiseks. IKÜM artikli 26 kohases kokkuleppes on nad määranud, kes millise kohustuse täidab. Saate oma õigusi kasutada igaühe suhtes neist.
policy-answers = Teie küsimustele ja taotlustele vastab { $controller }, ka teiste vastutavate töötlejate nimel.

policy-about-title = Küpsised ja sarnased tehnoloogiad
policy-about = Küpsised ja sarnased tehnoloogiad salvestavad teavet teie seadmesse või loevad sealt teavet: küpsised, kohalik ja seansi salvestusruum, andmebaasid brauseris, pikslid, seadme tunnused ja tarkvarakomponendid. Siin nimetatakse neid ühiselt „küpsisteks“.
policy-about-necessary = Tehniliselt vajalikud küpsised võimaldavad funktsioone, mida te ise soovite, näiteks keelevalikut, sisselogimist, ostukorvi või soovinimekirja, ning hoiavad veebisaidi töökorras ja turvalisena. Nende jaoks ei ole nõusolekut vaja. Õiguslik alus on IKÜM artikli 6 lõike 1 punktid b ja f. Iga sellise küpsise juures on kirjas, miks see on vajalik.
policy-about-consent = Kõiki teisi küpsiseid kasutatakse ainult teie vabatahtlikul nõusolekul (IKÜM artikli 6 lõike 1 punkt a): eesmärkide ja soovi korral ka teenuste kaupa. Antud nõusoleku saate igal ajal edasiulatuvalt tagasi võtta.
policy-about-other = Muud tehnoloogiad ei salvesta teie seadmesse midagi ega loe sealt midagi; neid kasutatakse näiteks kuritarvitamise tõrjumiseks. Kui sealjuures töödeldakse isikuandmeid, näiteks IP-aadressi, põhineb see IKÜM artikli 6 lõike 1 punktidel b ja f. Iga sellise teenuse juures on kirjas, miks teie seadet ei puudutata.
policy-block-title = Küpsiste blokeerimine või kustutamine
policy-block = Küpsiste salvestamise saate brauseri või seadme seadetes ka täielikult keelata ning salvestatud küpsised seal igal ajal kustutada. Veebisait võib siis töötada halvemini. Kui kustutate ka küpsised, milles on teie valik, siis see valik enam ei kehti: nõusolekut vajav jääb väljalülitatuks ja me küsime teilt uuesti.

policy-purposes-title = Eesmärgid ja teenused
policy-basis = Õiguslik alus
policy-basis-necessary = vajalik selleks, mida te ise soovite, või turvaliseks toimimiseks (IKÜM artikli 6 lõike 1 punktid b ja f)
policy-basis-consent = teie nõusolek (IKÜM artikli 6 lõike 1 punkt a)
policy-basis-interest = õigustatud huvi (IKÜM artikli 6 lõike 1 punkt f); saate esitada vastuväite
policy-data = Andmed
policy-kept = Säilitusaeg
policy-services = { $count ->
    [one] 1 teenus
   *[other] { $count } teenust
}
policy-unfold = See eesmärk on sees, kuid kõik selle teenused on väljas. Lülitage need allpool ükshaaval sisse.
policy-third-title = Kolmandate isikute teenused
policy-third = Teiste teenusepakkujate teenused, näiteks video, marsruudi kavandamine või vestlus, laaditakse alles siis, kui te need lubate või ise käivitate. Teenusepakkuja võib siis saada andmeid, näiteks teie IP-aadressi. Iga teenuse juures on kirjas, kes küpsiste paigaldamise eest vastutab ja millises rollis. Üldjuhul ei saa me mõjutada nende teenuste sisu ja toimimist, mille pakkuja on iseseisev vastutav töötleja; lugege ka teenusepakkuja privaatsusteadet.
policy-links = Olemas ainult tavaliste linkidena: { $services }. Enne klõpsamist ei laadita ega saadeta midagi. Pärast seda võib teenusepakkuja koguda andmeid otse ja siduda need teie kontoga, kui olete seal sisse logitud. Kui te seda ei soovi, logige seal enne välja.

policy-recipients-title = Kes andmeid saab
policy-recipients = Vastutavates ettevõtetes on juurdepääs ainult isikutel, kes vajavad andmeid nimetatud eesmärgil. Välised vastuvõtjad saavad neid üksnes siis, kui seadus seda lubab või kui olete andnud nõusoleku.
policy-recipients-processor = Volitatud töötlejad: nad kasutavad andmeid ainult meie juhiste järgi
policy-recipients-joint = Meiega kaasvastutavad töötlejad
policy-recipients-independent = Eraõiguslikud osapooled, kes on iseseisvad vastutavad töötlejad
policy-recipients-public = Avaliku sektori asutused
policy-recipients-public-why = Asutused, näiteks maksuamet, prokuratuur või kohus, kui seda nõuab juriidiline kohustus või õigustatud huvi
policy-recipients-further = Muud vastuvõtjad
policy-transfers-title = Edastamine kolmandatesse riikidesse
policy-transfers = Andmeid edastatakse Euroopa Majanduspiirkonnast väljapoole jäävasse riiki ainult siis, kui Euroopa Komisjon on tuvastanud seal piisava kaitse taseme (IKÜM artikkel 45), kui on olemas asjakohased kaitsemeetmed (IKÜM artikkel 46 või 47) või kui kohaldub IKÜM artikli 49 kohane erand, näiteks teie selgesõnaline nõusolek. Kaitsemeetmete koopia leiate juuresoleva lingi alt või annab selle teie taotlusel { $controller }.
policy-retention-title = Kui kaua andmeid säilitatakse
policy-retention = Andmeid säilitatakse ainult seni, kuni need on eesmärgi jaoks vajalikud või kuni te võtate nõusoleku tagasi või esitate vastuväite; seejärel kustutatakse need viivitamata, välja arvatud juhul, kui seadus nõuab või lubab pikemat säilitamist. Kui kaua miski teie seadmes püsib, on kirjas iga teenuse juures. Nõusoleku tagasivõtmisel kustutatakse seadmest see, mille sinna salvestas see veebisait ise.
policy-retention-records = Tõendit teie valiku kohta säilitatakse veel { $days ->
    [one] 1 päev
   *[other] { $days } päeva
} pärast valiku kehtivuse lõppu.
policy-retention-why = Nii saame tõendada, mida te valisite (IKÜM artikli 7 lõige 1).

policy-versions-title = Versioonid
policy-version-line = Versioon { $version } ({ $date }), seaded nr { $policy }
policy-versions-none = Varasemat versiooni ei ole.
policy-kept-version = See on säilitatud versioon sellisena, nagu see avaldati. Vahepeal võib kehtida uuem versioon.
policy-current = Praegu kehtiva versiooni juurde
