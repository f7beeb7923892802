//! Further operators: invitations, roles, sites, and how access ends, on a real store with a clock that tests turn.

use consent::SiteId;
use platform::{
    Platform,
    clock::Clock,
    operators::{ChangeError, OperatorChange, OperatorError, SignIn, SignedIn},
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::{
    AuditAct, Role, Store,
    embedded::{self, EmbeddedSettings},
};

const PASSWORD: &str = "a long enough password";
const START: u64 = 1_780_000_000;
const HOUR: u64 = 3600;
const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");

struct Desk {
    platform: Arc<Platform>,
    store: Arc<dyn Store>,
    seconds: Arc<AtomicU64>,
    _folder: tempfile::TempDir,
}

/// With the shop published and an owner, `an`.
async fn desk() -> (Desk, SignedIn) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let seconds = Arc::new(AtomicU64::new(START));
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store: Arc<dyn Store> =
        Arc::new(embedded::open(folder.path(), settings).expect("an empty store opens"));
    let told = Arc::clone(&seconds);
    let clock = Clock::new(move || told.load(Ordering::Relaxed) * 1000);
    let platform = Platform::open_at(Arc::clone(&store), clock).await;
    let platform = Arc::new(platform.expect("the platform opens"));
    let published = platform
        .publish_site_file("shop.toml", SHOP, "test", "")
        .await;
    published.expect("the demo is valid");
    let desk = Desk {
        platform,
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
    (desk, owner)
}

impl Desk {
    async fn who(&self, session: &str) -> Option<SignedIn> {
        self.platform.signed_in(session).await.expect("readable")
    }

    /// Invites and lets somebody accept; the session.
    async fn joins(&self, owner: &SignedIn, name: &str, role: Role) -> String {
        let invited = self.platform.invite(owner, role, None).await;
        let secret = invited.expect("invited").secret;
        self.platform
            .accept_invitation(&secret, name, PASSWORD)
            .await
            .expect("accepted")
    }

    async fn changes(&self, by: &SignedIn, name: &str, to: OperatorChange) -> Result<(), String> {
        let changed = self.platform.change_operator(by, name, to).await;
        changed.map_err(|error| error.code().to_owned())
    }

    async fn acts(&self) -> Vec<AuditAct> {
        let entries = self.store.audit_entries(None, 100).await.expect("entries");
        entries.into_iter().map(|found| found.entry.act).collect()
    }

    fn passes(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}

const fn to(role: Role) -> OperatorChange {
    OperatorChange {
        role,
        sites: None,
        disabled: false,
    }
}

const fn out(role: Role) -> OperatorChange {
    OperatorChange {
        role,
        sites: None,
        disabled: true,
    }
}

fn shop() -> SiteId {
    SiteId::parse("shop").expect("a site id")
}

#[tokio::test]
async fn s19_an_invitation_makes_an_operator_of_the_role_and_sites_that_the_owner_said() {
    let (desk, owner) = desk().await;
    let sites = Some(vec![shop()]);
    let invited = desk.platform.invite(&owner, Role::Auditor, sites).await;
    let secret = invited.expect("invited").secret;
    let offered = desk.platform.invited_as(&secret).await.expect("readable");
    let offered = offered.expect("an offer");
    assert_eq!((offered.role, offered.by.as_str()), (Role::Auditor, "an"));
    let session = desk
        .platform
        .accept_invitation(&secret, "Bert", PASSWORD)
        .await
        .expect("accepted");
    let who = desk.who(&session).await.expect("signed in at once");
    assert_eq!((who.role, who.sites), (Role::Auditor, vec![shop()]));
    assert!(desk.platform.sign_in("bert", PASSWORD).await.is_ok());
    let acts = desk.acts().await;
    let invited = AuditAct::OperatorInvited {
        role: Role::Auditor,
    };
    let added = |act: &AuditAct| matches!(act, AuditAct::OperatorAdded { name, .. } if name.eq_ignore_ascii_case("bert"));
    assert!(
        acts.contains(&invited) && acts.iter().any(added),
        "{acts:?}"
    );
}

#[tokio::test]
async fn s19_two_who_accept_one_invitation_at_once_make_one_operator() {
    let (desk, owner) = desk().await;
    for round in 0..5 {
        let invited = desk.platform.invite(&owner, Role::Analyst, None).await;
        let secret = invited.expect("invited").secret;
        let tries = ["bert", "cas"].map(|name| {
            let (platform, secret) = (Arc::clone(&desk.platform), secret.clone());
            let name = format!("{name} {round}");
            tokio::spawn(async move { platform.accept_invitation(&secret, &name, PASSWORD).await })
        });
        let mut won = 0;
        for attempt in tries {
            match attempt.await.expect("no panic") {
                Ok(_) => won += 1,
                Err(error) => assert_eq!(error.code(), "link_used"),
            }
        }
        assert_eq!(won, 1, "round {round}");
    }
    assert_eq!(desk.store.operator_count().await.expect("a count"), 6);
}

#[tokio::test]
async fn s19_an_invitation_ends_after_72_hours_and_with_its_inviter() {
    let (desk, owner) = desk().await;
    let late = desk.platform.invite(&owner, Role::Analyst, None).await;
    let late = late.expect("invited").secret;
    desk.passes(72 * HOUR - 1);
    assert!(
        desk.platform
            .invited_as(&late)
            .await
            .expect("readable")
            .is_some()
    );
    desk.passes(1);
    let accepted = desk
        .platform
        .accept_invitation(&late, "bert", PASSWORD)
        .await;
    assert!(matches!(accepted, Err(OperatorError::Link)));
    let other = desk.joins(&owner, "cas", Role::Owner).await;
    let other = desk.who(&other).await.expect("signed in");
    let invited = desk.platform.invite(&other, Role::Owner, None).await;
    let invited = invited.expect("invited").secret;
    desk.changes(&owner, "cas", to(Role::Auditor))
        .await
        .expect("changed");
    let accepted = desk
        .platform
        .accept_invitation(&invited, "dirk", PASSWORD)
        .await;
    assert!(matches!(accepted, Err(OperatorError::Link)));
}

#[tokio::test]
async fn a_name_that_is_taken_leaves_the_invitation_usable() {
    let (desk, owner) = desk().await;
    let invited = desk.platform.invite(&owner, Role::Analyst, None).await;
    let secret = invited.expect("invited").secret;
    for (name, password, code) in [
        ("AN", PASSWORD, "operator_exists"),
        ("", PASSWORD, "operator_name"),
        ("bert", "short", "operator_password"),
    ] {
        let refused = desk
            .platform
            .accept_invitation(&secret, name, password)
            .await;
        assert_eq!(refused.expect_err("refused").code(), code);
    }
    let accepted = desk
        .platform
        .accept_invitation(&secret, "bert", PASSWORD)
        .await;
    assert!(accepted.is_ok());
    let again = desk
        .platform
        .accept_invitation(&secret, "cas", PASSWORD)
        .await;
    assert_eq!(again.expect_err("used").code(), "link_used");
}

#[tokio::test]
async fn s19_the_last_owner_can_be_neither_disabled_nor_demoted() {
    let (desk, owner) = desk().await;
    for change in [out(Role::Owner), to(Role::Auditor)] {
        assert_eq!(
            desk.changes(&owner, "an", change).await,
            Err("last_owner".to_owned())
        );
    }
    desk.joins(&owner, "bert", Role::Owner).await;
    desk.changes(&owner, "bert", out(Role::Owner))
        .await
        .expect("disabled");
    assert_eq!(
        desk.changes(&owner, "an", to(Role::Auditor)).await,
        Err("last_owner".to_owned()),
        "an owner who cannot sign in does not count"
    );
}

#[tokio::test]
async fn s19_two_owners_who_demote_each_other_at_once_leave_one() {
    let (desk, an) = desk().await;
    let bert = desk.joins(&an, "bert", Role::Owner).await;
    let bert = desk.who(&bert).await.expect("signed in");
    let (one, other) = tokio::join!(
        desk.changes(&an, "bert", to(Role::Analyst)),
        desk.changes(&bert, "an", to(Role::Analyst))
    );
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
}

#[tokio::test]
async fn s19_a_disabled_operator_is_out_at_once_and_an_old_session_never_comes_back() {
    let (desk, owner) = desk().await;
    let session = desk.joins(&owner, "bert", Role::Auditor).await;
    let unused = match desk.platform.sign_in("bert", PASSWORD).await {
        Ok(SignIn::Done(session)) => session,
        _ => panic!("bert has no second factor"),
    };
    assert!(desk.who(&session).await.is_some());
    desk.passes(1);
    desk.changes(&owner, "bert", out(Role::Auditor))
        .await
        .expect("disabled");
    assert_eq!(desk.who(&session).await, None);
    let denied = desk.platform.sign_in("bert", PASSWORD).await;
    assert_eq!(denied.expect_err("denied").code(), "sign_in_denied");
    desk.changes(&owner, "bert", to(Role::Auditor))
        .await
        .expect("enabled");
    assert_eq!(
        desk.who(&unused).await,
        None,
        "opened before it was disabled"
    );
    assert!(desk.platform.sign_in("bert", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn s19_a_changed_role_counts_with_the_next_request() {
    let (desk, owner) = desk().await;
    let session = desk.joins(&owner, "bert", Role::Owner).await;
    let before = desk.who(&session).await.expect("signed in");
    assert!(desk.platform.operators(&before).await.is_ok());
    let change = OperatorChange {
        role: Role::Analyst,
        sites: Some(vec![shop()]),
        disabled: false,
    };
    desk.changes(&owner, "bert", change).await.expect("changed");
    let now = desk.who(&session).await.expect("still signed in");
    assert_eq!((now.role, &now.sites), (Role::Analyst, &vec![shop()]));
    let refused = desk.platform.operators(&now).await;
    assert!(matches!(refused, Err(ChangeError::Refused(_))));
}

#[tokio::test]
async fn s19_only_owners_change_operators_and_nobody_gets_a_site_that_is_not_there() {
    let (desk, owner) = desk().await;
    for role in [Role::Publisher, Role::Analyst, Role::Auditor] {
        let session = desk.joins(&owner, role.wire_name(), role).await;
        let who = desk.who(&session).await.expect("signed in");
        let head = desk.store.head().await.expect("a head");
        let invited = desk.platform.invite(&who, Role::Owner, None).await;
        assert_eq!(invited.expect_err("refused").code(), "role_required");
        let own = desk.changes(&who, role.wire_name(), to(Role::Owner)).await;
        assert_eq!(own, Err("role_required".to_owned()));
        assert_eq!(desk.store.head().await.expect("a head"), head);
    }
    let none = SiteId::parse("nowhere").expect("a site id");
    for (role, sites, code) in [
        (Role::Auditor, vec![none], "unknown_site"),
        (Role::Auditor, vec![], "no_sites"),
        (Role::Owner, vec![shop()], "owner_sites"),
    ] {
        let invited = desk.platform.invite(&owner, role, Some(sites)).await;
        assert_eq!(invited.expect_err("refused").code(), code);
    }
    assert_eq!(
        desk.changes(&owner, "nobody", to(Role::Owner)).await,
        Err("unknown_operator".to_owned())
    );
}
