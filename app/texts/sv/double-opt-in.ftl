# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Bekräfta ditt samtycke
doi-lead = Hos { $site } har ditt samtycke begärts till det som anges nedan. Det gäller först när du har bekräftat det. Om du inte själv har bett om detta behöver du inte göra något.
doi-what = Till vad
doi-wording = Texten som visades
doi-asked = Begärt den { $moment }; textversion { $version }, inställningar nr { $policy }.
doi-confirm = Ja, jag samtycker
doi-confirmed-title = Ditt samtycke har registrerats
doi-confirmed = { $site } registrerade ditt samtycke den { $moment }.
doi-how-to-withdraw = Du kan när som helst återkalla ditt samtycke, utan att logga in. Det gäller då inte längre från den tidpunkten; det som skett dessförinnan förblir lagligt.
doi-withdraw = Återkalla samtycket
doi-withdraw-lead = Du har gett { $site } ditt samtycke till det som anges nedan. Det är lika lätt att återkalla som att ge det, och återkallandet gäller genast.
doi-withdrawn = Ditt samtycke återkallades den { $moment }. Du behöver inte göra något mer.
doi-withdrawn-before = Du återkallade det här samtycket efter att det hade begärts. Den här länken bekräftar inget längre.
doi-expired = Länken är för gammal. Inget har registrerats. Begär en ny på webbplatsen.
doi-outdated = Det som begärdes har ändrats sedan dess. Inget har registrerats. Begär det på nytt på webbplatsen.
doi-unknown-title = Länken fungerar inte
doi-unknown = Länken är inte känd här. Inget har registrerats. Kontrollera att hela adressen från e-postmeddelandet kom med, eller begär en ny på webbplatsen.
