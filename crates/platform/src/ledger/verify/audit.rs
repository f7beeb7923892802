//! What is known while a ledger is read: the chain, the tree, and what later entries may name. Reads no files.

use super::{BadPlace, ClosingLine, Finding, LedgerReport, VerifyError};
use crate::ledger::{Frontier, LedgerVerifier, NoteError, SignedCheckpoint};
use consent::{ArtefactId, ConsentRecord, SiteId};
use std::collections::{BTreeMap, HashSet, VecDeque};
use store::{
    Artefact, Checkpoint, EntryKind, LedgerHash, PublishedPolicy, RawContent, RawEntry, RawPrivate,
};

/// A checkpoint may be this many entries behind the place where it stands: those that were written while it was made.
const LAG: usize = 1 << 15;

/// The state of an audit.
pub(super) struct Audit {
    key: Option<LedgerVerifier>,
    outside: Option<SignedCheckpoint>,
    head: LedgerHash,
    tree: Frontier,
    /// The tree as it was before the entries in `recent`.
    behind: Frontier,
    recent: VecDeque<LedgerHash>,
    by_kind: BTreeMap<String, u64>,
    /// Entries whose private part is gone and that no tombstone has named yet, with their line.
    unexplained: BTreeMap<u64, u64>,
    erased: u64,
    checkpoints: u64,
    policies: HashSet<(SiteId, String)>,
    artefacts: HashSet<ArtefactId>,
}

impl Audit {
    pub(super) fn new(key: Option<LedgerVerifier>) -> Self {
        Self {
            key,
            outside: None,
            head: LedgerHash::ORIGIN,
            tree: Frontier::default(),
            behind: Frontier::default(),
            recent: VecDeque::new(),
            by_kind: BTreeMap::new(),
            unexplained: BTreeMap::new(),
            erased: 0,
            checkpoints: 0,
            policies: HashSet::new(),
            artefacts: HashSet::new(),
        }
    }

    /// All signatures must be of one key.
    pub(super) fn expect_key(&mut self, key: &LedgerVerifier) -> Result<(), Finding> {
        if self.key.get_or_insert_with(|| key.clone()) == key {
            Ok(())
        } else {
            Err(Finding::CheckpointKey)
        }
    }

    /// The ledger must contain this checkpoint.
    pub(super) fn compare(&mut self, note: Option<&str>) -> Result<(), VerifyError> {
        if let Some(note) = note {
            let key = self.key.as_ref();
            let key = key.ok_or(VerifyError::Outside(NoteError::UnknownKey))?;
            self.outside = Some(key.open_checkpoint(note).map_err(VerifyError::Outside)?);
        }
        Ok(())
    }

    pub(super) const fn next_seq(&self) -> u64 {
        self.tree.size() + 1
    }

    pub(super) fn entry(&mut self, raw: &RawEntry, line: u64) -> Result<(), Finding> {
        let entry = raw.entry;
        if entry.seq != self.next_seq() {
            return Err(Finding::Sequence);
        }
        if entry.previous != self.head {
            return Err(Finding::Chain);
        }
        self.private(raw, line)?;
        let content = raw.content().ok_or(Finding::Unreadable)?;
        match &content {
            RawContent::Record(record) => self.record(record)?,
            RawContent::Policy(published) => self.policy(published)?,
            RawContent::Artefact(artefact) => self.artefact(artefact)?,
            RawContent::Checkpoint(checkpoint) => self.checkpoint(checkpoint)?,
            RawContent::Erasure(erasure) => {
                for seq in &erasure.seqs {
                    self.unexplained.remove(seq);
                }
            }
            RawContent::Other | RawContent::Absent => {}
        }
        self.push(entry.hash);
        *self
            .by_kind
            .entry(entry.kind.wire_name().to_owned())
            .or_default() += 1;
        match &self.outside {
            Some(outside) if outside.size == entry.seq && outside.root != self.tree.root() => {
                Err(Finding::CheckpointRoot)
            }
            _ => Ok(()),
        }
    }

    fn private(&mut self, raw: &RawEntry, line: u64) -> Result<(), Finding> {
        if raw.entry.kind.is_withheld() || matches!(raw.private, RawPrivate::Whole(_)) {
            return Ok(());
        }
        // Only these can be erased at all.
        if !matches!(raw.entry.kind, EntryKind::Record | EntryKind::Restriction) {
            return Err(Finding::Unexplained);
        }
        self.erased += 1;
        self.unexplained.insert(raw.entry.seq, line);
        Ok(())
    }

    fn push(&mut self, hash: LedgerHash) {
        self.head = hash;
        self.tree.push(hash);
        self.recent.push_back(hash);
        if self.recent.len() > LAG
            && let Some(old) = self.recent.pop_front()
        {
            self.behind.push(old);
        }
    }

    fn policy(&mut self, published: &PublishedPolicy) -> Result<(), Finding> {
        if published.digest != PublishedPolicy::digest_of(&published.policy) {
            return Err(Finding::Policy);
        }
        let named = (published.policy.site.clone(), published.digest.clone());
        self.policies.insert(named);
        Ok(())
    }

    fn artefact(&mut self, artefact: &Artefact) -> Result<(), Finding> {
        if artefact.id != Artefact::id_of(&artefact.body) {
            return Err(Finding::Artefact);
        }
        self.artefacts.insert(artefact.id.clone());
        Ok(())
    }

    fn record(&self, record: &ConsentRecord) -> Result<(), Finding> {
        let policy = record.policy_digest.clone();
        if policy.is_some_and(|digest| !self.policies.contains(&(record.site.clone(), digest))) {
            return Err(Finding::PolicyMissing);
        }
        let shown = record.shown.as_ref();
        if shown.is_some_and(|id| !self.artefacts.contains(id)) {
            return Err(Finding::ArtefactMissing);
        }
        Ok(())
    }

    /// The root that the tree had when it was as large as this.
    fn root_at(&self, size: u64) -> Option<[u8; 32]> {
        let mut tree = self.behind.clone();
        let more = size.checked_sub(tree.size())?;
        let more = usize::try_from(more).ok()?;
        (more <= self.recent.len()).then(|| {
            self.recent
                .iter()
                .take(more)
                .for_each(|hash| tree.push(*hash));
            tree.root()
        })
    }

    fn checkpoint(&mut self, kept: &Checkpoint) -> Result<(), Finding> {
        let key = LedgerVerifier::parse(&kept.key).map_err(|_| Finding::CheckpointKey)?;
        self.expect_key(&key)?;
        self.signed(&kept.note, kept.size)
    }

    fn signed(&mut self, note: &str, size: u64) -> Result<(), Finding> {
        let key = self.key.as_ref().ok_or(Finding::CheckpointKey)?;
        let said = key.open_checkpoint(note).map_err(|why| match why {
            NoteError::UnknownKey | NoteError::Key => Finding::CheckpointKey,
            NoteError::Malformed | NoteError::Signature => Finding::CheckpointSignature,
        })?;
        if said.size != size || self.root_at(size) != Some(said.root) {
            return Err(Finding::CheckpointRoot);
        }
        self.checkpoints += 1;
        Ok(())
    }

    pub(super) fn close(&mut self, closing: &ClosingLine) -> Result<(), Finding> {
        if closing.entries != self.tree.size() {
            return Err(Finding::EndMissing);
        }
        if closing.head != self.head.to_string() {
            return Err(Finding::Closing);
        }
        self.signed(&closing.checkpoint, closing.entries)
    }

    pub(super) fn finished(&self) -> LedgerReport {
        if let Some((&seq, &line)) = self.unexplained.first_key_value() {
            return self.bad_at(line, seq, Finding::Unexplained);
        }
        match &self.outside {
            Some(outside) if outside.size > self.tree.size() => {
                self.bad_at(0, self.next_seq(), Finding::EndMissing)
            }
            _ => self.report(None),
        }
    }

    pub(super) fn bad_at(&self, line: u64, seq: u64, what: Finding) -> LedgerReport {
        self.report(Some(BadPlace {
            line,
            seq,
            what,
            more: None,
        }))
    }

    fn report(&self, bad: Option<BadPlace>) -> LedgerReport {
        LedgerReport {
            entries: self.tree.size(),
            head: self.head.to_string(),
            by_kind: self.by_kind.clone(),
            erased: self.erased,
            checkpoints: self.checkpoints,
            key: self.key.as_ref().map(ToString::to_string),
            bad,
        }
    }
}
