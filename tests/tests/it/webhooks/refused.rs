//! What is not added, and what is never sent.

use super::rig::{Answers, Receiver, Rig, owner, shop};
use platform::{
    access::Role,
    operators::SignedIn,
    webhooks::{AttemptOutcome, NewWebhook, WebhookEvent},
};
use std::time::Duration;
use store::contract::sample::{new_record, visitor};

const RECORDS: &[WebhookEvent] = &[WebhookEvent::Record];

#[tokio::test]
async fn an_address_is_https_without_a_name_or_password_in_it() {
    let dir = tempfile::tempdir().unwrap();
    let rig = Rig::open(dir.path()).await;
    for url in [
        "http://hooks.example/",
        "http://10.0.0.1/",
        "ftp://hooks.example/",
        "https://ann:secret@hooks.example/",
        "https://hooks.example/#part",
        "hooks.example",
        "javascript:alert(1)",
        &format!("https://hooks.example/{}", "x".repeat(2000)),
    ] {
        let new = NewWebhook {
            site: None,
            url: url.to_owned(),
            events: RECORDS.to_vec(),
            description: String::new(),
        };
        let refused = rig.platform.add_webhook(&owner(), new).await.unwrap_err();
        assert_eq!(refused.code(), "webhook_address", "{url}");
    }
    assert_eq!(rig.platform.webhooks_for(&owner()).await.unwrap(), []);
}

#[tokio::test]
async fn a_name_that_leads_to_a_private_address_is_never_connected_to() {
    let dir = tempfile::tempdir().unwrap();
    let store = store::embedded::open(
        dir.path(),
        store::embedded::EmbeddedSettings::new(platform::clock::now_millis),
    );
    let store: std::sync::Arc<dyn store::Store> = std::sync::Arc::new(store.unwrap());
    // Not for development: as an operator has it.
    let platform = platform::Platform::open(std::sync::Arc::clone(&store)).await;
    let platform = std::sync::Arc::new(platform.unwrap());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut ids = Vec::new();
    for host in ["localhost", "127.0.0.1", "169.254.169.254", "[::1]"] {
        let new = NewWebhook {
            site: None,
            url: format!("https://{host}:{port}/hook"),
            events: RECORDS.to_vec(),
            description: String::new(),
        };
        let made = platform.add_webhook(&owner(), new).await.unwrap();
        ids.push(made.view.webhook.id);
    }
    let plain = NewWebhook {
        site: None,
        url: format!("http://127.0.0.1:{port}/"),
        events: RECORDS.to_vec(),
        description: String::new(),
    };
    let refused = platform.add_webhook(&owner(), plain).await.unwrap_err();
    assert_eq!(refused.code(), "webhook_address");
    let _telling = server::telling::start(&platform);
    let record = new_record(&shop(), visitor(1), 1);
    store.append(record).await.unwrap();
    for id in &ids {
        let mut log = Vec::new();
        for _ in 0..300 {
            log = platform.webhook_log(&owner(), id, None, 10).await.unwrap();
            if !log.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let outcome = log.first().map(|line| line.attempt.outcome);
        assert_eq!(outcome, Some(AttemptOutcome::PrivateAddress));
    }
    let connected = listener.accept();
    assert!(connected.is_err(), "somebody connected");
}

#[tokio::test]
async fn a_redirect_is_a_refusal_and_is_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/hook", Answers::With(301));
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.tells();
    rig.records(1..2).await;
    let log = rig.logs(&id, 1).await;
    assert_eq!(
        (log[0].outcome, log[0].status),
        (AttemptOutcome::Refused, Some(301))
    );
    assert_eq!(receiver.at("/elsewhere").len(), 0);
}

#[tokio::test]
async fn records_of_a_visitor_whose_records_are_restricted_are_not_told() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.store.restrict(&shop(), visitor(1), true).await.unwrap();
    rig.tells();
    rig.records(1..3).await;
    receiver.gets("/hook", 1).await;
    let log = rig.logs(&id, 2).await;
    let outcomes: Vec<_> = log.iter().map(|line| line.outcome).collect();
    assert!(
        outcomes.contains(&AttemptOutcome::Restricted),
        "{outcomes:?}"
    );
    assert_eq!(receiver.all().len(), 1);
}

#[tokio::test]
async fn s19_an_operator_of_one_site_sees_no_webhook_of_another_or_of_all() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let rig = Rig::open(dir.path()).await;
    let id = rig.adds(&receiver.address, RECORDS).await.view.webhook.id;
    let auditor = SignedIn {
        name: "ann".to_owned(),
        role: Role::Auditor,
        sites: vec![shop()],
    };
    assert_eq!(rig.platform.webhooks_for(&auditor).await.unwrap(), []);
    let one = rig.platform.webhook_for(&auditor, &id).await.unwrap_err();
    assert_eq!(one.code(), "webhook_missing");
    let publisher = SignedIn {
        role: Role::Publisher,
        sites: Vec::new(),
        ..auditor
    };
    let all = rig.platform.webhooks_for(&publisher).await.unwrap_err();
    assert_eq!(all.code(), "role_required");
}
