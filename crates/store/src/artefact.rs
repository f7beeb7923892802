//! What was shown to visitors, kept whole under its content address, so that it can be shown again byte for byte (R3).

use consent::ArtefactId;
use serde::{Deserialize, Serialize};

/// A rendered notice, page or text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artefact {
    /// [`Artefact::id_of`] the body.
    pub id: ArtefactId,
    /// What it is, as in a `Content-Type`.
    pub media_type: String,
    /// The bytes as they were served.
    #[serde(with = "serde_bytes")]
    pub body: Vec<u8>,
}

impl Artefact {
    /// Gives a body its address.
    #[must_use]
    pub fn seal(media_type: &str, body: Vec<u8>) -> Self {
        Self {
            id: Self::id_of(&body),
            media_type: media_type.to_owned(),
            body,
        }
    }

    /// BLAKE3 over the body.
    #[must_use]
    pub fn id_of(body: &[u8]) -> ArtefactId {
        ArtefactId::parse(blake3::hash(body).to_hex().as_str())
            .expect("a BLAKE3 hash is 64 hexadecimal digits")
    }
}
