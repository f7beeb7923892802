//! The Content-Security-Policy of a site's pages for one decision: what is granted may be loaded and what is not may
//! not, whatever tag asks for it and before any script could object. Pure: a policy, what is granted and a nonce in,
//! directives out. It writes no header, and it cannot hold what needs no request (decision 0016).

mod added;
mod making;
mod nonce;
mod published;
mod source;

pub(crate) use added::{SourceError, check_source, opens};
pub use nonce::{Nonce, NonceError};
pub use published::published_policy;

use crate::{Platform, Visit};
use consent::{
    Decision, Gate, Policy, PurposeId, Service, ServiceId, SiteId, csp::CspDirective,
    policy::LegalBasis,
};
use making::Making;
use std::fmt;

/// What is granted. What is necessary always is, and what the site lets run in the advanced mode of Google's consent mode; all
/// else only where this says so.
#[derive(Debug, Clone, Copy)]
pub enum Granted<'a> {
    /// Nothing optional: there is no decision, or none that can be relied upon.
    Nothing,
    /// These services.
    Services(&'a [ServiceId]),
    /// What was decided for a visitor.
    Decided(&'a Decision),
    /// Everything.
    All,
}

impl Granted<'_> {
    fn includes(self, policy: &Policy, service: &Service) -> bool {
        match self {
            _ if is_necessary(policy, service) => true,
            // The site says that it runs without a choice.
            _ if policy.signals.is_advanced(&service.id) => true,
            Self::Nothing => false,
            Self::Services(ids) => ids.contains(&service.id),
            Self::Decided(decision) => Gate::new(policy, decision)
                .service(&service.id)
                .is_granted(),
            Self::All => true,
        }
    }
}

/// Is nobody asked about this service?
fn is_necessary(policy: &Policy, service: &Service) -> bool {
    let necessary = |id: &PurposeId| {
        policy
            .purpose(id.as_str())
            .is_some_and(|purpose| purpose.basis == LegalBasis::Necessary)
    };
    !service.purposes.is_empty() && service.purposes.iter().all(necessary)
}

/// What does not come from the site's policy.
#[derive(Debug, Clone, Copy, Default)]
pub struct CspOptions<'a> {
    /// The origin of Sluis, where it is not the page's own.
    pub server: Option<&'a str>,
    /// What the page's own inline scripts and styles carry in this answer.
    pub nonce: Option<&'a Nonce>,
}

/// A source that is granted and yet not in the policy, because it would open what is not granted too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The source.
    pub source: String,
    /// The service that is not granted.
    pub because_of: ServiceId,
}

/// A Content-Security-Policy. As text it is the header's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Csp {
    /// In the order in which they are written, all of them, also those that say what `default-src` says.
    pub directives: Vec<(CspDirective, Vec<String>)>,
    /// Where browsers report what was refused.
    pub report_uri: Option<String>,
    /// What is granted and left out all the same.
    pub left_out: Vec<LeftOut>,
}

impl Csp {
    /// For a policy and what is granted under it.
    #[must_use]
    pub fn new(policy: &Policy, granted: Granted<'_>, options: &CspOptions<'_>) -> Self {
        let (open, shut): (Vec<&Service>, Vec<&Service>) = policy
            .services
            .iter()
            .partition(|service| granted.includes(policy, service));
        let mut making = Making::new(policy, options, shut);
        let hosts = making.hosts(&open);
        let directives = CspDirective::ALL
            .into_iter()
            .filter_map(|directive| Some((directive, making.sources(directive, &hosts)?)))
            .collect();
        Self {
            directives,
            report_uri: policy.csp.report_uri.clone(),
            left_out: making.into_left_out(),
        }
    }

    /// For whoever knows nothing of the site: the page's own origin, and nothing else.
    #[must_use]
    pub fn strictest() -> Self {
        let own = || vec!["'self'".to_owned()];
        let directives = [
            CspDirective::DefaultSrc,
            CspDirective::BaseUri,
            CspDirective::FormAction,
        ];
        Self {
            directives: directives.map(|directive| (directive, own())).into(),
            report_uri: None,
            left_out: Vec::new(),
        }
    }

    /// What a page may load by this directive, also where it is not written.
    #[must_use]
    pub fn sources(&self, directive: CspDirective) -> &[String] {
        let of = |wanted| {
            let mut found = self.directives.iter();
            found
                .find(|(named, _)| *named == wanted)
                .map(|(_, sources)| sources.as_slice())
        };
        let fallback = directive
            .is_fetch()
            .then_some(CspDirective::DefaultSrc)
            .and_then(of);
        of(directive).or(fallback).unwrap_or_default()
    }

    /// As a page can carry it in a `meta` element, where some directives do not count.
    #[must_use]
    pub fn for_meta(mut self) -> Self {
        self.directives
            .retain(|(directive, _)| *directive != CspDirective::FrameAncestors);
        self.report_uri = None;
        self
    }
}

/// Without what says again what `default-src` says: a header that names every host nine times is larger than web
/// servers accept.
impl fmt::Display for Csp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let general = self.sources(CspDirective::DefaultSrc);
        let mut parting = "";
        for (directive, sources) in &self.directives {
            if *directive != CspDirective::DefaultSrc && directive.is_fetch() && sources == general
            {
                continue;
            }
            if *directive == CspDirective::TrustedTypes {
                write!(f, "{parting}require-trusted-types-for 'script'")?;
                parting = "; ";
            }
            write!(f, "{parting}{}", directive.as_str())?;
            parting = "; ";
            for source in sources {
                write!(f, " {source}")?;
            }
        }
        if let Some(uri) = &self.report_uri {
            write!(f, "{parting}report-uri {uri}")?;
        }
        Ok(())
    }
}

impl Platform {
    /// The Content-Security-Policy for a visit; `None` for an unknown site.
    #[must_use]
    pub fn csp(&self, site: &SiteId, visit: &Visit, options: &CspOptions<'_>) -> Option<Csp> {
        let decided = self.decide(site, visit)?;
        let granted = Granted::Decided(&decided.decision);
        Some(Csp::new(&decided.live.policy, granted, options))
    }
}
