//! A site's A/B tests: the list with the form that begins one, and a page for each with its numbers and the form that ends it.
//! It shows what the platform answered and computes nothing.

mod numbers;
mod one;

pub use one::{OneExperiment, experiment};

use super::{document, done, note, said, table};
use crate::{admin::AdminLanguage, texts::Texts};
use consent::{PolicyVersion, SiteId};
use leptos::prelude::*;
use platform::{
    experiments::{Experiment, ExperimentEnd, Obstacle},
    operators::SignedIn,
    versions::VersionLine,
};

const HERE: &str = "/admin";

/// What the page says above everything else.
#[derive(Debug)]
pub enum ExperimentNote<'a> {
    /// One has begun.
    Begun,
    /// It has ended, and the current version stays.
    Kept,
    /// It has ended, and this version was published.
    Took(PolicyVersion),
    /// Why nothing was done, and what lies between the versions.
    Not(&'a str, &'a [Obstacle]),
}

/// What a form was filled in with, as it was typed.
#[derive(Debug, Clone)]
pub struct ExperimentFields {
    /// The earlier version.
    pub other: String,
    /// Visitors of a hundred.
    pub share: String,
    /// Points.
    pub effect: String,
    /// Per cent; empty for that of four weeks.
    pub baseline: String,
    /// Why.
    pub note: String,
}

impl Default for ExperimentFields {
    fn default() -> Self {
        Self {
            other: String::new(),
            share: "50".to_owned(),
            effect: "3".to_owned(),
            baseline: String::new(),
            note: String::new(),
        }
    }
}

/// A site with its tests.
#[derive(Debug)]
pub struct SiteExperiments<'a> {
    /// Which site.
    pub site: &'a SiteId,
    /// What people call it.
    pub name: &'a str,
    /// Its tests, newest first.
    pub experiments: &'a [Experiment],
    /// Its versions, newest first; empty for whoever may not see them.
    pub versions: &'a [VersionLine],
    /// May this operator begin one?
    pub may_publish: bool,
    /// What was typed.
    pub fields: &'a ExperimentFields,
}

/// The page of a site's tests.
#[must_use]
pub fn experiments(
    by: &SignedIn,
    at: &SiteExperiments<'_>,
    said: Option<&ExperimentNote<'_>>,
) -> String {
    let name = [("site", at.name.to_owned().into())];
    let title = super::load::texts().with("admin-experiments-title", name);
    document(by, HERE, &title, |texts| {
        let runs = at.experiments.iter().any(|one| one.ended.is_none());
        view! {
            {ways(texts, at.site, false)}
            <p class="lead">{texts.get("admin-experiments-lead")}</p>
            {said.map(|said| above(texts, said))}
            {list(texts, at)}
            {(!runs).then(|| begin(texts, at))}
        }
        .into_any()
    })
}

/// Where else to go: the site's rates, and from one test to all.
fn ways(texts: &Texts, site: &SiteId, to_all: bool) -> AnyView {
    let all = to_all.then(|| {
        let href = format!("/admin/sites/{site}/experiments");
        view! { " · "<a href=href>{texts.get("admin-experiments-link")}</a> }
    });
    view! {
        <p class="lead">
            <a href=format!("/admin/sites/{site}")>{texts.get("admin-rates-title")}</a>
            {all}
        </p>
    }
    .into_any()
}

fn above(texts: &Texts, said: &ExperimentNote<'_>) -> AnyView {
    match said {
        ExperimentNote::Begun => done(texts.get("admin-experiment-done-begun")),
        ExperimentNote::Kept => done(texts.get("admin-experiment-done-kept")),
        ExperimentNote::Took(version) => done(texts.with(
            "admin-experiment-done-took",
            [("version", version.to_string().into())],
        )),
        ExperimentNote::Not(why, []) => note((*why).to_owned()),
        ExperimentNote::Not(_, obstacles) => {
            let lines = obstacles.iter().map(|one| {
                let code = one.code.wire_name();
                view! { <li><code>{one.key.clone()}</code>" ("{code}")"</li> }
            });
            let lines = lines.collect_view();
            view! {
                <div class="note" role="alert">
                    <p>{texts.get("admin-experiment-differ")}</p>
                    <ul>{lines}</ul>
                </div>
            }
            .into_any()
        }
    }
}

fn list(texts: &Texts, at: &SiteExperiments<'_>) -> AnyView {
    if at.experiments.is_empty() {
        return view! { <p class="empty">{texts.get("admin-experiments-empty")}</p> }.into_any();
    }
    let heads = ["number", "versions", "began", "ended", "note"]
        .map(|key| texts.get(&format!("admin-experiment-{key}")));
    let rows = at.experiments.iter().map(|one| {
        let href = format!("/admin/sites/{}/experiments/{}", at.site, one.number);
        let ended = match &one.ended {
            None => texts.get("admin-experiment-runs"),
            Some(ended) => texts.get(how(ended.how)),
        };
        let when = one.ended.as_ref().map(|ended| said::short(ended.at_millis));
        view! {
            <tr>
                <th scope="row"><a href=href>{one.number.to_string()}</a></th>
                <td>{texts.with("admin-experiment-versions-of", versions(one))}</td>
                <td>{said::short(one.started_at_millis)}</td>
                <td>{when}" "{ended}</td>
                <td>{one.note.clone()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view().into_any();
    table(&texts.get("admin-experiments-all"), &heads, rows)
}

const fn how(how: ExperimentEnd) -> &'static str {
    match how {
        ExperimentEnd::KeptCurrent => "admin-experiment-how-kept_current",
        ExperimentEnd::TookOther => "admin-experiment-how-took_other",
        ExperimentEnd::Superseded => "admin-experiment-how-superseded",
    }
}

/// Both versions as arguments of a text.
fn versions(one: &Experiment) -> [(&'static str, crate::texts::Argument); 2] {
    [
        ("current", one.current.to_string().into()),
        ("other", one.other.to_string().into()),
    ]
}

/// The form that begins one, for whoever may.
fn begin(texts: &Texts, at: &SiteExperiments<'_>) -> AnyView {
    if !at.may_publish {
        let text = texts.get("admin-experiments-analyst");
        return view! { <p class="quiet">{text}</p> }.into_any();
    }
    let Some((current, older @ [_, ..])) = at.versions.split_first() else {
        let text = texts.get("admin-experiments-not-now");
        return view! { <p class="quiet">{text}</p> }.into_any();
    };
    let options = older.iter().map(|line| {
        let version = line.version.to_string();
        let selected = version == at.fields.other;
        let text = format!("{version} · {} {}", line.notice_version, line.note);
        view! { <option value=version selected=selected>{text.trim_end().to_owned()}</option> }
    });
    let options = options.collect_view();
    let other = texts.with(
        "admin-experiment-other",
        [("current", current.version.to_string().into())],
    );
    let fields = at.fields;
    view! {
        <section aria-labelledby="begin">
            <h2 id="begin">{texts.get("admin-experiment-begin")}</h2>
            <form method="post" action=format!("/admin/sites/{}/experiments", at.site) class="sheet">
                <div class="field"><label for="other">{other}</label><select id="other" name="other">{options}</select></div>
                {number(texts, "share", &fields.share, None)}
                {number(texts, "effect", &fields.effect, None)}
                {number(texts, "baseline", &fields.baseline, Some("admin-experiment-baseline-hint"))}
                <div class="field">
                    <label for="note">{texts.get("admin-experiment-note")}</label>
                    <input id="note" name="note" maxlength="500" autocomplete="off" value=fields.note.clone()/>
                </div>
                <div class="buttons"><button>{texts.get("admin-experiment-begin-button")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// A field for a number; its hint is read out with it.
fn number(texts: &Texts, name: &'static str, value: &str, hint: Option<&'static str>) -> AnyView {
    let label = texts.get(&format!("admin-experiment-{name}"));
    let id = format!("{name}-hint");
    let described = hint.map(|_| id.clone());
    let hint = hint.map(|key| view! { <p class="quiet" id=id>{texts.get(key)}</p> });
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input id=name name=name inputmode="decimal" autocomplete="off" value=value.to_owned() aria-describedby=described/>
            {hint}
        </div>
    }
    .into_any()
}

/// A number of thousandths as the language writes a share.
fn thousandths(number: u16) -> String {
    AdminLanguage::spoken().percent(f64::from(number) / 1000.0)
}
