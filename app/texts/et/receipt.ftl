# The page that checks a receipt.
receipt-title = Kviitungi kontrollimine
receipt-lead = Kviitung on teie allkirjastatud koopia ühest valikust. Kleepige selle tekst siia, et näha, kas see on terviklik ja kas selle on allkirjastanud see server. Seda kontrollitakse, kuid ei säilitata.
receipt-label = Kviitungi tekst
receipt-check = Kontrolli
receipt-sound = See kviitung on terviklik ja selle on allkirjastanud see server.
receipt-says = See on registri kanne nr { $seq }: valik veebisaidil { $site } ({ $date }).
receipt-not-one = See ei ole kviitung.
receipt-other-ledger = Selle kviitungi on allkirjastanud teine server. Kontrollige seda seal.
receipt-altered = Seda kviitungit on muudetud.
receipt-code = Kood: { $code }
