//! Alerts that are open, and when something is one: for a site, and for the server as a whole.

use super::{Problems, ReadProblems, caller::Caller};
use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::Json;
use consent::SiteId;
use platform::{
    alerts::{AlertKind, AlertRules, Measured, OpenAlert, RateRule},
    clock::written,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(open))
        .routes(routes!(site_rules, set_site_rules))
        .routes(routes!(server_rules, set_server_rules))
}

/// An alert that has begun and not ended.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Alert)]
struct AlertBody {
    /// What it is about.
    alert: AlertKind,
    /// Which site it concerns; null: the server as a whole.
    #[schema(required, value_type = Option<String>)]
    site: Option<SiteId>,
    /// Since when, in UTC.
    #[schema(format = DateTime)]
    since: String,
    /// What was measured when it began.
    measured: Measured,
}

/// The open alerts.
#[derive(Debug, Serialize, ToSchema)]
struct OpenAlerts {
    /// By kind and site.
    items: Vec<AlertBody>,
}

/// When something is an alert on a site.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SiteAlertRules {
    /// A rate fell against the span before; null: never.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required)]
    rate_fell: Option<RateRule>,
    /// No impressions for so many hours, on a site that had some in the week before; null: never.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required, minimum = 1, maximum = 720)]
    no_impressions_hours: Option<u16>,
    /// A check saw a tag that the policy does not know.
    unknown_tag: bool,
}

/// When something is an alert of the server as a whole.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ServerAlertRules {
    /// No checkpoint was signed for so many hours while something was written; null: never.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required, minimum = 1, maximum = 720)]
    checkpoint_late_hours: Option<u16>,
}

/// Open alerts
///
/// Of the caller's sites; those of the server as a whole for callers of all sites.
#[utoipa::path(
    get, path = "/api/v1/alerts", tag = "Alerts", operation_id = "list_alerts",
    responses((status = 200, description = "The alerts.", body = OpenAlerts), ReadProblems)
)]
async fn open(caller: Caller) -> Result<Json<OpenAlerts>, ApiError> {
    let open = caller.platform().open_alerts_for(&caller.by).await?;
    let items = open.into_iter().map(body).collect();
    Ok(Json(OpenAlerts { items }))
}

/// When something is an alert on a site
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/alert-rules", tag = "Alerts", operation_id = "get_alert_rules",
    params(("site" = String, Path, description = "The site.")),
    responses((status = 200, description = "The rules.", body = SiteAlertRules), ReadProblems)
)]
async fn site_rules(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
) -> Result<Json<SiteAlertRules>, ApiError> {
    let platform = caller.platform();
    let rules = platform.alert_rules_for(&caller.by, Some(&site)).await?;
    Ok(Json(SiteAlertRules {
        rate_fell: rules.rate_fell,
        no_impressions_hours: rules.no_impressions_hours,
        unknown_tag: rules.unknown_tag,
    }))
}

/// Say when something is an alert on a site
#[utoipa::path(
    put, path = "/api/v1/sites/{site}/alert-rules", tag = "Alerts", operation_id = "set_alert_rules",
    params(("site" = String, Path, description = "The site.")), request_body = SiteAlertRules,
    responses((status = 200, description = "The rules.", body = SiteAlertRules), Problems)
)]
async fn set_site_rules(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(asked): JsonBody<SiteAlertRules>,
) -> Result<Json<SiteAlertRules>, ApiError> {
    let rules = AlertRules {
        site: Some(site),
        rate_fell: asked.rate_fell,
        no_impressions_hours: asked.no_impressions_hours,
        unknown_tag: asked.unknown_tag,
        checkpoint_late_hours: None,
    };
    caller.platform().set_alert_rules(&caller.by, rules).await?;
    Ok(Json(asked))
}

/// When something is an alert of the server
#[utoipa::path(
    get, path = "/api/v1/alert-rules", tag = "Alerts", operation_id = "get_server_alert_rules",
    responses((status = 200, description = "The rules.", body = ServerAlertRules), ReadProblems)
)]
async fn server_rules(caller: Caller) -> Result<Json<ServerAlertRules>, ApiError> {
    let rules = caller.platform().alert_rules_for(&caller.by, None).await?;
    let checkpoint_late_hours = rules.checkpoint_late_hours;
    Ok(Json(ServerAlertRules {
        checkpoint_late_hours,
    }))
}

/// Say when something is an alert of the server
#[utoipa::path(
    put, path = "/api/v1/alert-rules", tag = "Alerts", operation_id = "set_server_alert_rules",
    request_body = ServerAlertRules,
    responses((status = 200, description = "The rules.", body = ServerAlertRules), Problems)
)]
async fn set_server_rules(
    caller: Caller,
    JsonBody(asked): JsonBody<ServerAlertRules>,
) -> Result<Json<ServerAlertRules>, ApiError> {
    let rules = AlertRules {
        site: None,
        rate_fell: None,
        no_impressions_hours: None,
        unknown_tag: false,
        checkpoint_late_hours: asked.checkpoint_late_hours,
    };
    caller.platform().set_alert_rules(&caller.by, rules).await?;
    Ok(Json(asked))
}

fn body(open: OpenAlert) -> AlertBody {
    AlertBody {
        alert: open.said.kind,
        site: open.site,
        since: written(open.said.since_millis),
        measured: open.said.measured,
    }
}
