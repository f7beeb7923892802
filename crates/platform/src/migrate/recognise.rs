//! Whose configuration a script holds, and where in it: by the name of the call or of the variable, else by its keys.

use super::{
    MigrateError,
    note::{Note, NoteKind},
    script::{Place, PlaceKind, Script, line, unwrapped},
};
use consent::migrate::Tool;
use std::collections::BTreeSet;
use tree_sitter::Node as Tree;

/// The tools whose configuration can be read, as they are called.
pub const READABLE: [Tool; 3] = [Tool::CookieConsent, Tool::Klaro, Tool::Tarteaucitron];

/// A configuration within a script.
pub(super) struct Recognised<'t> {
    pub(super) tool: Tool,
    /// Nothing where only services are named, as beside tarteaucitron's own call in another file.
    pub(super) root: Option<Tree<'t>>,
    /// Parts of the script that are about it and not taken over.
    pub(super) notes: Vec<Note>,
}

const KLARO_KEYS: [&str; 12] = [
    "translations",
    "elementID",
    "cookieName",
    "mustConsent",
    "acceptAll",
    "noAutoLoad",
    "groupByPurpose",
    "storageMethod",
    "styling",
    "privacyPolicy",
    "cookieExpiresAfterDays",
    "hideDeclineAll",
];
const COOKIECONSENT_2_KEYS: [&str; 6] = [
    "current_lang",
    "autoclear_cookies",
    "page_scripts",
    "gui_options",
    "cookie_name",
    "autorun",
];
const TARTEAUCITRON_KEYS: [&str; 5] = [
    "hashtag",
    "bodyPosition",
    "highPrivacy",
    "showAlertSmall",
    "orientation",
];

pub(super) fn configuration<'t>(
    name: &str,
    script: &Script<'t>,
    asked: Option<Tool>,
) -> Result<Recognised<'t>, MigrateError> {
    let mut places: Vec<(Tool, Tree<'t>, &Place<'t>)> = Vec::new();
    for place in &script.places {
        let object = object_of(script, place.tree);
        let Some((tool, object)) =
            object.and_then(|object| Some((whose(script, place, object)?, object)))
        else {
            continue;
        };
        if places.iter().all(|(_, known, _)| known.id() != object.id()) {
            places.push((tool, object, place));
        }
    }
    let mut tools: BTreeSet<Tool> = places.iter().map(|(tool, ..)| *tool).collect();
    if script
        .places
        .iter()
        .any(|place| super::tarteaucitron::is_job(place))
    {
        tools.insert(Tool::Tarteaucitron);
    }
    let tool = match (asked, tools.iter().copied().collect::<Vec<_>>().as_slice()) {
        (_, []) => {
            return Err(MigrateError::UnknownTool {
                name: name.to_owned(),
            });
        }
        (Some(asked), _) if tools.contains(&asked) => asked,
        (Some(asked), [found, ..]) => {
            return Err(MigrateError::OtherTool {
                name: name.to_owned(),
                asked: asked.wire_name(),
                found: *found,
            });
        }
        (None, [one]) => *one,
        (None, several) => {
            return Err(MigrateError::SeveralTools {
                name: name.to_owned(),
                tools: several.iter().map(|tool| tool.wire_name()).collect(),
            });
        }
    };
    let mut own = places.into_iter().filter(|(of, ..)| *of == tool);
    let first = own.next();
    let mut notes: Vec<Note> = own
        .map(|(_, object, place)| Note {
            kind: NoteKind::Left,
            line: line(object),
            part: place.name.clone(),
            what: "a further configuration; only the first one of a file is taken over".to_owned(),
        })
        .collect();
    if let Some((_, object, _)) = first {
        notes.extend(changed_later(script, object));
    }
    Ok(Recognised {
        tool,
        root: first.map(|(_, object, _)| object),
        notes,
    })
}

fn whose<'t>(script: &Script<'t>, place: &Place<'t>, object: Tree<'t>) -> Option<Tool> {
    let is_argument = place.kind == PlaceKind::Argument;
    let keys = keys(script, object);
    let has = |key: &str| keys.contains(key);
    let any = |known: &[&str]| known.iter().any(|key| has(key));
    match place.name.as_str() {
        "tarteaucitron.init" if is_argument => return Some(Tool::Tarteaucitron),
        "CookieConsent.run" if is_argument => return Some(Tool::CookieConsent),
        "klaroConfig" if !is_argument => return Some(Tool::Klaro),
        "klaro.setup" | "klaro.render" if is_argument => return Some(Tool::Klaro),
        _ => {}
    }
    if has("categories") && has("language") || has("languages") && any(&COOKIECONSENT_2_KEYS) {
        Some(Tool::CookieConsent)
    } else if (has("services") || has("apps")) && any(&KLARO_KEYS) {
        Some(Tool::Klaro)
    } else if TARTEAUCITRON_KEYS.iter().filter(|key| has(key)).count() > 1 {
        Some(Tool::Tarteaucitron)
    } else {
        None
    }
}

/// An object, or the one that a name stands for.
fn object_of<'t>(script: &Script<'t>, tree: Tree<'t>) -> Option<Tree<'t>> {
    let mut at = unwrapped(tree);
    // A name of a name of a name is still somebody's habit; more is nobody's.
    for _ in 0..4 {
        match at.kind() {
            "object" => return Some(at),
            "identifier" => match script.names.get(&script.path(at))?.as_slice() {
                [one] => at = unwrapped(*one),
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}

fn keys<'t>(script: &Script<'t>, object: Tree<'t>) -> BTreeSet<&'t str> {
    let mut cursor = object.walk();
    let mut keys = BTreeSet::new();
    for child in object.named_children(&mut cursor) {
        let key = child
            .child_by_field_name("key")
            .or_else(|| child.child_by_field_name("name"))
            .or_else(|| (child.kind() == "shorthand_property_identifier").then_some(child));
        let written = key.and_then(|key| script.text.get(key.byte_range()));
        keys.extend(written.map(|key| key.trim_matches(['"', '\''])));
    }
    keys
}

/// What the script does to the configuration after it was written down.
fn changed_later<'t>(script: &Script<'t>, object: Tree<'t>) -> Vec<Note> {
    let is_name = |(_, set): &(&String, &Vec<Tree<'t>>)| matches!(set.as_slice(), [one] if unwrapped(*one).id() == object.id());
    let Some((name, _)) = script
        .names
        .iter()
        .find(is_name)
        .filter(|(name, _)| !name.contains('.'))
    else {
        return Vec::new();
    };
    let begin = format!("{name}.");
    let changed = script
        .places
        .iter()
        .filter(|place| place.name.starts_with(&begin));
    changed
        .map(|place| Note {
            kind: NoteKind::Unread,
            line: line(place.tree),
            part: place.name.clone(),
            what: "changes the configuration after it was written down".to_owned(),
        })
        .collect()
}
