//! What an operator may add to a Content-Security-Policy: sources that are ones, that open no host which must be held,
//! and that leave browsers comparing hosts at all. What the parts of a source mean is `super::source`'s work.

use super::{
    is_necessary,
    source::{Pattern, Place},
};
use consent::{Policy, Service, csp::CspDirective};

/// Why an operator's source is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SourceError {
    /// It is not a source, or not one of this directive.
    Shape,
    /// With it browsers look at no host any more, so that nothing would be held.
    HoldsNothing,
    /// A nonce is new in every answer.
    FixedNonce,
}

/// Looks at one source that an operator wrote.
///
/// # Errors
/// [`SourceError`]
pub(crate) fn check_source(directive: CspDirective, source: &str) -> Result<(), SourceError> {
    let plain = !source.is_empty()
        && source
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b";,\"<>\\`$&{|}".contains(&byte));
    if !plain {
        return Err(SourceError::Shape);
    }
    if directive == CspDirective::TrustedTypes {
        let name = |byte: u8| byte.is_ascii_alphanumeric() || b"-#=_/@.%".contains(&byte);
        let is_name = source.bytes().all(name);
        return (is_name || source == "'allow-duplicates'")
            .then_some(())
            .ok_or(SourceError::Shape);
    }
    if let Some(word) = source.strip_prefix('\'') {
        let Some(word) = word.strip_suffix('\'') else {
            return Err(SourceError::Shape);
        };
        return match word {
            "strict-dynamic" => Err(SourceError::HoldsNothing),
            "self" | "unsafe-inline" | "unsafe-eval" | "unsafe-hashes" | "report-sample" => Ok(()),
            word if word.starts_with("nonce-") => Err(SourceError::FixedNonce),
            word if is_hash(word) => Ok(()),
            _ => Err(SourceError::Shape),
        };
    }
    let scheme = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    if let Some(name) = source.strip_suffix(':') {
        return scheme(name).then_some(()).ok_or(SourceError::Shape);
    }
    let rest = match source.split_once("://") {
        Some((name, _)) if !scheme(name) => return Err(SourceError::Shape),
        Some((_, rest)) => rest,
        None => source,
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let (host, port) = authority
        .rsplit_once(':')
        .map_or((authority, "*"), |(host, port)| (host, port));
    let stem = host.strip_prefix("*.").unwrap_or(host);
    let host_fits = host == "*"
        || !stem.is_empty()
            && stem
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    let port_fits = port == "*" || port.parse::<u16>().is_ok();
    let path_fits = !rest.contains(['?', '#', '\'']);
    (host_fits && port_fits && path_fits)
        .then_some(())
        .ok_or(SourceError::Shape)
}

fn is_hash(word: &str) -> bool {
    ["sha256-", "sha384-", "sha512-"].iter().any(|kind| {
        word.strip_prefix(kind).is_some_and(|digest| {
            let letters = digest.trim_end_matches('=');
            !letters.is_empty()
                && letters
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
        })
    })
}

/// The first service that is not necessary and whose hosts an operator's source would open.
pub(crate) fn opens<'a>(policy: &'a Policy, source: &str) -> Option<&'a Service> {
    let pattern = Pattern::read(source)?;
    policy.services.iter().find(|service| {
        let mut hosts = service.hosts.iter();
        !is_necessary(policy, service) && hosts.any(|entry| pattern.meets(&Place::of(entry)))
    })
}
