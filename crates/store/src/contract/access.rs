//! Clauses about who may do what: operators that change, invitations, tokens of back ends.

use super::sample::{NEW_YEAR, operator, site};
use crate::{ApiToken, Invitation, Role, Store};
use consent::Timestamp;
use std::sync::Arc;

#[must_use]
pub fn invitation(number: u8) -> Invitation {
    Invitation {
        hash: [number; 32],
        role: Role::Analyst,
        sites: vec![site("shop")],
        by: "ann".to_owned(),
        expires_at: Timestamp(NEW_YEAR + 3600),
        operator: None,
    }
}

#[must_use]
pub fn api_token(number: u8) -> ApiToken {
    ApiToken {
        hash: [number; 32],
        name: format!("crm {number}"),
        site: Some(site("shop")),
        by: "ann".to_owned(),
        created_at: Timestamp(NEW_YEAR),
        role: None,
        sites: Vec::new(),
        expires_at: None,
        used_on: None,
    }
}

pub async fn an_operator_that_changed_is_read_as_it_is_now(store: Arc<dyn Store>) {
    store.add_operator(operator("ann")).await.unwrap();
    let mut changed = operator("Ann");
    changed.role = Role::Auditor;
    changed.sites = vec![site("shop")];
    assert!(store.change_operator(changed).await.unwrap());
    let found = store.operator("ann").await.unwrap().unwrap();
    assert_eq!((found.role, found.sites.len()), (Role::Auditor, 1));
    assert_eq!(store.operator_count().await.unwrap(), 1);
    assert!(!store.change_operator(operator("bob")).await.unwrap());
    assert_eq!(store.operator("bob").await.unwrap(), None);
}

pub async fn operators_are_listed_ascending_with_cursor_and_limit(store: Arc<dyn Store>) {
    for name in ["cas", "ann", "bob"] {
        store.add_operator(operator(name)).await.unwrap();
    }
    let names = async |after: Option<&str>, limit| -> Vec<String> {
        let found = store.operators(after, limit).await.unwrap();
        found.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names(None, 10).await, ["ann", "bob", "cas"]);
    assert_eq!(names(Some("ann"), 1).await, ["bob"]);
    assert_eq!(names(Some("cas"), 10).await, [] as [&str; 0]);
}

pub async fn an_invitation_is_used_by_one_of_many_at_once(store: Arc<dyn Store>) {
    store.put_invitation(invitation(1)).await.unwrap();
    let found = store.invitation(&[1; 32]).await.unwrap();
    assert_eq!(found, Some(invitation(1)));
    let tries = (0..8).map(|_| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            store
                .consume_invitation(&[1; 32], Timestamp(NEW_YEAR))
                .await
        })
    });
    let mut won = Vec::new();
    for attempt in tries.collect::<Vec<_>>() {
        won.extend(attempt.await.unwrap().unwrap());
    }
    assert_eq!(won, [invitation(1)]);
    assert_eq!(store.invitation(&[1; 32]).await.unwrap(), None);
}

pub async fn an_invitation_that_expired_or_never_was_goes_to_nobody(store: Arc<dyn Store>) {
    store.put_invitation(invitation(1)).await.unwrap();
    let late = Timestamp(NEW_YEAR + 3600);
    let found = store.consume_invitation(&[1; 32], late).await.unwrap();
    assert_eq!(found, None);
    let other = store
        .consume_invitation(&[2; 32], Timestamp(NEW_YEAR))
        .await;
    assert_eq!(other.unwrap(), None);
}

pub async fn a_token_counts_until_it_is_revoked(store: Arc<dyn Store>) {
    for number in [2, 1] {
        store.add_api_token(api_token(number)).await.unwrap();
    }
    let found = store.api_token(&[1; 32]).await.unwrap();
    assert_eq!(found, Some(api_token(1)));
    let all = store.api_tokens().await.unwrap();
    assert_eq!(all, [api_token(1), api_token(2)]);
    assert!(store.revoke_api_token(&[1; 32]).await.unwrap());
    assert!(!store.revoke_api_token(&[1; 32]).await.unwrap());
    assert_eq!(store.api_token(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.api_tokens().await.unwrap(), [api_token(2)]);
}

pub async fn the_last_day_of_a_tokens_use_is_kept_and_only_a_later_one_is_written(
    store: Arc<dyn Store>,
) {
    let role = ApiToken {
        site: None,
        role: Some(Role::Auditor),
        sites: vec![site("shop")],
        expires_at: Some(Timestamp(NEW_YEAR).plus_days(90)),
        ..api_token(1)
    };
    store.add_api_token(role.clone()).await.unwrap();
    let (first, next) = (Timestamp(NEW_YEAR), Timestamp(NEW_YEAR).plus_days(1));
    assert!(store.note_api_token_use(&[1; 32], next).await.unwrap());
    let length = store.head().await.unwrap().seq;
    for day in [next, first] {
        assert!(store.note_api_token_use(&[1; 32], day).await.unwrap());
    }
    assert_eq!(store.head().await.unwrap().seq, length);
    let used = ApiToken {
        used_on: Some(next),
        ..role
    };
    assert_eq!(store.api_token(&[1; 32]).await.unwrap(), Some(used.clone()));
    assert_eq!(store.api_tokens().await.unwrap(), [used]);
    assert!(!store.note_api_token_use(&[2; 32], next).await.unwrap());
    assert!(store.revoke_api_token(&[1; 32]).await.unwrap());
    assert!(!store.note_api_token_use(&[1; 32], next).await.unwrap());
}
