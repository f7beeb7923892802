//! What an entry of the journal means for the index. The same function runs when an entry is written, when it is
//! replayed at open and when the index is rebuilt, so that all three give the same rows.

use super::{
    counters,
    group::Overlay,
    index::Key,
    journal::Place,
    payload::{Payload, SetupToken},
};
use crate::{LedgerHead, NewRecord, PublishedPolicy, StoreError};
use consent::ConsentRecord;

/// Applies the entry `head`, which lies at `place`.
pub(super) fn entry(
    rows: &mut Overlay<'_>,
    body: &Payload,
    head: LedgerHead,
    place: Place,
) -> Result<(), StoreError> {
    let seq = head.seq;
    rows.add(Key::entry(seq), place.to_bytes().to_vec());
    match body {
        Payload::Record(new) => record(rows, new, seq)?,
        Payload::Counts(tallies) => counters::raise_all(rows, tallies)?,
        Payload::Policy(published) => policy(rows, published, seq)?,
        Payload::Operator(operator) => {
            rows.add(Key::operator(&operator.name), seq.to_be_bytes().to_vec());
        }
        Payload::OperatorChanged(operator) => {
            rows.put(Key::operator(&operator.name), seq.to_be_bytes().to_vec())?;
        }
        Payload::Artefact(artefact) => {
            rows.add(Key::artefact(&artefact.id), seq.to_be_bytes().to_vec());
        }
        Payload::Draft(draft) => rows.put(Key::draft(&draft.site), seq.to_be_bytes().to_vec())?,
        Payload::Invitation(invitation) => rows.put(
            Key::invitation(&invitation.hash),
            seq.to_be_bytes().to_vec(),
        )?,
        Payload::InvitationUsed(used) => rows.remove(Key::invitation(&used.hash))?,
        Payload::ApiToken(token) => {
            rows.put(Key::api_token(&token.hash), seq.to_be_bytes().to_vec())?;
        }
        Payload::ApiTokenRevoked(revoked) => rows.remove(Key::api_token(&revoked.hash))?,
        Payload::Restriction(restriction) => {
            let key = Key::restriction(&restriction.site, restriction.visitor);
            if restriction.on {
                rows.put(key, seq.to_be_bytes().to_vec())?;
            } else {
                rows.remove(key)?;
            }
        }
        Payload::Checkpoint(_) => {
            rows.put(Key::CHECKPOINT.to_vec(), seq.to_be_bytes().to_vec())?;
        }
        Payload::Erasure(_) => rows.add(Key::pending_erasure(seq), Vec::new()),
        Payload::Erased(_, tallies) => counters::raise_all(rows, tallies)?,
        Payload::SessionOpened(session) => {
            rows.put_value(Key::session(&session.id_hash), session)?;
        }
        Payload::SessionClosed(closed) => rows.remove(Key::session(&closed.hash))?,
        Payload::SetupTokenIssued(token) => {
            rows.put_value(Key::SETUP_TOKEN.to_vec(), token)?;
        }
        Payload::SetupTokenUsed(used) => {
            let kept: Option<SetupToken> = rows.get_value(Key::SETUP_TOKEN)?;
            if kept.is_some_and(|token| token.hash == used.hash) {
                rows.remove(Key::SETUP_TOKEN.to_vec())?;
            }
        }
        Payload::Audit(audit) => {
            rows.add(Key::audit(seq), Vec::new());
            if audit.act.is_of_experiment() {
                rows.add(Key::experiment(seq), Vec::new());
            }
        }
    }
    rows.set_applied(head);
    Ok(())
}

fn record(rows: &mut Overlay<'_>, new: &NewRecord, seq: u64) -> Result<(), StoreError> {
    let record = &new.record;
    let to_entry = seq.to_be_bytes().to_vec();
    rows.add(Key::record(&record.id), to_entry.clone());
    rows.add(Key::idempotency(&record.site, &record.key), to_entry);
    rows.add(
        Key::visitor_record(&record.site, record.visitor, seq),
        record.id.as_str().as_bytes().to_vec(),
    );
    counters::raise_all(rows, &new.tallies)
}

/// Takes the rows of a record away that is erased; its place in the chain and its counters stay.
pub(super) fn forget_record(
    rows: &mut Overlay<'_>,
    record: &ConsentRecord,
    seq: u64,
) -> Result<(), StoreError> {
    rows.remove(Key::record(&record.id))?;
    rows.remove(Key::idempotency(&record.site, &record.key))?;
    rows.remove(Key::visitor_record(&record.site, record.visitor, seq))
}

fn policy(rows: &mut Overlay<'_>, published: &PublishedPolicy, seq: u64) -> Result<(), StoreError> {
    let policy = &published.policy;
    rows.add(
        Key::policy(&policy.site, policy.version),
        seq.to_be_bytes().to_vec(),
    );
    let current = policy.version.0.to_be_bytes().to_vec();
    rows.put(Key::site(&policy.site), current)
}
