//! The charts of a page, each with its table and its files. What each shows is a view of its own, which its links name.

use super::{
    Answered, RatesSite, View,
    drawn::{Drawer, drawing},
    table, title,
    view::SetOut,
};
use crate::texts::Texts;
use jiff::civil::Date;
use leptos::prelude::*;
use platform::rates::{DefinitionId, Dimension, RatesAnswer};

impl View {
    /// The views that the page of this one asks for. The first gives the totals.
    #[must_use]
    pub fn blocks(&self, today: Date) -> Vec<Self> {
        let head = self.by(self.step(today));
        match &self.by {
            SetOut::Summary => vec![
                head,
                self.by(Dimension::Purpose),
                self.by(Dimension::Country),
                self.by(Dimension::Device),
                self.by(Dimension::HourAndWeekday)
                    .measured(DefinitionId::Shown),
            ],
            SetOut::Total => vec![self.clone()],
            SetOut::By(dimensions) if matches!(dimensions.as_slice(), [one] if one.is_time() && *one != Dimension::HourAndWeekday) =>
            {
                vec![self.clone()]
            }
            SetOut::By(_) => vec![head, self.clone()],
        }
    }
}

pub(super) fn blocks(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    answers: &[Answered],
) -> AnyView {
    let is_summary = view.by == SetOut::Summary;
    // The first of two only gives the totals.
    let skipped = usize::from(!is_summary && answers.len() > 1);
    let drawn = answers.iter().skip(skipped).enumerate();
    let blocks = drawn.filter_map(|(place, (of, answer))| {
        let answer = answer.as_ref().ok()?;
        Some(several(texts, site, of, answer, place, is_summary))
    });
    blocks.collect_view().into_any()
}

/// Time is drawn twice, how many and which share; a summary has the funnel after it.
fn several(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    answer: &RatesAnswer,
    place: usize,
    is_summary: bool,
) -> AnyView {
    let is_time =
        matches!(answer.by.as_slice(), [one] if one.is_time() && *one != Dimension::HourAndWeekday);
    let block = |view: &View, answer: &RatesAnswer, id: String| {
        let open = !is_summary;
        block(texts, site, view, answer, &id, open)
    };
    if !is_time {
        return block(view, answer, format!("b{place}"));
    }
    let counts = view.measured(DefinitionId::Shown);
    let share = match view.measure {
        DefinitionId::Shown => view.measured(DefinitionId::AcceptanceOfShown),
        _ => view.clone(),
    };
    let funnel = is_summary.then(|| {
        let totals = RatesAnswer {
            by: Vec::new(),
            rows: Vec::new(),
            ..answer.clone()
        };
        block(
            &view.set_out(SetOut::Total),
            &totals,
            format!("b{place}-funnel"),
        )
    });
    view! {
        {block(&counts, answer, format!("b{place}-counts"))}
        {block(&share, answer, format!("b{place}-share"))}
        {funnel}
    }
    .into_any()
}

fn block(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    answer: &RatesAnswer,
    id: &str,
    is_open: bool,
) -> AnyView {
    let drawing = drawing(Drawer {
        texts,
        site,
        view,
        answer,
        id,
    });
    let table = match (&answer.total, answer.by.is_empty()) {
        (Some(figures), true) => table::totals(texts, figures, id),
        (None, true) => view! { <p class="quiet">{super::words::suppressed(texts)}</p> }.into_any(),
        _ if answer.rows.is_empty() => {
            view! { <p class="quiet">{texts.get("admin-no-rows")}</p> }.into_any()
        }
        _ => table::rows(texts, site, view, answer, id),
    };
    let name = heading(texts, view, answer);
    let shown = texts.get("admin-table-of");
    view! {
        <section class="block" aria-labelledby=id.to_owned()>
            <h2 id=id.to_owned()>{name}</h2>
            <figure class="chart" inner_html=drawing.in_page()></figure>
            {marks(texts, site, answer)}
            <details class="numbers-of" open=is_open>
                <summary id=format!("{id}-table")>{shown}</summary>
                {table}
            </details>
            {files(texts, site, view, is_open)}
        </section>
    }
    .into_any()
}

fn heading(texts: &Texts, view: &View, answer: &RatesAnswer) -> String {
    if answer.by.is_empty() {
        return texts.get("admin-funnel-title");
    }
    let is_choice = answer.by.iter().any(|one| one.is_choice());
    let measure = if is_choice {
        DefinitionId::GrantedOfDecided
    } else {
        view.measure
    };
    let is_time = answer.by.len() == 1 && answer.by[0].is_time();
    if measure == DefinitionId::Shown && is_time && answer.by[0] != Dimension::HourAndWeekday {
        let by = super::values::dimension_within(texts, answer.by[0]);
        return texts.with("admin-counts-by", [("by", by.into())]);
    }
    title::chart(texts, measure, &answer.by)
}

/// The versions that are marked, in words.
fn marks(texts: &Texts, site: &RatesSite<'_>, answer: &RatesAnswer) -> Option<AnyView> {
    let time = answer.by.iter().copied().find(|one| one.is_time())?;
    let said: Vec<String> = site
        .published
        .iter()
        .filter(|published| published.is_within(answer.from, answer.to))
        .map(|published| published.said(texts))
        .collect();
    (time != Dimension::HourAndWeekday && !said.is_empty()).then(|| {
        let said = [("versions", said.join(", ").into())];
        view! { <p class="quiet marks">{texts.with("admin-marks", said)}</p> }.into_any()
    })
}

/// Files of exactly this view, and the view by itself.
fn files(texts: &Texts, site: &RatesSite<'_>, view: &View, is_alone: bool) -> AnyView {
    let address = |file: &str| view.address(site.policy.site.as_str(), file);
    let files = [
        ("CSV", "/rates.csv"),
        ("JSON", "/rates.json"),
        ("SVG", "/rates.svg"),
    ];
    let links = files.map(|(name, file)| {
        view! { <a href=address(file) download="">{name}</a> }
    });
    let alone = (!is_alone).then(|| {
        view! { <a href=address("")>{texts.get("admin-view-alone")}</a> }
    });
    view! {
        <p class="ways files"><span class="quiet">{texts.get("admin-files")}</span>{links.into_iter().collect_view()}{alone}</p>
    }
    .into_any()
}
