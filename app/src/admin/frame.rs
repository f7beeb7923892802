//! What pages say that are missing, refused or failed.

use super::{UiError, words::words};
use leptos::prelude::*;
use leptos_meta::Title;

/// For an address that no page has.
pub(super) fn missing() -> AnyView {
    #[cfg(feature = "ssr")]
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    failed(UiError::Missing)
}

/// Says what happened and what to do.
pub(super) fn failed(error: UiError) -> AnyView {
    let words = words();
    let (title, text, href, link) = match error {
        UiError::Missing => (words.missing_title, words.missing, "/admin", words.sites),
        UiError::SignedOut => (
            words.signed_out_title,
            words.signed_out,
            "/admin/sign-in",
            words.sign_in,
        ),
        UiError::Refused => (
            words.refused_title,
            words.refused_site,
            "/admin",
            words.sites,
        ),
        UiError::Unanswered => (words.failed_title, words.failed, "/admin", words.sites),
    };
    // A whole request, so that a session that ended meanwhile is noticed.
    view! {
        <Title text=title.clone()/>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p><a href=href rel="external">{link}</a></p>
    }
    .into_any()
}
