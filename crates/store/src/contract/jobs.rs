//! Clauses about jobs.

use super::sample::{NEW_YEAR, site};
use crate::{
    CheckOutcome, CheckSince, CheckVerdict, Job, JobFailure, JobFile, JobId, JobOutcome, JobPhase,
    JobProgress, JobState, JobTask, SnippetPoint, SnippetSeen, Store, StoreError, UnknownTag,
};
use std::{collections::BTreeSet, sync::Arc};

/// A check that was asked for.
#[must_use]
pub fn waiting(on: &str) -> Job {
    Job {
        id: JobId::default(),
        site: site(on),
        task: JobTask::Check {
            url: "https://shop.example/".to_owned(),
            further_pages: 3,
        },
        by: "ann".to_owned(),
        asked_at_millis: NEW_YEAR * 1000,
        begun_at_millis: None,
        ended_at_millis: None,
        state: JobState::Waiting,
        progress: JobProgress::default(),
        failure: None,
        outcome: None,
    }
}

/// A check that found something, a look at the snippet, and a check that failed.
#[must_use]
pub fn ended() -> [Job; 3] {
    let outcome = CheckOutcome {
        verdict: CheckVerdict::Findings,
        policy_version: 2,
        pages: 4,
        leaks: 1,
        unknown_items: 1,
        missing_items: 0,
        wrong_items: 0,
        problems: 0,
        unknown: vec![UnknownTag {
            kind: "script".to_owned(),
            subject: "https://tracker.example/t.js".to_owned(),
            template: Some("tracker".to_owned()),
        }],
        since: Some(CheckSince {
            job: JobId(1),
            appeared: 1,
            gone: 2,
        }),
    };
    let seen = SnippetSeen {
        point: SnippetPoint::First,
        holds: false,
        seen: "https://tracker.example/t.js".to_owned(),
    };
    let end = |job: Job, state| Job {
        begun_at_millis: Some(NEW_YEAR * 1000 + 5),
        ended_at_millis: Some(NEW_YEAR * 1000 + 60_000),
        state,
        progress: JobProgress {
            phase: JobPhase::AfterRefusal,
            done: 5,
            total: 16,
        },
        ..job
    };
    let done = Job {
        outcome: Some(JobOutcome::Check(outcome)),
        ..end(waiting("shop"), JobState::Done)
    };
    let snippet = Job {
        task: JobTask::Snippet {
            url: "https://shop.example/".to_owned(),
        },
        outcome: Some(JobOutcome::Snippet(vec![seen])),
        ..end(waiting("shop"), JobState::Done)
    };
    let failed = Job {
        failure: Some(JobFailure {
            code: "check_page".to_owned(),
            text: "https://shop.example/ could not be opened: status 500".to_owned(),
        }),
        ..end(waiting("quiet"), JobState::Failed)
    };
    [done, snippet, failed]
}

pub async fn jobs_are_numbered_in_their_order_and_write_no_entry(store: Arc<dyn Store>) {
    let head = store.head().await.unwrap();
    for (number, job) in (1..).zip(ended()) {
        assert_eq!(store.add_job(job).await.unwrap(), JobId(number));
    }
    let expected: Vec<Job> = (1..)
        .zip(ended())
        .map(|(number, job)| Job {
            id: JobId(number),
            ..job
        })
        .collect();
    assert_eq!(store.jobs().await.unwrap(), expected);
    assert!(store.remove_job(JobId(1)).await.unwrap());
    assert_eq!(store.jobs().await.unwrap(), expected[1..]);
    assert_eq!(store.add_job(waiting("shop")).await.unwrap(), JobId(4));
    assert_eq!(store.head().await.unwrap(), head);
}

pub async fn of_many_who_add_a_job_at_once_each_gets_a_number_of_its_own(store: Arc<dyn Store>) {
    let adding: Vec<_> = (0..20)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.add_job(waiting("shop")).await.unwrap() })
        })
        .collect();
    let mut numbers = BTreeSet::new();
    for added in adding {
        numbers.insert(added.await.unwrap());
    }
    assert_eq!(numbers, (1..=20).map(JobId).collect());
}

pub async fn a_job_is_as_it_was_changed_last(store: Arc<dyn Store>) {
    let id = store.add_job(waiting("shop")).await.unwrap();
    for state in [JobState::Running, JobState::Cancelled] {
        let job = Job {
            id,
            state,
            ..waiting("shop")
        };
        assert!(store.change_job(job.clone()).await.unwrap());
        assert_eq!(store.jobs().await.unwrap(), [job]);
    }
}

pub async fn what_is_kept_with_a_job_is_read_back_and_goes_with_it(store: Arc<dyn Store>) {
    let id = store.add_job(waiting("shop")).await.unwrap();
    for (number, file) in (1_u8..).zip(JobFile::ALL) {
        assert_eq!(store.job_file(id, file).await.unwrap(), None);
        for body in [vec![0; 10], vec![number; 100_000]] {
            assert!(store.put_job_file(id, file, body).await.unwrap());
        }
    }
    for (number, file) in (1_u8..).zip(JobFile::ALL) {
        let kept = store.job_file(id, file).await.unwrap();
        assert_eq!(kept, Some(vec![number; 100_000]));
    }
    let large = store
        .put_job_file(id, JobFile::Page, vec![0; 100 << 20])
        .await;
    assert!(matches!(large, Err(StoreError::TooLarge { .. })));
    assert!(store.remove_job(id).await.unwrap());
    for file in JobFile::ALL {
        assert_eq!(store.job_file(id, file).await.unwrap(), None);
    }
}

pub async fn a_job_that_is_not_there_is_neither_changed_nor_given_files(store: Arc<dyn Store>) {
    let job = Job {
        id: JobId(7),
        ..waiting("shop")
    };
    assert!(!store.change_job(job).await.unwrap());
    let kept = store.put_job_file(JobId(7), JobFile::Report, vec![1]).await;
    assert!(!kept.unwrap());
    assert!(!store.remove_job(JobId(7)).await.unwrap());
    assert_eq!(store.jobs().await.unwrap(), []);
}
