# The page that checks a receipt.
receipt-title = Seiceáil admháil
receipt-lead = Is éard is admháil ann cóip shínithe de rogha amháin a rinne tú. Greamaigh a téacs anseo chun a fheiceáil an bhfuil sí slán agus an é an freastalaí seo a shínigh í. Seiceáiltear í agus ní choinnítear í.
receipt-label = Téacs na hadmhála
receipt-check = Seiceáil
receipt-sound = Tá an admháil seo slán agus is é an freastalaí seo a shínigh í.
receipt-says = Is í iontráil uimh. { $seq } sa chlár í: rogha a rinneadh ar { $site } an { $date }.
receipt-not-one = Ní admháil í seo.
receipt-other-ledger = Freastalaí eile a shínigh an admháil seo. Seiceáil ansin í.
receipt-altered = Athraíodh an admháil seo.
receipt-code = Cód: { $code }
