//! The register of processing (GDPR art. 30) as a document to print. It is for operators and authorities, in English
//! but for the operator's own words, and needs no style sheet.

use leptos::prelude::*;
use platform::register::{Register, Row};

/// Renders the register as a whole document.
#[must_use]
pub fn page(register: &Register) -> String {
    Owner::new().with(|| {
        let title = format!("Register of processing: {}", register.name);
        let rows = register.rows.iter().map(row).collect_view();
        let of = format!(
            "Site {}, policy version {}, digest {}",
            register.site, register.policy, register.policy_digest
        );
        let html = view! {
            <html lang="en">
                <head><meta charset="utf-8"/><title>{title.clone()}</title></head>
                <body>
                    <h1>{title}</h1>
                    <p>{of}</p>
                    {rows}
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", html.to_html())
    })
}

fn row(row: &Row) -> AnyView {
    let cells = Register::COLUMNS.into_iter().zip(row.cells());
    let facts = cells
        .filter(|(_, text)| !text.is_empty())
        .map(|(head, text)| view! { <dt><b>{head}</b></dt><dd>{text}</dd> });
    view! { <h2>{row.purpose.clone()}</h2><dl>{facts.collect_view()}</dl> }.into_any()
}
