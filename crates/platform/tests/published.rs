//! Reading the policies of a data folder from outside: beside who has it open, and where nothing was ever published.

use consent::SiteId;
use platform::{Platform, published::policies_in};
use std::sync::Arc;
use store::embedded::{self, EmbeddedSettings};

const QUIET: &str = include_str!("../../../tests/demo/quiet/site.toml");

#[tokio::test]
async fn the_current_policy_is_read_while_another_has_the_folder_open() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = embedded::open(folder.path(), settings).expect("the store opens");
    let platform = Platform::open(Arc::new(store)).await.expect("opens");
    for name in ["Eerste", "Tweede"] {
        let text = QUIET.replacen("name = \"Stille Vaart\"", &format!("name = \"{name}\""), 1);
        let published = platform.publish_site_file("quiet.toml", &text, "test", "");
        published.await.expect("valid");
    }
    let policies = policies_in(folder.path()).expect("readable");
    let site = SiteId::parse("quiet").expect("an id");
    let policy = &policies[&site];
    assert_eq!((policy.version.0, policy.name.as_str()), (2, "Tweede"));
    platform.close().await;
}

#[test]
fn a_folder_without_anything_published_has_no_policies_and_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert!(policies_in(folder.path()).expect("readable").is_empty());
    assert!(
        policies_in(&folder.path().join("nowhere"))
            .expect("readable")
            .is_empty()
    );
    let left = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, 0);
}
