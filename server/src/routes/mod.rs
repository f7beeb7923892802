//! The routes, one file per noun.

pub mod admin;
pub mod assets;
pub mod cookie_policy;
pub mod csp;
pub mod decisions;
pub mod double_opt_in;
pub mod evidence;
pub mod exports;
pub mod gate;
pub mod hand_overs;
pub mod health;
pub mod impressions;
pub mod loader;
pub mod notices;
pub mod parts;
pub mod preferences;
pub mod receipts;
pub mod records;
pub mod server_side;
pub mod theme;
pub mod well_known;
