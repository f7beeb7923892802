//! Templates of services, to begin a site file with. Nothing is decided by them.

use super::{
    ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page_of, path_part},
};
use crate::{error::ApiError, state::AppState};
use axum::{Json, extract::FromRequestParts};
use http::{StatusCode, request::Parts};
use platform::templates::{self, Template};
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(one))
}

/// The template that an address names.
struct Named(&'static Template);

impl FromRequestParts<AppState> for Named {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let part = path_part(parts, state, "id").await;
        let found = part.and_then(|id| templates::find(&id));
        found.map(Self).ok_or_else(|| {
            let message = "there is no template with this id";
            ApiError::new(StatusCode::NOT_FOUND, "unknown_template", message)
        })
    }
}

/// Templates of services
///
/// By id.
#[utoipa::path(
    get, path = "/api/v1/templates", tag = "Templates", operation_id = "list_templates", params(Listing),
    responses((status = 200, description = "A page of templates.", body = Page<Template>), ReadProblems)
)]
async fn list(
    _caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<Template>>, ApiError> {
    let mut all: Vec<&'static Template> = templates::all().iter().collect();
    all.sort_by_key(|template| template.id.as_str());
    let place = |template: &&Template| template.id.to_string();
    Ok(Json(page_of(
        all,
        &listing,
        "template",
        place,
        Clone::clone,
    )?))
}

/// A template
#[utoipa::path(
    get, path = "/api/v1/templates/{id}", tag = "Templates", operation_id = "get_template",
    params(("id" = String, Path, description = "The template's id.")),
    responses((status = 200, description = "The template.", body = Template), ReadProblems)
)]
async fn one(_caller: Caller, Named(template): Named) -> Json<Template> {
    Json(template.clone())
}
