//! The notice as a JavaScript array of texts: what the script that shows it takes, and what the banner script reads.
//! `banner-wasm/js/wiring.js` takes it apart.

use super::{Shown, content::Content};
use crate::texts::Texts;
use consent::{BrowserSignals, Policy, Timestamp, clearing::Reload, decide};

/// The array literal.
pub(super) fn literal(shown: &Shown<'_>, texts: &Texts, sheet: &str, content: &Content) -> String {
    let policy = shown.policy;
    let [layout, leaves] = content.trees();
    let mut out = String::from("[");
    for part in [sheet, layout, leaves] {
        push(&mut out, part);
    }
    out.push_str("{role:\"region\",\"aria-labelledby\":\"sluis-1\",lang:");
    push(&mut out, shown.language.as_str());
    out.push_str("dir:");
    push(&mut out, texts.direction());
    if shown.gpc && shown.regime.honours_gpc {
        out.push_str("\"data-gpc\":\"\",");
    }
    if !asks(shown) {
        out.push_str("\"data-layer\":0");
    }
    out.push_str("},");
    let mut rules = policy.rules();
    rules.policy = shown.beside.unwrap_or(rules.policy);
    for part in [policy.site.as_str(), &rules.to_text(), &keys(policy)] {
        push(&mut out, part);
    }
    for key in ["banner-saved", "banner-pending", "banner-changed"] {
        push(&mut out, &texts.get(key));
    }
    push(
        &mut out,
        &texts.with("banner-given", [("date", "%d".into()), ("id", "%i".into())]),
    );
    let reload = match policy.reload {
        Reload::Offer => 0,
        Reload::Always => 1,
        Reload::Never => 2,
    };
    let regime = shown.regime.to_number();
    out.push_str(&format!("{regime},{},{reload}", policy.version));
    let free = policy.script.grant_without_gesture;
    let domains = policy.reach.cookie_domains.join(" ");
    if free || !domains.is_empty() {
        out.push_str(&format!(",{},", u8::from(free)));
        push(&mut out, &domains);
    }
    out.push(']');
    out
}

/// Is a visitor without a choice asked here? Where not, the notice is there for the settings, and shows nothing.
fn asks(shown: &Shown<'_>) -> bool {
    let signals = BrowserSignals { gpc: shown.gpc };
    let rules = shown.policy.rules();
    decide(&rules, shown.regime, &signals, None, Timestamp(0)).asks
}

/// The names of all switches in the order of the rules.
fn keys(policy: &Policy) -> String {
    let purposes = policy
        .purposes
        .iter()
        .map(|purpose| format!("p:{}", purpose.id));
    let services = policy
        .services
        .iter()
        .map(|service| format!("s:{}", service.id));
    purposes.chain(services).collect::<Vec<_>>().join(" ")
}

/// Adds a text and a comma. A template literal, because markup is full of quotes.
fn push(out: &mut String, text: &str) {
    out.push('`');
    for character in text.chars() {
        if matches!(character, '`' | '\\' | '$') {
            out.push('\\');
        }
        // A script's line ends are all read as \n.
        if character == '\r' {
            out.push_str("\\r");
        } else {
            out.push(character);
        }
    }
    out.push_str("`,");
}
