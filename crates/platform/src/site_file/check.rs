//! What the parts of a site file must be: the site itself, controllers, vendors, purposes and the notice.
//! Services are `super::services`.

use super::{
    code::FindingCode,
    migrate, origin,
    reader::Reader,
    regimes, services,
    shape::{
        ControllerEntry, NoticeEntry, PurposeEntry, RecordsEntry, SiteFile, VendorEntry, Word,
    },
    signals, theme,
};
use consent::{
    ControllerId, CountryCode, LanguageTag, Policy, PolicyVersion, PurposeId, SiteId, Vendor,
    VendorId,
    clearing::Reload,
    csp::CspSettings,
    layout::Layout,
    notice::Notice,
    policy::{Controller, GivenSlots, LegalBasis, Purpose, RecordSettings},
    reach::{Reach, ScriptSettings},
};

/// A site may have this many purposes, and four times as many services.
const MAX_PURPOSES: usize = 32;

pub(super) fn site(reader: &mut Reader, file: &SiteFile) -> Option<Policy> {
    let id = reader.id("site", &file.site, SiteId::parse);
    let name = reader.plain("name", &file.name, 120);
    let origins = file
        .origins
        .iter()
        .map(|word| origin::origin(reader, word))
        .collect::<Vec<_>>();
    if origins.is_empty() {
        reader.error(
            FindingCode::Origin,
            "origins",
            file.site.span(),
            "no origin may embed this site",
            "at least one exact origin, such as https://www.shop.example",
        );
    }
    languages(reader, file);
    let countries = file
        .countries
        .iter()
        .filter_map(|word| country(reader, "countries", word))
        .collect();
    if file.controllers.is_empty() {
        reader.error(
            FindingCode::Controller,
            "controllers",
            file.site.span(),
            "nobody is responsible",
            "at least one [[controllers]] with name, address and email (GDPR art. 13)",
        );
    }
    if file.purposes.len() > MAX_PURPOSES || file.services.len() > MAX_PURPOSES * 4 {
        reader.error(
            FindingCode::TooMany,
            "purposes",
            file.site.span(),
            "too many purposes or services",
            "32 purposes and 128 services at most",
        );
    }
    reader.unique(
        "controllers.id",
        file.controllers.iter().map(|entry| &entry.id),
    );
    reader.unique("vendors.id", file.vendors.iter().map(|entry| &entry.id));
    reader.unique("purposes.id", file.purposes.iter().map(|entry| &entry.id));
    reader.unique("services.id", file.services.iter().map(|entry| &entry.id));
    let controllers = file
        .controllers
        .iter()
        .filter_map(|entry| controller(reader, entry))
        .collect();
    let vendors = file
        .vendors
        .iter()
        .filter_map(|entry| vendor(reader, entry))
        .collect();
    let purposes = file
        .purposes
        .iter()
        .filter_map(|entry| purpose(reader, entry))
        .collect();
    let services = file
        .services
        .iter()
        .filter_map(|entry| services::service(reader, file, entry))
        .collect();
    let notice = notice(reader, &file.notice);
    let records = records(reader, file.records.as_ref());
    let theme = theme::theme(reader, file.theme.as_ref());
    Some(Policy {
        site: id?,
        version: PolicyVersion(0),
        name,
        origins: origins.into_iter().flatten().collect(),
        countries,
        languages: reader.languages.clone(),
        controllers,
        vendors,
        purposes,
        services,
        notice,
        slots: GivenSlots::default(),
        records,
        rates: super::rates::settings(reader, file),
        csp: CspSettings::default(),
        theme,
        regimes: regimes::settings(reader, file),
        migrate: migrate::migration(reader, file),
        signals: signals::signals(reader, file),
        page: file.page.clone(),
        reload: file
            .withdrawal
            .as_ref()
            .map_or(Reload::Offer, |it| it.reload),
        reach: Reach::default(),
        script: ScriptSettings::default(),
        layout: file
            .banner
            .as_ref()
            .map_or(Layout::Corner, |banner| banner.layout),
    })
}

fn languages(reader: &mut Reader, file: &SiteFile) {
    for word in &file.languages {
        match LanguageTag::parse(word.get_ref()) {
            Some(tag) if !reader.languages.contains(&tag) => reader.languages.push(tag),
            Some(_) => reader.error(
                FindingCode::Duplicate,
                "languages",
                word.span(),
                "this language stands here twice",
                "every language once",
            ),
            None => reader.error(
                FindingCode::Language,
                "languages",
                word.span(),
                "not a language",
                "two or three letters, such as nl, optionally with a region, such as pt-br",
            ),
        }
    }
    if file.languages.is_empty() {
        reader.error(
            FindingCode::Language,
            "languages",
            file.site.span(),
            "no language",
            "at least one; the first is the default",
        );
    }
}

pub(super) fn country(reader: &mut Reader, key: &str, word: &Word) -> Option<CountryCode> {
    let code = CountryCode::parse(word.get_ref());
    if code.is_none() {
        reader.error(
            FindingCode::Country,
            key,
            word.span(),
            "not a country",
            "two letters of ISO 3166-1, such as BE",
        );
    }
    code
}

fn controller(reader: &mut Reader, entry: &ControllerEntry) -> Option<Controller> {
    let key = format!("controllers.{}", entry.id.get_ref());
    let id = reader.id(&format!("{key}.id"), &entry.id, ControllerId::parse);
    let name = reader.plain(&format!("{key}.name"), &entry.name, 120);
    let address = reader.plain(&format!("{key}.address"), &entry.address, 240);
    let email = reader.plain(&format!("{key}.email"), &entry.email, 120);
    let dpo = entry
        .dpo
        .as_ref()
        .map(|word| reader.plain(&format!("{key}.dpo"), word, 240));
    Some(Controller {
        id: id?,
        name,
        address,
        email,
        dpo,
        role: entry.role,
        answers_requests: entry.answers_requests,
    })
}

fn vendor(reader: &mut Reader, entry: &VendorEntry) -> Option<Vendor> {
    let key = format!("vendors.{}", entry.id.get_ref());
    let id = reader.id(&format!("{key}.id"), &entry.id, VendorId::parse);
    let name = reader.plain(&format!("{key}.name"), &entry.name, 120);
    let address = reader.plain(&format!("{key}.address"), &entry.address, 240);
    let privacy_url = reader.address(&format!("{key}.privacy_url"), &entry.privacy_url);
    Some(Vendor {
        id: id?,
        name,
        address,
        privacy_url,
    })
}

fn purpose(reader: &mut Reader, entry: &PurposeEntry) -> Option<Purpose> {
    let key = format!("purposes.{}", entry.id.get_ref());
    let id = reader.id(&format!("{key}.id"), &entry.id, PurposeId::parse);
    let title = reader.texts(&format!("{key}.title"), &entry.title, 80);
    let description = reader.texts(&format!("{key}.description"), &entry.description, 600);
    let retention = reader.some_texts(&format!("{key}.retention"), entry.retention.as_ref(), 300);
    let data = reader.some_texts(&format!("{key}.data"), entry.data.as_ref(), 300);
    regimes::exempt_measurement(reader, &key, entry);
    Some(Purpose {
        id: id?,
        slot: 0,
        since: PolicyVersion(0),
        basis: entry.basis,
        // Whoever does not say is taken to sell or share, unless it is measurement for the site alone: a signal then
        // stops more, never less.
        sale_or_share: entry
            .sale_or_share
            .unwrap_or(entry.basis != LegalBasis::Necessary && !entry.exempt_measurement),
        title,
        description,
        google: entry.google.clone(),
        exempt_measurement: entry.exempt_measurement,
        retention,
        data,
    })
}

/// At most ten years: longer needs more than a number in a file.
const MOST_KEEP_DAYS: i64 = 3660;

fn records(reader: &mut Reader, entry: Option<&RecordsEntry>) -> RecordSettings {
    let mut settings = RecordSettings::default();
    let Some(entry) = entry else {
        return settings;
    };
    settings.address = entry.address;
    settings.keep_reason =
        reader.some_texts("records.keep_reason", entry.keep_reason.as_ref(), 300);
    let Some(days) = &entry.keep_days else {
        return settings;
    };
    match u16::try_from(*days.get_ref()) {
        Ok(number) if i64::from(number) <= MOST_KEEP_DAYS => settings.keep_days = number,
        _ => reader.error(
            FindingCode::Lifetime,
            "records.keep_days",
            days.span(),
            &format!("{} is not a number of days", days.get_ref()),
            "0 to 3660 days after a record stopped counting",
        ),
    }
    if settings.keep_reason.is_none() {
        reader.error(
            FindingCode::TextMissing,
            "records.keep_reason",
            days.span(),
            "a time of keeping records without a reason",
            "keep_reason = { nl = \"...\" }, one text per language (S21, R4)",
        );
    }
    settings
}

fn notice(reader: &mut Reader, entry: &NoticeEntry) -> Notice {
    let privacy_url = reader.texts("notice.privacy_url", &entry.privacy_url, 300);
    for (tag, word) in entry.privacy_url.get_ref() {
        reader.address(&format!("notice.privacy_url.{}", tag.get_ref()), word);
    }
    if entry.date.get_ref().parse::<jiff::civil::Date>().is_err() {
        reader.error(
            FindingCode::Shape,
            "notice.date",
            entry.date.span(),
            "not a date",
            "year-month-day, such as 2026-11-01",
        );
    }
    Notice {
        version: reader.plain("notice.version", &entry.version, 20),
        date: entry.date.get_ref().clone(),
        title: reader.texts("notice.title", &entry.title, 120),
        text: reader.texts("notice.text", &entry.text, 1200),
        privacy_url,
    }
}
