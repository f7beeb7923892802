//! The settings of `embeds.js`: words and looks of placeholders (S10). What each place means stands at the head of that
//! file. It renders no markup: the script builds it from these texts, so that they are only ever text.

use crate::{banner::resolved_sheet, loader_settings::in_script, texts::Texts};
use consent::{LanguageTag, Policy, Service, policy::LegalBasis};
use serde_json::{Value, json};

/// The files of the bundle that placeholders are made of.
#[derive(Debug, Clone, Copy)]
pub struct PlaceholderFiles<'a> {
    /// `embeds.js`, with `__EMBEDS__` where the settings go.
    pub script: &'a str,
    /// `placeholder.css`.
    pub sheet: &'a str,
    /// `tokens.css`.
    pub tokens: &'a str,
}

/// The script for one of the site's languages.
#[must_use]
pub fn placeholders(
    policy: &Policy,
    language: &LanguageTag,
    files: &PlaceholderFiles<'_>,
) -> String {
    let texts = Texts::of(language);
    let sheet = resolved_sheet(files.sheet, files.tokens, &texts, policy.theme.as_ref());
    let notice = texts.with(
        "embed-notice",
        [("service", "%s".into()), ("vendor", "%v".into())],
    );
    let words = [
        notice,
        texts.get("embed-privacy"),
        texts.get("embed-once"),
        texts.get("embed-always"),
    ];
    let services = policy
        .services
        .iter()
        .filter(|service| may_be_held(policy, service));
    let services: Vec<Value> = services
        .map(|service| row(policy, service, language))
        .collect();
    let settings = json!([sheet, language, texts.direction(), words, services]);
    files.script.replace("__EMBEDS__", &in_script(&settings))
}

/// A necessary service is never held, and a plain link has nothing to hold.
fn may_be_held(policy: &Policy, service: &Service) -> bool {
    let optional = |id: &consent::PurposeId| {
        policy
            .purpose(id.as_str())
            .is_none_or(|purpose| purpose.basis != LegalBasis::Necessary)
    };
    !service.link_only && service.purposes.iter().any(optional)
}

fn row(policy: &Policy, service: &Service, language: &LanguageTag) -> Value {
    let vendor = policy.vendor(&service.vendor);
    let default = policy.default_language();
    let in_corner = service.placeholder_at.iter().any(|at| at == "body");
    let function = if in_corner {
        service.function.get(language, &default)
    } else {
        ""
    };
    json!([
        service.id,
        service.name,
        vendor.map_or(&service.name, |vendor| &vendor.name),
        vendor.map_or("", |vendor| &vendor.privacy_url),
        service.placeholder_at,
        function,
    ])
}
