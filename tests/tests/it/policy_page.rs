//! The cookie policy as page, fragment and values, its versions, and the founding document's site, whose page must be
//! complete by the document's sections 6, 7, 9, 10 and 12 in four languages.

use crate::actors::{Answer, STORE_FILE, TestServer};
use consent::LanguageTag;
use http::StatusCode;

const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

/// A page as a person reads it: markup and doubled spaces away.
fn read(answer: &Answer) -> String {
    let html = answer.text();
    let mut text = String::new();
    for part in html.split('<') {
        let (_, inside) = part.split_once('>').unwrap_or(("", part));
        text.push_str(inside);
        text.push(' ');
    }
    let text = text
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What one section of the founding document makes the page state, in nl, fr, de and en.
struct Demand {
    section: &'static str,
    what: &'static str,
    said: [&'static str; 4],
}

const fn demand(section: &'static str, what: &'static str, said: [&'static str; 4]) -> Demand {
    Demand {
        section,
        what,
        said,
    }
}

/// The same in every language: names, addresses, marks.
const fn anywhere(section: &'static str, what: &'static str, said: &'static str) -> Demand {
    demand(section, what, [said, said, said, said])
}

#[rustfmt::skip]
const DEMANDS: [Demand; 61] = [
    anywhere("1", "the controller that answers", "Porsche Sales & Marketplace GmbH"),
    anywhere("1", "its address", "Porscheplatz 1, 70435 Stuttgart"),
    anywhere("1", "its e-mail", "smartmobility@de.porsche.com"),
    anywhere("1", "its data-protection officer", "dataprotection.salesandmarketplace@porsche.de"),
    anywhere("1", "the other controller", "Dr. Ing. h.c. F. Porsche AG"),
    anywhere("1", "the other's data-protection officer", "https://www.porsche.com/privacy-contact/"),
    demand("1", "joint control by agreement", ["overeenkomst volgens artikel 26 AVG", "accord au titre de l’article 26 du RGPD", "Vereinbarung nach Artikel 26 DSGVO", "arrangement under article 26 GDPR"]),
    demand("1", "who answers requests", ["verzoeken beantwoordt Porsche Sales", "Porsche Sales & Marketplace GmbH répond à vos questions", "Anträge beantwortet Porsche Sales", "Porsche Sales & Marketplace GmbH answers your questions"]),
    demand("6", "cookies and similar technologies", ["Cookies en vergelijkbare technieken bewaren informatie", "Les cookies et technologies similaires enregistrent", "Cookies und ähnliche Technologien speichern", "Cookies and similar technologies store"]),
    demand("6", "necessary: language, login, cart, wish list", ["taalkeuze, aanmelding, winkelmand of verlanglijst", "choix de la langue, la connexion, le panier ou la liste de souhaits", "Sprachauswahl, die Anmeldung, einen Warenkorb oder eine Wunschliste", "choice of language, signing in, a shopping cart or a wish list"]),
    demand("6", "the ground of what is necessary", ["artikel 6, lid 1, onder b) en f) AVG", "article 6, paragraphe 1, points b) et f), du RGPD", "Artikel 6 Absatz 1 Buchstaben b und f DSGVO", "article 6(1)(b) and (f) GDPR"]),
    demand("6", "why each is necessary", ["U legt zelf iets in de winkelmand.", "Vous remplissez le panier vous-même.", "Sie legen selbst etwas in den Warenkorb.", "You put things into the cart yourself."]),
    demand("6", "the rest only on voluntary consent", ["vrijwillige toestemming (artikel 6, lid 1, onder a) AVG)", "consentement libre (article 6, paragraphe 1, point a), du RGPD)", "freiwilligen Einwilligung ein (Artikel 6 Absatz 1 Buchstabe a DSGVO)", "voluntary consent (article 6(1)(a) GDPR)"]),
    demand("6", "analysis as a purpose", ["Analyse van het gebruik", "Analyse de l’utilisation", "Nutzungsanalyse", "Usage analysis"]),
    demand("6", "matching to interests as a purpose", ["Afstemming op interesses", "Adaptation à vos intérêts", "Abstimmung auf Interessen", "Matching to interests"]),
    demand("6", "interest-based content as a purpose", ["Inhoud op basis van uw interesses", "Contenus selon vos intérêts", "Inhalte nach Ihren Interessen", "Content based on your interests"]),
    demand("6", "interest-based advertising as a purpose", ["Advertenties op basis van uw interesses", "Publicités selon vos intérêts", "Werbung nach Ihren Interessen", "Advertising based on your interests"]),
    demand("6", "withdraw at any time for the future", ["op elk moment intrekken, met werking voor de toekomst", "à tout moment, avec effet pour l’avenir", "jederzeit mit Wirkung für die Zukunft widerrufen", "at any time with effect for the future"]),
    anywhere("6", "each cookie by name", "ml_id"),
    demand("6", "each cookie's function", ["Herkent uw browser bij een volgend bezoek.", "Reconnaît votre navigateur lors d’une prochaine visite.", "Erkennt Ihren Browser beim nächsten Besuch.", "Recognises your browser at the next visit."]),
    demand("6", "each cookie's lifetime", ["182 dagen", "182 jours", "182 Tage", "182 days"]),
    demand("6", "block in the settings of the device", ["instellingen van uw browser of toestel", "paramètres de votre navigateur ou de votre appareil", "Einstellungen Ihres Browsers oder Geräts", "settings of your browser or device"]),
    demand("6", "delete at any time", ["opgeslagen cookies daar op elk moment verwijderen", "supprimer à tout moment les cookies enregistrés", "gespeicherte Cookies dort jederzeit löschen", "delete stored cookies there at any time"]),
    demand("6", "the site may then work less well", ["mogelijk minder goed", "peut alors fonctionner moins bien", "möglicherweise weniger gut", "may then work less well"]),
    demand("6", "technologies that do not touch the device", ["Andere technieken bewaren niets op uw toestel", "D’autres technologies n’enregistrent rien sur votre appareil", "Andere Technologien speichern nichts auf Ihrem Gerät", "Other technologies store nothing on your device"]),
    demand("6", "why abuse protection does not", ["verzoeken worden alleen op onze server geteld", "ne sont comptées que sur notre serveur", "nur auf unserem Server gezählt", "counted on our server only"]),
    demand("7", "video", ["Speelt onze video’s af.", "Lit nos vidéos.", "Spielt unsere Videos ab.", "Plays our videos."]),
    demand("7", "route planning", ["berekent de route", "calcule l’itinéraire", "berechnet die Route", "computes the route"]),
    demand("7", "nothing before the visitor allows or starts it", ["pas geladen als u ze toestaat of zelf start", "chargés que si vous les autorisez ou les lancez vous-même", "erst geladen, wenn Sie sie erlauben oder selbst starten", "loaded only when you allow them or start them yourself"]),
    demand("7", "who is responsible for placing the cookies", ["wie verantwoordelijk is voor het plaatsen van de cookies", "qui est responsable du dépôt des cookies", "wer für das Setzen der Cookies verantwortlich ist", "who is responsible for placing the cookies"]),
    demand("7", "joint responsibility of a service", ["Gezamenlijk verantwoordelijk (artikel 26 AVG)", "Responsables conjoints (article 26", "Gemeinsam Verantwortliche (Artikel 26 DSGVO)", "Joint controllers (article 26 GDPR)"]),
    demand("7", "no influence on independent services", ["hebben wij in principe geen invloed", "Nous n’avons en principe aucune influence", "haben wir grundsätzlich keinen Einfluss", "As a rule we have no influence"]),
    demand("7", "the vendor's own statement", ["Privacyverklaring van Kijkdoos bv", "de Kijkdoos bv", "von Kijkdoos bv", "Privacy statement of Kijkdoos bv"]),
    demand("7", "social profiles as plain links", ["gewone link aanwezig: Instagram, YouTube, LinkedIn", "simples liens : Instagram, YouTube, LinkedIn", "einfache Links vorhanden: Instagram, YouTube, LinkedIn", "plain links only: Instagram, YouTube, LinkedIn"]),
    demand("7", "the provider may link the visit to an account", ["aan uw account koppelen", "les associer à votre compte", "Ihrem Konto zuordnen", "link them to your account"]),
    demand("9", "need to know inside", ["alleen personen toegang die de gegevens nodig hebben", "seules les personnes qui ont besoin des données", "nur die Personen Zugriff, die die Daten", "only those persons have access who need the data"]),
    demand("9", "outside only by law or consent", ["als de wet het toestaat of als u toestemming hebt gegeven", "si la loi le permet ou si vous y avez consenti", "wenn das Gesetz es erlaubt oder wenn Sie eingewilligt haben", "where the law allows it or where you have consented"]),
    demand("9", "processors, by instruction", ["Verwerkers: zij gebruiken gegevens alleen volgens onze instructies", "Sous-traitants : ils n’utilisent les données que selon nos instructions", "Auftragsverarbeiter: Sie verwenden Daten nur nach unseren Weisungen", "Processors: they use data only as we instruct them"]),
    demand("9", "public bodies", ["belastingdiensten, het openbaar ministerie of rechtbanken", "l’administration fiscale, le ministère public ou les tribunaux", "Finanzämter, Staatsanwaltschaften oder Gerichte", "tax offices, public prosecutors or courts"]),
    demand("9", "private parties", ["Zelfstandig verantwoordelijke particuliere partijen", "Parties privées responsables à titre autonome", "Eigenständig verantwortliche private Stellen", "Private parties that are controllers in their own right"]),
    demand("9", "group companies, sales companies, centres", ["verkoopmaatschappijen, Porsche Centra en servicebedrijven", "sociétés de distribution, Centres Porsche et ateliers", "Vertriebsgesellschaften, Porsche Zentren und Servicebetriebe", "sales companies, Porsche Centres and service companies"]),
    demand("10", "adequacy", ["passend beschermingsniveau heeft vastgesteld (artikel 45 AVG)", "niveau de protection adéquat (article 45 du RGPD)", "angemessenes Schutzniveau festgestellt hat (Artikel 45 DSGVO)", "adequate level of protection (article 45 GDPR)"]),
    demand("10", "safeguards of art. 46 and 47", ["artikel 46 of 47 AVG", "article 46 ou 47 du RGPD", "Artikel 46 oder 47 DSGVO", "article 46 or 47 GDPR"]),
    demand("10", "derogations of art. 49", ["artikel 49 AVG", "article 49 du RGPD", "Artikel 49 DSGVO", "article 49 GDPR"]),
    demand("10", "a copy of the safeguards", ["Een kopie van de waarborgen", "Une copie des garanties", "Eine Kopie der Garantien", "a copy of the safeguards"]),
    demand("10", "each country with its mechanism", ["India: standaardcontractbepalingen", "Inde: clauses contractuelles types", "Indien: Standardvertragsklauseln", "India: standard contractual clauses"]),
    demand("11", "no longer than needed", ["alleen zolang dat nodig is voor het doel", "que le temps nécessaire à la finalité", "nur so lange gespeichert, wie der Zweck es erfordert", "kept only as long as the purpose needs them"]),
    demand("11", "a retention of its own (3.10)", ["uiterlijk na 5 jaar gewist", "au plus tard après 5 ans", "spätestens nach 5 Jahren gelöscht", "after 5 years at the latest"]),
    demand("12", "access", ["Inzage:", "Accès :", "Auskunft:", "Access:"]),
    demand("12", "rectification", ["Rectificatie:", "Rectification :", "Berichtigung:", "Rectification:"]),
    demand("12", "erasure", ["Wissing:", "Effacement :", "Löschung:", "Erasure:"]),
    demand("12", "restriction", ["Beperking:", "Limitation :", "Einschränkung:", "Restriction:"]),
    demand("12", "portability", ["Overdraagbaarheid:", "Portabilité :", "Datenübertragbarkeit:", "Portability:"]),
    demand("12", "objection", ["Bezwaar:", "Opposition :", "Widerspruch:", "Objection:"]),
    demand("12", "objection to direct marketing", ["Bezwaar tegen direct marketing:", "Opposition à la prospection :", "Widerspruch gegen Direktwerbung:", "Objection to direct marketing:"]),
    demand("12", "withdrawal leaves the past lawful", ["niets af aan de rechtmatigheid", "ne compromet pas la licéité", "Die Rechtmäßigkeit der bis dahin erfolgten", "does not affect the lawfulness"]),
    demand("12", "withdrawal by the same channel (S23)", ["hetzelfde kanaal kiezen", "choisir le même canal", "denselben Weg wählen", "choose the same channel"]),
    demand("12", "complaint", ["klacht indienen bij een toezichthoudende autoriteit", "réclamation auprès d’une autorité de contrôle", "bei einer Aufsichtsbehörde beschweren", "complaint with a supervisory authority"]),
    demand("12", "the Belgian authority", ["Gegevensbeschermingsautoriteit", "Autorité de protection des données", "Datenschutzbehörde", "Belgian Data Protection Authority"]),
    demand("12", "free of charge", ["kosteloos", "gratuit", "kostenlos", "free of charge"]),
    demand("footer", "country, language and version (S25)", ["België - NL - versie 2.2", "Belgique - FR - version 2.2", "Belgien - DE - Version 2.2", "Belgium - EN - version 2.2"]),
];

#[tokio::test]
async fn s4_s6_s22_s25_both_pages_of_the_founding_documents_site_are_complete_by_its_sections_in_four_languages()
 {
    let server = TestServer::start().await;
    let mut missing = Vec::new();
    for (place, language) in LANGUAGES.into_iter().enumerate() {
        for kind in ["p", "c"] {
            let answer = server
                .visitor()
                .gets(&format!("/{kind}/connect-store/be/{language}"))
                .await;
            assert_eq!(answer.status, StatusCode::OK);
            let text = read(&answer);
            for demand in &DEMANDS {
                if !text.contains(demand.said[place]) {
                    missing.push(format!(
                        "/{kind} {language} § {} {}: {}",
                        demand.section, demand.what, demand.said[place]
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[tokio::test]
async fn s6_s11_s20_the_policy_page_shows_the_whole_inventory_in_every_language() {
    let server = TestServer::start().await;
    let site = consent::SiteId::parse("connect-store").expect("an id");
    let policy = &server.platform.live(&site).expect("published").policy;
    for tag in LANGUAGES {
        let language = LanguageTag::parse(tag).expect("a language");
        let answer = server
            .visitor()
            .gets(&format!("/c/connect-store/be/{tag}"))
            .await;
        let text = read(&answer);
        let html = answer.text();
        let shows = |part: &str| assert!(text.contains(part), "{tag}: {part} is not on the page");
        let words = |text: &consent::LocalisedText| text.get(&language, &language).to_owned();
        for purpose in &policy.purposes {
            shows(&words(&purpose.title));
            shows(&words(&purpose.description));
            purpose
                .data
                .iter()
                .chain(&purpose.retention)
                .for_each(|it| shows(&words(it)));
        }
        for service in &policy.services {
            let vendor = policy.vendor(&service.vendor).expect("there");
            [&service.name, &vendor.name, &vendor.address]
                .into_iter()
                .for_each(|it| shows(it));
            assert!(html.contains(&vendor.privacy_url), "{}", vendor.privacy_url);
            shows(&words(&service.function));
            let optional = service.data.iter().chain(&service.recipients);
            optional
                .filter(|_| !service.link_only)
                .for_each(|it| shows(&words(it)));
            let copies = service
                .third_countries
                .iter()
                .filter_map(|to| to.copy_url.as_ref());
            copies.for_each(|url| assert!(html.contains(url.as_str()), "{url}"));
            let why = service
                .touches_terminal_why
                .iter()
                .filter(|_| !service.link_only);
            why.for_each(|it| shows(&words(it)));
            for item in &service.items {
                shows(&item.name);
                shows(&words(&item.function));
                item.justification.iter().for_each(|it| shows(&words(it)));
            }
        }
    }
}

#[tokio::test]
async fn s4_the_policy_page_needs_no_script_sets_no_cookie_and_may_be_cached() {
    let server = TestServer::start().await;
    for path in [
        "/c/connect-store/be/nl",
        "/c/connect-store/be/nl.html",
        "/c/quiet/be/nl",
    ] {
        let answer = server.visitor().gets(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.set_cookies().is_empty());
        assert!(!answer.text().contains("<script"));
        assert!(
            answer
                .header("cache-control")
                .starts_with("public, max-age=300")
        );
        assert!(!answer.header("vary").to_lowercase().contains("cookie"));
        assert!(!answer.header("etag").is_empty());
    }
}

#[tokio::test]
async fn s7_a_site_with_necessary_items_only_has_a_policy_and_nothing_to_choose() {
    let server = TestServer::start().await;
    let text = read(&server.visitor().gets("/c/quiet/be/nl").await);
    assert!(text.contains("stillevaart_lang"));
    assert!(!text.contains("Uw keuze bekijken, wijzigen of intrekken"));
}

#[tokio::test]
async fn the_fragment_is_a_piece_for_another_page_with_addresses_that_hold_there() {
    let server = TestServer::start().await;
    let answer = server.visitor().gets("/c/connect-store/be/fr.html").await;
    let html = answer.text();
    assert!(html.starts_with("<div") && html.ends_with("</div>"));
    for part in ["<html", "<head", "<h1", "<link", "style="] {
        assert!(
            !html.contains(part),
            "{part} does not belong into another page"
        );
    }
    assert!(html.contains("href=\"http://127.0.0.1:8080/p/connect-store/be/fr\""));
    assert!(!html.contains("href=\"../"));
}

#[tokio::test]
async fn only_the_sites_own_origins_may_read_fragment_and_values() {
    let server = TestServer::start().await;
    for path in ["/c/connect-store/be/nl.html", "/c/connect-store/be/nl.json"] {
        for (origin, allowed) in [
            ("https://connect-store.example", true),
            ("https://evil.example", false),
        ] {
            let request = http::Request::builder()
                .uri(path)
                .header("origin", origin)
                .body(axum::body::Body::empty())
                .expect("a request");
            let answer = server.send(request).await;
            assert_eq!(answer.status, StatusCode::OK);
            let reader = answer.header("access-control-allow-origin");
            assert_eq!(reader == origin, allowed, "{origin} {path}");
            assert!(
                answer
                    .headers
                    .get_all("vary")
                    .iter()
                    .any(|it| it == "Origin")
            );
        }
    }
}

#[tokio::test]
async fn the_values_hold_version_controllers_purposes_services_and_items() {
    let server = TestServer::start().await;
    let values = server
        .visitor()
        .gets("/c/connect-store/be/de.json")
        .await
        .json();
    assert_eq!(values["schema"], "sluis.cookie_policy/1");
    assert_eq!(values["notice_version"], "2.2");
    assert_eq!(values["notice_date"], "2025-01-01");
    assert_eq!(values["policy"], 1);
    assert_eq!(values["policy_digest"].as_str().map(str::len), Some(64));
    assert_eq!(values["answers_requests"], "psm");
    assert_eq!(
        values["controllers"][1]["name"],
        "Dr. Ing. h.c. F. Porsche AG"
    );
    assert_eq!(values["languages"].as_array().map(Vec::len), Some(4));
    let purposes = values["purposes"].as_array().expect("a list");
    let interest = purposes
        .iter()
        .find(|it| it["id"] == "joint_care")
        .expect("there");
    assert_eq!(interest["basis"], "legitimate_interest");
    let services = values["services"].as_array().expect("a list");
    let adlane = services
        .iter()
        .find(|it| it["id"] == "adlane")
        .expect("there");
    assert_eq!(adlane["third_countries"][1]["mechanism"], "bcr");
    assert_eq!(adlane["items"][0]["name"], "adlane_uid");
    assert_eq!(adlane["vendor"]["name"], "Adlane Network LLC");
    assert_eq!(values["authority"]["country"], "BE");
}

fn second_version() -> String {
    STORE_FILE
        .replacen("version = \"2.2\"", "version = \"2.3\"", 1)
        .replacen("date = \"2025-01-01\"", "date = \"2026-02-01\"", 1)
        .replacen("nl = \"Livechat\"", "nl = \"Praten met een adviseur\"", 1)
}

#[tokio::test]
async fn s25_e15_every_earlier_version_stays_as_it_was_and_is_listed() {
    let server = TestServer::start().await;
    let reader = server.visitor();
    let first = reader.gets("/c/connect-store/be/nl/1").await;
    let published = server
        .platform
        .publish_site_file("store.toml", &second_version(), "test", "")
        .await
        .expect("valid");
    assert_eq!(published.version.0, 2);
    let current = reader.gets("/c/connect-store/be/nl").await.text();
    assert!(current.contains("Praten met een adviseur"));
    assert!(current.contains("href=\"../../../c/connect-store/be/nl/1\""));
    assert!(current.contains("Versie 2.2 van 1 januari 2025, instellingen nr. 1"));
    let kept = reader.gets("/c/connect-store/be/nl/1").await;
    assert_eq!(kept.body, first.body, "byte for byte");
    assert!(kept.text().contains("Livechat") && kept.text().contains("versie 2.2"));
    assert_eq!(
        kept.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let values = reader.gets("/c/connect-store/be/nl/1.json").await.json();
    assert_eq!(values["notice_version"], "2.2");
    let fragment = reader.gets("/c/connect-store/be/nl/1.html").await;
    assert!(fragment.text().starts_with("<div"));
}

#[tokio::test]
async fn what_was_never_published_is_not_found() {
    let server = TestServer::start().await;
    let reader = server.visitor();
    for path in [
        "/c/nobody/be/nl",
        "/c/connect-store/be/xx",
        "/c/connect-store/be/pt.json",
    ] {
        assert_eq!(
            reader.gets(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    for version in ["0", "2", "99999999999", "x", "-1"] {
        let answer = reader
            .gets(&format!("/c/connect-store/be/nl/{version}"))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{version}");
        assert_eq!(answer.code(), "unknown_version");
    }
}

#[tokio::test]
async fn s22_the_complaint_authority_is_that_of_the_pages_country_else_of_the_sites_first() {
    let server = TestServer::start().await;
    for (country, url, also) in [
        (
            "de",
            "https://www.bfdi.bund.de/",
            "Behörde des Landes zuständig",
        ),
        ("fr", "https://www.cnil.fr/", "Commission nationale"),
        (
            "xx",
            "https://www.datenschutzbehorde.be/",
            "Datenschutzbehörde (Belgien)",
        ),
    ] {
        let answer = server
            .visitor()
            .gets(&format!("/c/connect-store/{country}/de"))
            .await;
        assert!(answer.text().contains(url), "{country}");
        assert!(read(&answer).contains(also), "{country}: {also}");
    }
}
