//! Which two versions may be compared: those that ask the same of everybody, name the same, and are both sound. Only the words
//! of the first layer, its layout and the colours may differ. Both offer refusing on the first layer, in one size with
//! accepting: the product has no layout without (E8, E9).

use crate::{
    diff::{self, Change},
    site_file::{self, Finding, FindingCode},
};
use consent::{Policy, RuleSet};
use serde::{Serialize, Serializer};
use std::{collections::BTreeSet, fmt};
use store::PublishedPolicy;

/// Why two versions cannot be compared. The names are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObstacleCode {
    /// It is material: who chose under the one would have to be asked again under the other (S14).
    Material,
    /// It was changed materially and back between the two, so that choices under the other are asked again (S14).
    AskedAgain,
    /// A purpose differs, be it in its words: they say what is consented to.
    Purposes,
    /// A service or one of its items differs.
    Services,
    /// A vendor differs.
    Vendors,
    /// A controller differs.
    Controllers,
    /// What applies where differs.
    Regimes,
    /// The languages differ, so that not everybody could be shown both.
    Languages,
    /// The privacy statement is another one.
    PrivacyUrl,
    /// Anything else that is not words, layout or colours differs.
    Settings,
    /// Nothing differs that a visitor could see.
    NothingDiffers,
    /// The linter refuses or warns of the words of one of them.
    Unsound,
    /// The site file of one of them was not kept, so that it cannot be checked.
    Unchecked,
}

impl ObstacleCode {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Material,
        Self::AskedAgain,
        Self::Purposes,
        Self::Services,
        Self::Vendors,
        Self::Controllers,
        Self::Regimes,
        Self::Languages,
        Self::PrivacyUrl,
        Self::Settings,
        Self::NothingDiffers,
        Self::Unsound,
        Self::Unchecked,
    ];

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::AskedAgain => "asked_again",
            Self::Purposes => "purposes_differ",
            Self::Services => "services_differ",
            Self::Vendors => "vendors_differ",
            Self::Controllers => "controllers_differ",
            Self::Regimes => "regimes_differ",
            Self::Languages => "languages_differ",
            Self::PrivacyUrl => "privacy_url_differs",
            Self::Settings => "settings_differ",
            Self::NothingDiffers => "nothing_differs",
            Self::Unsound => "not_sound",
            Self::Unchecked => "not_checked",
        }
    }
}

impl Serialize for ObstacleCode {
    fn serialize<S: Serializer>(&self, ser: S) -> Result<S::Ok, S::Error> {
        ser.serialize_str(self.wire_name())
    }
}

/// One reason, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Obstacle {
    /// Which.
    pub code: ObstacleCode,
    /// Where, such as `services.posthog.vendor`; a version and the linter's code and key, where one is not sound.
    pub key: String,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.key, self.code.wire_name())
    }
}

/// What stands between two versions; nothing where they may be compared.
pub(super) fn obstacles(current: &PublishedPolicy, other: &PublishedPolicy) -> Vec<Obstacle> {
    let mut found = differences(&current.policy, &other.policy);
    found.extend(unsound(current));
    found.extend(unsound(other));
    found.sort();
    found.dedup();
    found
}

fn differences(current: &Policy, other: &Policy) -> Vec<Obstacle> {
    let mut found = Vec::new();
    // What comes is material and what goes is not: so from each side.
    let mut changes = diff::between(current, other);
    if changes.is_empty() {
        let key = "notice".to_owned();
        let code = ObstacleCode::NothingDiffers;
        return vec![Obstacle { code, key }];
    }
    changes.extend(diff::between(other, current));
    for change in &changes {
        if let Some(code) = code_of(change) {
            let key = change.path.clone();
            found.push(Obstacle { code, key });
        }
    }
    found.sort();
    let mut named = BTreeSet::new();
    found.retain(|one| named.insert(one.key.clone()));
    if found.is_empty() {
        found.extend(asked_again(&current.rules(), &other.rules()));
    }
    found
}

fn code_of(change: &Change) -> Option<ObstacleCode> {
    if change.material {
        return Some(ObstacleCode::Material);
    }
    let mut parts = change.path.split('.');
    let (first, second) = (parts.next().unwrap_or_default(), parts.next());
    Some(match (first, second) {
        ("notice", Some("title" | "text" | "version" | "date")) | ("theme" | "layout", _) => {
            return None;
        }
        ("notice", _) => ObstacleCode::PrivacyUrl,
        ("purposes", _) => ObstacleCode::Purposes,
        ("services", _) => ObstacleCode::Services,
        ("vendors", _) => ObstacleCode::Vendors,
        ("controllers", _) => ObstacleCode::Controllers,
        ("regimes", _) => ObstacleCode::Regimes,
        ("languages", _) => ObstacleCode::Languages,
        _ => ObstacleCode::Settings,
    })
}

/// The rules of both must be one, with slots and the versions of last material changes: else a choice under the other
/// version would not count under the current one.
fn asked_again(current: &RuleSet, other: &RuleSet) -> Option<Obstacle> {
    let same = current.purposes == other.purposes && current.services == other.services;
    let key = if current.purposes == other.purposes {
        "services"
    } else {
        "purposes"
    };
    (!same).then(|| Obstacle {
        code: ObstacleCode::AskedAgain,
        key: key.to_owned(),
    })
}

/// What today's linter says of a version: its errors, and its warnings about the words and the colours of the notice. A test
/// rewards the version that gets more acceptance, and so none may come by it with words that are only tolerated.
fn unsound(published: &PublishedPolicy) -> Vec<Obstacle> {
    let version = published.policy.version;
    let source = &published.stamp.source;
    if source.is_empty() {
        return vec![Obstacle {
            code: ObstacleCode::Unchecked,
            key: format!("version {version}"),
        }];
    }
    let findings = match site_file::parse("site.toml", source) {
        Ok(checked) => checked.warnings,
        Err(refused) => refused.errors.into_iter().chain(refused.warnings).collect(),
    };
    let counts = |finding: &&Finding| {
        let wording = finding.key.starts_with("notice.")
            && matches!(finding.code, FindingCode::Guilt | FindingCode::Markup);
        finding.is_error() || wording
    };
    let counted = findings.iter().filter(counts);
    let obstacle = |finding: &Finding| Obstacle {
        code: ObstacleCode::Unsound,
        key: format!(
            "version {version}: {} {}",
            finding.code.as_str(),
            finding.key
        ),
    };
    counted.map(obstacle).collect()
}

#[cfg(test)]
mod tests;
