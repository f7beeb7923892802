//! What all routes share.

use crate::{
    client_ip::ClientIp,
    geo::Geo,
    jobs::CheckRules,
    limits::{Limits, RateSettings},
    metrics::Meters,
    rendered::Rendered,
};
use axum::extract::FromRef;
use ipnet::IpNet;
use leptos::config::LeptosOptions;
use platform::Platform;
use std::sync::Arc;
use url::Url;

/// Settings that requests need.
#[derive(Debug, Clone)]
pub struct ServerSettings {
    /// Scheme, host and port under which browsers reach this server, without a slash at the end.
    pub public_url: String,
    /// Do browsers reach it by https?
    pub secure: bool,
    /// May a request choose its country?
    pub development: bool,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// How often somebody may ask.
    pub rates: RateSettings,
    /// What checks may do.
    pub checks: CheckRules,
}

impl ServerSettings {
    /// From the public address.
    #[must_use]
    pub fn new(public_url: &Url, development: bool, trusted_proxies: Vec<IpNet>) -> Self {
        Self {
            public_url: public_url.origin().ascii_serialization(),
            secure: public_url.scheme() == "https",
            development,
            trusted_proxies,
            rates: RateSettings::default(),
            checks: CheckRules::default(),
        }
    }

    /// The client whose writes are limited. `None` in development, and for an address of this machine or of a private
    /// network where no proxy is named: that is a web server in front, which stands for all of its visitors.
    pub(crate) fn limits_client(&self, client: ClientIp) -> Option<ClientIp> {
        let is_proxy = self.trusted_proxies.is_empty() || self.development;
        (!(is_proxy && client.is_near())).then_some(client)
    }
}

/// What all routes share; cheap to clone.
#[derive(Clone, FromRef)]
pub struct AppState {
    /// Everything that the product can do.
    pub platform: Arc<Platform>,
    /// Where clients are.
    pub geo: Arc<Geo>,
    /// Settings that requests need.
    pub settings: Arc<ServerSettings>,
    /// What was rendered and compressed once.
    pub rendered: Arc<Rendered>,
    /// The budgets of those who ask.
    pub limits: Arc<Limits>,
    /// What is counted of requests; `None` where no metrics are served.
    pub meters: Option<Arc<Meters>>,
    /// Is a span made of each request?
    pub traces: bool,
    /// For the admin's pages.
    pub leptos_options: LeptosOptions,
}

impl AppState {
    /// Puts the parts together, with nothing rendered yet.
    #[must_use]
    pub fn new(platform: Arc<Platform>, geo: Geo, settings: ServerSettings) -> Self {
        Self {
            platform,
            geo: Arc::new(geo),
            limits: Arc::new(Limits::new(settings.rates)),
            settings: Arc::new(settings),
            rendered: Arc::default(),
            meters: None,
            traces: false,
            leptos_options: crate::routes::admin::leptos_options(),
        }
    }
}
