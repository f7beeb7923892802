//! What a site's pages get so that a choice counts on more than the origin on which it was made: the settings of two parts
//! of the loader (`banner-wasm/js/domain.js`, `banner-wasm/js/hand-over.js` say what each place means), and the sentence of
//! the second layer that says where it counts. It carries nothing over itself.

use crate::{loader_settings::in_script, texts::Texts};
use consent::{
    Policy,
    reach::{self, Reach},
};
use serde_json::json;

/// For sites whose hosts share cookies.
#[must_use]
pub fn domain_settings(policy: &Policy) -> Option<String> {
    let domains = &policy.reach.cookie_domains;
    (!domains.is_empty()).then(|| in_script(&json!([policy.site, domains])))
}

/// For sites whose choices go along with links.
#[must_use]
pub fn hand_over_settings(policy: &Policy) -> Option<String> {
    let Reach {
        cookie_domains,
        hand_over,
    } = &policy.reach;
    hand_over.then(|| in_script(&json!([policy.site, policy.origins, cookie_domains])))
}

/// Where a choice counts, in words; `None` where that is one host, which needs no saying.
pub(crate) fn sentence(policy: &Policy, texts: &Texts) -> Option<String> {
    let hosts = hosts(policy);
    if hosts.is_empty() {
        return None;
    }
    let said = texts.with("banner-reach", [("hosts", hosts.join(", ").into())]);
    Some(if policy.reach.hand_over {
        format!("{said} {}", texts.get("banner-hand-over"))
    } else {
        said
    })
}

/// The hosts that share a choice by a domain, or all of them where it goes along with links. A domain with one host of the
/// site under it stands for itself.
fn hosts(policy: &Policy) -> Vec<&str> {
    let reach = &policy.reach;
    let mut hosts: Vec<&str> = Vec::new();
    for origin in &policy.origins {
        let host = reach::host(origin);
        if (reach.hand_over || reach.cookie_domain(host).is_some()) && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    if hosts.len() < 2 {
        hosts = reach.cookie_domains.iter().map(String::as_str).collect();
    }
    hosts
}
