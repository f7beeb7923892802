//! What is kept about the own choice, and what the visitor may do with it: see it, take it along, object, restrict,
//! erase (S22, S23). Every act is a posted form; erasing asks once more on a page of its own.

use super::{Page, words};
use leptos::prelude::*;
use platform::rights::{History, HistoryEntry};

pub(super) fn view(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let inside = match page.situation.history {
        Some(history) if !history.records.is_empty() => kept(page, history),
        _ => view! { <p>{texts.get("rights-records-none")}</p> }.into_any(),
    };
    view! {
        <section class="card records" aria-labelledby="records">
            <h2 id="records">{texts.get("rights-records-title")}</h2>
            {inside}
            {objection(page)}
        </section>
    }
    .into_any()
}

fn kept(page: &Page<'_>, history: &History) -> AnyView {
    let texts = &page.texts;
    let restricted = history
        .restricted
        .then(|| view! { <p class="signal">{texts.get("rights-restricted")}</p> });
    let download = page.with_carried(format!("{}/history.json", page.language));
    view! {
        <dl class="facts">
            <dt>{texts.get("prefs-consent-id")}</dt>
            <dd><code>{history.consent_id.to_string()}</code></dd>
        </dl>
        {restricted}
        {table(page, history)}
        <p><a href=download download>{texts.get("rights-download")}</a></p>
        {if history.restricted {
            act(page, "lift", "rights-lift", None)
        } else {
            act(page, "restrict", "rights-restrict", Some(texts.get("rights-restrict-why")))
        }}
        {act(page, "erase", "rights-erase", Some(texts.get("rights-erase-why")))}
    }
    .into_any()
}

/// The roles are written out because the narrow layout takes the table apart by style.
fn table(page: &Page<'_>, history: &History) -> AnyView {
    let texts = &page.texts;
    let heads = ["when", "what", "where", "version", "standing"];
    let heads = heads.map(|part| texts.get(&format!("rights-{part}")));
    let head = heads
        .iter()
        .map(|text| view! { <th role="columnheader" scope="col">{text.clone()}</th> })
        .collect_view();
    let rows = history.records.iter().map(|entry| row(page, entry, &heads));
    view! {
        <table role="table">
            <thead role="rowgroup"><tr role="row">{head}<td role="cell"></td></tr></thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn row(page: &Page<'_>, entry: &HistoryEntry, heads: &[String]) -> AnyView {
    let texts = &page.texts;
    let record = &entry.receipt.record;
    let when = words::moment(texts, record.at());
    let said =
        |kind: &str, name: &str| texts.get(&format!("rights-{kind}-{}", name.replace('_', "-")));
    // The version as it was published, for ever under this address.
    let shown = format!("{}/{}", page.address("c"), record.policy);
    let version = view! { <a href=shown>{record.notice_version.clone()}</a> }.into_any();
    let cells = [
        said("state", record.state.wire_name()).into_any(),
        said("channel", record.channel.wire_name()).into_any(),
        version,
        said("standing", entry.standing.wire_name()).into_any(),
    ];
    let cells = cells
        .into_iter()
        .zip(heads.iter().skip(1))
        .map(|(inside, head)| view! { <td role="cell" data-head=head.clone()>{inside}</td> })
        .collect_view();
    let download = format!("{}/history.json?record={}", page.language, record.id);
    let download = match page.situation.carried {
        Some(query) => format!("{download}&{query}"),
        None => download,
    };
    let label = format!("{}: {when}", texts.get("rights-download-one"));
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{when}</th>
            {cells}
            <td role="cell" class="plain-cell"><a href=download download aria-label=label>{texts.get("rights-download-one")}</a></td>
        </tr>
    }
    .into_any()
}

/// An objection needs no consent id: it can be the first thing that a visitor does here.
fn objection(page: &Page<'_>) -> Option<AnyView> {
    let interests = page.interests();
    let why = || {
        let purposes = interests.join(", ");
        page.texts
            .with("rights-object-why", [("purposes", purposes.into())])
    };
    (!interests.is_empty()).then(|| act(page, "object", "rights-object", Some(why())))
}

/// One act as a form of its own.
fn act(page: &Page<'_>, value: &'static str, key: &str, why: Option<String>) -> AnyView {
    let id = format!("{value}-why");
    let described = why.is_some().then(|| id.clone());
    let action = page.with_carried(format!("{}/rights", page.language));
    view! {
        <form method="post" action=action class="act" autocomplete="off">
            {super::choose::hidden(page)}
            <button name="do" value=value aria-describedby=described>{page.texts.get(key)}</button>
            {why.map(|text| view! { <p id=id class="quiet">{text}</p> })}
        </form>
    }
    .into_any()
}
