# The page that checks a receipt.
receipt-title = Перевірка квитанції
receipt-lead = Квитанція — це ваша підписана копія одного вибору. Вставте сюди її текст, щоб побачити, чи вона ціла і чи підписав її цей сервер. Квитанція перевіряється й не зберігається.
receipt-label = Текст квитанції
receipt-check = Перевірити
receipt-sound = Ця квитанція ціла й підписана цим сервером.
receipt-says = Це запис { $seq } у реєстрі: вибір на сайті { $site }, { $date }.
receipt-not-one = Це не квитанція.
receipt-other-ledger = Цю квитанцію підписав інший сервер. Перевірте її там.
receipt-altered = Цю квитанцію змінено.
receipt-code = Код: { $code }
