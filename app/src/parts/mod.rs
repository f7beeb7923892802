//! What the server writes into the scripts that a page gets beside loader and notice: the placeholders of embeds, and what
//! is cleared. Both belong to a site, a version and a language, never to a visitor. `banner-wasm/js/` says what they do.

mod clearing;
mod placeholders;

pub use clearing::clearing;
pub use placeholders::{PlaceholderFiles, placeholders};
