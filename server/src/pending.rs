//! Stands in for views that are being written.
#![allow(missing_docs)]
use consent::*;
pub struct AssetPaths {
    pub script: String,
    pub wasm: String,
    pub wasm2js: String,
}
pub fn loader_settings(_: &Policy, _: &AssetPaths, _: bool, _: bool) -> String {
    String::new()
}
pub fn notice(_: &Policy, _: &LanguageTag, _: Regime, _: BrowserSignals, _: &str) -> String {
    String::new()
}
pub fn details(_: &Policy, _: &LanguageTag) -> String {
    String::new()
}
