//! The one error that HTTP answers with: status, stable code, neutral message. The cause rides on the response and
//! one layer logs it once.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use platform::{impressions::ImpressionError, recording::RecordError};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use store::StoreError;

/// An answer that is not a success, as `application/problem+json` (RFC 9457) with a `code`.
#[derive(Debug, Clone)]
pub struct ApiError {
    /// The status.
    pub status: StatusCode,
    /// The stable code.
    pub code: &'static str,
    /// What happened, what was kept, what to do.
    pub message: String,
    /// Further members of the problem, such as `findings`.
    pub members: Map<String, Value>,
    /// When to ask again, in seconds.
    pub retry_after: Option<u64>,
    /// What only the log may know.
    pub cause: Option<Arc<StoreError>>,
}

/// The cause of a failed answer, for the layer that logs it.
#[derive(Debug, Clone)]
pub struct Cause(pub Arc<StoreError>);

impl ApiError {
    /// An error without a hidden cause.
    #[must_use]
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            members: Map::new(),
            retry_after: None,
            cause: None,
        }
    }

    /// The same with a further member.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        self.members.insert(name.to_owned(), json!(value));
        self
    }

    /// The same, to be asked again after so many seconds.
    #[must_use]
    pub const fn after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The binary was built without its bundles; an empty answer would hold nothing back.
    #[must_use]
    pub fn bundles_missing() -> Self {
        let message = "this binary was built without its bundles; run `cargo xtask build`";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "bundles_missing", message)
    }

    /// The site of the path does not exist.
    #[must_use]
    pub fn unknown_site() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "unknown_site",
            "this site is not published",
        )
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let error = Arc::new(error);
        let busy = matches!(*error, StoreError::Busy);
        let message = if busy {
            "too many writes are waiting; nothing was stored, send it again"
        } else {
            "the store cannot take this now; nothing was stored, send it again"
        };
        Self {
            cause: Some(Arc::clone(&error)),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, error.code(), message)
        }
    }
}

impl From<RecordError> for ApiError {
    fn from(error: RecordError) -> Self {
        let status = match error {
            RecordError::Store(error) => return error.into(),
            RecordError::UnknownSite => StatusCode::NOT_FOUND,
            RecordError::PolicyOutdated => StatusCode::CONFLICT,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<ImpressionError> for ApiError {
    fn from(error: ImpressionError) -> Self {
        let status = match error {
            ImpressionError::UnknownSite => StatusCode::NOT_FOUND,
            ImpressionError::PolicyOutdated => StatusCode::CONFLICT,
            ImpressionError::UnknownLanguage => StatusCode::UNPROCESSABLE_ENTITY,
            ImpressionError::Busy => StatusCode::SERVICE_UNAVAILABLE,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut problem = json!({
            "type": "about:blank",
            "title": self.status.canonical_reason(),
            "status": self.status.as_u16(),
            "code": self.code,
            "detail": self.message,
        });
        if let Value::Object(problem) = &mut problem {
            problem.extend(self.members);
        }
        let mut response = (self.status, Json(problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let unavailable = self.status == StatusCode::SERVICE_UNAVAILABLE;
        if let Some(seconds) = self.retry_after.or(unavailable.then_some(2)) {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(cause) = self.cause {
            response.extensions_mut().insert(Cause(cause));
        }
        response
    }
}
