# The pages behind the links of a double opt-in: confirming and withdrawing.
# A date ends in "r.", so no text here ends a sentence with one.

doi-title = Potwierdzenie zgody
doi-lead = W witrynie { $site } poproszono o Państwa zgodę na to, co podano poniżej. Zgoda obowiązuje dopiero po jej potwierdzeniu. Jeżeli prośba nie pochodzi od Państwa, nie trzeba nic robić.
doi-what = W jakim celu
doi-wording = Wyświetlony tekst
doi-asked = Data prośby: { $moment }; wersja tekstu { $version }, ustawienia nr { $policy }.
doi-confirm = Tak, wyrażam zgodę
doi-confirmed-title = Państwa zgoda została zapisana
doi-confirmed = W dniu { $moment } Państwa zgodę zapisano w witrynie { $site }.
doi-how-to-withdraw = Zgodę można wycofać w każdej chwili, bez logowania. Od tego momentu przestaje ona obowiązywać; to, co miało miejsce wcześniej, pozostaje zgodne z prawem.
doi-withdraw = Wycofaj zgodę
doi-withdraw-lead = W witrynie { $site } wyrazili Państwo zgodę na to, co podano poniżej. Wycofanie zgody jest równie łatwe jak jej wyrażenie i działa od razu.
doi-withdrawn = Państwa zgodę wycofano w dniu { $moment }. Nie trzeba nic więcej robić.
doi-withdrawn-before = Wycofali Państwo tę zgodę po tym, jak o nią poproszono. Ten odnośnik niczego już nie potwierdza.
doi-expired = Ten odnośnik stracił ważność. Niczego nie zapisano. W witrynie można poprosić o nowy.
doi-outdated = To, czego dotyczyła prośba, od tego czasu się zmieniło. Niczego nie zapisano. W witrynie można ponowić prośbę.
doi-unknown-title = Ten odnośnik nie działa
doi-unknown = Ten odnośnik nie jest tu znany. Niczego nie zapisano. Proszę sprawdzić, czy przeniesiono cały adres z wiadomości e-mail, lub poprosić w witrynie o nowy odnośnik.
