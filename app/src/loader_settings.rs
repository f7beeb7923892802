//! The site's settings inside the loader: the compact array that takes the place of `__SITE__`. What each place
//! means is written at the head of `banner-wasm/js/loader.js`; the bytes go to every visitor of every page.

use consent::{
    Policy, Service,
    policy::{LegalBasis, Purpose},
};
use serde_json::{Value, json};

/// The array as JSON, which is also JavaScript. `assets` is the folder of the banner's files below the base address.
#[must_use]
pub fn loader_settings(policy: &Policy, assets: &str, development: bool) -> String {
    let purposes: Vec<Value> = policy
        .purposes
        .iter()
        .enumerate()
        .map(|(place, purpose)| purpose_row(place, purpose))
        .collect();
    let services: Vec<Value> = policy
        .services
        .iter()
        .filter(|service| purposes_of(policy, service).is_some())
        .enumerate()
        .map(|(place, service)| service_row(policy, place, service))
        .collect();
    let settings = json!([
        policy.site,
        policy.version,
        purposes,
        services,
        embedding(policy),
        assets,
        u8::from(policy.has_optional_purposes()),
        u8::from(development),
    ]);
    in_script(&settings)
}

/// JSON for a script file, where only `</script` and line separators could do harm, and only if someone inlines it.
pub(crate) fn in_script(settings: &Value) -> String {
    settings
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn purpose_row(place: usize, purpose: &Purpose) -> Value {
    let flags =
        u8::from(purpose.basis == LegalBasis::Necessary) | u8::from(purpose.sale_or_share) << 1;
    row(
        place,
        vec![json!(purpose.id), json!(0), json!(flags)],
        purpose.since.0,
        purpose.slot,
    )
}

/// The purposes of a service; `None` when one of them, or all, are unknown.
fn purposes_of<'a>(policy: &'a Policy, service: &Service) -> Option<Vec<&'a Purpose>> {
    let found: Option<Vec<&Purpose>> = service
        .purposes
        .iter()
        .map(|id| policy.purpose(id.as_str()))
        .collect();
    found.filter(|purposes| !purposes.is_empty())
}

fn service_row(policy: &Policy, place: usize, service: &Service) -> Value {
    let purposes = purposes_of(policy, service).unwrap_or_default();
    let necessary = |purpose: &&Purpose| purpose.basis == LegalBasis::Necessary;
    let sells = purposes
        .iter()
        .any(|purpose| !necessary(purpose) && purpose.sale_or_share);
    let flags = u8::from(purposes.iter().all(necessary)) | u8::from(sells) << 1;
    let since = purposes
        .iter()
        .map(|purpose| purpose.since)
        .chain([service.since])
        .max()
        .unwrap_or(service.since);
    // What may run before there is consent is not held by its host.
    let held = !policy.signals.is_advanced(&service.id);
    let held = service.hosts.iter().filter(|_| held);
    let hosts: Vec<String> = held.map(|host| host_entry(host)).collect();
    row(
        place,
        vec![json!(service.id), json!(hosts.join(" ")), json!(flags)],
        since.0,
        service.slot,
    )
}

/// Completes a row and leaves out what is usual at its end: 0, flags 0, since 1, slot as the place.
fn row(place: usize, mut cells: Vec<Value>, since: u32, slot: u8) -> Value {
    cells.push(json!(since));
    cells.push(json!(slot));
    let usual = [
        None,
        Some(json!(0)),
        Some(json!(0)),
        Some(json!(1)),
        Some(json!(place)),
    ];
    while cells.len() > 1 && cells.last() == usual.get(cells.len() - 1).and_then(Option::as_ref) {
        cells.pop();
    }
    Value::Array(cells)
}

fn host_entry(host: &str) -> String {
    let (authority, path) = host
        .split_once('/')
        .map_or((host, ""), |(authority, path)| (authority, path));
    let authority = authority
        .strip_suffix(":443")
        .or_else(|| authority.strip_suffix(":80"))
        .unwrap_or(authority);
    format!("{authority}/{path}")
}

/// The keys of the services whose scripts make embeds, each with a space after it.
fn embedding(policy: &Policy) -> String {
    let services = policy.services.iter();
    let embedding = services.filter(|service| !service.placeholder_at.is_empty());
    embedding
        .map(|service| format!("s:{} ", service.id))
        .collect()
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{host_entry, row};
    use serde_json::json;

    #[test]
    fn what_is_usual_at_the_end_of_a_row_is_left_out() {
        assert_eq!(
            row(3, vec![json!("a"), json!(""), json!(0)], 1, 3),
            json!(["a", ""])
        );
        assert_eq!(
            row(3, vec![json!("a"), json!(0), json!(0)], 1, 3),
            json!(["a"])
        );
        assert_eq!(
            row(3, vec![json!("a"), json!(""), json!(2)], 1, 3),
            json!(["a", "", 2])
        );
        assert_eq!(
            row(3, vec![json!("a"), json!(""), json!(0)], 1, 4),
            json!(["a", "", 0, 1, 4])
        );
    }

    #[test]
    fn a_host_has_a_slash_and_no_default_port() {
        assert_eq!(host_entry("a.example"), "a.example/");
        assert_eq!(host_entry("a.example:443/x"), "a.example/x");
        assert_eq!(
            host_entry("localhost:8082/posthog"),
            "localhost:8082/posthog"
        );
    }
}
