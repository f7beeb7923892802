//! Services of a configuration: which template knows them, by name, host or item, and which items of a category belong to which.
//! Only what a template says for certain is taken from it; who answers for a service never is.

use super::{
    found::{Found, FoundItem, FoundService, Texts},
    note::NoteKind,
    pattern,
    table::{About, Table},
    value::{Node, Object, Value},
};
use crate::templates::{self, Template};
use consent::{LanguageTag, inventory::ItemKind};
use std::collections::BTreeMap;

/// Items that a category names without a service, by the tool's word for the category.
pub(super) type Loose = BTreeMap<String, Vec<FoundItem>>;

/// Names that people give to services, beside the ids and names of templates.
const NICKNAMES: [(&str, &str); 10] = [
    ("ga", "google-analytics"),
    ("ga4", "google-analytics"),
    ("gtag", "google-analytics"),
    ("googleanalytics", "google-analytics"),
    ("gtm", "google-tag-manager"),
    ("facebookpixel", "meta-pixel"),
    ("fbpixel", "meta-pixel"),
    ("adsense", "google-adsense"),
    ("linkedininsighttag", "linkedin-insight"),
    ("piwik", "matomo"),
];

/// The template of this name, when letters and digits are compared.
fn template_called(name: &str) -> Option<&'static Template> {
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let asked = bare(name);
    let nickname = NICKNAMES.iter().find(|(nickname, _)| *nickname == asked);
    if let Some((_, id)) = nickname {
        return templates::find(id);
    }
    let is =
        |template: &&Template| bare(template.id.as_str()) == asked || bare(&template.name) == asked;
    templates::all()
        .iter()
        .find(is)
        .filter(|_| !asked.is_empty())
}

/// Looks a service up: by what it is called, else by its items, where all that are known belong to one template.
pub(super) fn recognise(service: &mut FoundService) {
    let called = service.words.iter().chain([&service.name]);
    service.template = called
        .filter_map(|name| template_called(name))
        .next()
        .or_else(|| {
            let mut known = service.items.iter().filter_map(of_item);
            let first = known.next()?;
            known.all(|other| other.id == first.id).then_some(first)
        });
}

fn of_item(item: &FoundItem) -> Option<&'static Template> {
    templates::of_item(item.kind, &item.name)
}

/// Adds a service and says where it is in the draft.
pub(super) fn add(found: &mut Found, service: FoundService, part: &str) {
    let line = service.line;
    let what = match service.template {
        Some(template) => format!(
            "services.{}, by the template of {}",
            template.id, template.name
        ),
        None => format!("services.{}; no template is known", service.id),
    };
    found.note(NoteKind::Carried, line, part, what);
    found.add(service);
}

/// Entries of a service that are not read, for a comment at its place: functions by name, others by value.
pub(super) fn unread(
    found: &mut Found,
    service: &Object,
    part: &str,
    known: &[&str],
) -> Vec<String> {
    let mut remarks = Vec::new();
    for (key, node) in &service.entries {
        let key = key.as_deref().unwrap_or("...");
        if known.contains(&key) || matches!(node.value, Value::Flag(_) | Value::Nothing) {
            continue;
        }
        found.leave(
            node,
            format!("{part}.{key}"),
            "a site file has no place for it",
        );
        remarks.push(format!(
            "not taken over: {key} (line {}), {}",
            node.line,
            node.words()
        ));
    }
    remarks
}

/// The rows of a table of a category, one language after the other.
pub(super) fn rows(
    found: &mut Found,
    tag: &LanguageTag,
    word: &str,
    table: &Table<'_>,
    line: usize,
    loose: &mut Loose,
) {
    let part = format!("cookie table of {word}");
    let mut is_read = false;
    for (node, row) in table.rows() {
        let Some(name) = table.cell(row, About::Name).and_then(Node::text) else {
            continue;
        };
        is_read = true;
        let is_pattern = row.is("is_regex", true) || name.starts_with('^');
        let names = if is_pattern {
            pattern::names(name).unwrap_or_else(|| {
                found.note(
                    NoteKind::Unread,
                    node.line,
                    part.as_str(),
                    format!("/{name}/ says more than a name or its beginning"),
                );
                Vec::new()
            })
        } else {
            name.split([',', ';'])
                .map(|name| super::plain::text(name).text)
                .filter(|name| !name.is_empty())
                .collect()
        };
        let words = |about| {
            table
                .cell(row, about)
                .and_then(Node::text)
                .map(|text| super::plain::text(text).text)
        };
        let function = words(About::Function).filter(|text| !text.is_empty());
        for name in names {
            let own = &mut found
                .services
                .iter_mut()
                .flat_map(|service| &mut service.items);
            let in_service = own.find(|item| item.name == name);
            let items = loose.entry(word.to_owned()).or_default();
            let at = items.iter().position(|item| item.name == name);
            let item = match (in_service, at) {
                (Some(item), _) => item,
                (None, Some(at)) => &mut items[at],
                (None, None) => {
                    items.push(FoundItem {
                        kind: ItemKind::Cookie,
                        name,
                        domain: None,
                        lifetime: None,
                        function: Texts::new(),
                        line: node.line,
                    });
                    let last = items.len() - 1;
                    &mut items[last]
                }
            };
            item.domain = item.domain.take().or_else(|| words(About::Domain));
            item.lifetime = item.lifetime.take().or_else(|| words(About::Lifetime));
            item.function
                .extend(function.clone().map(|text| (tag.clone(), text)));
        }
    }
    if is_read {
        found.note(NoteKind::Carried, line, part, "services.*.items");
    } else if table.rows().next().is_some() {
        found.note(
            NoteKind::Left,
            line,
            part,
            "no column of it is known to hold names",
        );
    }
}

/// Gives each loose item to a service: to the template's that knows it, else to one of its category.
pub(super) fn distribute(found: &mut Found, loose: Loose, own_cookie: &str) {
    for (word, items) in loose {
        let (purpose, line) = {
            let purpose = found.purpose(&word, items.first().map_or(1, |item| item.line));
            (purpose.id.clone(), purpose.line)
        };
        let mut rest = Vec::new();
        for item in items {
            if item.name == own_cookie {
                found.note(
                    NoteKind::Left,
                    item.line,
                    item.name.as_str(),
                    "the tool's own cookie; Sluis keeps one of its own",
                );
                continue;
            }
            let host = item
                .domain
                .as_deref()
                .map(|domain| domain.trim_start_matches('.').to_lowercase());
            let template =
                of_item(&item).or_else(|| host.and_then(|host| templates::of_host(&host)));
            match template {
                Some(template) => {
                    let service = of_template(template, purpose.clone(), item);
                    let part = format!("{} of {word}", service.items[0].name);
                    add(found, service, &part);
                }
                None => rest.push(item),
            }
        }
        if !rest.is_empty() {
            let service = FoundService {
                words: Vec::new(),
                id: format!("{purpose}-items"),
                name: String::new(),
                purposes: vec![purpose],
                function: Texts::new(),
                items: rest,
                template: None,
                remarks: vec![
                    "Cookies that no service is known for; part them by who sets them.".to_owned(),
                ],
                line,
            };
            let part = format!("further cookies of {word}");
            add(found, service, &part);
        }
    }
}

fn of_template(template: &'static Template, purpose: String, item: FoundItem) -> FoundService {
    FoundService {
        words: Vec::new(),
        id: template.id.to_string(),
        name: template.name.clone(),
        purposes: vec![purpose],
        function: Texts::new(),
        line: item.line,
        items: vec![item],
        template: Some(template),
        remarks: Vec::new(),
    }
}
