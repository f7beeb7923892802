//! What differs between two policies: each change with its place, what was and what is, and whether it is material and
//! for what visitors are asked again (S14). By ids, never by places in lists; numbering is left out. It publishes nothing.

use consent::{
    Policy,
    material::{MaterialReason, Materiality},
};
use serde::Serialize;
use serde_json::{Map, Value};
use std::{collections::BTreeSet, fmt};

/// A text longer than this is cut in what people read; the whole is in the JSON.
const SHOWN: usize = 120;

/// One difference.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Where, such as `services.posthog.vendor`; `purposes` alone stands for their order.
    pub path: String,
    /// What was; `None` where there was nothing.
    #[cfg_attr(feature = "schema", schema(value_type = Value))]
    pub before: Option<Value>,
    /// What is; `None` where it was taken away.
    #[cfg_attr(feature = "schema", schema(value_type = Value))]
    pub after: Option<Value>,
    /// Is anything of it material? Else it is wording or style, and nobody is asked.
    pub material: bool,
    /// Why it is material.
    pub reasons: Vec<MaterialReason>,
    /// What visitors are asked about again because of it, such as `services.posthog`.
    pub asks: Vec<String>,
}

/// The differences from one policy to another. Two of different sites may be compared too.
#[must_use]
pub fn between(before: &Policy, after: &Policy) -> Vec<Change> {
    let mut changes = Vec::new();
    compare("", Some(&plain(before)), Some(&plain(after)), &mut changes);
    let material = Materiality::between(Some(before), after);
    let asked = material.asked(after);
    for found in &material.0 {
        let touched = changes
            .iter_mut()
            .filter(|change| is_within(&change.path, &found.path));
        for change in touched {
            change.material = true;
            if !change.reasons.contains(&found.reason) {
                change.reasons.push(found.reason);
            }
            let subject = found.subject.to_string();
            if asked.contains(&found.subject) && !change.asks.contains(&subject) {
                change.asks.push(subject);
            }
        }
    }
    changes
}

/// Is one of the two places the other, or below it?
fn is_within(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() > other.len() {
        (one, other)
    } else {
        (other, one)
    };
    long.strip_prefix(short)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A policy without what numbering gave it.
fn plain(policy: &Policy) -> Value {
    let mut value = serde_json::to_value(policy).unwrap_or_default();
    let numbering = |map: &mut Map<String, Value>, names: &[&str]| {
        for name in names {
            map.remove(*name);
        }
    };
    if let Value::Object(map) = &mut value {
        numbering(map, &["version", "slots"]);
        for list in ["purposes", "services"] {
            let entries = map.get_mut(list).and_then(Value::as_array_mut);
            for entry in entries.into_iter().flatten() {
                if let Value::Object(entry) = entry {
                    numbering(entry, &["slot", "since"]);
                }
            }
        }
    }
    value
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, out: &mut Vec<Change>) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match (before, after) {
        (Some(Value::Object(was)), Some(Value::Object(is))) => {
            let names: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
            for name in names {
                compare(&below(name), was.get(name), is.get(name), out);
            }
        }
        (Some(Value::Array(was)), Some(Value::Array(is))) => match (keyed(was), keyed(is)) {
            (Some(was), Some(is)) => {
                let find = |list: &[(String, &Value)], key: &str| {
                    let found = list.iter().find(|(other, _)| other == key);
                    found.map(|(_, value)| (*value).clone())
                };
                let gone = was.iter().filter(|(key, _)| find(&is, key).is_none());
                for (key, _) in gone.chain(&is) {
                    let (was, is) = (find(&was, key), find(&is, key));
                    compare(&below(key), was.as_ref(), is.as_ref(), out);
                }
                let order = |one: &[(String, &Value)], other: &[(String, &Value)]| -> Vec<String> {
                    let both = one.iter().filter(|(key, _)| find(other, key).is_some());
                    both.map(|(key, _)| key.clone()).collect()
                };
                let (was, is) = (order(&was, &is), order(&is, &was));
                if was != is {
                    out.push(change(path, Some(was.into()), Some(is.into())));
                }
            }
            _ if was != is => out.push(change(path, before.cloned(), after.cloned())),
            _ => {}
        },
        (was, is) if was != is => out.push(change(path, was.cloned(), is.cloned())),
        _ => {}
    }
}

fn change(path: &str, before: Option<Value>, after: Option<Value>) -> Change {
    Change {
        path: path.to_owned(),
        before,
        after,
        material: false,
        reasons: Vec::new(),
        asks: Vec::new(),
    }
}

/// The entries of a list of things that have a name: an id, a country, or the name of an item. `None` for other lists,
/// which are compared as a whole. A name that stands twice gets its kind behind it.
fn keyed(list: &[Value]) -> Option<Vec<(String, &Value)>> {
    let mut entries: Vec<(String, &Value)> = Vec::with_capacity(list.len());
    for entry in list {
        let text = |name: &str| entry.get(name).and_then(Value::as_str);
        let key = text("id")
            .or_else(|| text("country"))
            .or_else(|| text("name"))?;
        let taken = entries.iter().any(|(other, _)| other == key);
        let kind = text("kind")
            .filter(|_| taken)
            .map(|kind| format!(" ({kind})"));
        entries.push((format!("{key}{}", kind.unwrap_or_default()), entry));
    }
    Some(entries)
}

/// One line: a sign, the place, what was and is, and what is asked again.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (None, Some(is)) => write!(f, "+ {}: {}", self.path, shown(is))?,
            (Some(was), None) => write!(f, "- {}: {}", self.path, shown(was))?,
            (was, is) => write!(
                f,
                "~ {}: {} -> {}",
                self.path,
                was.as_ref().map(shown).unwrap_or_default(),
                is.as_ref().map(shown).unwrap_or_default()
            )?,
        }
        if !self.material {
            return write!(f, "  [minor]");
        }
        let reasons: Vec<_> = self
            .reasons
            .iter()
            .map(|reason| reason.wire_name())
            .collect();
        write!(f, "  [material: {}", reasons.join(", "))?;
        if self.asks.is_empty() {
            f.write_str("; nobody is asked about it]")
        } else {
            write!(f, "; asked again: {}]", self.asks.join(", "))
        }
    }
}

fn shown(value: &Value) -> String {
    let whole = match value {
        // A thing with a name that came or went: its name says enough.
        Value::Object(map) => map
            .get("name")
            .map_or_else(|| value.to_string(), Value::to_string),
        other => other.to_string(),
    };
    if whole.chars().count() <= SHOWN {
        return whole;
    }
    let cut: String = whole.chars().take(SHOWN).collect();
    format!("{cut}...")
}

/// The difference of two texts by lines, as `diff -u` writes it; empty when they are the same.
#[must_use]
pub fn lines(before_name: &str, before: &str, after_name: &str, after: &str) -> String {
    similar::TextDiff::configure()
        .timeout(std::time::Duration::from_millis(500))
        .diff_lines(before, after)
        .unified_diff()
        .header(before_name, after_name)
        .to_string()
}
