//! What pages find on the server: the words of the language, who is signed in, and the hydrated page's model from the
//! platform.

use super::{AdminLanguage, UiError, model::SnippetPage};
use crate::{preferences::words, texts::Texts};
use consent::{Policy, SiteId};
use http::{StatusCode, request::Parts};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use platform::{Platform, access::Permission, operators::SignedIn};
use std::sync::Arc;

/// What the admin needs of the server around it; provided as a context.
#[derive(Clone)]
pub struct AdminContext {
    /// Everything that the product can do.
    pub platform: Arc<Platform>,
    /// Under which address browsers reach this server.
    pub public_url: String,
}

/// The words of the language in which this request is answered.
pub(super) fn texts() -> Texts {
    AdminLanguage::spoken().texts()
}

/// Who is signed in, as the server's layer found.
pub(super) fn signed_in() -> Option<SignedIn> {
    use_context::<Parts>()?
        .extensions
        .get::<SignedIn>()
        .cloned()
}

/// Nothing is answered without a session, whatever the layers before it did.
fn admin() -> Result<(AdminContext, SignedIn), UiError> {
    let by = signed_in().ok_or(UiError::SignedOut)?;
    let admin = use_context::<AdminContext>().ok_or(UiError::Unanswered)?;
    Ok((admin, by))
}

pub(super) fn site(site: &str) -> Result<SnippetPage, UiError> {
    let (admin, by) = admin()?;
    let not = |status, error| {
        if let Some(response) = use_context::<ResponseOptions>() {
            response.set_status(status);
        }
        error
    };
    let missing = || not(StatusCode::NOT_FOUND, UiError::Missing);
    let site = SiteId::parse(site).map_err(|_| missing())?;
    by.check_on(Permission::SeeRates, &site)
        .map_err(|_| not(StatusCode::FORBIDDEN, UiError::Refused))?;
    let live = admin.platform.live(&site).ok_or_else(missing)?;
    Ok(page(&live.policy, &admin.public_url))
}

/// The whole page of a site.
pub(super) fn page(policy: &Policy, public_url: &str) -> SnippetPage {
    let texts = texts();
    let asks = policy.has_optional_purposes();
    let key = if asks {
        "admin-snippet-page-title"
    } else {
        "admin-site-quiet-title"
    };
    SnippetPage {
        site: policy.site.to_string(),
        title: texts.with(key, [("site", policy.name.clone().into())]),
        version: version(&texts, policy),
        preferences: preferences(policy),
        snippet: asks.then(|| {
            format!(
                "<script src=\"{public_url}/s/{}.js\"></script>",
                policy.site
            )
        }),
    }
}

fn version(texts: &Texts, policy: &Policy) -> String {
    let arguments = [
        ("version", policy.version.to_string().into()),
        ("notice", policy.notice.version.clone().into()),
        (
            "date",
            words::written_date(texts, &policy.notice.date).into(),
        ),
    ];
    texts.with("admin-site-version", arguments)
}

/// The address of a site's preference page, below this server's own.
pub(super) fn preferences(policy: &Policy) -> String {
    let country = policy.countries.first().map_or_else(
        || "xx".to_owned(),
        |code| code.as_str().to_ascii_lowercase(),
    );
    format!("/p/{}/{country}/{}", policy.site, policy.default_language())
}
