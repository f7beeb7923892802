//! The ledger as an auditor gets it: sound as it is, and every change to it found and located, without any secret
//! (standards part 5 R2; the threat model's audit tampering).
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use consent::{
    LanguageTag, PolicyVersion, SiteId,
    record::{Channel, Control, DeviceClass, RecordRequest},
};
use platform::{
    Platform, Visit, clock,
    ledger::{
        Against, Finding, LedgerReport, LedgerVerifier, export, verify_export, verify_folder,
    },
    recording::Shown,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{
    Artefact, ErasureReason, ErasureRequest, ErasureScope, Store,
    embedded::{self, EmbeddedSettings},
};
use tempfile::TempDir;

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");

fn shop() -> SiteId {
    SiteId::parse("shop").unwrap()
}

/// A data folder with some of everything, and its exported ledger.
struct Kept {
    dir: TempDir,
    out: PathBuf,
    key: LedgerVerifier,
    /// A checkpoint as it was written elsewhere, half way.
    outside: String,
}

async fn act(platform: &Platform, control: Control, shown: &[u8]) {
    let live = platform.live(&shop()).unwrap();
    let on = control == Control::AcceptAll;
    let mut purposes = BTreeMap::new();
    for purpose in live.policy.purposes.iter().skip(1) {
        purposes.insert(purpose.id.clone(), on);
    }
    let optional = live
        .policy
        .services
        .iter()
        .filter(|service| service.purposes.iter().any(|id| id.as_str() != "necessary"));
    let request = RecordRequest {
        key: clock::new_record_id(),
        policy: PolicyVersion(1),
        language: LanguageTag::parse("nl").unwrap(),
        layer: 1,
        control,
        channel: Channel::Banner,
        device: DeviceClass::Mobile,
        purposes,
        services: optional.map(|service| (service.id.clone(), on)).collect(),
        token: None,
        migrated_from: None,
        page: None,
        referrer: None,
        took: None,
    };
    let artefact = Artefact::seal("text/javascript", shown.to_vec());
    let shown = Shown {
        id: artefact.id,
        media_type: "text/javascript",
        body: artefact.body.into(),
    };
    let recorded = platform
        .record_shown(&shop(), request, &Visit::default(), Some(shown))
        .await;
    recorded.unwrap();
}

async fn kept() -> Kept {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), EmbeddedSettings::new(clock::now_millis)).unwrap();
    let store: Arc<dyn Store> = Arc::new(store);
    let platform = Platform::open(Arc::clone(&store)).await.unwrap();
    platform
        .publish_site_file("shop.toml", SHOP, "test", "")
        .await
        .unwrap();
    let welcome = platform.welcome_token().await.unwrap().unwrap();
    platform
        .welcome(&welcome, "ann", "a password of ann's")
        .await
        .unwrap();
    for _ in 0..20 {
        act(&platform, Control::AcceptAll, b"first notice").await;
        act(&platform, Control::RejectAll, b"second notice").await;
    }
    platform.checkpoint().await.unwrap().unwrap();
    let outside = platform.latest_checkpoint().await.unwrap().unwrap();
    let gone = store.records_before(u64::MAX, 0, 3).await.unwrap();
    let erased = store.erase(ErasureRequest {
        site: shop(),
        scope: ErasureScope::Records(gone.iter().map(|record| record.seq).collect()),
        reason: ErasureReason::Request,
        by: "ann".to_owned(),
        at_millis: clock::now_millis(),
    });
    assert_eq!(erased.await.unwrap(), 3);
    for _ in 0..5 {
        act(&platform, Control::RejectAll, b"second notice").await;
    }
    platform.checkpoint().await.unwrap().unwrap();
    let key = platform.ledger_verifier().clone();
    platform.close().await;
    let out = dir.path().join("ledger.jsonl");
    export(dir.path(), &out).unwrap();
    Kept {
        dir,
        out,
        key,
        outside,
    }
}

fn verified(path: &Path) -> LedgerReport {
    verify_export(path, &Against::default()).unwrap()
}

#[tokio::test]
async fn r2_a_ledger_verifies_as_folder_and_as_export_and_says_the_same() {
    let kept = kept().await;
    let against = Against {
        key: Some(kept.key.clone()),
        checkpoint: Some(kept.outside.clone()),
    };
    let folder = verify_folder(kept.dir.path(), &against).unwrap();
    let export = verify_export(&kept.out, &against).unwrap();
    assert!(
        folder.is_sound() && export.is_sound(),
        "{folder:?} {export:?}"
    );
    assert_eq!(
        (folder.entries, &folder.head),
        (export.entries, &export.head)
    );
    assert_eq!(folder.by_kind, export.by_kind);
    assert_eq!((export.erased, export.by_kind["record"]), (3, 45));
    assert_eq!((folder.checkpoints, export.checkpoints), (2, 3));
}

#[tokio::test]
async fn an_export_holds_no_hash_of_a_password_session_or_token() {
    let kept = kept().await;
    let text = fs::read_to_string(&kept.out).unwrap();
    assert!(text.contains("\"kind\":\"operator\"") && text.contains("\"kind\":\"session_opened\""));
    assert!(!text.contains("argon2"));
    for line in text.lines().filter(|line| line.contains("session_opened")) {
        assert!(
            line.contains("\"private_digest\"") && !line.contains("\"private\""),
            "{line}"
        );
    }
}

/// Edits, drops, swaps, inserts and truncates at a thousand places: each is found, and at its line.
#[tokio::test]
async fn r2_every_change_to_an_export_is_found_and_located() {
    let kept = kept().await;
    let whole = fs::read(&kept.out).unwrap();
    let lines: Vec<&[u8]> = whole.split_inclusive(|&byte| byte == b'\n').collect();
    let file = kept.dir.path().join("altered.jsonl");
    let mut dice = Dice::thrown();
    let mut seen = BTreeMap::new();
    for round in 0..1000 {
        let (altered, line) = match round % 5 {
            0 => {
                let at = dice.below(whole.len());
                let mut flipped = whole.clone();
                flipped[at] ^= 1 << dice.below(8);
                (
                    flipped,
                    1 + whole[..at].iter().filter(|&&byte| byte == b'\n').count(),
                )
            }
            1 => {
                let place = dice.below(lines.len());
                let rest = [&lines[..place], &lines[place + 1..]].concat();
                (rest.concat(), place + 1)
            }
            2 => {
                let (a, b) = (dice.below(lines.len()), dice.below(lines.len()));
                if a == b {
                    continue;
                }
                let mut swapped = lines.clone();
                swapped.swap(a, b);
                (swapped.concat(), a.min(b) + 1)
            }
            3 => {
                let place = dice.below(lines.len() + 1);
                let mut longer = lines.clone();
                longer.insert(place, lines[dice.below(lines.len())]);
                // The same line twice is found at the second.
                let twice = longer
                    .get(place + 1)
                    .is_some_and(|next| *next == longer[place]);
                (longer.concat(), place + 1 + usize::from(twice))
            }
            _ => {
                let keep = dice.below(whole.len());
                let line = 1 + whole[..keep].iter().filter(|&&byte| byte == b'\n').count();
                (whole[..keep].to_vec(), line)
            }
        };
        fs::write(&file, &altered).unwrap();
        let report = verified(&file);
        let bad = report
            .bad
            .unwrap_or_else(|| panic!("round {round}: not found"));
        assert_eq!(bad.line, line as u64, "round {round}: {bad}");
        *seen.entry(format!("{:?}", bad.what)).or_insert(0) += 1;
    }
    println!("{seen:?}");
    assert!(seen.len() >= 5, "{seen:?}");
    fs::write(&file, &whole).unwrap();
    assert!(verified(&file).is_sound());
}

/// Whoever holds the folder can rewrite all of it under a key of their own. The published key shows that, and so does
/// a checkpoint that was written elsewhere.
#[tokio::test]
async fn a_ledger_that_was_rewritten_whole_does_not_fit_the_key_or_the_outside_checkpoint() {
    let (honest, rewritten) = (kept().await, kept().await);
    assert!(verified(&rewritten.out).is_sound(), "sound by itself");
    let pinned = Against {
        key: Some(honest.key.clone()),
        checkpoint: None,
    };
    let bad = verify_export(&rewritten.out, &pinned).unwrap().bad.unwrap();
    assert_eq!((bad.line, bad.what), (1, Finding::CheckpointKey));
    // The other journal beside the honest secret: neither key nor outside checkpoint fits it.
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("secrets")).unwrap();
    let secret = honest.dir.path().join("secrets/ledger-key-1");
    fs::copy(secret, dir.path().join("secrets/ledger-key-1")).unwrap();
    fs::create_dir(dir.path().join("journal")).unwrap();
    for file in fs::read_dir(rewritten.dir.path().join("journal")).unwrap() {
        let file = file.unwrap();
        fs::copy(
            file.path(),
            dir.path().join("journal").join(file.file_name()),
        )
        .unwrap();
    }
    let against = Against {
        key: Some(honest.key.clone()),
        checkpoint: Some(honest.outside.clone()),
    };
    let report = verify_folder(dir.path(), &against).unwrap();
    let what = report.bad.unwrap().what;
    assert!(
        matches!(what, Finding::CheckpointRoot | Finding::CheckpointKey),
        "{what:?}"
    );
}

#[tokio::test]
async fn a_ledger_cut_before_an_outside_checkpoint_is_found_although_it_is_sound_by_itself() {
    let kept = kept().await;
    let early = tempfile::tempdir().unwrap();
    let store = embedded::open(early.path(), EmbeddedSettings::new(clock::now_millis)).unwrap();
    let platform = Platform::open(Arc::new(store)).await.unwrap();
    platform.close().await;
    let secret = kept.dir.path().join("secrets/ledger-key-1");
    fs::copy(secret, early.path().join("secrets/ledger-key-1")).unwrap();
    let out = early.path().join("short.jsonl");
    export(early.path(), &out).unwrap();
    assert!(verified(&out).is_sound());
    let against = Against {
        key: Some(kept.key.clone()),
        checkpoint: Some(kept.outside.clone()),
    };
    let bad = verify_export(&out, &against).unwrap().bad.unwrap();
    assert_eq!(bad.what, Finding::EndMissing);
}

/// Numbers that look random and come again from the same seed.
struct Dice(u64);

impl Dice {
    /// Seeded by `SLUIS_SEED` or the clock; says which.
    fn thrown() -> Self {
        let given = std::env::var("SLUIS_SEED").ok();
        let seed = given
            .and_then(|seed| seed.parse().ok())
            .unwrap_or_else(clock::now_millis);
        println!("SLUIS_SEED={seed}");
        Self(seed)
    }

    fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}
