//! x
use super::Report;
/// x
pub fn junit(_: &Report) -> String { String::new() }
