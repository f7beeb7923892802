//! The site, or the job of a site, that an address names. Neither has to be there: that is the platform's answer.

use crate::{routes::admin::desk::Desk, state::AppState};
use axum::{
    extract::{FromRequestParts, Path},
    response::Response,
};
use consent::SiteId;
use http::request::Parts;
use platform::{
    access::{AccessError, Permission},
    jobs::JobId,
};
use serde::Deserialize;

/// A site of an address, with who asks.
pub(in crate::routes::admin) struct OfSite {
    pub(super) desk: Desk,
    pub(super) site: SiteId,
}

/// A job of an address, with who asks.
pub(in crate::routes::admin) struct OfJob {
    pub(super) desk: Desk,
    pub(super) site: SiteId,
    pub(super) job: JobId,
}

#[derive(Deserialize)]
struct Named {
    site: String,
    job: Option<String>,
}

async fn named(parts: &mut Parts, state: &AppState) -> Result<(Desk, SiteId, Named), Response> {
    let desk = Desk::from_request_parts(parts, state).await?;
    let named = Path::<Named>::from_request_parts(parts, state).await;
    let site = named
        .ok()
        .and_then(|Path(named)| Some((SiteId::parse(&named.site).ok()?, named)));
    match site {
        Some((site, named)) => Ok((desk, site, named)),
        None => Err(desk.not(AccessError::Missing)),
    }
}

impl FromRequestParts<AppState> for OfSite {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let (desk, site, _) = named(parts, state).await?;
        if let Err(why) = desk.by.check_on(Permission::SeeChecks, &site) {
            return Err(desk.refused(&why));
        }
        Ok(Self { desk, site })
    }
}

impl FromRequestParts<AppState> for OfJob {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let (desk, site, named) = named(parts, state).await?;
        if let Err(why) = desk.by.check_on(Permission::SeeChecks, &site) {
            return Err(desk.refused(&why));
        }
        match named.job.and_then(|job| job.parse().ok()) {
            Some(job) => Ok(Self { desk, site, job }),
            None => Err(desk.not(AccessError::Missing)),
        }
    }
}
