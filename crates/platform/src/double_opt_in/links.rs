//! The secrets in the links of a double opt-in. All are made from one key and none is kept: what is stored under them
//! are record keys, from which no link can be made again.

use consent::{SiteId, VisitorId, base64url, record::RecordId};

/// Bytes of the part that authenticates a link for withdrawal.
const SEAL: usize = 16;

/// The secret `link-key-1`.
pub(crate) struct LinkKey([u8; 32]);

impl LinkKey {
    pub(crate) const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// BLAKE3, keyed, over a context and parts, each with its length before it.
    fn mix(&self, context: &str, parts: &[&[u8]]) -> blake3::Hasher {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        for part in std::iter::once(&context.as_bytes()).chain(parts) {
            let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
            hasher.update(&length.to_le_bytes());
            hasher.update(part);
        }
        hasher
    }

    fn record_key(&self, context: &str, parts: &[&[u8]]) -> RecordId {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.mix(context, parts).finalize().as_bytes()[..16]);
        let uuid = uuid::Builder::from_custom_bytes(bytes).into_uuid();
        RecordId::parse(&uuid.to_string()).expect("a UUID has 36 characters")
    }

    /// The token that confirms a request. The same key of the caller makes the same token, so that a request which is
    /// sent again is answered with the same link.
    pub(crate) fn confirmation(&self, site: &SiteId, key: &RecordId) -> String {
        let parts = [site.as_str().as_bytes(), key.as_str().as_bytes()];
        base64url::encode(self.mix("confirmation", &parts).finalize().as_bytes())
    }

    /// Under which key the request of a token is recorded.
    pub(crate) fn request_key(&self, site: &SiteId, token: &str) -> RecordId {
        self.record_key("request", &[site.as_str().as_bytes(), token.as_bytes()])
    }

    /// Under which key its confirmation is recorded: a store records a key once, so a token confirms once.
    pub(crate) fn confirmation_key(&self, site: &SiteId, token: &str) -> RecordId {
        self.record_key("confirm", &[site.as_str().as_bytes(), token.as_bytes()])
    }

    /// Under which key a withdrawal is recorded that follows a certain record.
    pub(crate) fn withdrawal_key(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        slots: &[u8],
        after: &RecordId,
    ) -> RecordId {
        let site = site.as_str().as_bytes();
        self.record_key(
            "withdraw",
            &[site, &visitor.0, slots, after.as_str().as_bytes()],
        )
    }

    /// The token that withdraws purposes of a visitor: it names both, sealed and hidden, so that it needs no place in
    /// the store, never expires and tells a reader of an access log nothing (S24).
    pub(crate) fn withdrawal(&self, site: &SiteId, visitor: VisitorId, slots: &[u8]) -> String {
        let mut text = visitor.0.to_vec();
        text.extend_from_slice(slots);
        let seal = self.seal(site, &text);
        self.hide(site, &seal, &mut text);
        let mut token = seal.to_vec();
        token.extend_from_slice(&text);
        base64url::encode(&token)
    }

    /// Whom and what a token for withdrawal names; `None` when it is not ours or for another site.
    pub(crate) fn open_withdrawal(
        &self,
        site: &SiteId,
        token: &str,
    ) -> Option<(VisitorId, Vec<u8>)> {
        let bytes = base64url::decode(token)?;
        let (seal, hidden) = bytes.split_first_chunk::<SEAL>()?;
        let mut text = hidden.to_vec();
        self.hide(site, seal, &mut text);
        if !same(&self.seal(site, &text), seal) {
            return None;
        }
        let (visitor, slots) = text.split_first_chunk::<16>()?;
        (!slots.is_empty()).then(|| (VisitorId(*visitor), slots.to_vec()))
    }

    fn seal(&self, site: &SiteId, text: &[u8]) -> [u8; SEAL] {
        let hash = self
            .mix("seal", &[site.as_str().as_bytes(), text])
            .finalize();
        let mut seal = [0; SEAL];
        seal.copy_from_slice(&hash.as_bytes()[..SEAL]);
        seal
    }

    /// Hides a text under a stream that its seal begins, and shows it again: sealing before hiding needs no random
    /// number, and equal texts are the only thing that equal tokens give away.
    fn hide(&self, site: &SiteId, seal: &[u8; SEAL], text: &mut [u8]) {
        let mut stream = vec![0; text.len()];
        self.mix("hide", &[site.as_str().as_bytes(), seal])
            .finalize_xof()
            .fill(&mut stream);
        text.iter_mut()
            .zip(stream)
            .for_each(|(byte, by)| *byte ^= by);
    }
}

/// Compares without stopping at the first difference.
fn same(a: &[u8; SEAL], b: &[u8; SEAL]) -> bool {
    a.iter().zip(b).fold(0, |found, (a, b)| found | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(id: &str) -> SiteId {
        SiteId::parse(id).expect("an id")
    }

    #[test]
    fn s18_a_withdrawal_token_names_whom_and_what_and_every_changed_character_breaks_it() {
        let key = LinkKey::new([7; 32]);
        let (shop, visitor) = (site("shop"), VisitorId([9; 16]));
        let token = key.withdrawal(&shop, visitor, &[1, 4]);
        assert_eq!(
            key.open_withdrawal(&shop, &token),
            Some((visitor, vec![1, 4]))
        );
        assert_eq!(key.open_withdrawal(&site("other"), &token), None);
        assert_eq!(LinkKey::new([8; 32]).open_withdrawal(&shop, &token), None);
        for place in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).expect("letters");
            assert_eq!(key.open_withdrawal(&shop, &changed), None, "{place}");
        }
    }

    #[test]
    fn s24_a_withdrawal_token_does_not_show_the_visitor() {
        let key = LinkKey::new([7; 32]);
        let token = key.withdrawal(&site("shop"), VisitorId([9; 16]), &[1]);
        let bytes = base64url::decode(&token).expect("base64url");
        assert!(!bytes.windows(4).any(|window| window == [9; 4]));
    }

    #[test]
    fn request_and_confirmation_of_a_token_have_keys_of_their_own() {
        let key = LinkKey::new([7; 32]);
        let shop = site("shop");
        let caller = RecordId::parse("0192f3a4-5b6c-7d8e-9f01-23456789abcd").expect("a UUID");
        let token = key.confirmation(&shop, &caller);
        assert_eq!(token, key.confirmation(&shop, &caller));
        assert_ne!(token, key.confirmation(&site("other"), &caller));
        let keys = [
            key.request_key(&shop, &token),
            key.confirmation_key(&shop, &token),
            key.request_key(&site("other"), &token),
        ];
        assert!(keys[0] != keys[1] && keys[0] != keys[2] && keys[1] != keys[2]);
    }
}
