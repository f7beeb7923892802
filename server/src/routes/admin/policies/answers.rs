//! What the editor's pages are made of: the text as it is kept, what is found in it, and what an error means.

use super::super::desk::Desk;
use crate::standalone;
use app::admin::pages::{self, Checked, Editing, EditorNote, NewSite};
use axum::response::{Html, IntoResponse, Response};
use consent::{LanguageTag, PolicyVersion, SiteId};
use http::{HeaderValue, StatusCode, header};
use platform::{
    access::{AccessError, Permission, Refused},
    clock,
    diff::Change,
    drafts::DraftError,
    policy_access::{DraftText, PolicyAccessError},
    publishing::{Preview, PublishError},
    site_file::Starter,
    versions::PublishedPolicy,
};
use serde::Deserialize;

/// The text of a site as it is kept: its draft, else the file of its current version.
pub(super) struct Kept {
    pub(super) text: String,
    pub(super) note: String,
    saved: Option<(u32, String, u64)>,
    current: Option<PolicyVersion>,
}

pub(super) async fn kept(desk: &Desk, site: &SiteId) -> Result<Kept, PolicyAccessError> {
    desk.by.check_on(Permission::Publish, site)?;
    let platform = desk.platform();
    let current = platform.live(site).map(|live| live.policy.version);
    match platform.draft_for(&desk.by, site).await {
        Ok(draft) => Ok(Kept {
            text: draft.text,
            note: draft.note,
            saved: Some((draft.revision, draft.author, draft.at_millis)),
            current,
        }),
        Err(PolicyAccessError::Draft(DraftError::NoDraft(_))) => {
            let published = platform.version_for(&desk.by, site, None).await?;
            Ok(Kept {
                text: published.stamp.source,
                note: String::new(),
                saved: None,
                current,
            })
        }
        Err(error) => Err(error),
    }
}

pub(super) fn page(
    desk: &Desk,
    site: &SiteId,
    status: StatusCode,
    kept: &Kept,
    said: Option<&EditorNote<'_>>,
) -> Response {
    let nonce = consent::base64url::encode(&clock::random_bytes());
    let looked = desk.platform().check_text_for(&desk.by, site, &kept.text);
    let known = desk.platform().live(site);
    let languages = match &looked {
        Ok(preview) => preview.policy.languages.clone(),
        Err(_) => known
            .as_ref()
            .map_or_else(Vec::new, |live| live.policy.languages.clone()),
    };
    let snippet = known.map(|_| {
        let own = &desk.state.settings.public_url;
        format!("<script src=\"{own}/s/{site}.js\"></script>")
    });
    let refusal = why(&looked);
    let editing = Editing {
        site,
        name: &desk.name_of(site),
        text: &kept.text,
        note: &kept.note,
        saved: kept.saved.clone(),
        current: kept.current,
        languages: &languages,
        checked: checked(&looked, &refusal),
        snippet: snippet.as_deref(),
        nonce: &nonce,
    };
    let html = pages::editor(&desk.by, &editing, said);
    let mut response = super::document(status, html);
    let rules = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(rules) = HeaderValue::from_str(&rules) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, rules);
    }
    response
}

/// The list of what is found, for the page's script.
pub(super) fn part(desk: &Desk, site: &SiteId, text: &str) -> Response {
    let looked = desk.platform().check_text_for(&desk.by, site, text);
    let html = pages::findings_part(&checked(&looked, &why(&looked)));
    Html(html).into_response()
}

type Looked = Result<Preview, PolicyAccessError>;

fn why(looked: &Looked) -> String {
    looked
        .as_ref()
        .err()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn checked<'a>(looked: &'a Looked, why: &'a str) -> Checked<'a> {
    match looked {
        Ok(preview) => Checked::Sound(&preview.would),
        Err(PolicyAccessError::Draft(DraftError::Publish(PublishError::File(error)))) => {
            Checked::Not(&error.errors, &error.warnings)
        }
        Err(_) => Checked::Refused(why),
    }
}

/// Languages for the texts of a template: those of the text, else those of what is current.
pub(super) fn languages(desk: &Desk, site: &SiteId, text: &str) -> Vec<LanguageTag> {
    if let Ok(preview) = desk.platform().check_text_for(&desk.by, site, text) {
        return preview.policy.languages;
    }
    let live = desk.platform().live(site);
    live.map_or_else(
        || LanguageTag::parse("en").into_iter().collect(),
        |live| live.policy.languages.clone(),
    )
}

pub(super) async fn version(
    desk: &Desk,
    site: &SiteId,
    version: PolicyVersion,
) -> Result<(PublishedPolicy, Option<Vec<Change>>), PolicyAccessError> {
    let platform = desk.platform();
    let published = platform.version_for(&desk.by, site, Some(version)).await?;
    let current = platform.live(site).map(|live| live.policy.version);
    let back = match current.filter(|current| *current != version) {
        Some(current) => Some(
            platform
                .changes_for(&desk.by, site, current, version)
                .await?,
        ),
        None => None,
    };
    Ok((published, back))
}

/// What an error means for the answer, and the difference where somebody else was faster.
pub(super) fn status(error: &PolicyAccessError) -> (StatusCode, Option<String>) {
    match error {
        PolicyAccessError::Refused(_) => (StatusCode::FORBIDDEN, None),
        PolicyAccessError::UnknownSite(_) => (StatusCode::NOT_FOUND, None),
        PolicyAccessError::Note => (StatusCode::UNPROCESSABLE_ENTITY, None),
        PolicyAccessError::Draft(error) => match error {
            DraftError::Conflict(conflict) => (StatusCode::CONFLICT, Some(conflict.lines.clone())),
            DraftError::NoDraft(_) => (StatusCode::CONFLICT, None),
            DraftError::Publish(PublishError::Conflict(conflict)) => {
                let lines: Vec<String> = conflict.changes.iter().map(ToString::to_string).collect();
                (StatusCode::CONFLICT, Some(lines.join("\n")))
            }
            DraftError::Store(_) | DraftError::Publish(PublishError::Store(_)) => {
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
            _ => (StatusCode::UNPROCESSABLE_ENTITY, None),
        },
    }
}

pub(super) fn refused(desk: &Desk, error: PolicyAccessError) -> Response {
    match error {
        PolicyAccessError::Refused(why) => desk.refused(&why),
        _ => desk.not(AccessError::Missing),
    }
}

/// Where there is nothing to see, and why.
pub(super) fn empty_sight(why: &str) -> String {
    let why = standalone::escaped(why);
    format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><style>html{{color-scheme:light dark}}body{{font:16px/1.5 system-ui,sans-serif;margin:24px}}</style><p>{why}</p>"
    )
}

/// A new site concerns all of them.
pub(super) fn may_begin(desk: &Desk) -> Result<(), Refused> {
    desk.by.check(Permission::Publish)?;
    if desk.by.sites.is_empty() {
        Ok(())
    } else {
        Err(Refused::Whole)
    }
}

/// What the form of a new site brings.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::routes::admin) struct NewSiteForm {
    id: String,
    name: String,
    origins: String,
    languages: String,
    company: String,
    address: String,
    email: String,
    privacy: String,
}

impl NewSiteForm {
    pub(super) fn fields(self) -> NewSite {
        NewSite {
            id: self.id,
            name: self.name,
            origins: self.origins,
            languages: self.languages,
            company: self.company,
            address: self.address,
            email: self.email,
            privacy: self.privacy,
        }
    }
}

pub(super) fn first_fields() -> NewSite {
    NewSite {
        languages: app::admin::AdminLanguage::spoken().tag().to_owned(),
        ..NewSite::default()
    }
}

/// The day of a new notice, in UTC.
fn today() -> String {
    let now = i64::try_from(clock::now_millis()).unwrap_or_default();
    let now = jiff::Timestamp::from_millisecond(now).unwrap_or_default();
    now.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

/// Saves the first draft of a new site; why not, where it was not.
pub(super) async fn begun(desk: &Desk, filled: &NewSite) -> Result<SiteId, String> {
    let platform = desk.platform();
    let site = SiteId::parse(filled.id.trim()).map_err(|error| error.to_string())?;
    if platform.live(&site).is_some() {
        return Err(format!("there is a site {site} already; choose another id"));
    }
    let languages: Vec<LanguageTag> = filled
        .languages
        .split([',', ' '])
        .filter(|tag| !tag.is_empty())
        .map(|tag| LanguageTag::parse(tag).ok_or_else(|| format!("`{tag}` is not a language tag")))
        .collect::<Result<_, _>>()?;
    let origins: Vec<&str> = filled.origins.split_whitespace().collect();
    let starter = Starter {
        site: &site,
        name: filled.name.trim(),
        origins: &origins,
        languages: &languages,
        company: filled.company.trim(),
        address: filled.address.trim(),
        email: filled.email.trim(),
        privacy: filled.privacy.trim(),
        day: &today(),
    };
    let text = starter.text();
    // Findings that the form can mend are said here; the rest is the editor's.
    if let Err(PolicyAccessError::Draft(DraftError::Publish(PublishError::File(error)))) =
        platform.check_text_for(&desk.by, &site, &text)
    {
        let lines: Vec<String> = error.errors.iter().map(ToString::to_string).collect();
        return Err(lines.join("; "));
    }
    let draft = DraftText {
        expected: None,
        base: None,
        text: &text,
        note: "",
    };
    let saved = platform.save_draft_for(&desk.by, &site, draft).await;
    saved.map_err(|error| error.to_string())?;
    Ok(site)
}
