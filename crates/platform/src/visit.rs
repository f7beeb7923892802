//! What is known of the visitor at this moment: where from, what the browser says, which token it brought.

use consent::{BrowserSignals, Policy, Regime, regime::Location};

/// One request of a visitor, reduced to what the rules may know. No user agent, and no address but what the operator
/// has that kept (R1).
#[derive(Debug, Clone, Default)]
pub struct Visit {
    /// Country and subdivision; empty when unknown.
    pub location: Location,
    /// What the browser says by itself.
    pub signals: BrowserSignals,
    /// The token as it came, unverified.
    pub token: Option<String>,
    /// What a record keeps of the address: a network or a keyed hash, where the site says so; nothing anywhere else.
    pub address: Option<String>,
}

impl Visit {
    /// The regime that applies here on the site of a policy.
    #[must_use]
    pub fn regime(&self, policy: &Policy) -> Regime {
        policy.regime(&self.location)
    }
}
