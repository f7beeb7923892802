# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Proszę nie sprzedawać ani nie udostępniać moich danych osobowych (Do Not Sell or Share My Personal Information)
opt-out-open = Państwa dane osobowe mogą być tutaj sprzedawane lub udostępniane, dopóki nie wyrażą Państwo odmowy.
opt-out-done = Państwa sprzeciw (opt-out) został uwzględniony: Państwa dane osobowe nie są tutaj sprzedawane ani udostępniane.
opt-out-button = Nie sprzedawaj ani nie udostępniaj
opt-out-why = Jedno kliknięcie, bez konta. To, co wiąże się ze sprzedażą lub udostępnianiem danych, zostaje wyłączone wraz ze wszystkimi usługami; pozostałe Państwa wybory nie zmieniają się.
opt-out-said = W dniu { $date } sprzeciwili się Państwo sprzedaży i udostępnianiu swoich danych osobowych.
