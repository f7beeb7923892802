//! Runs the jobs that the platform holds, one at a time: a check with a browser of its own, or a look at the snippet. A
//! job that is called off, and one that runs when the server stops, takes its browser with it. Who may ask for what, and
//! what is kept for how long, is the platform's.

use check::{CheckError, Limits, Phase, Report, Settings, Step, Verdict, report, snippet};
use consent::Policy;
use platform::{
    Platform,
    jobs::{
        CheckOutcome, CheckSince, CheckVerdict, Ended, Job, JobFailure, JobFile, JobId, JobOutcome,
        JobPhase, JobProgress, JobTask, MOST_UNKNOWN, RunningJob, UnknownTag,
    },
};
use std::{path::PathBuf, sync::Arc, time::Duration};
use tokio::task::JoinSet;
use url::Url;

/// Each further page gives a check so many seconds more, over all phases.
const PER_PAGE: u64 = 30;
/// A look at the snippet has so many seconds.
const LOOK: u64 = 60;

/// What a check may do on this server.
#[derive(Debug, Clone, Default)]
pub struct CheckRules {
    /// Chromium; without one the usual places are tried.
    pub chromium: Option<PathBuf>,
    /// May addresses be reached that are not public?
    pub allow_private: bool,
}

impl CheckRules {
    /// Is there a browser to check with? Asked each time: it may be installed while the server runs.
    #[must_use]
    pub fn has_browser(&self) -> bool {
        check::find_chromium(self.chromium.as_deref()).is_ok()
    }
}

/// Starts to run jobs; ends when the answer is dropped.
#[must_use]
pub fn start(platform: &Arc<Platform>, rules: CheckRules) -> JoinSet<()> {
    let (mut runner, platform) = (JoinSet::new(), Arc::clone(platform));
    runner.spawn(async move {
        loop {
            let running = platform.next_job().await;
            run(&platform, &rules, running).await;
        }
    });
    runner
}

/// In a task of its own, so that a fault in it ends the job and not the queue.
async fn run(platform: &Arc<Platform>, rules: &CheckRules, running: RunningJob) {
    let (mut one, id) = (JoinSet::new(), running.job.id);
    one.spawn(done(
        Arc::clone(platform),
        rules.clone(),
        running.job.clone(),
    ));
    let ended = tokio::select! {
        ended = one.join_next() => ended,
        () = running.called_off() => None,
    };
    // The browser is gone before the next job begins.
    one.shutdown().await;
    match ended {
        Some(Ok(ended)) => platform.end_job(id, ended).await,
        Some(Err(fault)) => {
            tracing::error!(%fault, job = id.0, "a job ended by a fault of the program");
            let text = "the program has a fault; its log says more".to_owned();
            let failure = JobFailure {
                code: "job_fault".to_owned(),
                text,
            };
            platform.end_job(id, Ended::Failed(failure)).await;
        }
        None => {}
    }
}

async fn done(platform: Arc<Platform>, rules: CheckRules, job: Job) -> Ended {
    let Some(live) = platform.live(&job.site) else {
        return Ended::Failed(JobFailure {
            code: "unknown_site".to_owned(),
            text: format!("the site {} is not published", job.site),
        });
    };
    let done = match &job.task {
        JobTask::Check { .. } => checked(&platform, rules, &job, &live.policy).await,
        JobTask::Snippet { .. } => looked(&platform, rules, &job, &live.policy).await,
    };
    done.unwrap_or_else(|error| {
        Ended::Failed(JobFailure {
            code: error.code().to_owned(),
            text: error.to_string(),
        })
    })
}

fn settings(rules: CheckRules, job: &Job, policy: &Policy) -> Result<Settings, CheckError> {
    let text = job.task.url();
    let (crawl, seconds) = match job.task {
        JobTask::Check { further_pages, .. } => {
            let more = PER_PAGE * u64::from(further_pages);
            (usize::from(further_pages), Limits::TIME + more)
        }
        JobTask::Snippet { .. } => (0, LOOK),
    };
    Ok(Settings {
        url: Url::parse(text).map_err(|_| CheckError::Address(text.to_owned()))?,
        crawl,
        language: policy.default_language().to_string(),
        chromium: rules.chromium,
        allow_private: rules.allow_private,
        pictures: true,
        limits: Limits {
            time: Duration::from_secs(seconds),
            bytes: Limits::BYTES,
            pages: Limits::PAGES,
        },
    })
}

async fn looked(
    platform: &Platform,
    rules: CheckRules,
    job: &Job,
    policy: &Policy,
) -> Result<Ended, CheckError> {
    let settings = settings(rules, job, policy)?;
    let at_page = JobProgress {
        phase: JobPhase::Page,
        done: 0,
        total: 1,
    };
    platform.job_progress(job.id, at_page);
    let seen = snippet::look(&settings, &policy.site, policy.has_optional_purposes()).await?;
    Ok(Ended::Done {
        outcome: JobOutcome::Snippet(seen),
        files: Vec::new(),
    })
}

async fn checked(
    platform: &Platform,
    rules: CheckRules,
    job: &Job,
    policy: &Policy,
) -> Result<Ended, CheckError> {
    let settings = settings(rules, job, policy)?;
    let policies = std::slice::from_ref(policy);
    let tell = |step| platform.job_progress(job.id, progress_of(step));
    let report = check::check(&settings, policies, tell).await?;
    let writing = JobProgress {
        phase: JobPhase::Report,
        done: 1,
        total: 1,
    };
    platform.job_progress(job.id, writing);
    let since = compared(platform, job, &report).await;
    let mut files = vec![
        (JobFile::Report, json(&report)),
        (JobFile::Page, report::html(&report).into_bytes()),
    ];
    files.extend(
        since
            .iter()
            .map(|(_, comparison)| (JobFile::Comparison, json(comparison))),
    );
    let outcome = outcome(&report, policy, since.map(|(since, _)| since));
    Ok(Ended::Done {
        outcome: JobOutcome::Check(outcome),
        files,
    })
}

fn progress_of(step: Step) -> JobProgress {
    let (place, phase) = match step.phase {
        Phase::BeforeConsent => (0, JobPhase::BeforeConsent),
        Phase::AfterRefusal => (1, JobPhase::AfterRefusal),
        Phase::AfterAcceptance => (2, JobPhase::AfterAcceptance),
        Phase::AfterWithdrawal => (3, JobPhase::AfterWithdrawal),
    };
    JobProgress {
        phase,
        done: few(place * step.pages + step.pages_done),
        total: few(Phase::ALL.len() * step.pages),
    }
}

/// With the check before. A report that cannot be read is none to compare with.
async fn compared(
    platform: &Platform,
    job: &Job,
    report: &Report,
) -> Option<(CheckSince, report::Comparison)> {
    let before: Option<(JobId, Vec<u8>)> = platform.check_before(job).await.unwrap_or_default();
    let (before, kept) = before?;
    let earlier: Report = serde_json::from_slice(&kept).ok()?;
    let comparison = report::compare(&earlier, report);
    let since = CheckSince {
        job: before,
        appeared: few(comparison.appeared.len()),
        gone: few(comparison.gone.len()),
    };
    Some((since, comparison))
}

fn outcome(report: &Report, policy: &Policy, since: Option<CheckSince>) -> CheckOutcome {
    let unknown = report
        .unknown_items
        .iter()
        .take(MOST_UNKNOWN)
        .map(|finding| UnknownTag {
            kind: finding.kind.word(),
            subject: report::subject(finding),
            template: finding.template.clone(),
        });
    CheckOutcome {
        verdict: match report.verdict() {
            Verdict::Clean => CheckVerdict::Clean,
            Verdict::Findings => CheckVerdict::Findings,
            Verdict::Incomplete => CheckVerdict::Incomplete,
        },
        policy_version: policy.version.0,
        pages: few(report.pages.len()),
        leaks: few(report.leaks.len()),
        unknown_items: few(report.unknown_items.len()),
        missing_items: few(report.missing_items.len()),
        wrong_items: few(report.wrong_items.len()),
        problems: few(report.problems.len()),
        unknown: unknown.collect(),
        since,
    }
}

fn few(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec_pretty(value).expect("a report has texts, numbers and lists only")
}
