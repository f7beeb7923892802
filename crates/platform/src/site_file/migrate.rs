//! `[migrate]`: whose markup the pages still carry, and what its words mean here. What the tools themselves document is
//! known elsewhere, where the loader is written.

use super::{code::FindingCode, reader::Reader, shape::SiteFile, shape::Word};
use consent::{
    PurposeId, ServiceId,
    migrate::{Migration, Tool},
};
use std::collections::BTreeMap;

/// Of one list. Words beyond are in nobody's markup.
const MOST_WORDS: usize = 200;

pub(super) fn migration(reader: &mut Reader, file: &SiteFile) -> Option<Migration> {
    let entry = file.migrate.as_ref()?;
    let mut from = Vec::new();
    for word in &entry.from {
        match Tool::parse(word.get_ref()) {
            Some(tool) if from.contains(&tool) => reader.error(
                FindingCode::Duplicate,
                "migrate.from",
                word.span(),
                "this tool stands here twice",
                "every tool once",
            ),
            Some(tool) => from.push(tool),
            None => reader.error(
                FindingCode::Migrate,
                "migrate.from",
                word.span(),
                &format!("`{}` is not a tool whose markup is known", word.get_ref()),
                &Tool::ALL
                    .iter()
                    .map(|tool| tool.wire_name())
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        }
    }
    let purposes = words(reader, "purpose", &entry.purposes, |id| {
        let known = file.purposes.iter().any(|entry| entry.id.get_ref() == id);
        PurposeId::parse(id).ok().filter(|_| known)
    });
    let services = words(reader, "service", &entry.services, |id| {
        let known = file.services.iter().any(|entry| entry.id.get_ref() == id);
        ServiceId::parse(id).ok().filter(|_| known)
    });
    let accept = entry.accept.as_ref().filter(|accept| *accept.get_ref());
    if let Some(accept) = accept.filter(|_| !entry.cookies) {
        reader.error(
            FindingCode::Migrate,
            "migrate.accept",
            accept.span(),
            "an acceptance is carried over only where cookies are read",
            "cookies = true beside it",
        );
    }
    Some(Migration {
        from,
        purposes,
        services,
        cookies: entry.cookies,
        accept: accept.is_some(),
    })
}

/// Each word with the id that it stands for. Words are compared without regard to case.
fn words<Id>(
    reader: &mut Reader,
    kind: &str,
    entries: &BTreeMap<Word, Word>,
    known: impl Fn(&str) -> Option<Id>,
) -> BTreeMap<String, Id> {
    let mut found = BTreeMap::new();
    for (word, target) in entries {
        let text = word.get_ref().trim().to_lowercase();
        let key = format!("migrate.{kind}s.{}", word.get_ref());
        if text.is_empty() || text.contains(',') || text.chars().count() > 120 {
            reader.error(
                FindingCode::Migrate,
                &key,
                word.span(),
                "not one word of another tool",
                "1 to 120 characters without a comma",
            );
        } else if let Some(id) = known(target.get_ref()) {
            if found.len() < MOST_WORDS && found.insert(text, id).is_none() {
                continue;
            }
            reader.error(
                FindingCode::Duplicate,
                &key,
                word.span(),
                "this word stands here twice, or there are too many",
                &format!("every word once, {MOST_WORDS} at most; case does not matter"),
            );
        } else {
            reader.error(
                FindingCode::Migrate,
                &key,
                target.span(),
                &format!("there is no {kind} `{}`", target.get_ref()),
                &format!("the id of a {kind} of this file"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::site_file::{FindingCode, parse};
    use consent::migrate::Tool;

    const SHOP: &str = include_str!("../../../../tests/demo/shop/site.toml");

    fn with(part: &str) -> String {
        format!("{SHOP}\n[migrate]\n{part}\n")
    }

    fn codes(part: &str) -> Vec<(FindingCode, usize)> {
        let text = with(part);
        let start = text
            .lines()
            .position(|line| line == "[migrate]")
            .expect("it is there");
        let error = parse("site.toml", &text).expect_err("refused");
        error
            .errors
            .iter()
            .map(|finding| (finding.code, finding.line - start - 1))
            .collect()
    }

    #[test]
    fn the_tools_and_their_words_are_read_in_lower_case() {
        let text =
            with("from = [\"klaro\", \"cookiebot\"]\npurposes = { \"Statistik\" = \"analytics\" }");
        let migrate = parse("site.toml", &text)
            .expect("it is right")
            .draft
            .migrate;
        let migrate = migrate.expect("a migration");
        assert_eq!(migrate.from, [Tool::Klaro, Tool::Cookiebot]);
        assert_eq!(migrate.purposes["statistik"].as_str(), "analytics");
    }

    #[test]
    fn a_site_that_does_not_migrate_says_nothing_of_it() {
        let draft = parse("site.toml", SHOP).expect("it is right").draft;
        assert_eq!(draft.migrate, None);
    }

    #[test]
    fn an_unknown_tool_and_a_word_for_nothing_are_named_with_their_lines() {
        assert_eq!(codes("from = [\"nobody\"]"), [(FindingCode::Migrate, 1)]);
        let word = "from = [\"klaro\"]\npurposes = { x = \"nothing\" }";
        assert_eq!(codes(word), [(FindingCode::Migrate, 2)]);
        let service = "from = [\"klaro\"]\nservices = { x = \"nothing\" }";
        assert_eq!(codes(service), [(FindingCode::Migrate, 2)]);
        let accept = "from = [\"klaro\"]\naccept = true";
        assert_eq!(codes(accept), [(FindingCode::Migrate, 2)]);
        assert_eq!(
            codes("from = [\"klaro\", \"klaro\"]"),
            [(FindingCode::Duplicate, 1)]
        );
    }
}
