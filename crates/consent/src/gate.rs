//! May this tag run under this decision? The question of the server's gate and of the page.

use crate::{Decision, Outcome, Policy, Reason, ServiceId};

/// Answers for one decision under one policy.
#[derive(Debug, Clone, Copy)]
pub struct Gate<'a> {
    policy: &'a Policy,
    decision: &'a Decision,
}

impl<'a> Gate<'a> {
    /// Puts a decision and the policy that it was made under together.
    #[must_use]
    pub const fn new(policy: &'a Policy, decision: &'a Decision) -> Self {
        Self { policy, decision }
    }

    /// A service by id; one that the policy lacks is denied as [`Reason::Unknown`].
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> Outcome {
        let place = self
            .policy
            .services
            .iter()
            .position(|service| service.id == *id);
        place
            .and_then(|index| self.decision.services.get(index))
            .copied()
            .unwrap_or(Outcome {
                reason: Reason::Unknown,
            })
    }

    /// A purpose by id; one that the policy lacks is denied as [`Reason::Unknown`].
    #[must_use]
    pub fn purpose(&self, id: &str) -> Outcome {
        let place = self
            .policy
            .purposes
            .iter()
            .position(|purpose| purpose.id.as_str() == id);
        place
            .and_then(|index| self.decision.purposes.get(index))
            .copied()
            .unwrap_or(Outcome {
                reason: Reason::Unknown,
            })
    }

    /// A marked tag: with a service the service decides; else every purpose of the list (separated by spaces or
    /// commas) must be granted; without either it stays shut.
    #[must_use]
    pub fn marked(&self, purposes: &str, service: Option<&str>) -> bool {
        if let Some(service) = service.filter(|name| !name.is_empty()) {
            return ServiceId::parse(service).is_ok_and(|id| self.service(&id).is_granted());
        }
        let mut names = purposes
            .split([' ', ','])
            .filter(|name| !name.is_empty())
            .peekable();
        names.peek().is_some() && names.all(|name| self.purpose(name).is_granted())
    }
}
