//! The signed consent token: the state that the server's gate believes, compact enough for a cookie.
//!
//! Layout, then HMAC-SHA-256 over the site's id, a zero byte and the layout; all of it base64url:
//! `format 1, key id 1, policy 4, given 8, expires 8, regime 1, visitor 16, purposes (len 1, text), services (len 1,
//! text)`, numbers big-endian. Why HMAC and not a signature: `docs/decisions/0002-token-hmac.md`.

use crate::{
    Choices, PolicyVersion, RegimeId, SiteId, Timestamp, VisitorId, base64url, bits::SlotChoices,
};
use alloc::{string::String, vec};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const FORMAT: u8 = 1;
const MAC: usize = 32;
/// Longer texts are not looked at.
const MAX_TEXT: usize = 1024;

/// A secret that signs and verifies tokens. Its `Debug` shows the id only.
#[derive(Clone)]
pub struct TokenKey {
    id: u8,
    secret: [u8; 32],
}

impl core::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "TokenKey({}, ***)", self.id)
    }
}

/// What a valid token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Who.
    pub visitor: VisitorId,
    /// What was chosen.
    pub choices: Choices,
}

/// Why a token is not believed. All of these mean: no choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenError {
    /// Not base64url, cut, too long, or of a format that is not known here.
    Malformed,
    /// Signed with a key that is not known here.
    UnknownKey,
    /// The signature does not fit the content and the site.
    Signature,
}

impl TokenKey {
    /// A key with its id (0 to 255); tokens carry the id, so that an old key verifies while a new one signs.
    #[must_use]
    pub const fn new(id: u8, secret: [u8; 32]) -> Self {
        Self { id, secret }
    }

    fn mac(&self, site: &SiteId, layout: &[u8]) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.secret).expect("HMAC takes keys of any length");
        mac.update(site.as_str().as_bytes());
        mac.update(&[0]);
        mac.update(layout);
        mac
    }

    /// Signs a token for one site.
    #[must_use]
    pub fn sign(&self, site: &SiteId, token: &Token) -> String {
        let choices = &token.choices;
        let mut out = vec![FORMAT, self.id];
        out.extend(choices.policy.0.to_be_bytes());
        out.extend(choices.given_at.0.to_be_bytes());
        out.extend(choices.expires_at.0.to_be_bytes());
        out.push(choices.regime.code());
        out.extend(token.visitor.0);
        for slots in [choices.purposes.to_text(), choices.services.to_text()] {
            out.push(u8::try_from(slots.len()).unwrap_or(u8::MAX));
            out.extend(slots.bytes().take(usize::from(u8::MAX)));
        }
        let mac = self.mac(site, &out).finalize().into_bytes();
        out.extend(mac);
        base64url::encode(&out)
    }
}

/// Verifies a token for one site against the keys that are known.
///
/// # Errors
/// [`TokenError`] says which check failed; a caller treats each as "no choice".
pub fn verify(keys: &[TokenKey], site: &SiteId, text: &str) -> Result<Token, TokenError> {
    if text.len() > MAX_TEXT {
        return Err(TokenError::Malformed);
    }
    let bytes = base64url::decode(text).ok_or(TokenError::Malformed)?;
    let split = bytes.len().checked_sub(MAC).ok_or(TokenError::Malformed)?;
    let (layout, mac) = bytes.split_at(split);
    let &[FORMAT, key_id, ref rest @ ..] = layout else {
        return Err(TokenError::Malformed);
    };
    let key = keys
        .iter()
        .find(|key| key.id == key_id)
        .ok_or(TokenError::UnknownKey)?;
    key.mac(site, layout)
        .verify_slice(mac)
        .map_err(|_| TokenError::Signature)?;
    read(rest).ok_or(TokenError::Malformed)
}

fn read(mut rest: &[u8]) -> Option<Token> {
    let policy = PolicyVersion(u32::from_be_bytes(array(&mut rest)?));
    let given_at = Timestamp(u64::from_be_bytes(array(&mut rest)?));
    let expires_at = Timestamp(u64::from_be_bytes(array(&mut rest)?));
    let [regime] = array(&mut rest)?;
    let visitor = VisitorId(array(&mut rest)?);
    let purposes = slots(&mut rest)?;
    let services = slots(&mut rest)?;
    let regime = RegimeId::from_code(regime);
    let choices = Choices {
        policy,
        regime,
        given_at,
        expires_at,
        purposes,
        services,
    };
    rest.is_empty().then_some(Token { visitor, choices })
}

fn array<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk()?;
    *rest = tail;
    Some(*head)
}

fn slots(rest: &mut &[u8]) -> Option<SlotChoices> {
    let [len] = array(rest)?;
    let (text, tail) = rest.split_at_checked(usize::from(len))?;
    *rest = tail;
    SlotChoices::parse(core::str::from_utf8(text).ok()?)
}
