# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Dina rättigheter
rights-lead = Som registrerad har du följande rättigheter, på de villkor som anges i GDPR. Det kostar inget att utöva dem.
rights-access = Tillgång: du kan få veta vilka uppgifter som sparas om dig och få en kopia av dem.
rights-rectification = Rättelse: du kan få felaktiga uppgifter rättade och ofullständiga uppgifter kompletterade.
rights-erasure = Radering: du kan få dina uppgifter raderade om lagens villkor är uppfyllda.
rights-restriction = Begränsning av behandling: du kan begära att behandlingen av dina uppgifter begränsas om lagens villkor är uppfyllda.
rights-portability = Dataportabilitet: uppgifter som du har lämnat med stöd av samtycke eller avtal kan du få ut i ett strukturerat, allmänt använt och maskinläsbart format, eller få överförda till en annan personuppgiftsansvarig.
rights-objection = Invändning: du kan när som helst, av skäl som hänför sig till din specifika situation, invända mot behandling som grundas på berättigat intresse. Behandlingen upphör då, om inte tvingande skäl väger tyngre än dina intressen, rättigheter och friheter.
rights-marketing = Invändning mot direkt marknadsföring: du kan när som helst och utan att ange skäl invända mot behandling för direkt marknadsföring; behandlingen upphör då.
rights-withdrawal = Återkallande av samtycke: du kan när som helst återkalla ett samtycke med verkan för framtiden. Det påverkar inte lagligheten av behandlingen fram till dess. Du kan använda samma kanal som när du gav samtycket.
rights-complaint = Klagomål: du kan lämna in ett klagomål till en tillsynsmyndighet, särskilt i det land där du bor eller arbetar eller där du anser att lagen har överträtts, eller till den personuppgiftsansvarigas tillsynsmyndighet.
rights-authority = Tillsynsmyndighet: { $country }
rights-authority-land = För företag är oftast myndigheten i den delstat där företaget har sitt säte behörig.
rights-contact = Skicka frågor och begäranden till { $controller }: med e-post eller med post till adressen ovan. Om det gäller ditt val, ange ditt samtyckesnummer så att valet kan hittas.

rights-records-title = Vad som sparas om ditt val
rights-records-none = Den här webbläsaren har inget samtyckesnummer från den här webbplatsen. Därför finns det inget att visa, ladda ner eller radera här.
rights-when = När
rights-what = Vad
rights-where = Var
rights-version = Version
rights-standing = Gäller
rights-state-given = tillät allt
rights-state-refused = nekade allt
rights-state-partial = tillät en del
rights-state-withdrawn = återkallade samtycket
rights-state-objected = invände
rights-state-requested = begärt, inte bekräftat
rights-channel-banner = banner
rights-channel-settings = inställningar på webbplatsen
rights-channel-embed = inbäddat innehåll
rights-channel-preference-page = den här sidan
rights-channel-gpc = signal från webbläsaren
rights-channel-api = konto på webbplatsen
rights-channel-app = app
rights-channel-email = e-post
rights-channel-phone = telefon
rights-channel-paper = papper
rights-channel-in-person = personligen
rights-standing-current = ja
rights-standing-superseded = nej, ersatt
rights-standing-expired = nej, har slutat gälla
rights-download = Ladda ner allt (JSON)
rights-download-one = Ladda ner
rights-object = Gör invändning
rights-object-why = Stänger av det som grundas på berättigat intresse: { $purposes }. Allt annat förblir som det är. En invändning är inte detsamma som att neka och registreras som en invändning.
rights-restrict = Begränsa användningen
rights-restrict-why = Det som sparas om ditt val lagras då bara och används inte vidare, utom för att fastställa, göra gällande eller försvara rättsliga anspråk.
rights-restricted = Användningen av det som sparas om ditt val är begränsad.
rights-lift = Häv begränsningen
rights-erase = Radera allt
rights-erase-why = Raderar allt som sparas under ditt samtyckesnummer, och de kakor som innehåller ditt val. Av de raderade posterna återstår bara uppgiften att de har funnits, utan koppling till dig.
rights-erase-title = Vill du radera allt som sparas om ditt val?
rights-erase-ask = { $count ->
    [one] 1 post raderas.
   *[other] { $count } poster raderas.
} Det går inte att ångra. Ditt samtycke gäller då inte längre, och webbplatsen frågar dig igen.
rights-erase-yes = Ja, radera allt
rights-back = Nej, tillbaka
rights-done-erased = Allt som sparades under ditt samtyckesnummer har raderats.
rights-done-restricted = Användningen är begränsad.
rights-done-lifted = Begränsningen har hävts.
rights-done-objected = Din invändning har registrerats.
