//! Values of the policy said in words: dates, lifetimes, kinds, roles. The words themselves are in the Fluent files.

use crate::texts::Texts;
use consent::{
    Item, Timestamp,
    inventory::{ItemKind, Party, ResponsibleRole, TransferMechanism},
    policy::LegalBasis,
};
use jiff::{civil::Date, tz::TimeZone};

/// A calendar day in words.
pub(crate) fn date(texts: &Texts, date: Date) -> String {
    let month = texts.get(&format!("prefs-month-{}", date.month()));
    let day = date.day().to_string();
    let arguments = [
        ("day", day.into()),
        ("first", i64::from(date.day()).into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ];
    texts.with("prefs-date", arguments)
}

/// The day of a point in time, UTC, in words.
pub(crate) fn day(texts: &Texts, at: Timestamp) -> String {
    zoned(at).map_or_else(String::new, |time| date(texts, time.date()))
}

/// A point in time in words, with the zone said.
pub(crate) fn moment(texts: &Texts, at: Timestamp) -> String {
    zoned(at).map_or_else(String::new, |time| {
        let arguments = [
            ("date", date(texts, time.date()).into()),
            ("hour", format!("{:02}", time.hour()).into()),
            ("minute", format!("{:02}", time.minute()).into()),
        ];
        texts.with("prefs-moment", arguments)
    })
}

/// A day as policies write it, `2025-01-01`, in words; left as it is where it is no day.
pub(crate) fn written_date(texts: &Texts, text: &str) -> String {
    text.parse()
        .map_or_else(|_| text.to_owned(), |day| date(texts, day))
}

fn zoned(at: Timestamp) -> Option<jiff::Zoned> {
    let seconds = i64::try_from(at.0).ok()?;
    Some(
        jiff::Timestamp::from_second(seconds)
            .ok()?
            .to_zoned(TimeZone::UTC),
    )
}

/// How long an item is kept. Months and years only where they come out even, so that nothing is rounded.
pub(crate) fn lifetime(texts: &Texts, item: &Item) -> String {
    let count = |key, count: u16| texts.with(key, [("count", i64::from(count).into())]);
    let stays = !matches!(
        item.kind,
        ItemKind::Pixel | ItemKind::Fingerprint | ItemKind::Sdk
    );
    match item.lifetime_days {
        0 if !stays => texts.get("prefs-lifetime-none"),
        0 => texts.get("prefs-lifetime-session"),
        days if days % 365 == 0 => count("prefs-lifetime-years", days / 365),
        days if days % 30 == 0 => count("prefs-lifetime-months", days / 30),
        days => count("prefs-lifetime-days", days),
    }
}

pub(crate) fn kind(texts: &Texts, item: &Item) -> String {
    texts.get(match item.kind {
        ItemKind::Cookie => "prefs-kind-cookie",
        ItemKind::LocalStorage => "prefs-kind-local-storage",
        ItemKind::SessionStorage => "prefs-kind-session-storage",
        ItemKind::IndexedDb => "prefs-kind-indexed-db",
        ItemKind::CacheStorage => "prefs-kind-cache",
        ItemKind::ServiceWorker => "prefs-kind-service-worker",
        ItemKind::Pixel => "prefs-kind-pixel",
        ItemKind::Fingerprint => "prefs-kind-fingerprint",
        ItemKind::Sdk => "prefs-kind-sdk",
    })
}

pub(crate) fn party(texts: &Texts, item: &Item, vendor: &str) -> String {
    match item.party {
        Party::First => texts.get("prefs-party-first"),
        Party::Third => texts.with("prefs-party-third", [("vendor", vendor.to_owned().into())]),
    }
}

pub(crate) fn role(texts: &Texts, role: ResponsibleRole, controller: &str) -> String {
    match role {
        ResponsibleRole::Own => texts.get("prefs-role-own"),
        ResponsibleRole::Joint => texts.get("prefs-role-joint"),
        ResponsibleRole::Independent => texts.get("prefs-role-independent"),
        ResponsibleRole::Processor => texts.with(
            "prefs-role-processor",
            [("controller", controller.to_owned().into())],
        ),
    }
}

pub(crate) fn mechanism(texts: &Texts, mechanism: TransferMechanism) -> String {
    texts.get(match mechanism {
        TransferMechanism::Adequacy => "prefs-mechanism-adequacy",
        TransferMechanism::Scc => "prefs-mechanism-scc",
        TransferMechanism::Bcr => "prefs-mechanism-bcr",
        TransferMechanism::Derogation => "prefs-mechanism-derogation",
        TransferMechanism::ExplicitConsent => "prefs-mechanism-explicit-consent",
    })
}

pub(crate) fn basis(texts: &Texts, basis: LegalBasis) -> String {
    texts.get(match basis {
        LegalBasis::Necessary => "policy-basis-necessary",
        LegalBasis::Consent => "policy-basis-consent",
        LegalBasis::LegitimateInterest => "policy-basis-interest",
    })
}
