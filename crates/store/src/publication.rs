//! A published policy with who published it, when and why. Drafts are kept elsewhere.

use consent::Policy;
use serde::{Deserialize, Serialize};

/// Who published, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyStamp {
    /// The operator's sign-in name, or what stands for it on a command line.
    pub author: String,
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
    /// Why, in the author's words; may be empty.
    pub note: String,
    /// The site file as it was written, so that the next draft can begin with it. Empty for what was published
    /// before this was kept, and for what was rolled back to such a version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A policy as it was published: immutable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPolicy {
    /// The policy.
    pub policy: Policy,
    /// Who, when, why.
    pub stamp: PolicyStamp,
    /// [`PublishedPolicy::digest_of`] the policy: 64 characters.
    pub digest: String,
}

impl PublishedPolicy {
    /// Adds the digest to a policy and its stamp.
    #[must_use]
    pub fn seal(policy: Policy, stamp: PolicyStamp) -> Self {
        let digest = Self::digest_of(&policy);
        Self {
            policy,
            stamp,
            digest,
        }
    }

    /// BLAKE3 over the policy's canonical encoding (`MessagePack`, named fields in the order of their declaration),
    /// in lower-case hexadecimal.
    #[must_use]
    pub fn digest_of(policy: &Policy) -> String {
        let canonical =
            rmp_serde::to_vec_named(policy).expect("a policy holds only text, numbers and lists");
        blake3::hash(&canonical).to_hex().to_string()
    }
}
