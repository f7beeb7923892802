//! Time and ids come in as values: the inner crates read no clock and draw no randomness.

use super::{Complaint, source::SourceFile};

const PURE: [&str; 3] = ["crates/consent/", "crates/store/", "app/"];
const READS: [&str; 5] = [
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "Uuid::new_v4",
    "Uuid::now_v7",
];

pub(super) fn check(source: &SourceFile) -> Vec<Complaint> {
    if source.is_test() || !PURE.iter().any(|folder| source.place.starts_with(folder)) {
        return Vec::new();
    }
    let code = source.code.lines().take(source.lines_before_tests());
    code.enumerate()
        .filter_map(|(number, line)| {
            let read = READS.iter().find(|read| line.contains(**read))?;
            let rule = format!("`{read}` is for the server and the platform, take it as a value");
            Some(Complaint::new(&source.place, Some(number + 1), rule))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_in_an_inner_crate_is_a_complaint() {
        let text = "//! A.\nlet now = std::time::SystemTime::now();";
        let inner = SourceFile::new("crates/consent/src/a.rs".into(), text.into());
        let outer = SourceFile::new("crates/platform/src/a.rs".into(), text.into());
        assert_eq!(check(&inner).len(), 1);
        assert_eq!(check(&outer).len(), 0);
    }

    #[test]
    fn a_clock_in_a_test_module_is_fine() {
        let text = "//! A.\n#[cfg(test)]\nmod tests {\n let id = Uuid::new_v4();\n}";
        let source = SourceFile::new("crates/store/src/a.rs".into(), text.into());
        assert_eq!(check(&source).len(), 0);
    }
}
