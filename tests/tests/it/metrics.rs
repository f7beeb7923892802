//! What monitoring reads, and that it names nobody (S24).

use crate::actors::TestServer;
use axum::body::Body;
use http::Request;
use http_body_util::BodyExt;
use server::metrics::Scraped;
use std::sync::Arc;
use tower::ServiceExt;

async fn scrape(server: &TestServer, meters: &Arc<server::metrics::Meters>) -> String {
    let scraped = Scraped {
        meters: Arc::clone(meters),
        platform: Arc::clone(&server.platform),
        store: Arc::clone(&server.engine),
    };
    let request = Request::get("/metrics").body(Body::empty());
    let answer = scraped.router().oneshot(request.expect("a request")).await;
    let answer = answer.expect("answered");
    let media_type = answer.headers()["content-type"].to_str().expect("text");
    assert!(media_type.starts_with("application/openmetrics-text"));
    let body = answer
        .into_body()
        .collect()
        .await
        .expect("whole")
        .to_bytes();
    String::from_utf8(body.to_vec()).expect("text")
}

fn value(text: &str, name: &str) -> f64 {
    let line = text
        .lines()
        .find(|line| line.split(' ').next() == Some(name));
    let line = line.unwrap_or_else(|| panic!("{name} is missing in\n{text}"));
    line.rsplit(' ')
        .next()
        .and_then(|value| value.parse().ok())
        .expect("a number")
}

#[tokio::test]
async fn requests_gate_store_and_ledger_are_counted() {
    let meters = Arc::default();
    let server = TestServer::start().await.with_meters(&meters);
    let mut visitor = server.visitor().from("BE");
    visitor.gets("/g/shop/wimpel.js").await;
    visitor.accepts_all().await;
    visitor.gets("/g/shop/wimpel.js").await;
    visitor
        .gets("/nothing/here?id=htbiC08uw136yvAxBqa8iQ")
        .await;
    let text = scrape(&server, &meters).await;
    let head = server.ledger_length().await;
    for (name, expected) in [
        (
            "sluis_requests_total{route=\"/g/{site}/{file}\",method=\"GET\",status=\"200\"}",
            2.0,
        ),
        (
            "sluis_requests_total{route=\"/v1/sites/{site}/records\",method=\"POST\",status=\"201\"}",
            1.0,
        ),
        (
            "sluis_requests_total{route=\"other\",method=\"GET\",status=\"404\"}",
            1.0,
        ),
        (
            "sluis_request_seconds_count{route=\"/g/{site}/{file}\"}",
            2.0,
        ),
        ("sluis_gate_answers_total{reason=\"awaiting_choice\"}", 1.0),
        ("sluis_gate_answers_total{reason=\"visitor_granted\"}", 1.0),
        ("sluis_store_records_total", 1.0),
        ("sluis_store_waiting", 0.0),
        ("sluis_store_failed", 0.0),
        ("sluis_sites", 3.0),
        ("sluis_ledger_checkpoint_age_seconds", -1.0),
    ] {
        assert!(
            (value(&text, name) - expected).abs() < 0.001,
            "{name}\n{text}"
        );
    }
    assert!((value(&text, "sluis_ledger_head") - head as f64).abs() < 0.001);
    assert!((value(&text, "sluis_store_entries_total") - head as f64).abs() < 0.001);
    assert!(value(&text, "sluis_store_syncs_total") >= 4.0);
    assert!(value(&text, "sluis_store_sync_micros_total") > 0.0);
    assert!(value(&text, "sluis_store_largest_group") >= 1.0);
    assert!(text.ends_with("# EOF\n"));
    server.platform.checkpoint().await.expect("signed");
    let text = scrape(&server, &meters).await;
    assert!(value(&text, "sluis_ledger_checkpoint_age_seconds") >= 0.0);
    assert!(value(&text, "sluis_ledger_checkpoint_size") >= head as f64);
}

#[tokio::test]
async fn s24_no_metric_names_a_visitor_an_address_or_a_method_of_somebodys_making() {
    let meters = Arc::default();
    let server = TestServer::start().await.with_meters(&meters);
    let mut visitor = server.visitor().from("BE");
    let answer = visitor.accepts_all().await.json();
    let id = answer["consent_id"].as_str().expect("an id");
    visitor.gets("/p/shop/be/nl?id=203.0.113.7").await;
    let request = Request::builder().method("SPAM").uri("/spam/203.0.113.7");
    server
        .send(request.body(Body::empty()).expect("a request"))
        .await;
    let text = scrape(&server, &meters).await;
    for secret in [id, "203.0.113.7", "SPAM", "spam", "sluis-token"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("method=\"other\""));
}

#[tokio::test]
async fn the_public_address_has_no_metrics() {
    let meters = Arc::default();
    let server = TestServer::start().await.with_meters(&meters);
    for path in ["/metrics", "/v1/metrics", "/admin/metrics"] {
        let answer = server.visitor().gets(path).await;
        assert_ne!(answer.status, 200, "{path}");
    }
}
