//! The Content-Security-Policy of a site's pages: what it says of the demo shop, and that no address gets through it
//! that the loader would hold. Sources are matched by a second hand here, after CSP 3, 6.7.2.

use consent::{
    BrowserSignals, Policy, PurposeId, RegimeId, ServiceId, Timestamp,
    csp::{CspDirective, CspSettings},
    decide,
};
use platform::{
    csp::{Csp, CspOptions, Granted, Nonce},
    site_file::{self, FindingCode},
};
use proptest::prelude::*;

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");

fn shop() -> Policy {
    site_file::parse("shop.toml", SHOP)
        .expect("the demo shop is valid")
        .draft
}

fn with_csp(part: &str) -> Policy {
    let text = format!("{SHOP}\n{part}");
    site_file::parse("shop.toml", &text)
        .expect("a valid file")
        .draft
}

fn ids(words: &[&str]) -> Vec<ServiceId> {
    let ids = words.iter().map(|word| ServiceId::parse(word));
    ids.collect::<Result<_, _>>().expect("ids")
}

fn csp(policy: &Policy, granted: Granted<'_>) -> Csp {
    Csp::new(policy, granted, &CspOptions::default())
}

/// One directive a line, for people.
fn lines(csp: &Csp) -> String {
    csp.to_string().replace("; ", "\n")
}

#[test]
fn before_a_choice_only_the_page_itself_may_be_loaded() {
    insta::assert_snapshot!(lines(&csp(&shop(), Granted::Nothing)), @r"
    default-src 'self' data: blob:
    script-src 'self' 'wasm-unsafe-eval'
    worker-src 'self'
    manifest-src 'self'
    base-uri 'self'
    form-action 'self'
    ");
}

#[test]
fn what_the_site_lets_run_in_advanced_mode_may_be_loaded_before_a_choice_and_nothing_else() {
    let policy = with_csp("[signals.google]\nadvanced = [\"google-tag\"]");
    let csp = csp(&policy, Granted::Nothing);
    let scripts = csp.sources(CspDirective::ScriptSrc);
    let hosts: Vec<_> = scripts
        .iter()
        .filter(|source| source.contains("localhost"))
        .collect();
    assert!(!hosts.is_empty());
    assert!(
        hosts.iter().all(|source| source.contains("google-tag")),
        "{hosts:?}"
    );
}

#[test]
fn a_granted_service_may_be_loaded_by_every_kind_of_tag_and_no_other_one_may() {
    let video = ids(&["video"]);
    insta::assert_snapshot!(lines(&csp(&shop(), Granted::Services(&video))), @r"
    default-src 'self' data: blob: localhost:8082/video localhost:8082/video/ ws://localhost:8082/video ws://localhost:8082/video/
    script-src 'self' 'wasm-unsafe-eval' localhost:8082/video localhost:8082/video/
    worker-src 'self'
    manifest-src 'self'
    base-uri 'self'
    form-action 'self' localhost:8082/video localhost:8082/video/
    ");
}

#[test]
fn on_another_host_sluis_itself_is_allowed_where_a_page_asks_it() {
    let nonce = Nonce::parse("0123456789abcdef0123456789abcdef").expect("a nonce");
    let options = CspOptions {
        server: Some("https://consent.example"),
        nonce: Some(&nonce),
    };
    insta::assert_snapshot!(lines(&Csp::new(&shop(), Granted::Nothing, &options)), @r"
    default-src 'self' data: blob: https://consent.example
    script-src 'self' 'wasm-unsafe-eval' 'nonce-0123456789abcdef0123456789abcdef' https://consent.example
    style-src 'self' data: blob: 'nonce-0123456789abcdef0123456789abcdef' https://consent.example
    worker-src 'self'
    manifest-src 'self'
    base-uri 'self'
    form-action 'self' https://consent.example
    ");
}

#[test]
fn a_site_adds_its_own_sources_reports_and_trusted_types() {
    let policy = with_csp(
        r#"[csp]
        trusted_types = true
        report_uri = "https://www.maretak.example/csp"
        [csp.sources]
        default-src = ["https://cdn.maretak.example"]
        style-src = ["'unsafe-inline'"]
        frame-ancestors = ["'self'"]
        trusted-types = ["shop"]"#,
    );
    insta::assert_snapshot!(lines(&csp(&policy, Granted::Nothing)), @r"
    default-src 'self' data: blob: https://cdn.maretak.example
    script-src 'self' 'wasm-unsafe-eval' https://cdn.maretak.example
    style-src 'self' data: blob: https://cdn.maretak.example 'unsafe-inline'
    worker-src 'self' https://cdn.maretak.example
    manifest-src 'self' https://cdn.maretak.example
    base-uri 'self'
    form-action 'self'
    frame-ancestors 'self'
    require-trusted-types-for 'script'
    trusted-types sluis shop
    report-uri https://www.maretak.example/csp
    ");
}

#[test]
fn what_would_hold_nothing_is_refused_with_its_reason() {
    for (sources, message) in [
        (r#"script-src = ["'strict-dynamic'"]"#, "compare no host"),
        (
            r#"script-src = ["'nonce-0123456789abcdef'"]"#,
            "new in every answer",
        ),
        (r#"img-src = ["http:"]"#, "opens the hosts of `posthog`"),
        (r#"img-src = ["*"]"#, "opens the hosts of `posthog`"),
        (
            r#"connect-src = ["localhost:8082/map"]"#,
            "opens the hosts of `map`",
        ),
        (r#"img-src = ["a.example; script-src *"]"#, "not a source"),
        (r#"img-src = ["a.example, b.example"]"#, "not a source"),
        (r#"image-src = ["a.example"]"#, "not a directive"),
    ] {
        let text = format!("{SHOP}\n[csp.sources]\n{sources}");
        let errors = site_file::parse("shop.toml", &text)
            .expect_err(sources)
            .errors;
        assert_eq!(errors.len(), 1, "{sources}");
        assert_eq!(errors[0].code, FindingCode::Csp, "{sources}");
        assert!(errors[0].message.contains(message), "{}", errors[0].message);
    }
}

#[test]
fn policies_without_this_part_keep_their_digest() {
    let text = serde_json::to_string(&shop()).expect("JSON");
    assert!(!text.contains("csp"));
}

#[test]
fn of_two_services_on_one_place_the_shut_one_counts_and_it_is_said() {
    let mut policy = shop();
    for service in &mut policy.services {
        match service.id.as_str() {
            "video" => service.hosts = vec!["media.example".into()],
            "map" => service.hosts = vec!["media.example/tiles".into()],
            _ => {}
        }
    }
    let video = ids(&["video"]);
    let found = csp(&policy, Granted::Services(&video));
    assert!(!found.to_string().contains("media.example"));
    assert_eq!(found.left_out.len(), 1);
    assert_eq!(found.left_out[0].source, "media.example");
    assert_eq!(found.left_out[0].because_of.as_str(), "map");
    let map = ids(&["map"]);
    let found = csp(&policy, Granted::Services(&map)).to_string();
    assert!(
        found.contains("media.example/tiles/"),
        "the longer place is meant: {found}"
    );
}

#[test]
fn an_unknown_decision_grants_what_is_necessary_and_nothing_else() {
    let mut policy = shop();
    for service in &mut policy.services {
        if service.id.as_str() == "guard" {
            service.hosts = vec!["guard.example".into()];
        }
    }
    // A decision of another policy: its places do not fit, and what it lacks is denied.
    let rules = consent::RuleSet {
        policy: consent::PolicyVersion(1),
        purposes: Default::default(),
        services: Default::default(),
    };
    let empty = decide(
        &rules,
        RegimeId::Strict.regime(),
        &BrowserSignals::default(),
        None,
        Timestamp(0),
    );
    let nothing = csp(&policy, Granted::Nothing);
    assert_eq!(csp(&policy, Granted::Decided(&empty)), nothing);
    assert!(
        nothing.to_string().contains("img-src") || nothing.to_string().contains(" guard.example")
    );
    assert_eq!(
        Csp::strictest().to_string(),
        "default-src 'self'; base-uri 'self'; form-action 'self'"
    );
}

/// Does a source let an address through? `http` page, so that no scheme needs to fit.
fn lets_through(source: &str, host: &str, path: &str) -> bool {
    if source.starts_with('\'') || source == "data:" || source == "blob:" {
        return false;
    }
    if matches!(source, "*" | "https:" | "http:") {
        return true;
    }
    let source = source.replace("%3B", ";").replace("%2C", ",");
    let source = source
        .split_once("://")
        .map_or(source.as_str(), |(_, rest)| rest);
    let (named, prefix) = source.split_at(source.find('/').unwrap_or(source.len()));
    let host_fits = named
        .strip_prefix('*')
        .map_or(named == host, |end| host.ends_with(end));
    let path_fits = match prefix {
        "" | "/" => true,
        below if below.ends_with('/') => path.starts_with(below),
        exact => path == exact,
    };
    host_fits && path_fits
}

/// What the loader does with an unmarked tag: the longest place counts, of equal ones the shut one.
fn loader_allows(policy: &Policy, granted: &[ServiceId], host: &str, path: &str) -> bool {
    let address = format!("{host}{path}");
    let places = policy.services.iter().flat_map(|service| {
        let hosts = service.hosts.iter().map(|entry| {
            if entry.contains('/') {
                entry.clone()
            } else {
                format!("{entry}/")
            }
        });
        hosts.map(|entry| (entry, granted.contains(&service.id)))
    });
    let found: Vec<(String, bool)> = places
        .filter(|(entry, _)| address.starts_with(entry.as_str()))
        .collect();
    let longest = found.iter().map(|(entry, _)| entry.len()).max();
    found
        .iter()
        .filter(|(entry, _)| Some(entry.len()) == longest)
        .all(|(_, granted)| *granted)
}

fn hosts() -> impl Strategy<Value = Vec<String>> {
    let host = prop::sample::select(vec![
        "a.example",
        "b.example",
        "cdn.a.example",
        "a.example:81",
    ]);
    let path = prop::sample::select(vec!["", "/", "/x", "/x/", "/x/y", "/xy", "/x;y", "/x,y"]);
    prop::collection::vec(
        (host, path).prop_map(|(host, path)| format!("{host}{path}")),
        0..3,
    )
}

fn sources() -> impl Strategy<Value = Vec<String>> {
    let source = prop::sample::select(vec![
        "*",
        "https:",
        "data:",
        "*.a.example",
        "https://a.example",
        "a.example/x",
        "a.example:*",
        "own.example",
        "'unsafe-inline'",
        "'strict-dynamic'",
        "a.example;script-src",
        "b.example/x/",
    ]);
    prop::collection::vec(source.prop_map(str::to_owned), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_address_of_a_denied_service_gets_through_by_any_directive(
        entries in prop::collection::vec((hosts(), any::<bool>()), 1..5),
        added in prop::collection::btree_map(prop::sample::select(CspDirective::ALL.to_vec()), sources(), 0..4),
    ) {
        let mut policy = shop();
        let model = policy.services.iter().find(|service| service.id.as_str() == "posthog").expect("a service").clone();
        policy.services.clear();
        let mut granted = Vec::new();
        for (place, (hosts, is_granted)) in entries.into_iter().enumerate() {
            let mut service = model.clone();
            service.id = ServiceId::parse(&format!("s{place}")).expect("an id");
            service.purposes = vec![PurposeId::parse("analytics").expect("an id")];
            service.hosts = hosts;
            if is_granted {
                granted.push(service.id.clone());
            }
            policy.services.push(service);
        }
        policy.csp = CspSettings { sources: added, ..CspSettings::default() };
        let csp = csp(&policy, Granted::Services(&granted));
        let text = csp.to_string();
        for host in ["a.example", "b.example", "cdn.a.example", "a.example:81"] {
            for path in ["/", "/x", "/x/", "/x/y", "/x/y/z", "/xy", "/x;y", "/x;y/z", "/x,y", "/q"] {
                if loader_allows(&policy, &granted, host, path) {
                    continue;
                }
                for directive in CspDirective::ALL.into_iter().filter(|one| one.sends()) {
                    for source in csp.sources(directive) {
                        prop_assert!(!lets_through(source, host, path), "{source} in {text} lets {host}{path} through");
                    }
                }
            }
        }
        // What is written is what was meant: no source ends its directive, and the fallback says what was left out.
        for part in text.split("; ") {
            let name = part.split(' ').next().unwrap_or_default();
            prop_assert!(CspDirective::parse(name).is_some(), "{name} in {text}");
            prop_assert!(!part.contains([';', ',']), "{part}");
        }
        for (directive, sources) in &csp.directives {
            let written = text.split("; ").find_map(|part| part.strip_prefix(&format!("{} ", directive.as_str())));
            let fallback = text.split("; ").find_map(|part| part.strip_prefix("default-src ")).expect("default-src");
            let expected = written.or(directive.is_fetch().then_some(fallback));
            prop_assert_eq!(expected.unwrap_or_default(), sources.join(" "));
        }
    }
}
