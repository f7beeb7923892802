//! `Set-Cookie` values that delete what services kept under the site's own address, for cookies that no script of the page
//! reaches (S21, E12). Only cookies that the browser sent along are deleted, so only where Sluis is reached under the site's
//! address; under which domain and path each was set is not told, so each that is possible is written.

use consent::{
    ConsentRecord, Policy, ServiceId,
    clearing::{cookie_may_go, fits, is_ours_to_clear},
    names,
};
use cookie::Cookie;
use http::{HeaderMap, HeaderValue, header};
use std::collections::BTreeSet;
use url::{Host, Url};

/// Web servers in front hold an answer's head in four kB, often no more: so many bytes of lines at most.
const MOST: usize = 2400;

/// Which cookies are deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Those that the inventory says are kept from scripts; the page deletes the rest.
    HttpOnly,
    /// All, where no script runs.
    Every,
}

/// May a service run from now on?
pub type Granted<'a> = &'a dyn Fn(&ServiceId) -> bool;

/// What a record grants.
pub fn by_record(record: &ConsentRecord) -> impl Fn(&ServiceId) -> bool {
    |id| record.services.get(id).is_some_and(|it| it.granted)
}

/// The values for what belongs to services that may not run and to none that may.
#[must_use]
pub fn cookies(
    policy: &Policy,
    granted: Granted<'_>,
    headers: &HeaderMap,
    which: Of,
) -> Vec<HeaderValue> {
    if text(headers, "sec-fetch-site") == Some("cross-site") {
        return Vec::new();
    }
    let mut goes: Vec<String> = sent(headers).into_iter().collect();
    goes.retain(|name| cookie_may_go(policy, granted, name));
    goes.retain(|name| which == Of::Every || is_kept_from_scripts(policy, name));
    let domains = domains(headers);
    let mut values: Vec<HeaderValue> = Vec::new();
    let mut add = |value: Option<HeaderValue>| values.extend(value);
    // The likeliest places of every cookie come before the unlikely ones of the first.
    for (place, path) in paths(headers).iter().enumerate() {
        for domain in &domains {
            goes.iter()
                .for_each(|name| add(gone(name, path, domain.as_deref())));
        }
        if place == 0 {
            goes.iter().for_each(|name| add(apart(name)));
        }
    }
    let mut bytes = 0;
    values.retain(|value| {
        bytes += "set-cookie: ".len() + value.len();
        bytes <= MOST
    });
    values
}

/// Says to the next page with a script that something is left for it to clear: what no server reaches, such as local
/// storage. `None` where there is no such thing.
#[must_use]
pub fn reminder(policy: &Policy, granted: Granted<'_>, max_age: u64) -> Option<HeaderValue> {
    let services = policy
        .services
        .iter()
        .filter(|service| !granted(&service.id));
    let mut items = services.flat_map(|service| &service.items);
    items.any(is_ours_to_clear).then_some(())?;
    let name = format!("{}{}", names::CLEAR_COOKIE, policy.site);
    HeaderValue::from_str(&format!(
        "{name}=1; Path=/; Max-Age={max_age}; SameSite=Lax"
    ))
    .ok()
}

fn is_kept_from_scripts(policy: &Policy, name: &str) -> bool {
    let mut items = policy.services.iter().flat_map(|service| &service.items);
    items.any(|item| item.http_only && fits(&item.name, name))
}

/// The names of all cookies of the request.
fn sent(headers: &HeaderMap) -> BTreeSet<String> {
    let lines = headers.get_all(header::COOKIE).iter();
    lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| Cookie::split_parse(line.to_owned()).flatten())
        .map(|cookie| cookie.name().to_owned())
        .collect()
}

/// The page that posts: its address, or only its origin.
fn page(headers: &HeaderMap) -> Option<Url> {
    let origin = text(headers, "origin").and_then(|origin| Url::parse(origin).ok());
    let referer = text(headers, "referer").and_then(|referer| Url::parse(referer).ok());
    match (origin, referer) {
        (Some(origin), Some(referer)) if origin.origin() == referer.origin() => Some(referer),
        (Some(origin), _) => Some(origin),
        (None, referer) => referer,
    }
}

/// None for the host itself, then each domain above it that has a dot, the host as a domain last. Browsers refuse what is
/// everybody's, such as `co.uk`.
fn domains(headers: &HeaderMap) -> Vec<Option<String>> {
    let page = page(headers);
    let Some(Host::Domain(host)) = page.as_ref().and_then(Url::host) else {
        return vec![None];
    };
    let above = host.match_indices('.').map(|(at, _)| &host[at + 1..]);
    let above = above.filter(|domain| domain.contains('.'));
    let found = above.chain(Some(host).filter(|host| host.contains('.')));
    [None]
        .into_iter()
        .chain(found.map(|domain| Some(domain.to_owned())))
        .collect()
}

/// The root first, then each folder of the page's path, with and without its slash.
fn paths(headers: &HeaderMap) -> Vec<String> {
    let mut found = vec!["/".to_owned()];
    let page = page(headers);
    let path = page.as_ref().map_or("/", Url::path);
    for (at, _) in path.match_indices('/').skip(1) {
        found.extend([path[..=at].to_owned(), path[..at].to_owned()]);
    }
    if path.len() > 1 && !path.ends_with('/') {
        found.push(path.to_owned());
    }
    found
}

fn gone(name: &str, path: &str, domain: Option<&str>) -> Option<HeaderValue> {
    let bound = name.starts_with("__Host-");
    if bound && (domain.is_some() || path != "/") || path.contains(';') {
        return None;
    }
    let domain = domain.map_or_else(String::new, |domain| format!("; Domain={domain}"));
    // Browsers take a name with a prefix only from a cookie that says so.
    let secure = if bound || name.starts_with("__Secure-") {
        "; Secure"
    } else {
        ""
    };
    HeaderValue::from_str(&format!("{name}=; Max-Age=0; Path={path}{domain}{secure}")).ok()
}

/// The same for a cookie with a partition of its own.
fn apart(name: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("{name}=; Max-Age=0; Path=/; Secure; Partitioned")).ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::{domains, gone, paths, sent};
    use http::HeaderMap;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().expect("a header value"));
        }
        headers
    }

    #[test]
    fn every_domain_above_the_pages_host_is_tried_and_every_folder_of_its_path() {
        let page = headers(&[
            ("origin", "https://www.shop.example"),
            ("referer", "https://www.shop.example/nl/product?x=1"),
        ]);
        let found: Vec<_> = domains(&page).into_iter().flatten().collect();
        assert_eq!(found, ["shop.example", "www.shop.example"]);
        assert_eq!(paths(&page), ["/", "/nl/", "/nl", "/nl/product"]);
        assert_eq!(
            domains(&headers(&[("origin", "http://127.0.0.1:8081")])),
            [None]
        );
        assert_eq!(paths(&headers(&[("origin", "https://a.example")])), ["/"]);
    }

    #[test]
    fn a_referer_of_another_origin_tells_nothing() {
        let page = headers(&[
            ("origin", "https://a.example"),
            ("referer", "https://b.example/x/y"),
        ]);
        assert_eq!(paths(&page), ["/"]);
    }

    #[test]
    fn a_cookie_that_is_bound_to_its_host_has_one_place_and_is_secure() {
        assert_eq!(gone("__Host-x", "/", Some("a.example")), None);
        assert_eq!(gone("__Host-x", "/nl", None), None);
        let value = gone("__Host-x", "/", None).expect("a value");
        assert_eq!(value, "__Host-x=; Max-Age=0; Path=/; Secure");
        assert_eq!(
            sent(&headers(&[("cookie", "a=1; b=2"), ("cookie", "a=3")])).len(),
            2
        );
    }
}
