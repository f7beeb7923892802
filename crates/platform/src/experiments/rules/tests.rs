//! Which pairs of versions may be compared, on the demo shop's own site file.

use super::{ObstacleCode, obstacles};
use crate::site_file;
use consent::{Policy, material::number};
use store::{PolicyStamp, PublishedPolicy};

const SHOP: &str = include_str!("../../../../../tests/demo/shop/site.toml");

fn published(text: &str, previous: Option<&Policy>) -> PublishedPolicy {
    let checked = site_file::parse("site.toml", text).expect("a sound file");
    let stamp = PolicyStamp {
        author: "ann".to_owned(),
        at_millis: 0,
        note: String::new(),
        source: text.to_owned(),
    };
    let policy = number(checked.draft, previous).expect("slots");
    PublishedPolicy::seal(policy, stamp)
}

/// The obstacles between the shop and a shop in which some words stand for others.
fn found(words: &[(&str, &str)]) -> Vec<(ObstacleCode, String)> {
    let mut text = SHOP.to_owned();
    for (was, is) in words {
        assert!(text.contains(was), "the demo has no {was}");
        text = text.replacen(was, is, 1);
    }
    let first = published(SHOP, None);
    let second = published(&text, Some(&first.policy));
    let list = obstacles(&second, &first);
    list.into_iter().map(|one| (one.code, one.key)).collect()
}

fn codes(words: &[(&str, &str)]) -> Vec<ObstacleCode> {
    let mut codes: Vec<_> = found(words).into_iter().map(|(code, _)| code).collect();
    codes.dedup();
    codes
}

/// Words of the shop's file, each once.
fn value<'a>(key: &str, after: &str) -> &'a str {
    let (_, rest) = SHOP.split_once(after).expect("a part of the demo");
    let line = rest.lines().find(|line| line.trim_start().starts_with(key));
    line.expect("a line of the demo")
}

#[test]
fn words_of_the_first_layer_layout_and_colours_may_differ() {
    let end = format!("{SHOP}\n[banner]\nlayout = \"bar\"\n");
    let first = published(SHOP, None);
    let second = published(&end, Some(&first.policy));
    assert_eq!(obstacles(&second, &first), []);
    assert_eq!(obstacles(&first, &second), []);
    let title = value("title", "[notice]");
    assert_eq!(
        found(&[(title, &title.replacen("en = \"", "en = \"Now: ", 1))]),
        []
    );
}

#[test]
fn two_versions_that_look_the_same_are_no_test() {
    assert_eq!(codes(&[]), [ObstacleCode::NothingDiffers]);
}

#[test]
fn s14_what_would_be_asked_again_is_refused_by_its_key() {
    let list = found(&[("lifetime_days = 365", "lifetime_days = 366")]);
    assert!(!list.is_empty());
    for (code, key) in list {
        assert_eq!(code, ObstacleCode::Material, "{key}");
        assert!(
            key.starts_with("services.") && key.ends_with(".lifetime_days"),
            "{key}"
        );
    }
}

#[test]
fn words_about_what_is_consented_to_must_be_the_same() {
    let description = value("description", "[[purposes]]");
    let other = description.replacen("en = \"", "en = \"Also: ", 1);
    let list = found(&[(description, &other)]);
    assert_eq!(list.len(), 1, "{list:?}");
    assert_eq!(list[0].0, ObstacleCode::Purposes);
    assert!(list[0].1.starts_with("purposes."), "{}", list[0].1);
    let privacy = value("privacy_url", "[notice]");
    let other = privacy.replacen("https://", "https://www.", 1);
    assert_eq!(codes(&[(privacy, &other)]), [ObstacleCode::PrivacyUrl]);
}

#[test]
fn s14_what_was_changed_and_changed_back_is_still_asked_again() {
    let longer = SHOP.replacen("lifetime_days = 365", "lifetime_days = 366", 1);
    let bar = format!("{SHOP}\n[banner]\nlayout = \"bar\"\n");
    let first = published(SHOP, None);
    let second = published(&longer, Some(&first.policy));
    // The shorter lifetime is minor, so that grants for the longer one stand; those of the first version did not.
    let third = published(&bar, Some(&second.policy));
    let list = obstacles(&third, &first);
    assert_eq!(list.len(), 1, "{list:?}");
    assert_eq!(list[0].code, ObstacleCode::AskedAgain);
}

#[test]
fn e14_words_that_are_only_tolerated_may_not_win_a_test() {
    let text = value("text", "[notice]");
    let list = found(&[(
        text,
        &text.replacen("en = \"", "en = \"The best experience. ", 1),
    )]);
    let unsound = |code| code == ObstacleCode::Unsound;
    assert!(
        list.iter()
            .any(|(code, key)| unsound(*code) && key.contains("notice.text")),
        "{list:?}"
    );
}

#[test]
fn a_version_whose_site_file_was_not_kept_is_in_no_test() {
    let first = published(SHOP, None);
    let mut second = published(
        &format!("{SHOP}\n[banner]\nlayout = \"bar\"\n"),
        Some(&first.policy),
    );
    second.stamp.source.clear();
    let list = obstacles(&second, &first);
    assert_eq!(list.len(), 1, "{list:?}");
    assert_eq!(list[0].code, ObstacleCode::Unchecked);
}
