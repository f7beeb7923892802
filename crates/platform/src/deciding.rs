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

    /// Of several tokens that a browser brought the one whose choice is the newest, where hosts share a domain and each
    /// may have left one; `None` where none is valid, or two of one moment differ.
    #[must_use]
    pub fn newest_token(&self, site: &SiteId, candidates: Vec<String>) -> Option<String> {
        let given = |text: &String| Some(self.verified(site, Some(text))?.choices.given_at);
        let known: Vec<_> = candidates
            .into_iter()
            .filter_map(|text| Some((given(&text)?, text)))
            .collect();
        let newest = known.iter().map(|(at, _)| *at).max()?;
        let mut found = known
            .into_iter()
            .filter(|(at, _)| *at == newest)
            .map(|(_, text)| text);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The token, if it is ours, for this site and whole.
    pub(crate) fn verified(&self, site: &SiteId, text: Option<&str>) -> Option<Token> {
        token::verify(&self.keys, site, text?).ok()
    }
}
