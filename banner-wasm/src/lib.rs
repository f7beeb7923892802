//! The banner's behaviour on a visited page, as WebAssembly: what is decided, what the switches say, and what a choice
//! is stored as. `js/wiring.js` calls in here and does everything that touches the page.
//!
//! Numbers go in and out as numbers, texts through one buffer in memory ([`text`]): every function says how many bytes
//! of it are its answer. So wasm-bindgen needs no code in the page to carry texts over, which would be as large as
//! all of this.
//!
//! # What does this crate not do?
//! It touches no page: no DOM, no cookie, no clock, no request.
#![no_std]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod answer;
mod page_state;
mod visit;

use answer::Answer;
use page_state::{TEXT, VISIT};
use visit::Visit;
use wasm_bindgen::prelude::wasm_bindgen;

/// How many bytes the buffer holds; a caller puts no more into it.
pub const CAPACITY: usize = 8192;

fn with(act: impl FnOnce(&mut Visit, &mut Answer<'_>)) -> usize {
    VISIT.with(|visit| {
        TEXT.with(|text| {
            let mut answer = Answer::new(text);
            if let Some(visit) = visit {
                act(visit, &mut answer);
            }
            answer.len()
        })
    })
}

/// Where the buffer is.
#[wasm_bindgen]
pub fn text() -> usize {
    TEXT.address()
}

/// Begins with the compact rules and the stored state cookie, which stand one after the other in the buffer with these
/// lengths, and the regime as `consent::Regime::to_number` writes it. Answers as the beginning of [`choose`], up to what stands; nothing when the rules cannot be read, and then nothing may be
/// granted.
#[wasm_bindgen]
pub fn start(rules: usize, cookie: usize, regime: u32, gpc: bool, now: f64) -> usize {
    let visit = TEXT.with(|text| {
        let (rules, rest) = text.split_at_checked(rules)?;
        Visit::new(rules, rest.get(..cookie)?, regime, gpc, now as u64)
    });
    VISIT.with(|place| *place = visit);
    with(|visit, answer| visit.decided(answer))
}

/// Puts the switches back to what is decided and says what they show: `1`, `0` or `-` for partly, every purpose, then
/// every service.
#[wasm_bindgen]
pub fn reset() -> usize {
    with(Visit::reset)
}

/// Turns one switch, by its place, and what follows it. Answers as [`reset`].
#[wasm_bindgen]
pub fn turn(place: usize, on: bool) -> usize {
    with(|visit, answer| visit.turn(place, on, answer))
}

/// Takes what the switches say as the choice: 0 as they stand, 1 all on, 2 all off. Answers `1` or `0` for every
/// purpose, then every service, then one for "the visitor must be asked", then one for "a choice stands"; then what
/// was chosen, again for every purpose and service, where only those that have a switch count; then the state cookie
/// for the choice until the server has confirmed it.
#[wasm_bindgen]
pub fn choose(how: u8, now: f64) -> usize {
    with(|visit, answer| visit.choose(how, now as u64, answer))
}
