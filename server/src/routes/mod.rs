//! The routes, one file per noun.

pub mod admin;
pub mod assets;
pub mod csp;
pub mod decisions;
pub mod evidence;
pub mod gate;
pub mod health;
pub mod impressions;
pub mod loader;
pub mod notices;
pub mod preferences;
pub mod records;
