//! What counting is told about a browser: a class of traffic, a family, and a mark that tells visitors apart for a day. The
//! user agent and the address go no further than here.

use crate::client_ip::ClientIp;
use consent::{
    counter::{BrowserFamily, Traffic},
    names,
};
use http::{HeaderMap, HeaderName, header};
use isbot::Bots;
use platform::{Mark, Seen};
use std::{net::IpAddr, sync::LazyLock};

static BOTS: LazyLock<Bots> = LazyLock::new(Bots::default);

/// Reads the headers. `key` is the site's of the day; without one nobody is told apart.
#[must_use]
pub fn of(headers: &HeaderMap, client: ClientIp, key: Option<&[u8; 32]>) -> Seen {
    let agent = text(headers, &header::USER_AGENT);
    Seen {
        traffic: traffic(headers, agent),
        browser: agent.map(family),
        mark: key.map(|key| mark(key, client, headers)),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn traffic(headers: &HeaderMap, agent: Option<&str>) -> Traffic {
    // A browser says who it is; what does not is a program.
    let Some(agent) = agent else {
        return Traffic::Bot;
    };
    let ahead = |name: &str| {
        let values = headers.get_all(name).iter();
        values
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.contains("prefetch") || value.contains("prerender"))
    };
    if agent.contains(names::CHECK_AGENT) {
        Traffic::Check
    } else if BOTS.is_bot(agent) {
        Traffic::Bot
    } else if ahead("sec-purpose") || ahead("purpose") {
        Traffic::Ahead
    } else {
        Traffic::Person
    }
}

/// Others name themselves after Chrome and Safari too, so the order counts.
fn family(agent: &str) -> BrowserFamily {
    const MARKS: [(&[&str], BrowserFamily); 6] = [
        (&["Edg/", "EdgA/", "EdgiOS/", "Edge/"], BrowserFamily::Edge),
        (&["OPR/", "OPiOS/", "OPT/", "Opera"], BrowserFamily::Opera),
        (&["SamsungBrowser/"], BrowserFamily::Samsung),
        (&["Firefox/", "FxiOS/"], BrowserFamily::Firefox),
        (&["Chrome/", "CriOS/", "Chromium/"], BrowserFamily::Chrome),
        (&["Safari/"], BrowserFamily::Safari),
    ];
    let found = MARKS
        .iter()
        .find(|(marks, _)| marks.iter().any(|mark| agent.contains(mark)));
    found.map_or(BrowserFamily::Other, |(_, family)| *family)
}

/// Half of BLAKE3, keyed, over the address and what the browser says of itself with every request. Of IPv6 the first 64
/// bits: the rest changes by itself.
fn mark(key: &[u8; 32], client: ClientIp, headers: &HeaderMap) -> Mark {
    let mut hasher = blake3::Hasher::new_keyed(key);
    match client.for_lookup() {
        IpAddr::V4(v4) => hasher.update(&v4.octets()),
        IpAddr::V6(v6) => hasher.update(&v6.octets()[..8]),
    };
    for name in [header::USER_AGENT, header::ACCEPT_LANGUAGE] {
        let value = headers.get(&name).map_or(&[][..], |value| value.as_bytes());
        hasher.update(&[0]).update(value);
    }
    let hash = hasher.finalize();
    Mark(hash.as_bytes().first_chunk().copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{family, mark, of};
    use crate::client_ip::ClientIp;
    use consent::counter::{BrowserFamily, Traffic};
    use http::{HeaderMap, HeaderValue};

    const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

    fn client(address: &str) -> ClientIp {
        let address = address.parse().expect("an address");
        ClientIp::find(address, &HeaderMap::new(), &[])
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn who_is_no_person_is_told_by_what_they_say() {
        for (pairs, traffic) in [
            (&[("user-agent", CHROME)][..], Traffic::Person),
            (&[], Traffic::Bot),
            (
                &[(
                    "user-agent",
                    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                )],
                Traffic::Bot,
            ),
            (&[("user-agent", "curl/8.5.0")], Traffic::Bot),
            (
                &[(
                    "user-agent",
                    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36",
                )],
                Traffic::Bot,
            ),
            (
                &[(
                    "user-agent",
                    "Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0 Safari/537.36 Sluis/0.1.0",
                )],
                Traffic::Check,
            ),
            (
                &[
                    ("user-agent", CHROME),
                    ("sec-purpose", "prefetch;prerender"),
                ],
                Traffic::Ahead,
            ),
        ] {
            let found = of(&headers(pairs), client("192.0.2.1"), None);
            assert_eq!(found.traffic, traffic, "{pairs:?}");
            assert!(found.mark.is_none());
        }
    }

    #[test]
    fn browsers_are_known_by_the_most_particular_name() {
        for (agent, expected) in [
            (CHROME, BrowserFamily::Chrome),
            (
                "Mozilla/5.0 ... Chrome/142.0 Safari/537.36 Edg/142.0",
                BrowserFamily::Edge,
            ),
            (
                "Mozilla/5.0 ... Chrome/142.0 Safari/537.36 OPR/126.0",
                BrowserFamily::Opera,
            ),
            (
                "Mozilla/5.0 ... SamsungBrowser/29.0 Chrome/136.0 Mobile Safari/537.36",
                BrowserFamily::Samsung,
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                BrowserFamily::Firefox,
            ),
            (
                "Mozilla/5.0 (iPhone; ...) Version/26.0 Mobile/15E148 Safari/604.1",
                BrowserFamily::Safari,
            ),
            ("Lynx/2.9", BrowserFamily::Other),
        ] {
            assert_eq!(family(agent), expected, "{agent}");
        }
    }

    #[test]
    fn a_mark_is_of_one_key_address_and_browser() {
        let chrome = headers(&[("user-agent", CHROME)]);
        let one = mark(&[1; 32], client("192.0.2.1"), &chrome);
        assert_eq!(one, mark(&[1; 32], client("192.0.2.1"), &chrome));
        for other in [
            mark(&[2; 32], client("192.0.2.1"), &chrome),
            mark(&[1; 32], client("192.0.2.2"), &chrome),
            mark(
                &[1; 32],
                client("192.0.2.1"),
                &headers(&[("user-agent", "Lynx")]),
            ),
        ] {
            assert_ne!(one, other);
        }
        let v6 = |address| mark(&[1; 32], client(address), &chrome);
        assert_eq!(v6("2001:db8:1:2:3::4"), v6("2001:db8:1:2:ffff::1"));
        assert_ne!(v6("2001:db8:1:2::1"), v6("2001:db8:1:3::1"));
    }
}
