//! What tarteaucitron knows services by: `known.toml`, read once.

use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// A service by its key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) purpose: Option<String>,
    pub(super) template: Option<String>,
    #[serde(default)]
    pub(super) unasked: bool,
}

pub(super) static KNOWN: LazyLock<BTreeMap<String, Known>> = LazyLock::new(|| {
    toml::from_str(include_str!("known.toml"))
        .expect("the file is part of the program, and a test reads it")
});

#[cfg(test)]
mod tests {
    use super::KNOWN;
    use crate::templates;

    #[test]
    fn every_key_names_a_template_that_exists_and_a_usual_purpose() {
        assert!(KNOWN.len() > 200);
        for (key, known) in &*KNOWN {
            let template = known.template.as_deref();
            assert!(
                template.is_none_or(|id| templates::find(id).is_some()),
                "{key}"
            );
            let purposes = ["analytics", "marketing", "media", "support"];
            assert!(
                known
                    .purpose
                    .as_deref()
                    .is_none_or(|word| purposes.contains(&word)),
                "{key}"
            );
            assert!(!known.name.is_empty(), "{key}");
        }
    }
}
