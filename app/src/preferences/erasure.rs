//! The question before erasing: a page of its own, one step, works without script (S22).

use super::{Page, Situation, frame};
use leptos::prelude::*;

/// One step deeper than the preference page.
const UP: &str = "../../../../";

/// Asks whether all records are to be erased; shown in answer to the first press.
#[must_use]
pub fn ask_before_erasing(situation: &Situation<'_>) -> String {
    let page = Page::new(*situation, UP);
    let texts = &page.texts;
    let count = situation.history.map_or(0, |history| history.records.len());
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Owner::new().with(|| {
        let title = texts.get("rights-erase-title");
        let back = page.with_carried(format!("../{}", page.language));
        let body = view! {
            <main id="main">
                <h1>{title.clone()}</h1>
                <p class="lead">{texts.with("rights-erase-ask", [("count", count.into())])}</p>
                <form method="post" action=page.with_carried("rights".to_owned()) class="act" autocomplete="off">
                    {super::choose::hidden(&page)}
                    <input type="hidden" name="confirm" value="yes"/>
                    <button name="do" value="erase">{texts.get("rights-erase-yes")}</button>
                    <a href=back>{texts.get("rights-back")}</a>
                </form>
            </main>
            {frame::footer(&page)}
        };
        let sheet = format!("{UP}a/preferences.css");
        frame::document(
            situation.language,
            texts,
            &title,
            &sheet,
            page.theme(),
            body.into_any(),
        )
    })
}
