//! What a look at the snippet came to: each point with what to do where it is not so.

use crate::{
    admin::pages::{code, said},
    texts::Texts,
};
use leptos::prelude::*;
use platform::jobs::{SnippetPoint, SnippetSeen};

/// The points, in their order.
pub(super) fn points(texts: &Texts, points: &[SnippetSeen]) -> AnyView {
    let rows = points.iter().map(|point| row(texts, point)).collect_view();
    view! { <ul class="points">{rows}</ul> }.into_any()
}

fn row(texts: &Texts, point: &SnippetSeen) -> AnyView {
    let name = point.point.wire_name();
    let (class, key) = if point.holds {
        ("says granted", "admin-point-holds")
    } else {
        ("says denied", "admin-point-fails")
    };
    let help = (!point.holds).then(|| {
        let text = said::word(texts, "pointhelp", name);
        view! { <p class="quiet">{text}</p> }
    });
    view! {
        <li>
            <p><span class=class>{texts.get(key)}</span>" "{said::word(texts, "point", name)}</p>
            {seen(texts, point)}
            {help}
        </li>
    }
    .into_any()
}

/// What was seen instead. Some of it has words of ours; the rest is what the page says.
fn seen(texts: &Texts, point: &SnippetSeen) -> Option<AnyView> {
    let shown =
        !point.seen.is_empty() && (!point.holds || point.point == SnippetPoint::PageAnswers);
    shown.then(|| {
        let key = format!("admin-pointseen-{}", point.seen);
        match texts.find(&key) {
            Some(words) => view! { <p>{words}</p> }.into_any(),
            None => view! { <p>{code(point.seen.clone())}</p> }.into_any(),
        }
    })
}
