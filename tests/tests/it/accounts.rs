//! An operator's own account by HTTP: codes of an app from the page to the sign-in, links for a new password, and how failed
//! attempts are counted.

use crate::{
    actors::{Answer, TestServer},
    operators::Staff,
};
use http::{StatusCode, header};
use platform::access::Role;
use totp_rs::{Builder, Secret};

const PASSWORD: &str = "a long phrase for tests only";

/// What the page has in a hidden field.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let at = page.find(&field).expect("the field") + field.len();
    page[at..].split('"').next().expect("a value").to_owned()
}

/// What an authenticator app shows, from the secret that the page shows for typing.
fn code_of(page: &str, later: u64) -> String {
    let code = page.split("<code>").nth(1).expect("the secret");
    let secret = code
        .split("</code>")
        .next()
        .expect("it ends")
        .replace(' ', "");
    let secret = Secret::try_from_base32(secret).expect("base32");
    let totp = Builder::new()
        .with_secret(secret)
        .build()
        .expect("a secret");
    totp.generate(platform::clock::now_millis() / 1000 + later)
        .to_string()
}

pub(crate) fn session_of(answer: &Answer) -> Option<String> {
    let cookies = answer.headers.get_all(header::SET_COOKIE);
    cookies.iter().find_map(|cookie| {
        let (pair, _) = cookie.to_str().ok()?.split_once(';')?;
        pair.strip_prefix("sluis-session=").map(str::to_owned)
    })
}

async fn signs_in(server: &TestServer, name: &str, password: &str) -> Answer {
    let stranger = Staff::stranger(server);
    let fields = [("name", name), ("password", password)];
    stranger.posts("/admin/sign-in", &fields).await
}

#[tokio::test]
async fn codes_are_set_up_on_the_page_and_asked_for_at_the_next_sign_in() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let begun = ann
        .posts("/admin/account/codes", &[("password", PASSWORD)])
        .await;
    let page = begun.text();
    assert!(
        page.contains("<svg") && !page.contains("<?xml"),
        "a QR code"
    );
    let salt = hidden(&page, "salt");
    let wrong = ann
        .posts(
            "/admin/account/codes/add",
            &[("salt", &salt), ("code", "1")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        hidden(&wrong.text(), "salt"),
        salt,
        "the same secret is shown again"
    );
    let code = code_of(&page, 0);
    let added = ann
        .posts(
            "/admin/account/codes/add",
            &[("salt", &salt), ("code", &code)],
        )
        .await;
    assert_eq!(added.status, StatusCode::OK);
    let shown = added.text();
    let listed = shown.split("<code>").nth(1).expect("the recovery codes");
    let listed: Vec<&str> = listed
        .split("</code>")
        .next()
        .expect("an end")
        .lines()
        .collect();
    let is_code = |line: &&str| line.len() == 19 && line.matches('-').count() == 3;
    assert!(
        listed.len() == 10 && listed.iter().all(is_code),
        "{listed:?}"
    );

    let asked = signs_in(&server, "ann", PASSWORD).await;
    assert_eq!((asked.status, session_of(&asked)), (StatusCode::OK, None));
    let pending = hidden(&asked.text(), "pending");
    let stranger = Staff::stranger(&server);
    let replayed = [("pending", pending.as_str()), ("code", &code)];
    let replayed = stranger.posts("/admin/sign-in/code", &replayed).await;
    assert_eq!(replayed.status, StatusCode::FORBIDDEN, "that code was used");
    let next = code_of(&page, 30);
    let fields = [("pending", pending.as_str()), ("code", &next)];
    let done = stranger.posts("/admin/sign-in/code", &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(session_of(&done).is_some());
}

#[tokio::test]
async fn wrong_codes_and_wrong_passwords_of_the_account_count_as_failed_attempts() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    for _ in 0..5 {
        let denied = ann
            .posts("/admin/account/codes", &[("password", "guess")])
            .await;
        assert_eq!(denied.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let limited = ann
        .posts("/admin/account/codes", &[("password", PASSWORD)])
        .await;
    assert_eq!(limited.status, StatusCode::TOO_MANY_REQUESTS);
    let limited = signs_in(&server, "ann", PASSWORD).await;
    assert_eq!(
        limited.status,
        StatusCode::TOO_MANY_REQUESTS,
        "they are counted together"
    );
}

#[tokio::test]
async fn s19_an_owner_hands_out_a_link_that_gives_a_new_password_once() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let bert = ann.invites("bert", Role::Auditor, None).await;
    let made = ann
        .posts("/admin/operators/reset", &[("name", "bert")])
        .await;
    let page = made.text();
    let at = page.find("/admin/reset?token=").expect("a link");
    let path = page[at..].split('<').next().expect("it ends");
    let token = path.rsplit('=').next().expect("a token");
    let stranger = Staff::stranger(&server);
    let shown = stranger.gets(path).await;
    assert!(shown.text().contains("bert"));
    let new = "quite another phrase";
    let differ = [("token", token), ("password", new), ("again", "not that")];
    let differ = stranger.posts("/admin/reset", &differ).await;
    assert_eq!(differ.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("token", token), ("password", new), ("again", new)];
    let done = stranger.posts("/admin/reset", &fields).await;
    assert!(session_of(&done).is_some());
    let again = stranger.posts("/admin/reset", &fields).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert_eq!(
        bert.gets("/admin").await.status,
        StatusCode::SEE_OTHER,
        "signed out"
    );
    assert!(session_of(&signs_in(&server, "bert", new).await).is_some());
}

#[tokio::test]
async fn a_new_password_signs_out_everywhere_else() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let elsewhere = session_of(&signs_in(&server, "ann", PASSWORD).await);
    let elsewhere = Staff {
        server: &server,
        session: elsewhere,
    };
    assert_eq!(elsewhere.gets("/admin").await.status, StatusCode::OK);
    let new = "quite another phrase";
    let fields = [("current", PASSWORD), ("new", new), ("again", new)];
    let changed = ann.posts("/admin/account/password", &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(
        ann.gets("/admin/account?password=1").await.status,
        StatusCode::OK
    );
    assert_eq!(elsewhere.gets("/admin").await.status, StatusCode::SEE_OTHER);
}
