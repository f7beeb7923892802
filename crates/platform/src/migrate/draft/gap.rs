//! The places of a draft that wait for a person.

use crate::site_file::Finding;
use serde::Serialize;

/// The mark of a place that waits for a person.
pub const FILL: &str = "FILL IN";

/// A place of the draft that a person must fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The key, such as `services.matomo.responsible`, as the checks of a site file name it.
    pub key: String,
    /// The line of the draft, counted from 1.
    pub line: usize,
    /// The line of the configuration that it belongs to, where there is one.
    pub of_line: Option<usize>,
    /// What is needed.
    pub what: String,
}

pub(in crate::migrate) struct Written {
    pub(in crate::migrate) toml: String,
    pub(in crate::migrate) gaps: Vec<Gap>,
}

impl Written {
    /// Marks what the checks of a site file refuse and no gap is about, such as a text that is too long or that takes further
    /// use for consent.
    pub(in crate::migrate) fn mark(&mut self, findings: &[Finding]) {
        let mut lines: Vec<String> = self.toml.split('\n').map(str::to_owned).collect();
        for finding in findings.iter().filter(|finding| finding.is_error()) {
            let about =
                |gap: &Gap| finding.key.starts_with(&gap.key) || gap.key.starts_with(&finding.key);
            let Some(line) = lines.get_mut(finding.line - 1) else {
                continue;
            };
            if self.gaps.iter().any(about) {
                continue;
            }
            let what = format!("{} [{}]", finding.message, finding.code.as_str())
                .replace(char::is_control, " ");
            line.push_str(&format!(" # {FILL}: {what}"));
            self.gaps.push(Gap {
                key: finding.key.clone(),
                line: finding.line,
                of_line: None,
                what,
            });
        }
        self.gaps.sort_by_key(|gap| gap.line);
        self.toml = lines.join("\n");
    }
}
