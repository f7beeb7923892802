//! The last minutes of a site as one line. It says that banners were shown and decided on and never what was chosen: so
//! few visitors are behind it that a choice could be somebody's. A plain sentence without script; with it, kept up to date.

use super::RatesSite;
use crate::{admin::AdminLanguage, texts::Texts};
use leptos::prelude::*;
pub use platform::live::LiveCounts;

/// The script that keeps the line up to date.
pub(super) const SCRIPT: &str = "/admin/live.js";

/// The sentence.
#[must_use]
pub fn live_text(live: LiveCounts) -> String {
    said(&crate::admin::load::texts(), live)
}

fn said(texts: &Texts, live: LiveCounts) -> String {
    let language = AdminLanguage::spoken();
    let arguments = [
        ("minutes", i64::from(live.minutes).into()),
        ("shown", language.count(live.shown).into()),
        ("decided", language.count(live.decided).into()),
    ];
    texts.with("admin-live", arguments)
}

pub(super) fn line(texts: &Texts, site: &RatesSite<'_>, live: LiveCounts) -> AnyView {
    let address = format!("/admin/sites/{}/live", site.policy.site);
    view! {
        <p class="live">
            <span class="pulse" aria-hidden="true"></span>
            <span data-live=address data-stopped=texts.get("admin-live-stopped")>{said(texts, live)}</span>
        </p>
    }
    .into_any()
}
