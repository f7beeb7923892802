//! What people see: the banner's markup, the preference page, the pages of a double opt-in and the admin, as Leptos views.
//!
//! With the feature `ssr` it renders on the server; with `hydrate` it is the admin's browser bundle. The banner and
//! the preference page are never hydrated. The two features are never on together.
//!
//! # What does this crate not do?
//! It holds no rules, opens no store and registers no routes: `consent` decides, `platform` acts, `server` serves.
#![forbid(unsafe_code)]
#![recursion_limit = "256"]

#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod admin;
#[cfg(feature = "ssr")]
pub mod api_docs;
#[cfg(feature = "ssr")]
pub mod banner;
#[cfg(feature = "ssr")]
pub mod double_opt_in;
#[cfg(feature = "ssr")]
pub mod embed;
#[cfg(feature = "ssr")]
pub mod loader_settings;
#[cfg(feature = "ssr")]
pub mod migration;
#[cfg(feature = "ssr")]
pub mod policy;
#[cfg(feature = "ssr")]
pub mod preferences;
#[cfg(feature = "ssr")]
pub mod receipt;
#[cfg(feature = "ssr")]
pub mod register;
#[cfg(feature = "ssr")]
pub mod texts;
#[cfg(feature = "ssr")]
pub mod theme;

/// The product's mark as an SVG path in a box of 32 by 32: two lock gates seen from above, meeting at a blunt angle.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub const MARK: &str = "M4 4h5l8 12-8 12H4l7-12zM28 4h-5l-4 6 2.5 4zM28 28h-5l-4-6 2.5-4z";
