//! What the commands say, as text and as JSON: what was done, what was found, what differs. It does nothing itself.

use miette::{GraphicalReportHandler, GraphicalTheme, NarratableReportHandler};
use platform::{
    diff::Change,
    drafts::DraftError,
    publishing::{PublishError, Published},
    site_file::{Finding, SiteFileError},
    versions::VersionLine,
};
use serde_json::{Value, json};
use std::io::IsTerminal;

/// What is said, in both forms.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) json: Value,
}

/// Why nothing was done, in both forms.
pub(super) struct Refused {
    pub(super) text: String,
    pub(super) json: Value,
}

impl Refused {
    pub(super) fn new(code: &str, message: &str) -> Self {
        Self {
            text: format!("sluis: {message} [{code}]"),
            json: json!({ "code": code, "message": message }),
        }
    }

    fn with(mut self, key: &str, value: Value, text: &str) -> Self {
        self.json[key] = value;
        if !text.is_empty() {
            self.text = format!("{}\n{text}", self.text);
        }
        self
    }
}

impl From<PublishError> for Refused {
    fn from(error: PublishError) -> Self {
        let plain = Self::new(error.code(), &error.to_string());
        match &error {
            PublishError::File(file) => file_refused(file),
            PublishError::Conflict(conflict) => {
                let (base, current) = (conflict.based_on, conflict.current);
                let changes = json!(conflict.changes);
                plain
                    .with("based_on", json!(base), "")
                    .with("current", json!(current), "")
                    .with("changes", changes, &lines(&conflict.changes))
            }
            _ => plain,
        }
    }
}

impl From<SiteFileError> for Refused {
    fn from(error: SiteFileError) -> Self {
        file_refused(&error)
    }
}

impl From<store::StoreError> for Refused {
    fn from(error: store::StoreError) -> Self {
        Self::new(error.code(), &error.to_string())
    }
}

impl From<DraftError> for Refused {
    fn from(error: DraftError) -> Self {
        let plain = Self::new(error.code(), &error.to_string());
        match error {
            DraftError::Publish(error) => error.into(),
            DraftError::Conflict(conflict) => plain
                .with("revision", json!(conflict.current.revision), "")
                .with("changes", json!(conflict.changes), "")
                .with("lines", json!(conflict.lines), &conflict.lines),
            _ => plain,
        }
    }
}

fn file_refused(error: &SiteFileError) -> Refused {
    let all: Vec<&Finding> = error.errors.iter().chain(&error.warnings).collect();
    Refused {
        text: shown(error),
        json: json!({ "code": "site_file", "message": error.to_string(), "findings": all }),
    }
}

/// What publishing did; `verb` is "is published" or what would be.
pub(super) fn published(done: &Published, verb: &str) -> Said {
    let mut text: Vec<String> = done.warnings.iter().map(|warning| shown(warning)).collect();
    let (site, version) = (&done.site, done.version);
    let asks: Vec<String> = asks(done);
    if done.unchanged {
        text.push(format!("{site}: nothing changed, version {version} stays"));
    } else {
        let kind = if done.material { "material" } else { "minor" };
        let (purposes, services) = (done.asked_purposes.len(), done.asked_services.len());
        text.push(format!("{site}: version {version} {verb} ({kind}); visitors are asked about {purposes} purposes and {services} services anew"));
        text.extend(done.changes.iter().map(ToString::to_string));
    }
    if let Some(number) = done.ends_experiment {
        text.push(format!("{site}: A/B test {number} ends with it"));
    }
    Said {
        text: text.join("\n"),
        json: json!({
            "site": site, "version": version, "unchanged": done.unchanged, "material": done.material,
            "asks": asks, "changes": done.changes, "findings": done.warnings,
            "ends_experiment": done.ends_experiment,
        }),
    }
}

fn asks(done: &Published) -> Vec<String> {
    let purposes = done
        .asked_purposes
        .iter()
        .map(|id| format!("purposes.{id}"));
    let services = done
        .asked_services
        .iter()
        .map(|id| format!("services.{id}"));
    purposes.chain(services).collect()
}

pub(super) fn changes(changes: &[Change]) -> Said {
    let text = if changes.is_empty() {
        "no difference".to_owned()
    } else {
        lines(changes)
    };
    Said {
        text,
        json: json!({ "changes": changes, "material": changes.iter().any(|change| change.material) }),
    }
}

fn lines(changes: &[Change]) -> String {
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

pub(super) fn versions(lines: &[VersionLine]) -> Said {
    let text: Vec<String> = lines.iter().map(version_line).collect();
    Said {
        text: text.join("\n"),
        json: json!({ "versions": lines }),
    }
}

pub(super) fn version_line(line: &VersionLine) -> String {
    let kind = match (line.material, line.asks.len()) {
        (false, _) => "minor".to_owned(),
        (true, 0) => "material".to_owned(),
        (true, count) => format!("material, {count} asked"),
    };
    let note = if line.note.is_empty() {
        String::new()
    } else {
        format!("  {}", line.note)
    };
    let digest: String = line.digest.chars().take(12).collect();
    format!(
        "{}  {}  {}  {digest}  {kind}{note}",
        line.version, line.at, line.author
    )
}

/// A finding, or all of a file, as a terminal shows it.
pub(super) fn shown(problem: &dyn miette::Diagnostic) -> String {
    let mut text = String::new();
    let done = if std::io::stderr().is_terminal() {
        GraphicalReportHandler::new_themed(GraphicalTheme::unicode())
            .render_report(&mut text, problem)
    } else {
        NarratableReportHandler::new().render_report(&mut text, problem)
    };
    if done.is_err() {
        problem.to_string()
    } else {
        text
    }
}
