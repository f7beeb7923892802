//! Evidence by HTTP: receipts that anybody can check, and what was shown beside each record (E15, R3, R7).

use crate::actors::{SHOP_FILE, TestServer};
use http::StatusCode;
use platform::receipt::{Receipt, ReceiptError};
use serde_json::Value;

async fn receipt(server: &TestServer) -> Value {
    server.visitor().from("BE").accepts_all().await.json()["receipt"].clone()
}

#[tokio::test]
async fn r7_a_receipt_is_whole_and_signed_by_the_key_that_the_server_publishes() {
    let server = TestServer::start().await;
    let receipt = Receipt::parse(&receipt(&server).await.to_string()).expect("a receipt");
    let key = server.visitor().gets("/v1/ledger/key").await.text();
    let verified = receipt.verify(None).expect("whole");
    assert_eq!(verified.to_string(), key.trim());
    let stranger = TestServer::start().await;
    let other = stranger.platform.ledger_verifier();
    assert_eq!(receipt.verify(Some(other)), Err(ReceiptError::Key));
}

#[tokio::test]
async fn r7_every_altered_field_of_a_receipt_is_noticed() {
    let server = TestServer::start().await;
    let whole = receipt(&server).await;
    for (pointer, other) in [
        ("/seq", Value::from(1)),
        ("/hash", Value::from("00".repeat(32))),
        ("/record/state", Value::from("refused")),
        ("/record/language", Value::from("fr")),
        ("/record/at_millis", Value::from(1)),
        ("/record/purposes/analytics/granted", Value::from(false)),
        ("/proof/header", whole["proof"]["private"].clone()),
        ("/proof/private", whole["proof"]["header"].clone()),
        ("/proof/open_digest", Value::from("11".repeat(32))),
        ("/signature", whole["proof"]["header"].clone()),
    ] {
        let mut altered = whole.clone();
        *altered.pointer_mut(pointer).expect("the field is there") = other;
        let read = Receipt::parse(&altered.to_string()).expect("still a receipt by its shape");
        assert!(read.verify(None).is_err(), "{pointer}");
    }
}

#[tokio::test]
async fn r7_the_page_says_whether_a_receipt_is_whole() {
    let server = TestServer::start().await;
    let whole = receipt(&server).await.to_string();
    let altered = whole.replace("\"given\"", "\"refused\"");
    assert_ne!(whole, altered);
    for (text, status, says) in [
        (whole.as_str(), StatusCode::OK, "volledig"),
        (
            altered.as_str(),
            StatusCode::UNPROCESSABLE_ENTITY,
            "gewijzigd",
        ),
        (
            "<b>",
            StatusCode::UNPROCESSABLE_ENTITY,
            "geen ontvangstbewijs",
        ),
    ] {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("receipt", text)
            .finish();
        let answer = server
            .visitor()
            .posts_raw("/receipt?l=nl", "application/x-www-form-urlencoded", body)
            .await;
        assert_eq!(answer.status, status, "{}", answer.text());
        assert!(answer.text().contains(says), "{}", answer.text());
        assert!(
            !answer.text().contains("<b>"),
            "what was pasted is only text"
        );
    }
    let empty = server.visitor().gets("/receipt?l=xx").await;
    assert_eq!(empty.status, StatusCode::OK);
}

#[tokio::test]
async fn r3_a_record_names_what_was_shown_and_that_is_what_was_served() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let served = visitor.gets("/n/shop?l=nl").await;
    assert_eq!(served.status, StatusCode::OK);
    let record = visitor.accepts_all().await.json()["receipt"]["record"].clone();
    let id = record["shown"].as_str().expect("an address").to_owned();
    let id = consent::ArtefactId::parse(&id).expect("an address");
    let kept = server.platform.artefact(&id).await.expect("readable");
    let kept = kept.expect("it is kept");
    assert_eq!(kept.media_type, "text/javascript");
    assert!(
        kept.body == served.body,
        "not byte for byte what was served"
    );
    let before = server.ledger_length().await;
    server.visitor().from("BE").rejects_all().await;
    assert_eq!(server.ledger_length().await, before + 1, "it is kept once");
    let current = server
        .platform
        .live(&"shop".parse_site())
        .expect("published");
    assert_eq!(record["policy_digest"], current.digest);
}

#[tokio::test]
async fn r3_a_choice_on_the_preference_page_names_the_page_as_it_stands_before_any_choice() {
    let server = TestServer::start().await;
    let mut ids = Vec::new();
    for control in ["accept_all", "reject_all"] {
        let mut visitor = server.visitor().from("BE");
        let body = format!("do={control}&policy=1");
        let form = "application/x-www-form-urlencoded";
        let answer = visitor.posts_raw("/p/shop/be/fr", form, body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let token = visitor.cookies["sluis-token_shop"].clone();
        let shop = "shop".parse_site();
        let history = server.platform.history_of(&shop, &token).await;
        ids.push(
            history.expect("readable")[0]
                .record
                .shown
                .clone()
                .expect("kept"),
        );
    }
    assert_eq!(ids[0], ids[1], "the same page for everybody");
    let page = server.platform.artefact(&ids[0]).await.expect("readable");
    let page = String::from_utf8(page.expect("kept").body).expect("text");
    assert!(page.contains("Tout refuser") && page.contains("lang=\"fr\""));
    assert!(
        !page.contains("checked=\"\" name"),
        "nothing is ticked in advance"
    );
}

#[tokio::test]
async fn r3_a_choice_on_an_earlier_version_names_the_notice_of_that_version() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let served = visitor.gets("/n/shop?l=nl").await;
    let reworded = SHOP_FILE.replacen("Meten hoe de winkel wordt gebruikt.", "Meten.", 1);
    let first = server
        .platform
        .live(&"shop".parse_site())
        .expect("published");
    let reworded = reworded.replacen("version = \"2.2\"", "version = \"2.3\"", 1);
    let published = server
        .platform
        .publish_site_file("shop.toml", &reworded, "ann", "")
        .await;
    assert_eq!(published.expect("minor").version.0, 2);
    // The page was loaded before, so it says version 1.
    let record = visitor.accepts_all().await.json()["receipt"]["record"].clone();
    assert_eq!(record["policy"], 1);
    assert_eq!(record["policy_digest"], first.digest);
    assert_eq!(record["notice_version"], first.policy.notice.version);
    let id = record["shown"]
        .as_str()
        .and_then(consent::ArtefactId::parse);
    let kept = server
        .platform
        .artefact(&id.expect("an address"))
        .await
        .expect("readable");
    assert!(
        kept.expect("kept").body == served.body,
        "not what was served then"
    );
}

#[tokio::test]
async fn a_checkpoint_is_published_and_verifies_with_the_published_key() {
    let server = TestServer::start().await;
    let visitor = server.visitor();
    let none = visitor.gets("/v1/ledger/checkpoint").await;
    assert_eq!(
        (none.status, none.code()),
        (StatusCode::NOT_FOUND, "no_checkpoint".to_owned())
    );
    server.platform.checkpoint().await.expect("signed");
    let note = visitor.gets("/v1/ledger/checkpoint").await.text();
    let key = visitor.gets("/v1/ledger/key").await.text();
    let key = platform::ledger::LedgerVerifier::parse(&key).expect("a key");
    let said = key.open_checkpoint(&note).expect("signed by it");
    assert_eq!(said.size, server.ledger_length().await - 1);
    let again = server.platform.checkpoint().await.expect("nothing to do");
    assert!(
        again.is_none(),
        "nothing but a checkpoint was written since"
    );
}

trait ParseSite {
    fn parse_site(&self) -> consent::SiteId;
}

impl ParseSite for str {
    fn parse_site(&self) -> consent::SiteId {
        consent::SiteId::parse(self).expect("a site id")
    }
}
