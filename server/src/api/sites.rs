//! Sites that a caller may see, and who the caller is.

use super::{
    ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page_of},
};
use crate::{error::ApiError, state::AppState, visit::SiteOfPath};
use axum::Json;
use consent::{LanguageTag, PolicyVersion, SiteId};
use platform::{
    access::{Permission, Role},
    platform::LivePolicy,
};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(me))
        .routes(routes!(list))
        .routes(routes!(one))
}

/// Who a token is.
#[derive(Debug, Serialize, ToSchema)]
struct Me {
    /// As the audit log names it.
    name: String,
    /// The role.
    role: Role,
    /// On which sites; null means all, also those to come.
    #[schema(required)]
    sites: Option<Vec<SiteId>>,
    /// What the role may do.
    permissions: Vec<&'static str>,
}

/// A published site.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Site)]
struct SiteBody {
    /// Its id.
    id: SiteId,
    /// What visitors call it.
    name: String,
    /// The current policy version.
    version: PolicyVersion,
    /// The content address of that version.
    digest: String,
    /// Its languages, the default one first.
    languages: Vec<LanguageTag>,
    /// The origins of its pages.
    origins: Vec<String>,
    /// Does it ask for anything? With necessary items only there is no banner.
    asks: bool,
    /// The script tag to paste.
    snippet: String,
}

/// Who this token is
///
/// Its role, its sites, and what it may do.
#[utoipa::path(
    get, path = "/api/v1/me", tag = "Sites", operation_id = "me",
    responses((status = 200, description = "Who this token is.", body = Me), ReadProblems)
)]
async fn me(caller: Caller) -> Json<Me> {
    let by = &caller.by;
    let may = Permission::ALL.into_iter().filter(|what| by.may(*what));
    Json(Me {
        name: by.name.clone(),
        role: by.role,
        sites: (!by.sites.is_empty()).then(|| by.sites.clone()),
        permissions: may.map(Permission::wire_name).collect(),
    })
}

/// Sites
///
/// The published sites that this token may see, by id.
#[utoipa::path(
    get, path = "/api/v1/sites", tag = "Sites", operation_id = "list_sites", params(Listing),
    responses((status = 200, description = "A page of sites.", body = Page<SiteBody>), ReadProblems)
)]
async fn list(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<SiteBody>>, ApiError> {
    caller.by.check(Permission::SeeRates)?;
    let sites = caller.platform().sites_of(&caller.by);
    let place = |live: &Arc<LivePolicy>| live.policy.site.to_string();
    let page = page_of(sites, &listing, "site", place, |live| body(&live, &caller))?;
    Ok(Json(page))
}

/// A site
#[utoipa::path(
    get, path = "/api/v1/sites/{site}", tag = "Sites", operation_id = "get_site",
    params(("site" = String, Path, description = "The site's id.")),
    responses((status = 200, description = "The site.", body = SiteBody), ReadProblems)
)]
async fn one(caller: Caller, SiteOfPath(site): SiteOfPath) -> Result<Json<SiteBody>, ApiError> {
    caller.by.check_on(Permission::SeeRates, &site)?;
    let live = caller.platform().live(&site);
    let live = live.ok_or_else(ApiError::unknown_site)?;
    Ok(Json(body(&live, &caller)))
}

fn body(live: &LivePolicy, caller: &Caller) -> SiteBody {
    let (policy, own) = (&live.policy, &caller.state.settings.public_url);
    SiteBody {
        id: policy.site.clone(),
        name: policy.name.clone(),
        version: policy.version,
        digest: live.digest.clone(),
        languages: policy.languages.clone(),
        origins: policy.origins.clone(),
        asks: policy.has_optional_purposes(),
        snippet: format!("<script src=\"{own}/s/{}.js\"></script>", policy.site),
    }
}
