//! Two languages that disagree (E7): a sentence that was never translated, or a notice that names a purpose in one language
//! and not in another. Only what a program can see; whether a translation is right it cannot.

use super::{
    super::{code::FindingCode, reader::Reader, shape::SiteFile, shape::Texts},
    texts::Text,
};
use consent::LanguageTag;
use std::collections::BTreeMap;

/// Shorter ones may well be the same in two languages.
const WORDS_OF_A_SENTENCE: usize = 3;

pub(super) fn check(reader: &mut Reader, file: &SiteFile, texts: &[Text<'_>]) {
    for text in texts.iter().filter(|text| text.is_sentence) {
        untranslated(reader, text);
    }
    for purpose in &file.purposes {
        named_in_some(
            reader,
            &file.notice.text,
            &purpose.title,
            purpose.id.get_ref(),
        );
    }
}

fn untranslated(reader: &mut Reader, text: &Text<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (tag, word) in text.texts.get_ref() {
        let sentence = word.get_ref().trim().to_lowercase();
        if sentence.split_whitespace().count() < WORDS_OF_A_SENTENCE {
            continue;
        }
        match seen.get(&sentence) {
            Some(other) if primary(other) != primary(tag.get_ref()) => {
                let message = format!("the same sentence as in `{other}`");
                let key = format!("{}.{}", text.key, tag.get_ref());
                let allowed = "a text of its own in every language of the site";
                reader.warn(
                    FindingCode::Untranslated,
                    &key,
                    word.span(),
                    &message,
                    allowed,
                );
            }
            Some(_) => {}
            None => {
                seen.insert(sentence, tag.get_ref());
            }
        }
    }
}

fn primary(tag: &str) -> String {
    LanguageTag::parse(tag).map_or_else(|| tag.to_owned(), |tag| tag.primary().to_owned())
}

fn named_in_some(reader: &mut Reader, notice: &Texts, title: &Texts, purpose: &str) {
    let names = |tag: &str| {
        let of = |texts: &Texts| {
            let found = texts
                .get_ref()
                .iter()
                .find(|(other, _)| other.get_ref() == tag);
            found.map(|(_, word)| word.get_ref().trim().to_lowercase())
        };
        Some(of(notice)?.contains(&of(title)?))
    };
    let (with, without): (Vec<_>, Vec<_>) = notice
        .get_ref()
        .iter()
        .filter_map(|(tag, word)| Some((tag.get_ref(), word, names(tag.get_ref())?)))
        .partition(|(_, _, named)| *named);
    let Some((there, _, _)) = with.first() else {
        return;
    };
    for (tag, word, _) in &without {
        let message = format!("does not name the purpose `{purpose}`, as `{there}` does");
        let key = format!("notice.text.{tag}");
        let allowed = "the same purposes by their titles in every language, or in none";
        reader.warn(
            FindingCode::LanguagesDisagree,
            &key,
            word.span(),
            &message,
            allowed,
        );
    }
}
