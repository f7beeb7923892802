//! The first operator, sign-in and sessions, on a real store in a temporary folder.

use platform::{Platform, operators::OperatorError};
use std::sync::Arc;
use store::{
    AuditAct, Role, Store,
    embedded::{self, EmbeddedSettings},
};

const PASSWORD: &str = "a long enough password";

struct Desk {
    platform: Platform,
    store: Arc<dyn Store>,
    _folder: tempfile::TempDir,
}

async fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store: Arc<dyn Store> =
        Arc::new(embedded::open(folder.path(), settings).expect("an empty store opens"));
    let platform = Platform::open(Arc::clone(&store))
        .await
        .expect("the platform opens");
    Desk {
        platform,
        store,
        _folder: folder,
    }
}

impl Desk {
    /// Makes the first operator, `an`; gives back the token that was used and the session.
    async fn first_operator(&self) -> (String, String) {
        let token = self.token().await.expect("a token for the first operator");
        let session = self
            .platform
            .welcome(&token, "an", PASSWORD)
            .await
            .expect("the first operator");
        (token, session)
    }

    async fn token(&self) -> Option<String> {
        self.platform
            .welcome_token()
            .await
            .expect("the store answers")
    }
}

#[tokio::test]
async fn the_one_time_link_makes_one_owner_and_no_second() {
    let desk = desk().await;
    let (token, session) = desk.first_operator().await;
    let signed_in = desk
        .platform
        .signed_in(&session)
        .await
        .expect("the store answers")
        .expect("a session");
    assert_eq!(
        (signed_in.name.as_str(), signed_in.role),
        ("an", Role::Owner)
    );
    let again = desk.platform.welcome(&token, "bert", PASSWORD).await;
    assert!(matches!(again, Err(OperatorError::Link)));
    assert_eq!(
        desk.token().await,
        None,
        "no link once there is an operator"
    );
}

#[tokio::test]
async fn two_who_use_the_link_at_once_make_one_operator() {
    let desk = desk().await;
    let token = desk.token().await.expect("a token");
    let (an, bert) = tokio::join!(
        desk.platform.welcome(&token, "an", PASSWORD),
        desk.platform.welcome(&token, "bert", PASSWORD)
    );
    assert!(an.is_ok() != bert.is_ok());
    assert_eq!(desk.store.operator_count().await.expect("a count"), 1);
}

#[tokio::test]
async fn a_password_that_is_too_short_leaves_the_link_usable() {
    let desk = desk().await;
    let token = desk.token().await.expect("a token");
    let short = desk.platform.welcome(&token, "an", "too short").await;
    assert!(matches!(short, Err(OperatorError::Password)));
    assert!(desk.platform.welcome(&token, "an", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_newer_link_ends_the_older_one() {
    let desk = desk().await;
    let older = desk.token().await.expect("a token");
    let newer = desk.token().await.expect("a token");
    assert!(matches!(
        desk.platform.welcome(&older, "an", PASSWORD).await,
        Err(OperatorError::Link)
    ));
    assert!(desk.platform.welcome(&newer, "an", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_password_are_answered_alike_and_audited() {
    let desk = desk().await;
    desk.first_operator().await;
    for (name, password) in [("an", "not this password"), ("Nobody", PASSWORD)] {
        let denied = desk
            .platform
            .sign_in(name, password)
            .await
            .expect_err("denied");
        assert_eq!(denied.code(), "sign_in_denied");
    }
    let acts: Vec<AuditAct> = desk
        .store
        .audit_entries(None, 10)
        .await
        .expect("entries")
        .into_iter()
        .map(|audited| audited.entry.act)
        .collect();
    assert_eq!(
        acts.iter()
            .filter(|act| **act == AuditAct::SignInFailed)
            .count(),
        2
    );
    assert!(desk.platform.sign_in("an", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_session_ends_with_signing_out_and_a_forged_one_never_begins() {
    let desk = desk().await;
    let (_, session) = desk.first_operator().await;
    desk.platform
        .sign_out(&session)
        .await
        .expect("the store answers");
    for secret in [
        session.as_str(),
        "",
        "AAAA",
        &"A".repeat(43),
        &"A".repeat(5000),
    ] {
        assert_eq!(
            desk.platform
                .signed_in(secret)
                .await
                .expect("the store answers"),
            None
        );
    }
}

#[tokio::test]
async fn the_store_keeps_neither_password_nor_session_secret() {
    let desk = desk().await;
    let (token, session) = desk.first_operator().await;
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(desk._folder.path().join("journal")).expect("the journal") {
        kept.extend(std::fs::read(entry.expect("an entry").path()).expect("a segment"));
    }
    let holds = |secret: &str| {
        kept.windows(secret.len())
            .any(|window| window == secret.as_bytes())
    };
    assert!(holds("an") && holds("$argon2id$"));
    assert!(!holds(PASSWORD) && !holds(&session) && !holds(&token));
}
