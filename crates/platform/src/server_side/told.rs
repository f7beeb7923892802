//! What a visitor's records say by now, item by item: of all records that name a purpose or service, the one whose act
//! was the latest. Whether that is still enough is decided in `consents.rs`.

use crate::Platform;
use consent::{
    ConsentRecord, PolicyVersion, PurposeId, Reason, ServiceId, SiteId, Timestamp, VisitorId,
    record::{Channel, RecordId, RecordState, RecordedOutcome},
};
use std::collections::BTreeMap;
use store::{Appended, StoreError};

/// How many records are read at once.
const PAGE: usize = 100;

/// What one record says about one item.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) outcome: RecordedOutcome,
    pub(crate) state: RecordState,
    pub(crate) record: RecordId,
    pub(crate) policy: PolicyVersion,
    pub(crate) channel: Channel,
    pub(crate) moment: u64,
    pub(crate) seq: u64,
    pub(crate) valid_until: Timestamp,
}

impl Said {
    fn new(appended: &Appended, outcome: RecordedOutcome) -> Self {
        let record = &appended.record;
        Self {
            outcome,
            state: record.state,
            record: record.id.clone(),
            policy: record.policy,
            channel: record.channel,
            moment: record.moment(),
            seq: appended.seq,
            valid_until: record.valid_until,
        }
    }

    /// A person or a signal said so; everything else only tells how things stood without that.
    const fn is_settled(&self) -> bool {
        matches!(
            self.outcome.reason,
            Reason::VisitorGranted | Reason::VisitorDenied | Reason::SignalOptOut
        )
    }

    /// Does the other one come after this one?
    pub(crate) fn gives_way_to(&self, other: &Self) -> bool {
        (self.is_settled(), self.moment, self.seq) < (other.is_settled(), other.moment, other.seq)
    }
}

/// Everything that a visitor's records say by now.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) purposes: BTreeMap<PurposeId, Said>,
    pub(crate) services: BTreeMap<ServiceId, Said>,
    /// When the last grant ends that was ever given.
    pub(crate) last_grant_ends: Option<Timestamp>,
    /// The newest record of all.
    pub(crate) newest: Option<RecordId>,
}

impl Told {
    /// Takes a record in; records come newest first. A request that nobody confirmed says nothing (S18).
    pub(crate) fn take(&mut self, appended: &Appended) {
        let record = &appended.record;
        self.newest.get_or_insert_with(|| record.id.clone());
        if record.state == RecordState::Requested {
            return;
        }
        let said = |outcome: &RecordedOutcome| Said::new(appended, *outcome);
        for (id, outcome) in &record.purposes {
            keep_later(&mut self.purposes, id, said(outcome));
        }
        for (id, outcome) in &record.services {
            keep_later(&mut self.services, id, said(outcome));
        }
        if grants(record) {
            self.last_grant_ends = self.last_grant_ends.max(Some(record.valid_until));
        }
    }
}

fn keep_later<K: Ord + Clone>(kept: &mut BTreeMap<K, Said>, id: &K, said: Said) {
    match kept.get_mut(id) {
        Some(before) if before.gives_way_to(&said) => *before = said,
        Some(_) => {}
        None => {
            kept.insert(id.clone(), said);
        }
    }
}

/// Did the visitor grant anything by this record?
fn grants(record: &ConsentRecord) -> bool {
    let mut outcomes = record.purposes.values().chain(record.services.values());
    outcomes.any(|outcome| outcome.granted && outcome.reason != Reason::Necessary)
}

impl Platform {
    /// Reads all that a visitor's records say.
    pub(crate) async fn told(&self, site: &SiteId, visitor: VisitorId) -> Result<Told, StoreError> {
        let mut told = Told::default();
        for appended in self.all_records_of(site, visitor).await? {
            told.take(&appended);
        }
        Ok(told)
    }

    /// All records of a visitor, newest first.
    pub(crate) async fn all_records_of(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<Vec<Appended>, StoreError> {
        let mut records = Vec::new();
        let mut before = None;
        loop {
            let page = self.store.history(site, visitor, before, PAGE).await?;
            before = page.last().map(|appended| appended.seq);
            let is_last = page.len() < PAGE;
            records.extend(page);
            if is_last {
                return Ok(records);
            }
        }
    }
}
