# The banner: words of the product only. The site writes title and text itself.

banner-accept = Приемам всичко
banner-reject = Отказвам всичко
banner-choose = Избирам
banner-save = Запазвам избора си
banner-withdraw = Оттеглям всичко
banner-close = Затваряне
banner-settings = Настройки на бисквитките
banner-parties = { $count ->
    [one] Това се отнася и за 1 друга организация.
   *[other] Това се отнася и за { $count } други организации.
}
banner-privacy = Политика за поверителност
banner-policy = Политика за бисквитките
banner-gpc = Искането Ви за отказ (opt-out) е уважено: браузърът Ви изпраща сигнала Global Privacy Control.
banner-services = { $count ->
    [one] 1 услуга и какво съхранява тя
   *[other] { $count } услуги и какво съхраняват те
}
banner-on = Включено
banner-off = Изключено
banner-part = Частично
banner-always = Винаги включено
banner-given = Избор от { $date }; номер на Вашето съгласие: { $id }
banner-reach = Изборът Ви важи за { $hosts }.
banner-hand-over = Той се предава, когато последвате връзка от един адрес към друг.
banner-saved = Предпочитанията са запазени.
banner-pending = Изборът Ви вече важи; той ще бъде запазен веднага щом има връзка.
banner-remains = Тази страница не може да изтрие: { $items }. Вие можете, в настройките на браузъра си.
banner-changed = Сайтът промени настройките си. Изберете отново.
banner-reload = Презареждане на страницата за спиране на работещите скриптове
