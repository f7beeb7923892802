# The opt-out of the United States: the link on the banner and the form on the preference page.

opt-out-title = Ne értékesítsék és ne osszák meg a személyes adataimat (Do Not Sell or Share My Personal Information)
opt-out-open = Személyes adatai itt értékesíthetők vagy megoszthatók mindaddig, amíg Ön nemet nem mond.
opt-out-done = Ön élt a kívülmaradás (opt-out) jogával: személyes adatait itt nem értékesítjük, és nem osztjuk meg.
opt-out-button = Értékesítés és megosztás megtiltása
opt-out-why = Egyetlen kattintás, fiók nélkül. Ami adatokat értékesít vagy oszt meg, valamennyi szolgáltatásával együtt kikapcsol; többi választása változatlan marad.
opt-out-said = Az Ön döntése ({ $date }): megtiltotta személyes adatainak értékesítését és megosztását.
