//! The admin in four languages: by what the browser asks for, by the switch, and before sign-in too.

use crate::{
    actors::{SHOP_ORIGIN, TestServer},
    operators::Staff,
};
use axum::body::Body;
use http::{Method, StatusCode, header};

async fn in_language(staff: &Staff<'_>, path: &str, accepted: &str) -> String {
    let request = staff
        .request(Method::GET, path)
        .header(header::ACCEPT_LANGUAGE, accepted)
        .body(Body::empty());
    let answer = staff.server.send(request.expect("a request")).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text()
}

#[tokio::test]
async fn every_page_comes_in_the_language_that_the_browser_asks_for() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    for (accepted, tag, words) in [
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl", ["Beheerders", "Logboek"]),
        ("sv,fr-BE;q=0.9", "fr", ["Comptes", "Journal d’audit"]),
        ("de", "de", ["Konten", "Protokoll"]),
        ("sv,fi", "en", ["Operators", "Audit log"]),
    ] {
        for path in ["/admin", "/admin/records", "/admin/operators"] {
            let page = in_language(&owner, path, accepted).await;
            assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{path}");
            for word in words {
                assert!(page.contains(word), "{path} in {tag} says {word}");
            }
        }
    }
    let door = in_language(&Staff::stranger(&server), "/admin/sign-in", "de").await;
    assert!(door.contains("<html lang=\"de\"") && door.contains("Passwort"));
}

#[tokio::test]
async fn the_switch_keeps_a_language_that_comes_before_what_the_browser_asks_for() {
    let server = TestServer::start().await;
    let stranger = Staff::stranger(&server);
    let switched = stranger
        .posts("/admin/language", &[("language", "fr")])
        .await;
    assert_eq!(switched.status, StatusCode::SEE_OTHER);
    let cookies = switched.set_cookies();
    let cookie = cookies.first().expect("the language is kept");
    assert!(cookie.starts_with("sluis-admin-language=fr;"), "{cookie}");
    for attribute in ["HttpOnly", "SameSite=Lax", "Path=/admin", "Max-Age="] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let request = stranger
        .request(Method::GET, "/admin/sign-in")
        .header(header::ACCEPT_LANGUAGE, "nl")
        .header(header::COOKIE, "sluis-admin-language=fr")
        .body(Body::empty());
    let page = server.send(request.expect("a request")).await;
    assert_eq!(page.header("content-language"), "fr");
    assert!(page.text().contains("Mot de passe"));
}

#[tokio::test]
async fn a_language_that_is_none_of_the_four_and_a_form_from_elsewhere_change_nothing() {
    let server = TestServer::start().await;
    let stranger = Staff::stranger(&server);
    let unknown = stranger
        .posts("/admin/language", &[("language", "xx")])
        .await;
    assert_eq!(unknown.status, StatusCode::SEE_OTHER);
    assert_eq!(unknown.header("location"), "/admin");
    assert_eq!(unknown.set_cookies(), [] as [String; 0]);
    let foreign = stranger
        .posts_from(SHOP_ORIGIN, "/admin/language", &[("language", "nl")])
        .await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert_eq!(foreign.set_cookies(), [] as [String; 0]);
}
