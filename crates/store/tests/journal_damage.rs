//! Damage to the journal: every flipped byte and every cut is found and located, or is an unfinished end that nobody
//! was ever answered for.
//!
//! "Nobody was answered for" is told by two witnesses: the file `HEAD`, written when a folder is opened, when a segment
//! is full and when it is closed, and the index, which knows every entry before its writer is answered. Only when both
//! are gone can damage to the very last group pass for an unfinished end.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::{Dice, fill, open, picture, settings};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{
    DamageKind, Damaged, Store, StoreError,
    embedded::{self, EmbeddedSettings},
};
use tempfile::TempDir;

const HEADER: u64 = 57;

fn small() -> EmbeddedSettings {
    EmbeddedSettings {
        segment_bytes: 16 << 10,
        ..settings()
    }
}

/// A closed folder with a few hundred entries, one to a group.
async fn closed() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 290).await;
    store.close().await;
    dir
}

fn segments(dir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(dir.join("journal"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

/// Where the entries of a segment begin.
fn starts(bytes: &[u8]) -> Vec<u64> {
    let mut starts = Vec::new();
    let mut at = usize::try_from(HEADER).unwrap();
    while at < bytes.len() {
        starts.push(at as u64);
        let length = u32::from_le_bytes(*bytes[at..].first_chunk().unwrap());
        at += 65 + usize::try_from(length).unwrap();
    }
    starts
}

/// The place that a report has to name for a change at `at`: the entry there, or the segment's beginning.
fn place_of(bytes: &[u8], at: u64) -> u64 {
    let before = starts(bytes).into_iter().rev().find(|start| *start <= at);
    before.unwrap_or(0)
}

fn damage(dir: &Path) -> Damaged {
    let report = embedded::verify(dir).unwrap();
    let found = report
        .damage
        .unwrap_or_else(|| panic!("not found: {report:?}"));
    match embedded::open(dir, small()) {
        Err(StoreError::Damaged(same)) => assert_eq!(same, found),
        other => panic!("opened or refused otherwise: {other:?}"),
    }
    found
}

#[tokio::test]
async fn every_flipped_byte_is_found_and_located() {
    let dir = closed().await;
    let files = segments(dir.path());
    assert!(files.len() > 10, "{}", files.len());
    let mut dice = Dice::thrown();
    for _ in 0..300 {
        let number = dice.below(files.len());
        let whole = fs::read(&files[number]).unwrap();
        let at = dice.below(whole.len());
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << dice.below(8);
        fs::write(&files[number], &flipped).unwrap();
        let found = damage(dir.path());
        let expected = (number + 1, place_of(&whole, at as u64));
        assert_eq!(
            (found.segment as usize, found.offset),
            expected,
            "byte {at}: {found}"
        );
        assert_eq!(
            fs::read(&files[number]).unwrap(),
            flipped,
            "opening changed the journal"
        );
        fs::write(&files[number], &whole).unwrap();
    }
    assert!(embedded::verify(dir.path()).unwrap().is_sound());
}

#[tokio::test]
async fn every_cut_is_found_and_located() {
    let dir = closed().await;
    let files = segments(dir.path());
    let mut dice = Dice::thrown();
    for round in 0..100 {
        // Every fifth one in the last segment, where a cut could pass for an unfinished end.
        let number = if round % 5 == 0 {
            files.len() - 1
        } else {
            dice.below(files.len())
        };
        let whole = fs::read(&files[number]).unwrap();
        let keep = dice.below(whole.len());
        fs::write(&files[number], &whole[..keep]).unwrap();
        let found = damage(dir.path());
        let on_boundary = keep as u64 == HEADER || starts(&whole).contains(&(keep as u64));
        let expected = match number + 1 == files.len() {
            false if on_boundary => (number + 2, 0),
            _ => (number + 1, place_of(&whole, keep as u64)),
        };
        assert_eq!(
            (found.segment as usize, found.offset),
            expected,
            "kept {keep}: {found}"
        );
        fs::write(&files[number], &whole).unwrap();
    }
}

#[tokio::test]
async fn a_missing_segment_is_found() {
    let dir = closed().await;
    let files = segments(dir.path());
    for number in [0, 4, files.len() - 1] {
        let whole = fs::read(&files[number]).unwrap();
        fs::remove_file(&files[number]).unwrap();
        let found = damage(dir.path());
        let is_last = number + 1 == files.len();
        let expected = if is_last {
            DamageKind::EndMissing
        } else {
            DamageKind::SegmentMissing
        };
        assert_eq!(found.what, expected);
        fs::write(&files[number], &whole).unwrap();
    }
}

#[tokio::test]
async fn entries_that_were_swapped_or_taken_out_are_found() {
    let dir = closed().await;
    let file = &segments(dir.path())[3];
    let whole = fs::read(file).unwrap();
    let starts: Vec<_> = starts(&whole)
        .iter()
        .map(|at| usize::try_from(*at).unwrap())
        .collect();
    let [a, b, c] = [starts[2], starts[3], starts[4]];
    let swapped = [&whole[..a], &whole[b..c], &whole[a..b], &whole[c..]].concat();
    let taken_out = [&whole[..a], &whole[b..]].concat();
    for altered in [swapped, taken_out] {
        fs::write(file, altered).unwrap();
        let found = damage(dir.path());
        assert_eq!((found.segment, found.offset), (4, a as u64));
        assert_eq!(found.what, DamageKind::Sequence);
    }
}

#[tokio::test]
async fn an_entry_that_was_altered_and_sealed_again_breaks_the_chain() {
    let dir = closed().await;
    let files = segments(dir.path());
    for (number, entry, found_at) in [(3, 2, 3), (3, 0, 1)] {
        let whole = fs::read(&files[number]).unwrap();
        let starts = starts(&whole);
        let begin = usize::try_from(starts[entry]).unwrap();
        let end = usize::try_from(starts[entry + 1]).unwrap();
        let mut altered = whole.clone();
        // The time of the entry: everything stays readable.
        altered[begin + 16] ^= 1;
        let crc = crc32c::crc32c(&altered[begin..end - 4]);
        altered[end - 4..end].copy_from_slice(&crc.to_le_bytes());
        fs::write(&files[number], &altered).unwrap();
        let found = damage(dir.path());
        let expected = (number + 1, starts[found_at], DamageKind::Chain);
        assert_eq!((found.segment as usize, found.offset, found.what), expected);
        fs::write(&files[number], &whole).unwrap();
    }
}

#[tokio::test]
async fn a_last_entry_that_was_altered_and_sealed_again_is_not_the_one_that_was_noted() {
    let dir = closed().await;
    let files = segments(dir.path());
    let last = files.last().unwrap();
    let mut altered = fs::read(last).unwrap();
    let place = *starts(&altered).last().unwrap();
    let begin = usize::try_from(place).unwrap();
    let end = altered.len();
    altered[begin + 16] ^= 1;
    let crc = crc32c::crc32c(&altered[begin..end - 4]);
    altered[end - 4..].copy_from_slice(&crc.to_le_bytes());
    fs::write(last, &altered).unwrap();
    let found = damage(dir.path());
    assert_eq!((found.offset, found.what), (place, DamageKind::Chain));
}

#[tokio::test]
async fn with_the_index_alone_as_witness_a_lost_last_entry_is_still_damage() {
    let dir = closed().await;
    fs::remove_file(dir.path().join("HEAD")).unwrap();
    let files = segments(dir.path());
    let last = files.last().unwrap();
    let whole = fs::read(last).unwrap();
    let entry = usize::try_from(*starts(&whole).last().unwrap()).unwrap();
    let mut flipped = whole.clone();
    flipped[entry + 70] ^= 1;
    for altered in [&whole[..entry], &whole[..entry + 9], &flipped] {
        fs::write(last, altered).unwrap();
        let refused = embedded::open(dir.path(), small());
        assert!(
            matches!(&refused, Err(StoreError::Damaged(found)) if found.offset == entry as u64),
            "{refused:?}"
        );
    }
    fs::write(last, &whole).unwrap();
    embedded::open(dir.path(), small()).unwrap();
}

#[tokio::test]
async fn without_both_witnesses_only_the_last_group_can_pass_for_unfinished() {
    let dir = closed().await;
    fs::remove_file(dir.path().join("HEAD")).unwrap();
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    let files = segments(dir.path());
    let mut dice = Dice::thrown();
    let (mut unfinished, mut located) = (0, 0);
    for round in 0..100 {
        let number = if round % 2 == 0 {
            files.len() - 1
        } else {
            dice.below(files.len())
        };
        let whole = fs::read(&files[number]).unwrap();
        let at = dice.below(whole.len());
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << dice.below(8);
        fs::write(&files[number], &flipped).unwrap();
        let place = place_of(&whole, at as u64);
        let report = embedded::verify(dir.path()).unwrap();
        let last_group = number + 1 == files.len() && Some(&place) == starts(&whole).last();
        match (report.damage, report.torn) {
            (Some(found), None) if !last_group => {
                assert_eq!((found.segment as usize, found.offset), (number + 1, place));
                located += 1;
            }
            (None, Some(torn)) if last_group => {
                assert_eq!(torn.offset, place);
                unfinished += 1;
            }
            other => panic!("segment {number}, byte {at}: {other:?}"),
        }
        fs::write(&files[number], &whole).unwrap();
    }
    println!("{located} located, {unfinished} in the last group");
    assert!(located > 30);
}

#[tokio::test]
async fn an_unfinished_end_is_cut_off_and_nothing_before_it() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    fill(&store, 20).await;
    let before = picture(&store).await;
    drop(store);
    let file = segments(dir.path()).pop().unwrap();
    let whole = fs::read(&file).unwrap();
    let last = usize::try_from(*starts(&whole).last().unwrap()).unwrap();
    // Half an entry, zeros that the file system left, and an entry of which the middle did not arrive.
    let mut holed = whole[last..].to_vec();
    holed[8] += 1;
    holed[60..].fill(0);
    for tail in [&whole[last..last + 80], &[0; 4096], holed.as_slice()] {
        fs::write(&file, [&whole, tail].concat()).unwrap();
        let report = embedded::verify(dir.path()).unwrap();
        assert!(report.is_sound());
        assert_eq!(
            report.torn.map(|torn| torn.offset),
            Some(whole.len() as u64)
        );
        let store = open(dir.path());
        assert_eq!(picture(&store).await, before);
        drop(store);
        assert_eq!(fs::read(&file).unwrap(), whole);
    }
}

#[tokio::test]
async fn a_segment_that_was_only_begun_is_begun_again() {
    let dir = closed().await;
    let files = segments(dir.path());
    let next = dir
        .path()
        .join(format!("journal/{:08}.seg", files.len() + 1));
    for begun in [&b""[..], b"sluisjnl\x01\x00", &[0; 57]] {
        fs::write(&next, begun).unwrap();
        let store = embedded::open(dir.path(), small()).unwrap();
        assert_eq!(store.head().await.unwrap().seq, 314);
        store.close().await;
        assert!(embedded::verify(dir.path()).unwrap().is_sound());
    }
}

#[tokio::test]
async fn a_rebuild_accepts_a_lost_end_and_says_what_is_lost() {
    let dir = closed().await;
    let files = segments(dir.path());
    fs::remove_file(files.last().unwrap()).unwrap();
    assert_eq!(damage(dir.path()).what, DamageKind::EndMissing);
    let report = embedded::rebuild(dir.path(), &small()).unwrap();
    assert_eq!(report.lost.map(|head| head.seq), Some(314));
    assert!(report.entries < 314 && report.entries > 260);
    let store = embedded::open(dir.path(), small()).unwrap();
    assert_eq!(store.head().await.unwrap(), report.head);
}

#[test]
fn the_message_of_damage_names_the_place_and_the_command() {
    let damage = Damaged {
        segment: 3,
        offset: 57,
        seq: 12,
        what: DamageKind::Checksum,
    };
    let message = StoreError::Damaged(damage).to_string();
    for part in [
        "segment 00000003",
        "byte 57",
        "entry 12",
        "sluis store verify",
        "intact",
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }
}
