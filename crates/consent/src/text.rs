//! Text in several languages. It is only ever text: nobody may read markup in it.

use crate::LanguageTag;
use alloc::collections::BTreeMap;
use alloc::string::String;
use serde::{Deserialize, Serialize};

/// One text per language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalisedText(pub BTreeMap<LanguageTag, String>);

impl LocalisedText {
    /// The text in a language: exact tag, then the primary language, then the fallback, then any.
    /// Publishing checks that every language of the site is there, so the later steps are for readers of other
    /// languages.
    #[must_use]
    pub fn get(&self, language: &LanguageTag, fallback: &LanguageTag) -> &str {
        let primary = LanguageTag::parse(language.primary());
        [Some(language), primary.as_ref(), Some(fallback)]
            .into_iter()
            .flatten()
            .find_map(|tag| self.0.get(tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Is there a text in exactly this language?
    #[must_use]
    pub fn has(&self, language: &LanguageTag) -> bool {
        self.0
            .get(language)
            .is_some_and(|text| !text.trim().is_empty())
    }
}
