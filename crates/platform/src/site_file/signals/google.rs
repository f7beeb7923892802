//! `[signals.google]`: how Google's consent mode is used. Advanced mode lets Google's tags run before there is consent, which
//! this product otherwise never does: it must be asked for by service, and is said at every publication.

use super::services;
use crate::site_file::{
    code::FindingCode,
    reader::Reader,
    shape::{ServiceEntry, SiteFile, Word},
};
use consent::{
    inventory::host_covers,
    policy::LegalBasis,
    signal::GoogleConsentType,
    vendor_signal::{GoogleMode, WAIT_FOR_UPDATE},
};
use serde::Deserialize;
use toml::Spanned;

/// Longer nobody waits: a tag that waits is a page view that may get lost.
const MOST_WAIT: u16 = 10_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoogleEntry {
    #[serde(default)]
    advanced: Vec<Word>,
    wait_for_update: Option<Spanned<i64>>,
    #[serde(default)]
    ads_data_redaction: bool,
    url_passthrough: Option<Spanned<bool>>,
    region_defaults: Option<Spanned<bool>>,
    #[serde(default)]
    services: Vec<Word>,
}

/// What sells or follows people rests on no purpose that nobody is asked about.
pub(super) fn types(reader: &mut Reader, file: &SiteFile) {
    let asks = [
        GoogleConsentType::AdStorage,
        GoogleConsentType::AdUserData,
        GoogleConsentType::AdPersonalization,
        GoogleConsentType::AnalyticsStorage,
    ];
    for purpose in &file.purposes {
        let mut wrong = purpose.google.iter().filter(|kind| asks.contains(kind));
        let Some(kind) = wrong
            .next()
            .filter(|_| purpose.basis == LegalBasis::Necessary)
        else {
            continue;
        };
        let key = format!("purposes.{}.google", purpose.id.get_ref());
        reader.error(
            FindingCode::Signal,
            &key,
            purpose.id.span(),
            &format!(
                "`{}` would be granted although nobody is asked",
                kind.wire_name()
            ),
            "functionality_storage, personalization_storage, security_storage for what is necessary",
        );
    }
}

pub(super) fn mode(reader: &mut Reader, file: &SiteFile, entry: &GoogleEntry) -> GoogleMode {
    let is_on = |flag: &Option<Spanned<bool>>| flag.as_ref().is_some_and(|flag| *flag.get_ref());
    for word in &entry.advanced {
        advanced(reader, file, word);
    }
    if let Some(flag) = entry
        .url_passthrough
        .as_ref()
        .filter(|flag| *flag.get_ref())
    {
        reader.warn(
            FindingCode::SignalBeforeConsent,
            "signals.google.url_passthrough",
            flag.span(),
            "Google's tags then write identifiers of clicks into the page's links where storage was refused",
            "false, unless you answer for it",
        );
    }
    if let Some(flag) = entry
        .region_defaults
        .as_ref()
        .filter(|flag| *flag.get_ref())
        && entry.advanced.is_empty()
    {
        reader.error(
            FindingCode::Signal,
            "signals.google.region_defaults",
            flag.span(),
            "changes nothing where Google's tags wait for the decision",
            "only beside advanced",
        );
    }
    GoogleMode {
        advanced: services(reader, file, "signals.google.advanced", &entry.advanced),
        wait_for_update: wait(reader, entry.wait_for_update.as_ref()),
        ads_data_redaction: entry.ads_data_redaction,
        url_passthrough: is_on(&entry.url_passthrough),
        region_defaults: is_on(&entry.region_defaults),
        services: services(reader, file, "signals.google.services", &entry.services),
    }
}

fn wait(reader: &mut Reader, written: Option<&Spanned<i64>>) -> u16 {
    let Some(written) = written else {
        return WAIT_FOR_UPDATE;
    };
    let fits = u16::try_from(*written.get_ref()).ok();
    fits.filter(|milliseconds| *milliseconds <= MOST_WAIT)
        .unwrap_or_else(|| {
            reader.error(
                FindingCode::Signal,
                "signals.google.wait_for_update",
                written.span(),
                "not a time that tags wait",
                &format!("0 to {MOST_WAIT} milliseconds"),
            );
            WAIT_FOR_UPDATE
        })
}

/// A service whose tags run before there is consent. Its hosts are its own, so that no other service is let through with
/// it, and they are named, so that it is known what is let through.
fn advanced(reader: &mut Reader, file: &SiteFile, word: &Word) {
    const KEY: &str = "signals.google.advanced";
    let of = |id: &str| {
        let mut services = file.services.iter();
        services.find(|entry| entry.id.get_ref() == id)
    };
    let Some(service) = of(word.get_ref()) else {
        return; // said where the list is read
    };
    if service.hosts.is_empty() {
        reader.error(
            FindingCode::Signal,
            KEY,
            word.span(),
            "this service names no hosts, so nothing of it could be let through",
            "a service with hosts",
        );
    }
    if let Some(other) = file
        .services
        .iter()
        .find(|other| shares_host(service, other))
    {
        reader.error(
            FindingCode::Signal,
            KEY,
            word.span(),
            &format!(
                "a host of this service is also one of `{}`, which would be let through or hold it",
                other.id.get_ref()
            ),
            "a service whose hosts no other service covers",
        );
    }
    reader.warn(
        FindingCode::SignalBeforeConsent,
        KEY,
        word.span(),
        "advanced mode: this service loads and sends before there is consent and after a refusal",
        "basic mode, unless you answer for it (ePrivacy directive art. 5(3), EDPB guidelines 2/2023)",
    );
}

fn shares_host(service: &ServiceEntry, other: &ServiceEntry) -> bool {
    let covers = |one: &Word, place: &Word| {
        host_covers(one.get_ref(), &format!("https://{}", place.get_ref()))
    };
    other.id.get_ref() != service.id.get_ref()
        && service.hosts.iter().any(|own| {
            let mut theirs = other.hosts.iter();
            theirs.any(|place| covers(own, place) || covers(place, own))
        })
}
