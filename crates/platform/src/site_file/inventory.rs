//! What the parts of a service must be: hosts, tags, items and third countries.

use super::{
    check::country,
    code::FindingCode,
    reader::{Reader, is_web_address},
    shape::{ItemEntry, ServiceEntry, TagEntry, ThirdCountryEntry, Word},
};
use consent::{
    Item, Tag,
    inventory::{ItemKind, Party, TagKind, ThirdCountry, TransferMechanism, host_covers},
};

/// Thirteen months, in days (E17).
const THIRTEEN_MONTHS: i64 = 396;

pub(super) fn host(reader: &mut Reader, key: &str, word: &Word) {
    let text = word.get_ref();
    let authority = text.split('/').next().unwrap_or_default();
    let (name, port) = authority
        .split_once(':')
        .map_or((authority, None), |(name, port)| (name, Some(port)));
    let name_fits = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b));
    let path_fits = !text.contains([' ', '?', '#', '*', '"', '\'', '<', '\\']);
    if !name_fits || !path_fits || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        reader.error(
            FindingCode::Host,
            key,
            word.span(),
            &format!("`{text}` is not a host"),
            "host, host:port, or either with a /path prefix; lower case, no wildcard",
        );
    }
}

/// A CSS selector as far as it can be told without a browser; a page skips one that it cannot read.
pub(super) fn selector(reader: &mut Reader, key: &str, word: &Word) {
    let text = word.get_ref();
    let fits = |character: char| {
        character.is_ascii_alphanumeric() || "-_.#[]=\"'*^$~|:()>+ ".contains(character)
    };
    if text.trim().is_empty() || text.len() > 120 || !text.chars().all(fits) {
        reader.error(
            FindingCode::Selector,
            key,
            word.span(),
            &format!("`{text}` is not a CSS selector"),
            "one CSS selector of 120 characters at most, such as .twitter-tweet, or body",
        );
    }
}

pub(super) fn item(reader: &mut Reader, key: &str, entry: &ItemEntry, necessary: bool) -> Item {
    let name = entry.name.get_ref();
    let at = format!("{key}.items.{name}");
    let nothing_said = name.chars().all(|character| character == '*');
    if nothing_said || name.contains(['\t', '\n', ';', '=', ' ', ',']) || name.chars().count() > 120
    {
        reader.error(
            FindingCode::ItemName,
            &at,
            entry.name.span(),
            "not the name of an item",
            "its name, in which a * stands for anything",
        );
    }
    let days = *entry.lifetime_days.get_ref();
    let lifetime_days = u16::try_from(days).ok().filter(|&days| days <= 3660);
    if lifetime_days.is_none() {
        reader.error(
            FindingCode::Lifetime,
            &format!("{at}.lifetime_days"),
            entry.lifetime_days.span(),
            &format!("{days} is not a lifetime"),
            "0 (until the browser closes) to 3660 days",
        );
    } else if days > THIRTEEN_MONTHS {
        reader.warn(
            FindingCode::LongLifetime,
            &format!("{at}.lifetime_days"),
            entry.lifetime_days.span(),
            "longer than 13 months",
            "396 days or less, or a reason that you can show (E17)",
        );
    }
    let http_only = entry.http_only.as_ref();
    if let Some(flag) = http_only.filter(|flag| {
        *flag.get_ref() && (entry.kind != ItemKind::Cookie || entry.party != Party::First)
    }) {
        reader.error(
            FindingCode::HttpOnly,
            &format!("{at}.http_only"),
            flag.span(),
            "only a first-party cookie can be kept from the page's scripts and deleted by the site's server",
            "kind = \"cookie\" and party = \"first\", or no http_only",
        );
    }
    if necessary && entry.justification.is_none() {
        reader.error(
            FindingCode::Justification,
            &format!("{at}.justification"),
            entry.name.span(),
            "a necessary item without a written justification",
            "justification = { nl = \"...\" }, one text per language (S2)",
        );
    }
    Item {
        kind: entry.kind,
        name: name.clone(),
        party: entry.party,
        lifetime_days: lifetime_days.unwrap_or(0),
        function: reader.texts(&format!("{at}.function"), &entry.function, 300),
        justification: entry
            .justification
            .as_ref()
            .map(|texts| reader.texts(&format!("{at}.justification"), texts, 300)),
        http_only: http_only.is_some_and(|flag| *flag.get_ref()),
    }
}

pub(super) fn tag(reader: &mut Reader, service: &ServiceEntry, key: &str, entry: &TagEntry) -> Tag {
    let at = format!("{key}.tags");
    let inline = *entry.kind.get_ref() == TagKind::Inline;
    match (&entry.src, &entry.code) {
        (None, Some(_)) if inline => {}
        (Some(src), None) if !inline => {
            let address = src.get_ref();
            if !is_web_address(address) {
                reader.error(
                    FindingCode::Address,
                    &at,
                    src.span(),
                    "not an address that a page can load",
                    "an absolute https address (http only for localhost)",
                );
            } else if !service
                .hosts
                .iter()
                .any(|host| host_covers(host.get_ref(), address))
            {
                reader.error(
                    FindingCode::Tag,
                    &at,
                    src.span(),
                    "loads from a host that the service does not name",
                    "an address under one of the service's hosts",
                );
            }
        }
        _ => reader.error(
            FindingCode::Tag,
            &at,
            entry.kind.span(),
            "lacks what its kind needs, or has too much",
            "kind = \"inline\" with code; script, iframe and pixel with src",
        ),
    }
    Tag {
        kind: *entry.kind.get_ref(),
        src: entry.src.as_ref().map(|word| word.get_ref().clone()),
        code: entry.code.as_ref().map(|word| word.get_ref().clone()),
    }
}

pub(super) fn third_country(
    reader: &mut Reader,
    key: &str,
    entry: &ThirdCountryEntry,
) -> Option<ThirdCountry> {
    let at = format!("{key}.third_countries.{}", entry.country.get_ref());
    let copy_url = entry
        .copy_url
        .as_ref()
        .map(|word| reader.address(&at, word));
    let country = country(reader, &at, &entry.country);
    let Some(mechanism) = entry.mechanism else {
        reader.error(
            FindingCode::TransferMechanism,
            &format!("{at}.mechanism"),
            entry.country.span(),
            "a transfer to a third country without its ground",
            "mechanism = \"adequacy\", \"scc\", \"bcr\", \"derogation\" or \"explicit_consent\" (GDPR art. 45 to 49)",
        );
        return None;
    };
    let promised = matches!(mechanism, TransferMechanism::Scc | TransferMechanism::Bcr);
    if promised && copy_url.is_none() {
        reader.warn(
            FindingCode::TransferCopy,
            &format!("{at}.copy_url"),
            entry.country.span(),
            "does not say where a copy of the clauses or rules can be had",
            "copy_url = \"https://...\" (GDPR art. 13(1)(f))",
        );
    }
    Some(ThirdCountry {
        country: country?,
        mechanism,
        copy_url,
    })
}
