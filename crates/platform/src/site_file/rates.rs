//! `time_zone` and `[rates]`: whose days rates are counted by, whether visitors are told apart, which pages are one.

use super::{
    code::FindingCode,
    reader::Reader,
    shape::{SiteFile, Word},
};
use consent::{
    counter::PageName,
    policy::{PageGroup, RatesSettings},
};
use jiff::tz::TimeZone;
use serde::Deserialize;

/// Groups, and paths of one group.
const MOST: usize = 200;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatesEntry {
    first_renders: Option<bool>,
    #[serde(default)]
    pages: Vec<PagesEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PagesEntry {
    name: Word,
    paths: Vec<Word>,
}

pub(super) fn settings(reader: &mut Reader, file: &SiteFile) -> RatesSettings {
    let mut settings = RatesSettings::default();
    if let Some(word) = &file.time_zone {
        match TimeZone::get(word.get_ref()) {
            Ok(_) => settings.time_zone.clone_from(word.get_ref()),
            Err(_) => reader.error(
                FindingCode::Rates,
                "time_zone",
                word.span(),
                "not a time zone",
                "a name of the IANA list, such as Europe/Brussels",
            ),
        }
    }
    let Some(entry) = &file.rates else {
        return settings;
    };
    settings.first_renders = entry.first_renders.unwrap_or(true);
    reader.unique(
        "rates.pages.name",
        entry.pages.iter().map(|pages| &pages.name),
    );
    if let Some(beyond) = entry.pages.get(MOST) {
        too_many(reader, &beyond.name);
    }
    settings.pages = entry
        .pages
        .iter()
        .filter_map(|pages| group(reader, pages))
        .collect();
    settings
}

fn group(reader: &mut Reader, entry: &PagesEntry) -> Option<PageGroup> {
    let name = PageName::parse(entry.name.get_ref().trim());
    if name.is_none() {
        reader.error(
            FindingCode::Rates,
            "rates.pages.name",
            entry.name.span(),
            "not a name for pages",
            "1 to 200 bytes without control characters",
        );
    }
    if let Some(beyond) = entry.paths.get(MOST) {
        too_many(reader, beyond);
    }
    for path in &entry.paths {
        let text = path.get_ref();
        let fits = (text.starts_with('/') || text.starts_with('*'))
            && text.len() <= PageName::MOST_BYTES
            && !text.contains(['?', '#'])
            && !text.chars().any(char::is_control);
        if !fits {
            reader.error(
                FindingCode::Rates,
                "rates.pages.paths",
                path.span(),
                "not a path",
                "/products/* or the like, without a query; * stands for any letters",
            );
        }
    }
    Some(PageGroup {
        name: name?.as_str().to_owned(),
        paths: entry
            .paths
            .iter()
            .map(|path| path.get_ref().clone())
            .collect(),
    })
}

fn too_many(reader: &mut Reader, word: &Word) {
    reader.error(
        FindingCode::Rates,
        "rates.pages",
        word.span(),
        "too many",
        "200 groups with 200 paths each at most",
    );
}
