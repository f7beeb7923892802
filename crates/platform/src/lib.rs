//! Everything that Sluis can do, without HTTP and without HTML.
//!
//! [`Platform`] is the one door: publish a site ([`site_file`], [`publishing`]), decide for a visitor
//! ([`deciding`]), record an act ([`recording`]), count impressions ([`impressions`]), answer consent rates
//! ([`rates`]), make the Content-Security-Policy of pages ([`csp`]), and sign operators in ([`operators`]). It reads the clock and makes random ids ([`clock`]), so that
//! the rules below need not. Beside it stand [`templates`] of services to begin a site file with.
//!
//! # What does this crate not do?
//! No HTTP, no cookies, no headers, no HTML, no SQL and no keys: those are `server`, `app` and `store`.
#![forbid(unsafe_code)]

pub mod clock;
pub mod csp;
pub mod deciding;
pub mod impressions;
pub mod ledger;
pub mod operators;
mod password;
pub mod platform;
pub mod publishing;
pub mod rates;
pub mod receipt;
pub mod recording;
pub mod retention;
pub mod site_file;
pub mod templates;
pub mod visit;

pub use platform::Platform;
pub use visit::Visit;
