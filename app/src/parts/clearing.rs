//! The settings of `clear.js`: which items each service keeps, and how a page can reach them (S21, E12). What each place
//! means stands at the head of that file. What is deleted is decided there, from what is granted.

use crate::{loader_settings::in_script, texts::Texts};
use consent::{
    Item, LanguageTag, Policy, Service,
    clearing::is_kept_on_device,
    inventory::{ItemKind, Party},
    policy::LegalBasis,
};
use serde_json::{Value, json};

/// The script for one of the site's languages. `script` is `clear.js`, with `__ITEMS__` where the settings go.
#[must_use]
pub fn clearing(policy: &Policy, language: &LanguageTag, script: &str) -> String {
    let texts = Texts::of(language);
    let remains = texts.with("banner-remains", [("items", "%i".into())]);
    let services = policy.services.iter().filter(|it| !it.items.is_empty());
    let services: Vec<Value> = services.map(|service| row(policy, service)).collect();
    let settings = json!([policy.site, remains, services]);
    script.replace("__ITEMS__", &in_script(&settings))
}

fn row(policy: &Policy, service: &Service) -> Value {
    let purposes = service.purposes.iter();
    let necessary = purposes
        .filter_map(|id| policy.purpose(id.as_str()))
        .all(|purpose| purpose.basis == LegalBasis::Necessary);
    let vendor = policy.vendor(&service.vendor);
    let items: Vec<String> = service.items.iter().filter_map(entry).collect();
    json!([
        service.id,
        service.slot,
        u8::from(necessary),
        vendor.map_or(&service.name, |vendor| &vendor.name),
        items,
    ])
}

/// A letter for how the item is reached, then its name; nothing for what does not stay on the device.
fn entry(item: &Item) -> Option<String> {
    if !is_kept_on_device(item.kind) {
        return None;
    }
    let letter = match (item.party, item.kind) {
        (Party::Third, _) => 'x',
        (Party::First, ItemKind::Cookie) if item.http_only => 'h',
        (Party::First, ItemKind::Cookie) => 'c',
        (Party::First, ItemKind::LocalStorage) => 'l',
        (Party::First, ItemKind::SessionStorage) => 's',
        (Party::First, ItemKind::IndexedDb) => 'i',
        (Party::First, ItemKind::CacheStorage) => 'k',
        (Party::First, _) => 'w',
    };
    Some(format!("{letter}{}", item.name))
}

#[cfg(test)]
mod tests {
    use super::clearing;
    use consent::LanguageTag;

    #[test]
    fn s21_every_item_says_how_it_is_reached_and_what_does_not_stay_is_left_out() {
        let text = include_str!("../../../tests/demo/shop/site.toml");
        let checked = platform::site_file::parse("site.toml", text).expect("the demo is valid");
        let policy = consent::material::number(checked.draft, None).expect("few slots");
        let language = LanguageTag::parse("nl").expect("a language");
        let script = clearing(&policy, &language, "__ITEMS__");
        assert!(
            script.contains("[\"c_wimpel\",\"lwimpel.profile\",\"xwimpel_id\"]"),
            "{script}"
        );
        assert!(!script.contains("pixel.gif"), "{script}");
        assert!(
            script.contains("[\"shop\",0,1,"),
            "what is necessary is marked: {script}"
        );
    }
}
