//! One schema: its members in a table, or its words; and what a value is, in a few words with links.

use super::{inline, paragraphs};
use leptos::prelude::*;
use serde_json::Value;

pub(super) fn view(name: &str, schema: &Value) -> AnyView {
    let description = schema["description"].as_str().unwrap_or_default();
    view! {
        <article id=format!("schema-{name}")>
            <h3><a href=format!("#schema-{name}")>{name.to_owned()}</a></h3>
            {paragraphs(description)}
            {content(schema)}
        </article>
    }
    .into_any()
}

fn content(schema: &Value) -> AnyView {
    let parts = schema["allOf"].as_array().cloned().unwrap_or_default();
    if !parts.is_empty() {
        return parts.iter().map(content).collect_view().into_any();
    }
    match members(schema) {
        Some(table) => table,
        None => view! { <p>{kind(schema)}</p> }.into_any(),
    }
}

fn members(schema: &Value) -> Option<AnyView> {
    let all = schema["properties"].as_object()?;
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let rows = all.iter().map(|(name, member)| {
        let optional = !required.contains(&name.as_str());
        let description = member["description"].as_str().unwrap_or_default();
        view! {
            <tr>
                <th scope="row"><code>{name.clone()}</code></th>
                <td>{kind(member)}{optional.then_some(", optional")}</td>
                <td>{inline(description)}</td>
            </tr>
        }
    });
    let table = view! {
        <div class="wide">
            <table>
                <thead><tr><th scope="col">"Member"</th><th scope="col">"What"</th><th scope="col">"Meaning"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    };
    Some(table.into_any())
}

/// What a value is, in words; names of schemas lead to them.
pub(super) fn kind(schema: &Value) -> AnyView {
    if let Some(name) = schema["$ref"].as_str().and_then(|at| at.rsplit('/').next()) {
        return view! { <a href=format!("#schema-{name}")>{name.to_owned()}</a> }.into_any();
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(parts) = schema[key].as_array() {
            let between = if key == "allOf" { " and " } else { " or " };
            return joined(parts, between);
        }
    }
    if let Some(words) = schema["enum"].as_array() {
        let words = words.iter().filter_map(Value::as_str);
        let words: Vec<_> = words
            .map(|word| view! { <code>{word.to_owned()}</code> " " })
            .collect();
        return words.collect_view().into_any();
    }
    match &schema["type"] {
        Value::Array(types) => {
            let types: Vec<&str> = types.iter().filter_map(Value::as_str).collect();
            types.join(" or ").into_any()
        }
        Value::String(kind) if kind == "array" => {
            view! { "list of "{self::kind(&schema["items"])} }.into_any()
        }
        Value::String(kind) if kind == "object" && schema["additionalProperties"].is_object() => {
            let value = self::kind(&schema["additionalProperties"]);
            view! { "object of names and " {value} }.into_any()
        }
        Value::String(kind) if kind == "object" && schema["properties"].is_object() => {
            let names = schema["properties"].as_object().into_iter().flatten();
            let each = names.map(|(name, value)| {
                view! { <code>{name.clone()}</code> ": " {self::kind(value)} " " }
            });
            view! { "object with " {each.collect_view()} }.into_any()
        }
        Value::String(kind) => match schema["format"].as_str() {
            Some(format) => format!("{kind} ({format})").into_any(),
            None => kind.clone().into_any(),
        },
        _ => "any JSON".into_any(),
    }
}

fn joined(parts: &[Value], between: &'static str) -> AnyView {
    let parts = parts.iter().enumerate().map(|(place, part)| {
        view! { {(place > 0).then_some(between)} {kind(part)} }
    });
    parts.collect_view().into_any()
}
