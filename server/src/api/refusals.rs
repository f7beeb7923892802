//! Which status a refusal of the platform has. The codes are the platform's own.

use crate::error::ApiError;
use http::StatusCode;
use platform::{
    access::{AccessError, Refused},
    api_tokens::ApiTokenError,
    drafts::DraftError,
    experiments::ExperimentError,
    jobs::JobError,
    operators::ChangeError,
    policy_access::PolicyAccessError,
    publishing::PublishError,
    rates::RatesError,
};

impl From<Refused> for ApiError {
    fn from(why: Refused) -> Self {
        Self::new(StatusCode::FORBIDDEN, why.code(), why.to_string())
    }
}

impl From<AccessError> for ApiError {
    fn from(error: AccessError) -> Self {
        let status = match error {
            AccessError::Refused(why) => return why.into(),
            AccessError::Store(error) => return error.into(),
            AccessError::Missing => StatusCode::NOT_FOUND,
            AccessError::Query | AccessError::Why => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<ChangeError> for ApiError {
    fn from(error: ChangeError) -> Self {
        let status = match error {
            ChangeError::Refused(why) => return why.into(),
            ChangeError::Store(error) => return error.into(),
            ChangeError::Unknown => StatusCode::NOT_FOUND,
            ChangeError::LastOwner => StatusCode::CONFLICT,
            ChangeError::OwnerSites | ChangeError::NoSites | ChangeError::UnknownSite(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<ApiTokenError> for ApiError {
    fn from(error: ApiTokenError) -> Self {
        let status = match error {
            ApiTokenError::Refused(why) => return why.into(),
            ApiTokenError::Store(error) => return error.into(),
            ApiTokenError::NotFound | ApiTokenError::RoleNotFound => StatusCode::NOT_FOUND,
            ApiTokenError::NameTaken | ApiTokenError::RoleNameTaken => StatusCode::CONFLICT,
            ApiTokenError::UnknownSite
            | ApiTokenError::Name
            | ApiTokenError::Days
            | ApiTokenError::Sites => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<PolicyAccessError> for ApiError {
    fn from(error: PolicyAccessError) -> Self {
        let status = match error {
            PolicyAccessError::Refused(why) => return why.into(),
            PolicyAccessError::Draft(error) => return error.into(),
            PolicyAccessError::UnknownSite(_) => StatusCode::NOT_FOUND,
            PolicyAccessError::Note => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<DraftError> for ApiError {
    fn from(error: DraftError) -> Self {
        let (code, message) = (error.code(), error.to_string());
        let refused = |status| Self::new(status, code, message.as_str());
        match error {
            DraftError::Store(error) => error.into(),
            DraftError::Publish(error) => error.into(),
            DraftError::NoDraft(_) => refused(StatusCode::NOT_FOUND),
            DraftError::Size | DraftError::OtherSite(..) => {
                refused(StatusCode::UNPROCESSABLE_ENTITY)
            }
            DraftError::Conflict(conflict) => refused(StatusCode::CONFLICT)
                .with("revision", conflict.current.revision)
                .with("changes", &conflict.changes)
                .with("lines", &conflict.lines),
        }
    }
}

impl From<PublishError> for ApiError {
    fn from(error: PublishError) -> Self {
        let (code, message) = (error.code(), error.to_string());
        let refused = |status| Self::new(status, code, message.as_str());
        match error {
            PublishError::Store(error) => error.into(),
            PublishError::UnknownVersion(..) => refused(StatusCode::NOT_FOUND),
            PublishError::SlotsExhausted => refused(StatusCode::UNPROCESSABLE_ENTITY),
            PublishError::File(file) => {
                let findings: Vec<_> = file.errors.iter().chain(&file.warnings).collect();
                refused(StatusCode::UNPROCESSABLE_ENTITY).with("findings", findings)
            }
            PublishError::Conflict(conflict) => refused(StatusCode::CONFLICT)
                .with("current", conflict.current)
                .with("changes", &conflict.changes),
        }
    }
}

impl From<ExperimentError> for ApiError {
    fn from(error: ExperimentError) -> Self {
        let (code, message) = (error.code(), error.to_string());
        let refused = |status| Self::new(status, code, message.as_str());
        match error {
            ExperimentError::Refused(why) => why.into(),
            ExperimentError::Publish(error) => error.into(),
            ExperimentError::Store(error) => error.into(),
            ExperimentError::UnknownSite(_) => Self::unknown_site(),
            ExperimentError::Unknown(..) | ExperimentError::UnknownVersion(..) => {
                refused(StatusCode::NOT_FOUND)
            }
            ExperimentError::Runs(_) | ExperimentError::HasEnded(_) => {
                refused(StatusCode::CONFLICT)
            }
            ExperimentError::Differ(obstacles) => {
                refused(StatusCode::UNPROCESSABLE_ENTITY).with("obstacles", obstacles)
            }
            _ => refused(StatusCode::UNPROCESSABLE_ENTITY),
        }
    }
}

impl ApiError {
    /// Which status a refusal of a job has.
    pub(crate) const fn status_of_job(error: &JobError) -> StatusCode {
        match error {
            JobError::Refused(_) => StatusCode::FORBIDDEN,
            JobError::UnknownSite | JobError::UnknownJob | JobError::NoReport(_) => {
                StatusCode::NOT_FOUND
            }
            JobError::Address | JobError::OtherOrigin(_) | JobError::FurtherPages => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            JobError::NoBrowser
            | JobError::SiteBusy
            | JobError::Over(..)
            | JobError::NotOver(_) => StatusCode::CONFLICT,
            JobError::QueueFull | JobError::TooOften => StatusCode::TOO_MANY_REQUESTS,
            JobError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl From<JobError> for ApiError {
    fn from(error: JobError) -> Self {
        let (status, code) = (Self::status_of_job(&error), error.code());
        let refused = Self::new(status, code, error.to_string());
        let (minute, hour) = (60, 3_600);
        match error {
            JobError::Refused(why) => why.into(),
            JobError::Store(error) => error.into(),
            JobError::UnknownSite => Self::unknown_site(),
            JobError::TooOften => refused.after(hour),
            JobError::QueueFull => refused.after(minute),
            _ => refused,
        }
    }
}

impl From<RatesError> for ApiError {
    fn from(error: RatesError) -> Self {
        let message = error.to_string();
        match error {
            RatesError::Refused(why) => why.into(),
            RatesError::Store(error) => error.into(),
            RatesError::UnknownSite => Self::unknown_site(),
            RatesError::Query(why) => {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, why.code(), message)
            }
        }
    }
}
