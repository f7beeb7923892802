//! Every operation of `/api/v1` by every role on two sites, as the admin's addresses are walked (S19).

use super::Program;
use crate::{actors::TestServer, operators::record};
use http::{Method, StatusCode};
use platform::{access::Role, receipt::Receipt};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ALL: &[Role] = &Role::ALL;
const VERSIONS: &[Role] = &[Role::Owner, Role::Publisher, Role::Auditor];
const PUBLISHERS: &[Role] = &[Role::Owner, Role::Publisher];
const READERS: &[Role] = &[Role::Owner, Role::Auditor];
const OWNERS: &[Role] = &[Role::Owner];

/// Method, address, and who may; `whole` is for all sites only.
type Line = (&'static str, &'static str, &'static [Role], bool);

/// Every operation behind a token. One that is missing here fails the test.
const LINES: &[Line] = &[
    ("get", "/api/v1/me", ALL, false),
    ("get", "/api/v1/sites", ALL, false),
    ("get", "/api/v1/sites/{site}", ALL, false),
    ("get", "/api/v1/sites/{site}/rates", ALL, false),
    ("get", "/api/v1/sites/{site}/cookie-policy", ALL, false),
    ("get", "/api/v1/sites/{site}/policy", VERSIONS, false),
    ("get", "/api/v1/sites/{site}/versions", VERSIONS, false),
    (
        "get",
        "/api/v1/sites/{site}/versions/{version}",
        VERSIONS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/versions/{version}/changes",
        VERSIONS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/versions/{version}/roll-back",
        PUBLISHERS,
        false,
    ),
    ("post", "/api/v1/sites/{site}/check", PUBLISHERS, false),
    ("post", "/api/v1/sites/{site}/publish", PUBLISHERS, false),
    ("get", "/api/v1/sites/{site}/draft", VERSIONS, false),
    ("put", "/api/v1/sites/{site}/draft", PUBLISHERS, false),
    ("delete", "/api/v1/sites/{site}/draft", PUBLISHERS, false),
    ("get", "/api/v1/sites/{site}/draft/check", VERSIONS, false),
    (
        "post",
        "/api/v1/sites/{site}/draft/publish",
        PUBLISHERS,
        false,
    ),
    ("get", "/api/v1/jobs", VERSIONS, false),
    ("get", "/api/v1/sites/{site}/checks", VERSIONS, false),
    ("post", "/api/v1/sites/{site}/checks", PUBLISHERS, false),
    ("get", "/api/v1/sites/{site}/jobs/{job}", VERSIONS, false),
    (
        "get",
        "/api/v1/sites/{site}/jobs/{job}/report",
        VERSIONS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/jobs/{job}/cancel",
        PUBLISHERS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/jobs/{job}/again",
        PUBLISHERS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/records/search",
        READERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/records/{record}",
        READERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/records/{record}/receipt",
        READERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/records/{record}/history",
        READERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/records/{record}/evidence",
        READERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/records/{record}/shown",
        READERS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/records/{record}/restriction",
        OWNERS,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/records/{record}/erasure",
        OWNERS,
        false,
    ),
    ("get", "/api/v1/sites/{site}/experiments", ALL, false),
    (
        "post",
        "/api/v1/sites/{site}/experiments",
        PUBLISHERS,
        false,
    ),
    (
        "get",
        "/api/v1/sites/{site}/experiments/{number}",
        ALL,
        false,
    ),
    (
        "post",
        "/api/v1/sites/{site}/experiments/{number}/end",
        PUBLISHERS,
        false,
    ),
    ("get", "/api/v1/operators", OWNERS, true),
    ("put", "/api/v1/operators/{name}", OWNERS, true),
    (
        "post",
        "/api/v1/operators/{name}/password-reset",
        OWNERS,
        true,
    ),
    ("post", "/api/v1/invitations", OWNERS, true),
    ("get", "/api/v1/tokens", OWNERS, true),
    ("post", "/api/v1/tokens", OWNERS, true),
    ("delete", "/api/v1/tokens/{id}", OWNERS, true),
    ("get", "/api/v1/audit", READERS, false),
    ("get", "/api/v1/ledger", READERS, false),
    ("get", "/api/v1/ledger/entries", READERS, false),
    ("get", "/api/v1/templates", ALL, false),
    ("get", "/api/v1/templates/{id}", ALL, false),
];

/// A body that the operation understands.
fn body(path: &str, receipt: &Receipt) -> Option<Value> {
    let why = "a test of the matrix";
    Some(match path.rsplit('/').next()? {
        "roll-back" => json!({}),
        "check" | "publish" if path.contains("/draft/") => json!({ "revision": 1 }),
        "check" | "publish" => json!({ "text": "site = 1" }),
        "checks" => json!({ "url": "/", "further_pages": 0 }),
        "draft" => json!({ "text": "site = 1" }),
        "experiments" => json!({ "other": 1, "effect": 50 }),
        "end" => json!({ "keep": "current" }),
        "search" => json!({ "id": receipt.record.visitor }),
        "restriction" => json!({ "on": true, "why": why }),
        "erasure" => json!({ "why": why }),
        "{name}" => json!({ "role": "owner", "sites": null, "disabled": false }),
        "invitations" => json!({ "role": "owner", "sites": null }),
        "tokens" => json!({ "name": " " }),
        _ => return None,
    })
}

fn filled(path: &str, site: &str, receipt: &Receipt) -> String {
    let path = path
        .replace("{site}", site)
        .replace("{record}", receipt.record.id.as_str())
        .replace("{version}", "1")
        .replace("{number}", "1")
        .replace("{job}", "1")
        .replace("{name}", "nobody")
        .replace("{id}", "nothing");
    match path.rsplit('/').next() {
        Some("draft") => format!("{path}?revision=1"),
        _ => path,
    }
}

async fn asked(program: &Program<'_>, line: &Line, site: &str, receipt: &Receipt) -> StatusCode {
    let (method, path, ..) = *line;
    let method: Method = method.to_uppercase().parse().expect("a method");
    let takes_body = matches!(method, Method::POST | Method::PUT);
    let body = body(path, receipt).filter(|_| takes_body);
    let mut at = filled(path, site, receipt);
    if method != Method::DELETE {
        at = at.replace("?revision=1", "");
    }
    program.asks(method, &at, body.as_ref()).await.status
}

#[test]
fn s19_no_operation_of_the_interface_is_missing_in_the_walk() {
    let document = serde_json::to_value(server::api::described()).expect("JSON");
    let mut known = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        let inside = path.starts_with("/api/v1/");
        for method in item.as_object().into_iter().flatten().map(|(name, _)| name) {
            if inside && ["get", "put", "post", "delete"].contains(&method.as_str()) {
                known.insert((method.clone(), path.clone()));
            }
        }
    }
    let listed = LINES
        .iter()
        .map(|(method, path, ..)| ((*method).to_owned(), (*path).to_owned()));
    assert_eq!(known, listed.collect(), "add the new operation to the walk");
}

#[tokio::test]
async fn s19_every_operation_by_every_role_on_two_sites_answers_only_whom_it_is_for() {
    let server = TestServer::start().await;
    let mut unexpected = Vec::new();
    let mut asked_count = 0;
    for role in Role::ALL {
        for limit in [None, Some("shop"), Some("quiet")] {
            if role == Role::Owner && limit.is_some() {
                continue;
            }
            let name = format!("{} {limit:?}", role.wire_name());
            let program = Program::with(&server, &name, role, limit).await;
            for line in LINES {
                let (method, path, roles, whole) = *line;
                let receipt = record(&server).await;
                for site in ["shop", "quiet"] {
                    let of_site = path.contains("{site}");
                    let in_reach = !of_site || limit.is_none_or(|own| own == site);
                    let allowed = roles.contains(&role) && in_reach && !(whole && limit.is_some());
                    let status = asked(&program, line, site, &receipt).await;
                    asked_count += 1;
                    let fits = if allowed {
                        status != StatusCode::FORBIDDEN
                            && status != StatusCode::UNAUTHORIZED
                            && !status.is_server_error()
                    } else {
                        status == StatusCode::FORBIDDEN
                    };
                    if !fits {
                        unexpected.push(format!("{name}: {method} {path} on {site}: {status}"));
                    }
                }
            }
        }
    }
    assert_eq!(unexpected, [] as [String; 0]);
    assert_eq!(asked_count, LINES.len() * 10 * 2);
}

#[tokio::test]
async fn s19_nobody_gets_anything_without_a_token_or_with_another_sites_back_end_token() {
    let server = TestServer::start().await;
    let receipt = record(&server).await;
    let site = consent::SiteId::parse("shop").expect("a site");
    let made = server.platform.make_api_token(&site, "crm", "test").await;
    let back_end = Program {
        server: &server,
        token: made.expect("made"),
    };
    let stranger = Program {
        server: &server,
        token: "sluis_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".to_owned(),
    };
    // The first use of the day is noted once.
    back_end.gets("/api/v1/me").await;
    let before = server.ledger_length().await;
    for line in LINES {
        let status = asked(&stranger, line, "shop", &receipt).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{line:?}");
        let status = asked(&back_end, line, "shop", &receipt).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{line:?}");
    }
    assert_eq!(server.ledger_length().await, before, "nothing was written");
}
