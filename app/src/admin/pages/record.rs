//! One record: whether it is whole, what was chosen and why it counts so, where it came from, and the visitor's others.

use super::{FormNote, code, document, fact, note, record_forms, records, said, table};
use crate::texts::Texts;
use consent::record::RecordedOutcome;
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    records_access::{RecordView, Verified},
};

/// The page of a record.
#[must_use]
pub fn one(by: &SignedIn, name: &str, view: &RecordView, said: Option<FormNote>) -> String {
    let record = view.record();
    let title = said::sentence(&super::load::texts(), record);
    document(by, records::HERE, &title, |texts| {
        let standing = said::standing(texts, view.standing);
        let id = record.id.as_str();
        view! {
            <p class="lead">{name.to_owned()}" · "{standing}</p>
            {said.map(|said| record_forms::said_above(texts, said))}
            {view.history.restricted.then(|| note(texts.get("admin-restricted")))}
            {verified(texts, view)}
            {ways_on(texts, view)}
            {choices(texts, view)}
            {facts(texts, view)}
            <section aria-labelledby="others">
                <h2 id="others">{texts.get("admin-others-title")}</h2>
                {records::list(texts, &view.history, Some(id))}
            </section>
            {record_forms::forms(texts, by, view)}
        }
        .into_any()
    })
}

/// The address of a record's page.
pub(super) fn address(view: &RecordView) -> String {
    let record = view.record();
    format!("/admin/sites/{}/records/{}", record.site, record.id)
}

fn verified(texts: &Texts, view: &RecordView) -> AnyView {
    let Verified {
        receipt,
        in_ledger,
        checkpoint,
    } = &view.verified;
    let line = |holds: bool, text: String| {
        let class = if holds { "says granted" } else { "says denied" };
        let word = if holds { "admin-holds" } else { "admin-fails" };
        view! { <li><span class=class>{texts.get(word)}</span>" "{text}</li> }.into_any()
    };
    let place = [("seq", view.receipt.seq.to_string().into())];
    let signature = match receipt {
        Ok(()) => line(true, texts.get("admin-verify-receipt")),
        Err(error) => {
            let code = [("code", error.code().into())];
            line(false, texts.with("admin-verify-receipt-not", code))
        }
    };
    let entry = if *in_ledger {
        line(true, texts.with("admin-verify-entry", place))
    } else {
        line(false, texts.with("admin-verify-entry-not", place))
    };
    let covered = match checkpoint {
        Some(size) => {
            let size = [("size", size.to_string().into())];
            line(true, texts.with("admin-verify-checkpoint", size))
        }
        None => view! { <li><span class="says open">{texts.get("admin-open")}</span>" "{texts.get("admin-verify-no-checkpoint")}</li> }
            .into_any(),
    };
    let key = if view.verified.is_sound() {
        "admin-verify-sound"
    } else {
        "admin-verify-not-sound"
    };
    view! {
        <section aria-labelledby="verified">
            <h2 id="verified">{texts.get(key)}</h2>
            <ul class="checks">{signature}{entry}{covered}</ul>
        </section>
    }
    .into_any()
}

fn ways_on(texts: &Texts, view: &RecordView) -> AnyView {
    let address = address(view);
    let id = &view.record().id;
    view! {
        <p class="ways">
            <a class="button" href=format!("{address}/shown")>{texts.get("admin-show-again")}</a>
            <a href=format!("{address}/receipt.json") download=format!("receipt-{id}.json")>{texts.get("admin-receipt")}</a>
            <a href=format!("{address}/history.json") download=format!("history-{id}.json")>{texts.get("admin-history")}</a>
        </p>
    }
    .into_any()
}

fn choices(texts: &Texts, view: &RecordView) -> AnyView {
    let record = view.record();
    let policy = view.policy.as_ref().map(|published| &published.policy);
    let purposes = record.purposes.iter().map(|(id, outcome)| {
        let name = said::purpose(policy, id, &record.language);
        (name, id.to_string(), outcome)
    });
    let services = record
        .services
        .iter()
        .map(|(id, outcome)| (said::service(policy, id), id.to_string(), outcome));
    view! {
        <section aria-labelledby="choices">
            <h2 id="choices">{texts.get("admin-choices-title")}</h2>
            {outcomes(texts, "admin-purpose", purposes)}
            {outcomes(texts, "admin-service", services)}
        </section>
    }
    .into_any()
}

/// A table of names, ids and what counts for them.
fn outcomes<'a>(
    texts: &Texts,
    kind: &str,
    lines: impl Iterator<Item = (String, String, &'a RecordedOutcome)>,
) -> AnyView {
    let heads = [kind, "admin-column-outcome", "admin-column-reason"].map(|key| texts.get(key));
    let rows = lines.map(|(name, id, outcome)| {
        view! {
            <tr>
                <th scope="row">{name}" "<span class="quiet">{id}</span></th>
                <td>{said::outcome(texts, outcome)}</td>
                <td>{said::reason(texts, outcome)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view().into_any();
    table(&texts.get(kind), &heads, rows)
}

fn facts(texts: &Texts, view: &RecordView) -> AnyView {
    let record = view.record();
    let absent = || texts.get("admin-absent");
    let name = |key: &str| texts.get(key);
    let layer = match record.layer {
        0 => absent(),
        layer => layer.to_string(),
    };
    let previous = record.previous.as_ref().map_or_else(
        || view! { {absent()} }.into_any(),
        |id| code(id.to_string()),
    );
    let notice = texts.with(
        "admin-notice-in",
        [
            ("notice", record.notice_version.clone().into()),
            ("language", texts.autonym(&record.language).into()),
        ],
    );
    let regime = texts.with(
        "admin-regime-of-table",
        [
            ("regime", record.regime.wire_name().into()),
            ("table", record.regime_table.to_string().into()),
        ],
    );
    let country = record
        .country
        .map_or_else(|| name("admin-unknown"), |country| texts.country(country));
    let signal = if record.gpc { "admin-yes" } else { "admin-no" };
    let digest = record.policy_digest.clone().unwrap_or_else(absent);
    let kept = record
        .keep_until
        .map_or_else(absent, |until| said::moment(texts, until));
    view! {
        <section aria-labelledby="facts">
            <h2 id="facts">{name("admin-facts-title")}</h2>
            <dl class="facts">
                {fact(name("admin-consent-id"), code(record.visitor.to_string()))}
                {fact(name("admin-record-id"), code(record.id.to_string()))}
                {fact(name("admin-kind"), said::kind(texts, record))}
                {fact(name("admin-control"), said::control(texts, record))}
                {fact(name("admin-channel"), said::channel(texts, record))}
                {fact(name("admin-layer"), layer)}
                {fact(name("admin-version"), record.policy.to_string())}
                {fact(name("admin-notice"), notice)}
                {fact(name("admin-country"), country)}
                {fact(name("admin-regime"), regime)}
                {fact(name("admin-gpc"), name(signal))}
                {fact(name("admin-device"), said::device(texts, record))}
                {fact(name("admin-valid-until"), said::moment(texts, record.valid_until))}
                {fact(name("admin-keep-until"), kept)}
                {fact(name("admin-previous"), previous)}
                {fact(name("admin-policy-digest"), code(digest))}
                {fact(name("admin-entry-hash"), code(view.receipt.hash.clone()))}
            </dl>
        </section>
    }
    .into_any()
}
