//! One operation: what it does, what it takes, what it answers.

use super::{Placed, inline, paragraphs, schema};
use leptos::prelude::*;
use serde_json::Value;

pub(super) fn view((path, method, operation): Placed<'_>) -> AnyView {
    let text = |key: &str| operation[key].as_str().unwrap_or_default().to_owned();
    let (id, description) = (text("operationId"), text("description"));
    let signed = operation["security"].as_array().into_iter().flatten();
    let schemes: Vec<String> = signed
        .filter_map(|scheme| scheme.as_object()?.keys().next().cloned())
        .collect();
    view! {
        <article id=id.clone()>
            <h3><a href=format!("#{id}")>{text("summary")}</a></h3>
            <p class="address">
                <b class=format!("method {method}")>{method.to_uppercase()}</b>
                " " <code>{path.to_owned()}</code>
            </p>
            {paragraphs(&description)}
            {schemes.first().map(|scheme| view! { <p class="quiet">"With a token: " <code>{scheme.clone()}</code></p> })}
            {parameters(operation)}
            {body(operation)}
            {answers(operation)}
        </article>
    }
    .into_any()
}

fn parameters(operation: &Value) -> Option<AnyView> {
    let all = operation["parameters"].as_array()?;
    let rows = all.iter().map(|one| {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let required = one["required"].as_bool().unwrap_or(false);
        view! {
            <tr>
                <th scope="row"><code>{text("name")}</code></th>
                <td>{text("in")}{(!required).then_some(", optional")}</td>
                <td>{schema::kind(&one["schema"])}</td>
                <td>{inline(&text("description"))}</td>
            </tr>
        }
    });
    let table = view! {
        <div class="wide">
            <table>
                <caption>"Parameters"</caption>
                <thead><tr><th scope="col">"Name"</th><th scope="col">"Where"</th><th scope="col">"What"</th><th scope="col">"Meaning"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    };
    Some(table.into_any())
}

fn body(operation: &Value) -> Option<AnyView> {
    let content = operation["requestBody"]["content"].as_object()?;
    let parts = content.iter().map(|(media_type, what)| {
        let kind = schema::kind(&what["schema"]);
        view! { <p>"Body, " <code>{media_type.clone()}</code> ": " {kind}</p> }
    });
    Some(parts.collect_view().into_any())
}

fn answers(operation: &Value) -> AnyView {
    let all = operation["responses"].as_object().into_iter().flatten();
    let rows = all.map(|(status, answer)| {
        let content = answer["content"]
            .as_object()
            .and_then(|map| map.iter().next());
        let kind = content.map(|(_, what)| schema::kind(&what["schema"]));
        let description = answer["description"].as_str().unwrap_or_default();
        view! {
            <tr>
                <th scope="row"><code>{status.clone()}</code></th>
                <td>{kind}</td>
                <td>{inline(description)}</td>
            </tr>
        }
    });
    view! {
        <details>
            <summary>"Answers"</summary>
            <div class="wide">
                <table>
                    <thead><tr><th scope="col">"Status"</th><th scope="col">"Body"</th><th scope="col">"When"</th></tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
