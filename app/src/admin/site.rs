//! One site: the snippet to paste, and its consent rates with their definitions, chart and table.

use super::{ask::ask_site, chart, frame, model::SitePage, snippet::Snippet, table, words::words};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

#[component]
pub(super) fn Site() -> impl IntoView {
    let params = use_params_map();
    let query = use_query_map();
    let wanted = move || {
        let site = params.read().get("site").unwrap_or_default();
        let days: u16 = query
            .read()
            .get("days")
            .and_then(|text| text.parse().ok())
            .unwrap_or(28);
        (site, days)
    };
    let page = Resource::new(wanted, |(site, days)| ask_site(site, days));
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
pub(super) fn whole(page: SitePage) -> AnyView {
    let words = words();
    let rates = page.asks.then(|| rates(&page));
    view! {
        <Title text=page.title.clone()/>
        <h1>{page.title}</h1>
        <p class="lead">
            {page.version}" · "
            <a href=page.preferences rel="external">{words.preferences}</a>
        </p>
        {page.asks.then(|| view! { <Snippet code=page.snippet/> })}
        {rates}
    }
    .into_any()
}

fn rates(page: &SitePage) -> AnyView {
    let words = words();
    let body = if page.total.all() == 0 {
        view! { <p class="empty">{words.empty}</p> }.into_any()
    } else {
        view! {
            {numbers(page)}
            {chart::view(page)}
            {table::view(page)}
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="rates">
            <div class="section-head">
                <h2 id="rates">{words.rates_title}</h2>
                {ranges(page)}
            </div>
            {body}
        </section>
    }
    .into_any()
}

fn ranges(page: &SitePage) -> AnyView {
    let links = page.ranges.iter().map(|range| {
        let here = (range.days == page.days).then_some("true");
        let href = format!("/admin/sites/{}?days={}", page.site, range.days);
        view! { <li><a href=href aria-current=here data-noscroll="">{range.label.clone()}</a></li> }
    });
    view! { <nav aria-label=words().range><ul class="ranges">{links.collect_view()}</ul></nav> }
        .into_any()
}

fn numbers(page: &SitePage) -> AnyView {
    let words = words();
    let figure = |share: Option<String>| share.unwrap_or_else(|| words.no_figure.clone());
    view! {
        <div class="numbers">
            <div>
                <p class="main-number">
                    <strong>{figure(page.total.acceptance())}</strong>" "{words.acceptance.clone()}
                </p>
                <p class="quiet">{page.acceptance_definition.clone()}</p>
            </div>
            <div>
                <p class="side-number">
                    <strong>{figure(page.total.acceptance_decided())}</strong>" "{words.acceptance_decided.clone()}
                </p>
                <p class="quiet">{page.decided_definition.clone()}</p>
            </div>
        </div>
        {page.unreported.clone().map(|text| view! { <p class="note">{text}</p> })}
        <p class="quiet">{page.outside.clone()}</p>
    }
    .into_any()
}
