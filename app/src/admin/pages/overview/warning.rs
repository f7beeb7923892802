//! What somebody should look at. A warning says what is, and rests on what is certain: a rate that may have stayed the same
//! warns of nothing.

use super::{SiteLine, State, rates};
use crate::{admin::AdminLanguage, texts::Texts};
use platform::rates::RatesAnswer;

/// A site that showed banners and shows none for so many whole days.
const SILENT: usize = 2;
/// A fall of this much, in shares, of which the whole interval is a fall.
const FELL: f64 = -0.05;
/// Programs that cause this share of all renders, if they are not few.
const BOTS: (u64, u64) = (4, 100);

pub(super) fn of(texts: &Texts, site: &SiteLine<'_>, state: State) -> Vec<String> {
    let silent = match state {
        State::Shows { silent } if silent >= SILENT => {
            let days = i64::try_from(silent).unwrap_or(i64::MAX);
            Some(texts.with("admin-warn-silent", [("days", days.into())]))
        }
        State::Stopped => {
            let days = super::OVERVIEW_DAYS;
            Some(texts.with("admin-warn-silent", [("days", days.into())]))
        }
        _ => None,
    };
    let rates = site.rates.as_ref();
    let fell = rates.and_then(|answer| fell(texts, answer));
    let bots = rates.and_then(|answer| bots(texts, answer));
    [silent, fell, bots].into_iter().flatten().collect()
}

fn fell(texts: &Texts, answer: &RatesAnswer) -> Option<String> {
    let compared = answer.compared.as_ref()?;
    let measure = rates::main_measure(answer);
    let mut differences = compared.differences.iter();
    let found = differences.find(|one| one.rate == measure)?;
    (found.value <= FELL && found.high < 0.0).then(|| {
        let points = AdminLanguage::spoken().points(found.value);
        texts.with("admin-warn-fell", [("points", points.into())])
    })
}

fn bots(texts: &Texts, answer: &RatesAnswer) -> Option<String> {
    let renders = answer.total.as_ref()?.counts.renders;
    let bots = answer.excluded.bot_renders;
    let (part, least) = BOTS;
    (bots >= least && bots.saturating_mul(part) >= renders).then(|| {
        let count = AdminLanguage::spoken().count(bots);
        texts.with("admin-warn-bots", [("count", count.into())])
    })
}
