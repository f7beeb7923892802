//! `sluis jobs list | show | cancel`: in the data folder itself, or through the server that has it open.

use crate::{
    cli::{FolderArgs, JobsCommand},
    commands::asking,
    control::{Answer, Request},
    job_body::JobBody,
};
use consent::SiteId;
use platform::{
    Platform,
    jobs::{Job, JobError, JobId, JobOutcome},
    operators::SignedIn,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::process::ExitCode;

/// More jobs than are kept of any number of sites that somebody lists.
const MOST: usize = 10_000;

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobsRequest {
    /// `sluis jobs list`
    List {
        /// Of this site only.
        site: Option<SiteId>,
    },
    /// `sluis jobs show`
    Show {
        /// Which.
        job: JobId,
    },
    /// `sluis jobs cancel`
    Cancel {
        /// Which.
        job: JobId,
    },
}

pub(super) fn run(command: JobsCommand) -> anyhow::Result<ExitCode> {
    let (request, FolderArgs { data }, json) = match command {
        JobsCommand::List { site, data, json } => (JobsRequest::List { site }, data, json),
        JobsCommand::Show { job, data, json } => {
            (JobsRequest::Show { job: JobId(job) }, data, json)
        }
        JobsCommand::Cancel { job, data, json } => {
            (JobsRequest::Cancel { job: JobId(job) }, data, json)
        }
    };
    let request = Request::Jobs { ask: request, json };
    let answer = asking::answered(&data, request)?;
    Ok(asking::said(&answer, json))
}

/// Does what is asked and says what happened, for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: JobsRequest, json: bool) -> Answer {
    let done = done(platform, request).await;
    asking::answer(
        done.map_err(|error| (error.code(), error.to_string())),
        json,
    )
}

async fn done(platform: &Platform, request: JobsRequest) -> Result<(String, Value), JobError> {
    let by = SignedIn::command_line();
    match request {
        JobsRequest::List { site } => {
            let jobs = platform.jobs_for(&by, site.as_ref(), None, MOST)?;
            let mut lines: Vec<String> = jobs.iter().map(line).collect();
            if lines.is_empty() {
                lines.push("there is no job".to_owned());
            }
            let rows: Vec<JobBody> = jobs.into_iter().map(JobBody::from).collect();
            let said = json!({ "jobs": rows });
            Ok((lines.join("\n"), said))
        }
        JobsRequest::Show { job } => {
            let job = platform.find_job(&by, job)?;
            Ok(told(job))
        }
        JobsRequest::Cancel { job } => {
            let site = platform.find_job(&by, job)?.site;
            let job = platform.cancel_job(&by, &site, job).await?;
            Ok(told(job))
        }
    }
}

fn told(job: Job) -> (String, Value) {
    let mut lines = vec![line(&job)];
    if let Some(failure) = &job.failure {
        lines.push(format!("{}: {}", failure.code, failure.text));
    }
    match &job.outcome {
        Some(JobOutcome::Check(check)) => {
            lines.push(format!(
                "{} leaks, {} unknown, {} otherwise than declared, {} problems, on {} pages",
                check.leaks, check.unknown_items, check.wrong_items, check.problems, check.pages
            ));
            let unknown = check.unknown.iter();
            lines.extend(unknown.map(|tag| format!("unknown {} {}", tag.kind, tag.subject)));
        }
        Some(JobOutcome::Snippet(seen)) => lines.extend(seen.iter().map(|one| {
            let holds = if one.holds { "yes" } else { "NO" };
            format!("{holds}\t{}\t{}", one.point.wire_name(), one.seen)
        })),
        None => {}
    }
    let said = json!({ "job": JobBody::from(job) });
    (lines.join("\n"), said)
}

/// Number, site, kind, state or verdict, how far, page, who, when.
fn line(job: &Job) -> String {
    let end = match &job.outcome {
        Some(JobOutcome::Check(check)) => check.verdict.wire_name(),
        Some(JobOutcome::Snippet(seen)) if seen.iter().all(|one| one.holds) => "works",
        Some(JobOutcome::Snippet(_)) => "broken",
        None => job.state.wire_name(),
    };
    let progress = job.progress;
    let far = format!(
        "{} {}/{}",
        progress.phase.wire_name(),
        progress.done,
        progress.total
    );
    let asked = platform::clock::written(job.asked_at_millis);
    let (kind, url) = (job.task.wire_name(), job.task.url());
    format!(
        "{}\t{}\t{kind}\t{end}\t{far}\t{url}\t{}\t{asked}",
        job.id, job.site, job.by
    )
}
