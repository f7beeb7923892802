//! Purposes that nobody serves, and what is called necessary although it tracks (S17, E10).

use super::{
    super::{
        code::FindingCode,
        reader::Reader,
        shape::{PurposeEntry, ServiceEntry, SiteFile},
    },
    trackers::{tracker_of_host, tracker_of_item},
};
use consent::policy::LegalBasis;

pub(super) fn check(reader: &mut Reader, file: &SiteFile) {
    for purpose in &file.purposes {
        unused(reader, file, purpose);
    }
    for service in &file.services {
        if is_always_on(file, service) {
            trackers(reader, service);
        }
    }
}

fn unused(reader: &mut Reader, file: &SiteFile, purpose: &PurposeEntry) {
    let id = purpose.id.get_ref();
    let names = |service: &ServiceEntry| service.purposes.iter().any(|word| word.get_ref() == id);
    if purpose.retention.is_none() && !file.services.iter().any(names) {
        reader.error(
            FindingCode::PurposeUnused,
            &format!("purposes.{id}"),
            purpose.id.span(),
            "no service serves this purpose, and it does not say how long it keeps what it collects",
            "a service that names it, or retention = { nl = \"...\" } for a purpose without cookies",
        );
    }
}

/// Does one of its purposes make it run without consent?
fn is_always_on(file: &SiteFile, service: &ServiceEntry) -> bool {
    let necessary = |id: &str| {
        file.purposes
            .iter()
            .any(|purpose| purpose.id.get_ref() == id && purpose.basis == LegalBasis::Necessary)
    };
    service
        .purposes
        .iter()
        .any(|word| necessary(word.get_ref()))
}

fn trackers(reader: &mut Reader, service: &ServiceEntry) {
    let key = format!("services.{}", service.id.get_ref());
    let allowed = "a purpose with the basis consent: what is strictly necessary serves what the visitor asked for";
    for host in &service.hosts {
        if let Some(tracker) = tracker_of_host(host.get_ref()) {
            let message = format!(
                "`{}` is called necessary and belongs to {tracker}",
                host.get_ref()
            );
            let at = format!("{key}.hosts");
            reader.error(
                FindingCode::NecessaryTracker,
                &at,
                host.span(),
                &message,
                allowed,
            );
        }
    }
    for item in &service.items {
        if let Some(tracker) = tracker_of_item(item.kind, item.name.get_ref()) {
            let name = item.name.get_ref();
            let message = format!("`{name}` is called necessary and is known from {tracker}");
            let at = format!("{key}.items.{name}");
            reader.error(
                FindingCode::NecessaryTracker,
                &at,
                item.name.span(),
                &message,
                allowed,
            );
        }
    }
}
