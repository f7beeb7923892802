//! A group of writes between two `fdatasync`s: decisions are made here, against the index and against what the
//! group itself has changed so far. Nothing here touches the disk for writing but the journal's commit.

use super::{
    apply,
    index::{Changes, Index, IndexState, Key},
    journal::{Frame, Journal, JournalReader, Place},
    payload::{self, Encoded, Payload},
};
use crate::{Appended, EntryProof, LedgerHead, StoreError};
use consent::SiteId;
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeMap, io};

/// What applying entries needs: the index as the group sees it.
#[derive(Debug)]
pub(super) struct Overlay<'a> {
    index: &'a Index,
    changes: Changes,
    state: IndexState,
}

impl<'a> Overlay<'a> {
    pub(super) const fn new(index: &'a Index, state: IndexState) -> Self {
        Self {
            index,
            changes: Changes::new(),
            state,
        }
    }

    pub(super) const fn index(&self) -> &'a Index {
        self.index
    }

    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        match self.changes.get(key) {
            Some(change) => Ok(change.clone()),
            None => self.index.get(key),
        }
    }

    pub(super) fn get_seq(&self, key: &[u8]) -> Result<Option<u64>, StoreError> {
        let row = self.get(key)?;
        row.map(|body| number(&body)).transpose()
    }

    pub(super) fn get_value<T: DeserializeOwned>(
        &self,
        key: &[u8],
    ) -> Result<Option<T>, StoreError> {
        let row = self.get(key)?;
        row.map(|body| payload::unpack(&body).map_err(|_| StoreError::IndexDamaged))
            .transpose()
    }

    /// All keys from `from` up to but without `to`, ascending.
    pub(super) fn keys(&self, from: Vec<u8>, to: Vec<u8>) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut keys = std::collections::BTreeSet::new();
        for row in self.index.range(from.clone(), to.clone()) {
            keys.insert(row?.0.to_vec());
        }
        for (key, change) in self.changes.range(from..to) {
            match change {
                Some(_) => keys.insert(key.clone()),
                None => keys.remove(key),
            };
        }
        Ok(keys.into_iter().collect())
    }

    /// The last key from `from` up to but without `to`.
    pub(super) fn last_key(
        &self,
        from: Vec<u8>,
        to: Vec<u8>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let fresh = self.changes.range(from.clone()..to.clone());
        let fresh = fresh.rev().find(|(_, change)| change.is_some());
        let fresh = fresh.map(|(key, _)| key.clone());
        for row in self.index.range(from, to).rev() {
            let key = row?.0.to_vec();
            // A row that this group takes away no longer counts.
            if !matches!(self.changes.get(&key), Some(None)) {
                return Ok(fresh.max(Some(key)));
            }
        }
        Ok(fresh)
    }

    /// Adds a row that is known not to be there.
    pub(super) fn add(&mut self, key: Vec<u8>, body: Vec<u8>) {
        let kind = key.first().copied().unwrap_or_default();
        *self.state.rows.entry(kind).or_default() += 1;
        self.changes.insert(key, Some(body));
    }

    /// Writes a row, whether or not it is there.
    pub(super) fn put(&mut self, key: Vec<u8>, body: Vec<u8>) -> Result<(), StoreError> {
        if self.get(&key)?.is_none() {
            self.add(key, body);
        } else {
            self.changes.insert(key, Some(body));
        }
        Ok(())
    }

    pub(super) fn put_value<T: Serialize>(
        &mut self,
        key: Vec<u8>,
        value: &T,
    ) -> Result<(), StoreError> {
        self.put(key, payload::pack(value))
    }

    /// Removes a row, whether or not it is there.
    pub(super) fn remove(&mut self, key: Vec<u8>) -> Result<(), StoreError> {
        if self.get(&key)?.is_some() {
            let kind = key.first().copied().unwrap_or_default();
            let rows = self.state.rows.entry(kind).or_default();
            *rows = rows.saturating_sub(1);
            self.changes.insert(key, None);
        }
        Ok(())
    }

    pub(super) const fn set_applied(&mut self, head: LedgerHead) {
        self.state.applied = head;
    }

    /// Writes everything into the index, all or none, and returns the state it is in then.
    pub(super) fn apply(self) -> Result<IndexState, StoreError> {
        if !self.changes.is_empty() {
            self.index.apply(self.changes, &self.state)?;
        }
        Ok(self.state)
    }
}

/// A group that is being decided.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub(super) overlay: Overlay<'a>,
    journal: &'a mut Journal,
    reader: &'a JournalReader,
    clock: fn() -> u64,
    /// Records of this group, which the journal cannot give back yet.
    pub(super) records: BTreeMap<u64, Appended>,
    /// Revisions of drafts that this group saved.
    pub(super) draft_revisions: BTreeMap<SiteId, u32>,
    /// Does this group erase anything?
    pub(super) erases: bool,
    began_after: u64,
}

impl<'a> Group<'a> {
    pub(super) const fn new(
        index: &'a Index,
        state: IndexState,
        journal: &'a mut Journal,
        reader: &'a JournalReader,
        clock: fn() -> u64,
    ) -> Self {
        let began_after = journal.head().seq;
        Self {
            overlay: Overlay::new(index, state),
            journal,
            reader,
            clock,
            records: BTreeMap::new(),
            draft_revisions: BTreeMap::new(),
            erases: false,
            began_after,
        }
    }

    /// Adds an entry to the journal's group and its rows to the index's.
    pub(super) fn enter(&mut self, body: &Payload) -> Result<(LedgerHead, EntryProof), StoreError> {
        let Encoded { private, open } = body.encode()?;
        let (head, proof, place) = self
            .journal
            .stage(body.kind(), (self.clock)(), &private, &open);
        apply::entry(&mut self.overlay, body, head, place)?;
        self.erases |= matches!(body, Payload::Erasure(_));
        Ok((head, proof))
    }

    /// An entry that is durable already, read from the journal.
    pub(super) fn entry_at<T>(
        &self,
        seq: u64,
        take: impl FnOnce(&Frame<'_>) -> Option<T>,
    ) -> Result<T, StoreError> {
        let place = self.overlay.get(&Key::entry(seq))?;
        let place = place
            .and_then(|body| Place::from_bytes(&body))
            .ok_or(StoreError::IndexDamaged)?;
        self.reader.read(seq, place, take)
    }

    /// A record by its entry, from this group or from the journal.
    pub(super) fn record_at(&self, seq: u64) -> Result<Appended, StoreError> {
        if let Some(record) = self.records.get(&seq) {
            return Ok(record.clone());
        }
        self.entry_at(seq, super::reads::appended)
    }

    /// Was this entry begun in this group, so that the journal cannot give it back yet?
    pub(super) fn is_fresh(&self, seq: u64) -> bool {
        seq > self.began_after
    }

    /// Makes the group durable: how many entries and bytes it had. A group that only touched sessions has none.
    pub(super) fn commit(&mut self) -> io::Result<(u16, u64)> {
        match self.journal.staged_entries() {
            0 => Ok((0, 0)),
            entries => self.journal.commit().map(|bytes| (entries, bytes)),
        }
    }

    /// Makes the group visible. Call it after [`commit`](Self::commit).
    pub(super) fn apply(self) -> Result<IndexState, StoreError> {
        self.overlay.apply()
    }
}

fn number(body: &[u8]) -> Result<u64, StoreError> {
    body.try_into()
        .map(u64::from_be_bytes)
        .map_err(|_| StoreError::IndexDamaged)
}
