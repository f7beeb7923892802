//! The one trait with two engines. Its documentation is the contract that every engine keeps; the tests of it are in
//! the module `contract`. It speaks neither keys nor SQL.

use crate::{
    ApiToken, Appended, Artefact, AuditEntry, Audited, Checkpoint, CountAnswer, CountQuestion,
    Draft, ErasureRequest, Invitation, Job, JobFile, JobId, LedgerEntry, LedgerHead, NewRecord,
    Operator, PublishedPolicy, Session, StoreError,
};
use async_trait::async_trait;
use consent::{
    ArtefactId, PolicyVersion, SiteId, Timestamp, VisitorId, counter::Tally, record::RecordId,
};

/// Keeps what Sluis knows.
///
/// # Contract
/// - A write returns `Ok` only when it is durable: it survives the death of the process and of the machine. The one
///   exception is [`touch_session`](Self::touch_session).
/// - What a write acknowledged, every read that begins afterwards sees.
/// - A write that returns an error was not done, with three exceptions where it may or may not have been done:
///   [`StoreError::Failed`], [`StoreError::Closed`] and the caller's future being dropped. Writes that can be asked
///   again are told apart by their own key ([`append`](Self::append), [`publish`](Self::publish)).
/// - Records, policies and audit entries are never updated or deleted, except that [`erase`](Self::erase) takes what
///   records say away; their places in the chain stay.
/// - Every write but `touch_session`, [`roll_counters_up`](Self::roll_counters_up), [`secret`](Self::secret) and those of
///   jobs is an entry of the ledger: numbered from 1 without
///   gaps and chained by hash.
/// - Lists take a cursor, which is exclusive, and a limit; their order is defined at each.
/// - An engine that has more waiting than it can hold answers [`StoreError::Busy`] at once.
/// - An engine that met an error of the disk, or damage in itself, is failed until it is opened again: writes answer
///   [`StoreError::Failed`], [`is_failed`](Self::is_failed) says so, and reads answer an error or what is true.
#[async_trait]
pub trait Store: Send + Sync {
    /// Publishes the next version of a site's policy, if `expected` is the current one (`None`: there is none yet).
    /// Versions are 1, 2, 3, ... without gaps.
    ///
    /// # Errors
    /// [`StoreError::PublishConflict`] with the version that is current; [`StoreError::VersionOutOfOrder`];
    /// [`StoreError::DigestMismatch`].
    async fn publish(
        &self,
        expected: Option<PolicyVersion>,
        policy: PublishedPolicy,
    ) -> Result<(), StoreError>;

    /// One published version.
    async fn policy(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError>;

    /// The version that was published last.
    async fn current_policy(&self, site: &SiteId) -> Result<Option<PublishedPolicy>, StoreError>;

    /// Sites with a published policy, ascending by id.
    async fn sites(&self, after: Option<&SiteId>, limit: usize) -> Result<Vec<SiteId>, StoreError>;

    /// Appends a record and raises its counters, both or neither. Idempotent by site and `record.key`: the second
    /// call with a key gets the first record with `replayed` set, and counts nothing, whatever else it brought.
    /// `record.previous` becomes the id of the visitor's latest record on that site.
    ///
    /// # Errors
    /// [`StoreError::RecordIdTaken`] when another record has this id.
    async fn append(&self, new: NewRecord) -> Result<Appended, StoreError>;

    /// A record by its id; `None` too when it belongs to another site. `replayed` is false in what reads return.
    async fn record(&self, site: &SiteId, id: &RecordId) -> Result<Option<Appended>, StoreError>;

    /// A record by its idempotency key. `replayed` is false in what reads return.
    async fn record_by_key(
        &self,
        site: &SiteId,
        key: &RecordId,
    ) -> Result<Option<Appended>, StoreError>;

    /// Records of all sites that were written before a moment, ascending by place. Erased ones are left out.
    async fn records_before(
        &self,
        at_millis: u64,
        after_seq: u64,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError>;

    /// Erases what records say; how many were concerned. The entries stay in the chain as digests, their counters
    /// stay as they are, and an entry says what was erased. Nothing to erase writes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotErasable`]
    async fn erase(&self, request: ErasureRequest) -> Result<u64, StoreError>;

    /// Restricts the use of a visitor's records on a site, or lifts that (GDPR art. 18). As it is already: writes
    /// nothing.
    async fn restrict(&self, site: &SiteId, visitor: VisitorId, on: bool)
    -> Result<(), StoreError>;

    /// Is the use of a visitor's records restricted?
    async fn is_restricted(&self, site: &SiteId, visitor: VisitorId) -> Result<bool, StoreError>;

    /// Keeps what was shown; the same content again writes nothing.
    ///
    /// # Errors
    /// [`StoreError::DigestMismatch`] when the address is not the body's.
    async fn put_artefact(&self, artefact: Artefact) -> Result<(), StoreError>;

    /// What was shown, by its content address.
    async fn artefact(&self, id: &ArtefactId) -> Result<Option<Artefact>, StoreError>;

    /// The visitor's latest record on a site.
    async fn latest_of(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<Option<Appended>, StoreError>;

    /// The visitor's records on a site, newest first.
    async fn history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError>;

    /// Raises counters, all or none; an empty list writes nothing. Not idempotent.
    async fn count(&self, tallies: Vec<Tally>) -> Result<(), StoreError>;

    /// What the counters say, as it is asked for. Takes as long as there are values and days, not as there are records.
    async fn counted(&self, question: CountQuestion) -> Result<CountAnswer, StoreError>;

    /// Rolls the counters up of days before one (in days since 1970), so that they are answered fast. Changes no
    /// answer, and writes no entry.
    async fn roll_counters_up(&self, before_day: i32) -> Result<(), StoreError>;

    /// The newest entry of the ledger.
    async fn head(&self) -> Result<LedgerHead, StoreError>;

    /// Entries of the ledger, ascending.
    async fn ledger(&self, after_seq: u64, limit: usize) -> Result<Vec<LedgerEntry>, StoreError>;

    /// Adds a signed checkpoint.
    async fn put_checkpoint(&self, checkpoint: Checkpoint) -> Result<(), StoreError>;

    /// The newest checkpoint.
    async fn latest_checkpoint(&self) -> Result<Option<Checkpoint>, StoreError>;

    /// Saves a site's draft, if `expected` is its current revision (`None`: there is none yet). The answer is the new
    /// revision; `draft.revision` is filled in.
    ///
    /// # Errors
    /// [`StoreError::DraftConflict`] with the revision that is current.
    async fn save_draft(&self, expected: Option<u32>, draft: Draft) -> Result<u32, StoreError>;

    /// A site's draft.
    async fn draft(&self, site: &SiteId) -> Result<Option<Draft>, StoreError>;

    /// Adds an operator. Names are folded to lower case here and wherever they are looked up.
    ///
    /// # Errors
    /// [`StoreError::OperatorExists`]
    async fn add_operator(&self, operator: Operator) -> Result<(), StoreError>;

    /// An operator by sign-in name.
    async fn operator(&self, name: &str) -> Result<Option<Operator>, StoreError>;

    /// Replaces what is known of an operator; `false` when there is none of this name.
    async fn change_operator(&self, operator: Operator) -> Result<bool, StoreError>;

    /// Operators, ascending by name.
    async fn operators(
        &self,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Operator>, StoreError>;

    /// Keeps an invitation.
    async fn put_invitation(&self, invitation: Invitation) -> Result<(), StoreError>;

    /// An invitation that was not used yet. Whether it is too old is the caller's question.
    async fn invitation(&self, hash: &[u8; 32]) -> Result<Option<Invitation>, StoreError>;

    /// Uses an invitation up: it goes to exactly one caller, before it expires, and never again.
    async fn consume_invitation(
        &self,
        hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<Option<Invitation>, StoreError>;

    /// Adds a token for a program.
    async fn add_api_token(&self, token: ApiToken) -> Result<(), StoreError>;

    /// A token that was not revoked, by its hash.
    async fn api_token(&self, hash: &[u8; 32]) -> Result<Option<ApiToken>, StoreError>;

    /// All tokens that were not revoked, ascending by hash.
    async fn api_tokens(&self) -> Result<Vec<ApiToken>, StoreError>;

    /// Notes the day on which a token was used; `false` when there is none. A day that is noted already, and one before
    /// it, writes nothing.
    async fn note_api_token_use(&self, hash: &[u8; 32], day: Timestamp)
    -> Result<bool, StoreError>;

    /// Revokes a token; `false` when there is none.
    async fn revoke_api_token(&self, hash: &[u8; 32]) -> Result<bool, StoreError>;

    /// How many operators there are.
    async fn operator_count(&self) -> Result<u64, StoreError>;

    /// Opens a session.
    async fn open_session(&self, session: Session) -> Result<(), StoreError>;

    /// An open session. Whether it is too old is the caller's question.
    async fn session(&self, id_hash: &[u8; 32]) -> Result<Option<Session>, StoreError>;

    /// Open sessions of all operators, ascending by hash. Whether they are too old is the caller's question.
    async fn sessions(
        &self,
        after: Option<&[u8; 32]>,
        limit: usize,
    ) -> Result<Vec<Session>, StoreError>;

    /// Notes that a session was used; `false` when it is not open. Need not survive a crash: the session is then as
    /// it was at an earlier touch or when it was opened.
    async fn touch_session(&self, id_hash: &[u8; 32], at: Timestamp) -> Result<bool, StoreError>;

    /// Closes a session; one that is not open stays so.
    async fn close_session(&self, id_hash: &[u8; 32]) -> Result<(), StoreError>;

    /// Keeps the hash of a one-time set-up token. Any earlier one counts no longer.
    async fn put_setup_token(
        &self,
        hash: [u8; 32],
        expires_at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Uses the set-up token up: `true` for exactly one caller, before `expires_at`, and never again.
    async fn consume_setup_token(
        &self,
        hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Adds an audit entry.
    async fn audit(&self, entry: AuditEntry) -> Result<(), StoreError>;

    /// Audit entries, newest first.
    async fn audit_entries(
        &self,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Audited>, StoreError>;

    /// Audit entries about A/B tests, oldest first: what began and ended, on all sites.
    async fn experiment_entries(&self) -> Result<Vec<Audited>, StoreError> {
        const PAGE: usize = 500;
        let (mut found, mut before) = (Vec::new(), None);
        loop {
            let page = self.audit_entries(before, PAGE).await?;
            let is_last = page.len() < PAGE;
            before = page.last().map(|audited| audited.seq);
            found.extend(page);
            found.retain(|audited| audited.entry.act.is_of_experiment());
            if is_last {
                found.reverse();
                return Ok(found);
            }
        }
    }

    /// The secret of this name (`a-z`, `0-9`, `-`, `_`; at most 40), which is `fresh` when there was none. Of several
    /// callers at once, all get the same one. Secrets are kept apart from the ledger and never leave in a backup of it.
    ///
    /// # Errors
    /// [`StoreError::SecretName`], [`StoreError::SecretDamaged`]
    async fn secret(&self, name: &str, fresh: [u8; 32]) -> Result<[u8; 32], StoreError>;

    /// Keeps a job under the next number, which is the answer; `job.id` is filled in. Jobs stand beside the ledger: they
    /// change, are removed, and are in no backup of it.
    async fn add_job(&self, job: Job) -> Result<JobId, StoreError>;

    /// Replaces what is known of a job; `false` when there is none of this number.
    async fn change_job(&self, job: Job) -> Result<bool, StoreError>;

    /// All jobs, ascending. What cannot be read is left out.
    async fn jobs(&self) -> Result<Vec<Job>, StoreError>;

    /// Removes a job with what is kept with it; `false` when there is none. The newest one is not to be removed: its
    /// number would be given again.
    async fn remove_job(&self, id: JobId) -> Result<bool, StoreError>;

    /// Keeps something with a job, in place of what was kept; `false` when there is no such job.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`]
    async fn put_job_file(
        &self,
        id: JobId,
        file: JobFile,
        body: Vec<u8>,
    ) -> Result<bool, StoreError>;

    /// What is kept with a job.
    async fn job_file(&self, id: JobId, file: JobFile) -> Result<Option<Vec<u8>>, StoreError>;

    /// Has the engine failed? The process should then end and be started again.
    fn is_failed(&self) -> bool;

    /// Finishes what was accepted and closes. Everything else answers [`StoreError::Closed`] from now on.
    async fn close(&self);
}
