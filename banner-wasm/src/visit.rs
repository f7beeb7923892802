//! One visit: the rules, the choice that stands, and the switches as they are being turned. All deciding is
//! `consent::decide`. Texts go out as one character per purpose and service.

use alloc::{string::String, vec::Vec};
use consent::{
    BrowserSignals, Choice, Choices, RegimeId, RuleSet, Timestamp, decide, state_cookie,
};

/// Everything that is known about this page view.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) rules: RuleSet,
    /// `p:PURPOSE` and `s:SERVICE`, in the order of the rules.
    pub(crate) keys: Vec<String>,
    /// In the same order.
    pub(crate) on: Vec<bool>,
    regime: RegimeId,
    gpc: bool,
    choices: Option<Choices>,
    now: Timestamp,
}

impl Visit {
    /// `None` when the rules cannot be read or do not fit the keys.
    pub(crate) fn new(
        rules: &str,
        keys: &str,
        regime: u8,
        gpc: bool,
        cookie: &str,
        now: u64,
    ) -> Option<Self> {
        let rules = RuleSet::parse(rules)?;
        let keys: Vec<String> = keys.split(' ').map(String::from).collect();
        if keys.len() != rules.purposes.len() + rules.services.len() {
            return None;
        }
        let mut visit = Self {
            on: Vec::new(),
            keys,
            rules,
            regime: RegimeId::from_code(regime),
            gpc,
            choices: state_cookie::parse(cookie).map(|(choices, _)| choices),
            now: Timestamp(now),
        };
        visit.on = visit.granted();
        Some(visit)
    }

    fn decision(&self) -> consent::Decision {
        let signals = BrowserSignals { gpc: self.gpc };
        decide(
            &self.rules,
            self.regime.regime(),
            &signals,
            self.choices.as_ref(),
            self.now,
        )
    }

    fn granted(&self) -> Vec<bool> {
        let decision = self.decision();
        let outcomes = decision.purposes.iter().chain(&decision.services);
        outcomes.map(|outcome| outcome.is_granted()).collect()
    }

    pub(crate) fn decided(&self) -> String {
        let mut out = String::new();
        let stands = self.choices.is_some();
        for flag in self
            .granted()
            .into_iter()
            .chain([self.decision().asks, stands])
        {
            out.push(if flag { '1' } else { '0' });
        }
        out
    }

    fn purposes(&self) -> usize {
        self.rules.purposes.len()
    }

    /// A purpose is necessary by its rule, a service when all its purposes are: neither has a switch to turn.
    pub(crate) fn is_necessary(&self, place: usize) -> bool {
        match place.checked_sub(self.purposes()) {
            None => self.rules.purposes[place].necessary,
            Some(service) => {
                let places = &self.rules.services[service].purposes;
                let necessary = |&purpose: &u8| {
                    let rule = self.rules.purposes.get(usize::from(purpose));
                    rule.is_some_and(|rule| rule.necessary)
                };
                !places.is_empty() && places.iter().all(necessary)
            }
        }
    }

    /// The places of the services under a purpose.
    fn below(&self, purpose: usize) -> impl Iterator<Item = usize> {
        let services = self.rules.services.iter().enumerate();
        let under = services.filter(move |(_, rule)| {
            rule.purposes
                .iter()
                .any(|&place| usize::from(place) == purpose)
        });
        under.map(|(service, _)| self.purposes() + service)
    }

    pub(crate) fn switches(&self) -> String {
        let mut out = String::new();
        for place in 0..self.on.len() {
            let mixed = place < self.purposes()
                && self
                    .below(place)
                    .any(|below| self.on[below] != self.on[place]);
            out.push(match self.on[place] {
                _ if mixed && !self.is_necessary(place) => '-',
                true => '1',
                false => '0',
            });
        }
        out
    }

    pub(crate) fn turn(&mut self, place: usize, on: bool) -> String {
        if place < self.on.len() && !self.is_necessary(place) {
            self.on[place] = on;
            if place < self.purposes() {
                self.services_follow(place, on);
            } else {
                self.purposes_follow();
            }
        }
        self.switches()
    }

    /// Off goes to every service below; on only to those of which no other purpose is off.
    fn services_follow(&mut self, purpose: usize, on: bool) {
        let below: Vec<usize> = self.below(purpose).collect();
        for service in below {
            let rule = &self.rules.services[service - self.purposes()];
            let all_on = rule
                .purposes
                .iter()
                .all(|&place| self.on.get(usize::from(place)).copied().unwrap_or_default());
            if !self.is_necessary(service) {
                self.on[service] = on && all_on;
            }
        }
    }

    /// A purpose is on when all its services are.
    fn purposes_follow(&mut self) {
        for purpose in 0..self.purposes() {
            let below: Vec<usize> = self.below(purpose).collect();
            if !below.is_empty() && !self.is_necessary(purpose) {
                self.on[purpose] = below.iter().all(|&service| self.on[service]);
            }
        }
    }

    /// Puts the switches back to what is decided.
    pub(crate) fn reset(&mut self) -> String {
        self.on = self.granted();
        self.switches()
    }

    pub(crate) fn choose(&mut self, how: u8, now: u64) -> String {
        self.now = Timestamp(now);
        let regime = self.regime.regime();
        let mut choices = Choices {
            policy: self.rules.policy,
            regime: self.regime,
            given_at: self.now,
            expires_at: self.now,
            purposes: Default::default(),
            services: Default::default(),
        };
        for place in 0..self.on.len() {
            if self.is_necessary(place) {
                continue;
            }
            if how != 0 {
                self.on[place] = how == 1;
            }
            let choice = Choice::from_switch(self.on[place]);
            match place.checked_sub(self.purposes()) {
                None => choices
                    .purposes
                    .set(self.rules.purposes[place].slot, choice),
                Some(service) => choices
                    .services
                    .set(self.rules.services[service].slot, choice),
            }
        }
        let any = choices.purposes.any_granted() || choices.services.any_granted();
        choices.expires_at = self.now.plus_days(if any {
            regime.consent_days
        } else {
            regime.refusal_days
        });
        self.choices = Some(choices);
        self.decided()
    }

    pub(crate) fn cookie(&self) -> String {
        let write = |choices| state_cookie::to_text(choices, None);
        self.choices.as_ref().map(write).unwrap_or_default()
    }

    pub(crate) fn max_age(&self) -> u64 {
        let expires = self
            .choices
            .as_ref()
            .map_or(0, |choices| choices.expires_at.0);
        expires.saturating_sub(self.now.0)
    }
}
