//! What a visitor saw when a record was made: the notice itself in a frame of its own, or, where no copy was kept, the
//! texts of the version that the record names.

use super::{document, fact, note, records, said};
use crate::texts::Texts;
use consent::{ConsentRecord, Policy, record::DeviceClass};
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    records_access::{Artefact, ShownView},
};

/// The title of the document in which the notice is drawn.
#[must_use]
pub fn file_title(record: &ConsentRecord) -> String {
    let arguments = [
        ("site", record.site.to_string().into()),
        ("version", record.policy.to_string().into()),
        ("id", record.id.to_string().into()),
    ];
    super::load::texts().with("admin-shown-file", arguments)
}

/// The caption of the mark on the control that was used.
#[must_use]
pub fn mark(record: &ConsentRecord) -> String {
    let texts = super::load::texts();
    let control = said::control(&texts, record);
    texts.with("admin-shown-mark", [("control", control.into())])
}

/// Was it a whole page, and not a notice that a script shows?
#[must_use]
pub fn is_page(artefact: &Artefact) -> bool {
    artefact.media_type.starts_with("text/html")
}

/// The page around what was shown.
#[must_use]
pub fn shown(by: &SignedIn, name: &str, view: &ShownView) -> String {
    let record = &view.record;
    let texts = super::load::texts();
    let date = said::moment(&texts, record.at());
    let title = texts.with("admin-shown-title", [("date", date.into())]);
    let back = format!("/admin/sites/{}/records/{}", record.site, record.id);
    document(by, records::HERE, &title, |texts| {
        let body = match (&view.artefact, &view.policy) {
            (Some(artefact), _) => frame(texts, view, artefact),
            (None, Some(published)) => words(texts, view, &published.policy),
            (None, None) => note(texts.get("admin-shown-nothing")),
        };
        view! {
            <p class="lead">{name.to_owned()}" · "<a href=back>{texts.get("admin-shown-back")}</a></p>
            {facts(texts, view)}
            {body}
        }
        .into_any()
    })
}

fn facts(texts: &Texts, view: &ShownView) -> AnyView {
    let record = &view.record;
    let layer = match record.layer {
        0 => texts.get("admin-absent"),
        layer => layer.to_string(),
    };
    view! {
        <dl class="facts">
            {fact(texts.get("admin-layer"), layer)}
            {fact(texts.get("admin-control"), said::control(texts, record))}
            {fact(texts.get("admin-channel"), said::channel(texts, record))}
            {fact(texts.get("admin-version"), record.policy.to_string())}
            {fact(texts.get("admin-language"), texts.autonym(&record.language))}
        </dl>
    }
    .into_any()
}

/// The frame has no rights on this server: its document is sandboxed and may load nothing.
fn frame(texts: &Texts, view: &ShownView, artefact: &Artefact) -> AnyView {
    let (ending, key) = if is_page(artefact) {
        ("html", "admin-shown-page-inert")
    } else {
        ("js", "admin-shown-inert")
    };
    let record = &view.record;
    let address = format!("/admin/sites/{}/records/{}/shown", record.site, record.id);
    let class = if record.device == DeviceClass::Mobile {
        "stage narrow"
    } else {
        "stage"
    };
    let name = format!("shown-{}", record.id);
    view! {
        <iframe class=class src=format!("{address}.html") sandbox="allow-scripts" title=texts.get("admin-shown-frame")></iframe>
        <p class="quiet">{texts.get(key)}" "{mark(record)}</p>
        <p class="ways">
            <a href=format!("{address}.html") download=format!("{name}-drawn.html")>{texts.get("admin-shown-page")}</a>
            <a href=format!("{address}.js") download=format!("{name}.{ending}")>{texts.get("admin-shown-bytes")}</a>
        </p>
    }
    .into_any()
}

fn words(texts: &Texts, view: &ShownView, policy: &Policy) -> AnyView {
    let (language, default) = (&view.record.language, policy.default_language());
    let why = [
        ("version", policy.version.to_string().into()),
        ("channel", said::channel(texts, &view.record).into()),
    ];
    let purposes = policy.purposes.iter().map(|purpose| {
        let title = purpose.title.get(language, &default).to_owned();
        let text = purpose.description.get(language, &default).to_owned();
        view! { <h3>{title}</h3><p>{text}</p> }
    });
    let title = policy.notice.title.get(language, &default).to_owned();
    let text = policy.notice.text.get(language, &default).to_owned();
    view! {
        {note(texts.with("admin-shown-none", why))}
        <section class="words" lang=language.to_string() dir=Texts::of(language).direction()>
            <h2>{title}</h2>
            <p>{text}</p>
            {purposes.collect_view()}
        </section>
    }
    .into_any()
}
