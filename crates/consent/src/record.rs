//! The stored evidence of one act, and the request that asks for it. After ISO/IEC TS 27560, part 5 of the standards
//! checklist. Holds no IP address, no user agent, no page address (R1).
// size: the record, the request for one and their closed sets of words are one vocabulary

mod act;

pub use act::{Channel, Control, DeviceClass, RecordKind, RecordState, Standing};

use crate::{
    ArtefactId, ControllerId, CountryCode, LanguageTag, PolicyVersion, PurposeId, Reason, RegimeId,
    ServiceId, SiteId, Timestamp, VisitorId, migrate::MigratedFrom, policy::LegalBasis,
};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize};

/// The schema that this crate writes.
pub const SCHEMA: &str = "sluis.record/2";

/// A UUID in its 36 characters, lower case: the id of a record, or a client's idempotency key.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RecordId(String);

impl RecordId {
    /// Parses 8-4-4-4-12 hexadecimal digits; upper case is folded.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let folded = text.to_ascii_lowercase();
        let fits = folded.len() == 36
            && folded.bytes().enumerate().all(|(place, byte)| match place {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        fits.then_some(Self(folded))
    }

    /// The 36 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a key is a UUID of 36 characters"))
    }
}

/// What was recorded for one purpose or service.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedOutcome {
    /// May it run from now on?
    pub granted: bool,
    /// Why, as [`crate::decide()`] said.
    pub reason: Reason,
    /// On which ground; services carry the ground of their purposes and leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<LegalBasis>,
}

/// The stored evidence of one act, append-only. A withdrawal is a new record.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentRecord {
    /// [`SCHEMA`] at the time of writing.
    pub schema: String,
    /// Made by the server.
    pub id: RecordId,
    /// Made by the client; the same key is recorded once.
    pub key: RecordId,
    /// Which site.
    pub site: SiteId,
    /// Who, pseudonymous.
    pub visitor: VisitorId,
    /// When, by the server's clock, in milliseconds since 1970.
    pub at_millis: u64,
    /// Until when it counts.
    pub valid_until: Timestamp,
    /// The visitor's record before this one.
    pub previous: Option<RecordId>,
    /// What it amounts to.
    pub state: RecordState,
    /// What kind of evidence it is.
    pub kind: RecordKind,
    /// Where it took place.
    pub channel: Channel,
    /// By which control.
    pub control: Control,
    /// On which layer: 1 or 2; 0 where no banner was involved.
    pub layer: u8,
    /// Under which policy.
    pub policy: PolicyVersion,
    /// Which notice was shown (S25).
    pub notice_version: String,
    /// In which language.
    pub language: LanguageTag,
    /// Where from, as far as known.
    pub country: Option<CountryCode>,
    /// Under which regime.
    pub regime: RegimeId,
    /// Of which table of regimes.
    pub regime_table: u16,
    /// Did the browser send Global Privacy Control?
    pub gpc: bool,
    /// The class of the device.
    pub device: DeviceClass,
    /// Granted and denied, every purpose of the policy.
    pub purposes: BTreeMap<PurposeId, RecordedOutcome>,
    /// Granted and denied, every service of the policy.
    pub services: BTreeMap<ServiceId, RecordedOutcome>,
    /// The content address of the policy: its inventory and its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_digest: Option<String>,
    /// The content address of what was shown: the rendered notice, page or text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<ArtefactId>,
    /// Tied to a subject key of the site's back end and not to a browser (S17).
    #[serde(default, skip_serializing_if = "is_false")]
    pub by_subject: bool,
    /// Which controllers the act concerns; empty means all of the site (S12, S18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<ControllerId>,
    /// What is kept of the address, where the operator has that kept: a network or a keyed hash (R1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Until when the record is kept (S21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<Timestamp>,
    /// When the act took place, where a back end said that it was before it was recorded (S17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<Timestamp>,
    /// The request that this confirmation answers (S18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<RecordId>,
    /// The tool that the choice was given to, where that was not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub migrated_from: Option<MigratedFrom>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl ConsentRecord {
    /// When, in whole seconds.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        Timestamp(self.at_millis / 1000)
    }

    /// When the act took place, in milliseconds since 1970: what a back end said, else when it was recorded. Of two
    /// records that name the same purpose the later act counts, whichever was recorded first.
    #[must_use]
    pub const fn moment(&self) -> u64 {
        match self.happened_at {
            Some(at) => at.0.saturating_mul(1000),
            None => self.at_millis,
        }
    }

    /// What became of it, seen from a moment, given whether a later record of the same visitor took its place.
    #[must_use]
    pub fn standing(&self, has_successor: bool, now: Timestamp) -> Standing {
        if has_successor {
            Standing::Superseded
        } else if now >= self.valid_until {
            Standing::Expired
        } else {
            Standing::Current
        }
    }
}

/// What a browser posts to have an act recorded. Every optional purpose and service of the policy is named, granted
/// or denied; a necessary one may not be.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordRequest {
    /// Idempotency key, a UUID made by the client.
    pub key: RecordId,
    /// The policy version that was shown.
    pub policy: PolicyVersion,
    /// The language that was shown.
    pub language: LanguageTag,
    /// The layer.
    pub layer: u8,
    /// The control.
    pub control: Control,
    /// The channel.
    pub channel: Channel,
    /// The class of the device.
    #[serde(default = "unknown_device")]
    pub device: DeviceClass,
    /// `true` is granted.
    pub purposes: BTreeMap<PurposeId, bool>,
    /// `true` is granted.
    pub services: BTreeMap<ServiceId, bool>,
    /// The token so far, where the browser does not send it as a cookie (cross-site embedding).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Set where nothing was shown, because another tool's cookie said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub migrated_from: Option<MigratedFrom>,
}

const fn unknown_device() -> DeviceClass {
    DeviceClass::Unknown
}
