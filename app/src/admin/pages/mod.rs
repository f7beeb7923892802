//! The admin's pages that are documents without script: records, what was shown, versions, operators, the audit log,
//! the ledger. They show what the platform answered; asking it and handling what is posted is the server's.

mod account;
mod audit;
mod experiments;
mod jobs;
mod ledger;
mod operators;
mod overview;
mod policy;
mod rates;
mod record;
mod record_forms;
mod records;
mod refused;
mod said;
#[cfg(test)]
mod sample;
mod shown;
mod versions;

pub(super) use account::code_field;
pub use account::{AccountNote, account};
pub use audit::log;
pub use experiments::{
    ExperimentFields, ExperimentNote, OneExperiment, SiteExperiments, experiment, experiments,
};
pub use jobs::{ChecksPage, JobFound, JobPage, JobsPage, SetupPage, checks, job, jobs, setup};
pub use ledger::state;
pub use operators::{OperatorsNote, list};
pub use overview::{SiteLine, overview, overview_query};
pub use policy::{
    Checked, Editing, EditorNote, NewSite, OneVersion, editor, findings_part, new_site,
    one as version,
};
pub use rates::{
    Answered, LiveCounts, NoView, Published, RatesSite, View, ViewError, csv, file_name, live_text,
    no_view, site_rates, svg,
};
pub use record::one;
pub use record_forms::FormNote;
pub use records::{RecordsNote, found, search};
pub use refused::{failed, missing, refused};
pub use shown::{file_title, is_page, mark, shown};
pub use versions::{SiteVersions, versions};

use super::{AdminLanguage, load, rail, words::Words};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::operators::SignedIn;

/// Renders a page around its body. `here` is the entry of the rail that it belongs to.
fn document(
    by: &SignedIn,
    here: &str,
    title: &str,
    body: impl FnOnce(&Texts) -> AnyView,
) -> String {
    document_with(by, here, title, None, body)
}

/// The same with a script that improves the page and is not needed to read it.
fn document_with(
    by: &SignedIn,
    here: &str,
    title: &str,
    script: Option<&'static str>,
    body: impl FnOnce(&Texts) -> AnyView,
) -> String {
    whole(by, here, title, (script, false), body)
}

/// The same while something on it is under way: a script renews what it says, or the browser the whole page.
fn document_renewed(
    by: &SignedIn,
    here: &str,
    title: &str,
    script: Option<&'static str>,
    body: impl FnOnce(&Texts) -> AnyView,
) -> String {
    whole(by, here, title, (script, script.is_some()), body)
}

fn whole(
    by: &SignedIn,
    here: &str,
    title: &str,
    (script, renewed): (Option<&'static str>, bool),
    body: impl FnOnce(&Texts) -> AnyView,
) -> String {
    Owner::new().with(|| {
        provide_context(Words::load());
        let texts = load::texts();
        let rail = rail::plain(rail::of(by), here);
        let body = body(&texts);
        let html = view! {
            <html lang=AdminLanguage::spoken().tag()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="robots" content="noindex"/>
                    <title>{title.to_owned()}</title>
                    <link rel="stylesheet" href="/a/admin.css"/>
                    {renewed.then(|| view! { <noscript><meta http-equiv="refresh" content="3"/></noscript> })}
                    {script.map(|src| view! { <script type="module" src=src></script> })}
                </head>
                <body>
                    {rail}
                    <main id="main">
                        <h1>{title.to_owned()}</h1>
                        {body}
                    </main>
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", html.to_html())
    })
}

/// A table in a frame that scrolls by itself, with its name for those who do not see it.
fn table(label: &str, heads: &[String], rows: AnyView) -> AnyView {
    let heads = heads
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label.to_owned()>
            <table>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A name and what it is, in a list of facts.
fn fact(name: String, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
}

/// Something to copy or compare letter by letter.
fn code(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    view! { <code>{text}</code> }.into_any()
}

fn note(text: String) -> AnyView {
    view! { <p class="note" role="alert">{text}</p> }.into_any()
}

fn done(text: String) -> AnyView {
    view! { <p class="note done" role="status">{text}</p> }.into_any()
}
