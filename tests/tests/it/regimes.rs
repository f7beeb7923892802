//! What applies where, seen by visitors from there: regimes, exemption, signal, and what a move to another region keeps.

use crate::actors::{PURPOSES, SERVICES, SHOP_FILE, TestServer, Visitor, choice};
use http::StatusCode;
use serde_json::{Value, json};

/// The shop with anonymous counting of its own as `analytics`, under version 2.
async fn shop_that_counts(more: &str) -> TestServer {
    let server = TestServer::start().await;
    let text = SHOP_FILE.replacen(
        "id = \"analytics\"\n",
        "id = \"analytics\"\nexempt_measurement = true\n",
        1,
    );
    assert_ne!(text, SHOP_FILE);
    server
        .platform
        .publish_site_file("shop.toml", &format!("{text}\n{more}"), "test", "")
        .await
        .expect("it is valid");
    server
}

/// What the rules say for a place, `US-CA` or `BE`, with or without a token.
async fn decided(server: &TestServer, place: &str, gpc: bool, token: Option<&str>) -> Value {
    let (country, part) = place
        .split_once('-')
        .map_or((place, None), |(country, part)| (country, Some(part)));
    let mut body = json!({ "gpc": gpc, "token": token, "subdivision": part });
    if !country.is_empty() {
        body["country"] = json!(country);
    }
    server
        .visitor()
        .posts("/v1/sites/shop/decisions", &body)
        .await
        .json()
}

fn reason(decided: &Value, purpose: &str) -> String {
    decided["purposes"][purpose]["reason"]
        .as_str()
        .expect("a reason")
        .to_owned()
}

const ADS: &str = "personalised_advertising";

fn now_posted(mut body: Value) -> Value {
    body["policy"] = json!(2);
    body
}

fn signal() -> Value {
    let mut body = now_posted(choice("signal", &[], &[]));
    body["channel"] = json!("gpc");
    (body["purposes"], body["services"]) = (json!({}), json!({}));
    body
}

async fn posts_form(visitor: &mut Visitor<'_>, fields: &str) -> crate::actors::Answer {
    visitor
        .posts_raw(
            "/p/shop/us/en",
            "application/x-www-form-urlencoded",
            fields.into(),
        )
        .await
}

#[tokio::test]
async fn every_place_has_its_regime_and_its_first_answer() {
    let server = shop_that_counts("").await;
    for (place, regime, analytics, ads, asks) in [
        ("BE", "eu", "awaiting_choice", "awaiting_choice", true),
        ("NO", "eu", "awaiting_choice", "awaiting_choice", true),
        ("IT", "eu_it", "awaiting_choice", "awaiting_choice", true),
        ("FR", "eu_fr", "not_opted_out", "awaiting_choice", true),
        ("GP", "eu_fr", "not_opted_out", "awaiting_choice", true),
        ("GB", "uk", "not_opted_out", "awaiting_choice", true),
        ("CH", "ch", "awaiting_choice", "awaiting_choice", true),
        ("BR", "br", "awaiting_choice", "awaiting_choice", true),
        ("CA-QC", "ca_qc", "awaiting_choice", "awaiting_choice", true),
        ("CA", "ca_qc", "awaiting_choice", "awaiting_choice", true),
        ("CA-ON", "ca", "not_opted_out", "not_opted_out", true),
        ("US-CA", "us_ca", "not_opted_out", "not_opted_out", true),
        ("US-CO", "us_signal", "not_opted_out", "not_opted_out", true),
        (
            "US-VA",
            "us_opt_out",
            "not_opted_out",
            "not_opted_out",
            true,
        ),
        ("US-WA", "us", "not_opted_out", "not_opted_out", false),
        ("US", "us_unknown", "not_opted_out", "not_opted_out", true),
        ("TR", "caution", "awaiting_choice", "awaiting_choice", true),
        ("JP", "strict", "awaiting_choice", "awaiting_choice", true),
        ("", "strict", "awaiting_choice", "awaiting_choice", true),
    ] {
        let found = decided(&server, place, false, None).await;
        let seen = (
            found["regime"].as_str().unwrap_or_default(),
            reason(&found, "analytics"),
            reason(&found, ADS),
            found["asks"].as_bool(),
        );
        let wanted = (regime, analytics.to_owned(), ads.to_owned(), Some(asks));
        assert_eq!(seen, wanted, "{place}");
    }
}

#[tokio::test]
async fn p3_the_signal_stops_what_is_sold_wherever_things_run_unasked_and_nothing_else() {
    let server = shop_that_counts("").await;
    for place in ["US-CA", "US-CO", "US-VA", "US-WA", "US", "CA-ON"] {
        let found = decided(&server, place, true, None).await;
        assert_eq!(reason(&found, ADS), "signal_opt_out", "{place}");
        assert_eq!(found["services"]["wimpel"]["granted"], false, "{place}");
        assert_eq!(reason(&found, "analytics"), "not_opted_out", "{place}");
        let page = server.visitor().from(place).with_gpc();
        let page = page.gets("/p/shop/us/en").await.text();
        assert!(page.contains("Opt-out request honored"), "{place}");
    }
    for place in ["BE", "GB", "CA-QC", ""] {
        let found = decided(&server, place, true, None).await;
        assert_eq!(reason(&found, ADS), "awaiting_choice", "{place}");
    }
}

#[tokio::test]
async fn e17_an_objection_to_exempt_measurement_counts() {
    let server = shop_that_counts("").await;
    for place in ["GB", "FR"] {
        let mut visitor = server.visitor().from(place);
        let body = now_posted(choice("save", &[ADS], &["wimpel"]));
        let token = visitor.records(&body).await.json()["token"].clone();
        let found = decided(&server, place, false, token.as_str()).await;
        assert_eq!(reason(&found, "analytics"), "visitor_denied", "{place}");
        assert_eq!(found["services"]["plausible"]["granted"], false, "{place}");
        assert_eq!(found["asks"], false, "{place}");
    }
}

#[tokio::test]
async fn e17_who_has_exempt_measurement_only_is_asked_in_belgium_and_not_in_france() {
    let server = TestServer::start().await;
    let start = SHOP_FILE.find("[[purposes]]").expect("purposes");
    let text = SHOP_FILE[..start].to_owned()
        + r#"
[[purposes]]
id = "count"
basis = "consent"
exempt_measurement = true
title = { nl = "Tellen", fr = "Compter", de = "Zählen", en = "Counting" }
description = { nl = "Tellen.", fr = "Compter.", de = "Zählen.", en = "Counting." }

[[services]]
id = "counter"
name = "Teller"
vendor = "plausible"
purposes = ["count"]
responsible = { role = "processor", controller = "maretak" }
function = { nl = "Telt.", fr = "Compte.", de = "Zählt.", en = "Counts." }

"# + &SHOP_FILE[SHOP_FILE.find("[notice]").expect("a notice")..];
    server
        .platform
        .publish_site_file("shop.toml", &text, "test", "")
        .await
        .expect("it is valid");
    for (place, runs) in [("BE", false), ("FR", true), ("GB", true), ("", false)] {
        let found = decided(&server, place, false, None).await;
        let seen = (
            found["services"]["counter"]["granted"].as_bool(),
            found["asks"].as_bool(),
        );
        assert_eq!(seen, (Some(runs), Some(!runs)), "{place}");
    }
}

#[tokio::test]
async fn a_record_says_under_which_regime_of_which_table_it_was_made() {
    let server = TestServer::start().await;
    for (place, regime, kind) in [
        ("BE", "eu", "opt_in"),
        ("FR", "eu_fr", "opt_in"),
        ("US-TX", "us_signal", "opt_out"),
        ("US-NV", "us", "opt_out"),
        ("CA-QC", "ca_qc", "opt_in"),
        ("CA-BC", "ca", "opt_out"),
    ] {
        let answer = server.visitor().from(place).rejects_all().await.json();
        let record = &answer["receipt"]["record"];
        assert_eq!(
            (record["regime"].as_str(), record["kind"].as_str()),
            (Some(regime), Some(kind)),
            "{place}"
        );
        assert_eq!(record["regime_table"], 2);
    }
}

#[tokio::test]
async fn e13_a_refusal_lasts_six_months_in_belgium_and_a_year_in_california() {
    let server = TestServer::start().await;
    for (place, days) in [("BE", 182), ("IT", 182), ("ES", 365), ("US-CA", 365)] {
        let answer = server.visitor().from(place).rejects_all().await.json();
        let kept = answer["max_age"].as_u64().unwrap_or_default();
        assert_eq!(kept.div_ceil(86_400), days, "{place}");
    }
}

#[tokio::test]
async fn moving_to_belgium_keeps_nothing_that_was_merely_not_opted_out() {
    let server = shop_that_counts("").await;
    let mut always = now_posted(choice("always", &PURPOSES, &SERVICES));
    always["channel"] = json!("embed");
    always["layer"] = json!(0);
    let opt_out = now_posted(
        json!({ "key": platform::clock::new_record_id(), "language": "en",
        "layer": 0, "control": "opt_out", "channel": "preference_page",
        "purposes": { "personalised_content": false, ADS: false },
        "services": {} }),
    );
    for (body, ads_at_home) in [
        (signal(), "signal_opt_out"),
        (opt_out, "visitor_denied"),
        (always, "signal_opt_out"),
    ] {
        let mut visitor = server.visitor().from("US-CA").with_gpc();
        let answer = visitor.records(&body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        let token = answer.json()["token"].clone();
        let here = decided(
            &server,
            "US-CA",
            body["control"] != "opt_out",
            token.as_str(),
        )
        .await;
        assert_eq!(reason(&here, "analytics"), "not_opted_out", "{body}");
        assert_eq!(reason(&here, ADS), ads_at_home, "{body}");
        let there = decided(&server, "BE", false, token.as_str()).await;
        assert_eq!(reason(&there, "analytics"), "awaiting_choice", "{body}");
        assert_eq!(there["purposes"]["media"]["granted"], false, "{body}");
        assert_eq!(there["asks"], true, "{body}");
    }
}

#[tokio::test]
async fn moving_to_california_keeps_a_refusal_of_belgium_even_when_the_signal_is_recorded_there() {
    let server = shop_that_counts("").await;
    let mut visitor = server.visitor().from("BE");
    visitor
        .records(&now_posted(choice("reject_all", &[], &[])))
        .await;
    let mut visitor = visitor.from("US-CA").with_gpc();
    let answer = visitor.records(&signal()).await.json();
    let record = &answer["receipt"]["record"];
    assert_eq!(record["purposes"]["analytics"]["reason"], "visitor_denied");
    assert_eq!(record["regime"], "eu", "the stricter one is kept");
    let found = decided(&server, "US-CA", false, answer["token"].as_str()).await;
    assert_eq!(reason(&found, "analytics"), "visitor_denied");
}

#[tokio::test]
async fn an_operators_own_regime_applies_and_is_recorded() {
    let server = shop_that_counts(
        "[[regimes]]\ncountry = \"CH\"\nmodel = \"opt_out\"\nrefusal_days = 200\n\
         [[regimes]]\ncountry = \"US\"\nsubdivision = \"TX\"\nmodel = \"opt_in\"\n",
    )
    .await;
    let found = decided(&server, "CH", false, None).await;
    assert_eq!(found["regime"], "set_opt_out");
    assert_eq!(reason(&found, ADS), "not_opted_out");
    let body = now_posted(choice("reject_all", &[], &[]));
    let refused = server.visitor().from("CH").records(&body).await.json();
    assert_eq!(refused["receipt"]["record"]["regime"], "set_opt_out");
    let kept = refused["max_age"].as_u64().unwrap_or_default();
    assert_eq!(kept.div_ceil(86_400), 200);
    assert_eq!(
        refused["state"].as_str().map(|text| text.split('.').nth(4)),
        Some(Some("13"))
    );
    let found = decided(&server, "US-TX", true, None).await;
    assert_eq!(found["regime"], "set_opt_in");
    assert_eq!(reason(&found, ADS), "awaiting_choice");
    assert_eq!(
        decided(&server, "US-CO", false, None).await["regime"],
        "us_signal"
    );
}

#[tokio::test]
async fn do_not_sell_is_one_button_of_its_own_for_which_nobody_signs_in() {
    let server = shop_that_counts("").await;
    let title = "Do Not Sell or Share My Personal Information";
    let mut visitor = server.visitor().from("US-CO");
    let notice = visitor.gets("/n/shop?l=en").await.text();
    assert!(notice.contains(title) && notice.contains("/p/shop/xx/en#opt-out"));
    let page = visitor.gets("/p/shop/us/en").await.text();
    assert!(
        page.contains(title) && page.contains("value=\"opt_out\""),
        "{page}"
    );
    let answer = posts_form(&mut visitor, "do=opt_out&policy=2").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let page = visitor.gets("/p/shop/us/en").await.text();
    assert!(page.contains("You have opted out") && !page.contains("value=\"opt_out\""));
    assert!(
        page.contains("you opted out of the sale and sharing"),
        "{page}"
    );
    let token = visitor.cookies["sluis-token_shop"].clone();
    let site = consent::SiteId::parse("shop").expect("an id");
    let history = server
        .platform
        .history_of(&site, &token)
        .await
        .expect("read");
    let record = serde_json::to_value(&history[0].record).expect("JSON");
    assert_eq!(
        (&record["kind"], &record["control"]),
        (&json!("opt_out"), &json!("opt_out"))
    );
    assert_eq!(record["state"], "partial", "the count still runs");
    for purpose in ["personalised_content", ADS] {
        assert_eq!(
            record["purposes"][purpose]["reason"], "visitor_denied",
            "{purpose}"
        );
    }
    assert_eq!(record["purposes"]["media"]["reason"], "not_opted_out");
    assert_eq!(record["services"]["wimpel"]["reason"], "visitor_denied");
    assert_eq!(record["purposes"]["analytics"]["reason"], "not_opted_out");
    assert_eq!(
        visitor
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "visitor_denied"
    );
    assert_eq!(
        visitor
            .gets("/g/shop/snowplow.js")
            .await
            .header("x-sluis-reason"),
        "not_opted_out"
    );
}

#[tokio::test]
async fn an_opt_out_leaves_what_a_visitor_had_chosen() {
    let server = shop_that_counts("").await;
    let mut visitor = server.visitor().from("US-CA");
    let all = now_posted(choice("accept_all", &PURPOSES, &SERVICES));
    visitor.records(&all).await;
    posts_form(&mut visitor, "do=opt_out&policy=2").await;
    let token = visitor.cookies["sluis-token_shop"].clone();
    let found = decided(&server, "US-CA", false, Some(&token)).await;
    assert_eq!(reason(&found, "analytics"), "visitor_granted");
    assert_eq!(reason(&found, ADS), "visitor_denied");
    assert_eq!(found["asks"], false);
}

#[tokio::test]
async fn do_not_sell_is_not_offered_where_nothing_is_sold_unasked() {
    let server = shop_that_counts("").await;
    for place in ["BE", "GB", "CA-QC"] {
        let visitor = server.visitor().from(place);
        assert!(
            !visitor
                .gets("/n/shop?l=en")
                .await
                .text()
                .contains("#opt-out"),
            "{place}"
        );
        let page = visitor.gets("/p/shop/be/en").await.text();
        assert!(!page.contains("value=\"opt_out\""), "{place}");
    }
}

#[tokio::test]
async fn an_opt_out_that_keeps_selling_is_refused() {
    let server = shop_that_counts("").await;
    let mut visitor = server.visitor().from("US-CA");
    let before = server.ledger_length().await;
    for (on, code) in [
        (&[ADS][..], "control_contradicts"),
        (&PURPOSES[..], "control_contradicts"),
    ] {
        let body = now_posted(choice("opt_out", on, &[]));
        assert_eq!(visitor.records(&body).await.code(), code);
    }
    let sold = now_posted(choice("opt_out", &[], &["wimpel"]));
    assert_eq!(visitor.records(&sold).await.code(), "control_contradicts");
    let mut none = now_posted(choice("opt_out", &[], &[]));
    none["purposes"] = json!({});
    assert_eq!(visitor.records(&none).await.code(), "incomplete_choices");
    assert_eq!(server.ledger_length().await, before, "nothing was stored");
}

#[tokio::test]
async fn p2_the_server_says_that_it_honours_the_signal() {
    let server = TestServer::start().await;
    let answer = server.visitor().gets("/.well-known/gpc.json").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.json()["gpc"], true);
    let date = answer.json()["lastUpdate"].as_str().map(str::len);
    assert_eq!(date, Some("2026-11-24".len()));
}
