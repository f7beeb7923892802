//! A view as a file: its table as CSV, its chart as SVG. JSON is the platform's answer itself, and needs nothing here.

use super::{
    RatesSite, View,
    drawn::{Drawer, drawing},
    title,
};
use jiff::civil::Date;
use platform::rates::{Counts, Figures, Rate, RatesAnswer, Row};

type Count = fn(&Counts) -> u64;
type Share = fn(&Figures) -> Option<Rate>;

const COUNTS: [(&str, Count); 16] = [
    ("renders", |counts| counts.renders),
    ("shown", |counts| counts.shown),
    ("implied", |counts| counts.implied),
    ("estimated", |counts| counts.estimated),
    ("accepted", |counts| counts.accepted),
    ("refused", |counts| counts.refused),
    ("partial", |counts| counts.partial),
    ("reasked", |counts| counts.reasked),
    ("withdrawn", |counts| counts.withdrawn),
    ("changed", |counts| counts.changed),
    ("signal", |counts| counts.signal),
    ("programmatic", |counts| counts.programmatic),
    ("migrated", |counts| counts.migrated),
    ("server_side", |counts| counts.server_side),
    ("granted", |counts| counts.granted),
    ("denied", |counts| counts.denied),
];

const RATES: [(&str, Share); 7] = [
    ("interaction", |one| one.rates.interaction),
    ("acceptance_of_shown", |one| one.rates.acceptance_of_shown),
    ("acceptance_of_decided", |one| {
        one.rates.acceptance_of_decided
    }),
    ("refusal_of_shown", |one| one.rates.refusal_of_shown),
    ("refusal_of_decided", |one| one.rates.refusal_of_decided),
    ("partial_of_decided", |one| one.rates.partial_of_decided),
    ("granted_of_decided", |one| one.rates.granted_of_decided),
];

/// The rows of an answer and their total, after RFC 4180: names as in the JSON, shares from 0 to 1, suppressed rows
/// with `under_10` and no numbers. What it is set against follows, with `compared` in the first column.
#[must_use]
pub fn csv(answer: &RatesAnswer) -> String {
    let mut out = String::new();
    let by = answer.by.iter().map(|one| one.name());
    let counts = COUNTS.iter().map(|(name, _)| *name);
    let mut heads: Vec<String> = ["part"]
        .into_iter()
        .chain(by)
        .map(ToOwned::to_owned)
        .collect();
    heads.extend(["suppressed", "decided", "no_choice"].map(ToOwned::to_owned));
    heads.extend(counts.map(ToOwned::to_owned));
    for (name, _) in RATES {
        heads.extend([
            name.to_owned(),
            format!("{name}_low"),
            format!("{name}_high"),
        ]);
    }
    heads.extend(["time_to_decide_median_ms", "time_to_decide_p90_ms"].map(ToOwned::to_owned));
    line(&mut out, &heads);
    part(
        &mut out,
        answer.by.len(),
        "asked",
        &answer.rows,
        answer.total.as_ref(),
    );
    if let Some(compared) = &answer.compared {
        let total = compared.total.as_ref();
        part(&mut out, answer.by.len(), "compared", &compared.rows, total);
    }
    out
}

fn part(out: &mut String, width: usize, name: &str, rows: &[Row], total: Option<&Figures>) {
    for row in rows {
        let mut cells = vec![name.to_owned()];
        cells.extend(row.keys.iter().cloned());
        cells.extend(numbers(row.figures.as_ref()));
        line(out, &cells);
    }
    let mut cells = vec![format!("{name}_total")];
    cells.extend(std::iter::repeat_n(String::new(), width));
    cells.extend(numbers(total));
    line(out, &cells);
}

fn numbers(figures: Option<&Figures>) -> Vec<String> {
    let Some(figures) = figures else {
        let width = 2 + COUNTS.len() + 3 * RATES.len() + 2;
        let mut cells = vec!["under_10".to_owned()];
        cells.extend(std::iter::repeat_n(String::new(), width));
        return cells;
    };
    let mut cells = vec![String::new()];
    cells.extend([figures.decided, figures.no_choice].map(|count| count.to_string()));
    cells.extend(
        COUNTS
            .iter()
            .map(|(_, count)| count(&figures.counts).to_string()),
    );
    for (_, share) in RATES {
        match share(figures) {
            Some(rate) => {
                cells.extend([rate.value, rate.low, rate.high].map(|one| format!("{one:.6}")))
            }
            None => cells.extend(std::iter::repeat_n(String::new(), 3)),
        }
    }
    match figures.time_to_decide {
        Some(time) => cells.extend([time.median_ms, time.p90_ms].map(|one| one.to_string())),
        None => cells.extend(std::iter::repeat_n(String::new(), 2)),
    }
    cells
}

fn line(out: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        out.push_str(&quoted(cell));
    }
    out.push_str("\r\n");
}

/// Paths and labels come from visited pages: what a spreadsheet would take for a formula is made a text.
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if is_formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell
}

/// The chart of a view as a file.
#[must_use]
pub fn svg(site: &RatesSite<'_>, view: &View, today: Date, answer: &RatesAnswer) -> String {
    let texts = crate::admin::load::texts();
    let said = title::view(&texts, site, view, today, &answer.time_zone);
    let said = format!("{} · {said}", site.policy.name);
    let of = Drawer {
        texts: &texts,
        site,
        view,
        answer,
        id: "chart",
    };
    drawing(of).as_file(&said)
}

/// What a file of an answer is called, without its ending.
#[must_use]
pub fn file_name(answer: &RatesAnswer) -> String {
    let by: Vec<&str> = answer.by.iter().map(|one| one.name()).collect();
    let by = if by.is_empty() {
        "total".to_owned()
    } else {
        by.join("-")
    };
    format!("{}-{}-{}-{by}", answer.site, answer.from, answer.to)
}
