//! `[signals]`: which vendors are told what is granted, and which purposes their words follow. Google's part is `google`.
//! How a vendor is told is known elsewhere, where the loader is written.

mod google;
#[cfg(test)]
mod tests;

use super::{
    code::FindingCode,
    reader::{Reader, list},
    shape::{SiteFile, Word},
};
use consent::{
    PurposeId, ServiceId,
    policy::LegalBasis,
    vendor_signal::{SignalVendor, VendorSignals, VendorWords},
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The words of one vendor with their purposes, and `services`.
type VendorEntry = BTreeMap<Word, Vec<Word>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignalsEntry {
    #[serde(default)]
    data_layer: bool,
    google: Option<google::GoogleEntry>,
    microsoft_uet: Option<VendorEntry>,
    clarity: Option<VendorEntry>,
    meta: Option<VendorEntry>,
    tiktok: Option<VendorEntry>,
    matomo: Option<VendorEntry>,
    piwik_pro: Option<VendorEntry>,
    adobe_web_sdk: Option<VendorEntry>,
    adobe_opt_in: Option<VendorEntry>,
    shopify: Option<VendorEntry>,
    /// A vendor that people try, so that the answer can say why not.
    linkedin: Option<Spanned<toml::Value>>,
}

impl SignalsEntry {
    const fn of(&self, vendor: SignalVendor) -> Option<&VendorEntry> {
        match vendor {
            SignalVendor::MicrosoftUet => self.microsoft_uet.as_ref(),
            SignalVendor::Clarity => self.clarity.as_ref(),
            SignalVendor::Meta => self.meta.as_ref(),
            SignalVendor::TikTok => self.tiktok.as_ref(),
            SignalVendor::Matomo => self.matomo.as_ref(),
            SignalVendor::PiwikPro => self.piwik_pro.as_ref(),
            SignalVendor::AdobeWebSdk => self.adobe_web_sdk.as_ref(),
            SignalVendor::AdobeOptIn => self.adobe_opt_in.as_ref(),
            SignalVendor::Shopify => self.shopify.as_ref(),
        }
    }
}

pub(super) fn signals(reader: &mut Reader, file: &SiteFile) -> VendorSignals {
    google::types(reader, file);
    let Some(entry) = &file.signals else {
        return VendorSignals::default();
    };
    if let Some(linkedin) = &entry.linkedin {
        reader.error(
            FindingCode::Signal,
            "signals.linkedin",
            linkedin.span(),
            "LinkedIn's Insight Tag can be told nothing: it has no call for consent",
            "without this part; hold the tag as the tag of a service",
        );
    }
    let google = entry
        .google
        .as_ref()
        .map(|entry| google::mode(reader, file, entry));
    let mut vendors = BTreeMap::new();
    for vendor in SignalVendor::ALL {
        if let Some(entry) = entry.of(*vendor) {
            vendors.insert(*vendor, words(reader, file, *vendor, entry));
        }
    }
    VendorSignals {
        google,
        vendors,
        data_layer: entry.data_layer,
    }
}

fn words(
    reader: &mut Reader,
    file: &SiteFile,
    vendor: SignalVendor,
    entry: &VendorEntry,
) -> VendorWords {
    let key = format!("signals.{}", vendor.wire_name());
    let mut found = VendorWords::default();
    for (word, ids) in entry {
        let name = word.get_ref().as_str();
        let key = format!("{key}.{name}");
        if name == "services" {
            found.services = services(reader, file, &key, ids);
        } else if vendor.words().contains(&name) {
            let purposes = purposes(reader, file, &key, word, ids);
            found.words.insert(name.to_owned(), purposes);
        } else {
            reader.error(
                FindingCode::Signal,
                &key,
                word.span(),
                &format!("`{name}` is nothing that this vendor can be told"),
                &format!("{}; services", list(vendor.words())),
            );
        }
    }
    if found.words.is_empty() {
        reader.error(
            FindingCode::Signal,
            &key,
            entry.keys().next().map_or(0..0, Spanned::span),
            "nothing that this vendor is told follows a purpose",
            &format!("one of {}, with purposes", list(vendor.words())),
        );
    }
    found
}

/// The purposes that a word follows. What nobody is asked about can be no vendor's consent.
fn purposes(
    reader: &mut Reader,
    file: &SiteFile,
    key: &str,
    at: &Word,
    ids: &[Word],
) -> Vec<PurposeId> {
    if ids.is_empty() {
        reader.error(
            FindingCode::Signal,
            key,
            at.span(),
            "follows no purpose",
            "one purpose or more; leave the key out for what is never granted",
        );
    }
    let mut found = Vec::new();
    for id in ids {
        let entry = file
            .purposes
            .iter()
            .find(|entry| entry.id.get_ref() == id.get_ref());
        let message = match entry {
            None => format!("there is no purpose `{}`", id.get_ref()),
            Some(entry) if entry.basis == LegalBasis::Necessary => format!(
                "nobody is asked about `{}`, so it is no consent",
                id.get_ref()
            ),
            Some(_) => {
                found.extend(PurposeId::parse(id.get_ref()));
                continue;
            }
        };
        reader.error(
            FindingCode::Signal,
            key,
            id.span(),
            &message,
            "the id of an optional purpose of this file",
        );
    }
    found
}

/// Services of the file.
fn services(reader: &mut Reader, file: &SiteFile, key: &str, ids: &[Word]) -> Vec<ServiceId> {
    let mut found = Vec::new();
    for id in ids {
        let mut known = file.services.iter();
        match ServiceId::parse(id.get_ref()) {
            Ok(service) if known.any(|entry| entry.id.get_ref() == id.get_ref()) => {
                found.push(service);
            }
            _ => reader.error(
                FindingCode::Signal,
                key,
                id.span(),
                &format!("there is no service `{}`", id.get_ref()),
                "the id of a service of this file",
            ),
        }
    }
    found
}
