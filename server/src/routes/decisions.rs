//! `POST /v1/sites/{site}/decisions`: the gate's question, asked by a site's own back end. Stores nothing.

use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::State};
use consent::{BrowserSignals, CountryCode, Outcome, regime::Location};
use platform::{Visit, deciding::Decided};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What the back end knows of its visitor. Whatever it leaves out is taken to be unknown, and that is the strictest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRequest {
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

/// Decides for a visitor of the back end.
///
/// # Errors
/// 404 `unknown_site`; a 4xx for a body that does not fit.
pub async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<DecisionRequest>,
) -> Result<Json<Value>, ApiError> {
    let visit = Visit {
        location: Location {
            country: request.country,
            subdivision: request.subdivision,
        },
        signals: BrowserSignals { gpc: request.gpc },
        token: request.token,
        address: None,
        seen: platform::Seen::default(),
    };
    let decided = state
        .platform
        .decide(&site, &visit)
        .ok_or_else(ApiError::unknown_site)?;
    Ok(Json(answer(&decided, &visit)))
}

fn answer(decided: &Decided, visit: &Visit) -> Value {
    let policy = &decided.live.policy;
    let outcome =
        |outcome: &Outcome| json!({ "granted": outcome.is_granted(), "reason": outcome.reason });
    let purposes: Map<String, Value> = policy
        .purposes
        .iter()
        .zip(&decided.decision.purposes)
        .map(|(purpose, found)| (purpose.id.to_string(), outcome(found)))
        .collect();
    let services: Map<String, Value> = policy
        .services
        .iter()
        .zip(&decided.decision.services)
        .map(|(service, found)| (service.id.to_string(), outcome(found)))
        .collect();
    json!({
        "site": policy.site,
        "policy": policy.version,
        "regime": visit.regime(policy).id,
        "asks": decided.decision.asks,
        "token_valid": decided.token.is_some(),
        "purposes": purposes,
        "services": services,
    })
}
