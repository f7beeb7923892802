# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.

policy-title = Policy för kakor hos { $site }
policy-lead = Här ser du vilka kakor (cookies) och liknande tekniker { $site } använder, för vilka ändamål, vem som ansvarar för dem och hur du gör, ändrar eller återkallar ditt val.
policy-contents = På den här sidan
policy-to-choices = Se, ändra eller återkalla ditt val
policy-joint = { $controllers } fastställer gemensamt ändamålen med och medlen för den behandling som här anges som gemensam. I ett arrangemang enligt artikel 26 i GDPR är det fastställt vem som fullgör vilken skyldighet. Du kan utöva dina rättigheter gentemot var och en av dem.
policy-answers = { $controller } besvarar dina frågor och begäranden, även för de andra personuppgiftsansvarigas räkning.

policy-about-title = Kakor och liknande tekniker
policy-about = Kakor (cookies) och liknande tekniker lagrar information på din enhet eller läser information från den: kakor, lokal lagring och sessionslagring, databaser i webbläsaren, pixlar, egenskaper hos enheten och programkomponenter. Tillsammans kallas de här ”kakor”.
policy-about-necessary = Tekniskt nödvändiga kakor möjliggör de funktioner som du begär, till exempel språkval, inloggning, varukorg eller önskelista, och ser till att webbplatsen fungerar korrekt och säkert. De kräver inget samtycke. Den rättsliga grunden är artikel 6.1 b och f i GDPR. För var och en av dem anges varför den är nödvändig.
policy-about-consent = Alla andra kakor används bara med ditt frivilliga samtycke (artikel 6.1 a i GDPR): för varje ändamål och, om du vill, för varje tjänst. Du kan när som helst återkalla ett samtycke med verkan för framtiden.
policy-about-other = Andra tekniker lagrar inget på din enhet och läser inget från den, till exempel sådana som motverkar missbruk. Om de behandlar personuppgifter, till exempel en IP-adress, grundas det på artikel 6.1 b och f i GDPR. För varje sådan tjänst anges varför din enhet inte berörs.
policy-block-title = Blockera eller ta bort kakor
policy-block = I inställningarna för din webbläsare eller enhet kan du också helt förhindra att kakor lagras, och när som helst ta bort lagrade kakor. Webbplatsen kan då fungera sämre. Om du även tar bort de kakor som innehåller ditt val gäller valet inte längre: det som kräver samtycke förblir avstängt och vi frågar dig igen.

policy-purposes-title = Ändamål och tjänster
policy-basis = Rättslig grund
policy-basis-necessary = nödvändigt för det du begär eller för säker drift (artikel 6.1 b och f i GDPR)
policy-basis-consent = ditt samtycke (artikel 6.1 a i GDPR)
policy-basis-interest = berättigat intresse (artikel 6.1 f i GDPR); du kan invända
policy-data = Uppgifter
policy-kept = Lagringstid
policy-services = { $count ->
    [one] 1 tjänst
   *[other] { $count } tjänster
}
policy-unfold = Ändamålet är på, men alla dess tjänster är av. Slå på dem nedan, var och en för sig.
policy-third-title = Tjänster från tredje part
policy-third = Tjänster från andra leverantörer, till exempel video, ruttplanering eller chatt, laddas först när du tillåter dem eller själv startar dem. Leverantören kan då få uppgifter som din IP-adress. För varje tjänst anges vem som ansvarar för att kakorna placeras, och i vilken roll. Vi har som regel inget inflytande över innehållet i och funktionen hos tjänster vars leverantörer är självständigt personuppgiftsansvariga; läs även leverantörens integritetspolicy.
policy-links = Finns bara som vanliga länkar: { $services }. Inget laddas eller skickas innan du klickar. Därefter kan leverantören samla in uppgifter direkt och, om du är inloggad där, koppla dem till ditt konto. Om du inte vill det kan du logga ut där först.

policy-recipients-title = Vem som får uppgifter
policy-recipients = Inom de ansvariga företagen har bara de personer åtkomst som behöver uppgifterna för det angivna ändamålet. Externa mottagare får dem bara om lagen tillåter det eller om du har samtyckt.
policy-recipients-processor = Personuppgiftsbiträden: använder uppgifter bara enligt våra instruktioner
policy-recipients-joint = Ansvariga gemensamt med oss
policy-recipients-independent = Privata aktörer som är självständigt personuppgiftsansvariga
policy-recipients-public = Offentliga organ
policy-recipients-public-why = Myndigheter som skattemyndigheter, åklagare eller domstolar, när en rättslig förpliktelse eller ett berättigat intresse kräver det
policy-recipients-further = Övriga mottagare
policy-transfers-title = Överföring till tredjeländer
policy-transfers = Uppgifter överförs till ett land utanför Europeiska ekonomiska samarbetsområdet bara om Europeiska kommissionen har beslutat att skyddsnivån där är adekvat (artikel 45 i GDPR), om det finns lämpliga skyddsåtgärder (artikel 46 eller 47 i GDPR) eller om ett undantag enligt artikel 49 i GDPR gäller, till exempel ditt uttryckliga samtycke. En kopia av skyddsåtgärderna finns via länken intill eller kan på begäran fås från { $controller }.
policy-retention-title = Hur länge uppgifter sparas
policy-retention = Uppgifter sparas bara så länge ändamålet kräver det, eller tills du återkallar ditt samtycke eller invänder; då raderas de omedelbart, om inte lagen kräver eller tillåter att de sparas längre. Hur länge något finns kvar på din enhet anges för varje tjänst. När du återkallar ditt samtycke raderas det som webbplatsen själv har sparat där.
policy-retention-records = Beviset för ditt val sparas i ytterligare { $days ->
    [one] 1 dag
   *[other] { $days } dagar
} efter att valet har slutat gälla.
policy-retention-why = På så sätt kan vi visa vad du har valt (artikel 7.1 i GDPR).

policy-versions-title = Versioner
policy-version-line = Version { $version } från den { $date }, inställningar nr { $policy }
policy-versions-none = Det finns ingen tidigare version.
policy-kept-version = Det här är en arkiverad version, så som den publicerades. En nyare kan ha börjat gälla sedan dess.
policy-current = Till den version som gäller nu
