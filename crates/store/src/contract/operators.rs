//! Clauses about operators and what they did.

use super::sample::{audit, operator, site};
use crate::{AuditAct, ExperimentEnd, Store, StoreError};
use std::sync::Arc;

pub async fn an_operator_is_found_in_any_case_of_letters(store: Arc<dyn Store>) {
    store
        .add_operator(operator("Ann@Winkel.example"))
        .await
        .unwrap();
    let folded = operator("ann@winkel.example");
    for name in ["ann@winkel.example", "ANN@WINKEL.EXAMPLE"] {
        assert_eq!(store.operator(name).await.unwrap(), Some(folded.clone()));
    }
    assert_eq!(store.operator("ann").await.unwrap(), None);
}

pub async fn a_name_is_taken_in_any_case_of_letters(store: Arc<dyn Store>) {
    store.add_operator(operator("ann")).await.unwrap();
    let refused = store.add_operator(operator("ANN")).await;
    assert!(matches!(refused, Err(StoreError::OperatorExists)));
}

pub async fn operators_are_counted(store: Arc<dyn Store>) {
    assert_eq!(store.operator_count().await.unwrap(), 0);
    for name in ["ann", "bob"] {
        store.add_operator(operator(name)).await.unwrap();
    }
    assert!(store.add_operator(operator("bob")).await.is_err());
    assert_eq!(store.operator_count().await.unwrap(), 2);
}

pub async fn audit_entries_are_newest_first_with_cursor_and_limit(store: Arc<dyn Store>) {
    for number in 1..=4 {
        store.audit(audit(number)).await.unwrap();
    }
    let numbers = async |before, limit| -> Vec<u64> {
        let found = store.audit_entries(before, limit).await.unwrap();
        assert!(found.iter().all(|one| one.entry == audit(one.seq)));
        found.iter().map(|one| one.seq).collect()
    };
    assert_eq!(numbers(None, 10).await, [4, 3, 2, 1]);
    assert_eq!(numbers(None, 2).await, [4, 3]);
    assert_eq!(numbers(Some(3), 2).await, [2, 1]);
    assert_eq!(numbers(Some(1), 2).await, [] as [u64; 0]);
}

pub async fn entries_about_ab_tests_are_found_among_all_others_oldest_first(store: Arc<dyn Store>) {
    assert_eq!(store.experiment_entries().await.unwrap(), []);
    let ended = AuditAct::ExperimentEnded {
        site: site("shop"),
        number: 1,
        how: ExperimentEnd::KeptCurrent,
        note: String::new(),
    };
    for number in 1..=3 {
        store.audit(audit(number)).await.unwrap();
        let mut entry = audit(number);
        entry.act = ended.clone();
        store.audit(entry).await.unwrap();
    }
    let found = store.experiment_entries().await.unwrap();
    let seqs: Vec<u64> = found.iter().map(|one| one.seq).collect();
    assert_eq!(seqs, [2, 4, 6]);
    assert!(found.iter().all(|one| one.entry.act == ended));
}
