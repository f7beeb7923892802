//! The life of a policy on a real store: draft, preview, difference, publication, roll back, conflict; and what is refused.

use consent::{PolicyVersion, SiteId};
use platform::{
    Platform,
    clock::Clock,
    drafts::{DraftError, DraftSave},
    publishing::{Base, Publication, PublishError},
    site_file::FindingCode,
};
use std::{path::Path, sync::Arc};
use store::{
    AuditAct, Store,
    embedded::{self, EmbeddedSettings},
};

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");
const NOON: u64 = 1_793_534_400_000;

/// A platform whose clock stands still, and the store under it.
async fn open(folder: &Path) -> (Platform, Arc<dyn Store>) {
    let store: Arc<dyn Store> =
        Arc::new(embedded::open(folder, EmbeddedSettings::new(|| NOON)).expect("the store opens"));
    let clock = Clock::new(|| NOON);
    let platform = Platform::open_at(Arc::clone(&store), clock).await;
    (platform.expect("the platform opens"), store)
}

fn shop() -> SiteId {
    SiteId::parse("shop").expect("an id")
}

fn with(old: &str, new: &str) -> String {
    assert!(SHOP.contains(old), "the shop has `{old}`");
    SHOP.replacen(old, new, 1)
}

fn longer() -> String {
    let place = SHOP.find("name = \"_wimpel\"").expect("an item");
    let (head, tail) = SHOP.split_at(place);
    format!(
        "{head}{}",
        tail.replacen("lifetime_days = 180", "lifetime_days = 200", 1)
    )
}

fn worded() -> String {
    with("version = \"2.2\"", "version = \"2.3\"")
}

fn publication<'a>(text: &'a str, author: &'a str, base: Base) -> Publication<'a> {
    Publication {
        file_name: "site.toml",
        text,
        author,
        note: "why",
        base,
    }
}

async fn publish(platform: &Platform, text: &str, author: &str) -> platform::publishing::Published {
    platform
        .publish(publication(text, author, Base::Any))
        .await
        .expect("it is published")
}

#[tokio::test]
async fn s14_a_publication_says_what_changed_whether_it_is_material_and_for_what() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    let first = publish(&platform, SHOP, "an").await;
    assert!(
        first.material && first.changes.is_empty(),
        "a first version is all new"
    );
    let minor = publish(&platform, &worded(), "an").await;
    assert!(!minor.material && minor.asked_purposes.is_empty() && minor.asked_services.is_empty());
    let [change] = minor.changes.as_slice() else {
        panic!("one change: {:?}", minor.changes)
    };
    assert_eq!(
        change.to_string(),
        "~ notice.version: \"2.2\" -> \"2.3\"  [minor]"
    );
    let text = longer().replacen("\"2.2\"", "\"2.3\"", 1).replacen(
        "country = \"IN\", mechanism = \"scc\"",
        "country = \"IN\", mechanism = \"bcr\"",
        1,
    );
    let material = publish(&platform, &text, "an").await;
    let lines: Vec<String> = material.changes.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "~ services.wimpel.items._wimpel.lifetime_days: 180 -> 200  [material: longer_lifetime; asked again: services.wimpel]",
            "~ services.wimpel.third_countries.IN.mechanism: \"scc\" -> \"bcr\"  [material: transfer_mechanism; asked again: services.wimpel]",
        ]
    );
    let asked: Vec<_> = material
        .asked_services
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        (asked, material.asked_purposes.len()),
        (vec!["wimpel".to_owned()], 0)
    );
}

#[tokio::test]
async fn a_difference_is_found_by_ids_and_not_by_places() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    // Two vendors change places: only their order differs.
    let start = SHOP.find("[[vendors]]\nid = \"posthog\"").expect("there");
    let end = SHOP.find("[[vendors]]\nid = \"snowplow\"").expect("there");
    let middle = start
        + SHOP[start..end]
            .find("[[vendors]]\nid = \"plausible\"")
            .expect("there");
    let moved = format!(
        "{}{}{}{}",
        &SHOP[..start],
        &SHOP[middle..end],
        &SHOP[start..middle],
        &SHOP[end..]
    );
    let changes = platform
        .preview("site.toml", &moved)
        .expect("sound")
        .would
        .changes;
    let paths: Vec<_> = changes.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["vendors"]);
    assert!(!changes[0].material);
    // A renamed vendor is material for the services of it.
    let renamed = with("name = \"Wimpel Ads bv\"", "name = \"Vlag Ads bv\"");
    let would = platform
        .preview("site.toml", &renamed)
        .expect("sound")
        .would;
    assert_eq!(would.changes[0].path, "vendors.wimpel.name");
    assert_eq!(would.changes[0].asks, ["services.wimpel"]);
    let json = serde_json::to_value(&would.changes[0]).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!({
            "path": "vendors.wimpel.name", "before": "Wimpel Ads bv", "after": "Vlag Ads bv",
            "material": true, "reasons": ["vendor"], "asks": ["services.wimpel"],
        })
    );
}

#[tokio::test]
async fn a_preview_is_numbered_and_publishes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, store) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let before = store.head().await.expect("a head");
    let preview = platform.preview("site.toml", &longer()).expect("sound");
    assert_eq!(preview.policy.version, PolicyVersion(2));
    assert_eq!(preview.would.asked_services.len(), 1);
    assert_eq!(store.head().await.expect("a head"), before);
    assert_eq!(
        platform.live(&shop()).expect("live").policy.version,
        PolicyVersion(1)
    );
}

#[tokio::test]
async fn who_publishes_on_an_older_version_is_told_what_lies_between() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, store) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    publish(&platform, &worded(), "bert").await;
    let before = store.head().await.expect("a head");
    let text = longer();
    let base = Base::Exactly(Some(PolicyVersion(1)));
    let refused = platform.publish(publication(&text, "an", base)).await;
    let error = refused.expect_err("another version is current");
    assert_eq!(error.code(), "publish_conflict");
    let PublishError::Conflict(conflict) = error else {
        panic!("a conflict")
    };
    assert_eq!(conflict.current, Some(PolicyVersion(2)));
    assert_eq!(conflict.changes[0].path, "notice.version");
    assert_eq!(
        store.head().await.expect("a head"),
        before,
        "nothing was written"
    );
    let none = platform
        .publish(publication(&text, "an", Base::Exactly(None)))
        .await;
    assert_eq!(none.expect_err("there is one").code(), "publish_conflict");
    let base = Base::Exactly(Some(PolicyVersion(2)));
    let done = platform.publish(publication(&text, "an", base)).await;
    assert_eq!(done.expect("on what is current").version, PolicyVersion(3));
}

#[tokio::test]
async fn of_two_at_once_the_loser_sees_what_the_winner_changed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let (one, two) = (worded(), longer());
    // Both saw version 1, however fast the first of them is done.
    let first = Base::Exactly(Some(PolicyVersion(1)));
    let (one, two) = tokio::join!(
        platform.publish(publication(&one, "an", first)),
        platform.publish(publication(&two, "bert", first)),
    );
    let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
    let won = won.expect("one wins");
    let Err(PublishError::Conflict(conflict)) = lost else {
        panic!("the other is told: {lost:?}")
    };
    assert_eq!(conflict.based_on, Some(PolicyVersion(1)));
    assert_eq!(conflict.changes, won.changes);
}

#[tokio::test]
async fn rolling_back_publishes_old_content_as_a_new_version_under_the_same_rule() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, store) = open(folder.path()).await;
    publish(&platform, &longer(), "an").await;
    publish(&platform, SHOP, "bert").await;
    let before = platform.live(&shop()).expect("live").policy.clone();
    // Back to the longer lifetime: that is material again.
    let back = platform
        .roll_back(&shop(), PolicyVersion(1), "an", "oops")
        .await;
    let back = back.expect("rolled back");
    assert_eq!(back.version, PolicyVersion(3));
    assert!(back.material);
    let asked: Vec<_> = back
        .asked_services
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(asked, ["wimpel"]);
    let now = platform.live(&shop()).expect("live").policy.clone();
    let since = |policy: &consent::Policy, id: &str| {
        policy
            .services
            .iter()
            .find(|service| service.id.as_str() == id)
            .map(|service| service.since)
    };
    assert_eq!(since(&now, "wimpel"), Some(PolicyVersion(3)));
    assert_eq!(
        since(&now, "posthog"),
        since(&before, "posthog"),
        "the others are not asked"
    );
    // And forth: shorter is minor.
    let forth = platform
        .roll_back(&shop(), PolicyVersion(2), "an", "")
        .await
        .expect("rolled back");
    assert!(!forth.material && forth.asked_services.is_empty());
    let same = platform
        .roll_back(&shop(), PolicyVersion(2), "an", "")
        .await
        .expect("sound");
    assert!(same.unchanged && same.version == PolicyVersion(4));
    let missing = platform
        .roll_back(&shop(), PolicyVersion(9), "an", "")
        .await;
    assert_eq!(
        missing.expect_err("no such version").code(),
        "unknown_version"
    );
    let acts: Vec<_> = store
        .audit_entries(None, 10)
        .await
        .expect("readable")
        .into_iter()
        .rev()
        .map(|audited| (audited.entry.operator, audited.entry.act))
        .collect();
    let published = |version| AuditAct::PolicyPublished {
        site: shop(),
        version: PolicyVersion(version),
    };
    let rolled = |from, version| AuditAct::PolicyRolledBack {
        site: shop(),
        from: PolicyVersion(from),
        version: PolicyVersion(version),
    };
    assert_eq!(
        acts,
        [
            ("an".to_owned(), published(1)),
            ("bert".to_owned(), published(2)),
            ("an".to_owned(), rolled(1, 3)),
            ("an".to_owned(), rolled(2, 4)),
        ]
    );
}

#[tokio::test]
async fn s25_every_version_stays_and_says_who_when_why_and_how_much() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    publish(&platform, &worded(), "bert").await;
    platform
        .roll_back(&shop(), PolicyVersion(1), "an", "back")
        .await
        .expect("rolled back");
    let lines = platform
        .versions(&shop(), None, 10)
        .await
        .expect("readable");
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            (
                line.version.0,
                line.author.as_str(),
                line.note.as_str(),
                line.material,
                line.changes,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (3, "an", "back", false, 1),
            (2, "bert", "why", false, 1),
            (1, "an", "why", true, 0)
        ]
    );
    assert_eq!(lines[0].at, "2026-11-01T12:00:00Z");
    assert!(lines[2].asks.contains(&"purposes.analytics".to_owned()));
    assert_eq!(
        platform
            .versions(&shop(), Some(PolicyVersion(2)), 10)
            .await
            .expect("readable")
            .len(),
        1
    );
    let first = platform
        .version(&shop(), PolicyVersion(1))
        .await
        .expect("readable")
        .expect("there");
    let third = platform
        .version(&shop(), PolicyVersion(3))
        .await
        .expect("readable")
        .expect("there");
    assert_eq!(first.stamp.source, SHOP);
    assert_eq!(
        third.stamp.source, SHOP,
        "a roll back keeps the file it came from"
    );
    assert_eq!(first.policy.notice, third.policy.notice);
    assert_ne!(first.digest, third.digest);
}

fn save<'a>(
    site: &'a SiteId,
    expected: Option<u32>,
    text: &'a str,
    author: &'a str,
) -> DraftSave<'a> {
    DraftSave {
        site,
        expected,
        base: None,
        text,
        author,
        note: "",
    }
}

#[tokio::test]
async fn two_people_cannot_overwrite_each_others_draft() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let site = shop();
    assert_eq!(
        platform
            .save_draft(save(&site, None, &worded(), "an"))
            .await
            .expect("saved"),
        1
    );
    let refused = platform
        .save_draft(save(&site, None, &longer(), "bert"))
        .await;
    let Err(DraftError::Conflict(conflict)) = refused else {
        panic!("a conflict: {refused:?}")
    };
    assert_eq!(
        (conflict.current.revision, conflict.current.author.as_str()),
        (1, "an")
    );
    let paths: Vec<_> = conflict
        .changes
        .as_ref()
        .expect("both are sound")
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "notice.version",
            "services.wimpel.items._wimpel.lifetime_days"
        ]
    );
    assert!(
        conflict
            .lines
            .contains("-version = \"2.3\"\n+version = \"2.2\"\n"),
        "{}",
        conflict.lines
    );
    let broken = platform
        .save_draft(save(&site, Some(1), "site = \"shop", "an"))
        .await;
    assert_eq!(broken.expect("a draft need not be sound"), 2);
    let found = platform
        .check_draft(&site)
        .await
        .expect_err("it is not sound");
    assert_eq!(found.code(), "site_file");
    let publish = platform.publish_draft(&site, 2, "an", "").await;
    assert_eq!(publish.expect_err("it is not sound").code(), "site_file");
    assert!(
        platform.draft(&site).await.expect("readable").is_some(),
        "and it is kept"
    );
}

#[tokio::test]
async fn a_published_draft_is_put_away_and_one_on_an_old_version_is_not_published() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, _) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let site = shop();
    platform
        .save_draft(save(&site, None, &longer(), "an"))
        .await
        .expect("saved");
    publish(&platform, &worded(), "bert").await;
    let late = platform
        .publish_draft(&site, 1, "an", "")
        .await
        .expect_err("another version is current");
    assert_eq!(late.code(), "publish_conflict");
    let seen = platform
        .publish_draft(&site, 7, "an", "")
        .await
        .expect_err("another revision is saved");
    assert_eq!(seen.code(), "draft_conflict");
    let text = longer().replacen("\"2.2\"", "\"2.3\"", 1);
    let taken_over = DraftSave {
        base: Some(PolicyVersion(2)),
        ..save(&site, Some(1), &text, "an")
    };
    platform.save_draft(taken_over).await.expect("saved");
    let would = platform.check_draft(&site).await.expect("sound").would;
    assert_eq!((would.version.0, would.asked_services.len()), (3, 1));
    let done = platform
        .publish_draft(&site, 2, "carla", "longer")
        .await
        .expect("published");
    assert_eq!(done.version, PolicyVersion(3));
    let line = platform
        .versions(&site, None, 1)
        .await
        .expect("readable")
        .remove(0);
    assert_eq!(
        (line.author.as_str(), line.note.as_str()),
        ("carla", "longer")
    );
    assert!(platform.draft(&site).await.expect("readable").is_none());
    assert_eq!(
        platform.check_draft(&site).await.expect_err("none").code(),
        "no_draft"
    );
    platform
        .save_draft(save(&site, None, SHOP, "an"))
        .await
        .expect("a new one can be begun");
    platform
        .discard_draft(&site, 4, "an")
        .await
        .expect("put away");
    assert!(platform.draft(&site).await.expect("readable").is_none());
}

#[tokio::test]
async fn a_draft_of_another_site_is_not_published_under_this_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, store) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let quiet = SiteId::parse("quiet").expect("an id");
    platform
        .save_draft(save(&quiet, None, &longer(), "an"))
        .await
        .expect("saved");
    let before = store.head().await.expect("a head");
    let refused = platform
        .publish_draft(&quiet, 1, "an", "")
        .await
        .expect_err("another site");
    assert_eq!(refused.code(), "draft_site");
    assert_eq!(store.head().await.expect("a head"), before);
}

#[tokio::test]
async fn a_bad_file_is_refused_with_code_and_line_and_nothing_is_published() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (platform, store) = open(folder.path()).await;
    publish(&platform, SHOP, "an").await;
    let before = store.head().await.expect("a head");
    let huge = format!("text = {{ nl = \"{}\", fr = \"", "a".repeat(1 << 20));
    let half = format!("text = {{ nl = \"{}\", fr = \"", "a".repeat(1 << 19));
    let cases = [
        (
            "[[vendors]]\nid = \"maretak\"",
            "[[vendors]\nid = \"maretak\"",
            FindingCode::Shape,
        ),
        (
            "languages = [\"nl\", \"fr\"",
            "languages = [\"nl\", \"vlaams!\"",
            FindingCode::Language,
        ),
        (
            "lifetime_days = 180",
            "lifetime_days = -1",
            FindingCode::Lifetime,
        ),
        (
            "vendor = \"wimpel\"",
            "vendor = \"wimpels\"",
            FindingCode::UnknownVendor,
        ),
        ("text = { nl = \"", &huge, FindingCode::TextTooLong),
        ("text = { nl = \"", &half, FindingCode::TextTooLong),
        (
            "lifetime_days = 180",
            "lifetime_days = 99999999999999999999",
            FindingCode::Shape,
        ),
        ("site = \"shop\"", "site = \"../shop\"", FindingCode::Id),
    ];
    for (old, new, code) in cases {
        let text = if code == FindingCode::TextTooLong {
            let line = SHOP
                .lines()
                .find(|line| line.starts_with(old))
                .expect("there");
            let rest = line.split_once("fr = \"").expect("two languages").1;
            with(line, &format!("{new}{rest}"))
        } else {
            with(old, new)
        };
        let refused = platform.publish(publication(&text, "an", Base::Any)).await;
        let Err(PublishError::File(error)) = refused else {
            panic!("{code:?} is refused: {refused:?}")
        };
        let finding = error.errors.iter().find(|finding| finding.code == code);
        let finding = finding.unwrap_or_else(|| panic!("{code:?}: {:?}", error.errors));
        assert!(finding.line >= 1 && !finding.key.is_empty());
        if code == FindingCode::UnknownVendor {
            let line = text
                .lines()
                .position(|line| line.contains("\"wimpels\""))
                .expect("there");
            assert_eq!(finding.line, line + 1);
        }
        assert_eq!(store.head().await.expect("a head"), before, "{code:?}");
        assert_eq!(platform.live(&shop()).expect("live").policy.version.0, 1);
    }
}
