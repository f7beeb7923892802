//! What was counted and is in no rate: programs, the check, pages loaded ahead; and what is apart: by scripts, taken over,
//! by back ends, later changes, withdrawals, signals. Shown, so that nobody needs to wonder.

use super::{
    table,
    words::{definition, label},
};
use crate::{admin::AdminLanguage, texts::Texts};
use leptos::prelude::*;
use platform::rates::{DefinitionId, RatesAnswer};

pub(super) fn section(texts: &Texts, answer: &RatesAnswer) -> AnyView {
    let left_out = &answer.excluded;
    let language = AdminLanguage::spoken();
    let kinds = [
        (
            "admin-excluded-bots",
            left_out.bot_renders,
            left_out.bot_choices,
        ),
        (
            "admin-excluded-check",
            left_out.check_renders,
            left_out.check_choices,
        ),
        ("admin-excluded-prefetch", left_out.prefetch_renders, 0),
    ];
    let kinds = kinds.map(|(key, renders, choices)| {
        view! {
            <tr>
                <th scope="row">{texts.get(key)}</th>
                <td class="number">{language.count(renders)}</td>
                <td class="number">{language.count(choices)}</td>
            </tr>
        }
    });
    let heads = [
        "admin-excluded-who",
        "admin-excluded-renders",
        "admin-excluded-choices",
    ];
    let [who, renders, choices] = heads.map(|key| texts.get(key));
    let rows = kinds.into_iter().collect_view();
    view! {
        <section aria-labelledby="excluded">
            <h2 id="excluded">{texts.get("admin-excluded-title")}</h2>
            <p class="quiet">{definition(texts, DefinitionId::Excluded)}</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="excluded excluded-who">
                <table class="narrow-table">
                    <thead>
                        <tr><th scope="col" id="excluded-who">{who}</th><th scope="col" class="number">{renders}</th><th scope="col" class="number">{choices}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {suppressed(texts, answer)}
            <h3 id="apart">{texts.get("admin-apart-title")}</h3>
            {apart(texts, answer)}
        </section>
    }
    .into_any()
}

fn suppressed(texts: &Texts, answer: &RatesAnswer) -> Option<AnyView> {
    let rows = i64::try_from(answer.excluded.suppressed_rows).unwrap_or(i64::MAX);
    let text = (rows > 0).then(|| texts.with("admin-suppressed-rows", [("rows", rows.into())]))?;
    let why = definition(texts, DefinitionId::Suppressed);
    Some(view! { <p class="quiet">{text}" "{why}</p> }.into_any())
}

fn apart(texts: &Texts, answer: &RatesAnswer) -> AnyView {
    let Some(figures) = &answer.total else {
        return view! { <p class="quiet">{super::words::suppressed(texts)}</p> }.into_any();
    };
    let counts = &figures.counts;
    let language = AdminLanguage::spoken();
    let lines = [
        (DefinitionId::Programmatic, counts.programmatic),
        (DefinitionId::Migrated, counts.migrated),
        (DefinitionId::ServerSide, counts.server_side),
        (DefinitionId::Changed, counts.changed),
        (DefinitionId::Withdrawn, counts.withdrawn),
        (DefinitionId::Signal, counts.signal),
    ];
    let lines =
        lines.map(|(number, count)| table::line(texts, number, language.count(count), None));
    table::defined(texts, "apart", lines.into_iter().collect_view().into_any())
}

/// Every definition, for the heads of the tables to lead to.
pub(super) fn definitions(texts: &Texts) -> AnyView {
    let lines = DefinitionId::ALL.iter().map(|number| {
        view! {
            <div id=super::words::anchor(*number)>
                <dt>{label(texts, *number)}</dt>
                <dd>{definition(texts, *number)}</dd>
            </div>
        }
    });
    view! {
        <section aria-labelledby="definitions">
            <h2 id="definitions">{texts.get("admin-definitions-title")}</h2>
            <dl class="facts">{lines.collect_view()}</dl>
        </section>
    }
    .into_any()
}
