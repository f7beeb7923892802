//! How a site is put into pages: the line to paste.

use super::{ask::ask_site, frame, model::SnippetPage, snippet::Snippet, words::words};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

#[component]
pub(super) fn Site() -> impl IntoView {
    let params = use_params_map();
    let wanted = move || params.read().get("site").unwrap_or_default();
    let page = Resource::new(wanted, ask_site);
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match page.await {
                    Ok(page) => whole(page),
                    Err(error) => frame::failed(error),
                }
            })}
        </Suspense>
    }
}

/// The page without its question, as it is drawn and tested.
pub(super) fn whole(page: SnippetPage) -> AnyView {
    let words = words();
    let rates = format!("/admin/sites/{}", page.site);
    let snippet = match page.snippet {
        Some(code) => view! { <Snippet code/> }.into_any(),
        None => view! { <p class="empty">{words.asks_nothing}</p> }.into_any(),
    };
    view! {
        <Title text=page.title.clone()/>
        <h1>{page.title}</h1>
        <p class="lead">
            <a href=rates rel="external">{words.rates}</a>" · "
            <a href=page.preferences rel="external">{words.preferences}</a>" · "
            {page.version}
        </p>
        {snippet}
    }
    .into_any()
}
