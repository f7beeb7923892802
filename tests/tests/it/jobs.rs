//! Checks as jobs by HTTP: asking in the admin and in the interface, limits, calling off, a server without a browser. The
//! browser is a program that starts, says nothing and stays; what a real one finds is tested with a real one.

use crate::{actors::TestServer, operators::Staff};
use http::StatusCode;
use platform::{
    access::Role,
    jobs::{JobId, JobState},
    operators::SignedIn,
};
use server::jobs::CheckRules;
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

const CHECKS: &str = "/admin/sites/shop/checks";
const PAGE: &[(&str, &str)] = &[("url", "/"), ("further", "0")];

/// A program in Chromium's place: with a child of its own, both of which write down who they are.
fn silent_browser(folder: &Path) -> PathBuf {
    let path = folder.join("browser");
    let text = format!(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then echo Chromium 150.0; exit; fi\n\
         sleep 600 &\necho $! > {0}/child\necho $$ > {0}/parent\nwait\n",
        folder.display()
    );
    fs::write(&path, text).expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("allowed");
    path
}

fn rules(browser: &Path) -> CheckRules {
    CheckRules {
        chromium: Some(browser.to_owned()),
        allow_private: true,
    }
}

/// Is the process that a file names at work? One that ended and was not asked for yet is not.
fn is_at_work(file: &Path) -> bool {
    let Ok(id) = fs::read_to_string(file) else {
        return false;
    };
    let stat = fs::read_to_string(format!("/proc/{}/stat", id.trim())).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_some_and(|rest| !rest.is_empty() && !rest.trim_start().starts_with('Z'))
}

async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(20), "never: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn state(server: &TestServer, job: u64) -> JobState {
    let found = server
        .platform
        .find_job(&SignedIn::command_line(), JobId(job));
    found.expect("there is one").state
}

#[tokio::test]
async fn a_check_that_runs_is_called_off_and_its_browser_is_gone_with_all_its_processes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let browser = silent_browser(folder.path());
    let server = TestServer::start().await.with_checks(rules(&browser));
    let owner = Staff::owner(&server).await;
    let _runner = server::jobs::start(&server.platform, rules(&browser));
    let begun = owner.posts(CHECKS, PAGE).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    assert_eq!(begun.header("location"), "/admin/sites/shop/jobs/1");
    let (parent, child) = (folder.path().join("parent"), folder.path().join("child"));
    until("the browser starts", || {
        is_at_work(&parent) && is_at_work(&child)
    })
    .await;
    let page = owner.gets("/admin/sites/shop/jobs/1").await.text();
    assert!(page.contains("is running</h1>"), "{page}");
    assert!(page.contains("<noscript><meta http-equiv=\"refresh\""));
    assert!(page.contains("<progress"));
    let second = owner.posts(CHECKS, PAGE).await;
    let waits = owner.gets(second.header("location")).await.text();
    assert!(waits.contains("One job comes before it."), "{waits}");
    let third = owner.posts(CHECKS, PAGE).await;
    assert_eq!(third.status, StatusCode::CONFLICT);
    assert!(
        third
            .text()
            .contains("Two jobs of this site wait or run already")
    );
    for job in [2, 1] {
        let address = format!("/admin/sites/shop/jobs/{job}");
        let off = owner.posts(&address, &[("do", "cancel")]).await;
        assert_eq!(off.status, StatusCode::SEE_OTHER);
        let page = owner.gets(&address).await.text();
        assert!(page.contains("was called off</h1>") && !page.contains("<noscript>"));
        let again = owner.posts(&address, &[("do", "cancel")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
    }
    until("the browser ends", || {
        !is_at_work(&parent) && !is_at_work(&child)
    })
    .await;
    let audit = owner.gets("/admin/audit").await.text();
    assert!(audit.contains("asked for a check (job 1)"), "{audit}");
    assert!(audit.contains("called job 1 off"));
    let again = owner
        .posts("/admin/sites/shop/jobs/1", &[("do", "again")])
        .await;
    assert_eq!(again.header("location"), "/admin/sites/shop/jobs/3");
}

#[tokio::test]
async fn a_runner_that_ends_takes_its_browser_with_it_and_the_job_is_interrupted_at_the_next_start()
{
    let folder = tempfile::tempdir().expect("a temporary folder");
    let browser = silent_browser(folder.path());
    let server = TestServer::start().await.with_checks(rules(&browser));
    let owner = Staff::owner(&server).await;
    let mut runner = server::jobs::start(&server.platform, rules(&browser));
    owner.posts(CHECKS, PAGE).await;
    let child = folder.path().join("child");
    until("the browser starts", || is_at_work(&child)).await;
    runner.shutdown().await;
    until("the browser ends", || !is_at_work(&child)).await;
    assert_eq!(state(&server, 1), JobState::Running);
    let again = platform::Platform::open(server.store.clone()).await;
    let again = again.expect("it opens");
    let found = again.find_job(&SignedIn::command_line(), JobId(1));
    let found = found.expect("it is kept");
    assert_eq!(found.state, JobState::Interrupted);
}

#[tokio::test]
async fn without_a_browser_the_page_says_what_to_install_and_nothing_is_queued() {
    let nowhere = rules(Path::new("/nowhere/chromium"));
    let server = TestServer::start().await.with_checks(nowhere);
    let owner = Staff::owner(&server).await;
    for path in [CHECKS, "/admin/sites/shop/set-up"] {
        let page = owner.gets(path).await.text();
        assert!(page.contains("apt install chromium"), "{page}");
        assert!(!page.contains("name=\"url\""), "no form that cannot work");
        let refused = owner.posts(path, PAGE).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
    }
    let list = owner.gets("/admin/jobs").await.text();
    assert!(list.contains("Nothing was asked for yet.") && list.contains("never checked"));
}

#[tokio::test]
async fn the_form_comes_back_with_what_was_typed_where_the_page_is_not_of_the_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let browser = silent_browser(folder.path());
    let server = TestServer::start().await.with_checks(rules(&browser));
    let owner = Staff::owner(&server).await;
    for (url, further, said) in [
        (
            "http://169.254.169.254/",
            "0",
            "This page is not of this site",
        ),
        (
            "ftp://127.0.0.1/\"><script>",
            "0",
            "This is no address of a page",
        ),
        ("/", "20", "Further pages are 0 to 19"),
        ("/", "many", "Further pages are 0 to 19"),
    ] {
        let fields = [("url", url), ("further", further)];
        let refused = owner.posts(CHECKS, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{url}");
        let page = refused.text();
        assert!(page.contains(said), "{page}");
        assert!(!page.contains("<script>"), "only ever text");
    }
    assert_eq!(owner.gets("/admin/sites/nowhere/checks").await.status, 404);
    assert_eq!(owner.gets("/admin/sites/shop/jobs/7").await.status, 404);
    assert_eq!(owner.gets("/admin/sites/shop/jobs/x").await.status, 404);
    // A job of another site is none of this one.
    owner.posts(CHECKS, PAGE).await;
    assert_eq!(owner.gets("/admin/sites/quiet/jobs/1").await.status, 404);
    let file = owner.gets("/admin/sites/shop/jobs/1/report.html").await;
    assert_eq!(file.status, 404);
}

#[tokio::test]
async fn s19_an_auditor_reads_checks_and_has_no_button_to_begin_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let browser = silent_browser(folder.path());
    let server = TestServer::start().await.with_checks(rules(&browser));
    let owner = Staff::owner(&server).await;
    owner.posts(CHECKS, PAGE).await;
    let auditor = owner.invites("bert", Role::Auditor, None).await;
    let job = auditor.gets("/admin/sites/shop/jobs/1").await;
    assert_eq!(job.status, StatusCode::OK);
    assert!(!job.text().contains("value=\"cancel\""));
    let page = auditor.gets(CHECKS).await.text();
    assert!(!page.contains("name=\"further\"") && page.contains("/admin/sites/shop/jobs/1"));
    let analyst = owner.invites("carl", Role::Analyst, None).await;
    assert!(!analyst.gets("/admin").await.text().contains("/admin/jobs"));
}
