//! Clauses about closing.

use super::{
    jobs::waiting,
    sample::{new_record, shown, site, visitor},
};
use crate::{Store, StoreError};
use std::sync::Arc;

pub async fn a_closed_store_refuses_everything(store: Arc<dyn Store>) {
    let shop = site("shop");
    assert!(!store.is_failed());
    store.close().await;
    store.close().await;
    let written = store.count(vec![shown(&shop, 1, 1)]).await;
    assert!(matches!(written, Err(StoreError::Closed)));
    let read = store.head().await;
    assert!(matches!(read, Err(StoreError::Closed)));
    let secret = store.secret("token", [1; 32]).await;
    assert!(matches!(secret, Err(StoreError::Closed)));
    let job = store.add_job(waiting("shop")).await;
    assert!(matches!(job, Err(StoreError::Closed)));
}

pub async fn closing_finishes_what_was_accepted(store: Arc<dyn Store>) {
    let shop = site("shop");
    let writers: Vec<_> = (0..200)
        .map(|number| {
            let (store, shop) = (Arc::clone(&store), shop.clone());
            tokio::spawn(async move { store.append(new_record(&shop, visitor(1), number)).await })
        })
        .collect();
    tokio::task::yield_now().await;
    store.close().await;
    for writer in writers {
        // Each was either accepted, and then done, or came too late; none is left hanging.
        match writer.await.unwrap() {
            Ok(appended) => assert!(!appended.replayed),
            Err(error) => assert!(matches!(error, StoreError::Closed), "{error}"),
        }
    }
}
