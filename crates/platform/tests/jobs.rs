//! Jobs on a real store with a clock that tests turn: who may ask, for what and how often, their life, and how long they
//! are kept. What a check does is tested where the browser is.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use consent::SiteId;
use platform::{
    Platform,
    access::Role,
    clock::Clock,
    jobs::{
        CheckOutcome, CheckVerdict, Ended, Job, JobError, JobFailure, JobFile, JobId, JobOutcome,
        JobPhase, JobProgress, JobState, JobTask, KEPT_DAYS, KEPT_PER_SITE, MOST_PER_HOUR,
        MOST_WAITING,
    },
    operators::SignedIn,
};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use store::{
    AuditAct, Store,
    embedded::{self, EmbeddedSettings},
};

const START: u64 = 1_780_000_000;
const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");
const ORIGIN: &str = "http://127.0.0.1:8081";

struct Desk {
    platform: Platform,
    store: Arc<dyn Store>,
    seconds: Arc<AtomicU64>,
}

impl Desk {
    async fn open(folder: &Path) -> Self {
        let settings = EmbeddedSettings::new(platform::clock::now_millis);
        let store: Arc<dyn Store> = Arc::new(embedded::open(folder, settings).unwrap());
        let seconds = Arc::new(AtomicU64::new(START));
        let told = Arc::clone(&seconds);
        let clock = Clock::new(move || told.load(Ordering::Relaxed) * 1000);
        let platform = Platform::open_at(Arc::clone(&store), clock).await.unwrap();
        for number in 0..12 {
            let file = SHOP.replacen("site = \"shop\"", &format!("site = \"shop{number}\""), 1);
            let published = platform.publish_site_file("shop.toml", &file, "test", "");
            published.await.unwrap();
        }
        Self {
            platform,
            store,
            seconds,
        }
    }

    fn turn_on(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    async fn asks(&self, by: &SignedIn, on: &str, url: &str) -> Result<Job, JobError> {
        self.platform
            .ask_job(by, &site(on), check_of(url), true)
            .await
    }

    async fn runs_one(&self, ended: Ended) -> Job {
        let running = self.platform.next_job().await;
        self.platform.end_job(running.job.id, ended).await;
        self.job(running.job.id)
    }

    fn job(&self, id: JobId) -> Job {
        self.platform.find_job(&owner(), id).unwrap()
    }
}

fn site(id: &str) -> SiteId {
    SiteId::parse(id).unwrap()
}

fn check_of(url: &str) -> JobTask {
    JobTask::Check {
        url: url.to_owned(),
        further_pages: 0,
    }
}

fn somebody(role: Role, sites: &[&str]) -> SignedIn {
    SignedIn {
        name: "ann".to_owned(),
        role,
        sites: sites.iter().map(|id| site(id)).collect(),
    }
}

fn owner() -> SignedIn {
    somebody(Role::Owner, &[])
}

fn found(files: Vec<(JobFile, Vec<u8>)>) -> Ended {
    Ended::Done {
        outcome: JobOutcome::Check(CheckOutcome {
            verdict: CheckVerdict::Clean,
            policy_version: 1,
            pages: 1,
            leaks: 0,
            unknown_items: 0,
            missing_items: 0,
            wrong_items: 0,
            problems: 0,
            unknown: Vec::new(),
            since: None,
        }),
        files,
    }
}

fn code<T: std::fmt::Debug>(answer: Result<T, JobError>) -> String {
    answer.unwrap_err().code().to_owned()
}

#[tokio::test]
async fn a_check_visits_pages_of_the_site_and_nobody_elses() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let first = format!("{ORIGIN}/");
    for (number, (asked, whole)) in [
        ("", first.as_str()),
        (&first, &first),
        ("/winkel?a=1#top", &format!("{ORIGIN}/winkel?a=1")),
    ]
    .into_iter()
    .enumerate()
    {
        let job = desk.asks(&owner(), &format!("shop{number}"), asked).await;
        let job = job.unwrap();
        assert_eq!((job.task.url(), job.state), (whole, JobState::Waiting));
    }
    for (asked, expected) in [
        ("http://127.0.0.1:8082/", "job_other_origin"),
        ("http://169.254.169.254/latest/", "job_other_origin"),
        ("https://127.0.0.1:8081/", "job_other_origin"),
        ("//evil.example/", "job_other_origin"),
        ("http://127.0.0.1:8081@evil.example/", "job_address"),
        ("http://ann:word@127.0.0.1:8081/", "job_address"),
        ("file:///etc/passwd", "job_address"),
        ("javascript:alert(1)", "job_address"),
        ("http://127.0.0.1:8081/\nx", "job_address"),
        (&format!("/{}", "a".repeat(3_000)), "job_address"),
    ] {
        let refused = desk.asks(&owner(), "shop5", asked).await;
        assert_eq!(code(refused), expected, "{asked}");
    }
    let far = JobTask::Check {
        url: String::new(),
        further_pages: 20,
    };
    let far = desk
        .platform
        .ask_job(&owner(), &site("shop5"), far, true)
        .await;
    assert_eq!(code(far), "job_further_pages");
    let none = desk.asks(&owner(), "nowhere", "").await;
    assert_eq!(code(none), "unknown_site");
}

#[tokio::test]
async fn without_a_browser_nothing_is_queued() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let asked = desk
        .platform
        .ask_job(&owner(), &site("shop0"), check_of(""), false)
        .await;
    assert_eq!(code(asked), "job_no_browser");
    let jobs = desk.platform.jobs_for(&owner(), None, None, 10).unwrap();
    assert_eq!(jobs, []);
    assert_eq!(desk.store.jobs().await.unwrap(), []);
}

#[tokio::test]
async fn s19_an_analyst_sees_no_check_and_an_auditor_starts_none() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let job = desk.asks(&owner(), "shop0", "").await.unwrap();
    let (shop, platform) = (site("shop0"), &desk.platform);
    let analyst = somebody(Role::Analyst, &[]);
    assert_eq!(
        code(platform.jobs_for(&analyst, None, None, 9)),
        "role_required"
    );
    assert_eq!(
        code(platform.job_for(&analyst, &shop, job.id)),
        "role_required"
    );
    let auditor = somebody(Role::Auditor, &["shop0"]);
    assert_eq!(platform.job_for(&auditor, &shop, job.id).unwrap(), job);
    assert_eq!(
        code(desk.asks(&auditor, "shop0", "").await),
        "role_required"
    );
    let cancel = platform.cancel_job(&auditor, &shop, job.id).await;
    assert_eq!(code(cancel), "role_required");
    let elsewhere = somebody(Role::Publisher, &["shop1"]);
    assert_eq!(
        code(desk.asks(&elsewhere, "shop0", "").await),
        "site_not_allowed"
    );
    assert_eq!(platform.jobs_for(&elsewhere, None, None, 9).unwrap(), []);
    assert_eq!(code(platform.find_job(&elsewhere, job.id)), "unknown_job");
    // By the way of a site of the own.
    let around = platform
        .cancel_job(&elsewhere, &site("shop1"), job.id)
        .await;
    assert_eq!(code(around), "unknown_job");
    assert_eq!(desk.job(job.id).state, JobState::Waiting);
}

#[tokio::test]
async fn jobs_are_limited_by_site_by_queue_and_by_hour() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    for _ in 0..2 {
        desk.asks(&owner(), "shop0", "").await.unwrap();
    }
    assert_eq!(
        code(desk.asks(&owner(), "shop0", "").await),
        "job_site_busy"
    );
    for number in 2..MOST_WAITING {
        let on = format!("shop{}", number / 2);
        desk.asks(&owner(), &on, "").await.unwrap();
    }
    assert_eq!(
        code(desk.asks(&owner(), "shop11", "").await),
        "job_queue_full"
    );
    for _ in 0..MOST_WAITING {
        desk.runs_one(found(Vec::new())).await;
    }
    for _ in 2..MOST_PER_HOUR {
        desk.asks(&owner(), "shop0", "").await.unwrap();
        desk.runs_one(found(Vec::new())).await;
    }
    assert_eq!(
        code(desk.asks(&owner(), "shop0", "").await),
        "job_too_often"
    );
    desk.turn_on(3601);
    desk.asks(&owner(), "shop0", "").await.unwrap();
}

#[tokio::test]
async fn a_job_goes_from_waiting_to_done_and_says_how_far_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let first = desk.asks(&owner(), "shop0", "").await.unwrap();
    let second = desk.asks(&owner(), "shop0", "/b").await.unwrap();
    assert_eq!(desk.platform.jobs_ahead(second.id), Some(1));
    let running = desk.platform.next_job().await;
    assert_eq!(running.job.id, first.id, "in the order in which they came");
    assert_eq!(desk.job(first.id).state, JobState::Running);
    let progress = JobProgress {
        phase: JobPhase::AfterRefusal,
        done: 1,
        total: 4,
    };
    desk.platform.job_progress(first.id, progress);
    assert_eq!(desk.job(first.id).progress, progress);
    desk.turn_on(20);
    let files = vec![(JobFile::Report, b"{}".to_vec())];
    desk.platform.end_job(first.id, found(files)).await;
    let done = desk.job(first.id);
    assert_eq!(done.state, JobState::Done);
    let took = done.ended_at_millis.unwrap() - done.begun_at_millis.unwrap();
    assert_eq!(took, 20_000);
    let read = desk
        .platform
        .job_file_for(&owner(), &site("shop0"), first.id, JobFile::Report)
        .await;
    assert_eq!(read.unwrap(), b"{}");
    let none = desk
        .platform
        .job_file_for(&owner(), &site("shop0"), first.id, JobFile::Page)
        .await;
    assert_eq!(code(none), "job_no_report");
    let failure = JobFailure {
        code: "check_page".to_owned(),
        text: "status 500".to_owned(),
    };
    let failed = desk.runs_one(Ended::Failed(failure.clone())).await;
    assert_eq!(
        (failed.id, failed.state, failed.failure),
        (second.id, JobState::Failed, Some(failure))
    );
    // The next one like the first is compared with it, the one of another page with nothing.
    let again = desk
        .platform
        .ask_job_again(&owner(), &site("shop0"), first.id, true)
        .await
        .unwrap();
    let before = desk.platform.check_before(&again).await.unwrap();
    assert_eq!(before, Some((first.id, b"{}".to_vec())));
    let other = desk.asks(&owner(), "shop0", "/c").await.unwrap();
    assert_eq!(desk.platform.check_before(&other).await.unwrap(), None);
}

#[tokio::test]
async fn a_job_is_called_off_while_it_waits_and_while_it_runs() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let (shop, platform) = (site("shop0"), &desk.platform);
    let first = desk.asks(&owner(), "shop0", "").await.unwrap();
    let second = desk.asks(&owner(), "shop0", "").await.unwrap();
    let running = platform.next_job().await;
    platform
        .cancel_job(&owner(), &shop, second.id)
        .await
        .unwrap();
    let other = tokio::time::timeout(Duration::from_millis(50), running.called_off());
    assert!(other.await.is_err(), "another job was called off");
    platform
        .cancel_job(&owner(), &shop, first.id)
        .await
        .unwrap();
    tokio::time::timeout(Duration::from_secs(5), running.called_off())
        .await
        .expect("it hears that it is called off");
    // What it would have said comes too late.
    platform.end_job(first.id, found(Vec::new())).await;
    for id in [first.id, second.id] {
        assert_eq!(desk.job(id).state, JobState::Cancelled);
        let again = platform.cancel_job(&owner(), &shop, id).await;
        assert_eq!(code(again), "job_over");
    }
    let acts: Vec<AuditAct> = desk
        .store
        .audit_entries(None, 4)
        .await
        .unwrap()
        .into_iter()
        .map(|audited| audited.entry.act)
        .collect();
    let asked = |job| AuditAct::JobAsked {
        site: shop.clone(),
        job,
        task: "check".to_owned(),
    };
    let cancelled = |job| AuditAct::JobCancelled {
        site: shop.clone(),
        job,
    };
    assert_eq!(
        acts,
        [
            cancelled(first.id),
            cancelled(second.id),
            asked(second.id),
            asked(first.id)
        ]
    );
}

#[tokio::test]
async fn after_a_restart_what_ran_is_interrupted_and_what_waited_waits() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    let first = desk.asks(&owner(), "shop0", "").await.unwrap();
    let second = desk.asks(&owner(), "shop1", "").await.unwrap();
    desk.platform.next_job().await;
    desk.platform.close().await;
    drop(desk);
    let desk = Desk::open(folder.path()).await;
    let interrupted = desk.job(first.id);
    assert_eq!(interrupted.state, JobState::Interrupted);
    assert!(interrupted.ended_at_millis.is_some());
    assert_eq!(desk.store.jobs().await.unwrap()[0], interrupted);
    let again = desk
        .platform
        .ask_job_again(&owner(), &site("shop0"), first.id, true)
        .await
        .unwrap();
    assert_eq!(again.task, first.task);
    assert_eq!(desk.platform.next_job().await.job.id, second.id);
    let open = desk
        .platform
        .ask_job_again(&owner(), &site("shop1"), second.id, true)
        .await;
    assert_eq!(code(open), "job_not_over");
}

#[tokio::test]
async fn old_jobs_go_with_their_reports_and_the_newest_stays() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).await;
    for _ in 0..KEPT_PER_SITE + 3 {
        desk.asks(&owner(), "shop0", "").await.unwrap();
        let files = vec![(JobFile::Report, b"{}".to_vec())];
        desk.runs_one(found(files)).await;
        desk.turn_on(600);
    }
    let kept = desk.platform.jobs_for(&owner(), None, None, 1_000).unwrap();
    assert_eq!(kept.len(), KEPT_PER_SITE);
    assert_eq!(kept.last().unwrap().id, JobId(4));
    for (id, there) in [(JobId(3), false), (JobId(4), true)] {
        let report = desk.store.job_file(id, JobFile::Report).await.unwrap();
        assert_eq!(report.is_some(), there);
    }
    desk.turn_on((KEPT_DAYS + 1) * 86_400);
    desk.platform.prune_jobs().await;
    let kept = desk.platform.jobs_for(&owner(), None, None, 1_000).unwrap();
    assert_eq!(kept.len(), 1, "its number is not given again");
    let next = desk.asks(&owner(), "shop0", "").await.unwrap();
    assert_eq!(next.id.0, kept[0].id.0 + 1);
}
