//! The body of the request to record a choice: the fields of `consent::record::RecordRequest`, as JSON. Written by
//! pushing texts; a serialiser would be larger than the banner. Every text is an id, a tag or a number of ours or of
//! the policy, and none of them can hold a character that JSON escapes.

use crate::visit::Visit;
use alloc::string::String;

pub(crate) fn body(
    visit: &Visit,
    key: &str,
    language: &str,
    how: &str,
    device: &str,
    token: &str,
) -> String {
    let mut how = how.split(' ');
    let mut out = String::from("{\"key\":\"");
    out.push_str(key);
    for (name, text) in [
        ("language", language),
        ("device", device),
        ("control", how.next().unwrap_or_default()),
        ("channel", how.next().unwrap_or_default()),
    ] {
        out.push_str("\",\"");
        out.push_str(name);
        out.push_str("\":\"");
        out.push_str(text);
    }
    if !token.is_empty() {
        out.push_str("\",\"token\":\"");
        out.push_str(token);
    }
    out.push_str("\",\"layer\":");
    out.push_str(how.next().unwrap_or("0"));
    out.push_str(",\"policy\":");
    number(&mut out, visit.rules.policy.0);
    switches(&mut out, visit, "purposes", "p:");
    switches(&mut out, visit, "services", "s:");
    out.push('}');
    out
}

fn switches(out: &mut String, visit: &Visit, name: &str, prefix: &str) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":{");
    let mut between = "\"";
    for (place, key) in visit.keys.iter().enumerate() {
        let Some(id) = key.strip_prefix(prefix) else {
            continue;
        };
        if !visit.is_necessary(place) {
            out.push_str(between);
            out.push_str(id);
            out.push_str(if visit.on[place] {
                "\":true"
            } else {
                "\":false"
            });
            between = ",\"";
        }
    }
    out.push('}');
}

fn number(out: &mut String, number: u32) {
    if number >= 10 {
        self::number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
