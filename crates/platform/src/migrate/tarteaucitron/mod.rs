//! tarteaucitron: `tarteaucitron.init({...})`, the services that are pushed to `tarteaucitron.job`, what is set on
//! `tarteaucitron.user`, and services of the site's own in `tarteaucitron.services`. What its keys mean is `known`.

mod known;

use super::{
    MigrateError,
    found::{Found, FoundItem, FoundService, Texts},
    note::NoteKind,
    script::{Place, PlaceKind, Script},
    services,
    value::{Node, Object, Value},
};
use crate::templates;
use consent::{LanguageTag, inventory::ItemKind, migrate::Tool};
use known::KNOWN;
use std::collections::BTreeMap;

/// Its kinds of services, and the purposes that they stand for; the others are no purposes.
const KINDS: [(&str, &str); 6] = [
    ("ads", "marketing"),
    ("analytic", "analytics"),
    ("video", "media"),
    ("social", "media"),
    ("comment", "media"),
    ("support", "support"),
];
const OWN_COOKIE: &str = "tarteaucitron";

/// Is this `(tarteaucitron.job = tarteaucitron.job || []).push(...)`?
pub(super) fn is_job(place: &Place<'_>) -> bool {
    let names = [
        "tarteaucitron.job.push",
        "(tarteaucitron.job=tarteaucitron.job||[]).push",
    ];
    place.kind == PlaceKind::Argument
        && (names.contains(&place.name.as_str())
            || place.name.starts_with("(tarteaucitron.job=") && place.name.ends_with(").push"))
}

pub(super) fn read(root: Option<&Object>, script: &Script<'_>) -> Result<Found, MigrateError> {
    let mut found = Found::new(Tool::Tarteaucitron, "tarteaucitron");
    let mut texts = None;
    let mut own: BTreeMap<String, Node> = BTreeMap::new();
    let mut settings: Vec<(String, Node)> = Vec::new();
    for place in script
        .places
        .iter()
        .filter(|place| place.kind == PlaceKind::Assigned)
    {
        if place.name == "tarteaucitronForceLanguage" {
            let node = script.read(place.tree)?;
            match node.text() {
                Some(word) => drop(found.language(word, &node, "tarteaucitronForceLanguage")),
                None => found.leave(&node, "tarteaucitronForceLanguage", "not a text"),
            }
        } else if place.name == "tarteaucitronCustomText" {
            texts = Some(script.read(place.tree)?);
        } else if let Some(key) = place
            .name
            .strip_prefix("tarteaucitron.services.")
            .filter(|key| !key.contains('.'))
        {
            own.insert(key.to_owned(), script.read(place.tree)?);
        } else if let Some(key) = place.name.strip_prefix("tarteaucitron.user.") {
            settings.push((key.to_owned(), script.read(place.tree)?));
        }
    }
    if let Some(root) = root {
        init(&mut found, root);
    }
    for place in script.places.iter().filter(|place| is_job(place)) {
        let node = script.read(place.tree)?;
        match node.text() {
            Some(key) => job(&mut found, key, own.get(key), node.line),
            None => found.leave(&node, "tarteaucitron.job", "not the key of a service"),
        }
    }
    for (key, node) in &settings {
        set(&mut found, key, node);
    }
    if let Some(texts) = &texts {
        custom(&mut found, texts);
    }
    Ok(found)
}

fn init(found: &mut Found, root: &Object) {
    for (key, node) in &root.entries {
        let key = key.as_deref().unwrap_or("...");
        match key {
            // Of the first language; the others have none.
            "privacyUrl" => {}
            "cookieName" if node.text() != Some(OWN_COOKIE) => {
                found.cookie_unread = Some(format!(
                    "it is not called {OWN_COOKIE} (line {})",
                    node.line
                ));
            }
            "cookieName" => {}
            "googleConsentMode" | "bingConsentMode" | "pianoConsentMode" if root.is(key, true) => {
                let what = "name Google's consent types at each purpose (google = [...]); CONFIGURATION has the other signals";
                found.note(NoteKind::Check, node.line, key, what);
            }
            "highPrivacy" if root.is(key, false) => found.note(
                NoteKind::Left,
                node.line,
                key,
                "going on is not consent here",
            ),
            "serviceDefaultState" if node.value == Value::Flag(true) => {
                found.note(
                    NoteKind::Left,
                    node.line,
                    key,
                    "nothing runs or is ticked before a choice",
                );
            }
            _ if matches!(node.value, Value::Flag(_)) => {}
            _ => found.leave(node, key, "a site file has no place for it"),
        }
    }
    if let Some(node) = root
        .get("privacyUrl")
        .filter(|node| node.text() != Some(""))
    {
        let url = found.plain(Some(node), "privacyUrl");
        let tag = found
            .languages
            .first()
            .cloned()
            .or_else(|| LanguageTag::parse("en"));
        found.privacy_url.extend(tag.zip(url));
    }
}

/// A service that is used.
fn job(found: &mut Found, key: &str, own: Option<&Node>, line: usize) {
    let part = format!("tarteaucitron.job {key}");
    let own = own.and_then(Node::object);
    let known = KNOWN.get(key);
    let template = known.and_then(|known| templates::find(known.template.as_deref()?));
    let kind = own.and_then(|own| own.text("type"));
    let kind = kind
        .and_then(|kind| KINDS.iter().find(|(name, _)| *name == kind))
        .map(|(_, purpose)| *purpose);
    let suggested = template.map(|template| template.purpose.as_str());
    let purpose = kind.or(suggested).or_else(|| known?.purpose.as_deref());
    let purposes: Vec<String> = purpose
        .map(|word| found.purpose(word, line).id.clone())
        .into_iter()
        .collect();
    let mut remarks = Vec::new();
    if known.is_some_and(|known| known.unasked)
        || own.is_some_and(|own| own.is("needConsent", false))
    {
        found.note(NoteKind::Check, line, part.as_str(), "tarteaucitron ran it without asking; here it asks, unless its purpose is exempt_measurement");
    }
    let name = own
        .and_then(|own| own.text("name"))
        .or_else(|| Some(known?.name.as_str()));
    let items = own
        .and_then(|own| own.get("cookies"))
        .map_or(Vec::new(), |cookies| items(found, cookies, &part));
    if let Some(own) = own {
        let known = [
            "key",
            "type",
            "name",
            "needConsent",
            "cookies",
            "uri",
            "readmoreLink",
        ];
        remarks = services::unread(found, own, &part, &known);
    }
    let mut service = FoundService {
        words: vec![key.to_owned()],
        id: key.to_owned(),
        name: name.unwrap_or_default().to_owned(),
        purposes,
        function: Texts::new(),
        items,
        template,
        remarks,
        line,
    };
    if known.is_none() && template.is_none() {
        services::recognise(&mut service);
    }
    services::add(found, service, &part);
}

fn items(found: &mut Found, node: &Node, part: &str) -> Vec<FoundItem> {
    let mut items = Vec::new();
    for entry in node.each() {
        for name in super::cookies::names(found, entry, part) {
            items.push(FoundItem {
                kind: ItemKind::Cookie,
                name,
                domain: None,
                lifetime: None,
                function: Texts::new(),
                line: entry.line,
            });
        }
    }
    items
}

/// `tarteaucitron.user.gtagUa = '...'`, at the service whose key it begins with.
fn set(found: &mut Found, key: &str, node: &Node) {
    let part = format!("tarteaucitron.user.{key}");
    found.leave(
        node,
        part.as_str(),
        "the service's tag is yours to put on the pages, or into [[services.tags]]",
    );
    let lower = key.to_lowercase();
    let begins = |service: &FoundService| {
        let words = service
            .words
            .iter()
            .filter(|word| lower.starts_with(&word.to_lowercase()));
        words.map(String::len).max()
    };
    let longest = found
        .services
        .iter_mut()
        .filter_map(|service| Some((begins(service)?, service)))
        .max_by_key(|(length, _)| *length);
    if let Some((_, service)) = longest {
        service.remarks.push(format!("{part} (line {}) was {}; the tag is yours to put on the pages, or into [[services.tags]]", node.line, node.words()));
    }
}

/// The site's own words in place of tarteaucitron's.
fn custom(found: &mut Found, node: &Node) {
    let Some(texts) = node.object() else {
        return found.leave(node, "tarteaucitronCustomText", "not an object");
    };
    let Some(tag) = found
        .languages
        .first()
        .cloned()
        .or_else(|| LanguageTag::parse("en"))
    else {
        return;
    };
    for (key, node) in &texts.entries {
        let key = key.as_deref().unwrap_or("...");
        let part = format!("tarteaucitronCustomText.{key}");
        let purpose = KINDS
            .iter()
            .find(|(kind, _)| *kind == key)
            .map(|(_, purpose)| *purpose);
        let is_used =
            purpose.is_some_and(|purpose| found.purposes.iter().any(|one| one.word == purpose));
        match (purpose, node.object()) {
            (Some(word), Some(object)) if is_used => {
                let title = found.plain(object.get("title"), &part);
                let description = found.plain(object.get("details"), &part);
                let purpose = found.purpose(word, node.line);
                purpose.title.extend(title.map(|text| (tag.clone(), text)));
                purpose
                    .description
                    .extend(description.map(|text| (tag.clone(), text)));
            }
            _ if key == "alertBigPrivacy" => {
                let text = found.plain(Some(node), &part);
                found.text.extend(text.map(|text| (tag.clone(), text)));
                found.note(NoteKind::Carried, node.line, part, "notice.text");
            }
            _ => found.leave(node, part, "Sluis has words of its own for it"),
        }
    }
}
