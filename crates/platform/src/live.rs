//! The last minutes of each site, in memory only: how many banners were shown and how many decided on, minute by minute. It
//! says nothing about what was chosen, is part of no rate, and begins anew with the server.

use crate::{
    Platform,
    access::{Permission, Refused},
    operators::SignedIn,
};
use consent::SiteId;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// How many minutes are kept, the present one included.
pub const LIVE_MINUTES: u16 = 30;

const MINUTES: usize = 30;

/// What happened in the last minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LiveCounts {
    /// How many minutes, the present one included.
    pub minutes: u16,
    /// Banners shown.
    pub shown: u64,
    /// Banners decided on.
    pub decided: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Minute {
    /// Minutes since 1970.
    number: u64,
    shown: u64,
    decided: u64,
}

/// The last minutes of all sites; as much memory as there are published sites.
#[derive(Debug, Default)]
pub struct LiveMinutes {
    sites: Mutex<HashMap<SiteId, [Minute; MINUTES]>>,
}

impl LiveMinutes {
    /// A banner was shown at a moment, in seconds since 1970.
    pub(crate) fn shown(&self, site: &SiteId, seconds: u64) {
        self.add(site, seconds / 60, |minute| minute.shown += 1);
    }

    /// A banner was decided on.
    pub(crate) fn decided(&self, site: &SiteId, seconds: u64) {
        self.add(site, seconds / 60, |minute| minute.decided += 1);
    }

    fn add(&self, site: &SiteId, number: u64, count: impl FnOnce(&mut Minute)) {
        let mut sites = self.sites.lock().unwrap_or_else(PoisonError::into_inner);
        let minutes = sites.entry(site.clone()).or_default();
        let place = usize::try_from(number % u64::from(LIVE_MINUTES)).unwrap_or_default();
        let minute = &mut minutes[place];
        if minute.number < number {
            *minute = Minute {
                number,
                ..Minute::default()
            };
        }
        // A clock that was set back counts for no minute that has passed.
        if minute.number == number {
            count(minute);
        }
    }

    fn counts(&self, site: &SiteId, seconds: u64) -> LiveCounts {
        let now = seconds / 60;
        let oldest = now.saturating_sub(u64::from(LIVE_MINUTES) - 1);
        let sites = self.sites.lock().unwrap_or_else(PoisonError::into_inner);
        let minutes = sites.get(site).copied().unwrap_or_default();
        let within = minutes
            .iter()
            .filter(|minute| (oldest..=now).contains(&minute.number));
        within.fold(
            LiveCounts {
                minutes: LIVE_MINUTES,
                ..LiveCounts::default()
            },
            |counts, minute| LiveCounts {
                shown: counts.shown + minute.shown,
                decided: counts.decided + minute.decided,
                ..counts
            },
        )
    }
}

impl Platform {
    /// The last minutes of a site, for an operator who may see its rates.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn live_counts(&self, by: &SignedIn, site: &SiteId) -> Result<LiveCounts, Refused> {
        by.check_on(Permission::SeeRates, site)?;
        Ok(self.live_minutes.counts(site, self.now().0))
    }
}

#[cfg(test)]
mod tests {
    use super::{LiveCounts, LiveMinutes};
    use consent::SiteId;

    const START: u64 = 1_800_000_000;

    fn site(name: &str) -> SiteId {
        SiteId::parse(name).expect("a site")
    }

    #[test]
    fn the_last_half_hour_is_counted_and_what_is_older_is_not() {
        let live = LiveMinutes::default();
        for minute in 0..60 {
            live.shown(&site("shop"), START + minute * 60);
        }
        live.decided(&site("shop"), START + 59 * 60);
        let counts = live.counts(&site("shop"), START + 59 * 60);
        let expected = LiveCounts {
            minutes: 30,
            shown: 30,
            decided: 1,
        };
        assert_eq!(counts, expected);
        let later = live.counts(&site("shop"), START + 79 * 60);
        assert_eq!((later.shown, later.decided), (10, 1));
        let much_later = live.counts(&site("shop"), START + 500 * 60);
        assert_eq!((much_later.shown, much_later.decided), (0, 0));
    }

    #[test]
    fn sites_are_counted_apart() {
        let live = LiveMinutes::default();
        live.shown(&site("shop"), START);
        assert_eq!(live.counts(&site("quiet"), START).shown, 0);
    }

    #[test]
    fn a_clock_that_was_set_back_brings_no_old_minute_back() {
        let live = LiveMinutes::default();
        live.shown(&site("shop"), START + 1800);
        live.shown(&site("shop"), START);
        assert_eq!(live.counts(&site("shop"), START + 1800).shown, 1);
        assert_eq!(live.counts(&site("shop"), START).shown, 0);
    }
}
