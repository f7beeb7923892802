//! The shape of `site.toml`, as written by an operator: every key, nothing checked beyond its type.
//! What the texts mean is `super::check`'s work.

use consent::{
    clearing::Reload,
    inventory::{ItemKind, Party, ResponsibleRole, TagKind, TransferMechanism},
    layout::Layout,
    policy::{AddressMode, ControllerRole, LegalBasis},
    signal::GoogleConsentType,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

pub(super) type Word = Spanned<String>;
pub(super) type Texts = Spanned<BTreeMap<Word, Word>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteFile {
    pub(super) site: Word,
    pub(super) name: Word,
    pub(super) origins: Vec<Word>,
    pub(super) languages: Vec<Word>,
    #[serde(default)]
    pub(super) countries: Vec<Word>,
    #[serde(default)]
    pub(super) controllers: Vec<ControllerEntry>,
    #[serde(default)]
    pub(super) vendors: Vec<VendorEntry>,
    #[serde(default)]
    pub(super) purposes: Vec<PurposeEntry>,
    #[serde(default)]
    pub(super) services: Vec<ServiceEntry>,
    pub(super) notice: NoticeEntry,
    pub(super) records: Option<RecordsEntry>,
    pub(super) time_zone: Option<Word>,
    pub(super) rates: Option<super::rates::RatesEntry>,
    pub(super) csp: Option<CspEntry>,
    #[serde(default)]
    pub(super) regimes: Vec<super::regimes::RegimeEntry>,
    pub(super) theme: Option<ThemeEntry>,
    pub(super) migrate: Option<MigrateEntry>,
    pub(super) signals: Option<super::signals::SignalsEntry>,
    #[serde(default)]
    pub(super) page: consent::page::PageSettings,
    pub(super) withdrawal: Option<WithdrawalEntry>,
    pub(super) reach: Option<ReachEntry>,
    pub(super) script: Option<ScriptEntry>,
    pub(super) banner: Option<BannerEntry>,
}

/// Where the first layer stands, and keys that people try, so that the answer can say why not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BannerEntry {
    #[serde(default)]
    pub(super) layout: Layout,
    pub(super) reject_first_layer: Option<Spanned<bool>>,
    pub(super) equal_buttons: Option<Spanned<bool>>,
    pub(super) cookie_wall: Option<Spanned<bool>>,
    pub(super) scroll_is_consent: Option<Spanned<bool>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CspEntry {
    #[serde(default)]
    pub(super) trusted_types: bool,
    pub(super) report_uri: Option<Word>,
    #[serde(default)]
    pub(super) sources: BTreeMap<Word, Vec<Word>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MigrateEntry {
    pub(super) from: Vec<Word>,
    #[serde(default)]
    pub(super) purposes: BTreeMap<Word, Word>,
    #[serde(default)]
    pub(super) services: BTreeMap<Word, Word>,
    #[serde(default)]
    pub(super) cookies: bool,
    pub(super) accept: Option<Spanned<bool>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WithdrawalEntry {
    #[serde(default)]
    pub(super) reload: Reload,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReachEntry {
    #[serde(default)]
    pub(super) cookie_domains: Vec<Word>,
    pub(super) hand_over: Option<Spanned<bool>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScriptEntry {
    pub(super) grant_without_gesture: Spanned<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThemeEntry {
    pub(super) accent: Option<Word>,
    pub(super) accent_text: Option<Word>,
    pub(super) paper: Option<Word>,
    pub(super) ink: Option<Word>,
    pub(super) dark: Option<PaletteEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaletteEntry {
    pub(super) accent: Option<Word>,
    pub(super) accent_text: Option<Word>,
    pub(super) paper: Option<Word>,
    pub(super) ink: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordsEntry {
    #[serde(default)]
    pub(super) address: AddressMode,
    pub(super) keep_days: Option<Spanned<i64>>,
    pub(super) keep_reason: Option<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ControllerEntry {
    pub(super) id: Word,
    pub(super) name: Word,
    pub(super) address: Word,
    pub(super) email: Word,
    pub(super) dpo: Option<Word>,
    #[serde(default)]
    pub(super) role: ControllerRole,
    #[serde(default)]
    pub(super) answers_requests: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VendorEntry {
    pub(super) id: Word,
    pub(super) name: Word,
    pub(super) address: Word,
    pub(super) privacy_url: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PurposeEntry {
    pub(super) id: Word,
    pub(super) basis: LegalBasis,
    pub(super) sale_or_share: Option<bool>,
    pub(super) title: Texts,
    pub(super) description: Texts,
    #[serde(default)]
    pub(super) google: Vec<GoogleConsentType>,
    #[serde(default)]
    pub(super) exempt_measurement: bool,
    pub(super) preselected: Option<Spanned<bool>>,
    pub(super) retention: Option<Texts>,
    pub(super) data: Option<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResponsibleEntry {
    pub(super) role: ResponsibleRole,
    pub(super) controller: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThirdCountryEntry {
    pub(super) country: Word,
    pub(super) mechanism: Option<TransferMechanism>,
    pub(super) copy_url: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TagEntry {
    pub(super) kind: Spanned<TagKind>,
    pub(super) src: Option<Word>,
    pub(super) code: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemEntry {
    pub(super) kind: ItemKind,
    pub(super) name: Word,
    pub(super) party: Party,
    pub(super) lifetime_days: Spanned<i64>,
    pub(super) function: Texts,
    pub(super) justification: Option<Texts>,
    pub(super) http_only: Option<Spanned<bool>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceEntry {
    pub(super) id: Word,
    pub(super) name: Word,
    pub(super) vendor: Word,
    pub(super) purposes: Vec<Word>,
    pub(super) responsible: Option<ResponsibleEntry>,
    pub(super) function: Texts,
    #[serde(default)]
    pub(super) hosts: Vec<Word>,
    #[serde(default = "yes")]
    pub(super) touches_terminal: bool,
    pub(super) touches_terminal_reason: Option<Word>,
    pub(super) touches_terminal_why: Option<Texts>,
    #[serde(default)]
    pub(super) link_only: bool,
    #[serde(default)]
    pub(super) placeholder_at: Vec<Word>,
    #[serde(default)]
    pub(super) third_countries: Vec<ThirdCountryEntry>,
    #[serde(default)]
    pub(super) tags: Vec<TagEntry>,
    #[serde(default)]
    pub(super) items: Vec<ItemEntry>,
    pub(super) preselected: Option<Spanned<bool>>,
    pub(super) recipients: Option<Texts>,
    pub(super) data: Option<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeEntry {
    pub(super) version: Word,
    pub(super) date: Word,
    pub(super) title: Texts,
    pub(super) text: Texts,
    pub(super) privacy_url: Texts,
}

const fn yes() -> bool {
    true
}
