# What stands in place of embedded content.

embed-notice = Якщо ви покажете цей вміст, { $vendor } отримає вашу IP-адресу та, можливо, інші дані.
embed-privacy = Політика конфіденційності
embed-once = Показати цього разу
embed-always = Завжди показувати
