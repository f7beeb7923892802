//! The banner of a text that is worked on, for the frames of the editor. It is inert and sandboxed.

use super::{super::desk::Desk, Posted, answers};
use crate::preview::{self, Sight};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::{LanguageTag, SiteId, regime::Location};
use http::{HeaderName, header};
use platform::{access::AccessError, policy_access::PolicyAccessError};

/// Scripts of the document run in an origin of its own; it loads nothing and sends nothing.
const RULES: &str = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
     form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
const OWN: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The banner of a text, drawn in a frame of the page.
pub(in crate::routes::admin) async fn preview(
    desk: Desk,
    Path(site): Path<String>,
    Form(posted): Form<Posted>,
) -> Response {
    let Some(site) = SiteId::parse(&site).ok() else {
        return desk.not(AccessError::Missing);
    };
    let checked = desk
        .platform()
        .check_text_for(&desk.by, &site, &posted.text());
    let checked = match checked {
        Ok(checked) => checked,
        Err(PolicyAccessError::Refused(why)) => return desk.refused(&why),
        Err(error) => return drawn(answers::empty_sight(&error.to_string())),
    };
    let wish = LanguageTag::parse(&posted.language);
    let wish = wish.filter(|tag| checked.policy.languages.contains(tag));
    let language = wish.unwrap_or_else(|| checked.policy.default_language());
    let sight = Sight {
        language: &language,
        layer: if posted.layer == "2" { 2 } else { 1 },
        location: Location::default(),
    };
    let dark = posted.scheme == "dark";
    match preview::document(&checked.policy, sight) {
        Ok(html) if dark => drawn(html.replace("color-scheme:light dark", "color-scheme:dark")),
        Ok(html) => drawn(html.replace("color-scheme:light dark", "color-scheme:light")),
        Err(error) => desk.failed(error),
    }
}

fn drawn(html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, RULES),
        (OWN, "same-origin"),
    ];
    (headers, html).into_response()
}
