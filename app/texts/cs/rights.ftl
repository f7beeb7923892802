# Rights of data subjects, and what is kept about one's own choice. What stands before the colon is set in bold.

rights-title = Vaše práva
rights-lead = Jako subjekt údajů máte za podmínek GDPR tato práva. Jejich uplatnění je bezplatné.
rights-access = Přístup: můžete zjistit, jaké údaje se o vás uchovávají, a získat jejich kopii.
rights-rectification = Oprava: můžete požadovat opravu nepřesných údajů a doplnění neúplných údajů.
rights-erasure = Výmaz: můžete požadovat výmaz svých údajů, jsou-li splněny zákonné podmínky.
rights-restriction = Omezení: můžete požadovat omezení zpracování svých údajů, jsou-li splněny zákonné podmínky.
rights-portability = Přenositelnost: údaje, které jste poskytli na základě souhlasu nebo smlouvy, můžete získat ve strukturovaném, běžně používaném a strojově čitelném formátu nebo je nechat předat jinému správci.
rights-objection = Námitka: proti zpracování založenému na oprávněném zájmu můžete kdykoli vznést námitku z důvodů týkajících se vaší konkrétní situace. Zpracování poté skončí, ledaže nad vašimi zájmy, právy a svobodami převažují závažné oprávněné důvody.
rights-marketing = Námitka proti přímému marketingu: proti zpracování pro účely přímého marketingu můžete vznést námitku kdykoli a bez udání důvodů; zpracování poté skončí.
rights-withdrawal = Odvolání souhlasu: souhlas můžete kdykoli odvolat s účinkem do budoucna. Zákonnost zpracování do tohoto okamžiku tím není dotčena. Můžete použít stejný způsob, jakým jste souhlas udělili.
rights-complaint = Stížnost: můžete podat stížnost u dozorového úřadu, zejména v zemi, kde žijete nebo pracujete nebo kde podle vás došlo k porušení, nebo u dozorového úřadu správce.
rights-authority = Dozorový úřad: { $country }
rights-authority-land = Pro společnosti je většinou příslušný úřad spolkové země, ve které má společnost sídlo.
rights-contact = Dotazy a žádosti zasílejte správci { $controller }: e-mailem nebo poštou na výše uvedenou adresu. Týkají-li se vaší volby, uveďte číslo svého souhlasu, aby ji bylo možné dohledat.

rights-records-title = Co se uchovává o vaší volbě
rights-records-none = Tento prohlížeč nemá číslo souhlasu pro tento web. Není zde tedy co zobrazit, stáhnout ani vymazat.
rights-when = Kdy
rights-what = Co
rights-where = Kde
rights-version = Verze
rights-standing = Platí
rights-state-given = vše povoleno
rights-state-refused = vše odmítnuto
rights-state-partial = část povolena
rights-state-withdrawn = souhlas odvolán
rights-state-objected = vznesena námitka
rights-state-requested = vyžádáno, nepotvrzeno
rights-channel-banner = lišta cookies
rights-channel-settings = nastavení na webu
rights-channel-embed = vložený obsah
rights-channel-preference-page = tato stránka
rights-channel-gpc = signál prohlížeče
rights-channel-api = účet na webu
rights-channel-app = aplikace
rights-channel-email = e-mail
rights-channel-phone = telefon
rights-channel-paper = papír
rights-channel-in-person = osobně
rights-standing-current = ano
rights-standing-superseded = ne, nahrazeno
rights-standing-expired = ne, platnost skončila
rights-download = Stáhnout vše (JSON)
rights-download-one = Stáhnout
rights-object = Vznést námitku
rights-object-why = Vypne to, co se zakládá na oprávněném zájmu: { $purposes }. Vše ostatní zůstává beze změny. Námitka není odmítnutí a zaznamená se jako námitka.
rights-restrict = Omezit použití
rights-restrict-why = To, co se uchovává o vaší volbě, se pak už jen uchovává a dále nepoužívá, s výjimkou právních nároků.
rights-restricted = Použití toho, co se uchovává o vaší volbě, je omezeno.
rights-lift = Zrušit omezení
rights-erase = Vymazat vše
rights-erase-why = Vymaže vše, co se uchovává pod číslem vašeho souhlasu, i cookies s vaší volbou. Z vymazaných záznamů zůstane jen skutečnost, že existovaly, bez souvislosti s vámi.
rights-erase-title = Vymazat vše, co se uchovává o vaší volbě?
rights-erase-ask = { $count ->
    [one] Bude vymazán 1 záznam.
    [few] Budou vymazány { $count } záznamy.
   *[other] Bude vymazáno { $count } záznamů.
} Tento krok nelze vrátit. Váš souhlas pak již neplatí a web se vás zeptá znovu.
rights-erase-yes = Ano, vymazat vše
rights-back = Ne, zpět
rights-done-erased = Vše, co se uchovávalo pod číslem vašeho souhlasu, je vymazáno.
rights-done-restricted = Použití je omezeno.
rights-done-lifted = Omezení je zrušeno.
rights-done-objected = Vaše námitka je zaznamenána.
