# The banner: words of the product only. The site writes title and text itself.

banner-accept = Priimti viską
banner-reject = Atmesti viską
banner-choose = Pasirinkti
banner-save = Išsaugoti mano pasirinkimą
banner-withdraw = Atšaukti sutikimą
banner-close = Uždaryti
banner-settings = Slapukų nustatymai
banner-parties = { $count ->
    [one] Tai apima dar { $count } paslaugų teikėją.
    [few] Tai apima dar { $count } paslaugų teikėjus.
   *[other] Tai apima dar { $count } paslaugų teikėjų.
}
banner-privacy = Privatumo politika
banner-policy = Slapukų politika
banner-gpc = Jūsų atsisakymo prašymas (opt-out) patenkintas: jūsų naršyklė siunčia „Global Privacy Control“ signalą.
banner-services = { $count ->
    [one] { $count } paslauga ir tai, ką ji saugo
    [few] { $count } paslaugos ir tai, ką jos saugo
   *[other] { $count } paslaugų ir tai, ką jos saugo
}
banner-on = Įjungta
banner-off = Išjungta
banner-part = Iš dalies
banner-always = Visada įjungta
banner-given = { $date } pateikėte savo pasirinkimą. Jūsų sutikimo numeris: { $id }
banner-reach = Jūsų pasirinkimas galioja adresais { $hosts }.
banner-hand-over = Jis perduodamas, kai pereinate nuoroda iš vieno adreso į kitą.
banner-saved = Nustatymai išsaugoti.
banner-pending = Jūsų pasirinkimas jau galioja; jis bus išsaugotas, kai tik atsiras ryšys.
banner-remains = Šis puslapis negali ištrinti: { $items }. Tai galite padaryti savo naršyklės nustatymuose.
banner-changed = Svetainė pakeitė savo nustatymus. Pasirinkite iš naujo.
banner-reload = Iš naujo įkelti puslapį ir sustabdyti veikiančius scenarijus
