//! One more actor: a site's back end with its token, on a server whose clock the test turns.

use crate::actors::{Answer, SHOP_FILE, TestServer};
use axum::body::Body;
use consent::SiteId;
use http::{Method, Request, header};
use platform::clock::{Clock, now_millis};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// 2026-11-01T00:00:00Z.
pub(crate) const NOW: u64 = 1_793_491_200;
pub(crate) const DAY: u64 = 86_400;
const HOUR: u64 = 3600;

/// The shop with two purposes that live off the device: a newsletter, and mail by legitimate interest.
pub(crate) fn shop_with_mail() -> String {
    let purpose = |id: &str, basis: &str| {
        format!(
            "[[purposes]]\nid = \"{id}\"\nbasis = \"{basis}\"\n\
             title = {{ nl = \"{id}\", fr = \"{id}\", de = \"{id}\", en = \"{id}\" }}\n\
             description = {{ nl = \"Post.\", fr = \"Post.\", de = \"Post.\", en = \"Post of {id}.\" }}\n\
             retention = {{ nl = \"Een jaar.\", fr = \"Un an.\", de = \"Ein Jahr.\", en = \"A year.\" }}\n\n"
        )
    };
    let mail = purpose("newsletter", "consent") + &purpose("own_offers", "legitimate_interest");
    SHOP_FILE.replacen("[[services]]", &format!("{mail}[[services]]"), 1)
}

/// A server, its clock and the shop's token.
pub(crate) struct Office {
    pub(crate) server: TestServer,
    clock: Arc<AtomicU64>,
    pub(crate) token: String,
}

impl Office {
    pub(crate) async fn open() -> Self {
        Self::with_shop(&shop_with_mail()).await
    }

    pub(crate) async fn with_shop(shop: &str) -> Self {
        let clock = Arc::new(AtomicU64::new(NOW * 1000));
        let hand = Arc::clone(&clock);
        let time = Clock::new(move || hand.load(Ordering::SeqCst));
        let server = TestServer::built(true, time, now_millis, Vec::new(), shop).await;
        let site = SiteId::parse("shop").expect("an id");
        let token = server.platform.make_api_token(&site, "crm", "test").await;
        let office = Self {
            server,
            clock,
            token: token.expect("a token"),
        };
        office.notes_the_day().await;
        office
    }

    /// Uses the token once, so that the day of its use is written and no later call writes it.
    pub(crate) async fn notes_the_day(&self) {
        let used = self.server.platform.api_caller(&self.token).await;
        assert!(used.expect("readable").is_some(), "the token counts");
    }

    pub(crate) fn pass_hours(&self, hours: u64) {
        self.clock.fetch_add(hours * HOUR * 1000, Ordering::SeqCst);
    }

    pub(crate) fn pass_days(&self, days: u64) {
        self.pass_hours(days * 24);
    }

    /// Posts JSON with the shop's token.
    pub(crate) async fn posts(&self, path: &str, body: &Value) -> Answer {
        self.posts_as(Some(&self.token), path, body).await
    }

    pub(crate) async fn posts_as(&self, token: Option<&str>, path: &str, body: &Value) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let body = Body::from(body.to_string());
        self.server
            .send(request.body(body).expect("a request"))
            .await
    }

    pub(crate) async fn gets(&self, path: &str) -> Answer {
        let request = Request::builder()
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        let request = request.body(Body::empty()).expect("a request");
        self.server.send(request).await
    }

    pub(crate) async fn records(&self, body: &Value) -> Answer {
        self.posts("/v1/sites/shop/records", body).await
    }

    /// What counts for a subject and a purpose.
    pub(crate) async fn asks(&self, subject: &str, purpose: &str) -> Value {
        let body = json!({ "subject": subject, "purposes": [purpose] });
        let answer = self.posts("/v1/sites/shop/consents/query", &body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["purposes"][purpose].clone()
    }
}

pub(crate) fn key() -> Value {
    json!(platform::clock::new_record_id())
}

/// A signed-in visitor who says something about the newsletter, by telephone.
pub(crate) fn says(subject: &str, on: bool) -> Value {
    json!({
        "key": key(), "subject": subject, "channel": "phone", "control": "save", "language": "nl",
        "purposes": { "newsletter": on },
    })
}

/// Everything that lies in a folder, whatever it is called.
pub(crate) fn files_in(folder: &std::path::Path) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(files_in(&path));
        } else if path.is_file() {
            files.push(std::fs::read(&path).expect("a file"));
        }
    }
    files
}

impl Office {
    /// The records of a subject, newest first, as they are stored.
    pub(crate) async fn history(&self, subject: &str) -> Vec<consent::ConsentRecord> {
        let site = SiteId::parse("shop").expect("an id");
        let body = json!({ "subject": subject });
        let refused = json!({
            "key": key(), "subject": subject, "channel": "api", "control": "save", "language": "nl",
            "purposes": { "media": false },
        });
        // The subject's id is told only with a record, so one more is made and left out again.
        let answer = self.records(&refused).await.json();
        let visitor = answer["consent_id"]
            .as_str()
            .and_then(consent::VisitorId::parse);
        let visitor = visitor.unwrap_or_else(|| panic!("no id for {body}: {answer}"));
        let records = self.server.store.history(&site, visitor, None, 100).await;
        let records = records.expect("the store can be read");
        records
            .into_iter()
            .skip(1)
            .map(|appended| appended.record)
            .collect()
    }
}
