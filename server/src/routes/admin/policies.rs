//! The policy of a site as it is worked on in the admin: plain forms, each one call to the platform, with a check and a
//! preview for the page's script. Which act a form asks for is its field `do`.

mod answers;
mod drawing;

use super::desk::{Desk, document};
use answers::{page, refused};
use app::admin::pages::{self, EditorNote, OneVersion};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use consent::{PolicyVersion, SiteId};
pub(super) use drawing::preview;
use http::StatusCode;
use platform::{
    access::{AccessError, Permission},
    drafts::DraftError,
    policy_access::{DraftText, PolicyAccessError},
    publishing::PublishError,
    templates,
};
use serde::Deserialize;

/// What a form of the editor brings. What cannot be read counts as not said.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Posted {
    #[serde(default, rename = "do")]
    act: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    revision: String,
    #[serde(default)]
    template: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    layer: String,
    #[serde(default)]
    scheme: String,
}

impl Posted {
    /// As browsers send line ends, and as files have them.
    fn text(&self) -> String {
        self.text.replace("\r\n", "\n")
    }

    fn revision(&self) -> Option<u32> {
        self.revision.parse().ok()
    }

    fn draft<'a>(&'a self, text: &'a str) -> DraftText<'a> {
        DraftText {
            expected: self.revision(),
            base: None,
            text,
            note: &self.note,
        }
    }
}

pub(super) async fn edit(desk: Desk, Path(site): Path<String>) -> Response {
    let Some(site) = SiteId::parse(&site).ok() else {
        return desk.not(AccessError::Missing);
    };
    match answers::kept(&desk, &site).await {
        Ok(kept) => page(&desk, &site, StatusCode::OK, &kept, None),
        Err(error) => refused(&desk, error),
    }
}

pub(super) async fn act(
    desk: Desk,
    Path(site): Path<String>,
    Form(posted): Form<Posted>,
) -> Response {
    let Some(site) = SiteId::parse(&site).ok() else {
        return desk.not(AccessError::Missing);
    };
    let done = match posted.act.as_str() {
        "publish" => publish(&desk, &site, &posted).await,
        "discard" => discard(&desk, &site, &posted).await,
        "template" => add_template(&desk, &site, &posted).await,
        "roll-back" => roll_back(&desk, &site, &posted).await,
        _ => save(&desk, &site, &posted).await,
    };
    match done {
        Ok(response) => response,
        Err(error) => not(&desk, &site, &posted, error).await,
    }
}

/// The page with what is kept now, and what became of the form.
async fn now(
    desk: &Desk,
    site: &SiteId,
    status: StatusCode,
    note: &EditorNote<'_>,
) -> Result<Response, PolicyAccessError> {
    let kept = answers::kept(desk, site).await?;
    Ok(page(desk, site, status, &kept, Some(note)))
}

async fn save(desk: &Desk, site: &SiteId, posted: &Posted) -> Result<Response, PolicyAccessError> {
    let text = posted.text();
    let platform = desk.platform();
    platform
        .save_draft_for(&desk.by, site, posted.draft(&text))
        .await?;
    now(desk, site, StatusCode::OK, &EditorNote::Saved).await
}

/// Saves what was typed, then publishes exactly that.
async fn publish(
    desk: &Desk,
    site: &SiteId,
    posted: &Posted,
) -> Result<Response, PolicyAccessError> {
    let text = posted.text();
    let platform = desk.platform();
    let saved = platform
        .save_draft_for(&desk.by, site, posted.draft(&text))
        .await?;
    let published = platform.publish_draft_for(&desk.by, site, saved, &posted.note);
    let published = match published.await {
        Ok(published) => published,
        Err(error) => return stopped(desk, site, error).await,
    };
    let note = EditorNote::Published(&published);
    now(desk, site, StatusCode::OK, &note).await
}

/// The text is saved, and is shown with what stops it.
async fn stopped(
    desk: &Desk,
    site: &SiteId,
    error: PolicyAccessError,
) -> Result<Response, PolicyAccessError> {
    let PolicyAccessError::Draft(DraftError::Publish(PublishError::File(_))) = &error else {
        return Err(error);
    };
    let why = error.to_string();
    let note = EditorNote::Not(&why, None);
    now(desk, site, StatusCode::UNPROCESSABLE_ENTITY, &note).await
}

async fn discard(
    desk: &Desk,
    site: &SiteId,
    posted: &Posted,
) -> Result<Response, PolicyAccessError> {
    let revision = posted.revision().unwrap_or_default();
    desk.platform()
        .discard_draft_for(&desk.by, site, revision)
        .await?;
    now(desk, site, StatusCode::OK, &EditorNote::Away).await
}

/// Writes the template's part at the end of the text and saves that.
async fn add_template(
    desk: &Desk,
    site: &SiteId,
    posted: &Posted,
) -> Result<Response, PolicyAccessError> {
    let mut text = posted.text();
    if let Some(template) = templates::find(&posted.template) {
        let languages = answers::languages(desk, site, &text);
        let part = templates::to_site_toml(template, &languages);
        text = format!("{}\n\n{}\n", text.trim_end(), part.trim_end());
    }
    let draft = posted.draft(&text);
    desk.platform()
        .save_draft_for(&desk.by, site, draft)
        .await?;
    now(desk, site, StatusCode::OK, &EditorNote::Added).await
}

async fn roll_back(
    desk: &Desk,
    site: &SiteId,
    posted: &Posted,
) -> Result<Response, PolicyAccessError> {
    let version = PolicyVersion(posted.version.parse().unwrap_or_default());
    let platform = desk.platform();
    let published = platform
        .roll_back_for(&desk.by, site, version, &posted.note)
        .await?;
    let note = EditorNote::Published(&published);
    now(desk, site, StatusCode::OK, &note).await
}

/// Nothing was done: the page again with what was typed, and why.
async fn not(desk: &Desk, site: &SiteId, posted: &Posted, error: PolicyAccessError) -> Response {
    let Ok(mut kept) = answers::kept(desk, site).await else {
        return refused(desk, error);
    };
    let (status, lines) = answers::status(&error);
    if status == StatusCode::FORBIDDEN {
        return refused(desk, error);
    }
    let why = error.to_string();
    if !posted.text.is_empty() {
        kept.text = posted.text();
        kept.note.clone_from(&posted.note);
    }
    page(
        desk,
        site,
        status,
        &kept,
        Some(&EditorNote::Not(&why, lines.as_deref())),
    )
}

/// What is found in a text, as a part of the page.
pub(super) async fn check(
    desk: Desk,
    Path(site): Path<String>,
    Form(posted): Form<Posted>,
) -> Response {
    let Some(site) = SiteId::parse(&site).ok() else {
        return desk.not(AccessError::Missing);
    };
    if let Err(why) = desk.by.check_on(Permission::Publish, &site) {
        return desk.refused(&why);
    }
    answers::part(&desk, &site, &posted.text())
}

/// One published version.
pub(super) async fn version(desk: Desk, Path((site, version)): Path<(String, u32)>) -> Response {
    let Some(site) = SiteId::parse(&site).ok() else {
        return desk.not(AccessError::Missing);
    };
    match answers::version(&desk, &site, PolicyVersion(version)).await {
        Ok((published, back)) => {
            let at = OneVersion {
                site: &site,
                name: &desk.name_of(&site),
                published: &published,
                back: back.as_deref(),
                may_publish: desk.by.check_on(Permission::Publish, &site).is_ok(),
            };
            document(StatusCode::OK, pages::version(&desk.by, &at))
        }
        Err(error) => refused(&desk, error),
    }
}

pub(super) async fn new_site(desk: Desk) -> Response {
    match answers::may_begin(&desk) {
        Ok(()) => document(
            StatusCode::OK,
            pages::new_site(&desk.by, &answers::first_fields(), None),
        ),
        Err(why) => desk.refused(&why),
    }
}

pub(super) async fn begin(desk: Desk, Form(form): Form<answers::NewSiteForm>) -> Response {
    if let Err(why) = answers::may_begin(&desk) {
        return desk.refused(&why);
    }
    let filled = form.fields();
    match answers::begun(&desk, &filled).await {
        Ok(site) => Redirect::to(&format!("/admin/sites/{site}/policy")).into_response(),
        Err(why) => document(
            StatusCode::UNPROCESSABLE_ENTITY,
            pages::new_site(&desk.by, &filled, Some(&why)),
        ),
    }
}
