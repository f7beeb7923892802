//! The stored evidence of one act, and the request that asks for it. After ISO/IEC TS 27560, part 5 of the standards
//! checklist. Holds no IP address, no user agent, no page address (R1).
// size: the record, the request for one and their closed sets of words are one vocabulary

use crate::{
    ArtefactId, ControllerId, CountryCode, LanguageTag, PolicyVersion, PurposeId, Reason, RegimeId,
    ServiceId, SiteId, Timestamp, VisitorId, policy::LegalBasis,
};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize};

/// The schema that this crate writes.
pub const SCHEMA: &str = "sluis.record/2";

/// A UUID in its 36 characters, lower case: the id of a record, or a client's idempotency key.
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

macro_rules! wire_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant),+
        }

        impl $name {
            /// All values, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored and sent name.
            #[must_use]
            pub const fn wire_name(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// Parses [`Self::wire_name`].
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($wire => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

wire_enum!(
    /// The control that was used.
    Control {
        /// *Accept all*.
        AcceptAll = "accept_all",
        /// *Reject all*.
        RejectAll = "reject_all",
        /// *Save* in the second layer or on the preference page.
        Save = "save",
        /// *Always* on the placeholder of an embed, or starting a service by hand.
        Always = "always",
        /// *Withdraw all*.
        WithdrawAll = "withdraw_all",
        /// None: the browser's signal spoke.
        Signal = "signal",
        /// *Do not sell or share* in the United States: what sells or shares is denied, the rest stays.
        OptOut = "opt_out",
        /// An objection against legitimate interest (GDPR art. 21, S22); not a refusal of consent.
        Object = "object",
        /// The request that begins a double opt-in (S18). Pending is not consent.
        Request = "request",
        /// The confirmation of a double opt-in by its single-use token.
        Confirm = "confirm",
    }
);

wire_enum!(
    /// Where the act took place; the same channel offers withdrawal (S23).
    Channel {
        /// The banner that appeared by itself.
        Banner = "banner",
        /// The settings that the visitor opened.
        Settings = "settings",
        /// The placeholder of an embed.
        Embed = "embed",
        /// The preference page.
        PreferencePage = "preference_page",
        /// Global Privacy Control.
        Gpc = "gpc",
        /// The site's own back end, for a signed-in visitor (S17).
        Api = "api",
        /// An app of the site, through its back end.
        App = "app",
        /// E-mail, such as the link of a double opt-in or of an unsubscription.
        Email = "email",
        /// A telephone call that an employee wrote down.
        Phone = "phone",
        /// A form on paper.
        Paper = "paper",
        /// Spoken on the spot, such as in a shop.
        InPerson = "in_person",
    }
);

wire_enum!(
    /// What an act amounts to.
    RecordState {
        /// Everything optional was granted.
        Given = "given",
        /// Everything optional was denied, by someone who had granted nothing.
        Refused = "refused",
        /// Some of it was granted.
        Partial = "partial",
        /// Everything optional was denied, by someone who had granted something.
        Withdrawn = "withdrawn",
        /// Objected to what rests on legitimate interest (S22).
        Objected = "objected",
        /// A double opt-in was asked for and is not confirmed: no consent (S18).
        Requested = "requested",
    }
);

wire_enum!(
    /// What kind of evidence a record is.
    RecordKind {
        /// A yes or no under an opt-in regime.
        OptIn = "opt_in",
        /// A yes or no under an opt-out regime.
        OptOut = "opt_out",
        /// The browser's signal.
        Signal = "signal",
        /// One step of a double opt-in (S18).
        DoubleOptIn = "double_opt_in",
    }
);

wire_enum!(
    /// What became of a record later: seen from now on, never written into it. Together with [`RecordState`] these
    /// are the event states of ISO/IEC TS 27560.
    Standing {
        /// It counts.
        Current = "current",
        /// A later record of the same visitor took its place.
        Superseded = "superseded",
        /// Its time is over.
        Expired = "expired",
    }
);

wire_enum!(
    /// The class of a device, by the width of its screen; no more is kept.
    DeviceClass {
        /// Under 640 CSS pixels.
        Mobile = "mobile",
        /// Wider.
        Desktop = "desktop",
        /// Not said, as with a posted form.
        Unknown = "unknown",
    }
);

/// What was recorded for one purpose or service.
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
}

const fn unknown_device() -> DeviceClass {
    DeviceClass::Unknown
}
