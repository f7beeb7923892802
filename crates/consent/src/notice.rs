//! The words that a visitor is shown: versioned, dated, per language (S25). Only text, never markup.

use crate::{LanguageTag, LocalisedText};
use alloc::string::String;
use serde::{Deserialize, Serialize};

/// The notice of a policy version. Button texts are the product's own and not here: an operator cannot make
/// refusing harder by wording (E9, E14).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The operator's own version, such as `2.2`.
    pub version: String,
    /// The day of this version, `2025-01-01`.
    pub date: String,
    /// The headline of the first layer.
    pub title: LocalisedText,
    /// What for and by whom, a few sentences (E6).
    pub text: LocalisedText,
    /// The privacy statement per language, an absolute address.
    pub privacy_url: LocalisedText,
}

impl Notice {
    /// Is every text there in this language?
    #[must_use]
    pub fn is_complete_in(&self, language: &LanguageTag) -> bool {
        [&self.title, &self.text, &self.privacy_url]
            .iter()
            .all(|text| text.has(language))
    }
}
