//! Finding the records of a visitor, and the list of what was found.

use super::{code, document, done, fact, note, said, table};
use crate::texts::Texts;
use consent::SiteId;
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    rights::{History, HistoryEntry},
};

pub(super) const HERE: &str = "/admin/records";

/// What the search page says above its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordsNote {
    /// Neither a consent id nor a record id.
    Query,
    /// Nothing was found.
    Nothing,
    /// So many records were erased.
    Erased(u64),
}

/// The search form, with the sites that the operator may choose from: id and name.
#[must_use]
pub fn search(
    by: &SignedIn,
    sites: &[(SiteId, String)],
    chosen: Option<&SiteId>,
    sought: &str,
    note: Option<RecordsNote>,
) -> String {
    let title = super::load::texts().get("admin-records-title");
    document(by, HERE, &title, |texts| {
        let form = if sites.is_empty() {
            view! { <p class="empty">{texts.get("admin-sites-empty")}</p> }.into_any()
        } else {
            form(texts, sites, chosen, sought)
        };
        view! {
            <p class="lead">{texts.get("admin-records-lead")}</p>
            {note.map(|note| said_above(texts, note))}
            {form}
        }
        .into_any()
    })
}

fn said_above(texts: &Texts, said: RecordsNote) -> AnyView {
    match said {
        RecordsNote::Query => note(texts.get("admin-records-query")),
        RecordsNote::Nothing => note(texts.get("admin-records-nothing")),
        RecordsNote::Erased(count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            done(texts.with("admin-records-erased", [("records", count.into())]))
        }
    }
}

fn form(
    texts: &Texts,
    sites: &[(SiteId, String)],
    chosen: Option<&SiteId>,
    sought: &str,
) -> AnyView {
    let options = sites.iter().map(|(site, name)| {
        let selected = chosen == Some(site);
        view! { <option value=site.to_string() selected=selected>{name.clone()}</option> }
    });
    view! {
        <form method="post" action=HERE class="sheet">
            <div class="field">
                <label for="site">{texts.get("admin-site")}</label>
                <select id="site" name="site">{options.collect_view()}</select>
            </div>
            <div class="field">
                <label for="id">{texts.get("admin-records-id")}</label>
                <p class="quiet" id="id-rule">{texts.get("admin-records-id-rule")}</p>
                <input id="id" name="id" type="text" value=sought.to_owned() maxlength="60" required
                    autocomplete="off" spellcheck="false" aria-describedby="id-rule"/>
            </div>
            <div class="buttons"><button>{texts.get("admin-records-find")}</button></div>
        </form>
    }
    .into_any()
}

/// What was found.
#[must_use]
pub fn found(by: &SignedIn, name: &str, history: &History) -> String {
    let count = i64::try_from(history.records.len()).unwrap_or(i64::MAX);
    let arguments = [("records", count.into()), ("site", name.to_owned().into())];
    let title = super::load::texts().with("admin-found-title", arguments);
    document(by, HERE, &title, |texts| {
        view! {
            <p class="lead">{texts.get("admin-found-lead")}</p>
            <dl class="facts">{fact(texts.get("admin-consent-id"), code(history.consent_id.to_string()))}</dl>
            {history.restricted.then(|| note(texts.get("admin-restricted")))}
            {list(texts, history, None)}
            <p class="ways"><a href=HERE>{texts.get("admin-records-again")}</a></p>
        }
        .into_any()
    })
}

/// The records of a visitor, each with a link to its page but the one that is shown.
pub(super) fn list(texts: &Texts, history: &History, here: Option<&str>) -> AnyView {
    let heads = [
        "admin-column-when",
        "admin-column-what",
        "admin-column-how",
        "admin-version",
        "admin-column-standing",
    ]
    .map(|key| texts.get(key));
    let rows = history
        .records
        .iter()
        .map(|line| row(texts, history, line, here))
        .collect_view();
    table(&texts.get("admin-records"), &heads, rows.into_any())
}

fn row(texts: &Texts, history: &History, line: &HistoryEntry, here: Option<&str>) -> AnyView {
    let record = &line.receipt.record;
    let when = said::moment(texts, record.at());
    let when = if here == Some(record.id.as_str()) {
        view! { <strong aria-current="true">{when}</strong> }.into_any()
    } else {
        let href = format!("/admin/sites/{}/records/{}", history.site, record.id);
        view! { <a href=href>{when}</a> }.into_any()
    };
    let how = [said::control(texts, record), said::channel(texts, record)].join(", ");
    view! {
        <tr>
            <th scope="row">{when}</th>
            <td>{said::state(texts, record.state)}</td>
            <td>{how}</td>
            <td>{record.policy.to_string()}</td>
            <td>{said::standing(texts, line.standing)}</td>
        </tr>
    }
    .into_any()
}
