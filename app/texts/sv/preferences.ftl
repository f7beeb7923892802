# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Dina inställningar för kakor hos { $site }
prefs-lead = Här ser du vilka kakor (cookies) och liknande tekniker { $site } använder, vem som ansvarar för dem och vad du har valt. Du kan när som helst ändra ditt val eller återkalla ditt samtycke. Återkallandet gäller från den tidpunkten; det som skett dessförinnan förblir lagligt.
prefs-lead-necessary = Här ser du vilka kakor (cookies) och liknande tekniker { $site } använder och vem som ansvarar för dem. Den här webbplatsen använder bara det som är absolut nödvändigt. Det kräver inget samtycke, så det finns inget att välja.
prefs-skip = Till dina val
prefs-languages = Språk
prefs-privacy = Integritetspolicy
prefs-version = version { $version }
prefs-notice-date = Den här texten är från den { $date }.
prefs-policy = Inställningar nr { $policy }

prefs-saved = Ditt val har sparats.
prefs-changed = Webbplatsens inställningar ändrades medan du valde. Inget har sparats. Gå igenom ditt val och spara det igen.
prefs-failed = Ditt val kunde inte sparas just nu. Inget har ändrats. Försök igen om en stund.

prefs-state-title = Det här gäller nu
prefs-state-none = Du har inte valt ännu.
prefs-state-given = Den { $date } tillät du allt.
prefs-state-refused = Den { $date } nekade du allt.
prefs-state-partial = Den { $date } tillät du en del.
prefs-state-withdrawn = Den { $date } återkallade du ditt samtycke.
prefs-state-objected = Den { $date } invände du mot det som grundas på berättigat intresse.
prefs-state-until = Ditt val gäller till den { $date }. Därefter frågar vi igen.
prefs-state-expired = Det valet har slutat gälla; tills du väljer igen gäller följande.
prefs-state-outdated = Webbplatsen har sedan dess ändrat något som ditt val inte längre omfattar. Den delen är avstängd tills du väljer igen.
prefs-state-granted = Tillåtet
prefs-state-denied = Inte tillåtet
prefs-state-nothing = inget
prefs-consent-id = Ditt samtyckesnummer
prefs-consent-id-why = Ange det här numret om du frågar vilka uppgifter vi sparar om ditt val.
prefs-regime-opt-in = Där du befinner dig används inget valfritt förrän du har tillåtit det.
prefs-regime-opt-out = Där du befinner dig får valfria tjänster vara igång tills du stänger av dem.
prefs-regime-notice = Där du befinner dig räcker det att vi informerar dig; du kan ändå stänga av tjänster.
prefs-gpc-honoured = Din webbläsare begär genom Global Privacy Control att dina uppgifter varken säljs eller delas. Din begäran om att välja bort har tillgodosetts: så länge webbläsaren begär detta är de ändamålen avstängda.
prefs-gpc-seen = Din webbläsare skickar Global Privacy Control. Valfria ändamål är här ändå avstängda tills du tillåter dem.
prefs-withdraw = Återkalla allt
prefs-withdraw-why = Återkallar ditt samtycke till alla valfria ändamål och tjänster.

prefs-who-title = Vem som är ansvarig
prefs-email = E-post
prefs-dpo = Dataskyddsombud

prefs-choose-title = Dina val
prefs-choose-rule = En tjänst är igång bara när dess eget reglage är på. Att stänga av ett ändamål stänger inte av tjänsterna under det; varje reglage gäller för sig.
prefs-services-of = Tjänster för { $purpose }
prefs-on = på
prefs-off = av
prefs-always-on = alltid på
prefs-necessary-why = Absolut nödvändigt för det du begär. Detta grundas inte på samtycke och kan inte stängas av.
prefs-interest = Rättslig grund: berättigat intresse. Du kan invända mot detta genom att stänga av det.
prefs-of-vendor = från { $vendor }
prefs-also-under = Även för: { $purposes }
prefs-save = Spara valet
prefs-accept = Godkänn allt
prefs-reject = Neka allt

prefs-details = { $items ->
    [0] Vem och var
    [one] Vem, var och 1 uppgift på din enhet
   *[other] Vem, var och { $items } uppgifter på din enhet
}
prefs-vendor = Leverantör
prefs-vendor-privacy = Integritetspolicy för { $vendor }
prefs-responsible = Ansvarig
prefs-role-own = Personuppgiftsansvarig
prefs-role-joint = Gemensamt personuppgiftsansvariga (artikel 26 i GDPR)
prefs-role-independent = Självständigt personuppgiftsansvarig, för egna ändamål
prefs-role-processor = Personuppgiftsbiträde åt { $controller }
prefs-joint-with = { $controller } och { $vendor }
prefs-third-countries = Länder utanför EES
prefs-third-none = Ingen överföring utanför Europeiska ekonomiska samarbetsområdet.
prefs-copy = Kopia av skyddsåtgärderna
prefs-mechanism-adequacy = beslut om adekvat skyddsnivå (artikel 45 i GDPR)
prefs-mechanism-scc = standardavtalsklausuler (artikel 46 i GDPR)
prefs-mechanism-bcr = bindande företagsbestämmelser (artikel 47 i GDPR)
prefs-mechanism-derogation = undantag i en särskild situation (artikel 49 i GDPR)
prefs-mechanism-explicit-consent = ditt uttryckliga samtycke (artikel 49.1 a i GDPR)
prefs-no-terminal = Sparar inget på din enhet och läser inget från den.
prefs-link-only = En vanlig länk: inget laddas förrän du följer den.
prefs-no-items = Den här tjänsten sparar inget på din enhet.
prefs-items-of = Vad { $service } sparar på eller läser från din enhet
prefs-item-name = Namn
prefs-item-kind = Typ
prefs-item-function = Funktion
prefs-item-lifetime = Sparas
prefs-item-party = Tillhör
prefs-item-necessary = Varför det är nödvändigt
prefs-kind-cookie = kaka (cookie)
prefs-kind-local-storage = lokal lagring
prefs-kind-session-storage = sessionslagring
prefs-kind-indexed-db = databas i webbläsaren
prefs-kind-cache = cache
prefs-kind-service-worker = service worker
prefs-kind-pixel = pixel
prefs-kind-fingerprint = egenskaper hos enheten
prefs-kind-sdk = programkomponent
prefs-party-first = den här webbplatsen
prefs-party-third = { $vendor }
prefs-lifetime-none = sparas inte
prefs-lifetime-session = tills du stänger webbläsaren
prefs-lifetime-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
prefs-lifetime-months = { $count ->
    [one] 1 månad
   *[other] { $count } månader
}
prefs-lifetime-years = { $count ->
    [one] 1 år
   *[other] { $count } år
}

prefs-date = { $day } { $month } { $year }
prefs-moment = { $date } kl. { $hour }.{ $minute } (UTC)
prefs-month-1 = januari
prefs-month-2 = februari
prefs-month-3 = mars
prefs-month-4 = april
prefs-month-5 = maj
prefs-month-6 = juni
prefs-month-7 = juli
prefs-month-8 = augusti
prefs-month-9 = september
prefs-month-10 = oktober
prefs-month-11 = november
prefs-month-12 = december

prefs-missing-site-title = Den här webbplatsen är inte känd här
prefs-missing-site = Kontrollera adressen eller följ länken till inställningarna för kakor på webbplatsen du kom från.
prefs-missing-language-title = Det här språket finns inte
prefs-missing-language = { $site } har den här sidan på:
