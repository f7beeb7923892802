# The page that checks a receipt.
receipt-title = Sannreyna kvittun
receipt-lead = Kvittun er undirritað eintak þitt af einu vali. Límdu texta hennar hér til að sjá hvort hún er heil og hvort þessi netþjónn undirritaði hana. Hún er sannreynd og ekki geymd.
receipt-label = Texti kvittunarinnar
receipt-check = Sannreyna
receipt-sound = Þessi kvittun er heil og undirrituð af þessum netþjóni.
receipt-says = Hún er færsla { $seq } í skránni: val hjá { $site }, hinn { $date }.
receipt-not-one = Þetta er ekki kvittun.
receipt-other-ledger = Þessi kvittun er undirrituð af öðrum netþjóni. Sannreyndu hana þar.
receipt-altered = Þessari kvittun hefur verið breytt.
receipt-code = Kóði: { $code }
