embed-notice = Ако покажете това съдържание, { $vendor } ще получи Вашия IP адрес и евентуално други данни.
embed-privacy = Политика за поверителност
embed-once = Показване този път
embed-always = Показване винаги
placeholder-once = Показване сега
placeholder-always = Винаги
