# What stands in place of embedded content.

embed-notice = إذا عرضت هذا المحتوى، فسيصل عنوان IP الخاص بك، وربما بيانات أخرى، إلى { $vendor }.
embed-privacy = بيان الخصوصية
embed-once = عرض هذه المرة
embed-always = عرض دائمًا
