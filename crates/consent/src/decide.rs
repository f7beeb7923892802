//! The rule engine. One pure, total function, compiled into the server and into the browser.

use crate::{
    BrowserSignals, Choice, Choices, ConsentModel, PolicyVersion, Regime, RuleSet, Timestamp,
    row::Row,
    rules::{MAX_PURPOSES, MAX_SERVICES, PurposeRule, ServiceRule},
};
use serde::{Deserialize, Serialize};

/// How far a choice may lie in the future before it is not believed, in seconds.
const SKEW: u64 = 300;

/// Why an outcome is what it is. Stored with the record and shown by the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Granted: strictly necessary, nobody is asked (S2).
    Necessary,
    /// Granted by the visitor.
    VisitorGranted,
    /// Denied by the visitor.
    VisitorDenied,
    /// Granted because the regime lets it run until someone says no.
    NotOptedOut,
    /// Denied by the browser's signal where the regime honours it (P3).
    SignalOptOut,
    /// Denied because nobody has chosen yet.
    AwaitingChoice,
    /// Denied because the choice is too old.
    Expired,
    /// Denied because what was chosen has changed materially since (S14).
    PolicyChanged,
    /// Denied because the choice names a policy, a time or a purpose that is not known here.
    #[default]
    Unknown,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 9] = [
        Self::Necessary,
        Self::VisitorGranted,
        Self::VisitorDenied,
        Self::NotOptedOut,
        Self::SignalOptOut,
        Self::AwaitingChoice,
        Self::Expired,
        Self::PolicyChanged,
        Self::Unknown,
    ];

    /// The stable code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::VisitorGranted => "visitor_granted",
            Self::VisitorDenied => "visitor_denied",
            Self::NotOptedOut => "not_opted_out",
            Self::SignalOptOut => "signal_opt_out",
            Self::AwaitingChoice => "awaiting_choice",
            Self::Expired => "expired",
            Self::PolicyChanged => "policy_changed",
            Self::Unknown => "unknown",
        }
    }

    /// Does this reason grant?
    #[must_use]
    pub const fn grants(self) -> bool {
        matches!(
            self,
            Self::Necessary | Self::VisitorGranted | Self::NotOptedOut
        )
    }

    /// Would an answer of the visitor settle it?
    const fn is_open(self) -> bool {
        matches!(
            self,
            Self::AwaitingChoice
                | Self::Expired
                | Self::PolicyChanged
                | Self::Unknown
                | Self::NotOptedOut
        )
    }
}

/// What came out for one purpose or service. The reason says whether it is granted; there is no second flag
/// that could disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Outcome {
    /// Why.
    pub reason: Reason,
}

impl Outcome {
    /// May it run?
    #[must_use]
    pub const fn is_granted(self) -> bool {
        self.reason.grants()
    }
}

/// The outcome for every purpose and service, in the order of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// By place in [`RuleSet::purposes`].
    pub purposes: Row<Outcome, MAX_PURPOSES>,
    /// By place in [`RuleSet::services`].
    pub services: Row<Outcome, MAX_SERVICES>,
    /// Must the visitor be asked? Never where a notice is enough or nothing is optional.
    pub asks: bool,
}

/// Decides what may run. Total: every input has an answer, and whatever is unknown, damaged, late or missing is
/// denied.
#[must_use]
pub fn decide(
    rules: &RuleSet,
    regime: Regime,
    signals: &BrowserSignals,
    choices: Option<&Choices>,
    now: Timestamp,
) -> Decision {
    // Who chose under a stricter regime and travels keeps the stricter one: a region never adds a permission.
    let regime = choices.map_or(regime, |choices| {
        regime.stricter_with(choices.regime.regime())
    });
    let visit = Visit {
        rules,
        regime,
        signals,
        choices,
        now,
    };
    let purposes: Row<Outcome, MAX_PURPOSES> = rules
        .purposes
        .iter()
        .map(|rule| visit.purpose(rule))
        .collect();
    let services: Row<Outcome, MAX_SERVICES> = rules
        .services
        .iter()
        .map(|rule| visit.service(rule))
        .collect();
    let open = purposes
        .iter()
        .chain(&services)
        .any(|outcome| outcome.reason.is_open());
    Decision {
        purposes,
        services,
        asks: open && regime.model != ConsentModel::NoticeOnly,
    }
}

struct Visit<'a> {
    rules: &'a RuleSet,
    regime: Regime,
    signals: &'a BrowserSignals,
    choices: Option<&'a Choices>,
    now: Timestamp,
}

impl Visit<'_> {
    fn purpose(&self, rule: &PurposeRule) -> Outcome {
        let chosen = || {
            self.choices
                .and_then(|choices| choices.purposes.get(rule.slot))
        };
        let reason = if rule.necessary {
            Reason::Necessary
        } else if self.opted_out_by_signal(rule) {
            Reason::SignalOptOut
        } else {
            self.by_choice(rule.since, chosen())
        };
        Outcome { reason }
    }

    fn service(&self, rule: &ServiceRule) -> Outcome {
        let mut since = rule.since;
        let (mut unknown, mut all_necessary, mut stopped) = (rule.purposes, true, false);
        for (place, purpose) in self.rules.purposes.iter().enumerate().take(MAX_PURPOSES) {
            if rule.purposes >> place & 1 == 1 {
                unknown &= !(1 << place);
                all_necessary &= purpose.necessary;
                stopped |= !purpose.necessary && self.opted_out_by_signal(purpose);
                since = since.max(purpose.since);
            }
        }
        let reason = if rule.purposes == 0 || unknown != 0 {
            Reason::Unknown
        } else if all_necessary {
            Reason::Necessary
        } else if stopped {
            Reason::SignalOptOut
        } else {
            let chosen = self
                .choices
                .and_then(|choices| choices.services.get(rule.slot));
            self.by_choice(since, chosen)
        };
        Outcome { reason }
    }

    fn opted_out_by_signal(&self, rule: &PurposeRule) -> bool {
        self.regime.honours_gpc && self.signals.gpc && rule.sale_or_share
    }

    fn by_choice(&self, since: PolicyVersion, chosen: Option<Choice>) -> Reason {
        let Some(choices) = self.choices else {
            return self.without_choice();
        };
        if choices.policy > self.rules.policy
            || choices.given_at.0 > self.now.0.saturating_add(SKEW)
        {
            return Reason::Unknown;
        }
        if self.now >= choices.expires_at {
            return Reason::Expired;
        }
        if since > choices.policy {
            return Reason::PolicyChanged;
        }
        match chosen {
            Some(Choice::Granted) => Reason::VisitorGranted,
            Some(Choice::Denied) => Reason::VisitorDenied,
            None => self.without_choice(),
        }
    }

    const fn without_choice(&self) -> Reason {
        match self.regime.model {
            ConsentModel::OptIn => Reason::AwaitingChoice,
            ConsentModel::OptOut | ConsentModel::NoticeOnly => Reason::NotOptedOut,
        }
    }
}
