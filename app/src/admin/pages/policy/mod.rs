//! The policy of a site, to be worked on: its file with what is found in it beside, previews of the real banner, and
//! publishing. Everything works as plain forms; a small script checks and previews while somebody types. What a text
//! means and whether it may be published is the platform's answer.

mod findings;
mod start;
mod version;

use findings::findings;
pub use findings::{Checked, findings_part};
pub use start::{NewSite, new_site};
pub use version::{OneVersion, one};

use super::{done, note, said, said::number};
use crate::{loader_settings::escaped, texts::Texts};
use consent::{LanguageTag, PolicyVersion, SiteId};
use leptos::prelude::*;
use platform::{operators::SignedIn, publishing::Published, templates};

/// What the page is made of.
#[derive(Debug)]
pub struct Editing<'a> {
    /// Of which site.
    pub site: &'a SiteId,
    /// What people call it.
    pub name: &'a str,
    /// The site file.
    pub text: &'a str,
    /// Why; may be empty.
    pub note: &'a str,
    /// The draft as it is saved: revision, author, moment in milliseconds. `None`: nothing is saved.
    pub saved: Option<(u32, String, u64)>,
    /// The version that is current.
    pub current: Option<PolicyVersion>,
    /// Languages to preview in.
    pub languages: &'a [LanguageTag],
    /// What is found in the text.
    pub checked: Checked<'a>,
    /// The line that goes into the pages, once something is published.
    pub snippet: Option<&'a str>,
    /// For the script of the page.
    pub nonce: &'a str,
}

/// What the page says above all.
#[derive(Debug)]
pub enum EditorNote<'a> {
    /// The draft was saved.
    Saved,
    /// The draft was put away.
    Away,
    /// A part was added from a template.
    Added,
    /// A version was published.
    Published(&'a Published),
    /// Nothing was done, and why; lines of a difference where somebody else was faster.
    Not(&'a str, Option<&'a str>),
}

/// The page.
#[must_use]
pub fn editor(by: &SignedIn, editing: &Editing<'_>, said: Option<&EditorNote<'_>>) -> String {
    let texts = crate::admin::load::texts();
    let title = texts.with(
        "admin-policy-title",
        [("site", editing.name.to_owned().into())],
    );
    super::document(by, "/admin", &title, |texts| {
        let script = format!("<script nonce=\"{}\">{}</script>", editing.nonce, SCRIPT);
        view! {
            <p class="lead">{standing(texts, editing)}</p>
            {said.map(|said| said_above(texts, said))}
            {editing.snippet.map(|snippet| snippet_of(texts, snippet))}
            {form(texts, editing)}
            <div inner_html=script></div>
        }
        .into_any()
    })
}

/// Checks and previews while somebody types, and warns before what was typed is lost.
const SCRIPT: &str = include_str!("editor.js");

fn standing(texts: &Texts, editing: &Editing<'_>) -> String {
    let current = editing.current.map_or_else(
        || texts.get("admin-policy-never"),
        |version| {
            texts.with(
                "admin-policy-current",
                [("version", version.to_string().into())],
            )
        },
    );
    let saved = editing.saved.as_ref().map_or_else(
        || texts.get("admin-policy-no-draft"),
        |(revision, author, at)| {
            let arguments = [
                ("revision", revision.to_string().into()),
                ("author", author.clone().into()),
                ("date", said::moment_millis(texts, *at).into()),
            ];
            texts.with("admin-policy-draft", arguments)
        },
    );
    format!("{current} {saved}")
}

fn said_above(texts: &Texts, said: &EditorNote<'_>) -> AnyView {
    match said {
        EditorNote::Saved => done(texts.get("admin-policy-saved")),
        EditorNote::Away => done(texts.get("admin-policy-away-done")),
        EditorNote::Added => done(texts.get("admin-policy-added")),
        EditorNote::Published(published) => {
            let version = [("version", published.version.to_string().into())];
            done(texts.with("admin-policy-published", version))
        }
        EditorNote::Not(why, lines) => {
            let lines = lines
                .map(|lines| view! { <pre class="snippet" tabindex="0">{lines.to_owned()}</pre> });
            view! {
                {note((*why).to_owned())}
                {lines}
            }
            .into_any()
        }
    }
}

fn snippet_of(texts: &Texts, snippet: &str) -> AnyView {
    view! {
        <details>
            <summary>{texts.get("admin-policy-snippet")}</summary>
            <p>{texts.get("admin-policy-snippet-what")}</p>
            <pre class="snippet" tabindex="0"><code>{snippet.to_owned()}</code></pre>
        </details>
    }
    .into_any()
}

fn form(texts: &Texts, editing: &Editing<'_>) -> AnyView {
    let here = format!("/admin/sites/{}/policy", editing.site);
    let revision = editing
        .saved
        .as_ref()
        .map(|(revision, ..)| revision.to_string());
    let base = editing.current.map(|version| version.to_string());
    let away = editing.saved.is_some().then(|| {
        view! { <button class="second" name="do" value="discard" formnovalidate>{texts.get("admin-policy-away")}</button> }
    });
    view! {
        <form id="policy" class="editor" method="post" action=here.clone() data-leave=texts.get("admin-policy-leave")>
            <input type="hidden" name="revision" value=revision.unwrap_or_default()/>
            <input type="hidden" name="base" value=base.unwrap_or_default()/>
            <div class="text">
                <label for="text">{texts.get("admin-policy-text")}</label>
                <textarea id="text" name="text" spellcheck="false" autocapitalize="none" wrap="off" aria-describedby="text-rule" inner_html=escaped(editing.text)></textarea>
                <p class="quiet" id="text-rule">{texts.get("admin-policy-text-rule")}</p>
                {template(texts)}
                <div class="field">
                    <label for="note">{texts.get("admin-policy-note")}</label>
                    <p class="quiet" id="note-rule">{texts.get("admin-policy-note-rule")}</p>
                    <input id="note" name="note" type="text" maxlength="500" value=editing.note.to_owned() aria-describedby="note-rule"/>
                </div>
                <div class="buttons">
                    <button class="second" name="do" value="save">{texts.get("admin-policy-save")}</button>
                    <button name="do" value="publish">{texts.get("admin-policy-publish")}</button>
                    {away}
                </div>
            </div>
            <section class="found" aria-labelledby="found-title">
                <h2 id="found-title">{texts.get("admin-policy-found")}</h2>
                <div id="found" role="status">{findings(texts, &editing.checked)}</div>
            </section>
            {previews(texts, editing, &here)}
        </form>
    }
    .into_any()
}

fn template(texts: &Texts) -> AnyView {
    let options = templates::all().iter().map(|template| {
        view! { <option value=template.id.to_string()>{template.name.clone()}</option> }
    });
    view! {
        <div class="field row">
            <label for="template">{texts.get("admin-policy-template")}</label>
            <select id="template" name="template">
                <option value="">{texts.get("admin-policy-template-none")}</option>
                {options.collect_view()}
            </select>
            <button class="second" name="do" value="template">{texts.get("admin-policy-template-add")}</button>
        </div>
    }
    .into_any()
}

/// The real banner at the sizes of a telephone and of a window, in the language, layer and scheme that are chosen.
fn previews(texts: &Texts, editing: &Editing<'_>, here: &str) -> AnyView {
    let languages = editing.languages.iter().map(|tag| {
        let tag = tag.to_string();
        view! { <option value=tag.clone()>{tag.clone()}</option> }
    });
    let choice = |name: &'static str, label: &str, options: [(&'static str, &str); 2]| {
        let options =
            options.map(|(value, key)| view! { <option value=value>{texts.get(key)}</option> });
        view! {
            <label for=name>{texts.get(label)}</label>
            <select id=name name=name>{options.into_iter().collect_view()}</select>
        }
    };
    let frame = |name: &'static str, label: &str| {
        let action = format!("{here}/preview");
        view! {
            <figure class=name>
                <figcaption>
                    {texts.get(label)}
                    <button class="plain" data-preview formaction=action formtarget=name formnovalidate>{texts.get("admin-policy-preview-show")}</button>
                </figcaption>
                <iframe name=name title=texts.get(label)></iframe>
            </figure>
        }
    };
    view! {
        <section class="previews" aria-labelledby="previews-title">
            <h2 id="previews-title">{texts.get("admin-policy-preview")}</h2>
            <div class="field row">
                <label for="language">{texts.get("admin-language")}</label>
                <select id="language" name="language">{languages.collect_view()}</select>
                {choice("layer", "admin-layer", [("1", "admin-policy-layer-1"), ("2", "admin-policy-layer-2")])}
                {choice("scheme", "admin-policy-scheme", [("light", "admin-policy-light"), ("dark", "admin-policy-dark")])}
            </div>
            <div class="frames">
                {frame("phone", "admin-policy-phone")}
                {frame("desktop", "admin-policy-desktop")}
            </div>
        </section>
    }
    .into_any()
}

pub(super) fn count(name: &'static str, many: usize) -> (&'static str, crate::texts::Argument) {
    number(name, u64::try_from(many).unwrap_or(u64::MAX))
}
