# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Vaše práva
rights-lead = Ako dotknutá osoba máte za podmienok stanovených v GDPR tieto práva. Ich uplatnenie je bezplatné.
rights-access = Prístup k údajom: môžete sa dozvedieť, aké údaje sa o vás uchovávajú, a získať ich kópiu.
rights-rectification = Oprava: môžete žiadať opravu nesprávnych údajov a doplnenie neúplných údajov.
rights-erasure = Vymazanie: môžete žiadať vymazanie svojich údajov, ak sú splnené zákonné podmienky.
rights-restriction = Obmedzenie spracúvania: môžete žiadať obmedzenie spracúvania svojich údajov, ak sú splnené zákonné podmienky.
rights-portability = Prenosnosť údajov: údaje, ktoré ste poskytli na základe súhlasu alebo zmluvy, môžete získať v štruktúrovanom, bežne používanom a strojovo čitateľnom formáte alebo žiadať o ich prenos inému prevádzkovateľovi.
rights-objection = Námietka: proti spracúvaniu, ktoré sa zakladá na oprávnenom záujme, môžete kedykoľvek namietať z dôvodov týkajúcich sa vašej konkrétnej situácie. Spracúvanie sa potom skončí, pokiaľ nad vašimi záujmami, právami a slobodami neprevažujú nevyhnutné dôvody.
rights-marketing = Námietka proti priamemu marketingu: proti spracúvaniu na účely priameho marketingu môžete namietať kedykoľvek a bez uvedenia dôvodov; spracúvanie sa potom skončí.
rights-withdrawal = Odvolanie súhlasu: súhlas môžete kedykoľvek odvolať s účinkom do budúcnosti. Nemá to vplyv na zákonnosť spracúvania, ktoré odvolaniu predchádzalo. Môžete zvoliť rovnaký spôsob, akým ste súhlas udelili.
rights-complaint = Sťažnosť: môžete podať sťažnosť dozornému orgánu, najmä v krajine, v ktorej žijete alebo pracujete alebo v ktorej podľa vás došlo k porušeniu práva, alebo dozornému orgánu prevádzkovateľa.
rights-authority = Dozorný orgán: { $country }
rights-authority-land = Pre podniky je väčšinou príslušný orgán spolkovej krajiny, v ktorej má podnik sídlo.
rights-contact = Otázky a žiadosti prijíma { $controller }: e-mailom alebo poštou na vyššie uvedenej adrese. Ak ide o vašu voľbu, uveďte číslo svojho súhlasu, aby ju bolo možné nájsť.

rights-records-title = Čo sa uchováva o vašej voľbe
rights-records-none = Tento prehliadač nemá číslo súhlasu z tohto webového sídla. Nie je tu teda nič na zobrazenie, stiahnutie ani vymazanie.
rights-when = Kedy
rights-what = Čo
rights-where = Kde
rights-version = Verzia
rights-standing = Platí
rights-state-given = všetko povolené
rights-state-refused = všetko odmietnuté
rights-state-partial = povolená časť
rights-state-withdrawn = súhlas odvolaný
rights-state-objected = vznesená námietka
rights-state-requested = vyžiadané, nepotvrdené
rights-channel-banner = lišta
rights-channel-settings = nastavenia na webovom sídle
rights-channel-embed = vložený obsah
rights-channel-preference-page = táto stránka
rights-channel-gpc = signál prehliadača
rights-channel-api = účet na webovom sídle
rights-channel-app = aplikácia
rights-channel-email = e-mail
rights-channel-phone = telefón
rights-channel-paper = v listinnej podobe
rights-channel-in-person = osobne
rights-standing-current = áno
rights-standing-superseded = nie, nahradené
rights-standing-expired = nie, platnosť uplynula
rights-download = Stiahnuť všetko (JSON)
rights-download-one = Stiahnuť
rights-object = Namietať
rights-object-why = Vypne to, čo sa zakladá na oprávnenom záujme: { $purposes }. Všetko ostatné zostane bez zmeny. Námietka nie je odmietnutím a zaznamená sa ako námietka.
rights-restrict = Obmedziť používanie
rights-restrict-why = Údaje o vašej voľbe sa potom budú len uchovávať a nebudú sa ďalej používať, s výnimkou preukazovania, uplatňovania alebo obhajovania právnych nárokov.
rights-restricted = Používanie údajov o vašej voľbe je obmedzené.
rights-lift = Zrušiť obmedzenie
rights-erase = Vymazať všetko
rights-erase-why = Vymaže všetko, čo sa uchováva pod číslom vášho súhlasu, aj súbory cookie s vašou voľbou. Z vymazaných záznamov zostane len informácia, že existovali, bez spojitosti s vami.
rights-erase-title = Vymazať všetko, čo sa uchováva o vašej voľbe?
rights-erase-ask = { $count ->
    [one] Vymaže sa { $count } záznam.
    [few] Vymažú sa { $count } záznamy.
   *[other] Vymaže sa { $count } záznamov.
} Tento krok nemožno vrátiť späť. Váš súhlas potom prestane platiť a webové sídlo sa opýta znova.
rights-erase-yes = Áno, vymazať všetko
rights-back = Nie, späť
rights-done-erased = Všetko, čo sa uchovávalo pod číslom vášho súhlasu, je vymazané.
rights-done-restricted = Používanie je obmedzené.
rights-done-lifted = Obmedzenie je zrušené.
rights-done-objected = Vaša námietka je zaznamenaná.
