//! All texts of a site file with their keys, for the checks that read words.

use super::super::shape::{SiteFile, Texts};

/// One text in all its languages.
pub(super) struct Text<'a> {
    /// Such as `purposes.analytics.description`.
    pub(super) key: String,
    pub(super) texts: &'a Texts,
    /// Is it a sentence, which differs from language to language, and no title or name?
    pub(super) is_sentence: bool,
}

pub(super) fn of<'a>(file: &'a SiteFile) -> Vec<Text<'a>> {
    let mut all = Vec::new();
    let mut add = |key, texts: Option<&'a Texts>, is_sentence| {
        all.extend(texts.map(|texts| Text {
            key,
            texts,
            is_sentence,
        }));
    };
    add("notice.title".to_owned(), Some(&file.notice.title), false);
    add("notice.text".to_owned(), Some(&file.notice.text), true);
    for purpose in &file.purposes {
        let key = |field: &str| format!("purposes.{}.{field}", purpose.id.get_ref());
        add(key("title"), Some(&purpose.title), false);
        add(key("description"), Some(&purpose.description), true);
        add(key("retention"), purpose.retention.as_ref(), true);
        add(key("data"), purpose.data.as_ref(), true);
    }
    for service in &file.services {
        let key = |field: &str| format!("services.{}.{field}", service.id.get_ref());
        add(key("function"), Some(&service.function), true);
        add(key("recipients"), service.recipients.as_ref(), true);
        add(key("data"), service.data.as_ref(), true);
        for item in &service.items {
            let key = |field: &str| key(&format!("items.{}.{field}", item.name.get_ref()));
            add(key("function"), Some(&item.function), true);
            add(key("justification"), item.justification.as_ref(), true);
        }
    }
    all
}
