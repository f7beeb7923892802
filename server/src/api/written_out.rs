//! Records that leave the house: receipt, history, evidence in others' forms, and what was shown. Each is an entry of the
//! audit (S19).

use super::{ReadProblems, caller::Caller, listing::Asked, records::AtRecord};
use crate::{error::ApiError, state::AppState};
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use consent::PolicyVersion;
use http::{StatusCode, header};
use platform::{evidence::Form, receipt::Receipt, rights::History};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(receipt))
        .routes(routes!(history))
        .routes(routes!(evidence))
        .routes(routes!(shown))
}

/// In which form.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Wish {
    /// `27560`, `kantara` or `sluis`, which is what counts where it is left out.
    form: Option<String>,
}

/// What a visitor saw when a record was made.
#[derive(Debug, Serialize, ToSchema)]
struct Shown {
    /// Its content address; null where the record names none.
    #[schema(required)]
    id: Option<String>,
    /// Its media type; null where nothing is kept.
    #[schema(required)]
    media_type: Option<String>,
    /// What was served, as text; null where nothing is kept.
    #[schema(required)]
    text: Option<String>,
    /// The policy version.
    policy: PolicyVersion,
    /// The language.
    language: String,
    /// The control that was used.
    control: &'static str,
}

/// A record's receipt
///
/// The visitor's copy, which anybody can verify.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/records/{record}/receipt", tag = "Records", operation_id = "get_receipt",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    responses((status = 200, description = "The receipt.", body = Receipt), ReadProblems)
)]
async fn receipt(caller: Caller, at: AtRecord) -> Result<Json<Receipt>, ApiError> {
    let platform = caller.platform();
    let receipt = platform
        .hand_out_record(&caller.by, &at.site, &at.record)
        .await?;
    Ok(Json(receipt))
}

/// A visitor's history
///
/// All records of the visitor of this record, to be handed out (GDPR art. 15 and 20).
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/records/{record}/history", tag = "Records", operation_id = "get_history",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    responses((status = 200, description = "All records, newest first.", body = History), ReadProblems)
)]
async fn history(caller: Caller, at: AtRecord) -> Result<Json<History>, ApiError> {
    let platform = caller.platform();
    let history = platform
        .hand_out_history(&caller.by, &at.site, &at.record)
        .await?;
    Ok(Json(history))
}

/// A record written out
///
/// As ISO/IEC TS 27560, as a Kantara receipt, or as it is stored.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/records/{record}/evidence", tag = "Records", operation_id = "get_evidence",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
        Wish,
    ),
    responses(
        (status = 200, description = "The record in that form.", content(
            (Object = "application/json"), (Object = "application/ld+json"))),
        ReadProblems
    )
)]
async fn evidence(
    caller: Caller,
    at: AtRecord,
    Asked(wish): Asked<Wish>,
) -> Result<Response, ApiError> {
    let form = form_of(wish.form.as_deref())?;
    let server = &caller.state.settings.public_url;
    let platform = caller.platform();
    let written: Value = platform
        .hand_out_evidence(&caller.by, &at.site, &at.record, form, server)
        .await?;
    let media_type = [(header::CONTENT_TYPE, form.media_type())];
    Ok((media_type, Json(written).into_response().into_body()).into_response())
}

/// What was shown
///
/// The very bytes that were served when the record was made.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/records/{record}/shown", tag = "Records", operation_id = "get_shown",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    responses((status = 200, description = "What was shown.", body = Shown), ReadProblems)
)]
async fn shown(caller: Caller, at: AtRecord) -> Result<Json<Shown>, ApiError> {
    let platform = caller.platform();
    let view = platform
        .read_shown(&caller.by, &at.site, &at.record)
        .await?;
    let record = view.record;
    let (media_type, text) = view.artefact.map_or((None, None), |kept| {
        let text = String::from_utf8_lossy(&kept.body).into_owned();
        (Some(kept.media_type), Some(text))
    });
    Ok(Json(Shown {
        id: record.shown.map(|id| id.as_str().to_owned()),
        media_type,
        text,
        policy: record.policy,
        language: record.language.to_string(),
        control: record.control.wire_name(),
    }))
}

fn form_of(wish: Option<&str>) -> Result<Form, ApiError> {
    wish.map_or(Some(Form::Sluis), Form::parse).ok_or_else(|| {
        let message = "a record is written out as 27560, kantara or sluis";
        ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "unknown_form", message)
    })
}
