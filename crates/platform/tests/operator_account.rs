//! An operator's own account: second factor, sessions, new passwords and links that reset them, on a real store with a clock
//! that tests turn.

use platform::{
    Platform,
    clock::Clock,
    operators::{OperatorError, SignIn, SignedIn},
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::{
    AuditAct, Role, Store,
    embedded::{self, EmbeddedSettings},
};
use totp_rs::{Builder, Secret};

const PASSWORD: &str = "a long enough password";
const OTHER: &str = "quite another password";
const START: u64 = 1_780_000_000;

struct Desk {
    platform: Arc<Platform>,
    store: Arc<dyn Store>,
    seconds: Arc<AtomicU64>,
    _folder: tempfile::TempDir,
}

/// With an owner, `an`, who is signed in.
async fn desk() -> (Desk, SignedIn, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let seconds = Arc::new(AtomicU64::new(START));
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store: Arc<dyn Store> =
        Arc::new(embedded::open(folder.path(), settings).expect("an empty store opens"));
    let told = Arc::clone(&seconds);
    let clock = Clock::new(move || told.load(Ordering::Relaxed) * 1000);
    let platform = Platform::open_at(Arc::clone(&store), clock).await;
    let desk = Desk {
        platform: Arc::new(platform.expect("the platform opens")),
        store,
        seconds,
        _folder: folder,
    };
    let token = desk.platform.welcome_token().await.expect("readable");
    let session = desk
        .platform
        .welcome(&token.expect("a token"), "an", PASSWORD)
        .await
        .expect("the first operator");
    let owner = desk.who(&session).await.expect("signed in");
    (desk, owner, session)
}

impl Desk {
    fn passes(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    fn now(&self) -> u64 {
        self.seconds.load(Ordering::Relaxed)
    }

    async fn who(&self, session: &str) -> Option<SignedIn> {
        self.platform.signed_in(session).await.expect("readable")
    }

    async fn in_by_password(&self, password: &str) -> Result<String, OperatorError> {
        match self.platform.sign_in("an", password).await? {
            SignIn::Done(session) => Ok(session),
            SignIn::Code(_) => panic!("a code was asked for"),
        }
    }

    async fn pending(&self) -> String {
        match self.platform.sign_in("an", PASSWORD).await {
            Ok(SignIn::Code(pending)) => pending,
            _ => panic!("no code was asked for"),
        }
    }

    /// Adds the second factor; gives back the app's secret and the recovery codes.
    async fn with_codes(&self, by: &SignedIn) -> (String, Vec<String>) {
        let begun = self
            .platform
            .begin_codes(by, PASSWORD)
            .await
            .expect("begun");
        let code = code(&begun.secret, self.now());
        let recovery = self.platform.add_codes(by, &begun.salt, &code).await;
        (begun.secret, recovery.expect("added"))
    }

    async fn acts(&self) -> Vec<AuditAct> {
        let entries = self.store.audit_entries(None, 50).await.expect("entries");
        entries
            .into_iter()
            .map(|audited| audited.entry.act)
            .collect()
    }
}

/// What an authenticator app shows for a secret.
fn code(secret: &str, now: u64) -> String {
    let secret = Secret::try_from_base32(secret).expect("base32");
    let totp = Builder::new()
        .with_secret(secret)
        .build()
        .expect("a secret");
    totp.generate(now).to_string()
}

#[tokio::test]
async fn with_a_second_factor_a_password_alone_opens_nothing() {
    let (desk, an, _) = desk().await;
    let (secret, _) = desk.with_codes(&an).await;
    desk.passes(60);
    let pending = desk.pending().await;
    assert_eq!(desk.who(&pending).await, None, "what waits is no session");
    let wrong = desk.platform.sign_in_with_code(&pending, "000000").await;
    assert!(matches!(wrong, Err(OperatorError::Code)));
    let code = code(&secret, desk.now());
    let session = desk.platform.sign_in_with_code(&pending, &code).await;
    assert!(desk.who(&session.expect("signed in")).await.is_some());
    let again = desk.platform.sign_in_with_code(&pending, &code).await;
    assert!(
        matches!(again, Err(OperatorError::Code)),
        "a code counts once"
    );
}

#[tokio::test]
async fn one_code_brought_twice_at_once_signs_in_once() {
    let (desk, an, _) = desk().await;
    let (secret, _) = desk.with_codes(&an).await;
    desk.passes(60);
    let pending = desk.pending().await;
    let code = code(&secret, desk.now());
    let (one, two) = tokio::join!(
        desk.platform.sign_in_with_code(&pending, &code),
        desk.platform.sign_in_with_code(&pending, &code)
    );
    assert!(one.is_ok() != two.is_ok());
}

#[tokio::test]
async fn between_password_and_code_lie_five_minutes_at_most_and_no_other_text_counts() {
    let (desk, an, _) = desk().await;
    let (secret, _) = desk.with_codes(&an).await;
    desk.passes(60);
    let pending = desk.pending().await;
    let forged = pending.replacen('.', ".A", 1);
    for pending in ["", ".", "a.b", &forged] {
        let answer = desk.platform.sign_in_with_code(pending, "000000").await;
        assert!(matches!(answer, Err(OperatorError::Late)), "{pending}");
    }
    desk.passes(301);
    let code = code(&secret, desk.now());
    let late = desk.platform.sign_in_with_code(&pending, &code).await;
    assert!(matches!(late, Err(OperatorError::Late)));
}

#[tokio::test]
async fn a_recovery_code_signs_in_once_and_is_audited() {
    let (desk, an, _) = desk().await;
    let (_, recovery) = desk.with_codes(&an).await;
    assert_eq!(recovery.len(), 10);
    let pending = desk.pending().await;
    let first = desk
        .platform
        .sign_in_with_code(&pending, &recovery[3])
        .await;
    let session = first.expect("signed in");
    let again = desk
        .platform
        .sign_in_with_code(&pending, &recovery[3])
        .await;
    assert!(matches!(again, Err(OperatorError::Code)));
    let acts = desk.acts().await;
    assert!(acts.contains(&AuditAct::RecoveryCodeUsed { left: 9 }));
    let account = desk
        .platform
        .account(&an, &session)
        .await
        .expect("readable");
    assert_eq!(account.codes.expect("a factor").recovery_left, 9);
}

#[tokio::test]
async fn a_second_factor_needs_the_password_and_its_first_code() {
    let (desk, an, session) = desk().await;
    let denied = desk.platform.begin_codes(&an, OTHER).await;
    assert!(matches!(denied, Err(OperatorError::Denied)));
    let begun = desk
        .platform
        .begin_codes(&an, PASSWORD)
        .await
        .expect("begun");
    let wrong = desk.platform.add_codes(&an, &begun.salt, "123").await;
    assert!(matches!(wrong, Err(OperatorError::Code)));
    let account = desk
        .platform
        .account(&an, &session)
        .await
        .expect("readable");
    assert_eq!(account.codes, None, "nothing was added yet");
    desk.with_codes(&an).await;
    let twice = desk.platform.begin_codes(&an, PASSWORD).await;
    assert!(matches!(twice, Err(OperatorError::Factor)));
    let kept = desk.platform.remove_codes(&an, OTHER).await;
    assert!(matches!(kept, Err(OperatorError::Denied)));
    desk.platform
        .remove_codes(&an, PASSWORD)
        .await
        .expect("removed");
    assert!(desk.in_by_password(PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_keeps_the_own() {
    let (desk, an, own) = desk().await;
    let other = desk.in_by_password(PASSWORD).await.expect("in");
    let wrong = desk.platform.change_password(&an, &own, OTHER, OTHER).await;
    assert!(matches!(wrong, Err(OperatorError::Denied)));
    assert!(desk.who(&other).await.is_some(), "nothing was changed");
    let done = desk
        .platform
        .change_password(&an, &own, PASSWORD, OTHER)
        .await;
    done.expect("changed");
    assert!(desk.who(&own).await.is_some());
    assert_eq!(desk.who(&other).await, None);
    assert!(desk.in_by_password(PASSWORD).await.is_err());
    assert!(desk.in_by_password(OTHER).await.is_ok());
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one_or_all_but_the_own() {
    let (desk, an, own) = desk().await;
    let mut others = Vec::new();
    for _ in 0..3 {
        desk.passes(1);
        others.push(desk.in_by_password(PASSWORD).await.expect("in"));
    }
    let account = desk.platform.account(&an, &own).await.expect("readable");
    assert_eq!(account.sessions.len(), 4);
    let oldest = account.sessions.last().expect("one");
    assert!(oldest.own, "the own one was used first");
    let newest = &account.sessions[0];
    let ended = desk
        .platform
        .end_sessions(&an, &own, Some(&newest.id))
        .await;
    assert_eq!(ended.expect("ended"), 1);
    assert_eq!(desk.who(&others[2]).await, None);
    let ended = desk.platform.end_sessions(&an, &own, None).await;
    assert_eq!(ended.expect("ended"), 2);
    assert!(desk.who(&own).await.is_some());
}

#[tokio::test]
async fn sessions_that_are_over_are_pruned_and_the_others_stay() {
    let (desk, _, idle) = desk().await;
    desk.passes(31 * 60);
    let fresh = desk.in_by_password(PASSWORD).await.expect("in");
    assert_eq!(desk.platform.prune_sessions().await.expect("pruned"), 1);
    assert_eq!(desk.store.sessions(None, 9).await.expect("read").len(), 1);
    assert!(desk.who(&fresh).await.is_some());
    assert_eq!(desk.who(&idle).await, None);
}

#[tokio::test]
async fn a_reset_link_works_once_and_takes_password_factor_and_sessions_away() {
    let (desk, an, before) = desk().await;
    desk.with_codes(&an).await;
    let link = desk
        .platform
        .offer_reset_at_host("AN")
        .await
        .expect("a link");
    let named = desk
        .platform
        .reset_for(&link.secret)
        .await
        .expect("readable");
    assert_eq!(named.expect("it stands").name, "an");
    let short = desk.platform.reset_password(&link.secret, "short").await;
    assert!(matches!(short, Err(OperatorError::Password)));
    let (one, two) = tokio::join!(
        desk.platform.reset_password(&link.secret, OTHER),
        desk.platform.reset_password(&link.secret, OTHER)
    );
    assert!(one.is_ok() != two.is_ok());
    let session = one.or(two).expect("signed in");
    assert!(desk.who(&session).await.is_some());
    assert_eq!(desk.who(&before).await, None);
    assert!(desk.in_by_password(PASSWORD).await.is_err());
    assert!(desk.in_by_password(OTHER).await.is_ok(), "without a code");
    assert!(desk.acts().await.contains(&AuditAct::PasswordReset));
}

#[tokio::test]
async fn a_reset_link_is_no_invitation_and_an_invitation_resets_nothing() {
    let (desk, an, _) = desk().await;
    let reset = desk.platform.offer_reset(&an, "an").await.expect("a link");
    let used = desk
        .platform
        .accept_invitation(&reset.secret, "bert", PASSWORD);
    assert!(matches!(used.await, Err(OperatorError::Link)));
    let invited = desk
        .platform
        .invite(&an, Role::Owner, None)
        .await
        .expect("a link");
    let used = desk.platform.reset_password(&invited.secret, OTHER).await;
    assert!(matches!(used, Err(OperatorError::Link)));
    let none = desk.platform.offer_reset(&an, "nobody").await;
    assert_eq!(none.expect_err("unknown").code(), "unknown_operator");
}

#[tokio::test]
async fn s19_only_owners_offer_resets_and_a_link_ends_with_a_day() {
    let (desk, an, _) = desk().await;
    let invited = desk
        .platform
        .invite(&an, Role::Auditor, None)
        .await
        .expect("a link");
    let session = desk
        .platform
        .accept_invitation(&invited.secret, "bert", PASSWORD)
        .await;
    let bert = desk.who(&session.expect("in")).await.expect("signed in");
    let refused = desk.platform.offer_reset(&bert, "an").await;
    assert_eq!(refused.expect_err("refused").code(), "role_required");
    let link = desk
        .platform
        .offer_reset(&an, "bert")
        .await
        .expect("a link");
    desk.passes(24 * 3600 + 1);
    assert_eq!(
        desk.platform
            .reset_for(&link.secret)
            .await
            .expect("readable"),
        None
    );
    let late = desk.platform.reset_password(&link.secret, OTHER).await;
    assert!(matches!(late, Err(OperatorError::Link)));
}
