//! Proof that nothing leaves a page before consent: a real Chromium walks through a site four times, each time with an
//! empty profile, and what it does is compared with the site's policy.
//!
//! [`check()`] walks ([`Settings`]) and compares; [`Report`] is what it found, with a table, an HTML page, `JUnit` and a
//! draft for the inventory beside its JSON. The browser reaches the world only through a proxy in this process, which
//! lets nothing but public addresses through and is the second witness of what left.
//!
//! # What does this crate not do?
//! It decides nothing about consent and opens no store: the policy comes in as a value. It starts no server and writes
//! no file but the browser's profile, which it removes.
#![forbid(unsafe_code)]

mod address;
mod attach;
mod cdp;
mod chromium;
mod compare;
mod cookie;
mod error;
mod inventory;
mod proxy;
mod record;
mod recorder;
pub mod report;
mod seen;
mod settings;
pub mod snippet;
mod telling;
mod visit;
mod walk;

pub use chromium::find_chromium;
pub use error::CheckError;
pub use report::{Report, Verdict};
pub use seen::{Kind, Phase, Step};
pub use settings::{Limits, Settings};

use consent::Policy;
use inventory::Inventory;
use jiff::Timestamp;
use std::time::Instant;
use walk::Walked;

/// Walks through a site and compares it with its policy; without one every third party is unknown. Of several policies
/// the one counts whose loader the page asks for. `progress` hears of each page in each
/// phase.
///
/// # Errors
/// [`CheckError`] when nothing could be looked at. What could not be looked at later is in [`Report::problems`].
pub async fn check(
    settings: &Settings,
    policies: &[Policy],
    progress: impl FnMut(Step) + Send,
) -> Result<Report, CheckError> {
    let (begun, started) = (Instant::now(), platform::clock::now_millis());
    let walked = walk::walk(settings, policies, progress).await?;
    let policy = inventory::policy_of(policies, &walked.seen)?;
    let mut report = report_of(walked, policy);
    report.seconds = begun.elapsed().as_secs();
    report.started = i64::try_from(started)
        .ok()
        .and_then(|millis| Timestamp::from_millisecond(millis).ok())
        .unwrap_or_default()
        .to_string();
    Ok(report)
}

fn report_of(walked: Walked, policy: Option<&Policy>) -> Report {
    let Walked {
        pages,
        seen,
        phases,
        pictures,
        problems,
        bytes,
    } = walked;
    let asked = seen.requests.iter().map(|request| request.url.as_str());
    let inventory = Inventory::new(policy, &pages[0], asked);
    let accepted = phases.contains(&Phase::AfterAcceptance);
    let compared = compare::compare(&seen, &inventory, &pages, accepted);
    let summaries = Phase::ALL
        .iter()
        .map(|phase| compare::summary(&seen, &inventory, *phase, phases.contains(phase)));
    let wanted = |summary: &report::PhaseSummary| {
        summary.complete
            || summary.phase == Phase::BeforeConsent
            || policy.is_none_or(Policy::has_optional_purposes)
    };
    Report {
        url: pages[0].to_string(),
        site: policy.map(|policy| policy.site.to_string()),
        policy_version: policy.map(|policy| policy.version.0),
        started: String::new(),
        seconds: 0,
        bytes,
        complete: report::is_complete(&problems),
        leaks: compared.leaks,
        unknown_items: compared.unknown_items,
        missing_items: compared.missing_items,
        wrong_items: compared.wrong_items,
        let_through: compare::let_through(&seen, &inventory, &pages),
        pages: pages.iter().map(ToString::to_string).collect(),
        phases: summaries.filter(wanted).collect(),
        problems,
        pictures,
    }
}
