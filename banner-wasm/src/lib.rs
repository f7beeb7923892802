//! The banner's behaviour on a visited page, as WebAssembly: what is decided, what the switches say, what is stored
//! and sent. `js/page.js` does the wiring and calls in here; the loader and the script that shows the notice stand
//! beside it and know nothing of this crate.
//!
//! # What does this crate not do?
//! It touches no page: no DOM, no cookie, no clock, no request. Numbers and texts come in and go out, because every
//! other way through wasm-bindgen costs more bytes than the whole banner.

#![no_std]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod page_state;
mod request;
mod visit;

use alloc::string::String;
use page_state::VISIT;
use visit::Visit;
use wasm_bindgen::prelude::wasm_bindgen;

fn with(act: impl FnOnce(&mut Visit) -> String) -> String {
    VISIT.with(|visit| visit.as_mut().map(act).unwrap_or_default())
}

/// Begins with what the notice brought and what the page stored. Answers as [`decided`]; empty when the rules cannot
/// be read, and then nothing may be granted.
#[wasm_bindgen]
pub fn start(rules: &str, keys: &str, regime: u8, gpc: bool, cookie: &str, now: f64) -> String {
    let visit = Visit::new(rules, keys, regime, gpc, cookie, now as u64);
    VISIT.with(|place| *place = visit);
    decided()
}

/// `1` or `0` for every purpose, then every service, then one for "the visitor must be asked", then one for "a choice
/// stands".
#[wasm_bindgen]
pub fn decided() -> String {
    with(|visit| visit.decided())
}

/// Puts the switches back to what is decided and says what they show: `1`, `0` or `-` for partly, in the order of
/// [`decided`].
#[wasm_bindgen]
pub fn reset() -> String {
    with(Visit::reset)
}

/// Turns one switch, by its place, and what follows it. Answers as [`reset`].
#[wasm_bindgen]
pub fn turn(place: usize, on: bool) -> String {
    with(|visit| visit.turn(place, on))
}

/// Takes what the switches say as the choice: 0 as they stand, 1 all on, 2 all off. Answers as [`decided`].
#[wasm_bindgen]
pub fn choose(how: u8, now: f64) -> String {
    with(|visit| visit.choose(how, now as u64))
}

/// The state cookie for the choice until the server has confirmed it.
#[wasm_bindgen]
pub fn cookie() -> String {
    with(|visit| visit.cookie())
}

/// For how many seconds the cookie is kept.
#[wasm_bindgen]
pub fn max_age() -> f64 {
    VISIT.with(|visit| visit.as_ref().map_or(0, Visit::max_age)) as f64
}

/// The body that asks the server to record the choice. `how` is the control, the channel and the layer, as they are
/// sent, parted by spaces.
#[wasm_bindgen]
pub fn request(key: &str, language: &str, how: &str, device: &str, token: &str) -> String {
    with(|visit| request::body(visit, key, language, how, device, token))
}
