//! What a site's back end calls with its token: records of a signed-in visitor, what counts for one, and the steps of
//! a double opt-in that are not a page. Subjects stand in bodies, never in addresses (S24).

mod answers;

pub(super) use answers::SubjectRecordAnswer;

use crate::{
    api::{Problem, Problems},
    api_caller::{ApiCaller, bearer},
    body::JsonBody,
    error::ApiError,
    routes::{
        double_opt_in::{confirm_url, withdraw_url},
        exports,
    },
    state::AppState,
};
use answers::{ConfirmedAnswer, ConsentsAnswer, ConsentsOf, DoubleOptInAnswer};
use axum::{
    Json, Router,
    extract::{MatchedPath, Request, State},
    handler::Handler,
    middleware::Next,
    response::{IntoResponse, Response},
    routing::post,
};
use http::{HeaderValue, Method, StatusCode, header};
use platform::{
    double_opt_in::{DoubleOptInRequest, LinkError},
    evidence::rfc3339,
    server_side::{ConsentQuery, ServerSideError, SubjectRecordRequest},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The address that browsers and back ends share.
const RECORDS: &str = "/v1/sites/{site}/records";

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/v1/sites/{site}/consents/query", post(query))
        .route("/v1/sites/{site}/double-opt-ins", post(request))
        .route("/v1/sites/{site}/double-opt-ins/confirm", post(confirm))
        .merge(exports::router())
}

/// Stands before the check of a browser's origin: who brings a token is a back end, and has none.
pub(crate) async fn by_bearer(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let matched = request.extensions().get::<MatchedPath>();
    let is_records = matched.is_some_and(|path| path.as_str() == RECORDS);
    if is_records && request.method() == Method::POST && bearer(request.headers()).is_some() {
        record.call(request, state).await
    } else {
        next.run(request).await
    }
}

async fn record(
    State(state): State<AppState>,
    caller: ApiCaller,
    JsonBody(request): JsonBody<SubjectRecordRequest>,
) -> Result<Response, ApiError> {
    let language = request.language.clone();
    let done = state
        .platform
        .record_of_subject(&caller.site, request)
        .await?;
    let record = &done.receipt.record;
    let answer = SubjectRecordAnswer {
        record: record.id.clone(),
        consent_id: record.visitor,
        state: record.state,
        withdraw_url: withdraw_url(&state, &caller.site, &language, &done.withdraw_token),
        withdraw_token: done.withdraw_token,
        receipt: done.receipt,
    };
    Ok(created(done.replayed, answer))
}

/// What counts for a person
///
/// For mail and customer systems: ask before each mailing. Stores nothing; whatever is unsure is denied.
#[utoipa::path(
    post, path = "/v1/sites/{site}/consents/query", tag = "Back ends", operation_id = "query_consents",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = ConsentQuery,
    responses((status = 200, description = "What counts.", body = ConsentsAnswer), Problems),
    security(("back_end_token" = []))
)]
pub(crate) async fn query(
    State(state): State<AppState>,
    caller: ApiCaller,
    JsonBody(query): JsonBody<ConsentQuery>,
) -> Result<Response, ApiError> {
    let answers = state.platform.consents(&caller.site, &query).await?;
    let of = |subject, consents| ConsentsOf {
        site: caller.site.clone(),
        subject,
        consents,
    };
    let answer = match query.subjects {
        None => {
            let one = answers.into_iter().next().ok_or(ServerSideError::Whom)?;
            ConsentsAnswer::One(Box::new(of(None, one)))
        }
        Some(subjects) => {
            let named = subjects.iter().map(|subject| subject.as_sent().to_owned());
            let answers = named.zip(answers);
            let answers = answers.map(|(subject, consents)| of(Some(subject), consents));
            ConsentsAnswer::Many {
                answers: answers.collect(),
            }
        }
    };
    Ok(private(StatusCode::OK, answer))
}

/// Ask for a consent by double opt-in
///
/// Records the request, which grants nothing, and answers the links for your mail. The same key again: 200 with the same links.
#[utoipa::path(
    post, path = "/v1/sites/{site}/double-opt-ins", tag = "Back ends", operation_id = "request_double_opt_in",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = DoubleOptInRequest,
    responses(
        (status = 201, description = "It is asked for.", body = DoubleOptInAnswer),
        (status = 200, description = "It was asked for before, under the same key.", body = DoubleOptInAnswer),
        Problems
    ),
    security(("back_end_token" = []))
)]
pub(crate) async fn request(
    State(state): State<AppState>,
    caller: ApiCaller,
    JsonBody(request): JsonBody<DoubleOptInRequest>,
) -> Result<Response, ApiError> {
    let site = &caller.site;
    let done = state.platform.request_double_opt_in(site, request).await?;
    let answer = DoubleOptInAnswer {
        id: done.id,
        confirm_url: confirm_url(&state, site, &done.language, &done.confirmation_token),
        confirmation_token: done.confirmation_token,
        withdraw_url: withdraw_url(&state, site, &done.language, &done.withdraw_token),
        withdraw_token: done.withdraw_token,
        expires_at: rfc3339(done.expires_at),
    };
    Ok(created(done.replayed, answer))
}

/// What a back end posts that shows the page for confirming itself.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Confirmation {
    /// The secret of the link.
    token: String,
}

/// Confirm a double opt-in
///
/// For a page of your own; the page behind `confirm_url` does it too. A token confirms once.
#[utoipa::path(
    post, path = "/v1/sites/{site}/double-opt-ins/confirm", tag = "Back ends", operation_id = "confirm_double_opt_in",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = Confirmation,
    responses(
        (status = 201, description = "It is confirmed.", body = ConfirmedAnswer),
        (status = 410, description = "Its time is over, or it was withdrawn.", body = Problem, content_type = "application/problem+json"),
        Problems
    ),
    security(("back_end_token" = []))
)]
pub(crate) async fn confirm(
    State(state): State<AppState>,
    caller: ApiCaller,
    JsonBody(confirmation): JsonBody<Confirmation>,
) -> Result<Response, ApiError> {
    let (site, token) = (&caller.site, &confirmation.token);
    let done = state
        .platform
        .confirm_double_opt_in(site, token, None)
        .await?;
    let withdraw = &done.pending.withdraw_token;
    let answer = ConfirmedAnswer {
        seq: done.seq,
        consent_id: done.record.visitor,
        state: done.record.state,
        until: rfc3339(done.record.valid_until),
        withdraw_url: withdraw_url(&state, site, &done.record.language, withdraw),
        withdraw_token: withdraw.clone(),
        record: done.record.id,
        answers: done.record.answers,
        purposes: done.record.purposes.into_keys().collect(),
    };
    Ok(private(StatusCode::CREATED, answer))
}

fn created(replayed: bool, answer: impl Serialize) -> Response {
    let status = if replayed {
        StatusCode::OK
    } else {
        StatusCode::CREATED
    };
    private(status, answer)
}

fn private(status: StatusCode, answer: impl Serialize) -> Response {
    let no_store = HeaderValue::from_static("no-store");
    (status, [(header::CACHE_CONTROL, no_store)], Json(answer)).into_response()
}

impl From<ServerSideError> for ApiError {
    fn from(error: ServerSideError) -> Self {
        let status = match error {
            ServerSideError::Store(error) => return error.into(),
            ServerSideError::UnknownSite => StatusCode::NOT_FOUND,
            ServerSideError::PolicyOutdated | ServerSideError::KeyTaken => StatusCode::CONFLICT,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<LinkError> for ApiError {
    fn from(error: LinkError) -> Self {
        let status = match error {
            LinkError::Store(error) => return error.into(),
            LinkError::UnknownSite | LinkError::Unknown => StatusCode::NOT_FOUND,
            LinkError::Used | LinkError::PolicyOutdated => StatusCode::CONFLICT,
            LinkError::Expired | LinkError::Withdrawn => StatusCode::GONE,
        };
        Self::new(status, error.code(), error.to_string())
    }
}
