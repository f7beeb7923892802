//! A site's A/B tests in the admin: the list with the form that begins one, and each with the form that ends it. Each answer
//! is one call to the platform; after a form that did something the browser is sent on.

use super::desk::{Desk, document};
use crate::error::ApiError;
use app::admin::pages::{self, ExperimentFields, ExperimentNote, OneExperiment, SiteExperiments};
use axum::{
    Form,
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use consent::{PolicyVersion, SiteId};
use http::StatusCode;
use platform::{
    access::{AccessError, Permission},
    experiments::{ExperimentEnd, ExperimentError, StartExperiment},
};
use serde::Deserialize;

/// Versions that a test may be begun with.
const VERSIONS: usize = 50;

/// What the form that begins one brings. What cannot be read counts as nothing.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Begin {
    #[serde(default)]
    other: String,
    #[serde(default)]
    share: String,
    #[serde(default)]
    effect: String,
    #[serde(default)]
    baseline: String,
    #[serde(default)]
    note: String,
}

/// What the form that ends one brings.
#[derive(Debug, Deserialize)]
pub(super) struct End {
    #[serde(default)]
    keep: String,
    #[serde(default)]
    note: String,
}

/// What was done, in the address that a form leads to.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Done {
    done: Option<String>,
    version: Option<u32>,
}

impl Begin {
    fn start(&self) -> StartExperiment<'_> {
        StartExperiment {
            other: PolicyVersion(self.other.trim().parse().unwrap_or_default()),
            share: self.share.trim().parse().unwrap_or_default(),
            effect: tenths(&self.effect).unwrap_or_default(),
            baseline: if self.baseline.trim().is_empty() {
                None
            } else {
                Some(tenths(&self.baseline).unwrap_or_default())
            },
            note: &self.note,
        }
    }

    fn fields(self) -> ExperimentFields {
        ExperimentFields {
            other: self.other,
            share: self.share,
            effect: self.effect,
            baseline: self.baseline,
            note: self.note,
        }
    }
}

/// A number with at most one decimal, in tenths: `2.5` and `2,5` are 25.
fn tenths(text: &str) -> Option<u16> {
    let text = text.trim().replace(',', ".");
    let (whole, tenth) = text.split_once('.').unwrap_or((&text, "0"));
    let tenth: u16 = tenth.parse().ok().filter(|_| tenth.len() == 1)?;
    whole
        .parse::<u16>()
        .ok()?
        .checked_mul(10)?
        .checked_add(tenth)
}

pub(super) async fn list(desk: Desk, Path(site): Path<String>) -> Response {
    match SiteId::parse(&site) {
        Ok(site) => {
            page(
                &desk,
                &site,
                StatusCode::OK,
                &ExperimentFields::default(),
                None,
            )
            .await
        }
        Err(_) => desk.not(AccessError::Missing),
    }
}

pub(super) async fn begin(
    desk: Desk,
    Path(site): Path<String>,
    Form(form): Form<Begin>,
) -> Response {
    let Ok(site) = SiteId::parse(&site) else {
        return desk.not(AccessError::Missing);
    };
    let begun = desk
        .platform()
        .start_experiment_for(&desk.by, &site, form.start());
    match begun.await {
        Ok(begun) => on(&format!(
            "/admin/sites/{site}/experiments/{}?done=begun",
            begun.number
        )),
        Err(error) => match status(error) {
            Ok((status, why)) => {
                let note = Some(why.note());
                page(&desk, &site, status, &form.fields(), note.as_ref()).await
            }
            Err(error) => refused(&desk, error),
        },
    }
}

pub(super) async fn one(
    desk: Desk,
    Path((site, number)): Path<(String, u32)>,
    Query(done): Query<Done>,
) -> Response {
    let note = match (done.done.as_deref(), done.version) {
        (Some("begun"), _) => Some(ExperimentNote::Begun),
        (Some("kept"), _) => Some(ExperimentNote::Kept),
        (Some("took"), Some(version)) => Some(ExperimentNote::Took(PolicyVersion(version))),
        _ => None,
    };
    one_page(&desk, &site, number, StatusCode::OK, note.as_ref()).await
}

pub(super) async fn end(
    desk: Desk,
    Path((site, number)): Path<(String, u32)>,
    Form(form): Form<End>,
) -> Response {
    let Ok(id) = SiteId::parse(&site) else {
        return desk.not(AccessError::Missing);
    };
    // A form that names no version keeps what is current.
    let how = match form.keep.as_str() {
        "other" => ExperimentEnd::TookOther,
        _ => ExperimentEnd::KeptCurrent,
    };
    let ended = desk
        .platform()
        .end_experiment_for(&desk.by, &id, number, how, &form.note);
    let at = format!("/admin/sites/{id}/experiments/{number}");
    match ended.await {
        Ok(None) => on(&format!("{at}?done=kept")),
        Ok(Some(version)) => on(&format!("{at}?done=took&version={version}")),
        Err(error) => match status(error) {
            Ok((status, why)) => one_page(&desk, &site, number, status, Some(&why.note())).await,
            Err(error) => refused(&desk, error),
        },
    }
}

fn on(address: &str) -> Response {
    Redirect::to(address).into_response()
}

async fn page(
    desk: &Desk,
    site: &SiteId,
    status: StatusCode,
    fields: &ExperimentFields,
    note: Option<&ExperimentNote<'_>>,
) -> Response {
    let experiments = match desk.platform().experiments_for(&desk.by, site) {
        Ok(experiments) => experiments,
        Err(error) => return refused(desk, error),
    };
    let versions = match desk.by.check_on(Permission::SeeVersions, site) {
        Ok(()) => desk.platform().versions(site, None, VERSIONS).await,
        Err(_) => Ok(Vec::new()),
    };
    let versions = match versions {
        Ok(versions) => versions,
        Err(error) => return desk.failed(error.into()),
    };
    let at = SiteExperiments {
        site,
        name: &desk.name_of(site),
        experiments: &experiments,
        versions: &versions,
        may_publish: desk.by.check_on(Permission::Publish, site).is_ok(),
        fields,
    };
    document(status, pages::experiments(&desk.by, &at, note))
}

async fn one_page(
    desk: &Desk,
    site: &str,
    number: u32,
    status: StatusCode,
    note: Option<&ExperimentNote<'_>>,
) -> Response {
    let Ok(site) = SiteId::parse(site) else {
        return desk.not(AccessError::Missing);
    };
    match desk
        .platform()
        .experiment_for(&desk.by, &site, number)
        .await
    {
        Ok(answer) => {
            let at = OneExperiment {
                name: &desk.name_of(&site),
                answer: &answer,
                may_publish: desk.by.check_on(Permission::Publish, &site).is_ok(),
            };
            document(status, pages::experiment(&desk.by, &at, note))
        }
        Err(error) => refused(desk, error),
    }
}

/// Why a form did nothing, for the page that it was on.
struct WhyNot(ExperimentError, String);

impl WhyNot {
    fn note(&self) -> ExperimentNote<'_> {
        let obstacles = match &self.0 {
            ExperimentError::Differ(obstacles) => obstacles.as_slice(),
            _ => &[],
        };
        ExperimentNote::Not(&self.1, obstacles)
    }
}

/// What a page can say, with its status; what it cannot goes on as it is.
fn status(error: ExperimentError) -> Result<(StatusCode, WhyNot), ExperimentError> {
    let status = match &error {
        ExperimentError::Refused(_)
        | ExperimentError::Store(_)
        | ExperimentError::UnknownSite(_)
        | ExperimentError::Unknown(..) => return Err(error),
        ExperimentError::Runs(_) | ExperimentError::HasEnded(_) => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let text = error.to_string();
    Ok((status, WhyNot(error, text)))
}

fn refused(desk: &Desk, error: ExperimentError) -> Response {
    match error {
        ExperimentError::Refused(why) => desk.refused(&why),
        ExperimentError::UnknownSite(_) | ExperimentError::Unknown(..) => {
            desk.not(AccessError::Missing)
        }
        other => desk.failed(ApiError::from(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn points_are_read_with_one_decimal_in_either_writing() {
        for (text, read) in [
            ("3", Some(30)),
            ("2.5", Some(25)),
            (" 2,5 ", Some(25)),
            ("", None),
        ] {
            assert_eq!(tenths(text), read, "{text}");
        }
        for text in ["a", "2.55", "-1", "2.", "99999", "1e3"] {
            assert_eq!(tenths(text), None, "{text}");
        }
    }
}
