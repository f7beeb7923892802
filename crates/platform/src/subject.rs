//! A subject: the key under which a site's own back end knows a signed-in visitor (S17). It is turned into a visitor id
//! at once and is kept nowhere.

use consent::{SiteId, VisitorId};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// The longest subject, in characters.
const MAX_CHARS: usize = 200;

/// A site's own key of a signed-in visitor, as its back end sent it. Can be neither printed nor stored.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(value_type = String, min_length = 1, max_length = 200))]
#[derive(Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// Parses 1 to 200 characters, none of them a control character. Nothing is folded or trimmed: other bytes are
    /// another subject.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = !text.is_empty()
            && text.chars().take(MAX_CHARS + 1).count() <= MAX_CHARS
            && !text.chars().any(char::is_control);
        fits.then(|| Self(text.to_owned()))
    }

    /// For the answer to the back end that sent it, and nothing else.
    #[must_use]
    pub fn as_sent(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Subject(..)")
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom("a subject has 1 to 200 characters, none of them a control")
        })
    }
}

/// The secret that ties subjects to visitor ids. Without it nobody can tell whether an id is that of an e-mail address.
pub(crate) struct SubjectKey([u8; 32]);

impl SubjectKey {
    /// From the secret `subject-key-1`.
    pub(crate) const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The first half of BLAKE3, keyed, over site, NUL and subject. A site id holds no NUL.
    pub(crate) fn visitor(&self, site: &SiteId, subject: &Subject) -> VisitorId {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(site.as_str().as_bytes());
        hasher.update(&[0]);
        hasher.update(subject.0.as_bytes());
        let mut id = [0; 16];
        id.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        VisitorId(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(secret: u8, site: &str, subject: &str) -> VisitorId {
        let site = SiteId::parse(site).expect("an id");
        let subject = Subject::parse(subject).expect("a subject");
        SubjectKey::new([secret; 32]).visitor(&site, &subject)
    }

    #[test]
    fn s17_a_subject_has_one_visitor_id_per_site_and_secret() {
        let ann = visitor(1, "shop", "ann");
        assert_eq!(ann, visitor(1, "shop", "ann"));
        for other in [
            visitor(1, "shop", "Ann"),
            visitor(1, "shop", "ann "),
            visitor(1, "shopa", "nn"),
            visitor(2, "shop", "ann"),
        ] {
            assert_ne!(ann, other);
        }
    }

    #[test]
    fn a_subject_can_be_neither_too_long_nor_empty_nor_hold_controls_and_is_not_printed() {
        for wrong in ["", "a\u{0}b", "a\nb", &"x".repeat(201)] {
            assert!(Subject::parse(wrong).is_none(), "{wrong:?}");
        }
        let long = Subject::parse(&"é".repeat(200)).expect("200 characters fit");
        assert_eq!(format!("{long:?}"), "Subject(..)");
    }
}
