//! The checkpoints that were signed, one of them, and the form that compares a copy that somebody kept with the ledger.
//! Comparing is the platform's; that the server is believed here is why the page leads to verifying elsewhere.

use super::{code, document, fact, ledger::HERE, note, said, table_with};
use crate::{admin::AdminLanguage, loader_settings::escaped, texts::Texts};
use consent::Timestamp;
use leptos::prelude::*;
use platform::{
    ledger::{Agrees, CheckpointLine, CheckpointPage, LookedAt, NoteError, SignedCheckpoint},
    operators::SignedIn,
};

/// The list.
const LIST: &str = "/admin/ledger/checkpoints";

/// A copy that was posted, and what came of it.
#[derive(Debug)]
pub struct Compared<'a> {
    /// As it was posted.
    pub note: &'a str,
    /// What it says and whether the ledger agrees.
    pub looked_at: &'a Result<LookedAt, NoteError>,
}

/// A page of the list; `first` is the newest page.
#[must_use]
pub fn checkpoints(
    by: &SignedIn,
    page: &CheckpointPage,
    first: bool,
    compared: Option<&Compared<'_>>,
) -> String {
    let title = super::load::texts().get("admin-checkpoints-title");
    document(by, HERE, &title, |texts| {
        let body = if page.lines.is_empty() {
            view! { <p class="empty">{texts.get("admin-checkpoint-none")}</p> }.into_any()
        } else {
            list(texts, &page.lines)
        };
        let older = page.older.map(|before| format!("{LIST}?before={before}"));
        view! {
            <p class="lead">{texts.get("admin-checkpoints-lead")}</p>
            {compared.map(|compared| said_above(texts, compared))}
            {body}
            <p class="ways">
                <a href=HERE>{texts.get("admin-ledger")}</a>
                {(!first).then(|| view! { <a href=LIST>{texts.get("admin-audit-newest")}</a> })}
                {older.map(|href| view! { <a href=href>{texts.get("admin-audit-older")}</a> })}
            </p>
            {form(texts, compared.map_or("", |compared| compared.note))}
        }
        .into_any()
    })
}

fn list(texts: &Texts, lines: &[CheckpointLine]) -> AnyView {
    let heads = [
        "admin-checkpoint-signed",
        "admin-checkpoint-says",
        "admin-checkpoint-size",
        "admin-column-entry",
    ]
    .map(|key| texts.get(key));
    let rows = lines.iter().map(|line| {
        let href = format!("{LIST}/{}", line.seq);
        let name = match &line.looked_at {
            Ok(found) => said::written(&found.said.at.to_string()),
            Err(_) => texts.get("admin-unknown").into_any(),
        };
        view! {
            <tr>
                <th scope="row"><a href=href>{name}</a></th>
                <td>{verdict(texts, &line.looked_at)}</td>
                <td class="number">{AdminLanguage::spoken().count(line.size)}</td>
                <td class="number">{AdminLanguage::spoken().count(line.seq)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view().into_any();
    table_with(&texts.get("admin-checkpoints-title"), &heads, &[2, 3], rows)
}

/// A word with a shape.
fn verdict(texts: &Texts, looked_at: &Result<LookedAt, NoteError>) -> AnyView {
    let (class, key) = match looked_at {
        Ok(found) if found.agrees == Agrees::Yes => ("says granted", "admin-checkpoint-agrees"),
        _ => ("says denied", "admin-checkpoint-agrees-not"),
    };
    view! { <span class=class>{texts.get(key)}</span> }.into_any()
}

/// What the comparison means, as a sentence.
fn sentence(texts: &Texts, looked_at: &Result<LookedAt, NoteError>) -> String {
    let count = |said: &SignedCheckpoint| {
        let count = AdminLanguage::spoken().count(said.size);
        [("size", count.into())]
    };
    match looked_at {
        Ok(LookedAt { said, agrees }) => match agrees {
            Agrees::Yes => texts.with("admin-checkpoint-yes", count(said)),
            Agrees::Not => texts.with("admin-checkpoint-not", count(said)),
            Agrees::Beyond => texts.with("admin-checkpoint-beyond", count(said)),
        },
        Err(NoteError::Malformed | NoteError::Key) => texts.get("admin-checkpoint-malformed"),
        Err(NoteError::UnknownKey) => texts.get("admin-checkpoint-other-key"),
        Err(NoteError::Signature) => texts.get("admin-checkpoint-signature"),
    }
}

fn said_above(texts: &Texts, compared: &Compared<'_>) -> AnyView {
    let text = sentence(texts, compared.looked_at);
    match compared.looked_at {
        Ok(found) if found.agrees == Agrees::Yes => super::done(text),
        _ => note(text),
    }
}

fn form(texts: &Texts, kept: &str) -> AnyView {
    let kept = escaped(kept);
    view! {
        <section aria-labelledby="compare">
            <h2 id="compare">{texts.get("admin-checkpoint-compare")}</h2>
            <form method="post" action=LIST class="sheet">
                <p id="compare-what">{texts.get("admin-checkpoint-compare-what")}</p>
                <div class="field">
                    <label for="note">{texts.get("admin-checkpoint-copy")}</label>
                    <textarea id="note" name="note" rows="8" required spellcheck="false" autocomplete="off" aria-describedby="compare-what" inner_html=kept></textarea>
                </div>
                <div class="buttons"><button>{texts.get("admin-checkpoint-compare-do")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// One checkpoint.
#[must_use]
pub fn checkpoint(by: &SignedIn, line: &CheckpointLine) -> String {
    let size = AdminLanguage::spoken().count(line.size);
    let title = super::load::texts().with("admin-checkpoint-title", [("size", size.into())]);
    document(by, HERE, &title, |texts| {
        let file = format!("{LIST}/{}/note", line.seq);
        let facts = line
            .looked_at
            .as_ref()
            .ok()
            .map(|found| facts(texts, line, found));
        view! {
            <p class="lead">{verdict(texts, &line.looked_at)}" "{sentence(texts, &line.looked_at)}</p>
            {facts}
            <pre class="snippet" tabindex="0"><code>{line.note.clone()}</code></pre>
            <p class="ways">
                <a href=file download>{texts.get("admin-checkpoint-download")}</a>
                <a href=LIST>{texts.get("admin-checkpoints-title")}</a>
            </p>
            <section aria-labelledby="verify">
                <h2 id="verify">{texts.get("admin-ledger-verify")}</h2>
                <p>{texts.get("admin-checkpoint-verify-what")}</p>
                <pre class="snippet" tabindex="0"><code>"sluis ledger verify ledger.jsonl --key KEY --checkpoint FILE"</code></pre>
            </section>
        }
        .into_any()
    })
}

fn facts(texts: &Texts, line: &CheckpointLine, found: &LookedAt) -> AnyView {
    let name = |key: &str| texts.get(key);
    let said = &found.said;
    let at = u64::try_from(said.at.as_second()).unwrap_or_default();
    let heads = said
        .lanes
        .iter()
        .map(|lane| fact(name("admin-ledger-head"), code(lane.hash.to_string())));
    view! {
        <dl class="facts">
            {fact(name("admin-checkpoint-signed"), said::moment(texts, Timestamp(at)))}
            {fact(name("admin-column-entry"), line.seq.to_string())}
            {heads.collect_view()}
        </dl>
    }
    .into_any()
}
