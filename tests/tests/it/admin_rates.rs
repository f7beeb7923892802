//! Consent rates in the admin, from acts by HTTP to the page: numbers, views, files, and what is refused.

use crate::{
    actors::{Answer, PURPOSES, SERVICES, SHOP_ORIGIN, TestServer, choice},
    operators::Staff,
};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

/// A visitor with a browser of their own posts something from a page of the shop.
async fn posts(server: &TestServer, path: &str, country: &str, browser: &str, body: &Value) {
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ORIGIN, SHOP_ORIGIN)
        .header(header::USER_AGENT, browser)
        .header("x-sluis-country", country)
        .body(Body::from(body.to_string()));
    let answer = server.send(request.expect("a request")).await;
    assert!(answer.status.is_success(), "{path}: {}", answer.text());
}

/// So many see the banner; the first of them accept, the next refuse, the rest choose nothing.
async fn come(server: &TestServer, country: &str, shown: u32, accept: u32, refuse: u32) {
    for one in 0..shown {
        let browser = format!(
            "Mozilla/5.0 (X11; Linux x86_64; rv:1.0) Gecko/20100101 Firefox/{country}{one}"
        );
        let seen = json!({ "policy": 1, "language": "nl", "device": "desktop" });
        posts(
            server,
            "/v1/sites/shop/impressions",
            country,
            &browser,
            &seen,
        )
        .await;
        let act = if one < accept {
            choice("accept_all", &PURPOSES, &SERVICES)
        } else if one < accept + refuse {
            choice("reject_all", &[], &[])
        } else {
            continue;
        };
        posts(server, "/v1/sites/shop/records", country, &browser, &act).await;
    }
    server.platform.flush_impressions().await.expect("written");
}

async fn crowd() -> TestServer {
    let server = TestServer::start().await;
    come(&server, "BE", 40, 20, 10).await;
    come(&server, "LU", 4, 1, 0).await;
    server
}

#[tokio::test]
async fn the_page_says_what_visitors_did() {
    let server = crowd().await;
    let owner = Staff::owner(&server).await;
    let page = owner.gets("/admin/sites/shop?by=total").await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    // 21 of 44 accepted, 31 decided.
    assert!(
        text.contains("47.7% of those who saw the banner accepted everything"),
        "{text}"
    );
    assert!(text.contains("70.5%"), "decided, of all shown");
    assert!(text.contains("67.7%"), "accepted, of those who decided");
    assert!(
        text.contains("In the last 30 minutes: 44 shown, 31 decided."),
        "the last minutes"
    );
    let overview = owner.gets("/admin").await.text();
    assert!(overview.contains("47.7%") && overview.contains("last shown today"));
}

#[tokio::test]
async fn few_visitors_are_in_no_row_and_no_file() {
    let server = crowd().await;
    let owner = Staff::owner(&server).await;
    let page = owner.gets("/admin/sites/shop?by=country").await.text();
    assert!(page.contains("Luxembourg") && page.contains("under 10"));
    let csv = owner
        .gets("/admin/sites/shop/rates.csv?by=country")
        .await
        .text();
    let row = csv.lines().find(|line| line.starts_with("asked,LU"));
    assert!(
        row.expect("a row").starts_with("asked,LU,under_10,,,"),
        "{csv}"
    );
    let json = owner
        .gets("/admin/sites/shop/rates.json?by=country")
        .await
        .json();
    let rows = json["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["keys"][0] == "LU");
    assert_eq!(row.expect("a row")["figures"], Value::Null);
}

#[tokio::test]
async fn files_are_downloads_in_an_origin_of_their_own() {
    let server = crowd().await;
    let owner = Staff::owner(&server).await;
    for (ending, kind) in [
        ("csv", "text/csv"),
        ("json", "application/json"),
        ("svg", "image/svg+xml"),
    ] {
        let file = owner
            .gets(&format!("/admin/sites/shop/rates.{ending}?by=country"))
            .await;
        assert!(file.header("content-type").starts_with(kind));
        let name = file.header("content-disposition");
        assert!(
            name.starts_with("attachment; filename=\"shop-") && name.contains("-country."),
            "{name}"
        );
        assert!(
            file.header("content-security-policy")
                .starts_with("sandbox")
        );
        assert!(file.header("cache-control").contains("no-store"));
    }
}

fn leads_to(answer: &Answer, address: &str) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), address);
}

#[tokio::test]
async fn every_view_has_one_address() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let long = owner
        .gets("/admin/sites/shop?from=&to=&by=country&by=&compare=none&utm_source=mail")
        .await;
    leads_to(&long, "/admin/sites/shop?by=country");
    let file = owner
        .gets("/admin/sites/shop/rates.csv?days=28&by=summary")
        .await;
    leads_to(&file, "/admin/sites/shop/rates.csv");
    let own = owner.gets("/admin/sites/shop?by=country").await;
    assert_eq!(own.status, StatusCode::OK);
}

#[tokio::test]
async fn what_cannot_be_shown_is_said_in_words() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    for (query, words) in [
        (
            "by=colour",
            "Rates cannot be set out by what the address names.",
        ),
        ("from=2026-11-31", "Write it like 2026-11-03."),
        (
            "from=2026-11-03&to=2026-11-01",
            "The days end before they begin.",
        ),
        ("from=2020-01-01&to=2026-01-01", "more than 731 days"),
        ("by=day&by=week", "Only one of the two can be a time."),
        (
            "by=purpose&by=service",
            "Purposes and services are not counted by each other.",
        ),
        ("by=country&by=device&by=layer", "two things at most"),
        (
            "compare=versions&version=1&against=9",
            "never had that policy version",
        ),
    ] {
        let page = owner.gets(&format!("/admin/sites/shop?{query}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(page.text().contains(words), "{query}");
        let file = owner
            .gets(&format!("/admin/sites/shop/rates.json?{query}"))
            .await;
        assert_eq!(file.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    let gone = owner.gets("/admin/sites/nowhere").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let path = format!("/admin/sites/shop?filter=page:/{}", "a".repeat(8_000));
    let long = owner.gets(&path).await;
    assert!(!long.status.is_server_error(), "{}", long.status);
}

#[tokio::test]
async fn without_a_banner_the_page_leads_to_the_snippet() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let page = owner.gets("/admin/sites/shop").await.text();
    assert!(page.contains("has shown no banner in these days"));
    assert!(page.contains("href=\"/admin/sites/shop/snippet\""));
    let overview = owner.gets("/admin").await.text();
    assert!(overview.contains("no banner shown yet"));
    let quiet = owner.gets("/admin/sites/quiet").await.text();
    assert!(quiet.contains("asks nothing"));
}

#[tokio::test]
async fn the_last_minutes_are_asked_for_by_the_page_alone_and_say_nothing_of_choices() {
    let server = crowd().await;
    let owner = Staff::owner(&server).await;
    let live = owner.gets("/admin/sites/shop/live").await.json();
    assert_eq!(live["shown"], 44);
    assert_eq!(live["decided"], 31);
    let keys: Vec<&String> = live.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["decided", "minutes", "shown", "text"]);
    let page = owner.gets("/admin/sites/shop").await;
    let rules = page.header("content-security-policy").to_owned();
    assert!(
        rules.contains("script-src 'self'; connect-src 'self'"),
        "{rules}"
    );
    assert!(!rules.contains("unsafe"), "{rules}");
    let other = owner.gets("/admin").await;
    assert!(
        !other
            .header("content-security-policy")
            .contains("script-src")
    );
}
