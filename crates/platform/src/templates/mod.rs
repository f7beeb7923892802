//! Templates of services that many sites use: facts to start a site file from, and to recognise a tracker by its host
//! or by an item that it keeps.
//!
//! They stand in `crates/platform/templates/*.toml`, are part of the program and read once. A template is a start: it
//! publishes nothing, it is not checked against a site, and no decision ever rests on it.

mod lookup;
mod reading;
pub(crate) mod snippet;
mod template;
#[cfg(test)]
mod tests;

pub use lookup::{of_host, of_item, tracker_of_host, tracker_of_item};
pub use snippet::to_site_toml;
pub use template::{Recipients, SuggestedPurpose, Template};

use std::sync::LazyLock;

static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    reading::read().expect("the files are part of the program, and a test reads them")
});

/// Every template, group by group, sorted by id within its group.
#[must_use]
pub fn all() -> &'static [Template] {
    &TEMPLATES
}

/// The template with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Template> {
    all().iter().find(|template| template.id.as_str() == id)
}
