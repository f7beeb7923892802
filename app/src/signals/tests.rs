//! A site gets the scripts of its own vendors with its own rows, and nothing else. The parts of a site with all vendors lie in
//! `parts.json`, which the tests of the scripts read.

use super::{SignalPart, parts};
use consent::{Policy, vendor_signal::SignalVendor};
use serde_json::{Value, json};
use std::{fs, path::Path};

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");
const QUIET: &str = include_str!("../../../tests/demo/quiet/site.toml");
const ALL: &str = r#"
[signals]
data_layer = true

[signals.google]
ads_data_redaction = true

[signals.microsoft_uet]
ad_storage = ["personalised_advertising"]

[signals.clarity]
analytics_storage = ["analytics"]

[signals.meta]
consent = ["personalised_advertising"]
services = ["wimpel"]

[signals.tiktok]
consent = ["personalised_advertising"]

[signals.matomo]
tracking = ["analytics"]
cookies = ["analytics", "personalised_content"]

[signals.piwik_pro]
analytics = ["analytics"]
remarketing = ["personalised_advertising"]

[signals.adobe_web_sdk]
collect = ["analytics"]
share = ["personalised_advertising"]
personalize = ["personalised_content"]

[signals.adobe_opt_in]
aa = ["analytics"]
ecid = ["analytics"]
target = ["personalised_content"]

[signals.shopify]
analytics = ["analytics"]
marketing = ["personalised_advertising"]
preferences = ["personalised_content"]
"#;

fn site(text: &str) -> Policy {
    let checked = platform::site_file::parse("site.toml", text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

fn shop(signals: &str) -> Vec<SignalPart> {
    parts(&site(&format!("{SHOP}\n{signals}")))
}

fn words(part: &SignalPart) -> Value {
    serde_json::from_str(&part.words).expect("it is JSON")
}

#[test]
fn a_site_that_tells_nobody_anything_is_sent_nothing() {
    let unmapped: Vec<&str> = SHOP
        .lines()
        .filter(|line| !line.starts_with("google = "))
        .collect();
    let unmapped = unmapped.join("\n");
    assert_eq!(parts(&site(&unmapped)), []);
    let loads_it = unmapped.replace("localhost:8082/google-tag", "www.googletagmanager.com/gtag");
    let denied = parts(&site(&loads_it));
    assert_eq!(denied.len(), 1, "what loads Google's tags denies all types");
    assert_eq!(words(&denied[0])[0][1], 0);
    let quiet = format!("{QUIET}\n[signals]\ndata_layer = true\n[signals.google]");
    assert_eq!(
        parts(&site(&quiet)),
        [],
        "S7 nothing is asked, nothing is told"
    );
}

#[test]
fn c1_all_seven_types_are_told_and_those_that_no_purpose_names_are_never_granted() {
    let parts = shop("");
    assert_eq!(parts.len(), 1);
    assert_eq!(
        (parts[0].script.as_str(), parts[0].wait),
        ("signal-google.js", 500)
    );
    assert_eq!(
        words(&parts[0]),
        json!([
            [
                "ad_storage ad_user_data ad_personalization",
                "p:personalised_advertising"
            ],
            ["analytics_storage", "p:analytics"],
            ["functionality_storage", 0],
            ["personalization_storage", "p:personalised_content"],
            ["security_storage"],
        ])
    );
}

#[test]
fn a_type_that_only_necessary_purposes_follow_is_always_granted_and_others_wait_for_a_service_too()
{
    let text = SHOP.replacen(
        "basis = \"necessary\"",
        "basis = \"necessary\"\ngoogle = [\"functionality_storage\"]",
        1,
    );
    let parts = parts(&site(&format!(
        "{text}\n[signals.google]\nservices = [\"google-tag\"]"
    )));
    assert_eq!(
        words(&parts[0]),
        json!([
            [
                "ad_storage ad_user_data ad_personalization",
                "p:personalised_advertising",
                "s:google-tag"
            ],
            ["analytics_storage", "p:analytics", "s:google-tag"],
            ["functionality_storage security_storage"],
            [
                "personalization_storage",
                "p:personalised_content",
                "s:google-tag"
            ],
        ])
    );
}

#[test]
fn c1_the_regions_where_things_run_unasked_get_a_default_of_their_own() {
    let parts = shop(
        "[signals.google]\nadvanced = [\"google-tag\"]\nregion_defaults = true\nurl_passthrough = true\nwait_for_update = 200",
    );
    let commands = words(&parts[1]);
    assert_eq!(commands[0], json!(["set", "url_passthrough", true]));
    let default = &commands[1][2];
    assert_eq!(commands[1][1], "default");
    assert_eq!(default["ad_storage"], "granted");
    assert_eq!(default["functionality_storage"], "denied");
    assert_eq!(default["wait_for_update"], 200);
    let region: Vec<&str> = default["region"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(region.contains(&"US") && region.contains(&"CA-ON"));
    assert!(!region.contains(&"BE") && !region.contains(&"CA-QC"));
}

#[test]
fn a_word_that_follows_no_purpose_is_denied_where_the_vendor_needs_it_and_else_left_to_the_vendor()
{
    let parts = shop(ALL);
    let of = |name: &str| {
        let script = format!("signal-{name}.js");
        words(parts.iter().find(|part| part.script == script).expect(name))
    };
    assert_eq!(
        of("clarity"),
        json!([["ad_Storage", 0], ["analytics_Storage", "p:analytics"]])
    );
    assert_eq!(of("shopify")[3], json!(["sale_of_data", 0]));
    assert_eq!(of("piwik_pro").as_array().expect("rows").len(), 2);
    assert_eq!(
        of("meta"),
        json!([["consent", "p:personalised_advertising", "s:wimpel"]])
    );
}

#[test]
fn every_vendor_has_a_script_and_tag_containers_hear_last() {
    let parts = shop(ALL);
    let scripts: Vec<&str> = parts.iter().map(|part| part.script.as_str()).collect();
    for vendor in SignalVendor::ALL {
        let script = format!("signal-{}.js", vendor.wire_name());
        assert!(scripts.contains(&script.as_str()), "{script}");
        let source = format!("../banner-wasm/js/signals/{}.js", vendor.wire_name());
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
        assert!(source.is_file(), "{}", source.display());
    }
    assert_eq!(
        scripts[..2],
        ["signal-google.js", "signal-google_commands.js"]
    );
    assert_eq!(scripts.last(), Some(&"signal-data_layer.js"));
    let keys = words(parts.last().expect("a part"));
    let keys: Vec<&str> = keys
        .as_array()
        .expect("keys")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(keys.contains(&"p:analytics") && keys.contains(&"s:wimpel"));
    assert!(!keys.contains(&"p:necessary") && !keys.contains(&"s:shop"));
}

#[test]
fn the_documents_list_every_vendor_with_its_words() {
    let signals = include_str!("../../../docs/SIGNALS.md");
    let configuration = include_str!("../../../docs/CONFIGURATION.md");
    let (_, part) = configuration
        .split_once("\n### `[signals]`: what vendors are told\n")
        .expect("the part about it");
    let part = part.split("\n### ").next().unwrap_or_default();
    for vendor in SignalVendor::ALL {
        let name = format!("`{}`", vendor.wire_name());
        assert!(signals.contains(&format!("({name})")), "{name} in SIGNALS");
        let row = part
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&name))
            .expect("a row");
        for word in vendor.words() {
            assert!(row.contains(&format!("`{word}`")), "{name}: {word}");
        }
    }
}

#[test]
fn the_parts_of_all_vendors_are_those_that_the_tests_of_the_scripts_read() {
    let parts: Vec<Value> = shop(ALL)
        .iter()
        .map(|part| json!({ "script": part.script, "words": words(part), "wait": part.wait }))
        .collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/signals/parts.json");
    let text = format!("{}\n", serde_json::to_string_pretty(&parts).expect("JSON"));
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        fs::write(&path, &text).expect("the file can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, text, "UPDATE_VECTORS=1 writes it anew");
}
