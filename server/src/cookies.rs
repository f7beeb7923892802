//! The two consent cookies: the signed token for the gate, out of the page's reach, and its readable twin for the
//! loader. Read defensively: of several cookies with one name none is believed, unless all are equal (K6). Where the hosts
//! of a domain share their choice, a host may still have one of its own from before: then the newest counts, and whoever
//! sets the domain's cookies takes the host's away.

use crate::{origin, state::ServerSettings};
use consent::{Policy, SiteId, names, reach};
use cookie::{Cookie, SameSite, time::Duration};
use http::{HeaderMap, HeaderValue, header};

/// The name of the token cookie. Behind https it is bound to its host (`__Host-`, K2).
#[must_use]
pub fn token_name(site: &SiteId, secure: bool) -> String {
    format!(
        "{}{}{site}",
        if secure { "__Host-" } else { "" },
        names::TOKEN_COOKIE
    )
}

/// The name of a token cookie that the hosts of a domain share.
fn shared_token_name(site: &SiteId, secure: bool) -> String {
    format!(
        "{}{}{site}",
        if secure { "__Secure-" } else { "" },
        names::TOKEN_COOKIE
    )
}

fn state_name(site: &SiteId) -> String {
    format!("{}{site}", names::STATE_COOKIE)
}

/// The values of a cookie, in their order, each once.
fn values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for header in headers.get_all(header::COOKIE) {
        let Ok(text) = header.to_str() else {
            return Vec::new();
        };
        for cookie in Cookie::split_parse(text.to_owned()).flatten() {
            if cookie.name() == name && !found.iter().any(|value| value == cookie.value()) {
                found.push(cookie.value().to_owned());
            }
        }
    }
    found
}

/// The value of a cookie; `None` when it is absent or there are several that differ.
#[must_use]
pub fn read(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut found = values(headers, name);
    found.pop().filter(|_| found.is_empty())
}

/// The tokens that a browser brings where hosts share theirs: the domain's and the host's own.
#[must_use]
pub fn shared_tokens(headers: &HeaderMap, site: &SiteId, secure: bool) -> Vec<String> {
    let mut found = values(headers, &shared_token_name(site, secure));
    if secure {
        found.extend(values(headers, &token_name(site, secure)));
    }
    found
}

/// Where the cookies of one answer count.
#[derive(Debug, Clone)]
pub struct CookieScope {
    site: SiteId,
    secure: bool,
    /// The domain whose hosts share them; `None` for the one host.
    domain: Option<String>,
    /// Domains that may have left another cookie of the same name, from when hosts shared theirs.
    stale: Vec<String>,
}

impl CookieScope {
    /// For the answer to a request. The host that sets them is the page's own where the request is of its origin, else ours.
    #[must_use]
    pub fn of(policy: &Policy, headers: &HeaderMap, settings: &ServerSettings) -> Self {
        let fetched = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        let own = Some(settings.public_url.as_str());
        let origin = if fetched.is_none_or(|site| site == b"same-origin") {
            origin::of_request(headers).or(own)
        } else {
            own
        };
        let host = reach::host(origin.unwrap_or_default());
        let domain = policy.reach.cookie_domain(host).map(str::to_owned);
        let has_one = !values(headers, &state_name(&policy.site)).is_empty();
        let stale = if domain.is_none() && has_one {
            parents(host)
        } else {
            Vec::new()
        };
        Self {
            site: policy.site.clone(),
            secure: settings.secure,
            domain,
            stale,
        }
    }

    /// All `Set-Cookie` values for a recorded choice.
    #[must_use]
    pub fn keep(&self, recorded: &platform::recording::Recorded) -> Vec<HeaderValue> {
        let age = i64::try_from(recorded.max_age).unwrap_or(i64::MAX);
        let age = Duration::seconds(age);
        let domain = self.domain.as_deref();
        let token = match domain {
            Some(_) => shared_token_name(&self.site, self.secure),
            None => token_name(&self.site, self.secure),
        };
        let mut all = if domain.is_some() {
            self.gone(None)
        } else {
            Vec::new()
        };
        all.extend(self.stale.iter().flat_map(|domain| self.gone(Some(domain))));
        all.extend(self.cookie(token, &recorded.token, true, age, domain));
        all.extend(self.cookie(state_name(&self.site), &recorded.state, false, age, domain));
        all
    }

    /// All `Set-Cookie` values that take the consent cookies away.
    #[must_use]
    pub fn cleared(&self) -> Vec<HeaderValue> {
        let domains = self.domain.iter().chain(&self.stale);
        let shared = domains.flat_map(|domain| self.gone(Some(domain)));
        self.gone(None).into_iter().chain(shared).collect()
    }

    /// Takes away what one domain, or the host itself, has.
    fn gone(&self, domain: Option<&str>) -> Vec<HeaderValue> {
        let token = match domain {
            Some(_) => shared_token_name(&self.site, self.secure),
            None => token_name(&self.site, self.secure),
        };
        [token, state_name(&self.site)]
            .into_iter()
            .filter_map(|name| self.cookie(name, "", false, Duration::ZERO, domain))
            .collect()
    }

    fn cookie(
        &self,
        name: String,
        value: &str,
        http_only: bool,
        age: Duration,
        domain: Option<&str>,
    ) -> Option<HeaderValue> {
        let mut cookie = Cookie::build((name, value.to_owned()))
            .path("/")
            .secure(self.secure)
            .http_only(http_only)
            .same_site(SameSite::Lax)
            .max_age(age)
            .build();
        if let Some(domain) = domain {
            cookie.set_domain(domain.to_owned());
        }
        HeaderValue::from_str(&cookie.to_string()).ok()
    }
}

/// Every domain that a host may have set a cookie for, itself included. Browsers refuse those that are nobody's own.
fn parents(host: &str) -> Vec<String> {
    let labels: Vec<&str> = host.split('.').collect();
    (0..labels.len().saturating_sub(1))
        .map(|at| labels[at..].join("."))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;
    use http::{HeaderMap, header};

    #[test]
    fn k6_of_two_cookies_that_differ_none_is_believed() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            "a=1; b=2; a=1".parse().expect("a header value"),
        );
        assert_eq!(read(&headers, "a").as_deref(), Some("1"));
        headers.append(header::COOKIE, "a=3".parse().expect("a header value"));
        assert_eq!(read(&headers, "a"), None);
        assert_eq!(read(&headers, "c"), None);
    }
}
