//! One visit: the rules, the choice that stands, and the switches as they are being turned. All deciding is
//! `consent::decide`.

use crate::answer::Answer;
use consent::{
    BrowserSignals, Choice, Choices, Decision, Regime, RuleSet, Timestamp,
    bits::SlotChoices,
    decide,
    row::Row,
    rules::{MAX_PURPOSES, MAX_SERVICES, ServiceRule},
    state_cookie,
};

/// Everything that is known about this page view.
#[derive(Debug)]
pub(crate) struct Visit {
    rules: RuleSet,
    /// The switches: every purpose, then every service.
    on: Row<bool, { MAX_PURPOSES + MAX_SERVICES }>,
    regime: Regime,
    gpc: bool,
    choices: Option<Choices>,
    now: Timestamp,
}

impl Visit {
    /// `None` when the rules cannot be read.
    pub(crate) fn new(
        rules: &[u8],
        cookie: &[u8],
        regime: u32,
        gpc: bool,
        now: u64,
    ) -> Option<Self> {
        let mut visit = Self {
            rules: RuleSet::from_bytes(rules)?,
            on: Row::default(),
            regime: Regime::from_number(regime),
            gpc,
            choices: state_cookie::from_bytes(cookie).map(|(choices, _)| choices),
            now: Timestamp(now),
        };
        visit.put_back();
        Some(visit)
    }

    fn decision(&self) -> Decision {
        let signals = BrowserSignals { gpc: self.gpc };
        let choices = self.choices.as_ref();
        decide(&self.rules, self.regime, &signals, choices, self.now)
    }

    fn put_back(&mut self) {
        let decision = self.decision();
        let outcomes = decision.purposes.iter().chain(&decision.services);
        self.on = outcomes.map(|outcome| outcome.is_granted()).collect();
    }

    pub(crate) fn decided(&self, answer: &mut Answer<'_>) {
        let decision = self.decision();
        for outcome in decision.purposes.iter().chain(&decision.services) {
            answer.push_flag(outcome.is_granted());
        }
        answer.push_flag(decision.asks);
        answer.push_flag(self.choices.is_some());
    }

    /// A service is necessary when all its purposes are: then it has no switch to turn.
    fn is_necessary(&self, service: &ServiceRule) -> bool {
        let mut optional = service.purposes;
        for (place, rule) in self.rules.purposes.iter().enumerate() {
            optional &= !(u32::from(rule.necessary) << place);
        }
        optional == 0 && service.purposes != 0
    }

    fn is_on(&self, place: usize) -> bool {
        self.on.get(place).copied().unwrap_or_default()
    }

    fn set(&mut self, place: usize, on: bool) {
        if let Some(switch) = self.on.get_mut(place) {
            *switch = on;
        }
    }

    /// How many services stand under a purpose, and how many of them are on.
    fn below(&self, purpose: usize) -> (usize, usize) {
        let (mut all, mut on) = (0, 0);
        for (place, service) in self.rules.services.iter().enumerate() {
            if service.purposes >> purpose & 1 == 1 {
                all += 1;
                on += usize::from(self.is_on(self.rules.purposes.len() + place));
            }
        }
        (all, on)
    }

    fn switches(&self, answer: &mut Answer<'_>) {
        for place in 0..self.on.len() {
            let on = self.is_on(place);
            let (all, below) = match self.rules.purposes.get(place) {
                Some(rule) if !rule.necessary => self.below(place),
                _ => (0, 0),
            };
            if below != if on { all } else { 0 } {
                answer.push(b'-');
            } else {
                answer.push_flag(on);
            }
        }
    }

    pub(crate) fn turn(&mut self, place: usize, on: bool, answer: &mut Answer<'_>) {
        let purposes = self.rules.purposes.len();
        let fixed = match self.rules.services.get(place.wrapping_sub(purposes)) {
            Some(service) => self.is_necessary(service),
            None => self
                .rules
                .purposes
                .get(place)
                .is_none_or(|rule| rule.necessary),
        };
        if !fixed {
            self.set(place, on);
            if place < purposes {
                self.services_follow(place, on);
            } else {
                self.purposes_follow();
            }
        }
        self.switches(answer);
    }

    /// Off goes to every service below; on only to those of which no other purpose is off.
    fn services_follow(&mut self, purpose: usize, on: bool) {
        for place in 0..self.rules.services.len() {
            let Some(service) = self.rules.services.get(place) else {
                continue;
            };
            if service.purposes >> purpose & 1 == 1 && !self.is_necessary(service) {
                let mut off = service.purposes;
                for place in 0..self.rules.purposes.len() {
                    off &= !(u32::from(self.is_on(place)) << place);
                }
                let all_on = off == 0;
                self.set(self.rules.purposes.len() + place, on && all_on);
            }
        }
    }

    /// A purpose is on when all its services are.
    fn purposes_follow(&mut self) {
        for place in 0..self.rules.purposes.len() {
            let (all, on) = self.below(place);
            if all > 0
                && self
                    .rules
                    .purposes
                    .get(place)
                    .is_some_and(|rule| !rule.necessary)
            {
                self.set(place, on == all);
            }
        }
    }

    /// Puts the switches back to what is decided.
    pub(crate) fn reset(&mut self, answer: &mut Answer<'_>) {
        self.put_back();
        self.switches(answer);
    }

    pub(crate) fn choose(&mut self, how: u8, now: u64, answer: &mut Answer<'_>) {
        self.now = Timestamp(now);
        let regime = self.regime;
        let mut choices = Choices {
            policy: self.rules.policy,
            regime: regime.id,
            given_at: self.now,
            expires_at: self.now,
            purposes: SlotChoices::default(),
            services: SlotChoices::default(),
        };
        if how != 0 {
            self.on.fill(how == 1);
        }
        for (place, rule) in self.rules.purposes.iter().enumerate() {
            if !rule.necessary {
                choices
                    .purposes
                    .set(rule.slot, Choice::from_switch(self.is_on(place)));
            }
        }
        for (place, rule) in self.rules.services.iter().enumerate() {
            if !self.is_necessary(rule) {
                let on = self.is_on(self.rules.purposes.len() + place);
                choices.services.set(rule.slot, Choice::from_switch(on));
            }
        }
        let any = choices.purposes.any_granted() || choices.services.any_granted();
        let days = if any {
            regime.consent_days
        } else {
            regime.refusal_days
        };
        choices.expires_at = self.now.plus_days(days);
        self.choices = Some(choices);
        self.decided(answer);
        for &on in &self.on {
            answer.push_flag(on);
        }
        if let Some(choices) = &self.choices {
            state_cookie::write(choices, &mut |byte| answer.push(byte));
        }
        self.put_back();
    }
}

#[cfg(test)]
mod tests;
