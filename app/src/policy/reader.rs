//! One version of a policy, read in one language: what preference page and cookie policy have in common.

use crate::texts::Texts;
use consent::{
    CountryCode, LanguageTag, LocalisedText, Policy, Service,
    policy::{LegalBasis, Purpose},
};

/// A policy with the language and the country of a page.
pub(crate) struct Reader<'a> {
    pub(crate) texts: Texts,
    pub(crate) policy: &'a Policy,
    pub(crate) language: &'a LanguageTag,
    pub(crate) country: Option<CountryCode>,
    /// From the page to the server's root: `../../../`, or an absolute address with a slash at its end.
    pub(crate) up: &'a str,
}

impl<'a> Reader<'a> {
    /// Where the site's own colours are, where it has some.
    pub(crate) fn theme(&self) -> Option<String> {
        let (site, version) = (&self.policy.site, self.policy.version);
        let theme = self.policy.theme.as_ref();
        theme.map(|_| format!("{}a/theme/{site}.css?v={version}", self.up))
    }

    pub(crate) fn policy(&self) -> &'a Policy {
        self.policy
    }

    pub(crate) fn site(&self) -> String {
        self.policy.name.clone()
    }

    /// The operator's words in the language of the page.
    pub(crate) fn words(&self, text: &'a LocalisedText) -> &'a str {
        text.get(self.language, &self.policy.default_language())
    }

    pub(crate) fn asks(&self) -> bool {
        self.policy.has_optional_purposes()
    }

    /// The address of a page of this site in this language and country: `p` the preferences, `c` the policy.
    pub(crate) fn address(&self, kind: &str) -> String {
        let country = self
            .country
            .map_or_else(|| "xx".to_owned(), |code| code.as_str().to_lowercase());
        let (up, site, language) = (self.up, &self.policy.site, self.language);
        format!("{up}{kind}/{site}/{country}/{language}")
    }

    /// Services under their first optional purpose, or under their first one where all are necessary, so that each
    /// has exactly one place. With their place in the policy.
    pub(crate) fn services_of(&self, purpose: &Purpose) -> Vec<(usize, &'a Service)> {
        let home = |service: &Service| {
            let known = || {
                service
                    .purposes
                    .iter()
                    .filter_map(|id| self.policy.purpose(id.as_str()))
            };
            known()
                .find(|purpose| !is_necessary(purpose))
                .or_else(|| known().next())
                .map(|purpose| purpose.id.clone())
        };
        let services = self.policy.services.iter().enumerate();
        services
            .filter(|(_, service)| home(service).as_ref() == Some(&purpose.id))
            .collect()
    }

    /// The footer's line, `Belgium - NL - version 2.2` (S25).
    pub(crate) fn version_line(&self) -> String {
        let version = self.policy.notice.version.clone();
        let version = self
            .texts
            .with("prefs-version", [("version", version.into())]);
        let place = self.country.map(|country| self.texts.country(country));
        let language = self.language.as_str().to_uppercase();
        let parts: Vec<String> = place.into_iter().chain([language, version]).collect();
        parts.join(" - ")
    }
}

pub(crate) fn is_necessary(purpose: &Purpose) -> bool {
    purpose.basis == LegalBasis::Necessary
}
