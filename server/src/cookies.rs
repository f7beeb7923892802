//! The two consent cookies: the signed token for the gate, out of the page's reach, and its readable twin for the
//! loader. Read defensively: of several cookies with one name none is believed, unless all are equal (K6).

use consent::{SiteId, names};
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

/// The value of a cookie; `None` when it is absent or there are several that differ.
#[must_use]
pub fn read(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut found: Option<String> = None;
    for header in headers.get_all(header::COOKIE) {
        for cookie in Cookie::split_parse(header.to_str().ok()?)
            .flatten()
            .filter(|cookie| cookie.name() == name)
        {
            match &found {
                Some(first) if first != cookie.value() => return None,
                _ => found = Some(cookie.value().to_owned()),
            }
        }
    }
    found
}

/// Both `Set-Cookie` values for a recorded choice.
#[must_use]
pub fn consent_cookies(
    site: &SiteId,
    recorded: &platform::recording::Recorded,
    secure: bool,
) -> Vec<HeaderValue> {
    let age = i64::try_from(recorded.max_age).unwrap_or(i64::MAX);
    let build = |name: String, value: &str, http_only: bool| {
        let cookie = Cookie::build((name, value.to_owned()))
            .path("/")
            .secure(secure)
            .http_only(http_only)
            .same_site(SameSite::Lax)
            .max_age(Duration::seconds(age))
            .build();
        HeaderValue::from_str(&cookie.to_string()).ok()
    };
    let token = build(token_name(site, secure), &recorded.token, true);
    let state = build(
        format!("{}{site}", names::STATE_COOKIE),
        &recorded.state,
        false,
    );
    [token, state].into_iter().flatten().collect()
}

/// Both `Set-Cookie` values that take the consent cookies away.
#[must_use]
pub fn cleared(site: &SiteId, secure: bool) -> Vec<HeaderValue> {
    let gone = |name: String| {
        let cookie = Cookie::build((name, ""))
            .path("/")
            .secure(secure)
            .same_site(SameSite::Lax)
            .max_age(Duration::ZERO)
            .build();
        HeaderValue::from_str(&cookie.to_string()).ok()
    };
    let names = [
        token_name(site, secure),
        format!("{}{site}", names::STATE_COOKIE),
    ];
    names.into_iter().filter_map(gone).collect()
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
