//! Rates by programs: a question in the address, an answer with its definitions.

use super::Program;
use crate::actors::TestServer;
use http::StatusCode;
use platform::access::Role;

#[tokio::test]
async fn rates_are_asked_by_address_and_say_what_their_numbers_mean() {
    let server = TestServer::start().await;
    for number in 0..24 {
        let mut visitor = server.visitor().from("BE");
        let answer = match number % 2 {
            0 => visitor.accepts_all().await,
            _ => visitor.rejects_all().await,
        };
        assert_eq!(answer.status, StatusCode::CREATED);
    }
    let analyst = Program::with(&server, "numbers", Role::Analyst, Some("shop")).await;
    let at = "/api/v1/sites/shop/rates";
    let total = analyst.gets(at).await;
    assert_eq!(total.status, StatusCode::OK, "{}", total.text());
    let total = total.json();
    assert_eq!(total["total"]["counts"]["accepted"], 12);
    assert_eq!(total["total"]["decided"], 24);
    let share = total["total"]["rates"]["acceptance_of_decided"]["value"].as_f64();
    assert!(share.is_some_and(|share| (share - 0.5).abs() < 0.001));
    let definitions = total["definitions"].as_array().expect("definitions");
    assert!(definitions.iter().any(|id| id == "acceptance_of_shown"));
    let query =
        "{at}?by=country,device&filter=country:BE&compare=period_before".replace("{at}", at);
    let by = analyst.gets(&query).await.json();
    assert_eq!(by["rows"][0]["keys"][0], "BE");
    assert_eq!(by["compared"]["with"], "period_before");
    let others = analyst.gets("/api/v1/sites/quiet/rates").await;
    assert_eq!(others.code(), "site_not_allowed");
}

#[tokio::test]
async fn a_question_that_makes_no_sense_is_refused_with_its_code() {
    let server = TestServer::start().await;
    let analyst = Program::with(&server, "numbers", Role::Analyst, None).await;
    let ten = "hour,day,week,month,page,country,regime,language,device,layer";
    for (query, status, code) in [
        (
            "from=2026-02-01&to=2026-01-01".to_owned(),
            422,
            "range_backwards",
        ),
        (
            "from=2001-01-01&to=2026-01-01".to_owned(),
            422,
            "range_too_long",
        ),
        (format!("by={ten}"), 422, "too_many_dimensions"),
        ("by=day,day".to_owned(), 422, "dimension_twice"),
        ("by=day,week".to_owned(), 422, "two_time_dimensions"),
        ("by=purpose,service".to_owned(), 422, "purpose_with_service"),
        ("filter=day:2026-01-01".to_owned(), 422, "filter_on_time"),
        ("compare=versions:1:99".to_owned(), 422, "unknown_version"),
        ("by=colour".to_owned(), 400, "bad_query"),
        ("from=2026-13-01".to_owned(), 400, "bad_query"),
        ("from=%00".to_owned(), 400, "bad_query"),
        (
            format!("filter=page:/{}", "a".repeat(8 * 1024)),
            422,
            "filter_value",
        ),
    ] {
        let answer = analyst
            .gets(&format!("/api/v1/sites/shop/rates?{query}"))
            .await;
        assert_eq!(answer.status.as_u16(), status, "{query}: {}", answer.text());
        assert_eq!(answer.code(), code, "{query}");
    }
    let gone = analyst.gets("/api/v1/sites/gone/rates?by=day").await;
    assert_eq!(
        (gone.status.as_u16(), gone.code().as_str()),
        (404, "unknown_site")
    );
}
