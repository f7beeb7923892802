//! From the files of templates to templates: vendors and phrases are put in where they are named by id. What the words
//! must be in a site file is `crate::site_file`'s work; a test puts every template into one.

use super::{Recipients, SuggestedPurpose, Template};
use consent::{
    CountryCode, Item, LocalisedText, ServiceId, Vendor, VendorId,
    inventory::{ItemKind, Party, ResponsibleRole, ThirdCountry},
};
use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;

/// A file's name, for messages, and its text.
type Embedded = (&'static str, &'static str);

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// The groups, in the order in which templates are listed and looked up.
const GROUPS: [Embedded; 15] = embedded!(
    "analytics.toml",
    "session_replay.toml",
    "ab_tests.toml",
    "monitoring.toml",
    "tag_managers.toml",
    "advertising.toml",
    "crm.toml",
    "social.toml",
    "video.toml",
    "maps.toml",
    "embeds.toml",
    "chat.toml",
    "fonts.toml",
    "captchas.toml",
    "payment.toml",
);
const VENDORS: Embedded = embedded!("vendors.toml")[0];
const PHRASES: Embedded = embedded!("phrases.toml")[0];

/// What is wrong with the files.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error("{file}: {error}")]
    Shape {
        file: &'static str,
        error: Box<toml::de::Error>,
    },
    #[error("the template {template} names the vendor {vendor}, which is not in vendors.toml")]
    UnknownVendor {
        template: ServiceId,
        vendor: VendorId,
    },
    #[error("the template {template} names the phrase {phrase}, which is not in phrases.toml")]
    UnknownPhrase { template: ServiceId, phrase: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VendorsFile {
    vendors: Vec<VendorEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VendorEntry {
    id: VendorId,
    name: String,
    address: String,
    country: Option<CountryCode>,
    privacy_url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupFile {
    templates: Vec<TemplateEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateEntry {
    id: ServiceId,
    name: String,
    purpose: SuggestedPurpose,
    vendor: VendorId,
    role: ResponsibleRole,
    recipients: Recipients,
    hosts: Vec<String>,
    #[serde(default)]
    subdomains: bool,
    #[serde(default)]
    placeholder_at: Vec<String>,
    items: Vec<ItemEntry>,
    #[serde(default)]
    third_countries: Vec<ThirdCountry>,
    #[serde(default)]
    necessary_allowed: bool,
    justification: Option<LocalisedText>,
    function: LocalisedText,
    note: Option<String>,
    source: String,
    checked: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    kind: ItemKind,
    name: String,
    party: Party,
    lifetime_days: u16,
    function: String,
    #[serde(default)]
    http_only: bool,
}

type Phrases = BTreeMap<String, LocalisedText>;

/// Reads all groups.
///
/// # Errors
/// [`ReadError`] names file, template and what is wrong; the files are part of the program, so a test meets it first.
pub(super) fn read() -> Result<Vec<Template>, ReadError> {
    let vendors = parsed::<VendorsFile>(VENDORS)?.vendors;
    let phrases: Phrases = parsed(PHRASES)?;
    let mut templates = Vec::new();
    for group in GROUPS {
        for entry in parsed::<GroupFile>(group)?.templates {
            templates.push(template(entry, &vendors, &phrases)?);
        }
    }
    Ok(templates)
}

fn parsed<T: DeserializeOwned>((file, text): Embedded) -> Result<T, ReadError> {
    toml::from_str(text).map_err(|error| ReadError::Shape {
        file,
        error: Box::new(error),
    })
}

fn template(
    entry: TemplateEntry,
    vendors: &[VendorEntry],
    phrases: &Phrases,
) -> Result<Template, ReadError> {
    let Some(vendor) = vendors.iter().find(|vendor| vendor.id == entry.vendor) else {
        return Err(ReadError::UnknownVendor {
            template: entry.id,
            vendor: entry.vendor,
        });
    };
    let items: Result<Vec<Item>, ReadError> = entry
        .items
        .iter()
        .map(|item| with_texts(item, &entry, phrases))
        .collect();
    Ok(Template {
        items: items?,
        vendor: Vendor {
            id: vendor.id.clone(),
            name: vendor.name.clone(),
            address: vendor.address.clone(),
            privacy_url: vendor.privacy_url.clone(),
        },
        vendor_country: vendor.country,
        id: entry.id,
        name: entry.name,
        purpose: entry.purpose,
        role: entry.role,
        recipients: entry.recipients,
        hosts: entry.hosts,
        subdomains: entry.subdomains,
        placeholder_at: entry.placeholder_at,
        third_countries: entry.third_countries,
        necessary_allowed: entry.necessary_allowed,
        justification: entry.justification,
        function: entry.function,
        note: entry.note,
        source: entry.source,
        checked: entry.checked,
    })
}

fn with_texts(
    item: &ItemEntry,
    entry: &TemplateEntry,
    phrases: &Phrases,
) -> Result<Item, ReadError> {
    let function = phrases
        .get(&item.function)
        .ok_or_else(|| ReadError::UnknownPhrase {
            template: entry.id.clone(),
            phrase: item.function.clone(),
        })?;
    Ok(Item {
        kind: item.kind,
        name: item.name.clone(),
        party: item.party,
        lifetime_days: item.lifetime_days,
        function: function.clone(),
        justification: entry.justification.clone(),
        http_only: item.http_only,
    })
}
