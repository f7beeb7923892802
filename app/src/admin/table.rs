//! The chart's numbers as a table, the newest day first, with their total.

use super::{
    model::{Endings, SitePage, grouped},
    words::words,
};
use leptos::prelude::*;

pub(super) fn view(page: &SitePage) -> AnyView {
    let words = words();
    let rows = page.by_day.iter().rev().map(|day| {
        view! {
            <tr>
                <th scope="row"><time datetime=day.date.clone()>{day.date.clone()}</time></th>
                {cells(&day.endings)}
            </tr>
        }
    });
    view! {
        <h3 id="table">{words.table_title}</h3>
        <p class="quiet">{words.table_zone}</p>
        <div class="scroll tall" tabindex="0" role="region" aria-labelledby="table">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.day}</th>
                        <th scope="col" class="number">{words.shown}</th>
                        <th scope="col" class="number">{words.accepted}</th>
                        <th scope="col" class="number">{words.partial}</th>
                        <th scope="col" class="number">{words.refused}</th>
                        <th scope="col" class="number">{words.no_choice}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr><th scope="row">{words.total}</th>{cells(&page.total)}</tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn cells(endings: &Endings) -> AnyView {
    let counts = [
        endings.shown,
        endings.accepted,
        endings.partial,
        endings.refused,
        endings.no_choice,
    ];
    let cells = counts.map(|count| view! { <td class="number">{grouped(count)}</td> });
    cells.into_iter().collect_view().into_any()
}
