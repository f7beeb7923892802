//! How long a file may be. Test code may be longer, it is read one test at a time.

use super::{Complaint, source::SourceFile};

const CAP: usize = 500;
const NEEDS_REASON: usize = 300;
const REASON: &str = "// size: ";
/// A reason stands where a reader meets it first.
const NEAR_THE_TOP: usize = 20;

pub(super) fn check(source: &SourceFile) -> Option<Complaint> {
    if source.is_test() {
        return None;
    }
    let lines = source.lines_before_tests();
    let reasoned = source.text.lines().take(NEAR_THE_TOP).any(|line| {
        line.strip_prefix(REASON)
            .is_some_and(|reason| !reason.trim().is_empty())
    });
    let rule = if lines > CAP {
        format!("{lines} lines, the cap is {CAP}")
    } else if lines > NEEDS_REASON && !reasoned {
        format!("{lines} lines, over {NEEDS_REASON} a line `{REASON}...` near the top says why")
    } else {
        return None;
    };
    Some(Complaint::new(&source.place, None, rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_lines(place: &str, opening: &str, lines: usize) -> Option<Complaint> {
        let text = format!("{opening}\n{}", "fn a() {}\n".repeat(lines - 1));
        check(&SourceFile::new(place.into(), text))
    }

    #[test]
    fn a_file_over_the_cap_is_a_complaint_even_with_a_reason() {
        assert!(check_lines("app/src/a.rs", "// size: a table", 501).is_some());
    }

    #[test]
    fn a_long_file_needs_a_reason() {
        assert!(check_lines("app/src/a.rs", "//! A.", 301).is_some());
        assert!(check_lines("app/src/a.rs", "// size: a table", 301).is_none());
        assert!(check_lines("app/src/a.rs", "//! A.", 300).is_none());
    }

    #[test]
    fn tests_may_be_long() {
        assert!(check_lines("tests/it/a.rs", "//! A.", 900).is_none());
    }
}
