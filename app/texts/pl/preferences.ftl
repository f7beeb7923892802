# Preference page. The product's own words; purposes and services are described by the site.
# A date ends in "r.", so no text here ends a sentence with one.

prefs-title = Państwa ustawienia plików cookie w witrynie { $site }
prefs-lead = Na tej stronie wskazano, jakich plików cookie i podobnych technologii używa { $site }, kto za nie odpowiada i co Państwo wybrali. Wybór można w każdej chwili zmienić, a zgodę wycofać. Wycofanie działa od tej chwili i nie wpływa na zgodność z prawem tego, co miało miejsce wcześniej.
prefs-lead-necessary = Na tej stronie wskazano, jakich plików cookie i podobnych technologii używa { $site } i kto za nie odpowiada. Ta witryna używa tylko tego, co jest ściśle niezbędne. Nie wymaga to zgody, nie ma więc czego wybierać.
prefs-skip = Przejdź do wyboru
prefs-languages = Języki
prefs-privacy = Polityka prywatności
prefs-version = wersja { $version }
prefs-notice-date = Tekst z dnia { $date }
prefs-policy = Ustawienia nr { $policy }

prefs-saved = Państwa wybór został zapisany.
prefs-changed = Ustawienia tej witryny zmieniły się podczas dokonywania wyboru. Niczego nie zapisano. Proszę sprawdzić swój wybór i zapisać go ponownie.
prefs-failed = Państwa wyboru nie udało się teraz zapisać. Niczego nie zmieniono. Proszę spróbować ponownie za chwilę.

prefs-state-title = Co teraz obowiązuje
prefs-state-none = Nie dokonali Państwo jeszcze wyboru.
prefs-state-given = W dniu { $date } zezwolili Państwo na wszystko.
prefs-state-refused = W dniu { $date } odrzucili Państwo wszystko.
prefs-state-partial = W dniu { $date } zezwolili Państwo na część.
prefs-state-withdrawn = W dniu { $date } wycofali Państwo zgodę.
prefs-state-objected = W dniu { $date } wnieśli Państwo sprzeciw wobec tego, co opiera się na prawnie uzasadnionym interesie.
prefs-state-until = Do dnia { $date } obowiązuje Państwa wybór. Potem zapytamy ponownie.
prefs-state-expired = Ten wybór wygasł; do czasu ponownego wyboru obowiązuje to, co podano poniżej.
prefs-state-outdated = Od tego czasu witryna zmieniła coś, czego Państwa wybór już nie obejmuje. Ta część pozostaje wyłączona do czasu ponownego wyboru.
prefs-state-granted = Dozwolone
prefs-state-denied = Niedozwolone
prefs-state-nothing = nic
prefs-consent-id = Numer Państwa zgody
prefs-consent-id-why = Proszę podać ten numer, pytając o to, co przechowujemy na temat Państwa wyboru.
prefs-regime-opt-in = W miejscu, w którym się Państwo znajdują, nic opcjonalnego nie jest używane, dopóki Państwo na to nie zezwolą.
prefs-regime-opt-out = W miejscu, w którym się Państwo znajdują, usługi opcjonalne mogą działać, dopóki Państwo ich nie wyłączą.
prefs-regime-notice = W miejscu, w którym się Państwo znajdują, wystarczy, że Państwa informujemy; usługi można mimo to wyłączyć.
prefs-gpc-honoured = Państwa przeglądarka żąda za pomocą sygnału Global Privacy Control, aby Państwa dane nie były sprzedawane ani udostępniane. Żądanie rezygnacji (opt-out) zostało uwzględnione: dopóki przeglądarka tego żąda, te cele pozostają wyłączone.
prefs-gpc-seen = Państwa przeglądarka wysyła sygnał Global Privacy Control. Cele opcjonalne są tu i tak wyłączone, dopóki Państwo na nie nie zezwolą.
prefs-withdraw = Wycofaj wszystkie zgody
prefs-withdraw-why = Wycofuje Państwa zgodę na wszystkie opcjonalne cele i usługi.

prefs-who-title = Kto odpowiada
prefs-email = E-mail
prefs-dpo = Inspektor ochrony danych

prefs-choose-title = Państwa wybór
prefs-choose-rule = Usługa działa tylko wtedy, gdy jej własny przełącznik jest włączony. Wyłączenie celu nie wyłącza przypisanych do niego usług; każdy przełącznik działa osobno.
prefs-services-of = Usługi dla celu: { $purpose }
prefs-on = włączone
prefs-off = wyłączone
prefs-always-on = zawsze włączone
prefs-necessary-why = Ściśle niezbędne do świadczenia tego, o co Państwo proszą. Nie opiera się na zgodzie i nie można tego wyłączyć.
prefs-interest = Podstawa prawna: prawnie uzasadniony interes. Sprzeciw można wnieść, wyłączając tę opcję.
prefs-of-vendor = Dostawca: { $vendor }
prefs-also-under = Także do celów: { $purposes }
prefs-save = Zapisz wybór
prefs-accept = Zaakceptuj wszystko
prefs-reject = Odrzuć wszystko

prefs-details = { $items ->
    [0] Kto i gdzie
    [one] Kto, gdzie i { $items } element na Państwa urządzeniu
    [few] Kto, gdzie i { $items } elementy na Państwa urządzeniu
    [many] Kto, gdzie i { $items } elementów na Państwa urządzeniu
   *[other] Kto, gdzie i { $items } elementu na Państwa urządzeniu
}
prefs-vendor = Dostawca
prefs-vendor-privacy = Polityka prywatności dostawcy { $vendor }
prefs-responsible = Podmiot odpowiedzialny
prefs-role-own = Administrator
prefs-role-joint = Współadministratorzy (art. 26 RODO)
prefs-role-independent = Niezależny administrator, działający we własnych celach
prefs-role-processor = Podmiot przetwarzający w imieniu administratora { $controller }
prefs-joint-with = { $controller } i { $vendor }
prefs-third-countries = Kraje spoza EOG
prefs-third-none = Dane nie są przekazywane poza Europejski Obszar Gospodarczy.
prefs-copy = Kopia zabezpieczeń
prefs-mechanism-adequacy = decyzja stwierdzająca odpowiedni stopień ochrony (art. 45 RODO)
prefs-mechanism-scc = standardowe klauzule umowne (art. 46 RODO)
prefs-mechanism-bcr = wiążące reguły korporacyjne (art. 47 RODO)
prefs-mechanism-derogation = wyjątek w szczególnej sytuacji (art. 49 RODO)
prefs-mechanism-explicit-consent = Państwa wyraźna zgoda (art. 49 ust. 1 lit. a RODO)
prefs-no-terminal = Niczego nie przechowuje na Państwa urządzeniu ani z niego nie odczytuje.
prefs-link-only = Zwykły odnośnik: nic nie jest ładowane, dopóki nie zostanie otwarty.
prefs-no-items = Ta usługa niczego nie przechowuje na Państwa urządzeniu.
prefs-items-of = Co { $service } przechowuje na Państwa urządzeniu lub z niego odczytuje
prefs-item-name = Nazwa
prefs-item-kind = Rodzaj
prefs-item-function = Funkcja
prefs-item-lifetime = Okres przechowywania
prefs-item-party = Podmiot
prefs-item-necessary = Dlaczego jest niezbędne
prefs-kind-cookie = plik cookie
prefs-kind-local-storage = pamięć lokalna
prefs-kind-session-storage = pamięć sesji
prefs-kind-indexed-db = baza danych w przeglądarce
prefs-kind-cache = pamięć podręczna
prefs-kind-service-worker = service worker
prefs-kind-pixel = piksel
prefs-kind-fingerprint = cechy urządzenia
prefs-kind-sdk = komponent oprogramowania
prefs-party-first = ta witryna
prefs-party-third = { $vendor }
prefs-lifetime-none = nie jest przechowywane
prefs-lifetime-session = do zamknięcia przeglądarki
prefs-lifetime-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
prefs-lifetime-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
prefs-lifetime-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}

prefs-date = { $day } { $month } { $year } r.
prefs-moment = { $date } o godz. { $hour }:{ $minute } (UTC)
prefs-month-1 = stycznia
prefs-month-2 = lutego
prefs-month-3 = marca
prefs-month-4 = kwietnia
prefs-month-5 = maja
prefs-month-6 = czerwca
prefs-month-7 = lipca
prefs-month-8 = sierpnia
prefs-month-9 = września
prefs-month-10 = października
prefs-month-11 = listopada
prefs-month-12 = grudnia

prefs-missing-site-title = Ta witryna nie jest tu znana
prefs-missing-site = Proszę sprawdzić adres lub skorzystać z odnośnika do ustawień plików cookie w witrynie, z której Państwo przychodzą.
prefs-missing-language-title = Ten język nie jest dostępny
prefs-missing-language = { $site } udostępnia tę stronę w językach:
