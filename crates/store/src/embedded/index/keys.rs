//! The keys of the index. Each begins with a letter for its kind; what varies in length ends with a zero byte, which
//! no id contains; numbers are big-endian, so that the order of bytes is the order of values.

use consent::{ArtefactId, PolicyVersion, SiteId, VisitorId, record::RecordId};

/// The kinds of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::embedded) struct Key;

impl Key {
    /// Which entry was applied last, and how many rows of each kind there are.
    pub(in crate::embedded) const STATE: &'static [u8] = b"!";
    pub(in crate::embedded) const ENTRY: u8 = b'L';
    pub(in crate::embedded) const OPERATOR: u8 = b'O';
    pub(in crate::embedded) const SITE: u8 = b'S';
    pub(in crate::embedded) const AUDIT: u8 = b'A';
    pub(in crate::embedded) const API_TOKEN: u8 = b'B';
    pub(in crate::embedded) const EXPERIMENT: u8 = b'Y';
    pub(in crate::embedded) const SESSION: u8 = b'T';
    pub(in crate::embedded) const PENDING_ERASURE: u8 = b'E';
    /// -> the entry of the newest checkpoint.
    pub(in crate::embedded) const CHECKPOINT: &'static [u8] = b"C";
    /// The one set-up token that counts.
    pub(in crate::embedded) const SETUP_TOKEN: &'static [u8] = b"U";

    /// Entry -> its place.
    pub(in crate::embedded) fn entry(seq: u64) -> Vec<u8> {
        numbered(Self::ENTRY, seq)
    }

    /// Record id -> its entry.
    pub(in crate::embedded) fn record(id: &RecordId) -> Vec<u8> {
        let mut key = vec![b'R'];
        key.extend_from_slice(&uuid_bytes(id));
        key
    }

    /// Idempotency key -> its entry.
    pub(in crate::embedded) fn idempotency(site: &SiteId, key: &RecordId) -> Vec<u8> {
        let mut row = of_site(b'K', site);
        row.extend_from_slice(&uuid_bytes(key));
        row
    }

    /// The records of a visitor, ascending.
    pub(in crate::embedded) fn visitor(site: &SiteId, visitor: VisitorId) -> Vec<u8> {
        let mut key = of_site(b'V', site);
        key.extend_from_slice(&visitor.0);
        key
    }

    /// A record of a visitor -> its id.
    pub(in crate::embedded) fn visitor_record(
        site: &SiteId,
        visitor: VisitorId,
        seq: u64,
    ) -> Vec<u8> {
        let mut key = Self::visitor(site, visitor);
        key.extend_from_slice(&seq.to_be_bytes());
        key
    }

    /// Site -> its current version.
    pub(in crate::embedded) fn site(site: &SiteId) -> Vec<u8> {
        of_site(Self::SITE, site)
    }

    /// Version of a site's policy -> its entry.
    pub(in crate::embedded) fn policy(site: &SiteId, version: PolicyVersion) -> Vec<u8> {
        let mut key = of_site(b'P', site);
        key.extend_from_slice(&version.0.to_be_bytes());
        key
    }

    /// Operator, by folded name -> the entry.
    pub(in crate::embedded) fn operator(folded: &str) -> Vec<u8> {
        let mut key = vec![Self::OPERATOR];
        key.extend_from_slice(folded.as_bytes());
        key
    }

    /// Session -> the session.
    pub(in crate::embedded) fn session(id_hash: &[u8; 32]) -> Vec<u8> {
        let mut key = vec![Self::SESSION];
        key.extend_from_slice(id_hash);
        key
    }

    /// An audit entry -> nothing more.
    pub(in crate::embedded) fn audit(seq: u64) -> Vec<u8> {
        numbered(Self::AUDIT, seq)
    }

    /// An audit entry about an A/B test -> nothing more.
    pub(in crate::embedded) fn experiment(seq: u64) -> Vec<u8> {
        numbered(Self::EXPERIMENT, seq)
    }

    /// Artefact -> its entry.
    pub(in crate::embedded) fn artefact(id: &ArtefactId) -> Vec<u8> {
        let mut key = vec![b'F'];
        key.extend_from_slice(id.as_str().as_bytes());
        key
    }

    /// Site -> the entry of its draft's newest revision.
    pub(in crate::embedded) fn draft(site: &SiteId) -> Vec<u8> {
        of_site(b'D', site)
    }

    /// Invitation -> its entry.
    pub(in crate::embedded) fn invitation(hash: &[u8; 32]) -> Vec<u8> {
        let mut key = vec![b'I'];
        key.extend_from_slice(hash);
        key
    }

    /// API token -> its entry.
    pub(in crate::embedded) fn api_token(hash: &[u8; 32]) -> Vec<u8> {
        let mut key = vec![Self::API_TOKEN];
        key.extend_from_slice(hash);
        key
    }

    /// A visitor whose records are restricted -> the entry that says so.
    pub(in crate::embedded) fn restriction(site: &SiteId, visitor: VisitorId) -> Vec<u8> {
        let mut key = of_site(b'X', site);
        key.extend_from_slice(&visitor.0);
        key
    }

    /// An erasure that is not carried out yet -> nothing more.
    pub(in crate::embedded) fn pending_erasure(seq: u64) -> Vec<u8> {
        numbered(Self::PENDING_ERASURE, seq)
    }

    /// The site in a key of [`Key::site`].
    pub(in crate::embedded) fn site_of(key: &[u8]) -> Option<SiteId> {
        let (_, rest) = key.split_first()?;
        let (_, id) = rest.split_last()?;
        SiteId::parse(std::str::from_utf8(id).ok()?).ok()
    }

    /// The kinds of rows that lead to entries with a private part that can be erased.
    pub(in crate::embedded) const POINTING_TO_PRIVATE: [u8; 4] = [b'R', b'K', b'V', b'X'];

    /// The entry that a row of one of those kinds leads to.
    pub(in crate::embedded) fn entry_of(key: &[u8], body: &[u8]) -> Option<u64> {
        match key.first()? {
            b'V' => Self::seq_of(key),
            _ => Self::seq_of(body),
        }
    }

    /// The number at the end of a key.
    pub(in crate::embedded) fn seq_of(key: &[u8]) -> Option<u64> {
        key.last_chunk().map(|eight| u64::from_be_bytes(*eight))
    }
}

/// The first key behind all that begin with `prefix`.
pub(in crate::embedded) fn prefix_end(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            break;
        }
    }
    end
}

fn numbered(kind: u8, seq: u64) -> Vec<u8> {
    let mut key = vec![kind];
    key.extend_from_slice(&seq.to_be_bytes());
    key
}

pub(super) fn of_site(kind: u8, site: &SiteId) -> Vec<u8> {
    let mut key = vec![kind];
    key.extend_from_slice(site.as_str().as_bytes());
    key.push(0);
    key
}

fn uuid_bytes(id: &RecordId) -> [u8; 16] {
    let number = id
        .as_str()
        .bytes()
        .filter_map(|byte| char::from(byte).to_digit(16))
        .fold(0_u128, |number, digit| number << 4 | u128::from(digit));
    number.to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::prefix_end;

    #[test]
    fn the_end_of_a_prefix_is_behind_everything_that_begins_with_it() {
        assert_eq!(prefix_end(b"ab"), b"ac");
        assert_eq!(prefix_end(&[b'a', 0xff, 0xff]), b"b");
    }
}
