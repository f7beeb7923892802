//! What a site uses: services with vendor and responsible party, the tags they need and the items they keep.
//! One inventory drives banner, preference page and gate (S1, S6, S11, S20).

use crate::{
    ControllerId, CountryCode, LocalisedText, PolicyVersion, PurposeId, ServiceId, VendorId,
};
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// The company behind services.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// Its id within the site.
    pub id: VendorId,
    /// The company's name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Its privacy statement, https.
    pub privacy_url: String,
}

/// Who is responsible for the placing of a service's items (S11).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponsibleRole {
    /// The site's controller alone.
    Own,
    /// Joint controllers, GDPR art. 26.
    Joint,
    /// The vendor for purposes of its own.
    Independent,
    /// The vendor on behalf of the controller, GDPR art. 28.
    Processor,
}

/// The responsible party of a service: a controller of the site, the vendor, or both.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// In which role.
    pub role: ResponsibleRole,
    /// The controller of the site that answers for it; required except for [`ResponsibleRole::Independent`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<ControllerId>,
}

/// What makes a transfer to a third country lawful (S20).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferMechanism {
    /// An adequacy decision, GDPR art. 45.
    Adequacy,
    /// Standard contractual clauses, art. 46.
    Scc,
    /// Binding corporate rules, art. 47.
    Bcr,
    /// A derogation, art. 49.
    Derogation,
    /// Explicit consent, art. 49(1)(a).
    ExplicitConsent,
}

/// A transfer out of the European Economic Area.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThirdCountry {
    /// Where to.
    pub country: CountryCode,
    /// On which ground.
    pub mechanism: TransferMechanism,
    /// Where a copy of the safeguards can be had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_url: Option<String>,
}

/// What an item is (S1).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// An HTTP cookie.
    Cookie,
    /// A key in local storage.
    LocalStorage,
    /// A key in session storage.
    SessionStorage,
    /// A database in IndexedDB.
    IndexedDb,
    /// A tracking pixel.
    Pixel,
    /// Reading features of the device to tell it apart.
    Fingerprint,
    /// A software kit in an app.
    Sdk,
}

/// Who reads an item.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Set under the site's own origin.
    First,
    /// Set under the vendor's origin; only its owner can delete it.
    Third,
}

/// One thing that a service keeps on the device.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Cookie, storage key, ...
    pub kind: ItemKind,
    /// Name, or a pattern whose only wildcard is a `*` at the end.
    pub name: String,
    /// First or third party.
    pub party: Party,
    /// How long it is kept, in days; 0 is "until the browser closes".
    pub lifetime_days: u16,
    /// What it does, per language.
    pub function: LocalisedText,
    /// Why it is strictly necessary; required under a necessary purpose (S2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub justification: Option<LocalisedText>,
}

/// What kind of element a tag is.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TagKind {
    /// A script by address; the gate answers with one that loads it.
    Script,
    /// A script by its text; the gate answers with exactly this text.
    Inline,
    /// An embed such as a video or a map; the gate answers with a page that holds it.
    Iframe,
    /// A counting image.
    Pixel,
}

/// A script, pixel or iframe that a service needs, as the server's gate hands it out.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// What it is.
    pub kind: TagKind,
    /// The vendor's address, absolute; required except for [`TagKind::Inline`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// The script's text; required for [`TagKind::Inline`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// A concrete tool on a page.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id; the markup names it in `data-service`.
    pub id: ServiceId,
    /// Its place in token and cookie; given at first publication, never given again.
    pub slot: u8,
    /// The version in which it last changed materially (S14).
    pub since: PolicyVersion,
    /// Its name, as the vendor writes it.
    pub name: String,
    /// The company behind it.
    pub vendor: VendorId,
    /// Under which purposes it runs; at least one.
    pub purposes: Vec<PurposeId>,
    /// Who answers for its items.
    pub responsible: Responsible,
    /// What it does, per language.
    pub function: LocalisedText,
    /// Hosts it loads from: `host`, `host:port`, either with a `/path` prefix. Unmarked tags are held by these.
    pub hosts: Vec<String>,
    /// Does it store on or read from the device (S9)?
    pub touches_terminal: bool,
    /// Why it does not, where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub touches_terminal_reason: Option<String>,
    /// The same for visitors, per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub touches_terminal_why: Option<LocalisedText>,
    /// Transfers out of the EEA.
    pub third_countries: Vec<ThirdCountry>,
    /// What the gate hands out.
    pub tags: Vec<Tag>,
    /// What it keeps on the device.
    pub items: Vec<Item>,
    /// A profile that is a plain link only: no tag may exist (S13).
    #[serde(default)]
    pub link_only: bool,
    /// Which classes of recipients get its data beside vendor and controllers (S19, seed section 9), per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<LocalisedText>,
    /// Which kinds of data it processes (E6), per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<LocalisedText>,
}

/// Does a host entry (`host[:port][/path prefix]`) cover an absolute address? A path prefix is compared as it is
/// written; without one the whole host is covered.
#[must_use]
pub fn host_covers(entry: &str, address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else {
        return false;
    };
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let place = &rest[..end];
    if entry.contains('/') {
        return place.starts_with(entry);
    }
    place
        .strip_prefix(entry)
        .is_some_and(|after| after.is_empty() || after.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::host_covers;

    #[test]
    fn a_host_covers_its_paths_and_no_other_host() {
        assert!(host_covers("a.example", "https://a.example/x.js"));
        assert!(host_covers("a.example/x", "https://a.example/x.js?y=1"));
        assert!(host_covers("a.example", "https://a.example"));
        for other in [
            "https://a.example.evil/",
            "https://b.example/",
            "https://a.example:81/",
            "a.example/x",
        ] {
            assert!(!host_covers("a.example", other), "{other}");
        }
    }
}
