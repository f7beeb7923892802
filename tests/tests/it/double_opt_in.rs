//! Double opt-in (S18): ask, confirm once, withdraw by a link, with pages that need no script.

use crate::{
    actors::Answer,
    back_end::{Office, key, says},
};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

const ASK: &str = "/v1/sites/shop/double-opt-ins";
const CONFIRM: &str = "/v1/sites/shop/double-opt-ins/confirm";

fn wish(subject: &str) -> Value {
    json!({
        "key": key(), "subject": subject, "purposes": ["newsletter"], "language": "en",
        "text": "Send me the newsletter.\n<script>alert(1)</script>",
    })
}

fn path_of(address: &Value) -> String {
    let address = address.as_str().expect("an address");
    address
        .strip_prefix("http://127.0.0.1:8080")
        .expect("our address")
        .to_owned()
}

impl Office {
    async fn wishes(&self, subject: &str) -> Value {
        let answer = self.posts(ASK, &wish(subject)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        answer.json()
    }

    async fn confirms(&self, token: &Value) -> Answer {
        self.posts(CONFIRM, &json!({ "token": token })).await
    }

    async fn opens(&self, method: Method, path: &str, body: &'static str) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.server
            .send(request.body(Body::from(body)).expect("a request"))
            .await
    }
}

#[tokio::test]
async fn s18_pending_is_not_consent_and_confirming_makes_it_one() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    assert_eq!(asked["expires_at"], "2026-11-04T00:00:00Z", "72 hours");
    assert_eq!(office.asks("ann", "newsletter").await["granted"], false);
    office.pass_hours(5);
    let answer = office.confirms(&asked["confirmation_token"]).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let answer = answer.json();
    assert_eq!(answer["answers"], asked["id"]);
    assert_eq!(answer["state"], "given");
    assert_eq!(answer["purposes"], json!(["newsletter"]));
    assert_eq!(answer["until"], "2029-10-31T05:00:00Z", "three years");
    let outcome = office.asks("ann", "newsletter").await;
    assert_eq!(outcome["granted"], true);
    assert_eq!(outcome["record"], answer["record"]);
    assert_eq!(outcome["channel"], "email");
    let history = office.history("ann").await;
    let states: Vec<(&str, &str)> = history
        .iter()
        .map(|record| (record.state.wire_name(), record.kind.wire_name()))
        .collect();
    assert_eq!(
        states,
        [("given", "double_opt_in"), ("requested", "double_opt_in")]
    );
    assert_eq!(history[0].previous.as_ref(), Some(&history[1].id));
    assert_eq!(
        (&history[0].shown, &history[0].language),
        (&history[1].shown, &history[1].language)
    );
    assert!(history[0].shown.is_some(), "the wording is kept");
}

#[tokio::test]
async fn s18_a_token_confirms_once() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    office.confirms(&asked["confirmation_token"]).await;
    let length = office.server.ledger_length().await;
    let again = office.confirms(&asked["confirmation_token"]).await;
    assert_eq!(
        (again.status.as_u16(), again.code().as_str()),
        (409, "confirmation_used")
    );
    let page = office
        .opens(Method::POST, &path_of(&asked["confirm_url"]), "")
        .await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.text()
            .contains("recorded your consent on 1 November 2026"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("<button"), "{}", page.text());
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn s18_of_many_who_confirm_at_once_exactly_one_does() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    let token = &asked["confirmation_token"];
    let path = path_of(&asked["confirm_url"]);
    let (a, b, c, d) = tokio::join!(
        office.confirms(token),
        office.confirms(token),
        office.confirms(token),
        office.opens(Method::POST, &path, ""),
    );
    let mut statuses = [a.status, b.status, c.status, d.status].map(|status| status.as_u16());
    statuses.sort_unstable();
    assert_eq!(statuses[1..], [409, 409, 409], "{statuses:?}");
    assert!(statuses[0] == 200 || statuses[0] == 201, "{statuses:?}");
    assert_eq!(office.history("ann").await.len(), 2);
}

#[tokio::test]
async fn s18_a_token_expires_and_what_was_not_asked_is_unknown() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    office.pass_hours(71);
    let page = office
        .opens(Method::GET, &path_of(&asked["confirm_url"]), "")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    office.pass_hours(1);
    office.notes_the_day().await;
    let length = office.server.ledger_length().await;
    let late = office.confirms(&asked["confirmation_token"]).await;
    assert_eq!(
        (late.status.as_u16(), late.code().as_str()),
        (410, "confirmation_expired")
    );
    for method in [Method::GET, Method::POST] {
        let page = office
            .opens(method, &path_of(&asked["confirm_url"]), "")
            .await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(
            page.text().contains("too old") && !page.text().contains("<button"),
            "{}",
            page.text()
        );
    }
    for token in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let unknown = office.confirms(&json!(token)).await;
        assert_eq!(
            (unknown.status.as_u16(), unknown.code().as_str()),
            (404, "confirmation_unknown")
        );
        let page = office
            .opens(Method::POST, &format!("/d/shop/nl?t={token}"), "")
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(
            page.text().contains("Deze link werkt niet"),
            "{}",
            page.text()
        );
    }
    let withdraw = &asked["withdraw_token"];
    assert_eq!(
        office.confirms(withdraw).await.code(),
        "confirmation_unknown",
        "one token does one thing"
    );
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn s18_following_the_link_confirms_nothing_and_the_page_says_who_what_and_which_text() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    let path = path_of(&asked["confirm_url"]);
    let length = office.server.ledger_length().await;
    for method in [Method::GET, Method::HEAD] {
        office.opens(method, &path, "").await;
    }
    assert_eq!(
        office.server.ledger_length().await,
        length,
        "a mail program looked"
    );
    let page = office.opens(Method::GET, &path, "").await;
    let html = page.text();
    for text in [
        "Confirm your consent",
        "newsletter",
        "Post of newsletter.",
        "Maretak Webwinkel bv",
        "Voorbeeldkaai 12",
        "Send me the newsletter.",
        "&lt;script&gt;alert(1)",
        "notice version 2.2, settings no. 1",
        "<button",
        "lang=\"en\"",
    ] {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
    assert!(!html.contains("<script"), "{html}");
    assert_eq!(html.matches("<button").count(), 1);
    assert!(
        page.header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "private, no-store");
    let done = office.opens(Method::POST, &path, "").await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(
        done.text().contains("Your consent is recorded"),
        "{}",
        done.text()
    );
    assert!(
        done.text().contains("en/withdraw?t="),
        "it says how to withdraw"
    );
    assert_eq!(office.asks("ann", "newsletter").await["granted"], true);
}

#[tokio::test]
async fn s18_the_page_names_only_the_controllers_that_are_concerned() {
    let office = Office::open().await;
    let mut body = wish("ann");
    body["controllers"] = json!(["atelier"]);
    let asked = office.posts(ASK, &body).await.json();
    let html = office
        .opens(Method::GET, &path_of(&asked["confirm_url"]), "")
        .await
        .text();
    assert!(
        html.contains("Maretak Atelier nv") && !html.contains("Maretak Webwinkel bv"),
        "{html}"
    );
    office.confirms(&asked["confirmation_token"]).await;
    let history = office.history("ann").await;
    for record in &history {
        assert_eq!(record.controllers.len(), 1, "{record:?}");
    }
}

#[tokio::test]
async fn s5_withdrawing_by_the_link_needs_no_sign_in_and_can_be_done_again() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    office.confirms(&asked["confirmation_token"]).await;
    office.pass_days(700);
    let path = path_of(&asked["withdraw_url"]);
    let page = office.opens(Method::GET, &path, "").await;
    assert!(
        page.text().contains("<button") && page.text().contains("Withdraw consent"),
        "{}",
        page.text()
    );
    assert_eq!(
        office.asks("ann", "newsletter").await["granted"],
        true,
        "looking withdraws nothing"
    );
    let (one, two) = tokio::join!(
        office.opens(Method::POST, &path, ""),
        office.opens(Method::POST, &path, "List-Unsubscribe=One-Click"),
    );
    assert_eq!((one.status, two.status), (StatusCode::OK, StatusCode::OK));
    assert!(
        one.text().contains("withdrawn since 1 October 2028"),
        "{}",
        one.text()
    );
    assert_eq!(
        office.asks("ann", "newsletter").await["reason"],
        "visitor_denied"
    );
    let length = office.server.ledger_length().await;
    let third = office.opens(Method::POST, &path, "").await;
    assert_eq!(third.status, StatusCode::OK);
    assert_eq!(
        office.server.ledger_length().await,
        length,
        "it was withdrawn already"
    );
    let history = office.history("ann").await;
    let states: Vec<&str> = history
        .iter()
        .map(|record| record.state.wire_name())
        .collect();
    assert_eq!(states, ["withdrawn", "given", "requested"]);
    assert_eq!(history[0].channel.wire_name(), "email");
}

#[tokio::test]
async fn rfc_8058_a_mail_program_withdraws_with_one_post_of_either_form() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    office.confirms(&asked["confirmation_token"]).await;
    let path = path_of(&asked["withdraw_url"]);
    let request = Request::builder()
        .method(Method::POST)
        .uri(&path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"));
    let answer = office.server.send(request.expect("a request")).await;
    assert_eq!(
        answer.status,
        StatusCode::OK,
        "no redirect: RFC 8058 section 3.1"
    );
    assert_eq!(office.asks("ann", "newsletter").await["granted"], false);
}

#[tokio::test]
async fn a_withdrawal_link_concerns_its_purposes_and_its_site_only() {
    let office = Office::open().await;
    let mut both = says("ann", true);
    both["purposes"]["own_offers"] = json!(true);
    office.records(&both).await;
    office.pass_hours(1);
    let asked = office.wishes("ann").await;
    let token = asked["withdraw_token"].as_str().expect("a token");
    let elsewhere = office
        .opens(Method::POST, &format!("/d/quiet/nl/withdraw?t={token}"), "")
        .await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    office
        .opens(Method::POST, &path_of(&asked["withdraw_url"]), "")
        .await;
    assert_eq!(office.asks("ann", "newsletter").await["granted"], false);
    assert_eq!(office.asks("ann", "own_offers").await["granted"], true);
    let late = office.confirms(&asked["confirmation_token"]).await;
    assert_eq!(
        (late.status.as_u16(), late.code().as_str()),
        (410, "confirmation_withdrawn")
    );
}

#[tokio::test]
async fn s14_what_changed_since_it_was_asked_is_not_confirmed() {
    let office = Office::open().await;
    let asked = office.wishes("ann").await;
    let changed = crate::back_end::shop_with_mail();
    let changed = changed.replacen(
        "id = \"newsletter\"\nbasis = \"consent\"",
        "id = \"newsletter\"\nbasis = \"legitimate_interest\"",
        1,
    );
    office
        .server
        .platform
        .publish_site_file("shop.toml", &changed, "test", "")
        .await
        .expect("valid");
    let answer = office.confirms(&asked["confirmation_token"]).await;
    assert_eq!(
        (answer.status.as_u16(), answer.code().as_str()),
        (409, "policy_outdated")
    );
    let page = office
        .opens(Method::GET, &path_of(&asked["confirm_url"]), "")
        .await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text().contains("has changed since"), "{}", page.text());
}

#[tokio::test]
async fn the_same_request_again_is_answered_with_the_same_links() {
    let office = Office::open().await;
    let body = wish("ann");
    let first = office.posts(ASK, &body).await;
    let length = office.server.ledger_length().await;
    let second = office.posts(ASK, &body).await;
    assert_eq!(
        (first.status, second.status),
        (StatusCode::CREATED, StatusCode::OK)
    );
    assert_eq!(first.json(), second.json());
    let mut other = body.clone();
    other["subject"] = json!("bert");
    assert_eq!(office.posts(ASK, &other).await.code(), "key_taken");
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn a_request_that_does_not_fit_is_refused_with_a_code_and_stores_nothing() {
    let office = Office::open().await;
    let length = office.server.ledger_length().await;
    for (change, code) in [
        (json!({ "purposes": [] }), "nothing_named"),
        (json!({ "purposes": ["necessary"] }), "unknown_purpose"),
        (json!({ "purposes": ["own_offers"] }), "unknown_purpose"),
        (
            json!({ "purposes": ["newsletter", "x"] }),
            "unknown_purpose",
        ),
        (json!({ "controllers": ["nobody"] }), "unknown_controller"),
        (json!({ "valid_hours": 0 }), "valid_hours"),
        (json!({ "valid_hours": 721 }), "valid_hours"),
        (json!({ "channel": "banner" }), "unknown_channel"),
        (json!({ "language": "it" }), "unknown_language"),
        (json!({ "text": "" }), "bad_text"),
        (json!({ "valid_hours": -1 }), "bad_json"),
        (json!({ "more": 1 }), "bad_json"),
        (json!({ "text": null }), "bad_json"),
    ] {
        let mut body = wish("ann");
        for (name, value) in change.as_object().expect("an object") {
            body[name] = value.clone();
        }
        assert_eq!(office.posts(ASK, &body).await.code(), code, "{change}");
    }
    assert_eq!(
        office
            .posts(CONFIRM, &json!({ "token": "x", "more": 1 }))
            .await
            .code(),
        "bad_json"
    );
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn the_pages_speak_every_language_of_the_product() {
    let office = Office::open().await;
    for (language, title, button, withdraw) in [
        (
            "nl",
            "Bevestig uw toestemming",
            "Ja, ik stem toe",
            "Toestemming intrekken",
        ),
        (
            "fr",
            "Confirmez votre consentement",
            "Oui, je consens",
            "Retirer mon consentement",
        ),
        (
            "de",
            "Bestätigen Sie Ihre Einwilligung",
            "Ja, ich willige ein",
            "Einwilligung widerrufen",
        ),
        (
            "en",
            "Confirm your consent",
            "Yes, I consent",
            "Withdraw consent",
        ),
    ] {
        let mut body = wish(language);
        body["language"] = json!(language);
        let asked = office.posts(ASK, &body).await.json();
        let html = office
            .opens(Method::GET, &path_of(&asked["confirm_url"]), "")
            .await
            .text();
        assert!(html.contains(title) && html.contains(button), "{html}");
        let html = office
            .opens(Method::GET, &path_of(&asked["withdraw_url"]), "")
            .await
            .text();
        assert!(html.contains(withdraw), "{html}");
    }
}
