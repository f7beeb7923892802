//! The report of a check in the forms that `sluis check` writes, from the JSON that is kept with the job.

use axum::response::{IntoResponse, Response};
use check::{Report, report};
use consent::SiteId;
use http::header;
use platform::{
    Platform,
    jobs::{JobError, JobFile, JobId},
    operators::SignedIn,
};

/// A page that holds what somebody else wrote, as a document of its own: no script, only its own styles and pictures.
const PAGE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'; sandbox";
/// What is no page may do nothing when it is opened as one.
pub(crate) const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// A form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As `--json` prints it.
    Json,
    /// The page with pictures.
    Html,
    /// The table.
    Text,
    /// For CI.
    Junit,
    /// What the inventory lacks, as a part of a site file.
    Draft,
}

impl Form {
    /// The form of a file of this name.
    pub(crate) fn of_file(name: &str) -> Option<Self> {
        Some(match name {
            "report.json" => Self::Json,
            "report.html" => Self::Html,
            "report.txt" => Self::Text,
            "report.xml" => Self::Junit,
            "draft.toml" => Self::Draft,
            _ => return None,
        })
    }

    /// The form of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "json" => Self::Json,
            "html" => Self::Html,
            "text" => Self::Text,
            "junit" => Self::Junit,
            "draft" => Self::Draft,
            _ => return None,
        })
    }

    const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            Self::Text | Self::Draft => "text/plain; charset=utf-8",
            Self::Junit => "application/xml",
        }
    }
}

/// A report in one of its forms, for somebody who may see it.
///
/// # Errors
/// [`JobError`]
pub(crate) async fn written(
    platform: &Platform,
    by: &SignedIn,
    site: &SiteId,
    job: JobId,
    form: Form,
) -> Result<Response, JobError> {
    let file = match form {
        Form::Html => JobFile::Page,
        _ => JobFile::Report,
    };
    let kept = platform.job_file_for(by, site, job, file).await?;
    let body = match form {
        Form::Json | Form::Html => Some(kept),
        Form::Text => read(&kept).map(|read| report::table(&read).into_bytes()),
        Form::Junit => read(&kept).map(|read| report::junit(&read).into_bytes()),
        Form::Draft => draft(platform, site, &kept).map(String::into_bytes),
    };
    let rules = if form == Form::Html { PAGE } else { NO_PAGE };
    let headers = [
        (header::CONTENT_TYPE, form.media_type()),
        (header::CONTENT_SECURITY_POLICY, rules),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    let body = body.ok_or(JobError::NoReport(job))?;
    Ok((headers, body).into_response())
}

/// What the inventory lacks by a kept report, in the site's languages; none where the report cannot be read.
pub(crate) fn draft(platform: &Platform, site: &SiteId, kept: &[u8]) -> Option<String> {
    let live = platform.live(site);
    let languages = live.map_or_else(Vec::new, |live| live.policy.languages.clone());
    Some(report::draft(&read(kept)?, &languages))
}

fn read(kept: &[u8]) -> Option<Report> {
    serde_json::from_slice(kept).ok()
}
