//! JSON bodies: the right type, 8 KiB at most, exactly the fields that are known. Anything else is a clear 4xx.

use crate::error::ApiError;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use http::{StatusCode, header};
use serde::de::DeserializeOwned;

/// The largest body that is read.
pub const MAX_BODY: usize = 8 * 1024;
/// The largest body that is read where one holds a site file. As JSON such a text may take twice its own bytes.
pub const MAX_FILE_BODY: usize = 2 * platform::site_file::MAX_BYTES;

/// A parsed JSON body.
#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let content_type = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let essence = content_type
            .and_then(|text| text.split(';').next())
            .unwrap_or_default()
            .trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            return Err(ApiError::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "not_json",
                "send application/json",
            ));
        }
        let bytes =
            Bytes::from_request(request, state)
                .await
                .map_err(|rejection| match rejection.into_response_status() {
                    StatusCode::PAYLOAD_TOO_LARGE => {
                        let message = "a body has 8 KiB at most, one with a site file 2 MiB";
                        ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", message)
                    }
                    status => {
                        ApiError::new(status, "unreadable_body", "the body could not be read")
                    }
                })?;
        let bad = |message| ApiError::new(StatusCode::BAD_REQUEST, "bad_json", message);
        // A list of values in the order of the fields would be taken too, which no document says.
        if bytes.trim_ascii_start().first() == Some(&b'[') {
            return Err(bad("the body is an object, not a list".to_owned()));
        }
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            bad(format!(
                "the body does not fit at line {} column {}: {error}",
                error.line(),
                error.column()
            ))
        })
    }
}

trait RejectionStatus {
    fn into_response_status(self) -> StatusCode;
}

impl RejectionStatus for axum::extract::rejection::BytesRejection {
    fn into_response_status(self) -> StatusCode {
        self.status()
    }
}
