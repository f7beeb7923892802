//! How often somebody may ask: per token for programs, per client address for what anybody may write (records,
//! impressions, forms, signing in). Nothing of an address or a token is kept: they are hashed, with a salt of this
//! process, to one of 65,536 places, so that the memory is bounded by construction. Two that meet in one place share its
//! budget; with a thousand callers a minute that happens to one in sixty.
//!
//! Failed sign-ins are counted elsewhere too, by name.

mod layer;

pub(crate) use layer::limited;

use crate::client_ip::ClientIp;
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DashMapStateStore,
};
use std::{
    hash::{BuildHasher, Hash, RandomState},
    num::NonZeroU32,
};

type Meter = RateLimiter<u16, DashMapStateStore<u16>, DefaultClock, StateInformationMiddleware>;

/// How many requests a minute; `None`: as many as come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateSettings {
    /// Of one token.
    pub per_token: Option<NonZeroU32>,
    /// Writes of one client address.
    pub per_client: Option<NonZeroU32>,
}

impl RateSettings {
    /// What counts where nothing else is set, for a token.
    pub const PER_TOKEN: u32 = 1200;
    /// What counts where nothing else is set, for the writes of a client address.
    pub const PER_CLIENT: u32 = 300;

    /// Requests a minute; 0 is without limit.
    #[must_use]
    pub const fn new(per_token: u32, per_client: u32) -> Self {
        Self {
            per_token: NonZeroU32::new(per_token),
            per_client: NonZeroU32::new(per_client),
        }
    }
}

impl Default for RateSettings {
    fn default() -> Self {
        Self::new(Self::PER_TOKEN, Self::PER_CLIENT)
    }
}

/// The budgets of this process.
pub struct Limits {
    salt: RandomState,
    tokens: Option<Budget>,
    clients: Option<Budget>,
}

/// One kind of budget.
struct Budget {
    /// As the headers name it.
    name: &'static str,
    a_minute: NonZeroU32,
    meter: Meter,
    clock: DefaultClock,
}

/// What became of a request's budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    /// The kind of budget.
    pub name: &'static str,
    /// How many requests it has when it is full, a minute's.
    pub quota: u32,
    /// How many are left.
    pub left: u32,
    /// In how many seconds there is more: at least one request when it is spent, the whole budget else.
    pub reset: u64,
    /// Was this request within it?
    pub within: bool,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(..)")
    }
}

impl Limits {
    /// Full budgets.
    #[must_use]
    pub fn new(settings: RateSettings) -> Self {
        let budget = |name, a_minute: Option<NonZeroU32>| {
            a_minute.map(|a_minute| Budget::new(name, a_minute))
        };
        Self {
            salt: RandomState::new(),
            tokens: budget("token", settings.per_token),
            clients: budget("client", settings.per_client),
        }
    }

    /// Spends one request of a token.
    #[must_use]
    pub fn of_token(&self, token: &str) -> Option<Spent> {
        let budget = self.tokens.as_ref()?;
        Some(budget.spend(self.place(token)))
    }

    /// Spends one write of a client.
    #[must_use]
    pub fn of_client(&self, client: ClientIp) -> Option<Spent> {
        let budget = self.clients.as_ref()?;
        Some(budget.spend(self.place(client.network())))
    }

    fn place(&self, whose: impl Hash) -> u16 {
        let hash = self.salt.hash_one(whose);
        u16::try_from(hash & 0xffff).unwrap_or_default()
    }
}

impl Budget {
    fn new(name: &'static str, a_minute: NonZeroU32) -> Self {
        let clock = DefaultClock::default();
        let meter = RateLimiter::dashmap_with_clock(Quota::per_minute(a_minute), clock.clone());
        Self {
            name,
            a_minute,
            meter: meter.with_middleware(),
            clock,
        }
    }

    fn spend(&self, place: u16) -> Spent {
        let quota = self.a_minute.get();
        let spent = |left, reset, within| Spent {
            name: self.name,
            quota,
            left,
            reset,
            within,
        };
        match self.meter.check_key(&place) {
            Ok(state) => {
                let left = state.remaining_burst_capacity();
                let missing = u64::from(quota.saturating_sub(left));
                spent(left, (missing * 60).div_ceil(u64::from(quota)), true)
            }
            Err(not_until) => {
                let wait = not_until.wait_time_from(self.clock.now());
                spent(0, wait.as_secs() + 1, false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, RateSettings};

    #[test]
    fn a_budget_is_spent_and_says_when_there_is_more() {
        let limits = Limits::new(RateSettings::new(3, 0));
        let left: Vec<u32> = (0..3)
            .filter_map(|_| limits.of_token("sluis_a"))
            .map(|spent| spent.left)
            .collect();
        assert_eq!(left, [2, 1, 0]);
        let over = limits.of_token("sluis_a").expect("there is a limit");
        assert!(!over.within && (1..=21).contains(&over.reset), "{over:?}");
        let other = limits.of_token("sluis_b").expect("there is a limit");
        assert!(other.within, "another token has a budget of its own");
    }

    #[test]
    fn without_a_limit_nothing_is_counted() {
        assert_eq!(
            Limits::new(RateSettings::new(0, 0)).of_token("sluis_a"),
            None
        );
    }

    #[test]
    fn a_million_callers_take_no_more_than_the_places_there_are() {
        let limits = Limits::new(RateSettings::new(10, 0));
        for caller in 0..1_000_000_u32 {
            let _ = limits.of_token(&caller.to_string());
        }
        let places = limits.tokens.as_ref().map(|budget| budget.meter.len());
        assert!(places.is_some_and(|places| places <= 65_536), "{places:?}");
    }
}
