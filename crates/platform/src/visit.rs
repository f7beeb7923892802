//! What is known of the visitor at this moment: where from, what the browser says, which token it brought.

use consent::{
    BrowserSignals, Policy, Regime,
    counter::{BrowserFamily, Traffic},
    regime::Location,
};

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
    /// What counting needs to know of the browser.
    pub seen: Seen,
}

/// What counting needs to know of a browser: classes and a mark, no user agent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    /// Is it a person, as far as can be told?
    pub traffic: Traffic,
    /// The family of the browser, where the request said it.
    pub browser: Option<BrowserFamily>,
    /// Tells visitors of one site and day apart. `None`: nothing was said to tell it by, or the site switched that off.
    pub mark: Option<Mark>,
}

/// Half of a hash over what the server sees of a visitor, keyed by the site's key of the day ([`Platform::visitor_key`](crate::Platform::visitor_key)).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark(pub [u8; 16]);

impl std::fmt::Debug for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mark(..)")
    }
}

impl Visit {
    /// The regime that applies here on the site of a policy.
    #[must_use]
    pub fn regime(&self, policy: &Policy) -> Regime {
        policy.regime(&self.location)
    }
}
