//! The one error that HTTP answers with: status, stable code, neutral message. The cause rides on the response and
//! one layer logs it once.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use platform::{impressions::ImpressionError, recording::RecordError};
use serde_json::json;
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
            cause: None,
        }
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
        let busy = matches!(error, StoreError::Busy);
        let message = if busy {
            "too many writes are waiting; nothing was stored, send it again"
        } else {
            "the store cannot take this now; nothing was stored, send it again"
        };
        Self {
            status: StatusCode::SERVICE_UNAVAILABLE,
            code: error.code(),
            message: message.to_owned(),
            cause: Some(Arc::new(error)),
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
        let problem = json!({
            "type": "about:blank",
            "title": self.status.canonical_reason(),
            "status": self.status.as_u16(),
            "code": self.code,
            "detail": self.message,
        });
        let mut response = (self.status, Json(problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
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
