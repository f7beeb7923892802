//! Small numbers for values, per site and kind: traits by their place, then purposes and services. A number is given
//! when a value is first counted, and for ever. The rows are the truth; what is here was read from them.

use super::super::index::{Index, Key, prefix_end};
use crate::{StoreError, embedded::group::Overlay};
use consent::{SiteId, counter::Trait};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// The number of no value.
pub(super) const UNKNOWN: u16 = 0;
/// The number of all values for which there was no number left.
pub(super) const REST: u16 = u16::MAX;

/// Names of purposes.
pub(super) const PURPOSES: u8 = 64;
/// Names of services.
pub(super) const SERVICES: u8 = 65;

pub(super) fn kind_of(of: Trait) -> u8 {
    of as u8
}

/// The names of one kind.
#[derive(Debug, Default)]
struct Kind {
    numbers: HashMap<Arc<str>, u16>,
    names: Vec<Arc<str>>,
}

impl Kind {
    fn learn(&mut self, number: u16, name: Arc<str>) {
        let place = usize::from(number).saturating_sub(1);
        if self.names.len() <= place {
            self.names.resize(place + 1, Arc::from(""));
        }
        self.names[place] = Arc::clone(&name);
        self.numbers.insert(name, number);
    }
}

/// The names of one site, by kind.
type SiteNames = HashMap<u8, Kind>;

/// The names of the sites that were asked for since the index was opened.
#[derive(Debug, Default)]
pub(in crate::embedded) struct NamesOfSites(Mutex<HashMap<SiteId, SiteNames>>);

impl NamesOfSites {
    fn of<T>(
        &self,
        index: &Index,
        site: &SiteId,
        look: impl FnOnce(&mut SiteNames) -> T,
    ) -> Result<T, StoreError> {
        let mut sites = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !sites.contains_key(site) {
            sites.insert(site.clone(), read(index, site)?);
        }
        let names = sites.get_mut(site).ok_or(StoreError::IndexDamaged)?;
        Ok(look(names))
    }

    /// Forgets everything, because the rows were taken away.
    pub(in crate::embedded) fn forget(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

fn read(index: &Index, site: &SiteId) -> Result<SiteNames, StoreError> {
    let all = Key::names(site);
    let mut names = SiteNames::new();
    for row in index.range(all.clone(), prefix_end(&all)) {
        let (key, body) = row?;
        let (kind, name) = key
            .get(all.len()..)
            .and_then(<[u8]>::split_first)
            .ok_or(StoreError::IndexDamaged)?;
        let name = std::str::from_utf8(name).map_err(|_| StoreError::IndexDamaged)?;
        let number = body.first_chunk().copied().map(u16::from_be_bytes);
        let number = number.ok_or(StoreError::IndexDamaged)?;
        names.entry(*kind).or_default().learn(number, name.into());
    }
    Ok(names)
}

/// The number of a value, given now if it has none.
pub(super) fn number(
    rows: &mut Overlay<'_>,
    site: &SiteId,
    kind: u8,
    name: &str,
) -> Result<u16, StoreError> {
    let index = rows.index();
    let (number, is_new) = index.names().of(index, site, |names| {
        let of_kind = names.entry(kind).or_default();
        if let Some(number) = of_kind.numbers.get(name) {
            return (*number, false);
        }
        let next = u16::try_from(of_kind.names.len() + 1).unwrap_or(REST);
        if next == REST {
            return (REST, false);
        }
        of_kind.learn(next, name.into());
        (next, true)
    })?;
    if is_new {
        rows.add(Key::name(site, kind, name), number.to_be_bytes().to_vec());
    }
    Ok(number)
}

/// The number of a value that was counted before.
pub(super) fn known(
    index: &Index,
    site: &SiteId,
    kind: u8,
    name: &str,
) -> Result<Option<u16>, StoreError> {
    index.names().of(index, site, |names| {
        names.get(&kind)?.numbers.get(name).copied()
    })
}

/// The value of a number; `None` for those that stand for no value or for the rest.
pub(super) fn name(
    index: &Index,
    site: &SiteId,
    kind: u8,
    number: u16,
) -> Result<Option<Arc<str>>, StoreError> {
    index.names().of(index, site, |names| {
        let place = usize::from(number).checked_sub(1)?;
        names.get(&kind)?.names.get(place).cloned()
    })
}

/// How many values of a kind have a number.
pub(super) fn how_many(index: &Index, site: &SiteId, kind: u8) -> Result<usize, StoreError> {
    index.names().of(index, site, |names| {
        names.get(&kind).map_or(0, |of| of.names.len())
    })
}
