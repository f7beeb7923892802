//! What vendors are told, as the loader gets it: which of the scripts in `banner-wasm/js/signals` a site needs, and the rows
//! that each of them finds. What a row means is written at the head of `google.js` there. A site without optional purposes
//! tells nobody anything.

use consent::{
    Policy, PurposeId, ServiceId,
    policy::LegalBasis,
    regime::places_without_opt_in,
    signal::GoogleConsentType,
    vendor_signal::{GoogleMode, SignalVendor, VendorWords},
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// One script for one vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalPart {
    /// Its name among the bundles, such as `signal-google.js`.
    pub script: String,
    /// What stands for `__WORDS__`, as JSON, which is also JavaScript.
    pub words: String,
    /// What stands for `__WAIT__`, in milliseconds; only Google's script has it.
    pub wait: u16,
}

impl SignalPart {
    /// Does it call what others on the page may have made, so that it could fail? Google's pushes into a list.
    #[must_use]
    pub fn is_guarded(&self) -> bool {
        !self.script.starts_with("signal-google")
    }
}

/// The key of what is never granted.
const NEVER: u8 = 0;

/// All parts of a site, in the order in which they are told. Tag managers hear of it last, when all else is said.
#[must_use]
pub fn parts(policy: &Policy) -> Vec<SignalPart> {
    if !policy.has_optional_purposes() {
        return Vec::new();
    }
    let mut parts = google(policy);
    for (vendor, words) in &policy.signals.vendors {
        parts.push(part(vendor.wire_name(), &vendor_rows(*vendor, words)));
    }
    if policy.signals.data_layer {
        parts.push(part("data_layer", &json!(every_key(policy))));
    }
    parts
}

fn part(name: &str, words: &Value) -> SignalPart {
    SignalPart {
        script: format!("signal-{name}.js"),
        words: crate::loader_settings::in_script(words),
        wait: 0,
    }
}

fn key(purpose: &PurposeId) -> String {
    format!("p:{}", purpose.as_str())
}

fn service_keys(services: &[ServiceId]) -> impl Iterator<Item = String> {
    services
        .iter()
        .map(|service| format!("s:{}", service.as_str()))
}

fn is_optional(policy: &Policy, id: &PurposeId) -> bool {
    policy
        .purpose(id.as_str())
        .is_none_or(|purpose| purpose.basis != LegalBasis::Necessary)
}

/// Where Google's tags come from and report to, each with what is below it. They count as granted what nobody denied.
const GOOGLE_HOSTS: [&str; 6] = [
    "googletagmanager.com",
    "google-analytics.com",
    "analytics.google.com",
    "googleadservices.com",
    "googlesyndication.com",
    "doubleclick.net",
];

/// Has the site anything of Google's: a purpose with one of its types, a word in the site file, or a service that loads its tags?
fn has_google(policy: &Policy) -> bool {
    let is_googles = |entry: &String| {
        let name = entry.split(['/', ':']).next().unwrap_or_default();
        GOOGLE_HOSTS.iter().any(|host| {
            name.strip_suffix(host)
                .is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    };
    let mut purposes = policy.purposes.iter();
    let mut services = policy.services.iter();
    policy.signals.google.is_some()
        || purposes.any(|purpose| !purpose.google.is_empty())
        || services.any(|service| service.hosts.iter().any(is_googles))
}

fn google(policy: &Policy) -> Vec<SignalPart> {
    if !has_google(policy) {
        return Vec::new();
    }
    let mode = policy.signals.google.clone().unwrap_or_default();
    let mut default = part("google", &json!(google_rows(policy, &mode)));
    default.wait = mode.wait_for_update;
    let mut parts = vec![default];
    let commands = google_commands(policy, &mode);
    if !commands.is_empty() {
        parts.push(part("google_commands", &json!(commands)));
    }
    parts
}

/// The keys of a type; `None` where no purpose follows it. What is necessary is not waited for.
fn google_keys(policy: &Policy, mode: &GoogleMode, kind: GoogleConsentType) -> Option<Vec<String>> {
    let followers: Vec<&PurposeId> = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.google.contains(&kind))
        .map(|purpose| &purpose.id)
        .collect();
    if followers.is_empty() && kind != GoogleConsentType::SecurityStorage {
        return None;
    }
    let optional = followers.into_iter().filter(|id| is_optional(policy, id));
    let mut keys: Vec<String> = optional.map(key).collect();
    if !keys.is_empty() {
        keys.extend(service_keys(&mode.services));
    }
    Some(keys)
}

/// Types with the same keys share a row, in the order of their first one.
fn google_rows(policy: &Policy, mode: &GoogleMode) -> Vec<Value> {
    let mut rows: Vec<(Vec<&str>, Option<Vec<String>>)> = Vec::new();
    for kind in GoogleConsentType::ALL {
        let keys = google_keys(policy, mode, kind);
        match rows.iter_mut().find(|(_, known)| *known == keys) {
            Some((types, _)) => types.push(kind.wire_name()),
            None => rows.push((vec![kind.wire_name()], keys)),
        }
    }
    rows.into_iter()
        .map(|(types, keys)| row(&types.join(" "), keys))
        .collect()
}

fn row(words: &str, keys: Option<Vec<String>>) -> Value {
    let mut cells = vec![json!(words)];
    match keys {
        Some(keys) => cells.extend(keys.into_iter().map(Value::from)),
        None => cells.push(json!(NEVER)),
    }
    Value::Array(cells)
}

fn google_commands(policy: &Policy, mode: &GoogleMode) -> Vec<Value> {
    let mut commands = Vec::new();
    if mode.ads_data_redaction {
        commands.push(json!(["set", "ads_data_redaction", true]));
    }
    if mode.url_passthrough {
        commands.push(json!(["set", "url_passthrough", true]));
    }
    let places = places_without_opt_in(&policy.regimes);
    if mode.region_defaults && !places.is_empty() {
        let mut types = Map::new();
        for kind in GoogleConsentType::ALL {
            let granted = google_keys(policy, mode, kind).is_some();
            let state = if granted { "granted" } else { "denied" };
            types.insert(kind.wire_name().to_owned(), json!(state));
        }
        types.insert("region".to_owned(), json!(places));
        types.insert("wait_for_update".to_owned(), json!(mode.wait_for_update));
        commands.push(json!(["consent", "default", types]));
    }
    commands
}

fn vendor_rows(vendor: SignalVendor, said: &VendorWords) -> Value {
    let keys: BTreeMap<&str, Vec<String>> = said
        .words
        .iter()
        .map(|(word, purposes)| {
            let keys = purposes.iter().map(key).chain(service_keys(&said.services));
            (word.as_str(), keys.collect())
        })
        .collect();
    let rows: Vec<Value> = vendor
        .words()
        .iter()
        .filter(|word| vendor.needs_every_word() || keys.contains_key(**word))
        .map(|word| row(&wire_word(vendor, word), keys.get(word).cloned()))
        .collect();
    Value::Array(rows)
}

/// What the vendor itself calls a word.
fn wire_word(vendor: SignalVendor, word: &str) -> String {
    match vendor {
        SignalVendor::Clarity => word.replace("_storage", "_Storage"),
        _ => word.to_owned(),
    }
}

/// Every optional purpose and service, as keys.
fn every_key(policy: &Policy) -> Vec<String> {
    let purposes = policy.purposes.iter().map(|purpose| &purpose.id);
    let optional = purposes.filter(|id| is_optional(policy, id)).map(key);
    let services = policy.services.iter().filter(|service| {
        let mut purposes = service.purposes.iter();
        purposes.any(|id| is_optional(policy, id))
    });
    let ids: Vec<ServiceId> = services.map(|service| service.id.clone()).collect();
    optional.chain(service_keys(&ids)).collect()
}

#[cfg(test)]
mod tests;
