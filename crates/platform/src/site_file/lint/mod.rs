//! Checks over a whole site file, after each of its parts was read: what no single key shows (E1 to E17). It reads what
//! the operator wrote, so that each finding has its line; it repairs nothing.

mod asked_for;
mod languages;
pub(super) mod links;
mod purposes;
mod texts;
mod trackers;
mod wording;

#[cfg(test)]
mod tests;

use super::{reader::Reader, shape::SiteFile};

pub(super) fn all(reader: &mut Reader, file: &SiteFile) {
    asked_for::check(reader, file);
    purposes::check(reader, file);
    links::check(reader, file);
    let texts = texts::of(file);
    wording::check(reader, &texts);
    languages::check(reader, file, &texts);
}
