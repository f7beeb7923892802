//! Raising counters by a tally: one loose row.

use super::{
    Cell, clock, code,
    code::{Codes, Numbers},
    column,
    names::{self, PURPOSES, SERVICES, UNKNOWN},
};
use crate::{
    StoreError,
    embedded::{group::Overlay, index::Key},
};
use consent::counter::{Tally, Trait};

/// Raises what each of these says.
pub(in crate::embedded) fn raise_all(
    rows: &mut Overlay<'_>,
    tallies: &[Tally],
) -> Result<(), StoreError> {
    tallies.iter().try_for_each(|tally| raise(rows, tally))
}

/// Raises what a tally says.
fn raise(rows: &mut Overlay<'_>, tally: &Tally) -> Result<(), StoreError> {
    let mut cell: Cell = Cell::default();
    cell[super::CLOCK] = clock(tally.at);
    for of in Trait::ALL {
        cell[column(of)] = match tally.traits.value(of) {
            None => UNKNOWN,
            Some(value) => names::number(rows, &tally.site, names::kind_of(of), &value)?,
        };
    }
    let key = Key::loose_cell(&tally.site, tally.at.day, &cell);
    let mut codes: Codes = match rows.get(&key)? {
        None => Codes::new(),
        Some(body) => code::read(&mut Numbers(&body))?,
    };
    for event in &tally.events {
        code::add(&mut codes, code::event(*event), tally.by);
    }
    if let Some(bucket) = tally.time {
        code::add(&mut codes, code::time(bucket), tally.by);
    }
    for (id, granted) in &tally.purposes {
        let name = names::number(rows, &tally.site, PURPOSES, id.as_str())?;
        code::add(&mut codes, code::choice(name, false, *granted), tally.by);
    }
    for (id, granted) in &tally.services {
        let name = names::number(rows, &tally.site, SERVICES, id.as_str())?;
        code::add(&mut codes, code::choice(name, true, *granted), tally.by);
    }
    let mut body = Vec::new();
    code::write(&mut body, &codes);
    rows.put(key, body)
}
