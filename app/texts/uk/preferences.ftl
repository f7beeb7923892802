# Preference page. The product's own words; purposes and services are described by the site.

prefs-title = Ваші налаштування файлів cookie на сайті { $site }
prefs-lead = На цій сторінці показано, які файли cookie та подібні технології використовує { $site }, хто за них відповідає і що ви вибрали. Ви можете будь-коли змінити свій вибір або відкликати згоду. Відкликання діє з моменту його здійснення; те, що відбулося раніше, залишається законним.
prefs-lead-necessary = На цій сторінці показано, які файли cookie та подібні технології використовує { $site } і хто за них відповідає. Цей сайт використовує лише те, що є суворо необхідним. Для цього згода не потрібна, тож вибирати нема чого.
prefs-skip = До вашого вибору
prefs-languages = Мови
prefs-privacy = Політика конфіденційності
prefs-version = версія { $version }
prefs-notice-date = Цей текст від { $date }.
prefs-policy = Налаштування № { $policy }

prefs-saved = Ваш вибір збережено.
prefs-changed = Налаштування цього сайту змінилися, поки ви робили вибір. Нічого не збережено. Перевірте свій вибір і збережіть його знову.
prefs-failed = Зараз не вдалося зберегти ваш вибір. Нічого не змінено. Спробуйте ще раз трохи згодом.

prefs-state-title = Що діє зараз
prefs-state-none = Ви ще не зробили вибору.
prefs-state-given = { $date } ви дозволили все.
prefs-state-refused = { $date } ви відхилили все.
prefs-state-partial = { $date } ви дозволили частину.
prefs-state-withdrawn = { $date } ви відкликали свою згоду.
prefs-state-objected = { $date } ви заперечили проти того, що ґрунтується на законному інтересі.
prefs-state-until = Ваш вибір діє до { $date }. Після цього ми запитаємо знову.
prefs-state-expired = Строк дії цього вибору минув; доки ви не зробите вибір знову, діє наведене нижче.
prefs-state-outdated = Відтоді сайт змінив щось, на що ваш вибір більше не поширюється. Цю частину вимкнено, доки ви не зробите вибір знову.
prefs-state-granted = Дозволено
prefs-state-denied = Не дозволено
prefs-state-nothing = нічого
prefs-consent-id = Номер вашої згоди
prefs-consent-id-why = Укажіть цей номер, якщо запитуєте, що ми зберігаємо про ваш вибір.
prefs-regime-opt-in = Там, де ви перебуваєте, нічого необов’язкового не використовується, доки ви цього не дозволите.
prefs-regime-opt-out = Там, де ви перебуваєте, необов’язкові сервіси можуть працювати, доки ви їх не вимкнете.
prefs-regime-notice = Там, де ви перебуваєте, достатньо, щоб ми вас поінформували; вимкнути сервіси ви все одно можете.
prefs-gpc-honoured = Ваш браузер за допомогою Global Privacy Control просить не продавати ваші дані й не ділитися ними. Ваш запит на відмову виконано: доки браузер про це просить, ці цілі залишаються вимкненими.
prefs-gpc-seen = Ваш браузер надсилає сигнал Global Privacy Control. Необов’язкові цілі тут і так вимкнено, доки ви їх не дозволите.
prefs-withdraw = Відкликати все
prefs-withdraw-why = Відкликає вашу згоду щодо всіх необов’язкових цілей і сервісів.

prefs-who-title = Хто відповідає
prefs-email = Електронна пошта
prefs-dpo = Співробітник з питань захисту даних

prefs-choose-title = Ваш вибір
prefs-choose-rule = Сервіс працює, лише коли ввімкнено його власний перемикач. Вимкнення цілі не вимикає сервіси під нею; кожен перемикач діє окремо.
prefs-services-of = Сервіси для цілі «{ $purpose }»
prefs-on = увімкнено
prefs-off = вимкнено
prefs-always-on = завжди ввімкнено
prefs-necessary-why = Суворо необхідно для того, про що ви просите. Це не ґрунтується на згоді, і вимкнути це не можна.
prefs-interest = Правова підстава: законний інтерес. Ви можете заперечити, вимкнувши це.
prefs-of-vendor = від { $vendor }
prefs-also-under = Також для цілей: { $purposes }
prefs-save = Зберегти вибір
prefs-accept = Прийняти все
prefs-reject = Відхилити все

prefs-details = { $items ->
    [0] Хто і де
    [one] Хто, де і { $items } елемент на вашому пристрої
    [few] Хто, де і { $items } елементи на вашому пристрої
    [many] Хто, де і { $items } елементів на вашому пристрої
   *[other] Хто, де і { $items } елемента на вашому пристрої
}
prefs-vendor = Постачальник
prefs-vendor-privacy = Політика конфіденційності { $vendor }
prefs-responsible = Відповідальна особа
prefs-role-own = Контролер
prefs-role-joint = Спільні контролери (стаття 26 GDPR)
prefs-role-independent = Самостійний контролер, для власних цілей
prefs-role-processor = Оператор, що діє від імені { $controller }
prefs-joint-with = { $controller } і { $vendor }
prefs-third-countries = Країни поза межами ЄЕП
prefs-third-none = Дані не передаються за межі Європейського економічного простору.
prefs-copy = Копія гарантій
prefs-mechanism-adequacy = рішення про відповідність (стаття 45 GDPR)
prefs-mechanism-scc = стандартні договірні положення (стаття 46 GDPR)
prefs-mechanism-bcr = зобов’язальні корпоративні правила (стаття 47 GDPR)
prefs-mechanism-derogation = відступ для спеціальної ситуації (стаття 49 GDPR)
prefs-mechanism-explicit-consent = ваша чітка згода (пункт (a) статті 49(1) GDPR)
prefs-no-terminal = Нічого не зберігає на вашому пристрої і нічого з нього не зчитує.
prefs-link-only = Звичайне посилання: нічого не завантажується, доки ви за ним не перейдете.
prefs-no-items = Цей сервіс нічого не зберігає на вашому пристрої.
prefs-items-of = Що { $service } зберігає на вашому пристрої або зчитує з нього
prefs-item-name = Назва
prefs-item-kind = Вид
prefs-item-function = Функція
prefs-item-lifetime = Строк зберігання
prefs-item-party = Сторона
prefs-item-necessary = Чому це необхідно
prefs-kind-cookie = файл cookie
prefs-kind-local-storage = локальне сховище
prefs-kind-session-storage = сховище сеансу
prefs-kind-indexed-db = база даних у браузері
prefs-kind-cache = кеш
prefs-kind-service-worker = service worker
prefs-kind-pixel = піксель
prefs-kind-fingerprint = характеристики пристрою
prefs-kind-sdk = програмний компонент
prefs-party-first = цей сайт
prefs-party-third = { $vendor }
prefs-lifetime-none = не зберігається
prefs-lifetime-session = доки ви не закриєте браузер
prefs-lifetime-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
prefs-lifetime-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
prefs-lifetime-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}

prefs-date = { $day } { $month } { $year } року
prefs-moment = { $date } ({ $hour }:{ $minute } UTC)
prefs-month-1 = січня
prefs-month-2 = лютого
prefs-month-3 = березня
prefs-month-4 = квітня
prefs-month-5 = травня
prefs-month-6 = червня
prefs-month-7 = липня
prefs-month-8 = серпня
prefs-month-9 = вересня
prefs-month-10 = жовтня
prefs-month-11 = листопада
prefs-month-12 = грудня

prefs-missing-site-title = Цей сайт тут невідомий
prefs-missing-site = Перевірте адресу або перейдіть за посиланням на налаштування файлів cookie на сайті, з якого ви прийшли.
prefs-missing-language-title = Цієї мови тут немає
prefs-missing-language = { $site } надає цю сторінку такими мовами:
