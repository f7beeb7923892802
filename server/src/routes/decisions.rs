//! `POST /v1/sites/{site}/decisions`: the gate's question, asked by a site's own back end. Stores nothing.

use crate::{api::Problems, body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::State};
use consent::{
    BrowserSignals, CountryCode, Outcome, PolicyVersion, PurposeId, Reason, RegimeId, ServiceId,
    SiteId, regime::Location,
};
use platform::{Visit, deciding::Decided};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What the back end knows of its visitor. Whatever it leaves out is taken to be unknown, and that is the strictest.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionRequest {
    /// The value of the visitor's token cookie.
    token: Option<String>,
    /// Did the visitor's browser send `Sec-GPC: 1`?
    #[serde(default)]
    gpc: bool,
    /// The visitor's country.
    country: Option<CountryCode>,
    /// The second part of ISO 3166-2.
    subdivision: Option<String>,
}

/// What may run.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DecisionAnswer {
    /// On which site.
    site: SiteId,
    /// By which policy version.
    policy: PolicyVersion,
    /// Under which regime.
    regime: RegimeId,
    /// Would the visitor be asked on the next page?
    asks: bool,
    /// Was the token a valid one?
    token_valid: bool,
    /// Every purpose.
    purposes: BTreeMap<PurposeId, OutcomeBody>,
    /// Every service.
    services: BTreeMap<ServiceId, OutcomeBody>,
}

/// May one purpose or service run, and why?
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Outcome)]
struct OutcomeBody {
    /// May it?
    granted: bool,
    /// Why.
    reason: Reason,
}

/// Decide for a visitor
///
/// The gate's question, for a back end. Stores nothing and needs no token of the back end: the visitor's own is in the body.
#[utoipa::path(
    post, path = "/v1/sites/{site}/decisions", tag = "Back ends", operation_id = "decide",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = DecisionRequest,
    responses((status = 200, description = "What may run.", body = DecisionAnswer), Problems)
)]
pub(crate) async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<DecisionRequest>,
) -> Result<Json<DecisionAnswer>, ApiError> {
    let visit = Visit {
        location: Location {
            country: request.country,
            subdivision: request.subdivision,
        },
        signals: BrowserSignals { gpc: request.gpc },
        token: request.token,
        address: None,
    };
    let decided = state
        .platform
        .decide(&site, &visit)
        .ok_or_else(ApiError::unknown_site)?;
    Ok(Json(answer(&decided, &visit)))
}

fn answer(decided: &Decided, visit: &Visit) -> DecisionAnswer {
    let policy = &decided.live.policy;
    let outcome = |outcome: &Outcome| OutcomeBody {
        granted: outcome.is_granted(),
        reason: outcome.reason,
    };
    let purposes = policy.purposes.iter().zip(&decided.decision.purposes);
    let services = policy.services.iter().zip(&decided.decision.services);
    DecisionAnswer {
        site: policy.site.clone(),
        policy: policy.version,
        regime: visit.regime(policy).id,
        asks: decided.decision.asks,
        token_valid: decided.token.is_some(),
        purposes: purposes
            .map(|(purpose, found)| (purpose.id.clone(), outcome(found)))
            .collect(),
        services: services
            .map(|(service, found)| (service.id.clone(), outcome(found)))
            .collect(),
    }
}
