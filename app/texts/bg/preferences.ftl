# Preference page. The product's own words; purposes and services are described by the site.
# A date ends with "г.", so a sentence that ends with a date has no full stop of its own.

prefs-title = Вашите предпочитания за бисквитките на { $site }
prefs-lead = На тази страница виждате какви бисквитки и подобни технологии използва { $site }, кой отговаря за тях и какво сте избрали. Можете по всяко време да промените избора си или да оттеглите съгласието си. Оттеглянето важи от този момент нататък; то не засяга законосъобразността на обработването преди него.
prefs-lead-necessary = На тази страница виждате какви бисквитки и подобни технологии използва { $site } и кой отговаря за тях. Този сайт използва само строго необходимото. За него не се изисква съгласие, затова няма какво да избирате.
prefs-skip = Към Вашия избор
prefs-languages = Езици
prefs-privacy = Политика за поверителност
prefs-version = версия { $version }
prefs-notice-date = Този текст е от { $date }
prefs-policy = Настройки № { $policy }

prefs-saved = Изборът Ви е запазен.
prefs-changed = Настройките на този сайт се промениха, докато избирахте. Нищо не е запазено. Прегледайте избора си и го запазете отново.
prefs-failed = Изборът Ви не можа да бъде запазен. Нищо не е променено. Опитайте отново след малко.

prefs-state-title = Какво важи сега
prefs-state-none = Още не сте направили избор.
prefs-state-given = На { $date } разрешихте всичко.
prefs-state-refused = На { $date } отказахте всичко.
prefs-state-partial = На { $date } разрешихте част.
prefs-state-withdrawn = На { $date } оттеглихте съгласието си.
prefs-state-objected = На { $date } възразихте срещу обработването, което се основава на легитимен интерес.
prefs-state-until = Изборът Ви важи до { $date } След това ще Ви попитаме отново.
prefs-state-expired = Срокът на този избор изтече; докато не изберете отново, важи посоченото по-долу.
prefs-state-outdated = Оттогава сайтът е променил нещо, което изборът Ви вече не обхваща. Тази част е изключена, докато не изберете отново.
prefs-state-granted = Разрешено
prefs-state-denied = Неразрешено
prefs-state-nothing = нищо
prefs-consent-id = Номер на Вашето съгласие
prefs-consent-id-why = Посочете този номер, когато питате какво съхраняваме за Вашия избор.
prefs-regime-opt-in = Там, където се намирате, нищо незадължително не се използва, преди да го разрешите.
prefs-regime-opt-out = Там, където се намирате, незадължителните услуги може да работят, докато не ги изключите.
prefs-regime-notice = Там, където се намирате, е достатъчно да Ви информираме; въпреки това можете да изключвате услуги.
prefs-gpc-honoured = Чрез сигнала Global Privacy Control браузърът Ви иска данните Ви да не се продават и да не се споделят. Искането за отказ (opt-out) е уважено: докато браузърът Ви иска това, тези цели остават изключени.
prefs-gpc-seen = Браузърът Ви изпраща сигнала Global Privacy Control. Незадължителните цели тук така или иначе са изключени, докато не ги разрешите.
prefs-withdraw = Оттеглям всичко
prefs-withdraw-why = Оттегля съгласието Ви за всички незадължителни цели и услуги.

prefs-who-title = Кой отговаря
prefs-email = Имейл
prefs-dpo = Длъжностно лице по защита на данните

prefs-choose-title = Вашият избор
prefs-choose-rule = Една услуга работи само когато е включен нейният собствен превключвател. Изключването на дадена цел не изключва услугите под нея; всеки превключвател важи сам за себе си.
prefs-services-of = Услуги за: { $purpose }
prefs-on = включено
prefs-off = изключено
prefs-always-on = винаги включено
prefs-necessary-why = Строго необходимо за това, което сами искате. Не се основава на съгласие и не може да се изключи.
prefs-interest = Правно основание: легитимен интерес. Можете да възразите, като изключите това.
prefs-of-vendor = от { $vendor }
prefs-also-under = Също за: { $purposes }
prefs-save = Запазвам избора
prefs-accept = Приемам всичко
prefs-reject = Отказвам всичко

prefs-details = { $items ->
    [0] Кой и къде
    [one] Кой, къде и 1 запис на Вашето устройство
   *[other] Кой, къде и { $items } записа на Вашето устройство
}
prefs-vendor = Доставчик
prefs-vendor-privacy = Политика за поверителност на { $vendor }
prefs-responsible = Отговорно лице
prefs-role-own = Администратор
prefs-role-joint = Съвместни администратори (член 26 от ОРЗД)
prefs-role-independent = Самостоятелен администратор, за собствени цели
prefs-role-processor = Обработващ лични данни от името на { $controller }
prefs-joint-with = { $controller } и { $vendor }
prefs-third-countries = Държави извън ЕИП
prefs-third-none = Няма предаване на данни извън Европейското икономическо пространство.
prefs-copy = Копие от гаранциите
prefs-mechanism-adequacy = решение относно адекватното ниво на защита (член 45 от ОРЗД)
prefs-mechanism-scc = стандартни договорни клаузи (член 46 от ОРЗД)
prefs-mechanism-bcr = задължителни фирмени правила (член 47 от ОРЗД)
prefs-mechanism-derogation = дерогация в особен случай (член 49 от ОРЗД)
prefs-mechanism-explicit-consent = Вашето изрично съгласие (член 49, параграф 1, буква а) от ОРЗД)
prefs-no-terminal = Не съхранява нищо на Вашето устройство и не чете нищо от него.
prefs-link-only = Обикновена връзка: нищо не се зарежда, преди да я последвате.
prefs-no-items = Тази услуга не съхранява нищо на Вашето устройство.
prefs-items-of = Какво { $service } съхранява на Вашето устройство или чете от него
prefs-item-name = Име
prefs-item-kind = Вид
prefs-item-function = Функция
prefs-item-lifetime = Съхранява се
prefs-item-party = От
prefs-item-necessary = Защо е необходимо
prefs-kind-cookie = бисквитка
prefs-kind-local-storage = локално хранилище
prefs-kind-session-storage = хранилище за сесията
prefs-kind-indexed-db = база данни в браузъра
prefs-kind-cache = кеш
prefs-kind-service-worker = обслужващ скрипт (service worker)
prefs-kind-pixel = пиксел
prefs-kind-fingerprint = характеристики на устройството
prefs-kind-sdk = софтуерен компонент
prefs-party-first = този сайт
prefs-party-third = { $vendor }
prefs-lifetime-none = не се съхранява
prefs-lifetime-session = докато затворите браузъра
prefs-lifetime-days = { $count ->
    [one] 1 ден
   *[other] { $count } дни
}
prefs-lifetime-months = { $count ->
    [one] 1 месец
   *[other] { $count } месеца
}
prefs-lifetime-years = { $count ->
    [one] 1 година
   *[other] { $count } години
}

prefs-date = { $day } { $month } { $year } г.
prefs-moment = { $date } в { $hour }:{ $minute } ч. (UTC)
prefs-month-1 = януари
prefs-month-2 = февруари
prefs-month-3 = март
prefs-month-4 = април
prefs-month-5 = май
prefs-month-6 = юни
prefs-month-7 = юли
prefs-month-8 = август
prefs-month-9 = септември
prefs-month-10 = октомври
prefs-month-11 = ноември
prefs-month-12 = декември

prefs-missing-site-title = Този сайт не е познат тук
prefs-missing-site = Проверете адреса или последвайте връзката към предпочитанията за бисквитките на сайта, от който идвате.
prefs-missing-language-title = Този език не е наличен
prefs-missing-language = { $site } предлага тази страница на следните езици:
