//! Deciding for a visitor: token and signals in, decision out. Never touches the store.

use crate::{Platform, Visit, platform::LivePolicy};
use consent::{
    Decision, Outcome, ServiceId, SiteId, decide,
    token::{self, Token},
};
use std::sync::Arc;

/// A decision together with what it was made from.
#[derive(Debug)]
pub struct Decided {
    /// Under which policy.
    pub live: Arc<LivePolicy>,
    /// The outcome.
    pub decision: Decision,
    /// The token, where it was valid.
    pub token: Option<Token>,
}

impl Decided {
    /// The outcome for one service.
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> Outcome {
        consent::Gate::new(&self.live.policy, &self.decision).service(id)
    }
}

impl Platform {
    /// Decides for a visit; `None` for an unknown site. A token that is not valid counts as none.
    #[must_use]
    pub fn decide(&self, site: &SiteId, visit: &Visit) -> Option<Decided> {
        let live = self.live(site)?;
        let token = self.verified(site, visit.token.as_deref());
        let choices = token.as_ref().map(|token| &token.choices);
        let decision = decide(
            &live.rules,
            visit.regime(&live.policy),
            &visit.signals,
            choices,
            self.now(),
        );
        Some(Decided {
            live,
            decision,
            token,
        })
    }

    /// The token, if it is ours, for this site and whole.
    pub(crate) fn verified(&self, site: &SiteId, text: Option<&str>) -> Option<Token> {
        token::verify(&self.keys, site, text?).ok()
    }
}
