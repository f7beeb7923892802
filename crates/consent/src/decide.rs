//! The rule engine. One pure, total function, compiled into the server and into the browser.

use crate::{
    BrowserSignals, Choice, Choices, ConsentModel, PolicyVersion, Regime, RuleSet, Timestamp,
    row::Row,
    rules::{MAX_PURPOSES, MAX_SERVICES},
};
use serde::{Deserialize, Serialize};

/// How far a choice may lie in the future before it is not believed, in seconds.
const SKEW: u64 = 300;

/// Why an outcome is what it is. Stored with the record and shown by the gate.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Granted: strictly necessary, nobody is asked (S2).
    Necessary,
    /// Granted by the visitor.
    VisitorGranted,
    /// Denied by the visitor.
    VisitorDenied,
    /// Granted because the regime lets it run until someone says no, all of it or exempt measurement alone (E17).
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
    /// Must the visitor be asked? Never where a notice is enough, nothing is optional, or only exempt measurement is
    /// open.
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
    let mut visit = Visit {
        rules,
        regime,
        stops: regime.honours_gpc && signals.gpc,
        choices,
        now,
        open: false,
    };
    // A purpose is decided as a service under it alone would be.
    let purposes: Row<Outcome, MAX_PURPOSES> = (0..)
        .zip(&rules.purposes)
        .map(|(place, rule)| {
            let chosen = choices.and_then(|choices| choices.purposes.get(rule.slot));
            visit.outcome(rule.since, 1 << place, chosen)
        })
        .collect();
    let services: Row<Outcome, MAX_SERVICES> = rules
        .services
        .iter()
        .map(|rule| {
            let chosen = choices.and_then(|choices| choices.services.get(rule.slot));
            visit.outcome(rule.since, rule.purposes, chosen)
        })
        .collect();
    Decision {
        purposes,
        services,
        asks: visit.open && regime.model != ConsentModel::NoticeOnly,
    }
}

struct Visit<'a> {
    rules: &'a RuleSet,
    regime: Regime,
    /// Does the browser's signal stop what is sold or shared?
    stops: bool,
    choices: Option<&'a Choices>,
    now: Timestamp,
    /// Would an answer of the visitor settle anything that may be asked?
    open: bool,
}

impl Visit<'_> {
    /// What comes of a choice under these purposes (bits by their place), last changed then.
    fn outcome(
        &mut self,
        mut since: PolicyVersion,
        purposes: u32,
        chosen: Option<Choice>,
    ) -> Outcome {
        let (mut unknown, mut all_necessary, mut stopped) = (purposes, true, false);
        let mut exempt = self.regime.exempts_measurement;
        for (place, purpose) in self.rules.purposes.iter().enumerate().take(MAX_PURPOSES) {
            if purposes >> place & 1 == 1 {
                unknown &= !(1 << place);
                since = since.max(purpose.since);
                if !purpose.necessary {
                    all_necessary = false;
                    stopped |= self.stops && purpose.sale_or_share;
                    exempt &= purpose.exempt_measurement;
                }
            }
        }
        let reason = if purposes == 0 || unknown != 0 {
            exempt = false;
            Reason::Unknown
        } else if all_necessary {
            Reason::Necessary
        } else if stopped {
            Reason::SignalOptOut
        } else {
            self.by_choice(since, chosen, exempt)
        };
        self.open |= reason.is_open() && !exempt;
        Outcome { reason }
    }

    fn by_choice(&self, since: PolicyVersion, chosen: Option<Choice>, exempt: bool) -> Reason {
        let Some(choices) = self.choices else {
            return self.without_choice(exempt);
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
            None => self.without_choice(exempt),
        }
    }

    const fn without_choice(&self, exempt: bool) -> Reason {
        match self.regime.model {
            ConsentModel::OptIn if !exempt => Reason::AwaitingChoice,
            _ => Reason::NotOptedOut,
        }
    }
}
