//! The product's own words, from the Fluent files in `app/texts`, on the server only. Words of operators (notices,
//! purposes) live in policies and do not come from here.

use consent::{CountryCode, LanguageTag};
use fluent_templates::{LanguageIdentifier, Loader, fluent_bundle::FluentValue, static_loader};
use std::{borrow::Cow, collections::HashMap};
use unic_langid::CharacterDirection;

static_loader! {
    static FLUENT = {
        locales: "./texts",
        fallback_language: "en",
        // The marks around arguments would end up in copied text and in tests; no text of ours mixes directions.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// Does the product speak this language?
#[must_use]
pub fn speaks(language: &LanguageTag) -> bool {
    let wish = Texts::of(language).language;
    FLUENT
        .locales()
        .any(|locale| locale.language == wish.language)
}

/// An argument of a text: a number or a text.
pub type Argument = FluentValue<'static>;

/// The texts of one language; keys that the language lacks come in English.
#[derive(Debug, Clone)]
pub struct Texts {
    language: LanguageIdentifier,
}

impl Texts {
    /// For a language of a site; one that the product does not speak becomes English.
    #[must_use]
    pub fn of(language: &LanguageTag) -> Self {
        let language = language.as_str().parse().unwrap_or_default();
        Self { language }
    }

    /// A text without arguments.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.found(key, FLUENT.try_lookup(&self.language, key))
    }

    /// A text with arguments.
    #[must_use]
    pub fn with<const N: usize>(
        &self,
        key: &str,
        arguments: [(&'static str, Argument); N],
    ) -> String {
        let arguments: HashMap<Cow<'static, str>, Argument> = arguments
            .into_iter()
            .map(|(name, value)| (Cow::Borrowed(name), value))
            .collect();
        self.found(
            key,
            FLUENT.try_lookup_with_args(&self.language, key, &arguments),
        )
    }

    /// A country's name, or its code where the name is not known.
    #[must_use]
    pub fn country(&self, country: CountryCode) -> String {
        let key = format!("country-{}", country.as_str().to_ascii_lowercase());
        FLUENT
            .try_lookup(&self.language, &key)
            .unwrap_or_else(|| country.as_str().to_owned())
    }

    /// What a language calls itself, or its tag where that is not known.
    #[must_use]
    pub fn autonym(&self, language: &LanguageTag) -> String {
        let key = format!("language-{}", language.primary());
        FLUENT
            .try_lookup(&self.language, &key)
            .unwrap_or_else(|| language.as_str().to_owned())
    }

    /// `rtl` or `ltr`, for the attribute `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.language.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    // A forgotten key must stop a test, and must not stop a visitor.
    fn found(&self, key: &str, text: Option<String>) -> String {
        debug_assert!(text.is_some(), "no text {key} in {}", self.language);
        text.unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    /// Files that are in English only: the admin speaks English, and languages have one name for themselves.
    const ENGLISH_ONLY: [&str; 2] = ["admin.ftl", "languages.ftl"];

    fn keys_of(language: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("texts")
            .join(language);
        let mut keys = BTreeSet::new();
        for entry in fs::read_dir(folder).expect("the language has a folder") {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a file has a name");
            if ENGLISH_ONLY.contains(&name) {
                continue;
            }
            let text = fs::read_to_string(&path).expect("the file can be read");
            for line in text
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            {
                let (key, _) = line.split_once('=').expect("a line of a message has a key");
                assert!(
                    keys.insert(format!("{name} {}", key.trim())),
                    "{language}: {key} twice"
                );
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_text_of_dutch_and_no_other() {
        let dutch = keys_of("nl");
        assert!(dutch.len() > 100, "the Dutch texts were found");
        for language in ["fr", "de", "en"] {
            let other = keys_of(language);
            let missing: Vec<_> = dutch.difference(&other).collect();
            let extra: Vec<_> = other.difference(&dutch).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language} lacks {missing:?} and has {extra:?}"
            );
        }
    }
}
