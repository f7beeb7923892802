//! How far a choice reaches beyond the origin on which it was made: to the other hosts under a domain of the site, by the
//! domain of its cookies, and to the site's other origins, by a ticket that goes along with a link. How either is carried
//! out is the business of server and page.

use crate::record::RecordId;
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// As said in a site file; nothing unless it is said.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reach {
    /// Domains whose hosts share one choice, such as `shop.example`: lower case, none within another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cookie_domains: Vec<String>,
    /// Does a choice go along with links to the site's other origins?
    #[serde(default, skip_serializing_if = "is_false")]
    pub hand_over: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Reach {
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The domain whose hosts share their choice with this one; `None` where it stands alone.
    #[must_use]
    pub fn cookie_domain(&self, host: &str) -> Option<&str> {
        self.cookie_domains
            .iter()
            .map(String::as_str)
            .find(|domain| is_under(host, domain))
    }

    /// Do both origins, `scheme://host[:port]`, have one choice without a hand-over, because their cookies are the same?
    #[must_use]
    pub fn share(&self, one: &str, other: &str) -> bool {
        let (one, other) = (host(one), host(other));
        one == other
            || self
                .cookie_domain(one)
                .is_some_and(|domain| is_under(other, domain))
    }
}

/// Is a host this domain or one below it?
#[must_use]
pub fn is_under(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The host of an origin, `scheme://host[:port]`.
#[must_use]
pub fn host(origin: &str) -> &str {
    let authority = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    match authority.rsplit_once(':') {
        Some((host, _)) if !authority.ends_with(']') => host,
        _ => authority,
    }
}

/// Where a choice was made that was carried over from another origin of the site.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedFrom {
    /// The origin.
    pub origin: String,
    /// The record that was made there.
    pub record: RecordId,
}

/// What a page's own scripts may do beyond what they usually may.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ScriptSettings {
    /// May a script of the page grant without a click or key press of the visitor?
    #[serde(default, skip_serializing_if = "is_false")]
    pub grant_without_gesture: bool,
}

impl ScriptSettings {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
    pub(crate) const fn is_default(&self) -> bool {
        !self.grant_without_gesture
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, host, is_under};
    use alloc::{borrow::ToOwned, vec};

    #[test]
    fn a_domain_holds_itself_and_what_is_below_it_and_nothing_that_only_ends_alike() {
        assert!(is_under("shop.example", "shop.example"));
        assert!(is_under("www.shop.example", "shop.example"));
        assert!(!is_under("my-shop.example", "shop.example"));
        assert!(!is_under("example", "shop.example"));
    }

    #[test]
    fn an_origin_s_host_has_no_scheme_and_no_port() {
        assert_eq!(host("https://www.shop.example"), "www.shop.example");
        assert_eq!(host("http://localhost:8081"), "localhost");
        assert_eq!(host("http://[::1]:8081"), "[::1]");
        assert_eq!(host("http://[::1]"), "[::1]");
    }

    #[test]
    fn origins_share_a_choice_by_their_host_or_by_a_domain() {
        let reach = Reach {
            cookie_domains: vec!["shop.example".to_owned()],
            hand_over: false,
        };
        assert!(reach.share("https://www.shop.example", "https://shop.example"));
        assert!(reach.share("http://localhost:1", "http://localhost:2"));
        assert!(!reach.share("https://shop.example", "https://shop.be"));
        assert!(!reach.share("https://a.shop.be", "https://b.shop.be"));
        assert_eq!(
            reach.cookie_domain("blog.shop.example"),
            Some("shop.example")
        );
    }
}
