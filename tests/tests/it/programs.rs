//! Programs' tokens in the admin: made with a role or for a back end, shown once, used, revoked; refused input makes none.

use crate::{actors::TestServer, api::Program, operators::Staff};
use http::StatusCode;
use platform::access::Role;
use serde_json::json;

/// The secret that a page shows.
fn secret(page: &str) -> String {
    let (_, rest) = page.split_once("<code>sluis_").expect("a secret");
    let (secret, _) = rest.split_once('<').expect("an end");
    format!("sluis_{secret}")
}

/// The id in the form that revokes the one token there is.
fn id(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"id\" value=\"").expect("a form");
    let (id, _) = rest.split_once('"').expect("an end");
    id.to_owned()
}

const ANALYST: [(&str, &str); 5] = [
    ("name", "dashboard"),
    ("role", "analyst"),
    ("scope", "some"),
    ("site", "shop"),
    ("days", "30"),
];

#[tokio::test]
async fn s19_a_token_made_in_the_admin_is_shown_once_acts_as_its_role_and_stops_when_it_is_revoked()
{
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let empty = owner.gets("/admin/tokens").await.text();
    assert!(empty.contains("No program can call yet"), "{empty}");
    let made = owner.posts("/admin/tokens", &ANALYST).await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(made.header("cache-control"), "private, no-store");
    let page = made.text();
    assert!(page.contains("1 token lets a program call"));
    let token = secret(&page);
    let analyst = Program {
        server: &server,
        token: token.clone(),
    };
    let me = analyst.gets("/api/v1/me").await.json();
    assert_eq!(
        (&me["role"], &me["sites"]),
        (&json!("analyst"), &json!(["shop"]))
    );
    let list = owner.gets("/admin/tokens").await.text();
    assert!(!list.contains(&token), "a secret is shown once");
    for said in [
        "dashboard",
        "analyst",
        "shop",
        "made by ann on",
        "counts until",
        "last used on",
    ] {
        assert!(list.contains(said), "{said}");
    }
    let gone = owner
        .posts("/admin/tokens/revoke", &[("id", &id(&list))])
        .await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(gone.header("location"), "/admin/tokens?revoked=1");
    let after = owner.gets("/admin/tokens?revoked=1").await.text();
    assert!(after.contains("The token was revoked.") && after.contains("No program can call yet"));
    assert_eq!(
        analyst.gets("/api/v1/me").await.status,
        StatusCode::UNAUTHORIZED
    );
    let acts = owner.acts(2).await;
    assert_eq!(acts[0]["operator"], "ann");
    let said = acts.iter().map(ToString::to_string).collect::<String>();
    assert!(
        said.contains("dashboard") && !said.contains(&token),
        "{said}"
    );
}

#[tokio::test]
async fn a_back_ends_token_made_in_the_admin_is_for_its_site_and_never_ends() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let made = owner
        .posts(
            "/admin/tokens/back-end",
            &[("name", "crm"), ("site", "shop")],
        )
        .await;
    assert_eq!(made.status, StatusCode::OK);
    let page = made.text();
    assert!(page.contains("back end of shop") && page.contains("counts until it is revoked"));
    let back_end = Program {
        server: &server,
        token: secret(&page),
    };
    let body = json!({ "subject": "an" });
    let asked = back_end.posts("/v1/sites/shop/consents/query", &body).await;
    assert_ne!(asked.status, StatusCode::UNAUTHORIZED);
    let other = back_end
        .posts("/v1/sites/quiet/consents/query", &body)
        .await;
    assert_eq!(other.code(), "token_other_site");
}

#[tokio::test]
async fn what_no_token_can_be_makes_none_and_says_why() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let all = ("scope", "all");
    for (fields, status, said) in [
        (
            &[("name", " "), ("role", "analyst"), all][..],
            422,
            "A name has 1 to 60 characters",
        ),
        (
            &[("name", "x"), ("role", "analyst"), all, ("days", "0")],
            422,
            "1 to 3,650 days",
        ),
        (
            &[("name", "x"), ("role", "analyst"), all, ("days", "soon")],
            422,
            "1 to 3,650 days",
        ),
        (
            &[("name", "x"), ("role", "analyst"), all, ("days", "99999")],
            422,
            "1 to 3,650 days",
        ),
        (
            &[("name", "x"), ("role", "analyst"), ("scope", "some")],
            422,
            "Choose all sites",
        ),
        (
            &[
                ("name", "x"),
                ("role", "owner"),
                ("scope", "some"),
                ("site", "shop"),
            ],
            422,
            "Choose all sites",
        ),
        (
            &[
                ("name", "x"),
                ("role", "analyst"),
                ("scope", "some"),
                ("site", "gone"),
            ],
            422,
            "There is no such site",
        ),
    ] {
        let answer = owner.posts("/admin/tokens", fields).await;
        assert_eq!(answer.status.as_u16(), status, "{fields:?}");
        let page = answer.text();
        assert!(page.contains(said), "{fields:?}");
        assert!(page.contains("No program can call yet"), "{fields:?}");
    }
    owner.posts("/admin/tokens", &ANALYST).await;
    let taken = owner.posts("/admin/tokens", &ANALYST).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    let gone = owner
        .posts("/admin/tokens/revoke", &[("id", "nothing")])
        .await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert!(gone.text().contains("1 token lets a program call"));
}

#[tokio::test]
async fn s19_only_owners_see_the_way_to_tokens() {
    let server = TestServer::start().await;
    let owner = Staff::owner(&server).await;
    let operators = owner.gets("/admin/operators").await.text();
    assert!(operators.contains("href=\"/admin/tokens\""));
    let auditor = owner.invites("bert", Role::Auditor, None).await;
    let refused = auditor.gets("/admin/tokens").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(!refused.text().contains("/admin/tokens"));
}
