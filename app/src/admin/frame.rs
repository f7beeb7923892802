//! The rail beside every page, and the pages for what is missing or failed.

use super::{UiError, words::words};
use crate::MARK;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::components::A;

/// The sentence that says who is signed in; empty where nobody is, as while the routes are listed.
#[cfg(feature = "ssr")]
pub(super) fn operator() -> String {
    super::load::signed_in().map_or_else(String::new, |operator| {
        super::load::texts().with("admin-signed-in-as", [("name", operator.name.into())])
    })
}

#[cfg(not(feature = "ssr"))]
pub(super) fn operator() -> String {
    String::new()
}

#[component]
pub(super) fn Rail(operator: String) -> impl IntoView {
    let words = words();
    view! {
        <header class="rail">
            <p class="product">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                {words.product}
            </p>
            <nav aria-label=words.rail>
                <ul>
                    <li><A href="/admin" exact=false>{words.sites}</A></li>
                </ul>
            </nav>
            <form class="leave" method="post" action="/admin/sign-out">
                <p class="quiet">{operator}</p>
                <button class="plain">{words.sign_out}</button>
            </form>
        </header>
    }
}

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
