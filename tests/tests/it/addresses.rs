//! What is kept of a visitor's address: nothing, unless the site's operator says so (R1, S15).

use crate::{
    actors::{Answer, PURPOSES, SERVICES, SHOP_FILE, TestServer, choice},
    back_end::{DAY, NOW, files_in},
};
use axum::body::Body;
use http::{Method, Request, header};
use platform::clock::{Clock, now_millis};
use serde_json::Value;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

const CANARIES: [&str; 2] = ["203.0.113.77", "2001:db8:beef:77::1"];

struct Site {
    server: TestServer,
    clock: Arc<AtomicU64>,
}

async fn site(address: &str) -> Site {
    let clock = Arc::new(AtomicU64::new(NOW * 1000));
    let hand = Arc::clone(&clock);
    let time = Clock::new(move || hand.load(Ordering::SeqCst));
    let everyone = vec!["0.0.0.0/0".parse().expect("a network")];
    let file = if address.is_empty() {
        SHOP_FILE.to_owned()
    } else {
        let records = format!("[records]\naddress = \"{address}\"\n");
        format!("{SHOP_FILE}\n{records}")
    };
    let server = TestServer::built(true, time, now_millis, everyone, &file).await;
    Site { server, clock }
}

impl Site {
    async fn posts_from(&self, client: &str, path: &str, body: String, kind: &str) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, kind)
            .header(header::ORIGIN, "http://127.0.0.1:8080")
            .header("x-forwarded-for", client)
            .body(Body::from(body));
        self.server.send(request.expect("a request")).await
    }

    async fn record_from(&self, client: &str) -> Value {
        let body = choice("accept_all", &PURPOSES, &SERVICES).to_string();
        let path = "/v1/sites/shop/records";
        let answer = self
            .posts_from(client, path, body, "application/json")
            .await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["receipt"]["record"].clone()
    }

    /// Does a text stand anywhere in the data folder, written out or as bytes of an address?
    async fn is_written(&self, address: &str) -> bool {
        self.server.platform.close().await;
        let parsed: std::net::IpAddr = address.parse().expect("an address");
        let bytes = match parsed {
            std::net::IpAddr::V4(v4) => v4.octets().to_vec(),
            std::net::IpAddr::V6(v6) => v6.octets().to_vec(),
        };
        let within = |file: &[u8], word: &[u8]| file.windows(word.len()).any(|part| part == word);
        files_in(self.server.folder.path())
            .iter()
            .any(|file| within(file, address.as_bytes()) || within(file, &bytes))
    }
}

#[tokio::test]
async fn r1_no_file_holds_an_address_and_no_record_a_part_of_it() {
    let site = site("").await;
    for canary in CANARIES {
        let record = site.record_from(canary).await;
        assert_eq!(record.get("address"), None, "{record}");
        let form = "do=reject_all&policy=1".to_owned();
        let kind = "application/x-www-form-urlencoded";
        let answer = site.posts_from(canary, "/p/shop/be/nl", form, kind).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        site.posts_from(canary, "/d/shop/nl?t=x", String::new(), kind)
            .await;
    }
    for canary in CANARIES {
        assert!(!site.is_written(canary).await, "{canary} was written");
    }
}

#[tokio::test]
async fn r1_a_truncated_address_shows_the_network_only() {
    let site = site("truncated").await;
    let networks = ["203.0.113.0/24", "2001:db8:beef::/48"];
    for (canary, network) in CANARIES.into_iter().zip(networks) {
        assert_eq!(site.record_from(canary).await["address"], network);
    }
    for canary in CANARIES {
        assert!(!site.is_written(canary).await, "{canary} was written");
    }
}

#[tokio::test]
async fn r1_a_keyed_address_is_the_same_for_a_day_and_its_key_is_never_written() {
    let site = site("keyed").await;
    let address = |record: &Value| record["address"].as_str().expect("a hash").to_owned();
    let first = address(&site.record_from(CANARIES[0]).await);
    assert!(first.starts_with("keyed:"), "{first}");
    assert_eq!(address(&site.record_from(CANARIES[0]).await), first);
    assert_ne!(address(&site.record_from(CANARIES[1]).await), first);
    let key = site.server.platform.day_key();
    site.clock.fetch_add(DAY * 1000, Ordering::SeqCst);
    assert_ne!(address(&site.record_from(CANARIES[0]).await), first);
    assert_ne!(site.server.platform.day_key(), key);
    for canary in CANARIES {
        assert!(!site.is_written(canary).await, "{canary} was written");
    }
    for file in files_in(site.server.folder.path()) {
        assert!(
            !file.windows(32).any(|part| part == key),
            "the key was written"
        );
    }
}
