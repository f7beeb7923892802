//! Addresses and hosts by their words alone: what belongs to one site. It knows no list of public suffixes.

use url::Url;

/// WebSockets ask the same servers.
pub(super) fn as_http(url: &str) -> String {
    match url.strip_prefix("ws") {
        Some(rest) if rest.starts_with("://") || rest.starts_with("s://") => format!("http{rest}"),
        _ => url.to_owned(),
    }
}

/// The same host and port, on http or https; or a host below it. `www.` is as good as none.
pub(super) fn is_same_site(own: &Url, url: &Url) -> bool {
    let (Some(own_host), Some(host)) = (own.host_str(), url.host_str()) else {
        return false;
    };
    let base = own_host.strip_prefix("www.").unwrap_or(own_host);
    let names = host == own_host || host == base || is_below(host, base);
    // `port` is none for the usual port of the scheme.
    names && own.port() == url.port()
}

pub(super) fn is_below(host: &str, base: &str) -> bool {
    // Of a number nothing is below, and of a name without a dot neither: `localhost`, `com`.
    base.contains('.')
        && !base.ends_with(|last: char| last.is_ascii_digit())
        && host
            .strip_suffix(base)
            .is_some_and(|sub| sub.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::is_same_site;
    use url::Url;

    #[test]
    fn a_site_is_its_host_and_what_is_below_it() {
        let same = |own: &str, other: &str| {
            is_same_site(&Url::parse(own).unwrap(), &Url::parse(other).unwrap())
        };
        for other in [
            "https://www.shop.example/x",
            "http://shop.example/",
            "https://static.shop.example/a.js",
        ] {
            assert!(same("https://www.shop.example", other), "{other}");
        }
        for other in [
            "https://shop.example.evil/",
            "https://evilshop.example/",
            "https://example/",
            "https://www.shop.example:8443/",
        ] {
            assert!(!same("https://www.shop.example", other), "{other}");
        }
        assert!(!same("http://127.0.0.1:8081", "http://127.0.0.1:8082/"));
        assert!(!same("http://localhost:8081", "http://x.localhost:8082/"));
    }
}
