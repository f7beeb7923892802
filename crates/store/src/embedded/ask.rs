//! [`Store`] on the embedded engine. Each method hands its request to the writing thread or its question to a
//! blocking thread; nothing is decided here.
// size: one implementation of one trait, a few lines per method.

use super::{
    EmbeddedStore,
    counters::{days_to_seal, next_block, prepare, put_block, seal},
    payload::SetupToken,
    reads::Reads,
};
use crate::{
    ApiToken, Appended, Artefact, AuditEntry, Audited, Checkpoint, CountAnswer, CountQuestion,
    Draft, ErasureRequest, Invitation, Job, JobFile, JobId, LedgerEntry, LedgerHead, NewRecord,
    Operator, PublishedPolicy, Session, Store, StoreError,
};
use async_trait::async_trait;
use consent::{
    ArtefactId, PolicyVersion, SiteId, Timestamp, VisitorId, counter::Tally, record::RecordId,
};
use std::sync::Arc;

#[async_trait]
impl Store for EmbeddedStore {
    async fn publish(
        &self,
        expected: Option<PolicyVersion>,
        policy: PublishedPolicy,
    ) -> Result<(), StoreError> {
        self.write(move |group| group.publish(expected, policy))
            .await
    }

    async fn policy(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        let site = site.clone();
        self.read(move |reads| reads.policy(&site, version)).await
    }

    async fn current_policy(&self, site: &SiteId) -> Result<Option<PublishedPolicy>, StoreError> {
        let site = site.clone();
        self.read(move |reads| reads.current_policy(&site)).await
    }

    async fn sites(&self, after: Option<&SiteId>, limit: usize) -> Result<Vec<SiteId>, StoreError> {
        let after = after.cloned();
        self.read(move |reads| reads.sites(after.as_ref(), limit))
            .await
    }

    async fn append(&self, new: NewRecord) -> Result<Appended, StoreError> {
        self.write(move |group| group.append(new)).await
    }

    async fn record(&self, site: &SiteId, id: &RecordId) -> Result<Option<Appended>, StoreError> {
        let (site, id) = (site.clone(), id.clone());
        self.read(move |reads| reads.record(&site, &id)).await
    }

    async fn record_by_key(
        &self,
        site: &SiteId,
        key: &RecordId,
    ) -> Result<Option<Appended>, StoreError> {
        let (site, key) = (site.clone(), key.clone());
        self.read(move |reads| reads.record_by_key(&site, &key))
            .await
    }

    async fn records_before(
        &self,
        at_millis: u64,
        after_seq: u64,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError> {
        self.read(move |reads| reads.records_before(at_millis, after_seq, limit))
            .await
    }

    async fn erase(&self, request: ErasureRequest) -> Result<u64, StoreError> {
        self.write(move |group| group.erase(request)).await
    }

    async fn restrict(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        on: bool,
    ) -> Result<(), StoreError> {
        let site = site.clone();
        self.write(move |group| group.restrict(site, visitor, on))
            .await
    }

    async fn is_restricted(&self, site: &SiteId, visitor: VisitorId) -> Result<bool, StoreError> {
        let site = site.clone();
        self.read(move |reads| reads.is_restricted(&site, visitor))
            .await
    }

    async fn put_artefact(&self, artefact: Artefact) -> Result<(), StoreError> {
        self.write(move |group| group.put_artefact(artefact)).await
    }

    async fn artefact(&self, id: &ArtefactId) -> Result<Option<Artefact>, StoreError> {
        let id = id.clone();
        self.read(move |reads| reads.artefact(&id)).await
    }

    async fn latest_of(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<Option<Appended>, StoreError> {
        let latest = self.history(site, visitor, None, 1).await?;
        Ok(latest.into_iter().next())
    }

    async fn history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError> {
        let site = site.clone();
        self.read(move |reads| reads.history(&site, visitor, before_seq, limit))
            .await
    }

    async fn count(&self, tallies: Vec<Tally>) -> Result<(), StoreError> {
        if tallies.is_empty() {
            return Ok(());
        }
        self.write(move |group| group.count(tallies)).await
    }

    async fn counted(&self, question: CountQuestion) -> Result<CountAnswer, StoreError> {
        self.read(move |reads| reads.counted(&question)).await
    }

    async fn roll_counters_up(&self, before_day: i32) -> Result<(), StoreError> {
        loop {
            let days = self.read(move |reads| days_to_seal(&reads.index, before_day, 1));
            let Some(day) = days.await?.pop() else { break };
            self.write(move |group| seal(&mut group.overlay, &day))
                .await?;
        }
        loop {
            let prepared = self.read(move |reads| {
                let block = next_block(&reads.index, before_day)?;
                block.map(|block| prepare(&reads.index, block)).transpose()
            });
            let Some(prepared) = prepared.await? else {
                return Ok(());
            };
            self.write(move |group| put_block(&mut group.overlay, prepared))
                .await?;
        }
    }

    async fn head(&self) -> Result<LedgerHead, StoreError> {
        self.read(Reads::head).await
    }

    async fn ledger(&self, after_seq: u64, limit: usize) -> Result<Vec<LedgerEntry>, StoreError> {
        self.read(move |reads| reads.ledger(after_seq, limit)).await
    }

    async fn put_checkpoint(&self, checkpoint: Checkpoint) -> Result<(), StoreError> {
        self.write(move |group| group.put_checkpoint(checkpoint))
            .await
    }

    async fn latest_checkpoint(&self) -> Result<Option<Checkpoint>, StoreError> {
        self.read(Reads::latest_checkpoint).await
    }

    async fn save_draft(&self, expected: Option<u32>, draft: Draft) -> Result<u32, StoreError> {
        self.write(move |group| group.save_draft(expected, draft))
            .await
    }

    async fn draft(&self, site: &SiteId) -> Result<Option<Draft>, StoreError> {
        let site = site.clone();
        self.read(move |reads| reads.draft(&site)).await
    }

    async fn add_operator(&self, mut operator: Operator) -> Result<(), StoreError> {
        operator.name = operator.name.to_lowercase();
        self.write(move |group| group.add_operator(operator)).await
    }

    async fn operator(&self, name: &str) -> Result<Option<Operator>, StoreError> {
        let folded = name.to_lowercase();
        self.read(move |reads| reads.operator(&folded)).await
    }

    async fn change_operator(&self, mut operator: Operator) -> Result<bool, StoreError> {
        operator.name = operator.name.to_lowercase();
        self.write(move |group| group.change_operator(operator))
            .await
    }

    async fn operators(
        &self,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Operator>, StoreError> {
        let after = after.map(str::to_lowercase);
        self.read(move |reads| reads.operators(after.as_deref(), limit))
            .await
    }

    async fn put_invitation(&self, invitation: Invitation) -> Result<(), StoreError> {
        self.write(move |group| group.put_invitation(invitation))
            .await
    }

    async fn invitation(&self, hash: &[u8; 32]) -> Result<Option<Invitation>, StoreError> {
        let hash = *hash;
        self.read(move |reads| reads.invitation(&hash)).await
    }

    async fn consume_invitation(
        &self,
        hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<Option<Invitation>, StoreError> {
        let hash = *hash;
        self.write(move |group| group.consume_invitation(hash, now))
            .await
    }

    async fn add_api_token(&self, token: ApiToken) -> Result<(), StoreError> {
        self.write(move |group| group.add_api_token(token)).await
    }

    async fn api_token(&self, hash: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        let hash = *hash;
        self.read(move |reads| reads.api_token(&hash)).await
    }

    async fn api_tokens(&self) -> Result<Vec<ApiToken>, StoreError> {
        self.read(Reads::api_tokens).await
    }

    async fn note_api_token_use(
        &self,
        hash: &[u8; 32],
        day: Timestamp,
    ) -> Result<bool, StoreError> {
        let hash = *hash;
        self.write(move |group| group.note_api_token_use(hash, day))
            .await
    }

    async fn revoke_api_token(&self, hash: &[u8; 32]) -> Result<bool, StoreError> {
        let hash = *hash;
        self.write(move |group| group.revoke_api_token(hash)).await
    }

    async fn operator_count(&self) -> Result<u64, StoreError> {
        self.read(Reads::operator_count).await
    }

    async fn open_session(&self, session: Session) -> Result<(), StoreError> {
        self.write(move |group| group.open_session(session)).await
    }

    async fn session(&self, id_hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
        let id_hash = *id_hash;
        self.read(move |reads| reads.session(&id_hash)).await
    }

    async fn sessions(
        &self,
        after: Option<&[u8; 32]>,
        limit: usize,
    ) -> Result<Vec<Session>, StoreError> {
        let after = after.copied();
        self.read(move |reads| reads.sessions(after.as_ref(), limit))
            .await
    }

    async fn touch_session(&self, id_hash: &[u8; 32], at: Timestamp) -> Result<bool, StoreError> {
        let id_hash = *id_hash;
        self.write(move |group| group.touch_session(&id_hash, at))
            .await
    }

    async fn close_session(&self, id_hash: &[u8; 32]) -> Result<(), StoreError> {
        let id_hash = *id_hash;
        self.write(move |group| group.close_session(id_hash)).await
    }

    async fn put_setup_token(
        &self,
        hash: [u8; 32],
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let token = SetupToken { hash, expires_at };
        self.write(move |group| group.put_setup_token(token)).await
    }

    async fn consume_setup_token(
        &self,
        hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let hash = *hash;
        self.write(move |group| group.consume_setup_token(hash, now))
            .await
    }

    async fn audit(&self, entry: AuditEntry) -> Result<(), StoreError> {
        self.write(move |group| group.audit(entry)).await
    }

    async fn audit_entries(
        &self,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Audited>, StoreError> {
        self.read(move |reads| reads.audit_entries(before_seq, limit))
            .await
    }

    async fn experiment_entries(&self) -> Result<Vec<Audited>, StoreError> {
        self.read(Reads::experiment_entries).await
    }

    async fn secret(&self, name: &str, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
        let (secrets, name) = (Arc::clone(&self.secrets), name.to_owned());
        self.read(move |_| secrets.get(&name, fresh)).await
    }

    async fn add_job(&self, job: Job) -> Result<JobId, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.add(job)).await
    }

    async fn change_job(&self, job: Job) -> Result<bool, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.change(&job)).await
    }

    async fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.all()).await
    }

    async fn remove_job(&self, id: JobId) -> Result<bool, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.remove(id)).await
    }

    async fn put_job_file(
        &self,
        id: JobId,
        file: JobFile,
        body: Vec<u8>,
    ) -> Result<bool, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.keep(id, file, &body)).await
    }

    async fn job_file(&self, id: JobId, file: JobFile) -> Result<Option<Vec<u8>>, StoreError> {
        let jobs = Arc::clone(&self.jobs);
        self.read(move |_| jobs.kept(id, file)).await
    }

    fn is_failed(&self) -> bool {
        self.failure.is_set()
    }

    async fn close(&self) {
        if let Some(thread) = self.shut() {
            drop(tokio::task::spawn_blocking(move || thread.join()).await);
        }
    }
}
