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
        let tag = match language.as_str() {
            // What browsers and sites also write for the languages that the product calls otherwise.
            "no" | "nn" => "nb",
            "iw" => "he",
            other => other,
        };
        let language = tag.parse().unwrap_or_default();
        Self { language }
    }

    /// The tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.language.language.as_str()
    }

    /// A text without arguments.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.found(key, FLUENT.try_lookup(&self.language, key))
    }

    /// A text without arguments, where there is one of this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        FLUENT.try_lookup(&self.language, key)
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
    use super::{Texts, speaks};
    use consent::LanguageTag;
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    /// In English only: languages have one name for themselves.
    const ENGLISH_ONLY: &str = "languages.ftl";

    /// The languages of the admin; a file of its texts has a name that begins with `admin`.
    const ADMIN: [&str; 4] = ["de", "en", "fr", "nl"];

    /// The 24 official languages of the European Union, and six more.
    const LANGUAGES: [&str; 30] = [
        "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "he", "hr", "hu",
        "is", "it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "uk",
    ];

    fn languages() -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let mut found: Vec<String> = fs::read_dir(folder)
            .expect("there are texts")
            .map(|entry| {
                entry
                    .expect("readable")
                    .file_name()
                    .into_string()
                    .expect("a tag")
            })
            .collect();
        found.sort();
        found
    }

    #[test]
    fn the_product_speaks_thirty_languages() {
        assert_eq!(languages(), LANGUAGES);
        for tag in LANGUAGES {
            let language = LanguageTag::parse(tag).expect("a language");
            assert!(speaks(&language), "{tag}");
            let direction = if ["ar", "he"].contains(&tag) {
                "rtl"
            } else {
                "ltr"
            };
            assert_eq!(Texts::of(&language).direction(), direction, "{tag}");
        }
        let norwegian = LanguageTag::parse("no").expect("a language");
        assert_eq!(Texts::of(&norwegian).get("banner-reject"), "Avvis alt");
        assert!(!speaks(&LanguageTag::parse("ja").expect("a language")));
    }

    #[test]
    fn every_plural_and_date_is_rendered_in_every_language() {
        for tag in LANGUAGES {
            let texts = Texts::of(&LanguageTag::parse(tag).expect("a language"));
            for count in [0_i64, 1, 2, 3, 5, 11, 21, 100] {
                for key in ["banner-parties", "banner-services", "prefs-lifetime-days"] {
                    let text = texts.with(key, [("count", count.into())]);
                    assert!(!text.contains(['{', '}']), "{tag} {key} {count}: {text}");
                }
            }
            let (one, two) = (texts.get("banner-accept"), texts.get("banner-reject"));
            assert_ne!(one, two, "{tag}");
            let longer = one.chars().count().max(two.chars().count());
            // E9: refusing is no longer to read than accepting, nor the other way round.
            assert!(
                longer <= 2 * one.chars().count().min(two.chars().count()),
                "{tag}: {one} / {two}"
            );
        }
    }

    /// The Fluent files of a language that are the admin's, or those that are not.
    fn files(language: &str, admin: bool) -> Vec<(String, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("texts")
            .join(language);
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).expect("the language has a folder") {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a file has a name");
            if name != ENGLISH_ONLY && name.starts_with("admin") == admin {
                let text = fs::read_to_string(&path).expect("the file can be read");
                files.push((name.to_owned(), text));
            }
        }
        files
    }

    /// Every message by file and key, with the names of the arguments that it uses.
    fn messages(language: &str, admin: bool) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, text) in files(language, admin) {
            let mut here = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                    let (key, _) = line.split_once('=').expect("a line of a message has a key");
                    here = format!("{name} {}", key.trim());
                    let before = found.insert(here.clone(), BTreeSet::new());
                    assert!(before.is_none(), "{language}: {here} twice");
                }
                let arguments = line.split('$').skip(1).map(|rest| {
                    rest.chars()
                        .take_while(|one| one.is_alphanumeric() || *one == '_')
                        .collect()
                });
                if let Some(message) = found.get_mut(&here) {
                    message.extend(arguments);
                }
            }
        }
        found
    }

    fn keys_of(language: &str) -> BTreeSet<String> {
        messages(language, false).into_keys().collect()
    }

    #[test]
    fn the_admin_says_the_same_in_its_four_languages() {
        let english = messages("en", true);
        assert!(english.len() > 200, "the admin's texts were found");
        for language in languages() {
            let other = messages(&language, true);
            if !ADMIN.contains(&&*language) {
                assert_eq!(other.len(), 0, "{language} is none of the admin's");
                continue;
            }
            let missing: Vec<_> = english
                .keys()
                .filter(|key| !other.contains_key(*key))
                .collect();
            let extra: Vec<_> = other
                .keys()
                .filter(|key| !english.contains_key(*key))
                .collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language} lacks {missing:?} and has {extra:?}"
            );
            for (key, arguments) in &english {
                assert_eq!(&other[key], arguments, "{language}: the arguments of {key}");
            }
        }
    }

    #[test]
    fn every_language_has_every_text_of_dutch_and_no_other() {
        let dutch = keys_of("nl");
        assert!(dutch.len() > 100, "the Dutch texts were found");
        for language in languages() {
            let language = &*language;
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
