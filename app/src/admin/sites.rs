//! The list of sites with their last seven days.

use super::{
    ask::ask_sites,
    frame,
    model::{SiteRow, SitesPage, grouped},
    words::words,
};
use leptos::prelude::*;
use leptos_meta::Title;

#[component]
pub(super) fn Sites() -> impl IntoView {
    let sites = Resource::new(|| (), |()| ask_sites());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match sites.await {
                    Ok(page) => whole(page),
                    Err(error) => frame::failed(error),
                }
            })}
        </Suspense>
    }
}

fn whole(page: SitesPage) -> AnyView {
    let words = words();
    let body = if page.rows.is_empty() {
        view! { <p class="empty">{words.sites_empty}</p> }.into_any()
    } else {
        list(page.rows)
    };
    view! {
        <Title text=page.title.clone()/>
        <h1>{page.title}</h1>
        <p class="lead">{words.sites_lead}</p>
        {body}
    }
    .into_any()
}

fn list(rows: Vec<SiteRow>) -> AnyView {
    let words = words();
    let (none_yet, asks_nothing) = (words.no_figure, words.asks_nothing);
    let rows = rows.into_iter().map(|row| {
        let none = if row.asks { &none_yet } else { &asks_nothing };
        let figure = |text: Option<String>| text.unwrap_or_else(|| none.clone());
        view! {
            <tr>
                <th scope="row"><a href=format!("/admin/sites/{}", row.site)>{row.name}</a></th>
                <td class="number">{row.version}</td>
                <td class="number">{row.notice}</td>
                <td class="number">{grouped(row.week.shown)}</td>
                <td class="number">{figure(row.week.acceptance())}</td>
                <td class="number">{figure(row.week.acceptance_decided())}</td>
            </tr>
        }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.sites>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.column_site}</th>
                        <th scope="col" class="number">{words.column_version}</th>
                        <th scope="col" class="number">{words.column_notice}</th>
                        <th scope="col" class="number">{words.column_shown}</th>
                        <th scope="col" class="number">{words.column_acceptance}</th>
                        <th scope="col" class="number">{words.column_decided}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
