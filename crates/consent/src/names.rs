//! The names that server, markup, loader and banner rely on together. They stand once, here.

/// The custom element that holds banner and settings on a visited page.
pub const BANNER_ELEMENT: &str = "sluis-banner";
/// A tag's purposes, space or comma separated.
pub const CONSENT_ATTRIBUTE: &str = "data-consent";
/// A tag's service.
pub const SERVICE_ATTRIBUTE: &str = "data-service";
/// The fragment of links that open the settings.
pub const SETTINGS_FRAGMENT: &str = "#cookie-settings";
/// The readable state cookie is this, then the site's id.
pub const STATE_COOKIE: &str = "sluis_";
/// The signed token cookie is this, then the site's id; behind https it has the prefix `__Host-`.
pub const TOKEN_COOKIE: &str = "sluis-token_";
/// The gate's header that says why.
pub const REASON_HEADER: &str = "x-sluis-reason";
/// Development only: the country of a visitor, as `BE` or `US-CA`.
pub const COUNTRY_HEADER: &str = "x-sluis-country";
/// Development only: the same as [`COUNTRY_HEADER`], in the query.
pub const COUNTRY_QUERY: &str = "sluis-country";

/// How the browser of `sluis check` ends its user agent, so that it is counted apart.
pub const CHECK_AGENT: &str = "Sluis/";
