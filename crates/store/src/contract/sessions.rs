//! Clauses about sessions, set-up tokens and secrets.

use super::sample::{NEW_YEAR, session};
use crate::{Store, StoreError};
use consent::Timestamp;
use std::sync::Arc;

const NOW: Timestamp = Timestamp(NEW_YEAR);
const LATER: Timestamp = Timestamp(NEW_YEAR + 1800);

pub async fn a_session_is_there_until_it_is_closed(store: Arc<dyn Store>) {
    store.open_session(session(1)).await.unwrap();
    store.open_session(session(2)).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap(), Some(session(1)));
    store.close_session(&[1; 32]).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.session(&[2; 32]).await.unwrap(), Some(session(2)));
}

pub async fn a_touch_moves_the_last_use_forward_only(store: Arc<dyn Store>) {
    store.open_session(session(1)).await.unwrap();
    for at in [LATER, NOW] {
        assert!(store.touch_session(&[1; 32], at).await.unwrap());
        let touched = store.session(&[1; 32]).await.unwrap().unwrap();
        assert_eq!(touched.last_used_at, LATER);
        assert_eq!(touched.created_at, NOW);
    }
}

pub async fn open_sessions_are_listed_in_pages(store: Arc<dyn Store>) {
    for number in [3, 1, 2, 4] {
        store.open_session(session(number)).await.unwrap();
    }
    store.close_session(&[2; 32]).await.unwrap();
    let first = store.sessions(None, 2).await.unwrap();
    assert_eq!(first, [session(1), session(3)]);
    let rest = store.sessions(Some(&[3; 32]), 2).await.unwrap();
    assert_eq!(rest, [session(4)]);
}

pub async fn what_is_not_open_can_be_touched_and_closed_without_effect(store: Arc<dyn Store>) {
    assert!(!store.touch_session(&[1; 32], NOW).await.unwrap());
    store.close_session(&[1; 32]).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
}

pub async fn a_setup_token_is_used_once(store: Arc<dyn Store>) {
    assert!(!store.consume_setup_token(&[1; 32], NOW).await.unwrap());
    store.put_setup_token([1; 32], LATER).await.unwrap();
    assert!(!store.consume_setup_token(&[2; 32], NOW).await.unwrap());
    assert!(store.consume_setup_token(&[1; 32], NOW).await.unwrap());
    assert!(!store.consume_setup_token(&[1; 32], NOW).await.unwrap());
}

pub async fn a_setup_token_is_used_by_one_of_many_at_once(store: Arc<dyn Store>) {
    store.put_setup_token([1; 32], LATER).await.unwrap();
    let tries: Vec<_> = (0..64)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.consume_setup_token(&[1; 32], NOW).await.unwrap() })
        })
        .collect();
    let mut used = 0;
    for one in tries {
        used += u32::from(one.await.unwrap());
    }
    assert_eq!(used, 1);
}

pub async fn a_setup_token_that_expired_is_refused(store: Arc<dyn Store>) {
    store.put_setup_token([1; 32], LATER).await.unwrap();
    assert!(!store.consume_setup_token(&[1; 32], LATER).await.unwrap());
}

pub async fn a_newer_setup_token_replaces_the_older(store: Arc<dyn Store>) {
    store.put_setup_token([1; 32], LATER).await.unwrap();
    store.put_setup_token([2; 32], LATER).await.unwrap();
    assert!(!store.consume_setup_token(&[1; 32], NOW).await.unwrap());
    assert!(store.consume_setup_token(&[2; 32], NOW).await.unwrap());
}

pub async fn a_secret_stays_what_it_was_first(store: Arc<dyn Store>) {
    assert_eq!(store.secret("token", [1; 32]).await.unwrap(), [1; 32]);
    assert_eq!(store.secret("token", [2; 32]).await.unwrap(), [1; 32]);
    assert_eq!(store.secret("other", [3; 32]).await.unwrap(), [3; 32]);
    assert_eq!(
        store.head().await.unwrap().seq,
        0,
        "secrets stay out of the ledger"
    );
}

pub async fn many_who_bring_a_secret_get_the_same(store: Arc<dyn Store>) {
    let tries: Vec<_> = (0..32)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.secret("token", [number; 32]).await.unwrap() })
        })
        .collect();
    let kept = store.secret("token", [99; 32]).await.unwrap();
    for one in tries {
        assert_eq!(one.await.unwrap(), kept);
    }
}

pub async fn a_secret_has_a_plain_name(store: Arc<dyn Store>) {
    for name in ["", "../token", "a/b", "A", "token.new", &"a".repeat(41)] {
        let refused = store.secret(name, [1; 32]).await;
        assert!(matches!(refused, Err(StoreError::SecretName)), "{name:?}");
    }
}
