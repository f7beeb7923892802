# The banner: words of the product only. The site writes title and text itself.

banner-accept = Zaakceptuj wszystko
banner-reject = Odrzuć wszystko
banner-choose = Wybierz
banner-save = Zapisz mój wybór
banner-withdraw = Wycofaj wszystkie zgody
banner-close = Zamknij
banner-settings = Ustawienia plików cookie
banner-parties = { $count ->
    [one] Dotyczy to jeszcze { $count } podmiotu.
    [few] Dotyczy to jeszcze { $count } podmiotów.
    [many] Dotyczy to jeszcze { $count } podmiotów.
   *[other] Dotyczy to jeszcze { $count } podmiotu.
}
banner-privacy = Polityka prywatności
banner-policy = Polityka plików cookie
banner-gpc = Żądanie rezygnacji (opt-out) zostało uwzględnione: Państwa przeglądarka wysyła sygnał Global Privacy Control.
banner-services = { $count ->
    [one] { $count } usługa i to, co przechowuje
    [few] { $count } usługi i to, co przechowują
    [many] { $count } usług i to, co przechowują
   *[other] { $count } usługi i to, co przechowują
}
banner-on = Włączone
banner-off = Wyłączone
banner-part = Częściowo
banner-always = Zawsze włączone
banner-given = Wybrano { $date }. Numer Państwa zgody: { $id }
banner-reach = Państwa wybór obowiązuje w { $hosts }.
banner-hand-over = Jest przekazywany po przejściu linkiem z jednego z tych adresów na inny.
banner-saved = Ustawienia zapisane.
banner-pending = Państwa wybór już obowiązuje; zostanie zapisany, gdy tylko będzie połączenie.
banner-remains = Ta strona nie może usunąć: { $items }. Można to zrobić w ustawieniach przeglądarki.
banner-changed = Witryna zmieniła swoje ustawienia. Proszę wybrać ponownie.
banner-reload = Załaduj stronę ponownie, aby zatrzymać działające skrypty
