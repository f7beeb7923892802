//! The earlier versions, each with its own address (S25, E15).

use super::reader::Reader;
use crate::preferences::words;
use leptos::prelude::*;
use platform::versions::VersionLine;

pub(super) fn view(reader: &Reader<'_>, earlier: &[VersionLine]) -> AnyView {
    let texts = &reader.texts;
    let policy = reader.address("c");
    let lines = earlier.iter().map(|line| {
        let said = words(
            reader,
            &line.notice_version,
            &line.notice_date,
            line.version.0,
        );
        view! { <li><a href=format!("{policy}/{}", line.version)>{said}</a></li> }
    });
    let notice = &reader.policy.notice;
    let this = words(
        reader,
        &notice.version,
        &notice.date,
        reader.policy.version.0,
    );
    let list = if earlier.is_empty() {
        view! { <p>{texts.get("policy-versions-none")}</p> }.into_any()
    } else {
        view! { <ul class="plain">{lines.collect_view()}</ul> }.into_any()
    };
    view! {
        <section aria-labelledby="sluis-versions">
            <h2 id="sluis-versions">{texts.get("policy-versions-title")}</h2>
            <p>{this}</p>
            {list}
        </section>
    }
    .into_any()
}

fn words(reader: &Reader<'_>, version: &str, date: &str, policy: u32) -> String {
    let arguments = [
        ("version", version.to_owned().into()),
        ("date", words::written_date(&reader.texts, date).into()),
        ("policy", i64::from(policy).into()),
    ];
    reader.texts.with("policy-version-line", arguments)
}
