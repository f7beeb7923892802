//! The markup of other tools, in one table: which tags are theirs, which attribute names purposes or a service, where
//! the address is, and what their words mean. From it the server writes the part of the loader that a migrating site
//! gets; `banner-wasm/js/migrate.js` says what each place of that means. It reads no page and decides nothing.

pub mod cookies;

use consent::{
    Policy,
    migrate::Tool,
    policy::{LegalBasis, Purpose},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How one kind of tag of a tool is marked.
#[derive(Debug)]
pub struct Row {
    /// Whose.
    pub tool: Tool,
    /// A CSS selector of the tags.
    pub mark: &'static str,
    /// The attribute that names purposes, or nothing.
    pub list: &'static str,
    /// Attributes that name a service, parted by spaces; the first that is there counts.
    pub names: &'static str,
    /// Attributes that hold the address, beside `src` and `data-src`.
    pub sources: &'static str,
    /// What of `list` is looked at, a regular expression.
    pub find: &'static str,
    /// What parts or precedes the words in that, beside commas, a regular expression.
    pub cut: &'static str,
    /// The type that keeps a script from running.
    pub inert: &'static str,
}

/// What most rows are like: the whole attribute, comma-separated, on `text/plain`.
const PLAIN: Row = Row {
    tool: Tool::CookieConsent,
    mark: "",
    list: "",
    names: "",
    sources: "",
    find: ".+",
    cut: "^$",
    inert: "text/plain",
};

/// All rows. Only those of the tools that a site names are sent.
pub const ROWS: &[Row] = &[
    Row {
        mark: "script[type=\"text/plain\"][data-category]",
        list: "data-category",
        names: "data-service",
        ..PLAIN
    },
    Row {
        mark: "script[type=\"text/plain\"][data-cookiecategory]",
        list: "data-cookiecategory",
        ..PLAIN
    },
    Row {
        tool: Tool::Klaro,
        mark: "[type=\"text/plain\"][data-name],[data-src][data-name]",
        names: "data-name",
        ..PLAIN
    },
    Row {
        tool: Tool::Klaro,
        mark: "[type=\"opt-in\"][data-name]",
        names: "data-name",
        inert: "opt-in",
        ..PLAIN
    },
    Row {
        tool: Tool::Cookiebot,
        mark: "[data-cookieconsent]:not([data-cookieconsent=\"ignore\"])",
        list: "data-cookieconsent",
        sources: "data-cookieblock-src",
        ..PLAIN
    },
    Row {
        tool: Tool::OneTrust,
        mark: "[class*=\"optanon-category-\"]",
        list: "class",
        find: r"optanon-category-\S+",
        cut: "optanon-category|-",
        ..PLAIN
    },
    Row {
        tool: Tool::CookieYes,
        mark: "[data-cookieyes]",
        list: "data-cookieyes",
        cut: "cookieyes-",
        ..PLAIN
    },
    Row {
        tool: Tool::Osano,
        mark: "[data-osano]",
        list: "data-osano",
        ..PLAIN
    },
    Row {
        tool: Tool::Usercentrics,
        mark: "[data-usercentrics],[uc-src],[data-uc-src]",
        names: "data-usercentrics",
        sources: "uc-src data-uc-src",
        ..PLAIN
    },
    Row {
        tool: Tool::Iubenda,
        mark: "[class*=\"_iub_cs_activate\"]",
        list: "data-iub-purposes",
        sources: "suppressedsrc data-suppressedsrc",
        ..PLAIN
    },
    Row {
        tool: Tool::Didomi,
        mark: "script[type=\"didomi/javascript\"]",
        list: "data-purposes",
        names: "data-vendor data-vendor-raw",
        cut: r"^\w+:",
        inert: "didomi/javascript",
        ..PLAIN
    },
    Row {
        tool: Tool::Probo,
        mark: "[data-cookie-consent]",
        list: "data-cookie-consent",
        ..PLAIN
    },
    Row {
        tool: Tool::Faz,
        mark: "[data-faz-category]",
        list: "data-faz-category",
        sources: "data-faz-src",
        ..PLAIN
    },
];

/// Words that mean the same: a site's purpose with one of these ids is meant by all of them. The first goes before the
/// others where a site has several.
pub const SYNONYMS: [&[&str]; 4] = [
    &[
        "necessary",
        "essential",
        "strictly_necessary",
        "strictly-necessary",
    ],
    &[
        "preferences",
        "functional",
        "functionality",
        "personalization",
    ],
    &["analytics", "statistics", "measurement", "performance"],
    &[
        "marketing",
        "advertising",
        "advertisement",
        "targeting",
        "ads",
    ],
];

/// Codes that only one tool has, each with the first word of its group.
pub const CODES: &[(Tool, &str, &str)] = &[
    (Tool::OneTrust, "c0001", "necessary"),
    (Tool::OneTrust, "c0002", "analytics"),
    (Tool::OneTrust, "c0003", "preferences"),
    (Tool::OneTrust, "c0004", "marketing"),
    (Tool::Iubenda, "1", "necessary"),
    (Tool::Iubenda, "2", "preferences"),
    (Tool::Iubenda, "3", "preferences"),
    (Tool::Iubenda, "4", "analytics"),
    (Tool::Iubenda, "5", "marketing"),
];

/// The settings of the loader's part as JSON, which is also JavaScript; `None` for a site that does not migrate.
#[must_use]
pub fn part_settings(policy: &Policy) -> Option<String> {
    let migrate = policy.migrate.as_ref()?;
    let rows: Vec<Value> = ROWS
        .iter()
        .filter(|row| migrate.from.contains(&row.tool))
        .map(|row| {
            json!([
                row.mark,
                row.list,
                row.names,
                row.sources,
                row.find,
                row.cut,
                row.inert
            ])
        })
        .collect();
    let every: Vec<&str> = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.basis != LegalBasis::Necessary)
        .map(|purpose| purpose.id.as_str())
        .collect();
    let settings = json!([
        rows,
        purpose_words(policy, &migrate.from)
            .into_iter()
            .collect::<Vec<_>>(),
        service_words(policy).into_iter().collect::<Vec<_>>(),
        every.join(" "),
    ]);
    (!rows.is_empty()).then(|| crate::loader_settings::in_script(&settings))
}

/// What each word means on this site: the site's own words first, then its purposes' ids, then what the tools call them.
fn purpose_words(policy: &Policy, from: &[Tool]) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for group in SYNONYMS {
        let Some(purpose) = purpose_of(policy, group) else {
            continue;
        };
        let codes = CODES
            .iter()
            .filter(|(tool, _, meant)| from.contains(tool) && group.contains(meant));
        for word in group.iter().copied().chain(codes.map(|(_, code, _)| *code)) {
            words.insert(word.to_owned(), purpose.id.as_str().to_owned());
        }
    }
    for purpose in &policy.purposes {
        words.insert(
            purpose.id.as_str().to_owned(),
            purpose.id.as_str().to_owned(),
        );
    }
    for (word, id) in policy.migrate.iter().flat_map(|migrate| &migrate.purposes) {
        words.insert(word.clone(), id.as_str().to_owned());
    }
    words
}

/// The purpose that a group of words means: by its first word that is a purpose's id or one of the site's own words; for
/// what is necessary, else the first that is. An optional purpose is never taken for a necessary one, nor the other way
/// round.
fn purpose_of<'a>(policy: &'a Policy, group: &[&str]) -> Option<&'a Purpose> {
    let necessary = group.contains(&"necessary");
    let fits = |purpose: &&Purpose| (purpose.basis == LegalBasis::Necessary) == necessary;
    let own = |word: &str| policy.migrate.as_ref()?.purposes.get(word);
    let named = group.iter().find_map(|word| {
        let mapped = || policy.purpose(own(word)?.as_str());
        policy.purpose(word).or_else(mapped).filter(fits)
    });
    named.or_else(|| policy.purposes.iter().find(fits).filter(|_| necessary))
}

/// Ids, names and the site's own words of services, each with the service's id and its purposes. A name that two
/// services share means neither.
fn service_words(policy: &Policy) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    let mut shared = BTreeSet::new();
    let target = |service: &consent::Service| {
        let purposes = service.purposes.iter().map(consent::PurposeId::as_str);
        let all: Vec<&str> = [service.id.as_str()].into_iter().chain(purposes).collect();
        all.join(" ")
    };
    for service in &policy.services {
        let name = service.name.trim().to_lowercase();
        if words.insert(name.clone(), target(service)).is_some() {
            shared.insert(name);
        }
    }
    words.retain(|name, _| !shared.contains(name));
    for service in &policy.services {
        words.insert(service.id.as_str().to_lowercase(), target(service));
    }
    for (word, id) in policy.migrate.iter().flat_map(|migrate| &migrate.services) {
        if let Some(service) = policy.service(id) {
            words.insert(word.clone(), target(service));
        }
    }
    words
}

#[cfg(test)]
mod tests;
