# The banner: words of the product only. The site writes title and text itself.

banner-accept = Прийняти все
banner-reject = Відхилити все
banner-choose = Вибрати
banner-save = Зберегти мій вибір
banner-withdraw = Відкликати все
banner-close = Закрити
banner-settings = Налаштування файлів cookie
banner-parties = { $count ->
    [one] Це стосується ще { $count } сторони.
    [few] Це стосується ще { $count } сторін.
    [many] Це стосується ще { $count } сторін.
   *[other] Це стосується ще { $count } сторони.
}
banner-privacy = Політика конфіденційності
banner-policy = Політика щодо файлів cookie
banner-gpc = Ваш запит на відмову (opt-out) виконано: ваш браузер надсилає сигнал Global Privacy Control.
banner-services = { $count ->
    [one] { $count } сервіс і що зберігається
    [few] { $count } сервіси і що зберігається
    [many] { $count } сервісів і що зберігається
   *[other] { $count } сервісу і що зберігається
}
banner-on = Увімкнено
banner-off = Вимкнено
banner-part = Частково
banner-always = Завжди ввімкнено
banner-given = Дата вибору: { $date }; номер вашої згоди: { $id }
banner-reach = Ваш вибір діє на { $hosts }.
banner-hand-over = Він передається, коли ви переходите за посиланням з однієї з цих адрес на іншу.
banner-saved = Налаштування збережено.
banner-pending = Ваш вибір уже діє; його буде збережено, щойно з’явиться з’єднання.
banner-remains = Ця сторінка не може видалити: { $items }. Ви можете, у налаштуваннях свого браузера.
banner-changed = Сайт змінив свої налаштування. Зробіть вибір знову.
banner-reload = Перезавантажити сторінку, щоб зупинити запущені скрипти
