//! Operators by HTTP (S19): every address of the admin by every role on two sites, invitations, records and the audit
//! of each look at them, what was shown, and how access ends.

use crate::actors::{Answer, SHOP_ORIGIN, TestServer};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use platform::{
    access::Role,
    operators::{OperatorChange, SignedIn},
    receipt::Receipt,
};
use serde_json::Value;
use std::collections::BTreeSet;

const OWN: &str = "http://127.0.0.1:8080";
const PASSWORD: &str = "a long phrase for tests only";
const FORM: &str = "application/x-www-form-urlencoded";

/// A browser of an operator.
pub(crate) struct Staff<'a> {
    pub(crate) server: &'a TestServer,
    pub(crate) session: Option<String>,
}

impl<'a> Staff<'a> {
    /// The first operator, an owner.
    pub(crate) async fn owner(server: &'a TestServer) -> Self {
        let token = server.platform.welcome_token().await.expect("readable");
        let token = token.expect("nobody is there yet");
        let session = server.platform.welcome(&token, "ann", PASSWORD).await;
        let session = Some(session.expect("the first operator"));
        Self { server, session }
    }

    pub(crate) const fn stranger(server: &'a TestServer) -> Self {
        let session = None;
        Self { server, session }
    }

    pub(crate) async fn who(&self) -> SignedIn {
        let session = self.session.as_deref().expect("a session");
        let found = self.server.platform.signed_in(session).await;
        found.expect("readable").expect("signed in")
    }

    /// Somebody whom this owner invited, on all sites or on one.
    pub(crate) async fn invites(&self, name: &str, role: Role, site: Option<&str>) -> Staff<'a> {
        let sites = site.map(|site| vec![consent::SiteId::parse(site).expect("a site")]);
        let platform = &self.server.platform;
        let invited = platform.invite(&self.who().await, role, sites).await;
        let secret = invited.expect("invited").secret;
        let session = platform.accept_invitation(&secret, name, PASSWORD).await;
        Staff {
            server: self.server,
            session: Some(session.expect("accepted")),
        }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> http::request::Builder {
        let request = Request::builder().method(method).uri(path);
        match &self.session {
            Some(session) => request.header(header::COOKIE, format!("sluis-session={session}")),
            None => request,
        }
    }

    pub(crate) async fn gets(&self, path: &str) -> Answer {
        let request = self.request(Method::GET, path).body(Body::empty());
        self.server.send(request.expect("a request")).await
    }

    pub(crate) async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.posts_from(OWN, path, fields).await
    }

    pub(crate) async fn posts_from(
        &self,
        origin: &str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, origin)
            .header(header::CONTENT_TYPE, FORM)
            .body(Body::from(body));
        self.server.send(request.expect("a request")).await
    }

    /// What the newest entries of the audit log say, as an owner reads them.
    pub(crate) async fn acts(&self, count: usize) -> Vec<Value> {
        let by = self.who().await;
        let page = self.server.platform.audit_log(&by, None, count).await;
        let entries = page.expect("an owner may").entries;
        entries
            .iter()
            .map(|found| serde_json::to_value(&found.entry).expect("JSON"))
            .collect()
    }
}

/// A record of the shop by a new visitor: the receipt.
pub(crate) async fn record(server: &TestServer) -> Receipt {
    let answer = server.visitor().from("BE").accepts_all().await;
    Receipt::parse(&answer.json()["receipt"].to_string()).expect("a receipt")
}

/// What an address is asked with, and which roles it is for.
struct Line {
    path: &'static str,
    form: Option<&'static [(&'static str, &'static str)]>,
    roles: &'static [Role],
    /// Does it concern the one site in it?
    of_site: bool,
    /// Is it for operators of all sites only?
    whole: bool,
}

const ALL: &[Role] = &Role::ALL;
const READERS: &[Role] = &[Role::Owner, Role::Auditor];
const OWNERS: &[Role] = &[Role::Owner];
const RECORD: &str = "/admin/sites/{site}/records/{record}";

const fn line(path: &'static str, roles: &'static [Role], of_site: bool) -> Line {
    Line {
        path,
        form: None,
        roles,
        of_site,
        whole: false,
    }
}

const fn form(
    path: &'static str,
    form: &'static [(&'static str, &'static str)],
    roles: &'static [Role],
    of_site: bool,
    whole: bool,
) -> Line {
    let form = Some(form);
    Line {
        path,
        form,
        roles,
        of_site,
        whole,
    }
}

/// Every address behind sign-in. An address that is missing here fails the test.
fn lines() -> Vec<Line> {
    const VERSIONS: &[Role] = &[Role::Owner, Role::Publisher, Role::Auditor];
    let mut lines = vec![
        line("/admin", ALL, false),
        line("/admin/live.js", ALL, false),
        line("/admin/sites/{site}", ALL, true),
        line("/admin/sites/{site}/rates.csv", ALL, true),
        line("/admin/sites/{site}/rates.json", ALL, true),
        line("/admin/sites/{site}/rates.svg", ALL, true),
        line("/admin/sites/{site}/live", ALL, true),
        line("/admin/sites/{site}/snippet", ALL, true),
        line("/admin/fn/site", ALL, true),
        line("/admin/records", READERS, false),
        form(
            "/admin/records",
            &[("site", "{site}"), ("id", "{visitor}")],
            READERS,
            true,
            false,
        ),
        line(RECORD, READERS, true),
        line("/admin/versions", VERSIONS, false),
        line("/admin/audit", READERS, false),
        line("/admin/ledger", READERS, false),
        form(
            "/admin/operators",
            &[("role", "owner"), ("scope", "all")],
            OWNERS,
            false,
            true,
        ),
        form(
            "/admin/operators/reset",
            &[("name", "nobody")],
            OWNERS,
            false,
            true,
        ),
        line("/admin/account", ALL, false),
        form(
            "/admin/account/password",
            &[("current", "x"), ("new", "y"), ("again", "z")],
            ALL,
            false,
            false,
        ),
        form(
            "/admin/account/codes",
            &[("password", "x")],
            ALL,
            false,
            false,
        ),
        form(
            "/admin/account/codes/add",
            &[("salt", "x"), ("code", "x")],
            ALL,
            false,
            false,
        ),
        form(
            "/admin/account/codes/remove",
            &[("password", "x")],
            ALL,
            false,
            false,
        ),
        form(
            "/admin/account/sessions",
            &[("session", "x")],
            ALL,
            false,
            false,
        ),
        form(
            "/admin/operators/change",
            &[("name", "nobody"), ("role", "owner"), ("scope", "all")],
            OWNERS,
            false,
            true,
        ),
    ];
    const PUBLISHERS: &[Role] = &[Role::Owner, Role::Publisher];
    lines.push(line("/admin/jobs", VERSIONS, false));
    lines.push(line("/admin/jobs.js", ALL, false));
    for path in [
        "/admin/sites/{site}/checks",
        "/admin/sites/{site}/set-up",
        "/admin/sites/{site}/jobs/1",
        "/admin/sites/{site}/jobs/1/report.json",
    ] {
        lines.push(line(path, VERSIONS, true));
    }
    for (path, fields) in [
        (
            "/admin/sites/{site}/checks",
            &[("url", "/"), ("further", "0")][..],
        ),
        ("/admin/sites/{site}/set-up", &[("url", "/")]),
        ("/admin/sites/{site}/jobs/1", &[("do", "cancel")]),
    ] {
        lines.push(form(path, fields, PUBLISHERS, true, false));
    }
    lines.push(line("/admin/sites/{site}/policy", PUBLISHERS, true));
    lines.push(line("/admin/sites/{site}/versions/1", VERSIONS, true));
    for path in [
        "/admin/sites/{site}/policy",
        "/admin/sites/{site}/policy/check",
        "/admin/sites/{site}/policy/preview",
    ] {
        lines.push(form(path, &[("text", "site = 1")], PUBLISHERS, true, false));
    }
    for path in [
        "/admin/sites/{site}/experiments",
        "/admin/sites/{site}/experiments/1",
    ] {
        lines.push(line(path, ALL, true));
        let fields = &[("other", "1"), ("keep", "current")];
        lines.push(form(path, fields, PUBLISHERS, true, false));
    }
    lines.push(Line {
        whole: true,
        ..line("/admin/new-site", PUBLISHERS, false)
    });
    lines.push(form(
        "/admin/new-site",
        &[("id", "x")],
        PUBLISHERS,
        false,
        true,
    ));
    lines.push(Line {
        whole: true,
        ..line("/admin/operators", OWNERS, false)
    });
    for path in [
        "/admin/sites/{site}/records/{record}/receipt.json",
        "/admin/sites/{site}/records/{record}/history.json",
        "/admin/sites/{site}/records/{record}/shown",
        "/admin/sites/{site}/records/{record}/shown.html",
        "/admin/sites/{site}/records/{record}/shown.js",
    ] {
        lines.push(line(path, READERS, true));
    }
    lines.push(form(
        "/admin/sites/{site}/records/{record}/restrict",
        &[("on", "1"), ("why", "a test of the matrix")],
        OWNERS,
        true,
        false,
    ));
    lines.push(form(
        "/admin/sites/{site}/records/{record}/erase",
        &[("why", "a test of the matrix"), ("confirm", "yes")],
        OWNERS,
        true,
        false,
    ));
    lines
}

#[tokio::test]
async fn s19_no_address_of_the_admin_is_missing_in_the_walk() {
    let (inside, doors) = server::routes::admin::addresses();
    let listed: BTreeSet<&str> = lines().iter().map(|line| line.path).collect();
    let known: BTreeSet<String> = inside
        .iter()
        .map(|path| {
            path.replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{job}/{file}", "1/report.json")
                .replace("{job}", "1")
        })
        .collect();
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    assert_eq!(known, listed, "add the new address to the walk");
    let expected = [
        "/admin/sign-in",
        "/admin/sign-in/code",
        "/admin/reset",
        "/admin/welcome",
        "/admin/invitation",
        "/admin/sign-out",
        "/admin/language",
        "/admin/{*rest}",
        "/favicon.ico",
    ];
    assert_eq!(doors, expected, "an address before sign-in is a decision");
}

/// Asks an address about a site and gives back the status.
async fn asked(staff: &Staff<'_>, line: &Line, site: &str, receipt: &Receipt) -> StatusCode {
    let filled = |text: &str| {
        text.replace("{site}", site)
            .replace("{record}", receipt.record.id.as_str())
            .replace("{visitor}", &receipt.record.visitor.to_string())
    };
    let path = filled(line.path);
    let answer = match line.form {
        Some(fields) => {
            let fields: Vec<(&str, String)> = fields
                .iter()
                .map(|(name, value)| (*name, filled(value)))
                .collect();
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            staff.posts(&path, &fields).await
        }
        None if line.path == "/admin/fn/site" => staff.gets(&format!("{path}?site={site}")).await,
        None => staff.gets(&path).await,
    };
    answer.status
}

#[tokio::test]
async fn s19_every_address_by_every_role_on_two_sites_answers_only_whom_it_is_for() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let mut unexpected = Vec::new();
    let mut asked_count = 0;
    for role in Role::ALL {
        for limit in [None, Some("shop"), Some("quiet")] {
            if role == Role::Owner && limit.is_some() {
                continue;
            }
            let name = format!("{} {limit:?}", role.wire_name());
            let staff = owner.invites(&name, role, limit).await;
            for line in lines() {
                // Erasing takes the record away: each question has one of its own.
                let receipt = record(&server).await;
                for site in ["shop", "quiet"] {
                    let in_reach = !line.of_site || limit.is_none_or(|own| own == site);
                    let allowed =
                        line.roles.contains(&role) && in_reach && !(line.whole && limit.is_some());
                    let status = asked(&staff, &line, site, &receipt).await;
                    asked_count += 1;
                    let fits = if allowed {
                        status != StatusCode::FORBIDDEN && !status.is_server_error()
                    } else {
                        status == StatusCode::FORBIDDEN
                    };
                    if !fits {
                        unexpected.push(format!("{name}: {} on {site}: {status}", line.path));
                    }
                }
            }
        }
    }
    assert_eq!(unexpected, [] as [String; 0]);
    assert_eq!(asked_count, lines().len() * 10 * 2);
}

#[tokio::test]
async fn s19_nobody_gets_anything_behind_the_door_without_a_session() {
    let server = TestServer::start().await;
    Staff::owner(&server).await;
    let receipt = record(&server).await;
    let before = server.ledger_length().await;
    let stranger = Staff::stranger(&server);
    for line in lines() {
        let status = asked(&stranger, &line, "shop", &receipt).await;
        let leads_away = [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED];
        assert!(leads_away.contains(&status), "{}: {status}", line.path);
    }
    assert_eq!(server.ledger_length().await, before, "nothing was written");
}

#[tokio::test]
async fn a_form_from_another_origin_changes_nothing() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    let before = server.ledger_length().await;
    for line in lines().iter().filter(|line| line.form.is_some()) {
        let path = line
            .path
            .replace("{site}", "shop")
            .replace("{record}", receipt.record.id.as_str());
        for origin in [SHOP_ORIGIN, "null", "http://127.0.0.1:8080.evil.example"] {
            let fields = line.form.expect("a form");
            let answer = owner.posts_from(origin, &path, fields).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {origin}");
            assert_eq!(answer.code(), "origin_not_allowed");
        }
    }
    assert_eq!(server.ledger_length().await, before);
}

#[tokio::test]
async fn s19_a_refusal_says_which_role_is_needed_and_names_no_record() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    let analyst = owner.invites("bert", Role::Analyst, None).await;
    let page = analyst
        .gets(&format!("/admin/sites/shop/records/{}", receipt.record.id))
        .await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let text = page.text();
    assert!(text.contains("owner or auditor") && text.contains("analyst"));
    assert!(!text.contains(&receipt.record.visitor.to_string()));
    // S19: the statistics role sees no way to records either.
    let sites = analyst.gets("/admin").await.text();
    assert!(sites.contains("Maretak") && !sites.contains("/admin/records"));
}

#[tokio::test]
async fn s19_an_operator_of_one_site_sees_no_other_in_any_list() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    let id = receipt.record.visitor.to_string();
    owner
        .posts("/admin/records", &[("site", "shop"), ("id", &id)])
        .await;
    let auditor = owner.invites("bert", Role::Auditor, Some("quiet")).await;
    for path in ["/admin", "/admin/records", "/admin/versions"] {
        let page = auditor.gets(path).await.text();
        assert!(page.contains("Stille Vaart"), "{path}");
        assert!(!page.contains("Maretak"), "{path}");
    }
    let audit = auditor.gets("/admin/audit").await.text();
    assert!(!audit.contains("shop") && !audit.contains("ann</th>"));
}

#[tokio::test]
async fn s19_two_who_accept_one_invitation_at_once_make_one_operator() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let page = owner
        .posts("/admin/operators", &[("role", "auditor"), ("scope", "all")])
        .await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    let (_, rest) = text.split_once("/admin/invitation?token=").expect("a link");
    let token = &rest[..43];
    let again = owner.gets("/admin/operators").await.text();
    assert!(!again.contains(token), "the link is shown once");
    let stranger = Staff::stranger(&server);
    let offered = stranger
        .gets(&format!("/admin/invitation?token={token}"))
        .await;
    assert!(offered.text().contains("auditor"));
    let posts = |name: &'static str| {
        let (token, stranger) = (token.to_owned(), &stranger);
        async move {
            let fields = [
                ("token", token.as_str()),
                ("name", name),
                ("password", PASSWORD),
                ("again", PASSWORD),
            ];
            stranger.posts("/admin/invitation", &fields).await
        }
    };
    let (one, other) = tokio::join!(posts("bert"), posts("cas"));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]);
    let operators = server.platform.operators(&owner.who().await).await;
    assert_eq!(operators.expect("an owner may").len(), 2);
}

#[tokio::test]
async fn s19_each_look_at_a_record_is_in_the_audit_log_before_it_is_answered() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    let auditor = owner.invites("bert", Role::Auditor, Some("shop")).await;
    let (record, visitor) = (receipt.record.id.as_str(), receipt.record.visitor);
    let visitor = visitor.to_string();
    let found = auditor
        .posts("/admin/records", &[("site", "shop"), ("id", &visitor)])
        .await;
    assert!(found.text().contains(record));
    let address = format!("/admin/sites/shop/records/{record}");
    let looks = [
        ("", "show"),
        ("/shown", "show"),
        ("/shown.html", "show"),
        ("/shown.js", "show"),
        ("/receipt.json", "export"),
        ("/history.json", "export"),
    ];
    let read = |how: &str, records: u64| serde_json::json!({ "records_read": { "site": "shop", "records": records, "how": how } });
    assert_eq!(owner.acts(1).await[0]["act"], read("list", 1));
    for (path, how) in looks {
        let before = server.ledger_length().await;
        let page = auditor.gets(&format!("{address}{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let newest = &owner.acts(1).await[0];
        assert_eq!(newest["act"], read(how, 1), "{path}");
        assert_eq!(newest["operator"], "bert");
        assert_eq!(server.ledger_length().await, before + 1, "{path}");
    }
    let nothing = auditor
        .posts(
            "/admin/records",
            &[("site", "shop"), ("id", "AAAAAAAAAAAAAAAAAAAAAA")],
        )
        .await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.acts(1).await[0]["act"], read("list", 0));
}

#[tokio::test]
async fn a_record_is_found_by_consent_id_and_by_record_id_and_verified() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    let answer = visitor.rejects_all().await.json();
    let receipt = Receipt::parse(&answer["receipt"].to_string()).expect("a receipt");
    for id in [
        receipt.record.visitor.to_string(),
        receipt.record.id.to_string(),
    ] {
        let page = owner
            .posts("/admin/records", &[("site", "shop"), ("id", &id)])
            .await;
        assert!(page.text().contains("has 2 records on Maretak"), "{id}");
    }
    let address = format!("/admin/sites/shop/records/{}", receipt.record.id);
    let page = owner.gets(&address).await.text();
    assert!(page.contains("Consent was withdrawn on"), "{page}");
    assert!(page.contains("This record is whole") && page.contains("no checkpoint covers it yet"));
    server.platform.checkpoint().await.expect("signed");
    let page = owner.gets(&address).await.text();
    assert!(page.contains("a signed checkpoint over"));
    let history = owner.gets(&format!("{address}/history.json")).await.json();
    assert_eq!(history["records"][0]["standing"], "current");
    assert_eq!(history["records"][1]["standing"], "superseded");
    for line in history["records"].as_array().expect("a list") {
        let exported = Receipt::parse(&line["receipt"].to_string()).expect("a receipt");
        let own = server.platform.ledger_verifier();
        assert!(exported.verify(Some(own)).is_ok(), "whole and signed");
    }
    for (id, status) in [
        ("short", StatusCode::UNPROCESSABLE_ENTITY),
        ("<script>", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let page = owner
            .posts("/admin/records", &[("site", "shop"), ("id", id)])
            .await;
        assert_eq!(page.status, status);
        assert!(!page.text().contains("<script>"), "only ever text");
    }
}

#[tokio::test]
async fn r3_what_was_shown_is_byte_for_byte_what_was_served() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let mut visitor = server.visitor().from("BE");
    let served = visitor.gets("/n/shop?l=nl").await.body;
    let answer = visitor.accepts_all().await.json();
    let id = answer["receipt"]["record"]["id"].as_str().expect("an id");
    let address = format!("/admin/sites/shop/records/{id}/shown");
    let bytes = owner.gets(&format!("{address}.js")).await;
    assert!(bytes.body == served, "not what was served");
    assert_eq!(bytes.header("content-type"), "text/javascript");
    assert!(
        bytes
            .header("content-security-policy")
            .starts_with("sandbox;")
    );
    // A later version changes nothing of it.
    let later = crate::actors::SHOP_FILE.replacen("version = \"2.2\"", "version = \"2.3\"", 1);
    let published = server
        .platform
        .publish_site_file("shop.toml", &later, "test", "");
    assert_eq!(published.await.expect("valid").version.0, 2);
    let again = owner.gets(&format!("{address}.js")).await;
    assert!(again.body == served, "not what was served then");
    let document = owner.gets(&format!("{address}.html")).await;
    let rules = document.header("content-security-policy").to_owned();
    for rule in [
        "sandbox allow-scripts;",
        "default-src 'none'",
        "form-action 'none'",
    ] {
        assert!(rules.contains(rule), "{rules}");
    }
    let text = document.text();
    assert!(text.contains("{n:1,") && text.contains("(\"accept_all\",\"The dashed frame is ours"));
    let page = owner.gets(&address).await;
    assert!(page.text().contains("sandbox=\"allow-scripts\""));
    assert!(
        page.header("content-security-policy")
            .contains("frame-src 'self'")
    );
}

#[tokio::test]
async fn r3_a_page_that_was_shown_is_drawn_without_its_scripts_and_is_kept_byte_for_byte() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let mut choice = crate::actors::choice("save", &["analytics"], &["posthog"]);
    choice["channel"] = "preference_page".into();
    choice["layer"] = 0.into();
    let answer = server.visitor().from("BE").records(&choice).await.json();
    let record = &answer["receipt"]["record"];
    let id = record["id"].as_str().expect("an id");
    let shown = consent::ArtefactId::parse(record["shown"].as_str().expect("a copy"));
    let kept = server.platform.artefact(&shown.expect("an address")).await;
    let kept = kept.expect("readable").expect("kept");
    let address = format!("/admin/sites/shop/records/{id}/shown");
    let bytes = owner.gets(&format!("{address}.js")).await;
    assert!(bytes.body == kept.body, "not what was kept");
    assert_eq!(bytes.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(bytes.header("content-disposition"), "attachment");
    let document = owner.gets(&format!("{address}.html")).await;
    let rules = document.header("content-security-policy").to_owned();
    assert!(rules.starts_with("script-src 'nonce-") && !rules.contains("script-src 'unsafe"));
    assert!(document.text().contains("<style>"));
    let page = owner.gets(&address).await.text();
    assert!(page.contains("as it stands before any choice"));
}

#[tokio::test]
async fn a_record_without_a_copy_says_so_and_shows_the_texts_of_its_version() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let mut choice = crate::actors::choice("always", &["media"], &["video"]);
    choice["channel"] = "embed".into();
    choice["layer"] = 0.into();
    let answer = server.visitor().from("BE").records(&choice).await.json();
    let id = answer["receipt"]["record"]["id"].as_str().expect("an id");
    let address = format!("/admin/sites/shop/records/{id}/shown");
    let page = owner.gets(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    assert!(text.contains(
        "No copy of a page belongs to this record, because it was made on a placeholder"
    ));
    assert!(text.contains("lang=\"nl\"") && !text.contains("<iframe"));
    for path in [".js", ".html"] {
        let none = owner.gets(&format!("{address}{path}")).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn s22_an_owner_restricts_and_erases_with_a_reason_and_the_chain_stays_whole() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    let address = format!("/admin/sites/shop/records/{}", receipt.record.id);
    let why = "asked by letter, case 17";
    let before = server.ledger_length().await;
    for fields in [
        &[("why", why)][..],
        &[("why", "  "), ("confirm", "yes")],
        &[("why", "a\nb"), ("confirm", "yes")],
    ] {
        let refused = owner.posts(&format!("{address}/erase"), fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Nothing was changed"));
    }
    assert_eq!(server.ledger_length().await, before + 3, "three looks only");
    let restricted = owner
        .posts(&format!("{address}/restrict"), &[("on", "1"), ("why", why)])
        .await;
    assert_eq!(restricted.status, StatusCode::SEE_OTHER);
    let page = owner.gets(restricted.header("location")).await.text();
    assert!(page.contains("article 18") && page.contains("Lift the restriction"));
    let erased = owner
        .posts(
            &format!("{address}/erase"),
            &[("why", why), ("confirm", "yes")],
        )
        .await;
    assert_eq!(erased.header("location"), "/admin/records?erased=1");
    let newest = owner.acts(1).await.remove(0);
    assert_eq!(newest["act"]["records_erased"]["note"], why);
    assert_eq!(newest["operator"], "ann");
    let gone = owner.gets(&address).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let audit = owner.gets("/admin/audit").await.text();
    assert!(
        audit.contains(&format!("erased 1 record: {why}")),
        "{audit}"
    );
}

#[tokio::test]
async fn s19_a_disabled_operator_is_out_at_once() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let auditor = owner.invites("bert", Role::Auditor, None).await;
    assert_eq!(auditor.gets("/admin/records").await.status, StatusCode::OK);
    let fields = [
        ("name", "bert"),
        ("role", "auditor"),
        ("scope", "all"),
        ("disabled", "yes"),
    ];
    let changed = owner.posts("/admin/operators/change", &fields).await;
    assert_eq!(changed.header("location"), "/admin/operators?changed=1");
    let out = auditor.gets("/admin/records").await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(out.header("location"), "/admin/sign-in");
    let denied = Staff::stranger(&server)
        .posts(
            "/admin/sign-in",
            &[("name", "bert"), ("password", PASSWORD)],
        )
        .await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn s19_the_last_owner_stays_and_the_page_says_why() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let fields = [("name", "ann"), ("role", "analyst"), ("scope", "all")];
    let refused = owner.posts("/admin/operators/change", &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("This is the last owner"));
    let change = OperatorChange {
        role: Role::Owner,
        sites: None,
        disabled: false,
    };
    let by = owner.who().await;
    let kept = server.platform.change_operator(&by, "ann", change).await;
    assert!(kept.is_ok());
}

#[tokio::test]
async fn a_form_for_some_sites_without_any_never_gives_all() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    for fields in [
        &[("role", "auditor"), ("scope", "some")][..],
        &[("role", "auditor")],
        &[("role", "auditor"), ("scope", "some"), ("site", "nowhere")],
    ] {
        let refused = owner.posts("/admin/operators", fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!refused.text().contains("/admin/invitation?token="));
    }
}

#[tokio::test]
async fn every_page_of_the_admin_refuses_to_be_framed_and_to_be_cached() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let receipt = record(&server).await;
    for line in lines().iter().filter(|line| line.form.is_none()) {
        let path = line
            .path
            .replace("{site}", "shop")
            .replace("{record}", receipt.record.id.as_str());
        if path.starts_with("/admin/fn/") || path.ends_with(".json") {
            continue;
        }
        let page = owner.gets(&path).await;
        let rules = page.header("content-security-policy");
        let framed = if path.ends_with("shown.html") {
            "frame-ancestors 'self'"
        } else {
            "frame-ancestors 'none'"
        };
        assert!(rules.contains(framed), "{path}: {rules}");
        assert_eq!(page.header("cache-control"), "private, no-store", "{path}");
    }
}
