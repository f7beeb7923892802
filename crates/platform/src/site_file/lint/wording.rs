//! What the words of a site may not do: shame, advertise, take use for consent, or hold markup that visitors would read as
//! signs. The phrases stand in `wording.toml`; languages without a list there are not judged.

use super::{
    super::{
        code::{FindingCode, Level},
        reader::Reader,
    },
    texts::Text,
};
use consent::LanguageTag;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    guilt: Vec<String>,
    promotion: Vec<String>,
    by_use: Vec<String>,
}

static PHRASES: LazyLock<BTreeMap<String, Phrases>> =
    LazyLock::new(|| toml::from_str(include_str!("wording.toml")).expect("a test reads this file"));

pub(super) fn check(reader: &mut Reader, texts: &[Text<'_>]) {
    for text in texts {
        for (tag, word) in text.texts.get_ref() {
            let key = format!("{}.{}", text.key, tag.get_ref());
            if has_markup(word.get_ref()) {
                let message = "holds markup, which visitors see as it is written";
                let allowed = "plain text";
                reader.warn(FindingCode::Markup, &key, word.span(), message, allowed);
            }
            let Some(phrases) =
                LanguageTag::parse(tag.get_ref()).and_then(|tag| PHRASES.get(tag.primary()))
            else {
                continue;
            };
            let plain = plain(word.get_ref());
            for (code, level, phrase) in found(phrases, &plain) {
                let (message, allowed) = match (code, level) {
                    (FindingCode::ScrollConsent, _) => (
                        format!("\"{phrase}\" takes use for consent"),
                        "only a clear act is consent",
                    ),
                    (_, Level::Error) => (
                        format!("\"{phrase}\" makes refusing a fault"),
                        "what for, by whom, and how long: refusing is as good an answer",
                    ),
                    (_, Level::Warning) => (
                        format!("\"{phrase}\" advertises"),
                        "what for, by whom, and how long, in plain words",
                    ),
                };
                match level {
                    Level::Error => reader.error(code, &key, word.span(), &message, allowed),
                    Level::Warning => reader.warn(code, &key, word.span(), &message, allowed),
                }
            }
        }
    }
}

/// The first phrase of each kind that stands in a text.
fn found<'a>(
    phrases: &'a Phrases,
    text: &str,
) -> impl Iterator<Item = (FindingCode, Level, &'a str)> {
    let kinds = [
        (FindingCode::Guilt, Level::Error, &phrases.guilt),
        (FindingCode::ScrollConsent, Level::Error, &phrases.by_use),
        (FindingCode::Guilt, Level::Warning, &phrases.promotion),
    ];
    let first = |(code, level, list): (FindingCode, Level, &'a Vec<String>)| {
        let phrase = list.iter().find(|phrase| stands_in(phrase, text))?;
        Some((code, level, phrase.as_str()))
    };
    kinds.map(first).into_iter().flatten()
}

/// Lower case, plain apostrophes, single spaces.
fn plain(text: &str) -> String {
    let straight = text.to_lowercase().replace(['\u{2019}', '\u{2018}'], "'");
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn stands_in(phrase: &str, text: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        let apart = |next: Option<char>| next.is_none_or(|letter| !letter.is_alphanumeric());
        apart(before) && apart(after)
    })
}

/// A tag or a character reference, as HTML has them.
fn has_markup(text: &str) -> bool {
    let opens = |(at, _): (usize, &str)| {
        let next = text[at + 1..].chars().next();
        next.is_some_and(|letter| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!'))
    };
    let refers = |(at, _): (usize, &str)| {
        text[at + 1..].split_once(';').is_some_and(|(name, _)| {
            !name.is_empty()
                && name.len() < 10
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
        })
    };
    text.match_indices('<').any(opens) || text.match_indices('&').any(refers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e14_the_phrases_are_read_and_written_as_they_are_compared() {
        assert_eq!(PHRASES.keys().collect::<Vec<_>>(), ["de", "en", "fr", "nl"]);
        for (language, phrases) in PHRASES.iter() {
            for phrase in phrases
                .guilt
                .iter()
                .chain(&phrases.promotion)
                .chain(&phrases.by_use)
            {
                assert_eq!(*phrase, plain(phrase), "{language}");
            }
        }
    }

    #[test]
    fn a_phrase_stands_between_words_only() {
        assert!(stands_in("gratis", "nu gratis!") && !stands_in("gratis", "ingratiste"));
        assert!(stands_in(
            "don't miss out",
            &plain("Don\u{2019}t  miss out.")
        ));
    }

    #[test]
    fn markup_is_told_from_signs() {
        for text in ["<b>x</b>", "a &amp; b", "</p>", "<!-- x", "&#39;"] {
            assert!(has_markup(text), "{text}");
        }
        for text in ["a < b", "Q&A", "R&D, en meer", "x <3"] {
            assert!(!has_markup(text), "{text}");
        }
    }
}
