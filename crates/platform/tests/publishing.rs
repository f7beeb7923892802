//! Publishing on a real store: versions, restarts, and two who publish at once.

use consent::{PolicyVersion, SiteId};
use platform::{
    Platform,
    publishing::{Base, Publication, PublishError},
};
use std::{path::Path, sync::Arc};
use store::embedded::{self, EmbeddedSettings};

const QUIET: &str = include_str!("../../../tests/demo/quiet/site.toml");

async fn open(folder: &Path) -> Platform {
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = embedded::open(folder, settings).expect("the store opens");
    Platform::open(Arc::new(store))
        .await
        .expect("the platform opens")
}

fn named(name: &str) -> String {
    QUIET.replacen("name = \"Stille Vaart\"", &format!("name = \"{name}\""), 1)
}

#[tokio::test]
async fn a_published_policy_is_current_again_after_a_restart() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = SiteId::parse("quiet").expect("an id");
    let first = open(folder.path()).await;
    first
        .publish_site_file("quiet.toml", QUIET, "test", "")
        .await
        .expect("valid");
    first
        .publish_site_file("quiet.toml", &named("Stiller"), "test", "a name")
        .await
        .expect("valid");
    let before = first.live(&site).expect("published");
    first.close().await;
    drop(first);
    let second = open(folder.path()).await;
    let after = second.live(&site).expect("still published");
    assert_eq!(
        (after.policy.version.0, after.policy.name.as_str()),
        (2, "Stiller")
    );
    assert_eq!(after.digest, before.digest);
    assert_eq!(after.policy, before.policy);
}

#[tokio::test]
async fn of_two_who_publish_at_once_one_wins_and_the_other_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let platform = open(folder.path()).await;
    platform
        .publish_site_file("quiet.toml", QUIET, "test", "")
        .await
        .expect("valid");
    let (one, two) = (named("Een"), named("Twee"));
    // Both saw version 1, however fast the first of them is done.
    let on_first = |text, author| Publication {
        file_name: "quiet.toml",
        text,
        author,
        note: "",
        base: Base::Exactly(Some(PolicyVersion(1))),
    };
    let (one, two) = tokio::join!(
        platform.publish(on_first(one.as_str(), "an")),
        platform.publish(on_first(two.as_str(), "bert"))
    );
    let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
    assert_eq!(won.expect("one wins").version.0, 2);
    assert!(matches!(lost, Err(PublishError::Conflict(_))), "{lost:?}");
}

#[tokio::test]
async fn a_token_of_before_a_restart_is_still_believed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let shop = include_str!("../../../tests/demo/shop/site.toml");
    let site = SiteId::parse("shop").expect("an id");
    let first = open(folder.path()).await;
    first
        .publish_site_file("shop.toml", shop, "test", "")
        .await
        .expect("valid");
    let service = consent::ServiceId::parse("video").expect("an id");
    let language = consent::LanguageTag::parse("nl").expect("a language");
    let key = platform::clock::new_record_id();
    let visit = platform::Visit::default();
    let recorded = first
        .grant_service(&site, &service, key.as_str(), language, &visit)
        .await
        .expect("recorded");
    first.close().await;
    drop(first);
    let second = open(folder.path()).await;
    let visit = platform::Visit {
        token: Some(recorded.token),
        ..Default::default()
    };
    let decided = second.decide(&site, &visit).expect("published");
    assert!(decided.service(&service).is_granted());
    assert!(
        !decided
            .service(&consent::ServiceId::parse("map").expect("an id"))
            .is_granted()
    );
}
