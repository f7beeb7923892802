//! The end of a draft: the notice, and what the tool's marks and words mean.

use super::Draft;
use crate::templates::snippet::value;
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Draft<'_> {
    pub(super) fn notice(&mut self, today: Date) {
        self.line("");
        self.line("[notice]");
        self.line("version = \"1\"");
        self.line(format!("date = \"{today}\""));
        let found = self.found;
        self.texts(
            "notice",
            "title",
            &found.title,
            None,
            "what the notice is called",
        );
        self.texts("notice", "text", &found.text, None, "what for and by whom");
        let absolute = found
            .privacy_url
            .values()
            .all(|url| url.starts_with("https://"));
        if absolute {
            self.texts(
                "notice",
                "privacy_url",
                &found.privacy_url,
                None,
                "the address of the privacy statement",
            );
        } else {
            let line = format!("privacy_url = {}", self.texts_of(&found.privacy_url));
            self.gap(
                "notice.privacy_url",
                None,
                &line,
                "the whole address of the privacy statement, with https",
            );
        }
    }

    pub(super) fn migrate(&mut self) {
        self.line("");
        self.remark("What the tool's marks on your pages mean here; once all pages have Sluis's own, take it out.");
        self.line("[migrate]");
        self.line(format!("from = {}", value(&[self.found.tool])));
        match &self.found.cookie_unread {
            None => self.line("cookies = true # whole refusals are carried over"),
            Some(why) => self.remark(&format!("cookies: the tool's cookie is not read, {why}")),
        }
        let purposes = self.found.purposes.iter();
        let words: Vec<(&str, &str)> = purposes
            .map(|purpose| (purpose.word.as_str(), purpose.id.as_str()))
            .collect();
        self.words("purposes", &words);
        let services = self.found.services.iter();
        let words: Vec<(&str, &str)> = services
            .flat_map(|service| {
                let id = service
                    .template
                    .map_or(service.id.as_str(), |template| template.id.as_str());
                service.words.iter().map(move |word| (word.as_str(), id))
            })
            .collect();
        self.words("services", &words);
    }

    /// Words that are not the ids themselves, each once.
    fn words(&mut self, key: &str, words: &[(&str, &str)]) {
        let mut seen = BTreeSet::new();
        let mut pairs = Vec::new();
        for (word, id) in words {
            let bare = word.trim().to_lowercase();
            let fits = is_word(&bare);
            if bare != *id && fits && seen.insert(bare.clone()) {
                pairs.push(format!("{} = {}", value(&bare), value(id)));
            }
        }
        if !pairs.is_empty() {
            self.line(format!("{key} = {{ {} }}", pairs.join(", ")));
        }
    }
}

/// Could it be a word of another tool? As in a site file; what has line ends is in nobody's markup.
fn is_word(word: &str) -> bool {
    !word.is_empty()
        && !word.contains(',')
        && word.chars().count() <= 120
        && !word.contains(char::is_control)
}
