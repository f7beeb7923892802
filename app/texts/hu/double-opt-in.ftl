# The pages behind the links of a double opt-in: confirming and withdrawing.

doi-title = Erősítse meg hozzájárulását
doi-lead = Ezen a webhelyen ({ $site }) az Ön hozzájárulását kérték az alábbiakhoz. A hozzájárulás csak akkor érvényes, ha megerősíti. Ha ezt nem Ön kezdeményezte, nincs teendője.
doi-what = Mihez
doi-wording = A megjelenített szöveg
doi-asked = A kérés ideje: { $moment }; a szöveg változata: { $version }, beállítások sorszáma: { $policy }.
doi-confirm = Igen, hozzájárulok
doi-confirmed-title = Hozzájárulását rögzítettük
doi-confirmed = Hozzájárulását a webhely ({ $site }) rögzítette. Időpont: { $moment }.
doi-how-to-withdraw = Hozzájárulását bármikor, bejelentkezés nélkül visszavonhatja. Attól az időponttól nem érvényes; ami előtte történt, jogszerű marad.
doi-withdraw = Hozzájárulás visszavonása
doi-withdraw-lead = Ön ezen a webhelyen ({ $site }) hozzájárult az alábbiakhoz. A visszavonás ugyanolyan egyszerű, mint a hozzájárulás, és azonnal érvényes.
doi-withdrawn = Hozzájárulását visszavonta. Időpont: { $moment }. Nincs további teendője.
doi-withdrawn-before = Ezt a hozzájárulást a kérés után visszavonta. Ez a hivatkozás már semmit sem erősít meg.
doi-expired = Ez a hivatkozás túl régi. Semmit sem rögzítettünk. Kérjen újat a webhelyen.
doi-outdated = Amihez a hozzájárulást kérték, azóta megváltozott. Semmit sem rögzítettünk. Kérje újra a webhelyen.
doi-unknown-title = Ez a hivatkozás nem működik
doi-unknown = Ez a hivatkozás itt nem ismert. Semmit sem rögzítettünk. Ellenőrizze, hogy a teljes címet átvette-e az e-mailből, vagy kérjen újat a webhelyen.
