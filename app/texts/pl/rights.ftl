# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Państwa prawa
rights-lead = Jako osobom, których dane dotyczą, przysługują Państwu poniższe prawa na warunkach określonych w RODO. Korzystanie z nich jest bezpłatne.
rights-access = Dostęp do danych: mogą Państwo dowiedzieć się, jakie dane na Państwa temat są przechowywane, i otrzymać ich kopię.
rights-rectification = Sprostowanie: mogą Państwo żądać sprostowania nieprawidłowych danych i uzupełnienia niekompletnych.
rights-erasure = Usunięcie: mogą Państwo żądać usunięcia swoich danych, jeżeli spełnione są warunki prawne.
rights-restriction = Ograniczenie przetwarzania: mogą Państwo żądać ograniczenia przetwarzania swoich danych, jeżeli spełnione są warunki prawne.
rights-portability = Przenoszenie danych: dane dostarczone na podstawie zgody lub umowy mogą Państwo otrzymać w ustrukturyzowanym, powszechnie używanym formacie nadającym się do odczytu maszynowego albo żądać ich przesłania innemu administratorowi.
rights-objection = Sprzeciw: wobec przetwarzania opartego na prawnie uzasadnionym interesie mogą Państwo w każdej chwili wnieść sprzeciw z przyczyn związanych z Państwa szczególną sytuacją. Przetwarzanie wówczas ustaje, chyba że istnieją ważne podstawy nadrzędne wobec Państwa interesów, praw i wolności.
rights-marketing = Sprzeciw wobec marketingu bezpośredniego: wobec przetwarzania na potrzeby marketingu bezpośredniego mogą Państwo wnieść sprzeciw w każdej chwili i bez podania przyczyny; przetwarzanie wówczas ustaje.
rights-withdrawal = Wycofanie zgody: zgodę mogą Państwo wycofać w każdej chwili ze skutkiem na przyszłość. Nie wpływa to na zgodność z prawem przetwarzania dokonanego do tego momentu. Można wybrać ten sam kanał, za pomocą którego zgoda została wyrażona.
rights-complaint = Skarga: mogą Państwo wnieść skargę do organu nadzorczego, w szczególności w państwie zamieszkania, miejsca pracy lub domniemanego naruszenia, albo do organu właściwego dla administratora.
rights-authority = Organ nadzorczy: { $country }
rights-authority-land = W przypadku przedsiębiorstw właściwy jest najczęściej organ kraju związkowego, w którym przedsiębiorstwo ma siedzibę.
rights-contact = Pytania i żądania przyjmuje { $controller }: pocztą elektroniczną lub listownie pod adresem podanym powyżej. Jeżeli sprawa dotyczy Państwa wyboru, prosimy podać numer zgody, aby można go było odnaleźć.

rights-records-title = Co jest przechowywane na temat Państwa wyboru
rights-records-none = Ta przeglądarka nie ma numeru zgody z tej witryny. Nie ma tu więc nic do wyświetlenia, pobrania ani usunięcia.
rights-when = Kiedy
rights-what = Co
rights-where = Gdzie
rights-version = Wersja
rights-standing = Obowiązuje
rights-state-given = zezwolono na wszystko
rights-state-refused = odrzucono wszystko
rights-state-partial = zezwolono na część
rights-state-withdrawn = wycofano zgodę
rights-state-objected = wniesiono sprzeciw
rights-state-requested = poproszono o zgodę, nie potwierdzono
rights-channel-banner = baner
rights-channel-settings = ustawienia w witrynie
rights-channel-embed = osadzona treść
rights-channel-preference-page = ta strona
rights-channel-gpc = sygnał przeglądarki
rights-channel-api = konto w witrynie
rights-channel-app = aplikacja
rights-channel-email = e-mail
rights-channel-phone = telefon
rights-channel-paper = formularz papierowy
rights-channel-in-person = osobiście
rights-standing-current = tak
rights-standing-superseded = nie, zastąpiono
rights-standing-expired = nie, wygasło
rights-download = Pobierz wszystko (JSON)
rights-download-one = Pobierz
rights-object = Wnieś sprzeciw
rights-object-why = Wyłącza to, co opiera się na prawnie uzasadnionym interesie: { $purposes }. Wszystko inne pozostaje bez zmian. Sprzeciw nie jest odmową i jest odnotowywany jako sprzeciw.
rights-restrict = Ogranicz wykorzystanie
rights-restrict-why = Dane o Państwa wyborze będą wtedy wyłącznie przechowywane i nie będą dalej wykorzystywane, z wyjątkiem ustalenia, dochodzenia lub obrony roszczeń.
rights-restricted = Wykorzystanie danych o Państwa wyborze jest ograniczone.
rights-lift = Znieś ograniczenie
rights-erase = Usuń wszystko
rights-erase-why = Usuwa wszystko, co jest przechowywane pod numerem Państwa zgody, oraz pliki cookie z Państwa wyborem. Po usuniętych wpisach pozostaje tylko informacja, że istniały, bez powiązania z Państwem.
rights-erase-title = Usunąć wszystko, co jest przechowywane na temat Państwa wyboru?
rights-erase-ask = { $count ->
    [one] Zostanie usunięty { $count } wpis.
    [few] Zostaną usunięte { $count } wpisy.
    [many] Zostanie usuniętych { $count } wpisów.
   *[other] Zostanie usunięte { $count } wpisu.
} Tej operacji nie można cofnąć. Państwa zgoda przestanie obowiązywać, a witryna zapyta ponownie.
rights-erase-yes = Tak, usuń wszystko
rights-back = Nie, wróć
rights-done-erased = Usunięto wszystko, co było przechowywane pod numerem Państwa zgody.
rights-done-restricted = Wykorzystanie zostało ograniczone.
rights-done-lifted = Ograniczenie zostało zniesione.
rights-done-objected = Państwa sprzeciw został odnotowany.
