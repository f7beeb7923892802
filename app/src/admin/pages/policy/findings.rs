//! What is found in a site file, and what publishing it would do: beside the text, and alone for the page's script.

use super::count;
use crate::texts::Texts;
use leptos::prelude::*;
use platform::{diff::Change, publishing::Published, site_file::Finding};

/// What came of checking a text.
#[derive(Debug)]
pub enum Checked<'a> {
    /// It can be published: what that would do.
    Sound(&'a Published),
    /// It cannot: errors first, then warnings.
    Not(&'a [Finding], &'a [Finding]),
    /// It was not even looked at, and why.
    Refused(&'a str),
}

/// The list.
#[must_use]
pub fn findings(texts: &Texts, checked: &Checked<'_>) -> AnyView {
    match checked {
        Checked::Refused(why) => view! { <p class="note">{(*why).to_owned()}</p> }.into_any(),
        Checked::Not(errors, warnings) => view! {
            <p><span class="says denied">{texts.with("admin-policy-errors", [count("count", errors.len())])}</span></p>
            {list(texts, errors)}
            {list(texts, warnings)}
        }
        .into_any(),
        Checked::Sound(would) => view! {
            <p><span class="says granted">{sound(texts, would)}</span></p>
            {ends_test(texts, would)}
            {list(texts, &would.warnings)}
            {changes(texts, would)}
        }
        .into_any(),
    }
}

fn sound(texts: &Texts, would: &Published) -> String {
    if would.unchanged {
        return texts.get("admin-policy-unchanged");
    }
    let version = [("version", would.version.to_string().into())];
    texts.with("admin-policy-sound", version)
}

/// The A/B test that runs and would end.
fn ends_test(texts: &Texts, would: &Published) -> Option<AnyView> {
    let number = [("number", would.ends_experiment?.to_string().into())];
    let text = texts.with("admin-experiment-ends-with", number);
    Some(view! { <p><span class="says partial">{text}</span></p> }.into_any())
}

fn list(texts: &Texts, found: &[Finding]) -> AnyView {
    if found.is_empty() {
        return ().into_any();
    }
    let rows = found.iter().map(|finding| {
        let (level, class) = if finding.is_error() {
            ("admin-policy-error", "says denied")
        } else {
            ("admin-policy-warning", "says partial")
        };
        let line = texts.with("admin-policy-line", [count("line", finding.line)]);
        view! {
            <li>
                <p><span class=class>{texts.get(level)}</span>" · "<a href="#text" data-line=finding.line.to_string()>{line}</a>" · "<code>{finding.key.clone()}</code></p>
                <p>{finding.message.clone()}</p>
                <p class="quiet">{finding.allowed.clone()}" "<code>{finding.code.as_str()}</code></p>
            </li>
        }
    });
    view! { <ul class="findings">{rows.collect_view()}</ul> }.into_any()
}

/// What differs from the current version, and who is asked again.
pub(super) fn changes(texts: &Texts, would: &Published) -> AnyView {
    if would.unchanged || would.changes.is_empty() {
        return ().into_any();
    }
    let kind = if would.material {
        "admin-policy-material"
    } else {
        "admin-policy-minor"
    };
    let purposes = would.asked_purposes.iter().map(ToString::to_string);
    let services = would.asked_services.iter().map(ToString::to_string);
    let asked: Vec<String> = purposes.chain(services).collect();
    let asked = (!asked.is_empty()).then(|| {
        let asked = [("what", asked.join(", ").into())];
        view! { <p>{texts.with("admin-policy-asks", asked)}</p> }
    });
    view! {
        <h3>{texts.with("admin-policy-changes", [count("count", would.changes.len())])}</h3>
        <p>{texts.get(kind)}</p>
        {asked}
        {lines(&would.changes)}
    }
    .into_any()
}

pub(super) fn lines(changes: &[Change]) -> AnyView {
    let rows = changes
        .iter()
        .map(|change| view! { <li><code>{change.to_string()}</code></li> });
    view! { <ul class="changes">{rows.collect_view()}</ul> }.into_any()
}

/// The list alone, for the page's script.
#[must_use]
pub fn findings_part(checked: &Checked<'_>) -> String {
    let texts = crate::admin::load::texts();
    Owner::new().with(|| findings(&texts, checked).to_html())
}
