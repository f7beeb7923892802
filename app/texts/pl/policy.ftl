# Cookie policy, also as part of the preference page. The product's own words; purposes and services are described by the site.
# A date ends in "r.", so no text here ends a sentence with one.

policy-title = Polityka plików cookie witryny { $site }
policy-lead = Poniżej wskazano, jakich plików cookie i podobnych technologii używa { $site }, w jakich celach, kto za nie odpowiada oraz jak dokonać wyboru, zmienić go lub wycofać.
policy-contents = Na tej stronie
policy-to-choices = Zobacz, zmień lub wycofaj swój wybór
policy-joint = { $controllers } wspólnie ustalają cele i sposoby przetwarzania oznaczonego tutaj jako wspólne. W uzgodnieniach na podstawie art. 26 RODO określono, kto wypełnia które obowiązki. Swoje prawa mogą Państwo wykonywać wobec każdego z tych administratorów.
policy-answers = Na Państwa pytania i żądania odpowiada { $controller }, także w imieniu pozostałych administratorów.

policy-about-title = Pliki cookie i podobne technologie
policy-about = Pliki cookie i podobne technologie przechowują informacje na Państwa urządzeniu lub odczytują z niego informacje: pliki cookie, pamięć lokalna i pamięć sesji, bazy danych w przeglądarce, piksele, cechy urządzenia i komponenty oprogramowania. Łącznie nazywane są tutaj „plikami cookie”.
policy-about-necessary = Technicznie niezbędne pliki cookie umożliwiają działanie funkcji, o które Państwo proszą, takich jak wybór języka, logowanie, koszyk lub lista życzeń, oraz zapewniają prawidłowe i bezpieczne działanie witryny. Nie wymagają one zgody. Podstawą prawną jest art. 6 ust. 1 lit. b i f RODO. Przy każdym z nich podano, dlaczego jest niezbędny.
policy-about-consent = Wszystkie inne pliki cookie są używane wyłącznie za Państwa dobrowolną zgodą (art. 6 ust. 1 lit. a RODO): osobno dla każdego celu, a na życzenie także dla każdej usługi. Zgodę można wycofać w każdej chwili ze skutkiem na przyszłość.
policy-about-other = Inne technologie niczego nie przechowują na Państwa urządzeniu ani niczego z niego nie odczytują; służą na przykład do ochrony przed nadużyciami. Jeżeli przetwarzane są przy tym dane osobowe, takie jak adres IP, podstawą jest art. 6 ust. 1 lit. b i f RODO. Przy każdej usłudze tego rodzaju podano, dlaczego nie ingeruje ona w Państwa urządzenie.
policy-block-title = Blokowanie i usuwanie plików cookie
policy-block = W ustawieniach przeglądarki lub urządzenia można też całkowicie uniemożliwić przechowywanie plików cookie, a zapisane pliki w każdej chwili usunąć. Witryna może wtedy działać gorzej. Po usunięciu także plików cookie z Państwa wyborem wybór ten przestaje obowiązywać: to, co wymaga zgody, pozostaje wyłączone, a my zapytamy ponownie.

policy-purposes-title = Cele i usługi
policy-basis = Podstawa prawna
policy-basis-necessary = niezbędne do świadczenia tego, o co Państwo proszą, lub do bezpiecznego działania (art. 6 ust. 1 lit. b i f RODO)
policy-basis-consent = Państwa zgoda (art. 6 ust. 1 lit. a RODO)
policy-basis-interest = prawnie uzasadniony interes (art. 6 ust. 1 lit. f RODO); można wnieść sprzeciw
policy-data = Dane
policy-kept = Okres przechowywania
policy-services = { $count ->
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
}
policy-unfold = Ten cel jest włączony, ale wszystkie jego usługi są wyłączone. Można je włączyć poniżej, każdą osobno.
policy-third-title = Usługi podmiotów trzecich
policy-third = Usługi innych dostawców, takie jak wideo, planowanie trasy lub czat, są ładowane dopiero wtedy, gdy Państwo na nie zezwolą lub sami je uruchomią. Dostawca może wówczas otrzymać dane, takie jak Państwa adres IP. Przy każdej usłudze podano, kto i w jakiej roli odpowiada za umieszczanie plików cookie. Na treść i działanie usług, których dostawcy są niezależnymi administratorami, co do zasady nie mamy wpływu; prosimy zapoznać się także z polityką prywatności dostawcy.
policy-links = Dostępne wyłącznie jako zwykłe odnośniki: { $services }. Przed kliknięciem nic nie jest ładowane ani wysyłane. Potem dostawca może zbierać dane bezpośrednio, a jeżeli są Państwo u niego zalogowani, powiązać je z Państwa kontem. Aby tego uniknąć, należy najpierw się u niego wylogować.

policy-recipients-title = Kto otrzymuje dane
policy-recipients = W przedsiębiorstwach będących administratorami dostęp mają wyłącznie osoby, które potrzebują danych do wskazanego celu. Odbiorcy zewnętrzni otrzymują dane tylko wtedy, gdy zezwala na to prawo lub gdy wyrazili Państwo zgodę.
policy-recipients-processor = Podmioty przetwarzające: używają danych wyłącznie zgodnie z naszymi poleceniami
policy-recipients-joint = Współadministratorzy, odpowiedzialni wspólnie z nami
policy-recipients-independent = Podmioty prywatne będące niezależnymi administratorami
policy-recipients-public = Podmioty publiczne
policy-recipients-public-why = Organy, takie jak urzędy skarbowe, prokuratura lub sądy, jeżeli wymaga tego obowiązek prawny lub prawnie uzasadniony interes
policy-recipients-further = Pozostali odbiorcy
policy-transfers-title = Przekazywanie danych do państw trzecich
policy-transfers = Dane są przekazywane do państwa spoza Europejskiego Obszaru Gospodarczego tylko wtedy, gdy Komisja Europejska stwierdziła odpowiedni stopień ochrony (art. 45 RODO), gdy istnieją odpowiednie zabezpieczenia (art. 46 lub 47 RODO) albo gdy ma zastosowanie wyjątek z art. 49 RODO, na przykład Państwa wyraźna zgoda. Kopia zabezpieczeń jest dostępna pod podanym obok odnośnikiem; na żądanie udostępnia ją także { $controller }.
policy-retention-title = Jak długo dane są przechowywane
policy-retention = Dane są przechowywane tylko tak długo, jak wymaga tego cel, albo do wycofania zgody lub wniesienia sprzeciwu; następnie są niezwłocznie usuwane, chyba że prawo nakazuje lub dopuszcza dłuższe przechowywanie. Okres przechowywania na Państwa urządzeniu podano przy każdej usłudze. W razie wycofania zgody usuwane jest z urządzenia to, co zapisała na nim sama ta witryna.
policy-retention-records = Dowód Państwa wyboru jest przechowywany jeszcze przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po tym, jak wybór przestał obowiązywać.
policy-retention-why = Dzięki temu możemy wykazać, co Państwo wybrali (art. 7 ust. 1 RODO).

policy-versions-title = Wersje
policy-version-line = Wersja { $version } z dnia { $date }, ustawienia nr { $policy }
policy-versions-none = Nie ma wcześniejszej wersji.
policy-kept-version = To jest wersja archiwalna w brzmieniu, w jakim została opublikowana. Obecnie może obowiązywać nowsza.
policy-current = Przejdź do obecnie obowiązującej wersji
