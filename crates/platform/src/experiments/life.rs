//! How a test begins and ends, and how it is there again after a restart: from the audit entries about it. A test that began
//! under a version which is no longer current has ended, whether or not an entry says so.

use super::{Ended, Experiment, ExperimentEnd, ExperimentError, OfSite, Running, rules};
use crate::{Platform, platform::LivePolicy};
use consent::{PolicyVersion, SiteId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLockWriteGuard};
use store::{AuditAct, AuditEntry, PublishedPolicy, StoreError};

impl Platform {
    /// Reads the tests of all sites, and begins those again that run.
    pub(crate) async fn load_experiments(&self) -> Result<(), StoreError> {
        for audited in self.store.experiment_entries().await? {
            self.note_experiment(audited.entry);
        }
        for live in self.live_sites() {
            let site = &live.policy.site;
            let Some(open) = self.open_experiment(site) else {
                continue;
            };
            let other = self.store.policy(site, open.other).await?;
            match other.filter(|_| open.current == live.policy.version) {
                Some(other) => self.put_running(open, other),
                None => self.note_superseded(site, &live).await?,
            }
        }
        Ok(())
    }

    /// Begins a test that was checked for what it is planned with; the versions are checked here.
    pub(super) async fn begin_experiment(
        &self,
        live: &LivePolicy,
        planned: Experiment,
    ) -> Result<Experiment, ExperimentError> {
        let _changing = self.experiments.changing.lock().await;
        let site = &live.policy.site;
        if let Some(running) = self.running_experiment(live) {
            return Err(ExperimentError::Runs(running.experiment.number));
        }
        let of = async |version| -> Result<PublishedPolicy, ExperimentError> {
            let found = self.store.policy(site, version).await?;
            found.ok_or_else(|| ExperimentError::UnknownVersion(site.clone(), version))
        };
        let (current, other) = (of(planned.current).await?, of(planned.other).await?);
        let obstacles = rules::obstacles(&current, &other);
        if !obstacles.is_empty() {
            return Err(ExperimentError::Differ(obstacles));
        }
        let number = self
            .experiments_of(site)
            .last()
            .map_or(0, |last| last.number)
            + 1;
        let begun = Experiment { number, ..planned };
        let entry = started(&begun);
        self.store.audit(entry.clone()).await?;
        self.note_experiment(entry);
        // Whoever was shown a banner today is counted once more, under the version that the test gives: as after a restart.
        self.forget_visitors(site);
        self.put_running(begun.clone(), other);
        Ok(begun)
    }

    /// Ends a test. Where the other version won, its content is published as a new version; when that fails, the test goes on.
    pub(super) async fn finish_experiment(
        &self,
        live: &LivePolicy,
        number: u32,
        how: ExperimentEnd,
        by: &str,
        note: &str,
    ) -> Result<Option<PolicyVersion>, ExperimentError> {
        let _changing = self.experiments.changing.lock().await;
        let site = &live.policy.site;
        let running = self
            .running_experiment(live)
            .filter(|running| running.experiment.number == number)
            .ok_or(ExperimentError::HasEnded(number))?;
        // Taken away first: what is published then ends no test.
        self.put_away(site);
        let published = match how {
            ExperimentEnd::TookOther => {
                let other = running.experiment.other;
                match self.roll_back(site, other, by, note).await {
                    Ok(published) => Some(published.version),
                    Err(error) => {
                        self.put_back(running);
                        return Err(error.into());
                    }
                }
            }
            ExperimentEnd::KeptCurrent | ExperimentEnd::Superseded => None,
        };
        let entry = self.ended_entry(site, number, how, by, note);
        if let Err(error) = self.store.audit(entry.clone()).await {
            if published.is_none() {
                self.put_back(running);
            }
            return Err(error.into());
        }
        self.note_experiment(entry);
        Ok(published)
    }

    /// Another version is current now: what ran has ended.
    pub(crate) async fn supersede_experiment(&self, site: &SiteId, by: &str) {
        let open = {
            let sites = self.sites_of_experiments();
            let running = sites.get(site).and_then(|of| of.running.clone());
            running.map(|running| running.experiment.number)
        };
        let Some(number) = open else { return };
        self.put_away(site);
        let entry = self.ended_entry(site, number, ExperimentEnd::Superseded, by, "");
        if let Err(error) = self.store.audit(entry.clone()).await {
            tracing::error!(%error, "an A/B test ended with a publication, and its audit entry was not written");
        }
        self.note_experiment(entry);
    }

    /// The tests of a site, oldest first.
    #[must_use]
    pub fn experiments_of(&self, site: &SiteId) -> Vec<Experiment> {
        let sites = self.experiments.sites.read();
        let sites = sites.unwrap_or_else(PoisonError::into_inner);
        sites.get(site).map_or_else(Vec::new, |of| of.all.clone())
    }

    fn ended_entry(
        &self,
        site: &SiteId,
        number: u32,
        how: ExperimentEnd,
        by: &str,
        note: &str,
    ) -> AuditEntry {
        AuditEntry {
            at_millis: self.now_millis(),
            operator: by.to_owned(),
            act: AuditAct::ExperimentEnded {
                site: site.clone(),
                number,
                how,
                note: note.to_owned(),
            },
        }
    }

    /// For a test that nobody ended before the program did, although its version was no longer current.
    async fn note_superseded(&self, site: &SiteId, live: &LivePolicy) -> Result<(), StoreError> {
        let Some(open) = self.open_experiment(site) else {
            return Ok(());
        };
        let published = self.store.policy(site, live.policy.version).await?;
        let stamp = published.map(|published| published.stamp);
        let by = stamp.as_ref().map_or("", |stamp| stamp.author.as_str());
        let mut entry = self.ended_entry(site, open.number, ExperimentEnd::Superseded, by, "");
        entry.at_millis = stamp
            .as_ref()
            .map_or(entry.at_millis, |stamp| stamp.at_millis);
        self.note_experiment(entry);
        Ok(())
    }

    fn open_experiment(&self, site: &SiteId) -> Option<Experiment> {
        let last = self.experiments_of(site).pop();
        last.filter(|experiment| experiment.ended.is_none())
    }

    fn put_running(&self, experiment: Experiment, other: PublishedPolicy) {
        let other = LivePolicy::new(other.policy, other.digest);
        self.put_back(Arc::new(Running::new(experiment, other)));
    }

    fn put_back(&self, running: Arc<Running>) {
        let site = running.experiment.site.clone();
        let mut sites = self.sites_of_experiments();
        sites.entry(site).or_default().running = Some(running);
    }

    fn put_away(&self, site: &SiteId) {
        if let Some(of) = self.sites_of_experiments().get_mut(site) {
            of.running = None;
        }
    }

    /// Takes in what an audit entry says.
    fn note_experiment(&self, entry: AuditEntry) {
        let mut sites = self.sites_of_experiments();
        match entry.act {
            AuditAct::ExperimentStarted {
                site,
                number,
                current,
                other,
                share,
                baseline,
                effect,
                planned,
                note,
            } => sites.entry(site.clone()).or_default().all.push(Experiment {
                site,
                number,
                current,
                other,
                share,
                baseline,
                effect,
                planned,
                started_at_millis: entry.at_millis,
                started_by: entry.operator,
                note,
                ended: None,
            }),
            AuditAct::ExperimentEnded {
                site,
                number,
                how,
                note,
            } => {
                let all = &mut sites.entry(site).or_default().all;
                if let Some(found) = all.iter_mut().find(|one| one.number == number) {
                    found.ended = Some(Ended {
                        at_millis: entry.at_millis,
                        by: entry.operator,
                        how,
                        note,
                    });
                }
            }
            _ => {}
        }
    }

    fn sites_of_experiments(&self) -> RwLockWriteGuard<'_, HashMap<SiteId, OfSite>> {
        let sites = self.experiments.sites.write();
        sites.unwrap_or_else(PoisonError::into_inner)
    }
}

fn started(begun: &Experiment) -> AuditEntry {
    AuditEntry {
        at_millis: begun.started_at_millis,
        operator: begun.started_by.clone(),
        act: AuditAct::ExperimentStarted {
            site: begun.site.clone(),
            number: begun.number,
            current: begun.current,
            other: begun.other,
            share: begun.share,
            baseline: begun.baseline,
            effect: begun.effect,
            planned: begun.planned,
            note: begun.note.clone(),
        },
    }
}
