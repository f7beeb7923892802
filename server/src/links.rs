//! Asks privacy statements for an answer, for `sluis site check --links`: one request each, with a time limit, and by
//! default to public addresses only. It reads no page and follows no link in one.

use crate::outward::{Allowed, Guarded, is_private, tls};
use platform::site_file::{Finding, PrivacyLink};
use std::{collections::BTreeMap, sync::Mutex, time::Duration};
use ureq::{Agent, config::Config, unversioned::transport::DefaultConnector};

const PATIENCE: Duration = Duration::from_secs(10);
const AT_ONCE: usize = 8;

/// The findings about those that do not answer, in the order of the links.
pub(crate) fn dead(links: &[PrivacyLink], allow_private: bool) -> Vec<Finding> {
    let agent = agent(allow_private);
    let said: Mutex<BTreeMap<&str, Option<String>>> = Mutex::default();
    let mut addresses: Vec<&str> = links.iter().map(|link| link.address.as_str()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    for some in addresses.chunks(AT_ONCE) {
        std::thread::scope(|scope| {
            for address in some {
                scope.spawn(|| {
                    let answer = ask(&agent, address);
                    let mut said = said
                        .lock()
                        .unwrap_or_else(std::sync::PoisonError::into_inner);
                    said.insert(address, answer);
                });
            }
        });
    }
    let said = said
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    links
        .iter()
        .filter_map(|link| {
            let how = said.get(link.address.as_str())?.as_ref()?;
            Some(link.is_dead(how))
        })
        .collect()
}

/// What is wrong with an address. One that answers "not for machines" is there.
fn ask(agent: &Agent, address: &str) -> Option<String> {
    match agent.get(address).call() {
        Ok(answer) => match answer.status().as_u16() {
            200..=399 | 401 | 403 | 405 | 406 | 429 => None,
            status => Some(format!("answers {status}")),
        },
        Err(error) if is_private(&error) => {
            Some("has no public address (--allow-private asks private ones too)".to_owned())
        }
        Err(error) => Some(format!("does not answer: {error}")),
    }
}

fn agent(allow_private: bool) -> Agent {
    let config = Config::builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(5)
        .http_status_as_error(false)
        // A proxy would look the names up itself, and reach what is private.
        .proxy(None)
        .user_agent(concat!("sluis/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls())
        .build();
    let allowed = if allow_private {
        Allowed::All
    } else {
        Allowed::Public
    };
    let resolver = Guarded::new(allowed);
    Agent::with_parts(config, DefaultConnector::new(), resolver)
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::site_file::{FindingCode, privacy_links};
    use std::{
        io::{Read, Write},
        net::TcpListener,
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
    };

    /// A page that answers everything but `/gone`, on this machine; and how often it was asked.
    fn page() -> (String, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { break };
                count.fetch_add(1, Ordering::SeqCst);
                let mut text = [0; 1024];
                let read = stream.read(&mut text).unwrap_or(0);
                let gone = text[..read].starts_with(b"GET /gone");
                let status = if gone { "404 Not Found" } else { "200 OK" };
                let answer =
                    format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        (address, asked)
    }

    fn links(page: &str) -> Vec<PrivacyLink> {
        let shop = include_str!("../../tests/demo/shop/site.toml");
        let text = shop
            .replace("https://posthog.com/privacy\"", &format!("{page}/gone\""))
            .replace("https://plausible.io/privacy\"", &format!("{page}/there\""));
        let all = privacy_links("site.toml", &text);
        all.into_iter()
            .filter(|link| link.address.starts_with(page))
            .collect()
    }

    #[test]
    fn e14_a_statement_that_does_not_answer_is_found_at_its_key() {
        let (page, _) = page();
        let found = dead(&links(&page), true);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].code, FindingCode::DeadLink);
        assert_eq!(found[0].key, "vendors.posthog.privacy_url");
        assert!(found[0].message.contains("answers 404") && found[0].line > 1);
    }

    #[test]
    fn a_private_address_is_never_asked_unless_it_is_allowed() {
        let (page, asked) = page();
        let found = dead(&links(&page), false);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(asked.load(Ordering::SeqCst), 0, "nobody connected");
    }
}
