//! The page that shows an OpenAPI document: every operation by its group, every schema, readable without script and with
//! nothing of another host. It reads the document as JSON and knows none of our routes.

mod operation;
mod schema;

use crate::MARK;
use leptos::prelude::*;
use serde_json::{Map, Value};

/// Renders the document as a whole page.
#[must_use]
pub fn page(document: &Value) -> String {
    Owner::new().with(|| {
        let text = |key: &str| document["info"][key].as_str().unwrap_or_default().to_owned();
        let title = format!("{} {}: interface for programs", text("title"), text("version"));
        let html = view! {
            <html lang="en">
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="robots" content="noindex"/>
                    <title>{title}</title>
                    <link rel="stylesheet" href="/a/api.css"/>
                </head>
                <body>
                    <a class="skip" href="#main">"Skip to the operations"</a>
                    <header>
                        <h1>
                            <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                            {text("title")} " " <small>{text("version")}</small>
                        </h1>
                        {paragraphs(&text("description"))}
                        <p>
                            "The same for programs: "
                            <a href="openapi.json">"openapi.json"</a>
                            ", OpenAPI " {document["openapi"].as_str().unwrap_or_default().to_owned()} "."
                        </p>
                    </header>
                    <nav aria-label="Groups">{contents(document)}</nav>
                    <main id="main">
                        {groups(document)}
                        <section id="schemas">
                            <h2>"Schemas"</h2>
                            {schemas(document)}
                        </section>
                    </main>
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", html.to_html())
    })
}

/// A text in paragraphs; what stands between back quotes is code.
fn paragraphs(text: &str) -> AnyView {
    let parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
    parts
        .map(|part| view! { <p>{inline(part)}</p> })
        .collect_view()
        .into_any()
}

/// A text whose odd parts, by back quotes, are code.
fn inline(text: &str) -> AnyView {
    let pieces = text.trim().split('`').enumerate();
    pieces
        .map(|(place, piece)| {
            let piece = piece.to_owned();
            if place % 2 == 1 {
                view! { <code>{piece}</code> }.into_any()
            } else {
                piece.into_any()
            }
        })
        .collect_view()
        .into_any()
}

/// An operation with its address and method.
type Placed<'a> = (&'a str, &'a str, &'a Value);

const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

/// The operations of a group, by address.
fn of_group<'a>(document: &'a Value, group: &str) -> Vec<Placed<'a>> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            let operation = &item[method];
            if operation["tags"][0].as_str() == Some(group) {
                found.push((path.as_str(), method, operation));
            }
        }
    }
    found
}

/// The groups that have operations: name and description.
fn named(document: &Value) -> Vec<(String, String)> {
    let tags = document["tags"].as_array().into_iter().flatten();
    let text = |tag: &Value, key: &str| tag[key].as_str().unwrap_or_default().to_owned();
    tags.map(|tag| (text(tag, "name"), text(tag, "description")))
        .filter(|(name, _)| !of_group(document, name).is_empty())
        .collect()
}

fn anchor(group: &str) -> String {
    format!("group-{}", group.to_lowercase().replace(' ', "-"))
}

fn contents(document: &Value) -> AnyView {
    let entries = named(document).into_iter().map(|(group, _)| {
        let operations = of_group(document, &group).into_iter();
        let operations = operations.map(|(_, _, operation)| {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let summary = operation["summary"].as_str().unwrap_or(id).to_owned();
            view! { <li><a href=format!("#{id}")>{summary}</a></li> }
        });
        view! {
            <li>
                <a href=format!("#{}", anchor(&group))>{group.clone()}</a>
                <ul>{operations.collect_view()}</ul>
            </li>
        }
    });
    view! { <ul>{entries.collect_view()}<li><a href="#schemas">"Schemas"</a></li></ul> }.into_any()
}

fn groups(document: &Value) -> AnyView {
    let sections = named(document).into_iter().map(|(group, description)| {
        let operations = of_group(document, &group).into_iter();
        let operations = operations.map(operation::view);
        view! {
            <section id=anchor(&group)>
                <h2>{group.clone()}</h2>
                <p>{inline(&description)}</p>
                {operations.collect_view()}
            </section>
        }
    });
    sections.collect_view().into_any()
}

fn schemas(document: &Value) -> AnyView {
    let none = Map::new();
    let all = document["components"]["schemas"]
        .as_object()
        .unwrap_or(&none);
    all.iter()
        .map(|(name, schema)| schema::view(name, schema))
        .collect_view()
        .into_any()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn a_document_is_shown_whole_and_its_texts_are_only_text() {
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": "X", "version": "1", "description": "One `code`.\n\n<b>two</b>" },
            "tags": [{ "name": "Sites", "description": "All." }, { "name": "Empty" }],
            "paths": { "/x/{id}": { "get": {
                "tags": ["Sites"], "operationId": "get_x", "summary": "An x", "description": "Says x.",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "It.", "content": { "application/json":
                    { "schema": { "$ref": "#/components/schemas/Y" } } } } } } } },
            "components": { "schemas": { "Y": { "type": "object", "required": ["a"], "properties": {
                "a": { "type": "array", "items": { "type": "integer" }, "description": "Numbers." } } } } }
        });
        // Between two pieces of text stands a mark of the framework.
        let html = super::page(&document).replace("<!>", "");
        assert!(html.contains("<code>code</code>") && html.contains("&lt;b&gt;two"));
        assert!(html.contains("id=\"get_x\"") && html.contains("href=\"#schema-Y\""));
        assert!(html.contains("list of integer") && html.contains("Numbers."));
        assert!(!html.contains("group-empty") && !html.contains("<script"));
    }
}
