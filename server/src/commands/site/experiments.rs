//! Does what `sluis site experiment` asks, on a platform that is open, and says what came of it.

use super::{
    ask_and_say,
    request::{ExperimentRequest, SiteRequest},
    words::{Refused, Said},
};
use crate::cli::{ExperimentCommand, Kept};
use consent::{PolicyVersion, SiteId};
use platform::{
    Platform,
    experiments::{Experiment, ExperimentAnswer, ExperimentEnd, ExperimentError, StartExperiment},
    operators::SignedIn,
};
use serde_json::json;
use std::process::ExitCode;

impl From<ExperimentError> for Refused {
    fn from(error: ExperimentError) -> Self {
        let mut refused = Self::new(error.code(), &error.to_string());
        if let ExperimentError::Differ(obstacles) = &error {
            refused.json["obstacles"] = json!(obstacles);
        }
        refused
    }
}

/// Asks, and says what came of it.
pub(super) fn run(command: ExperimentCommand) -> anyhow::Result<ExitCode> {
    let (site, data, json, ask) = match command {
        ExperimentCommand::Start {
            site,
            other,
            share,
            effect,
            baseline,
            data,
            by,
            json,
        } => {
            let ask = ExperimentRequest::Start {
                other,
                share,
                effect,
                baseline,
                author: by.author,
                note: by.note,
            };
            (site, data, json, ask)
        }
        ExperimentCommand::List { site, data, json } => (site, data, json, ExperimentRequest::List),
        ExperimentCommand::Show {
            site,
            number,
            data,
            json,
        } => (site, data, json, ExperimentRequest::Show { number }),
        ExperimentCommand::End {
            site,
            number,
            keep,
            data,
            by,
            json,
        } => {
            let ask = ExperimentRequest::End {
                number,
                other: keep == Kept::Other,
                author: by.author,
                note: by.note,
            };
            (site, data, json, ask)
        }
    };
    ask_and_say(&data.data, SiteRequest::Experiment { site, ask }, json)
}

/// Whoever writes on the command line, under the name that was given.
fn named(author: String) -> SignedIn {
    SignedIn {
        name: author,
        ..SignedIn::command_line()
    }
}

pub(super) async fn act(
    platform: &Platform,
    site: &SiteId,
    request: ExperimentRequest,
) -> Result<Said, Refused> {
    let by = SignedIn::command_line();
    match request {
        ExperimentRequest::Start {
            other,
            share,
            effect,
            baseline,
            author,
            note,
        } => {
            let start = StartExperiment {
                other: PolicyVersion(other),
                share,
                effect,
                baseline,
                note: &note,
            };
            let by = named(author);
            let begun = platform.start_experiment_for(&by, site, start).await?;
            Ok(Said {
                text: format!(
                    "{} has begun; it is over after {} banners at the latest",
                    line(&begun),
                    begun.planned
                ),
                json: json!({ "site": site, "experiment": begun }),
            })
        }
        ExperimentRequest::List => {
            let all = platform.experiments_for(&by, site)?;
            let lines: Vec<_> = all.iter().map(line).collect();
            let text = if lines.is_empty() {
                format!("{site}: no A/B test has run")
            } else {
                lines.join("\n")
            };
            let json = json!({ "site": site, "experiments": all });
            Ok(Said { text, json })
        }
        ExperimentRequest::Show { number } => {
            let answer = platform.experiment_for(&by, site, number).await?;
            let json = json!({ "site": site, "experiment": answer });
            let text = shown(&answer);
            Ok(Said { text, json })
        }
        ExperimentRequest::End {
            number,
            other,
            author,
            note,
        } => {
            let how = if other {
                ExperimentEnd::TookOther
            } else {
                ExperimentEnd::KeptCurrent
            };
            let by = named(author);
            let ended = platform.end_experiment_for(&by, site, number, how, &note);
            let published = ended.await?;
            let what = published.map_or_else(
                || "the current version stays".to_owned(),
                |version| format!("version {version} is published"),
            );
            Ok(Said {
                text: format!("{site}: A/B test {number} has ended; {what}"),
                json: json!({ "site": site, "number": number, "published": published }),
            })
        }
    }
}

fn line(one: &Experiment) -> String {
    let state = match one.ended.as_ref().map(|ended| ended.how) {
        None => "runs",
        Some(ExperimentEnd::KeptCurrent) => "ended, the current version stayed",
        Some(ExperimentEnd::TookOther) => "ended, the other version was published again",
        Some(ExperimentEnd::Superseded) => "ended by another publication",
    };
    format!(
        "{}: A/B test {}, version {} against {} ({} of 100): {state}",
        one.site, one.number, one.current, one.other, one.share
    )
}

fn shown(answer: &ExperimentAnswer) -> String {
    let mut lines = vec![line(&answer.experiment)];
    for one in &answer.variants {
        lines.push(match &one.figures {
            None => format!("  version {}: fewer than ten", one.version),
            Some(figures) => format!(
                "  version {}: {} shown, {} accepted, {} refused",
                one.version, figures.counts.shown, figures.counts.accepted, figures.counts.refused
            ),
        });
    }
    if let Some(found) = answer.difference {
        let points = |share: f64| format!("{:+.1}", share * 100.0);
        lines.push(format!(
            "  accepted of all shown, {} minus {}: {} points, certain to 95 % at every look: {} to {}",
            answer.experiment.other,
            answer.experiment.current,
            points(found.value),
            points(found.low),
            points(found.high)
        ));
    }
    lines.push(format!(
        "  {}: {} of {} banners shown{}",
        answer.verdict.wire_name(),
        answer.shown,
        answer.experiment.planned,
        if answer.is_final { "; it may end" } else { "" }
    ));
    lines.join("\n")
}
