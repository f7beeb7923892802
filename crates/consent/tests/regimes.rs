//! `docs/REGIMES.md` is the table for people; its lists are written from the data and compared with it here.

use consent::{
    ConsentModel, Regime, RegimeId,
    regime::{TABLE, TABLE_VERSION, TableRow},
};
use std::{fmt::Write, fs, path::Path};

const BEGIN: &str = "<!-- written by crates/consent/tests/regimes.rs: begin -->\n";
const END: &str = "<!-- end -->\n";

fn model(regime: Regime) -> &'static str {
    match (regime.model, regime.exempts_measurement) {
        (ConsentModel::OptIn, false) => "opt-in",
        (ConsentModel::OptIn, true) => "opt-in, measurement exempt",
        (ConsentModel::OptOut, _) => "opt-out",
        (ConsentModel::NoticeOnly, _) => "notice only",
    }
}

fn places(row: &TableRow) -> String {
    match (row.countries, row.subdivisions) {
        ([country], []) if matches!(*country, "US" | "CA") => format!("{country}, part unknown"),
        (countries, []) => countries.join(" "),
        (countries, parts) => format!("{}: {}", countries.join(" "), parts.join(" ")),
    }
}

fn lists() -> String {
    let mut out =
        format!("Version {TABLE_VERSION}.\n\n| places | regime | rests on |\n|---|---|---|\n");
    for row in &TABLE {
        let line = format!(
            "| {} | `{}` | {} |",
            places(row),
            row.regime.wire_name(),
            row.ground
        );
        writeln!(out, "{line}").expect("a string takes text");
    }
    out.push_str(
        "| all others, and whoever's country is unknown | `strict` | unknown means opt-in |\n\n",
    );
    out.push_str(
        "| regime | number | asks for | days of consent | of refusal | Global Privacy Control |\n",
    );
    out.push_str("|---|---|---|---|---|---|\n");
    for id in RegimeId::ALL {
        let regime = id.regime();
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} |",
            id.wire_name(),
            id.code(),
            model(regime),
            regime.consent_days,
            regime.refusal_days,
            if regime.honours_gpc {
                "honoured"
            } else {
                "changes nothing"
            },
        )
        .expect("a string takes text");
    }
    out
}

#[test]
fn the_page_of_regimes_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/REGIMES.md");
    let page = fs::read_to_string(&path).expect("docs/REGIMES.md");
    let (before, rest) = page.split_once(BEGIN).expect("the beginning's mark");
    let (_, after) = rest.split_once(END).expect("the end's mark");
    let wanted = format!("{before}{BEGIN}{}{END}{after}", lists());
    if std::env::var_os("UPDATE_REGIMES").is_some() {
        fs::write(&path, &wanted).expect("the page can be written");
    } else {
        assert!(
            page == wanted,
            "run with UPDATE_REGIMES=1, look at the difference, and commit it"
        );
    }
}
