//! One A/B test: what may be said, the difference with its interval, the rule that ends it, both versions in numbers.

use super::{ExperimentNote, HERE, above, how, numbers, thousandths, versions, ways};
use crate::{
    admin::pages::{document, fact, note, said},
    admin::{AdminLanguage, figures},
    texts::Texts,
};
use leptos::prelude::*;
use platform::{
    experiments::{Experiment, ExperimentAnswer},
    operators::SignedIn,
};

/// A test as a page shows it.
#[derive(Debug)]
pub struct OneExperiment<'a> {
    /// What people call the site.
    pub name: &'a str,
    /// The test with its numbers.
    pub answer: &'a ExperimentAnswer,
    /// May this operator end it?
    pub may_publish: bool,
}

/// The page.
#[must_use]
pub fn experiment(
    by: &SignedIn,
    at: &OneExperiment<'_>,
    said: Option<&ExperimentNote<'_>>,
) -> String {
    let answer = at.answer;
    let one = &answer.experiment;
    let [current, other] = versions(one);
    let key = if one.ended.is_none() {
        "admin-experiment-title-runs"
    } else {
        "admin-experiment-title-ended"
    };
    let arguments = [
        ("number", one.number.to_string().into()),
        ("site", at.name.to_owned().into()),
        current,
        other,
    ];
    let title = crate::admin::load::texts().with(key, arguments);
    document(by, HERE, &title, |texts| {
        view! {
            {ways(texts, &one.site, true)}
            {said.map(|said| above(texts, said))}
            {not_shown(texts, answer)}
            {numbers::result(texts, answer)}
            {rule(texts, answer)}
            {numbers::variants(texts, answer)}
            {(one.ended.is_none() && at.may_publish).then(|| end(texts, answer))}
        }
        .into_any()
    })
}

/// The other version could not be shown: said, because the numbers say nothing then.
fn not_shown(texts: &Texts, answer: &ExperimentAnswer) -> Option<AnyView> {
    let [_, other] = versions(&answer.experiment);
    let times = said::number("times", answer.not_shown);
    let text = || texts.with("admin-experiment-not-shown", [other, times]);
    (answer.not_shown > 0).then(|| note(text()))
}

fn rule(texts: &Texts, answer: &ExperimentAnswer) -> AnyView {
    let language = AdminLanguage::spoken();
    let one = &answer.experiment;
    let planned = language.count(one.planned);
    let rule = texts.with(
        "admin-experiment-rule-text",
        [
            ("planned", planned.clone().into()),
            ("effect", points(one.effect).into()),
            ("baseline", thousandths(one.baseline).into()),
        ],
    );
    let progress = texts.with(
        "admin-experiment-progress",
        [
            ("shown", language.count(answer.shown).into()),
            ("planned", planned.into()),
        ],
    );
    let [_, other] = versions(one);
    let share = [("share", one.share.to_string().into()), other];
    let share = texts.with("admin-experiment-share-text", share);
    let days = figures::days(texts, answer.from, answer.to);
    let ended = one.ended.as_ref().map(|ended| {
        let when = said::moment_millis(texts, ended.at_millis);
        let text = format!(
            "{when}, {}: {}. {}",
            ended.by,
            texts.get(how(ended.how)),
            ended.note
        );
        fact(texts.get("admin-experiment-ended"), text)
    });
    let began = said::moment_millis(texts, one.started_at_millis);
    let who = format!("{}, {began}", one.started_by);
    let why = texts.get("admin-experiment-note");
    let why = (!one.note.is_empty()).then(|| fact(why, one.note.clone()));
    view! {
        <dl class="facts">
            {fact(texts.get("admin-experiment-rule"), view! { {rule}<br/>{progress} })}
            {fact(texts.get("admin-experiment-versions"), share)}
            {fact(texts.get("admin-experiment-days"), days)}
            {fact(texts.get("admin-experiment-who"), who)}
            {why}
            {ended}
        </dl>
    }
    .into_any()
}

/// Thousandths as points of a hundred, without a sign.
fn points(thousandths: u16) -> String {
    let signed = AdminLanguage::spoken().points(f64::from(thousandths) / 1000.0);
    signed.trim_start_matches('+').to_owned()
}

fn end(texts: &Texts, answer: &ExperimentAnswer) -> AnyView {
    let one: &Experiment = &answer.experiment;
    let action = format!("/admin/sites/{}/experiments/{}", one.site, one.number);
    let [current, other] = versions(one);
    let early =
        (!answer.is_final).then(|| view! { <p>{texts.get("admin-experiment-end-early")}</p> });
    view! {
        <section aria-labelledby="end">
            <h2 id="end">{texts.get("admin-experiment-end")}</h2>
            <form method="post" action=action class="sheet">
                {early}
                <p>{texts.get("admin-experiment-end-hint")}</p>
                <div class="field">
                    <label for="note">{texts.get("admin-experiment-note")}</label>
                    <input id="note" name="note" maxlength="500" autocomplete="off"/>
                </div>
                <div class="buttons">
                    <button name="keep" value="current" class="second">{texts.with("admin-experiment-keep", [current])}</button>
                    <button name="keep" value="other" class="second">{texts.with("admin-experiment-take", [other])}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
