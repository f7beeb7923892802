//! How banners ended per day, as four strips of bars on one scale from zero: no legend, each strip bears its name.
//! The numbers are those of the table; nothing is smoothed or left out.

use super::{
    model::{Day, Ending, SitePage, grouped},
    words::{Words, words},
};
use leptos::prelude::*;

/// The height of a full bar in the drawing's own units; the style stretches it.
const HEIGHT: u64 = 1000;

/// The height of a bar, at least one unit where there is anything at all.
pub(super) fn bar(count: u64, top: u64) -> u64 {
    match (count, top) {
        (0, _) | (_, 0) => 0,
        _ => (count.saturating_mul(HEIGHT) / top).max(1),
    }
}

/// The highest count of any day and ending: the top of the scale.
pub(super) fn top(days: &[Day]) -> u64 {
    days.iter()
        .flat_map(|day| Ending::ALL.map(|ending| day.endings.of(ending)))
        .max()
        .unwrap_or(0)
}

pub(super) fn view(page: &SitePage) -> AnyView {
    let words = words();
    let top = top(&page.by_day);
    let strips = Ending::ALL.into_iter().zip(&page.strips);
    let strips = strips
        .map(|(ending, text)| strip(page, ending, text, top, &words))
        .collect_view();
    view! {
        <figure class="chart" aria-labelledby="chart">
            <figcaption>
                <h3 id="chart">{words.chart_title.clone()}</h3>
                <p class="quiet">{page.chart_scale.clone()}</p>
            </figcaption>
            {strips}
            <p class="days" aria-hidden="true">{edge(page.by_day.first())}{edge(page.by_day.last())}</p>
        </figure>
    }
    .into_any()
}

fn edge(day: Option<&Day>) -> AnyView {
    let label = day.map(|day| day.label.clone()).unwrap_or_default();
    view! { <span>{label}</span> }.into_any()
}

fn name(ending: Ending, words: &Words) -> (String, &'static str) {
    match ending {
        Ending::Accepted => (words.accepted.clone(), "accepted"),
        Ending::Partial => (words.partial.clone(), "partial"),
        Ending::Refused => (words.refused.clone(), "refused"),
        Ending::NoChoice => (words.no_choice.clone(), "no-choice"),
    }
}

fn strip(page: &SitePage, ending: Ending, text: &str, top: u64, words: &Words) -> AnyView {
    let (name, class) = name(ending, words);
    let days = page.by_day.len();
    let bars = page.by_day.iter().enumerate().map(|(place, day)| {
        let count = day.endings.of(ending);
        let height = bar(count, top);
        let hint = format!("{}: {}", day.date, grouped(count));
        view! {
            <rect x=place * 10 + 1 y=HEIGHT - height width="8" height=height data-count=count>
                <title>{hint}</title>
            </rect>
        }
    });
    let title = format!("strip-{class}");
    let frame = format!("0 0 {} {HEIGHT}", days * 10);
    view! {
        <div class=format!("strip {class}")>
            <p class="strip-name">{name.clone()}" "<strong>{grouped(page.total.of(ending))}</strong></p>
            <p class="axis" aria-hidden="true"><span>{grouped(top)}</span><span>"0"</span></p>
            <svg viewBox=frame preserveAspectRatio="none" role="img" aria-labelledby=title.clone() aria-describedby=format!("{title}-text")>
                <title id=title.clone()>{name}</title>
                <desc id=format!("{title}-text")>{text.to_owned()}</desc>
                {bars.collect_view()}
            </svg>
        </div>
    }
    .into_any()
}
