//! The languages of the admin, and the one that an operator reads. The server finds it per request, from a cookie or from
//! what the browser asks for, and [`speaking`] carries it through the request; the pages' words follow it by themselves.

use crate::texts::Texts;
use consent::LanguageTag;
use leptos::prelude::use_context;
use std::future::Future;

/// A language of the admin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AdminLanguage {
    /// English, also for whoever asks for none of the four.
    #[default]
    English,
    /// Dutch.
    Dutch,
    /// French.
    French,
    /// German.
    German,
}

tokio::task_local! {
    static SPOKEN: AdminLanguage;
}

impl AdminLanguage {
    /// All four, in the order in which they can be chosen.
    pub const ALL: [Self; 4] = [Self::English, Self::Dutch, Self::French, Self::German];

    /// By a tag such as `nl` or `nl-BE`; `None` for a language that is none of the four.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The tag, for `lang` and the cookie.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
            Self::French => "fr",
            Self::German => "de",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Dutch => "Nederlands",
            Self::French => "Français",
            Self::German => "Deutsch",
        }
    }

    /// The one that was chosen, else the first of those that the browser asks for, best first.
    #[must_use]
    pub fn wished(chosen: Option<&str>, accepted: &[String]) -> Self {
        let wishes = chosen
            .into_iter()
            .chain(accepted.iter().map(String::as_str));
        wishes.filter_map(Self::parse).next().unwrap_or_default()
    }

    /// The language of the page that is being made. Parts of a hydrated page are made in tasks of their own and find it
    /// in the page's context.
    #[must_use]
    pub fn spoken() -> Self {
        use_context::<Self>()
            .or_else(|| SPOKEN.try_with(|language| *language).ok())
            .unwrap_or_default()
    }

    pub(super) fn texts(self) -> Texts {
        Texts::of(&LanguageTag::parse(self.tag()).expect("a tag of ours is one"))
    }
}

/// Answers a request in this language.
pub async fn speaking<F: Future>(language: AdminLanguage, answer: F) -> F::Output {
    SPOKEN.scope(language, answer).await
}

#[cfg(test)]
mod tests {
    use super::{AdminLanguage, speaking};

    #[test]
    fn what_was_chosen_comes_before_what_the_browser_asks_for() {
        let wished = |chosen, accepted: &[&str]| {
            let accepted: Vec<String> = accepted.iter().map(ToString::to_string).collect();
            AdminLanguage::wished(chosen, &accepted)
        };
        assert_eq!(wished(Some("de"), &["nl-BE"]), AdminLanguage::German);
        assert_eq!(wished(None, &["sv", "fr-BE", "nl"]), AdminLanguage::French);
        assert_eq!(wished(Some("xx"), &["NL"]), AdminLanguage::Dutch);
        assert_eq!(wished(None, &["sv", "de-"]), AdminLanguage::German);
        assert_eq!(wished(Some(""), &[]), AdminLanguage::English);
    }

    #[test]
    fn each_language_says_its_own_words() {
        let titles = AdminLanguage::ALL.map(|language| language.texts().get("admin-sign-in-title"));
        assert_eq!(titles, ["Sign in", "Aanmelden", "Connexion", "Anmelden"]);
    }

    #[test]
    fn a_request_is_answered_in_its_own_language() {
        use std::{
            pin::pin,
            task::{Context, Poll, Waker},
        };
        let mut answer = pin!(speaking(AdminLanguage::French, async {
            AdminLanguage::spoken()
        }));
        let polled = answer
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(polled, Poll::Ready(AdminLanguage::French));
        assert_eq!(AdminLanguage::spoken(), AdminLanguage::English);
    }
}
