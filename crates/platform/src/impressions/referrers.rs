//! The class of the host that a page was reached from. The host itself is forgotten here.

use consent::{Policy, counter::ReferrerClass};

/// Search engines: a host is one of these or a subdomain, or, where there is no dot, has this as one of its labels.
const SEARCH: &[&str] = &[
    "google",
    "bing.com",
    "duckduckgo.com",
    "ecosia.org",
    "qwant.com",
    "startpage.com",
    "yandex",
    "baidu.com",
    "search.yahoo.com",
    "search.brave.com",
    "seznam.cz",
    "naver.com",
    "kagi.com",
    "mojeek.com",
    "swisscows.com",
];

/// Social networks, read as [`SEARCH`].
const SOCIAL: &[&str] = &[
    "facebook.com",
    "instagram.com",
    "threads.net",
    "twitter.com",
    "x.com",
    "t.co",
    "linkedin.com",
    "lnkd.in",
    "reddit.com",
    "pinterest",
    "tiktok.com",
    "youtube.com",
    "bsky.app",
    "snapchat.com",
    "tumblr.com",
    "vk.com",
    "xing.com",
    "mastodon.social",
    "news.ycombinator.com",
    "whatsapp.com",
    "telegram.org",
    "t.me",
];

/// Which class a referrer's host is of. `host` may carry a port; an empty one is none.
pub(crate) fn class(host: Option<&str>, policy: &Policy) -> ReferrerClass {
    let host = host.unwrap_or_default().to_ascii_lowercase();
    let own = |origin: &String| {
        let authority = origin.split_once("://").map(|(_, rest)| rest);
        authority == Some(host.as_str())
    };
    let name = host.split(':').next().unwrap_or_default();
    if name.is_empty() {
        ReferrerClass::None
    } else if policy.origins.iter().any(own) {
        ReferrerClass::Internal
    } else if is_one(name, SEARCH) {
        ReferrerClass::Search
    } else if is_one(name, SOCIAL) {
        ReferrerClass::Social
    } else {
        ReferrerClass::Other
    }
}

fn is_one(host: &str, known: &[&str]) -> bool {
    known.iter().any(|name| {
        if name.contains('.') {
            let rest = host.strip_suffix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        } else {
            // One name under many countries: the label right before the public suffix, which has one or two labels.
            host.rsplit('.').skip(1).take(2).any(|label| label == *name)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{SEARCH, SOCIAL, is_one};

    #[test]
    fn hosts_are_known_by_their_names_and_not_by_parts_of_them() {
        for host in [
            "www.google.com",
            "google.co.uk",
            "www.bing.com",
            "html.duckduckgo.com",
        ] {
            assert!(is_one(host, SEARCH), "{host}");
        }
        for host in [
            "t.co",
            "m.facebook.com",
            "www.pinterest.fr",
            "old.reddit.com",
        ] {
            assert!(is_one(host, SOCIAL), "{host}");
        }
        for host in [
            "notbing.com",
            "google.example.shop.be",
            "winkel.example",
            "x.company",
        ] {
            assert!(!is_one(host, SEARCH) && !is_one(host, SOCIAL), "{host}");
        }
    }
}
