//! The HTTP side of Sluis: routes, cookies, client addresses, embedded assets, and the commands of `sluis`.
//!
//! [`router::router`] puts the routes together, [`state::AppState`] is what they share, [`commands`] is the binary.
//! A handler extracts, makes one call to `platform` or `app`, and maps the answer.
//!
//! # What does this crate not do?
//! It knows no rules: what is granted is `consent::decide`'s answer. It opens the store and never reads it.
#![forbid(unsafe_code)]

pub mod api;
pub mod api_caller;
pub mod assets;
pub mod body;
pub mod chores;
pub mod cli;
pub mod client_ip;
pub mod commands;
pub mod config_file;
pub mod control;
pub mod cookies;
pub mod error;
pub mod expiring;
pub mod geo;
pub(crate) mod job_body;
pub mod jobs;
pub mod kept_address;
pub mod limits;
mod links;
pub mod metrics;
pub mod negotiation;
pub mod origin;
mod preview;
pub(crate) mod public;
pub mod rendered;
pub(crate) mod reports;
pub mod router;
pub mod routes;
pub mod seen;
pub mod shown;
pub mod standalone;
pub mod state;
pub mod telemetry;
pub mod visit;
