//! The forms of a report, with words in it that somebody else chose.

use super::{
    Finding, PhaseSummary, Problem, ProblemCode, Report, Verdict, compare, draft, html,
    is_complete, junit, table,
};
use crate::seen::{Kind, Phase};
use consent::LanguageTag;
use platform::site_file;
use std::collections::BTreeMap;

const HOSTILE: &str = "<script>alert(1)</script>\"'&]]>\u{1b}[2J\u{202e}evil\u{0}";

fn finding(kind: Kind, url: Option<&str>, name: Option<&str>) -> Finding {
    Finding {
        kind,
        url: url.map(str::to_owned),
        name: name.map(str::to_owned),
        phase: Phase::BeforeConsent,
        service: None,
        template: None,
        host: None,
        party: Some("first".into()),
        lifetime_days: Some(30),
        by: Some(HOSTILE.to_owned()),
        pages: vec![],
        count: 1,
    }
}

fn report(leaks: Vec<Finding>, unknown_items: Vec<Finding>, problems: Vec<Problem>) -> Report {
    let summary = |phase| PhaseSummary {
        phase,
        complete: true,
        requests: 1,
        third_parties: vec![HOSTILE.to_owned()],
        cookies: vec![HOSTILE.to_owned()],
        storage: vec![],
        fingerprints: BTreeMap::new(),
    };
    Report {
        url: "https://shop.example/".to_owned(),
        site: Some("shop".to_owned()),
        policy_version: Some(3),
        started: "2026-11-24T12:00:00.5Z".to_owned(),
        seconds: 20,
        bytes: 1,
        complete: is_complete(&problems),
        leaks,
        unknown_items,
        missing_items: vec![finding(Kind::Cookie, None, Some("basket"))],
        wrong_items: vec![],
        let_through: vec![finding(Kind::Image, Some(HOSTILE), None)],
        pages: vec![HOSTILE.to_owned()],
        phases: Phase::ALL.map(summary).into(),
        problems,
        pictures: BTreeMap::from([
            (Phase::BeforeConsent, "aGk=".to_owned()),
            (Phase::AfterRefusal, HOSTILE.to_owned()),
        ]),
    }
}

fn hostile() -> Report {
    report(
        vec![finding(Kind::Cookie, None, Some(HOSTILE))],
        vec![finding(Kind::Cookie, None, Some(HOSTILE))],
        vec![Problem {
            code: ProblemCode::Browser,
            phase: Phase::AfterRefusal,
            text: HOSTILE.to_owned(),
        }],
    )
}

#[test]
fn in_the_page_nothing_that_somebody_else_wrote_is_markup() {
    let page = html(&hostile());
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(page.contains("default-src 'none'"));
    assert_eq!(page.matches("data:image/jpeg;base64,").count(), 1);
}

#[test]
fn junit_fails_each_promise_that_was_broken_and_stays_xml() {
    let xml = junit(&hostile());
    assert!(
        xml.contains("tests=\"5\" failures=\"2\" errors=\"1\""),
        "{xml}"
    );
    assert!(xml.contains("name=\"nothing leaves the page before consent\">\n    <failure"));
    assert!(xml.contains("name=\"nothing leaves the page after refusal\">\n    <error"));
    assert!(xml.contains("name=\"nothing leaves the page after withdrawal\"></testcase>"));
    assert!(!xml.contains("<script") && !xml.contains('\u{1b}') && !xml.contains('\u{0}'));
}

#[test]
fn in_the_table_nothing_moves_the_cursor() {
    let text = table(&hostile());
    assert!(
        !text.contains('\u{1b}') && !text.contains('\u{202e}'),
        "{text}"
    );
    assert!(text.contains("B.. cookie"));
}

#[test]
fn a_clean_report_is_clean_what_never_appeared_is_no_fault_and_what_was_not_looked_at_is_no_proof()
{
    assert_eq!(report(vec![], vec![], vec![]).verdict(), Verdict::Clean);
    let problem = |code| Problem {
        code,
        phase: Phase::AfterRefusal,
        text: String::new(),
    };
    let late = report(vec![], vec![], vec![problem(ProblemCode::Time)]);
    assert_eq!(late.verdict(), Verdict::Incomplete);
    let more = report(vec![], vec![], vec![problem(ProblemCode::Pages)]);
    assert_eq!(more.verdict(), Verdict::Clean);
    assert_eq!(hostile().verdict(), Verdict::Findings);
}

#[test]
fn the_json_has_the_promised_keys() {
    let json = serde_json::to_value(hostile()).unwrap();
    for list in ["leaks", "unknown_items", "missing_items"] {
        let first = &json[list][0];
        for key in ["kind", "url", "name", "phase", "service"] {
            assert!(first.get(key).is_some(), "{list} {key}");
        }
    }
    assert_eq!(json["leaks"][0]["kind"], "cookie");
    assert_eq!(json["leaks"][0]["phase"], "before_consent");
    assert!(json["leaks"][0]["service"].is_null());
    assert!(json.get("pictures").is_none());
}

#[test]
fn the_draft_is_toml_with_templates_where_one_knows_and_empty_places_where_none_does() {
    let mut known = finding(
        Kind::Service,
        Some("https://www.googletagmanager.com/gtag/js"),
        None,
    );
    known.template = Some("google-analytics".to_owned());
    let unknown = finding(Kind::Service, Some("https://cdn.spion.example/x.js"), None);
    let mut cookie = finding(Kind::Cookie, None, Some("spion \"id\""));
    cookie.by = Some("https://cdn.spion.example/x.js".to_owned());
    let languages = ["nl", "en"].map(|tag| LanguageTag::parse(tag).unwrap());
    let text = draft(
        &report(vec![], vec![known, unknown, cookie], vec![]),
        &languages,
    );
    let parsed: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{error}\n{text}"));
    let services = parsed["services"].as_array().unwrap();
    assert_eq!(services[0]["id"].as_str(), Some("google-analytics"));
    assert_eq!(services[1]["id"].as_str(), Some("cdn-spion-example"));
    assert_eq!(services[1]["hosts"][0].as_str(), Some("cdn.spion.example"));
    assert_eq!(
        services[1]["items"][0]["name"].as_str(),
        Some("spion \"id\"")
    );
    assert_eq!(
        services[1]["items"][0]["lifetime_days"].as_integer(),
        Some(30)
    );
    // What is empty is named by the check of site files, so that nobody publishes it.
    assert!(site_file::parse("draft.toml", &text).is_err());
}

#[test]
fn two_checks_are_compared_by_what_was_found_and_not_by_how_often() {
    let tag = |url: &str, count| Finding {
        count,
        ..finding(Kind::Script, Some(url), None)
    };
    let old = tag("https://old.example/t.js", 1);
    let new = tag("https://new.example/t.js?n=7", 1);
    let earlier = report(
        vec![tag("https://same.example/t.js?n=1", 1), old.clone()],
        vec![],
        vec![],
    );
    let later = report(
        vec![tag("https://same.example/t.js?n=2", 9), new.clone()],
        vec![new.clone()],
        vec![],
    );
    let difference = compare(&earlier, &later);
    assert_eq!(difference.appeared, [new.clone(), new]);
    assert_eq!(difference.gone, [old]);
    assert_eq!(compare(&later, &later), super::Comparison::default());
}

#[test]
fn a_report_that_was_kept_is_read_as_it_was() {
    let whole = hostile();
    let json = serde_json::to_string(&whole).expect("it is written");
    let kept: Report = serde_json::from_str(&json).expect("it is read");
    assert_eq!(table(&kept), table(&whole));
    assert_eq!(junit(&kept), junit(&whole));
    assert_eq!(serde_json::to_string(&kept).expect("it is written"), json);
}
