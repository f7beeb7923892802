//! Everything that Sluis can do, without HTTP and without HTML.
//!
//! [`Platform`] is the one door: publish a site ([`site_file`], [`publishing`], [`drafts`], [`versions`], [`diff`], [`policy_access`]), decide for a visitor
//! ([`deciding`]), record an act ([`recording`]), count impressions ([`impressions`]), answer consent rates
//! ([`rates`]), make the Content-Security-Policy of pages ([`csp`]), sign operators in ([`operators`]), do what a visitor asks for the own records ([`rights`]), and say
//! what a site uses ([`cookie_policy`], [`register`], [`versions`], [`authorities`]). It reads the clock and makes
//! random ids ([`clock`]), so that the rules below need not. What takes long is a job ([`jobs`]). Beside it stand
//! [`templates`] of services to begin a site file with, and [`migrate`], which drafts one from another tool's configuration.
//!
//! For a site's back end: tokens ([`api_tokens`]), records and consents of signed-in visitors ([`server_side`]) and
//! double opt-in ([`double_opt_in`]). For whoever must prove a consent: [`evidence`].
//!
//! # What does this crate not do?
//! No HTTP, no cookies, no headers, no HTML, no SQL and no keys: those are `server`, `app` and `store`.
#![forbid(unsafe_code)]

pub mod access;
pub mod api_tokens;
pub mod authorities;
pub mod clock;
pub mod cookie_policy;
pub mod csp;
mod day_key;
pub mod deciding;
pub mod diff;
pub mod double_opt_in;
pub mod drafts;
pub mod evidence;
pub mod experiments;
pub mod impressions;
pub mod jobs;
pub mod ledger;
pub mod live;
pub mod migrate;
pub mod operators;
pub mod oversight;
mod password;
pub mod platform;
pub mod policy_access;
pub mod published;
pub mod publishing;
pub mod rates;
pub mod receipt;
pub mod recording;
pub mod records_access;
pub mod register;
pub mod retention;
pub mod rights;
pub mod server_side;
pub mod site_file;
pub mod subject;
pub mod templates;
pub mod theme;
pub mod versions;
pub mod visit;

pub use platform::Platform;
pub use visit::{Mark, Seen, Visit};
