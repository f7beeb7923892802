//! What a site file says of placeholders, of cookies that scripts do not reach, and of what follows a withdrawal.

use consent::{LanguageTag, clearing::Reload, inventory::ItemKind};
use platform::{site_file, templates};

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");

/// The shop with something in place of the first of a text.
fn shop(from: &str, to: &str) -> String {
    let text = SHOP.replacen(from, to, 1);
    assert_ne!(text, SHOP, "{from}");
    text
}

fn codes(text: &str) -> Vec<&'static str> {
    let refused = site_file::parse("site.toml", text).expect_err("refused");
    refused.errors.iter().map(|it| it.code.as_str()).collect()
}

#[test]
fn s21_only_a_first_party_cookie_can_be_kept_from_scripts() {
    let third = "name = \"wimpel_id\"\nparty = \"third\"";
    let text = shop(third, &format!("{third}\nhttp_only = true"));
    assert_eq!(codes(&text), ["site_http_only"]);
    let key = "name = \"wimpel.profile\"\nparty = \"first\"";
    let text = shop(key, &format!("{key}\nhttp_only = true"));
    assert_eq!(codes(&text), ["site_http_only"]);
    let cookie = "name = \"_wimpel\"\nparty = \"first\"";
    let text = shop(cookie, &format!("{cookie}\nhttp_only = true"));
    let draft = site_file::parse("site.toml", &text).expect("valid").draft;
    let mut items = draft.services.iter().flat_map(|service| &service.items);
    let hidden = items.find(|item| item.http_only).expect("there is one");
    assert_eq!(
        (hidden.name.as_str(), hidden.kind),
        ("_wimpel", ItemKind::Cookie)
    );
}

#[test]
fn an_item_may_have_a_star_anywhere_and_must_say_something() {
    for name in ["wp-*-time", "*_session", "a*b*c"] {
        let text = shop("name = \"_wimpel\"", &format!("name = \"{name}\""));
        assert!(site_file::parse("site.toml", &text).is_ok(), "{name}");
    }
    for name in ["*", "**", "", "a b", "a=b"] {
        let text = shop("name = \"_wimpel\"", &format!("name = \"{name}\""));
        assert_eq!(codes(&text), ["site_item_name"], "{name}");
    }
}

#[test]
fn s10_a_placeholder_stands_at_selectors_and_at_nothing_else() {
    let hosts = "hosts = [\"localhost:8082/map\"]";
    let with = |selector: &str| shop(hosts, &format!("{hosts}\nplaceholder_at = ['{selector}']"));
    for good in [
        ".twitter-tweet",
        "[data-tf-live]",
        "body",
        "div[class=\"x y\"] > a:not(.z)",
    ] {
        assert!(site_file::parse("site.toml", &with(good)).is_ok(), "{good}");
    }
    for bad in ["", " ", "</script>", "a{b}", "a;b", "a,b"] {
        assert_eq!(codes(&with(bad)), ["site_selector"], "{bad}");
    }
}

#[test]
fn e12_what_follows_a_withdrawal_is_offered_unless_the_site_says_otherwise() {
    let reload = |more: &str| {
        let text = format!("{SHOP}\n{more}\n");
        site_file::parse("site.toml", &text).map(|checked| checked.draft.reload)
    };
    assert_eq!(reload("").expect("valid"), Reload::Offer);
    let always = reload("[withdrawal]\nreload = \"always\"");
    assert_eq!(always.expect("valid"), Reload::Always);
    assert!(reload("[withdrawal]\nreload = \"sometimes\"").is_err());
}

#[test]
fn s10_the_templates_of_what_scripts_embed_say_where_and_hand_it_on() {
    let english = [LanguageTag::parse("en").expect("a language")];
    for (id, at) in [
        ("x-embed", ".twitter-tweet"),
        ("tiktok-embed", ".tiktok-embed"),
        ("calendly", ".calendly-inline-widget"),
        ("crisp", "body"),
    ] {
        let template = templates::find(id).expect("a template");
        assert!(template.placeholder_at.iter().any(|it| it == at), "{id}");
        let snippet = templates::to_site_toml(template, &english);
        assert!(snippet.contains("placeholder_at = [\""), "{snippet}");
    }
}
