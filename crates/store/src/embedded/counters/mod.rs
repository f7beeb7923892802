//! Counters in the index: kept with each write, rolled up later, answered without the ledger.
//!
//! 1. *Raising* (`raise`): a tally raises one *loose* row, keyed by site, day, clock and the values of all traits. It is
//!    in the same batch as the record, so it is counted exactly once.
//! 2. *Folding* (`fold`): when there are many loose rows they become *chunks*, columns of up to some thousand cells.
//!    That is why counters of a day that is not over can be read fast.
//! 3. *Sealing* (`seal`): a day that is over becomes its *base*: one merged list of columns. A large one has *singles*
//!    beside it: the day by each one trait.
//! 4. *Blocks* (`block`): 8, 16, 32 and 64 days that are over have sums for each pair of traits and for each one, where
//!    there is much to sum.
//!
//! An answer (`ask`) ranks the values that it names (`rank`), takes the coarsest sums that fit into its range and adds the rest. What comes late, because a clock
//! was set back, lies loose beside a sealed day until it is sealed again, and is counted all the same. Everything here is
//! made from the journal (`compare` shows that it is), and none of it is in the journal.
//!
//! Values are small numbers (`names`), given in the order of the journal, 65,534 per site and trait at most.

mod ask;
mod block;
mod chunk;
mod code;
mod compare;
mod cube;
mod fold;
mod names;
mod raise;
mod rank;
mod seal;
mod sums;

pub(super) use block::{next_block, prepare, put_block};
pub(super) use fold::{fold, has_many};
pub(super) use names::NamesOfSites;
pub(super) use raise::raise_all;
pub(super) use seal::{days_to_seal, seal};

use consent::counter::{LocalHour, Trait};

/// The columns of a cell: the clock, then every trait.
const COLUMNS: usize = 1 + Trait::ALL.len();

/// The column of the clock.
const CLOCK: usize = 0;

/// A cell: a number per column. The clock's is the hour, and above it the offset in quarters of an hour.
type Cell = [u16; COLUMNS];

/// The column of a trait.
const fn column(of: Trait) -> usize {
    1 + of as usize
}

/// An hour of the day and its offset as one number.
fn clock(at: LocalHour) -> u16 {
    let quarters = u16::try_from(at.offset / 15 + 64).unwrap_or(64);
    (quarters << 5) | u16::from(at.hour)
}

/// The hour that [`clock`] stands for.
fn hour_of(day: i32, clock: u16) -> LocalHour {
    LocalHour {
        day,
        hour: u8::try_from(clock & 31).unwrap_or_default(),
        offset: (i16::try_from(clock >> 5).unwrap_or(64) - 64) * 15,
    }
}
