//! One record with everything that its written forms need: its policy version, what became of it, and how its visitor
//! takes it back.

use consent::{
    ConsentRecord, LocalisedText, Policy, Service, Timestamp,
    policy::{Controller, LegalBasis, Purpose},
    record::{RecordId, RecordState, RecordedOutcome, Standing},
};
use store::Appended;

pub(super) struct Exhibit {
    pub(super) appended: Appended,
    pub(super) policy: Policy,
    pub(super) standing: Standing,
    /// The record that took its place.
    pub(super) successor: Option<RecordId>,
    server: String,
}

impl Exhibit {
    /// `history`: all records of the visitor, newest first.
    pub(super) fn new(
        appended: Appended,
        policy: Policy,
        history: &[Appended],
        now: Timestamp,
        server: &str,
    ) -> Self {
        let successor = successor(&appended, history);
        Self {
            standing: appended.record.standing(successor.is_some(), now),
            appended,
            policy,
            successor,
            server: server.to_owned(),
        }
    }

    pub(super) const fn record(&self) -> &ConsentRecord {
        &self.appended.record
    }

    /// The operator's words in the language that was shown.
    pub(super) fn words<'a>(&self, text: &'a LocalisedText) -> &'a str {
        text.get(&self.record().language, &self.policy.default_language())
    }

    /// What could be chosen and was named, in the policy's order. What is strictly necessary is no matter of consent.
    pub(super) fn purposes(&self) -> Vec<(&Purpose, &RecordedOutcome)> {
        let purposes = self.policy.purposes.iter();
        purposes
            .filter(|purpose| purpose.basis != LegalBasis::Necessary)
            .filter_map(|purpose| Some((purpose, self.record().purposes.get(&purpose.id)?)))
            .collect()
    }

    pub(super) fn services_of(&self, purpose: &Purpose) -> Vec<&Service> {
        let services = self.policy.services.iter();
        services
            .filter(|service| service.purposes.contains(&purpose.id))
            .collect()
    }

    /// Those that the act concerns: all of the site, unless it names some (S12, S18).
    pub(super) fn controllers(&self) -> Vec<&Controller> {
        let named = &self.record().controllers;
        let controllers = self.policy.controllers.iter();
        controllers
            .filter(|controller| named.is_empty() || named.contains(&controller.id))
            .collect()
    }

    /// Where the visitor takes it back and exercises rights: the preference page, or who answers requests by the
    /// channel that was used (S23).
    pub(super) fn exercised_at(&self) -> String {
        let record = self.record();
        if record.by_subject {
            let all = &self.policy.controllers;
            let answering = all.iter().find(|controller| controller.answers_requests);
            let answering = answering.or_else(|| all.first());
            return answering.map_or_else(String::new, |found| format!("mailto:{}", found.email));
        }
        let country = record.country.map_or_else(
            || "xx".to_owned(),
            |country| country.as_str().to_ascii_lowercase(),
        );
        let (server, site, language) = (&self.server, &record.site, &record.language);
        format!("{server}/p/{site}/{country}/{language}")
    }
}

/// The next record that took this one's place. A browser's record names everything, so the next one does; one of a back
/// end gives way when everything that it names was said anew.
fn successor(appended: &Appended, history: &[Appended]) -> Option<RecordId> {
    let record = &appended.record;
    let mut left: Vec<_> = record.purposes.keys().collect();
    let mut services: Vec<_> = record.services.keys().collect();
    let later = history
        .iter()
        .rev()
        .filter(|other| other.seq > appended.seq && other.record.state != RecordState::Requested);
    for other in later {
        if record.by_subject && other.record.moment() < record.moment() {
            continue;
        }
        left.retain(|id| !other.record.purposes.contains_key(*id));
        services.retain(|id| !other.record.services.contains_key(*id));
        if !record.by_subject || (left.is_empty() && services.is_empty()) {
            return Some(other.record.id.clone());
        }
    }
    None
}
