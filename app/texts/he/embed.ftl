# What stands in place of embedded content.

embed-notice = אם תציגו תוכן זה, כתובת ה-IP שלכם, ואולי גם נתונים נוספים, יועברו אל { $vendor }.
embed-privacy = מדיניות הפרטיות
embed-once = להציג הפעם
embed-always = להציג תמיד
