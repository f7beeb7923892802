# Voorkeurenpagina. Alleen woorden van het product; doelen en diensten beschrijft de site zelf.

prefs-title = Uw cookievoorkeuren bij { $site }
prefs-lead = Hier ziet u welke cookies en vergelijkbare technieken { $site } gebruikt, wie ervoor verantwoordelijk is en wat u hebt gekozen. U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken. Intrekken geldt vanaf dat moment; wat daarvoor gebeurde blijft rechtmatig.
prefs-lead-necessary = Hier ziet u welke cookies en vergelijkbare technieken { $site } gebruikt en wie ervoor verantwoordelijk is. Deze site gebruikt alleen wat strikt noodzakelijk is. Daarvoor is geen toestemming nodig en er valt dus niets te kiezen.
prefs-skip = Naar uw keuzes
prefs-languages = Talen
prefs-privacy = Privacyverklaring
prefs-version = versie { $version }
prefs-notice-date = Deze tekst is van { $date }.
prefs-policy = Instellingen nr. { $policy }

prefs-saved = Uw keuze is bewaard.
prefs-changed = De instellingen van deze site zijn gewijzigd terwijl u koos. Er is niets bewaard. Kijk uw keuze na en bewaar ze opnieuw.
prefs-failed = Uw keuze kon nu niet worden bewaard. Er is niets gewijzigd. Probeer het over enkele ogenblikken opnieuw.

prefs-state-title = Wat nu geldt
prefs-state-none = U hebt nog niet gekozen.
prefs-state-given = Op { $date } hebt u alles toegestaan.
prefs-state-refused = Op { $date } hebt u alles geweigerd.
prefs-state-partial = Op { $date } hebt u een deel toegestaan.
prefs-state-withdrawn = Op { $date } hebt u uw toestemming ingetrokken.
prefs-state-objected = Op { $date } hebt u bezwaar gemaakt tegen wat op gerechtvaardigd belang berust.
prefs-state-until = Uw keuze geldt tot { $date }. Daarna vragen we ze opnieuw.
prefs-state-expired = Die keuze is verlopen; er geldt nu weer wat hieronder staat tot u opnieuw kiest.
prefs-state-outdated = De site heeft sindsdien iets gewijzigd waarvoor uw keuze niet meer geldt. Dat deel staat uit tot u opnieuw kiest.
prefs-state-granted = Toegestaan
prefs-state-denied = Niet toegestaan
prefs-state-nothing = niets
prefs-consent-id = Uw toestemmingsnummer
prefs-consent-id-why = Vermeld dit nummer als u vraagt wat wij over uw keuze bewaren.
prefs-regime-opt-in = Op de plaats waar u bent wordt niets optioneels gebruikt voordat u het toestaat.
prefs-regime-opt-out = Op de plaats waar u bent mogen optionele diensten werken tot u ze uitzet.
prefs-regime-notice = Op de plaats waar u bent volstaat het dat wij u informeren; uitzetten kan altijd.
prefs-gpc-honoured = Uw browser vraagt met Global Privacy Control om uw gegevens niet te verkopen of te delen. Dat verzoek is ingewilligd: zolang uw browser dit vraagt, blijven die doelen uit.
prefs-gpc-seen = Uw browser stuurt Global Privacy Control. Optionele doelen staan hier al uit tot u ze zelf toestaat.
prefs-withdraw = Alles intrekken
prefs-withdraw-why = Trekt uw toestemming voor alle optionele doelen en diensten in.

prefs-who-title = Wie verantwoordelijk is
prefs-email = E-mail
prefs-dpo = Functionaris voor gegevensbescherming

prefs-choose-title = Uw keuzes
prefs-choose-rule = Een dienst werkt alleen als haar eigen schakelaar aan staat. Een doel uitzetten zet de diensten eronder niet mee uit; elke schakelaar telt voor zich.
prefs-services-of = Diensten voor { $purpose }
prefs-on = aan
prefs-off = uit
prefs-always-on = altijd aan
prefs-necessary-why = Strikt noodzakelijk voor wat u zelf vraagt. Dit berust niet op toestemming en kan niet uit.
prefs-interest = Rechtsgrond: gerechtvaardigd belang. U kunt bezwaar maken door dit uit te zetten.
prefs-of-vendor = van { $vendor }
prefs-also-under = Ook voor: { $purposes }
prefs-save = Keuze opslaan
prefs-accept = Alles accepteren
prefs-reject = Alles weigeren

prefs-details = { $items ->
    [0] Wie en waar
    [one] Wie, waar en 1 gegeven op uw toestel
   *[other] Wie, waar en { $items } gegevens op uw toestel
}
prefs-vendor = Aanbieder
prefs-vendor-privacy = Privacyverklaring van { $vendor }
prefs-responsible = Verantwoordelijk
prefs-role-own = Verwerkingsverantwoordelijke
prefs-role-joint = Gezamenlijk verantwoordelijk (artikel 26 AVG)
prefs-role-independent = Zelfstandig verantwoordelijk, voor eigen doelen
prefs-role-processor = Verwerker in opdracht van { $controller }
prefs-joint-with = { $controller } en { $vendor }
prefs-third-countries = Landen buiten de EER
prefs-third-none = Geen doorgifte buiten de Europese Economische Ruimte.
prefs-copy = Kopie van de waarborgen
prefs-mechanism-adequacy = adequaatheidsbesluit (artikel 45 AVG)
prefs-mechanism-scc = standaardcontractbepalingen (artikel 46 AVG)
prefs-mechanism-bcr = bindende bedrijfsvoorschriften (artikel 47 AVG)
prefs-mechanism-derogation = afwijking voor een specifieke situatie (artikel 49 AVG)
prefs-mechanism-explicit-consent = uw uitdrukkelijke toestemming (artikel 49, lid 1, a) AVG)
prefs-no-terminal = Bewaart niets op uw toestel en leest er niets van.
prefs-link-only = Een gewone link: er wordt niets geladen voordat u hem volgt.
prefs-no-items = Deze dienst bewaart niets op uw toestel.
prefs-items-of = Wat { $service } op uw toestel bewaart of leest
prefs-item-name = Naam
prefs-item-kind = Soort
prefs-item-function = Functie
prefs-item-lifetime = Bewaard
prefs-item-party = Van
prefs-item-necessary = Waarom noodzakelijk
prefs-kind-cookie = cookie
prefs-kind-local-storage = lokale opslag
prefs-kind-session-storage = sessieopslag
prefs-kind-indexed-db = databank in de browser
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = kenmerken van het toestel
prefs-kind-sdk = softwarecomponent
prefs-party-first = deze site
prefs-party-third = { $vendor }
prefs-lifetime-none = wordt niet bewaard
prefs-lifetime-session = tot u de browser sluit
prefs-lifetime-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
prefs-lifetime-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
prefs-lifetime-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } om { $hour }.{ $minute } uur (UTC)
prefs-month-1 = januari
prefs-month-2 = februari
prefs-month-3 = maart
prefs-month-4 = april
prefs-month-5 = mei
prefs-month-6 = juni
prefs-month-7 = juli
prefs-month-8 = augustus
prefs-month-9 = september
prefs-month-10 = oktober
prefs-month-11 = november
prefs-month-12 = december

prefs-missing-site-title = Deze site is hier niet bekend
prefs-missing-site = Controleer het adres, of volg de link naar de cookievoorkeuren op de site waar u vandaan komt.
prefs-missing-language-title = Deze taal is er niet
prefs-missing-language = { $site } heeft deze pagina in:
