//! The switch between the admin's languages: plain buttons, folded under the language that is read now. Keeping the
//! choice is the server's.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The language of a page and those it can be changed for, as tags and as the languages call themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Spoken {
    tag: String,
    all: Vec<(String, String)>,
}

#[cfg(feature = "ssr")]
impl Spoken {
    /// Of the page that is being made.
    pub(super) fn now() -> Self {
        use super::AdminLanguage;
        let all = AdminLanguage::ALL
            .map(|language| (language.tag().to_owned(), language.autonym().to_owned()));
        Self {
            tag: AdminLanguage::spoken().tag().to_owned(),
            all: all.into(),
        }
    }
}

/// The switch, with its name in the language of the page.
pub(super) fn view(spoken: Spoken, name: String) -> AnyView {
    let here = spoken.all.iter().find(|(tag, _)| *tag == spoken.tag);
    let here = here.map(|(_, autonym)| autonym.clone()).unwrap_or_default();
    let buttons = spoken.all.into_iter().map(|(tag, autonym)| {
        let current = (tag == spoken.tag).then_some("true");
        view! {
            <li><button class="plain" name="language" value=tag.clone() lang=tag aria-current=current>{autonym}</button></li>
        }
    });
    view! {
        <details class="languages">
            <summary>{name}": "{here}</summary>
            <form method="post" action="/admin/language">
                <ul>{buttons.collect_view()}</ul>
            </form>
        </details>
    }
    .into_any()
}
