//! Keeping records only as long as a site's rule says (S21): what is over is erased in batches, and how many that were
//! is written down. A record that still counts is never touched, because its time of keeping begins when it ends.

use crate::Platform;
use consent::{SiteId, Timestamp, time::DAY};
use std::collections::BTreeMap;
use store::{Appended, AuditAct, ErasureReason, ErasureRequest, ErasureScope, StoreError};

/// How many records are looked at and erased at once.
const PAGE: usize = 500;

impl Platform {
    /// Erases the records whose time of keeping is over; how many, by site. The rule of the record's own time holds,
    /// and today's where that is shorter.
    ///
    /// # Errors
    /// [`StoreError`]; what was erased until then is erased.
    pub async fn apply_retention(&self) -> Result<BTreeMap<SiteId, u64>, StoreError> {
        let now = self.now();
        let rules: BTreeMap<SiteId, u16> = self
            .live_sites()
            .iter()
            .map(|live| (live.policy.site.clone(), live.policy.records.keep_days))
            .collect();
        // Nothing younger than the shortest rule can be over.
        let shortest = rules.values().copied().min().unwrap_or_default();
        let before = now.0.saturating_sub(u64::from(shortest) * DAY) * 1000;
        let (mut after, mut erased) = (0, BTreeMap::new());
        loop {
            let page = self.store.records_before(before, after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.seq;
            for (site, seqs) in over(&page, &rules, now) {
                let count = self.erase_by_rule(&site, seqs).await?;
                *erased.entry(site).or_default() += count;
            }
        }
        for (site, records) in &erased {
            let act = AuditAct::RecordsErased {
                site: site.clone(),
                records: *records,
                reason: ErasureReason::Retention,
                note: String::new(),
            };
            self.audited("retention rule", act).await?;
        }
        Ok(erased)
    }

    async fn erase_by_rule(&self, site: &SiteId, seqs: Vec<u64>) -> Result<u64, StoreError> {
        let request = ErasureRequest {
            site: site.clone(),
            scope: ErasureScope::Records(seqs),
            reason: ErasureReason::Retention,
            by: "retention rule".to_owned(),
            at_millis: self.now_millis(),
        };
        self.store.erase(request).await
    }
}

fn over(
    page: &[Appended],
    rules: &BTreeMap<SiteId, u16>,
    now: Timestamp,
) -> BTreeMap<SiteId, Vec<u64>> {
    let mut by_site: BTreeMap<SiteId, Vec<u64>> = BTreeMap::new();
    for found in page {
        let record = &found.record;
        let today = rules
            .get(&record.site)
            .map(|days| record.valid_until.plus_days(*days));
        let until = [record.keep_until, today].into_iter().flatten().min();
        if until.is_some_and(|until| until <= now) {
            by_site
                .entry(record.site.clone())
                .or_default()
                .push(found.seq);
        }
    }
    by_site
}
