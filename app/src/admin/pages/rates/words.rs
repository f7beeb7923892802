//! Labels and definitions of the numbers, and a rate with its interval in words.

use crate::{admin::AdminLanguage, texts::Texts};
use platform::rates::{DefinitionId, Figures, Rate};

/// A number's short name.
pub(in crate::admin::pages) fn label(texts: &Texts, number: DefinitionId) -> String {
    texts.get(&key("admin-number", number))
}

/// What a number means, without the marks around code.
pub(super) fn definition(texts: &Texts, number: DefinitionId) -> String {
    texts.get(&key("admin-def", number)).replace('`', "")
}

/// Where on a page its definition stands.
pub(super) fn anchor(number: DefinitionId) -> String {
    key("def", number)
}

fn key(kind: &str, number: DefinitionId) -> String {
    format!("{kind}-{}", number.id().replace('_', "-"))
}

/// The rate that a measure names; `None` where there is nothing to divide by, and for counts.
pub(in crate::admin::pages) fn rate(figures: &Figures, measure: DefinitionId) -> Option<Rate> {
    let rates = &figures.rates;
    match measure {
        DefinitionId::Interaction => rates.interaction,
        DefinitionId::AcceptanceOfShown => rates.acceptance_of_shown,
        DefinitionId::AcceptanceOfDecided => rates.acceptance_of_decided,
        DefinitionId::RefusalOfShown => rates.refusal_of_shown,
        DefinitionId::RefusalOfDecided => rates.refusal_of_decided,
        DefinitionId::PartialOfDecided => rates.partial_of_decided,
        DefinitionId::GrantedOfDecided => rates.granted_of_decided,
        _ => None,
    }
}

/// Of how many a rate is a share.
pub(super) const fn whole(figures: &Figures, measure: DefinitionId) -> u64 {
    match measure {
        DefinitionId::Interaction
        | DefinitionId::AcceptanceOfShown
        | DefinitionId::RefusalOfShown => figures.counts.shown,
        DefinitionId::GrantedOfDecided => figures.counts.granted + figures.counts.denied,
        _ => figures.decided,
    }
}

/// `55.3% – 60.8%`.
pub(super) fn interval(rate: &Rate) -> String {
    let language = AdminLanguage::spoken();
    format!(
        "{}\u{A0}\u{2013} {}",
        language.percent(rate.low),
        language.percent(rate.high)
    )
}

/// `under 10`.
pub(in crate::admin::pages) fn suppressed(texts: &Texts) -> String {
    texts.get("admin-suppressed")
}

/// The counts that a table of totals shows, each with what it is called in the answer.
pub(super) fn counts(figures: &Figures) -> [(DefinitionId, u64); 8] {
    let counts = &figures.counts;
    [
        (DefinitionId::Renders, counts.renders),
        (DefinitionId::Shown, counts.shown),
        (DefinitionId::Decided, figures.decided),
        (DefinitionId::Accepted, counts.accepted),
        (DefinitionId::Partial, counts.partial),
        (DefinitionId::Refused, counts.refused),
        (DefinitionId::NoChoice, figures.no_choice),
        (DefinitionId::Reasked, counts.reasked),
    ]
}

/// The rates that a table of totals shows.
pub(super) const RATES: [DefinitionId; 6] = [
    DefinitionId::Interaction,
    DefinitionId::AcceptanceOfShown,
    DefinitionId::AcceptanceOfDecided,
    DefinitionId::RefusalOfShown,
    DefinitionId::RefusalOfDecided,
    DefinitionId::PartialOfDecided,
];
