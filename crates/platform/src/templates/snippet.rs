//! A template as a part of a site file, ready to be pasted. Purposes and the controller are the site's own: their usual
//! ids stand there, with a comment.

use super::Template;
use consent::{
    Item, LanguageTag, LocalisedText,
    inventory::{ResponsibleRole, ThirdCountry},
};
use serde::Serialize;

/// The id that stands for a controller of the site.
const CONTROLLER: &str = "controller";

/// The `[[vendors]]` and `[[services]]` of a site file in these languages. A text that the template lacks in one of
/// them stands there in English, with a comment `# translate`.
#[must_use]
pub fn to_site_toml(template: &Template, languages: &[LanguageTag]) -> String {
    let mut once: Vec<&LanguageTag> = Vec::new();
    for language in languages {
        if !once.contains(&language) {
            once.push(language);
        }
    }
    let mut lines = heading(template);
    lines.push(String::new());
    lines.push("# Leave this part out when the file has the vendor already.".to_owned());
    lines.extend(vendor(template));
    lines.extend(service(template, &once));
    for item in &template.items {
        lines.extend(item_lines(item, &once));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn heading(template: &Template) -> Vec<String> {
    let mut lines = vec![
        format!("# {}, from a template.", template.name),
        format!(
            "# Compare it with {} (looked over on {}) and with your own pages.",
            template.source, template.checked
        ),
    ];
    if let Some(note) = &template.note {
        lines.push(format!("# {note}"));
    }
    lines
}

pub(crate) fn vendor(template: &Template) -> Vec<String> {
    let vendor = &template.vendor;
    vec![
        "[[vendors]]".to_owned(),
        format!("id = {}", value(&vendor.id)),
        format!("name = {}", value(&vendor.name)),
        format!("address = {}", value(&vendor.address)),
        format!("privacy_url = {}", value(&vendor.privacy_url)),
    ]
}

fn service(template: &Template, languages: &[&LanguageTag]) -> Vec<String> {
    let mut lines = vec![
        String::new(),
        format!("# Recipients: {}.", template.recipients.in_words()),
        "[[services]]".to_owned(),
        format!("id = {}", value(&template.id)),
        format!("name = {}", value(&template.name)),
        format!("vendor = {}", value(&template.vendor.id)),
        format!(
            "purposes = [{}] # the id of your purpose",
            value(template.purpose.as_str())
        ),
        responsible(template.role),
        texts("function", &template.function, languages),
        format!("hosts = {}", value(&template.hosts)),
    ];
    lines.extend(transfers(template));
    lines
}

/// The line of third countries, where there are some.
pub(crate) fn transfers(template: &Template) -> Option<String> {
    let countries: Vec<String> = template.third_countries.iter().map(transfer).collect();
    (!countries.is_empty()).then(|| format!("third_countries = [{}]", countries.join(", ")))
}

fn transfer(to: &ThirdCountry) -> String {
    let mut pairs = vec![
        format!("country = {}", value(&to.country)),
        format!("mechanism = {}", value(&to.mechanism)),
    ];
    if let Some(copy_url) = &to.copy_url {
        pairs.push(format!("copy_url = {}", value(copy_url)));
    }
    format!("{{ {} }}", pairs.join(", "))
}

fn responsible(role: ResponsibleRole) -> String {
    let role_word = value(&role);
    if role == ResponsibleRole::Independent {
        format!("responsible = {{ role = {role_word} }}")
    } else {
        format!(
            "responsible = {{ role = {role_word}, controller = \"{CONTROLLER}\" }} # the id of your controller"
        )
    }
}

pub(crate) fn item_lines(item: &Item, languages: &[&LanguageTag]) -> Vec<String> {
    let mut lines = vec![
        String::new(),
        "[[services.items]]".to_owned(),
        format!("kind = {}", value(&item.kind)),
        format!("name = {}", value(&item.name)),
        format!("party = {}", value(&item.party)),
        format!("lifetime_days = {}", item.lifetime_days),
        texts("function", &item.function, languages),
    ];
    if let Some(justification) = &item.justification {
        lines.push(texts("justification", justification, languages));
    }
    lines
}

/// One line with a text per language.
pub(crate) fn texts(key: &str, texts: &LocalisedText, languages: &[&LanguageTag]) -> String {
    let mut missing = Vec::new();
    let pairs: Vec<String> = languages
        .iter()
        .map(|language| {
            let text = own(texts, language).unwrap_or_else(|| {
                missing.push(language.as_str());
                english(texts)
            });
            format!("{} = {}", language.as_str(), value(text))
        })
        .collect();
    let comment = match missing.as_slice() {
        [] => String::new(),
        missing => format!(" # translate: {}", missing.join(", ")),
    };
    format!("{key} = {{ {} }}{comment}", pairs.join(", "))
}

/// The text in a language, or in the language without its region.
fn own<'a>(texts: &'a LocalisedText, language: &LanguageTag) -> Option<&'a str> {
    let found = |tag: &str| {
        let mut pairs = texts.0.iter();
        pairs.find(|(known, _)| known.as_str() == tag)
    };
    let (_, text) = found(language.as_str()).or_else(|| found(language.primary()))?;
    Some(text)
}

fn english(texts: &LocalisedText) -> &str {
    let english = texts.0.iter().find(|(tag, _)| tag.as_str() == "en");
    english.map_or("", |(_, text)| text)
}

/// A value as TOML writes it, on one line.
pub(crate) fn value<T: Serialize + ?Sized>(value: &T) -> String {
    toml::Value::try_from(value)
        .expect("texts, lists and closed words are values of TOML")
        .to_string()
}
