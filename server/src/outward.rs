//! What the server itself asks of others: names that lead to private addresses are refused, and TLS has the roots of the
//! system. The addresses that were looked at are those that are connected to.

use std::net::SocketAddr;
use ureq::{
    config::Config,
    http::Uri,
    tls::{Certificate, RootCerts, TlsConfig},
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::NextTimeout,
    },
};

/// Which addresses may be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Those of the public internet.
    Public,
    /// Those and this very machine, for development.
    PublicAndNear,
    /// All.
    All,
}

/// A name led to an address that may not be reached.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to an address that is not of the public internet")]
struct PrivateAddress;

/// Was it refused because of its address?
pub(crate) fn is_private(error: &ureq::Error) -> bool {
    matches!(error, ureq::Error::Other(why) if why.is::<PrivateAddress>())
}

/// TLS with the roots of the system.
pub(crate) fn tls() -> TlsConfig {
    let roots = rustls_native_certs::load_native_certs().certs;
    let roots = roots
        .iter()
        .map(|root| Certificate::from_der(root).to_owned());
    TlsConfig::builder()
        .root_certs(RootCerts::Specific(std::sync::Arc::new(roots.collect())))
        .build()
}

/// Looks names up and refuses those with any address that may not be reached, at every redirect too: of several nobody
/// else chooses which one is tried.
#[derive(Debug)]
pub(crate) struct Guarded {
    all: DefaultResolver,
    allowed: Allowed,
}

impl Guarded {
    pub(crate) fn new(allowed: Allowed) -> Self {
        Self {
            all: DefaultResolver::default(),
            allowed,
        }
    }

    fn admits(&self, address: &SocketAddr) -> bool {
        match self.allowed {
            Allowed::All => true,
            Allowed::Public => check::is_public(address.ip()),
            Allowed::PublicAndNear => address.ip().is_loopback() || check::is_public(address.ip()),
        }
    }
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let all = self.all.resolve(uri, config, timeout)?;
        if all.iter().all(|address| self.admits(address)) {
            Ok(all)
        } else {
            Err(ureq::Error::Other(Box::new(PrivateAddress)))
        }
    }
}
