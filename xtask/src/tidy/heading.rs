//! Every Rust file opens with what it is.

use super::{Complaint, source::SourceFile};

pub(super) fn check(source: &SourceFile) -> Option<Complaint> {
    let opening = source.text.lines().find(|line| !line.trim().is_empty());
    let opens = opening.is_some_and(|line| line.starts_with("//! "));
    (!opens).then(|| {
        Complaint::new(
            &source.place,
            Some(1),
            "a file starts with `//!` and what it is".to_owned(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_does_not_say_what_it_is_is_a_complaint() {
        let without = SourceFile::new("a.rs".into(), "use std::fs;\n//! late\n".into());
        let with = SourceFile::new("a.rs".into(), "//! What.\nuse std::fs;\n".into());
        assert!(check(&without).is_some());
        assert!(check(&with).is_none());
    }
}
