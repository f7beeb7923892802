//! The language of the admin: found per request, carried through it, and kept in a cookie for whoever switches. The
//! cookie holds the language and nothing else.

use super::{
    forms::{INSIDE, see_other},
    session,
};
use crate::{cookies, error::ApiError, negotiation, state::AppState};
use app::admin::{AdminLanguage, speaking};
use axum::{
    Form,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use cookie::{Cookie, SameSite, time::Duration};
use http::{HeaderMap, HeaderValue, header};
use serde::Deserialize;

const NAME: &str = "sluis-admin-language";
const KEPT: Duration = Duration::days(365);

/// The layer around all of the admin: every page is made in the language of whoever reads it.
pub(super) async fn spoken(request: Request, next: Next) -> Response {
    let chosen = cookies::read(request.headers(), NAME);
    let accepted = negotiation::languages(request.headers());
    let language = AdminLanguage::wished(chosen.as_deref(), &accepted);
    let mut response = speaking(language, next.run(request)).await;
    let tag = HeaderValue::from_static(language.tag());
    response.headers_mut().insert(header::CONTENT_LANGUAGE, tag);
    response
}

#[derive(Deserialize)]
pub(super) struct Switch {
    language: String,
}

/// Keeps a language and leads back to the page that it was chosen on. One that is none of ours changes nothing.
pub(super) async fn switch(
    State(state): State<AppState>,
    headers: HeaderMap,
    Form(form): Form<Switch>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let back = back(&headers, &state.settings.public_url);
    let chosen = AdminLanguage::parse(&form.language);
    let cookie = chosen.map(|language| cookie(language, state.settings.secure));
    Ok(see_other(&back, cookie))
}

fn cookie(language: AdminLanguage, secure: bool) -> HeaderValue {
    // Lax, so that a page that is linked to from elsewhere has its language too.
    let cookie = Cookie::build((NAME, language.tag()))
        .path("/admin")
        .secure(secure)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(KEPT)
        .build();
    HeaderValue::from_str(&cookie.to_string()).expect("name and tag are ASCII")
}

/// Path and query of the page before, where it is one of the admin's.
fn back(headers: &HeaderMap, own: &str) -> String {
    let referer = headers.get(header::REFERER);
    let page = referer
        .and_then(|value| url::Url::parse(value.to_str().ok()?).ok())
        .filter(|url| url.origin().ascii_serialization() == own)
        .filter(|url| url.path() == INSIDE || url.path().starts_with("/admin/"));
    page.map_or_else(
        || INSIDE.to_owned(),
        |url| match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::back;
    use http::{HeaderMap, header};

    #[test]
    fn the_switch_leads_back_to_pages_of_the_admin_only() {
        let back = |referer: &str| {
            let value = referer.parse().expect("a header value");
            back(
                &HeaderMap::from_iter([(header::REFERER, value)]),
                "https://sluis.example",
            )
        };
        let page = "https://sluis.example/admin/sites/shop?days=7";
        assert_eq!(back(page), "/admin/sites/shop?days=7");
        for other in [
            "https://evil.example/admin",
            "https://sluis.example/p/shop",
            "https://sluis.example.evil.example/admin",
            "https://sluis.example/administer",
            "nonsense",
        ] {
            assert_eq!(back(other), "/admin", "{other}");
        }
        assert_eq!(back("https://sluis.example//evil.example/"), "/admin");
        assert_eq!(back("https://sluis.example/admin"), "/admin");
    }
}
