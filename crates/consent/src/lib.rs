//! The words and the rules of consent, shared by the server and the browser.
//!
//! Start at [`decide()`]: it takes the [`RuleSet`] of a published [`Policy`], the [`Regime`] that applies, the
//! [`BrowserSignals`] and the visitor's [`Choices`], and says for every purpose and service whether it is granted
//! and why. Around it stand the words ([`policy`], [`inventory`], [`notice`], [`record`]) and the formats that
//! travel or are kept ([`token`], [`state_cookie`], [`rules`], [`names`]).
//!
//! # What does this crate not do?
//! It knows no clock, no randomness, no I/O, no HTTP and no DOM: time, ids and keys come in as values.
// The description of what is sent is made by a macro that needs std; only the server asks for it.
#![cfg_attr(not(feature = "schema"), no_std)]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod base64url;
pub mod bits;
pub mod choice;
pub mod clearing;
pub mod counter;
pub mod csp;
pub mod decide;
pub mod gate;
pub mod id;
pub mod inventory;
pub mod layout;
pub mod material;
pub mod migrate;
pub mod names;
pub mod notice;
pub mod page;
pub mod policy;
pub mod reach;
pub mod record;
pub mod regime;
pub mod row;
pub mod rules;
pub mod signal;
pub mod state_cookie;
pub mod text;
pub mod theme;
pub mod time;
pub mod token;
pub mod vendor_signal;

pub use choice::{Choice, Choices};
pub use decide::{Decision, Outcome, Reason, decide};
pub use gate::Gate;
pub use id::{
    ArtefactId, ControllerId, CountryCode, LanguageTag, PolicyVersion, PurposeId, ServiceId,
    SiteId, VendorId, VisitorId,
};
pub use inventory::{Item, Service, Tag, Vendor};
pub use policy::Policy;
pub use record::ConsentRecord;
pub use regime::{ConsentModel, Regime, RegimeId};
pub use rules::RuleSet;
pub use signal::BrowserSignals;
pub use text::LocalisedText;
pub use time::Timestamp;
