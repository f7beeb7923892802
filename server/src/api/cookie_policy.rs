//! The cookie policy as values, of any published version.

use super::{ReadProblems, caller::Caller, listing::Asked};
use crate::{error::ApiError, state::AppState, visit::SiteOfPath};
use axum::Json;
use consent::{CountryCode, LanguageTag, PolicyVersion};
use http::StatusCode;
use platform::{
    access::Permission,
    cookie_policy::{CookiePolicy, cookie_policy},
    publishing::PublishError,
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(read))
}

/// Of which version, in which language, for which country.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Wish {
    /// One of the site's; the default one where it is left out.
    #[param(value_type = Option<String>)]
    language: Option<LanguageTag>,
    /// For the complaint authority, two letters; the site's first country where it is left out.
    #[param(value_type = Option<String>)]
    country: Option<CountryCode>,
    /// The current one where it is left out.
    #[param(value_type = Option<u32>)]
    version: Option<PolicyVersion>,
}

/// A site's cookie policy
///
/// What the site uses, for what, by whom and for how long, in one language.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/cookie-policy", tag = "Policies", operation_id = "get_cookie_policy",
    params(("site" = String, Path, description = "The site's id."), Wish),
    responses((status = 200, description = "The cookie policy.", body = CookiePolicy), ReadProblems)
)]
async fn read(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    Asked(wish): Asked<Wish>,
) -> Result<Json<CookiePolicy>, ApiError> {
    caller.by.check_on(Permission::SeeRates, &site)?;
    let live = caller.platform().live(&site);
    let live = live.ok_or_else(ApiError::unknown_site)?;
    let version = wish.version.unwrap_or(live.policy.version);
    let found = caller.platform().version(&site, version).await?;
    let found = found.ok_or_else(|| PublishError::UnknownVersion(site.clone(), version))?;
    let policy = &found.policy;
    let language = wish.language.unwrap_or_else(|| policy.default_language());
    if !policy.languages.contains(&language) {
        let message = "the site does not have this language";
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Err(ApiError::new(status, "unknown_language", message));
    }
    Ok(Json(cookie_policy(
        policy,
        &found.digest,
        wish.country,
        &language,
    )))
}
