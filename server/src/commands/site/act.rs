//! Does what `sluis site` asks, on a platform that is open: in the command's own process, or in the server's. Each act is
//! one call of the platform's and its answer in words.

use super::{
    experiments, preview,
    request::{Side, SiteRequest},
    words::{self, Refused, Said},
};
use crate::control::Answer;
use consent::{Policy, PolicyVersion, SiteId};
use platform::{
    Platform, diff,
    drafts::DraftSave,
    publishing::{self, Base, Publication},
    site_file,
};
use serde_json::json;

/// A list of versions is at most this long.
const MOST_VERSIONS: usize = 1000;

type Done = Result<Said, Refused>;

/// Does it, and says what happened for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: SiteRequest, json: bool) -> Answer {
    let (done, text, mut value) = match done(platform, request).await {
        Ok(said) => (true, said.text, said.json),
        Err(refused) => (false, refused.text, refused.json),
    };
    value["done"] = json!(done);
    let text = if json { value.to_string() } else { text };
    Answer { done, text }
}

/// The same where nothing was ever published: only a preview can be had there.
pub(super) fn without_platform(request: SiteRequest) -> Answer {
    let rendered = match request {
        SiteRequest::Preview {
            file_name,
            text,
            wish,
        } => publishing::preview(&file_name, &text, |_| None)
            .map_err(Refused::from)
            .and_then(|numbered| preview::render(&numbered, &wish)),
        _ => Err(Refused::new("no_data_folder", "there is no data folder")),
    };
    match rendered {
        Ok(said) => Answer {
            done: true,
            text: said.text,
        },
        Err(refused) => Answer {
            done: false,
            text: refused.text,
        },
    }
}

async fn done(platform: &Platform, request: SiteRequest) -> Done {
    match request {
        SiteRequest::Publish {
            file_name,
            text,
            author,
            note,
            base,
            dry_run,
        } => {
            let publication = Publication {
                file_name: &file_name,
                text: &text,
                author: &author,
                note: &note,
                base: base.map_or(Base::Any, |base| {
                    Base::Exactly(Some(base).filter(|base| *base > 0).map(PolicyVersion))
                }),
            };
            publish(platform, publication, dry_run).await
        }
        SiteRequest::Diff { site, from, to } => {
            compare(platform, site.as_deref(), &from, &to).await
        }
        SiteRequest::Versions { site } => {
            let site = published_site(platform, &site)?;
            let lines = platform.versions(&site, None, MOST_VERSIONS).await?;
            Ok(words::versions(&lines))
        }
        SiteRequest::Show {
            site,
            version,
            source,
        } => show(platform, &site, version, source).await,
        SiteRequest::RollBack {
            site,
            version,
            author,
            note,
        } => {
            let site = published_site(platform, &site)?;
            let version = PolicyVersion(version);
            let done = platform.roll_back(&site, version, &author, &note).await?;
            Ok(words::published(&done, "is published"))
        }
        SiteRequest::Preview {
            file_name,
            text,
            wish,
        } => preview::render(&platform.preview(&file_name, &text)?, &wish),
        SiteRequest::Experiment { site, ask } => {
            let site = published_site(platform, &site)?;
            experiments::act(platform, &site, ask).await
        }
        SiteRequest::SaveDraft {
            site,
            text,
            author,
            note,
            revision,
            base,
        } => {
            let site = site_id(&site)?;
            let save = DraftSave {
                site: &site,
                expected: revision,
                base: base.map(PolicyVersion),
                text: &text,
                author: &author,
                note: &note,
            };
            let revision = platform.save_draft(save).await?;
            Ok(Said {
                text: format!("{site}: revision {revision} of the draft is saved"),
                json: json!({ "site": site, "revision": revision }),
            })
        }
        SiteRequest::ShowDraft { site, check } => draft(platform, &site, check).await,
        SiteRequest::PublishDraft {
            site,
            revision,
            author,
            note,
        } => {
            let site = site_id(&site)?;
            let done = platform
                .publish_draft(&site, revision, &author, &note)
                .await?;
            Ok(words::published(&done, "is published"))
        }
        SiteRequest::DiscardDraft {
            site,
            revision,
            author,
        } => {
            let site = site_id(&site)?;
            platform.discard_draft(&site, revision, &author).await?;
            Ok(Said {
                text: format!("{site}: the draft is put away"),
                json: json!({ "site": site }),
            })
        }
    }
}

async fn publish(platform: &Platform, publication: Publication<'_>, dry_run: bool) -> Done {
    if dry_run {
        let preview = platform.preview(publication.file_name, publication.text)?;
        return Ok(words::published(&preview.would, "would be published"));
    }
    let done = platform.publish(publication).await?;
    Ok(words::published(&done, "is published"))
}

async fn show(platform: &Platform, site: &str, version: Option<u32>, source: bool) -> Done {
    let site = published_site(platform, site)?;
    let current = platform.live(&site).map_or(1, |live| live.policy.version.0);
    let version = PolicyVersion(version.unwrap_or(current));
    let entry = platform.there(&site, version).await?;
    if source && entry.stamp.source.is_empty() {
        let message = "the site file of this version was not kept";
        return Err(Refused::new("no_source", message));
    }
    let next = PolicyVersion(version.0.saturating_add(1));
    let line = platform.versions(&site, Some(next), 1).await?;
    let mut text: Vec<String> = line.iter().map(words::version_line).collect();
    let policy = &entry.policy;
    text.push(format!(
        "{}: {} purposes, {} services, notice {} of {}; --json shows all, --source the site file",
        policy.name,
        policy.purposes.len(),
        policy.services.len(),
        policy.notice.version,
        policy.notice.date
    ));
    let json = json!({
        "version": line.first(), "policy": policy, "source": entry.stamp.source,
    });
    let text = if source {
        entry.stamp.source
    } else {
        text.join("\n")
    };
    Ok(Said { text, json })
}

async fn draft(platform: &Platform, site: &str, check: bool) -> Done {
    let site = site_id(site)?;
    if check {
        let preview = platform.check_draft(&site).await?;
        return Ok(words::published(&preview.would, "would be published"));
    }
    let Some(draft) = platform.draft(&site).await? else {
        let message = format!("{site} has no draft");
        return Err(Refused::new("no_draft", &message));
    };
    Ok(Said {
        json: json!({
            "site": site, "revision": draft.revision, "based_on": draft.based_on,
            "author": draft.author, "note": draft.note, "text": draft.text,
            "at": platform::clock::written(draft.at_millis),
        }),
        text: draft.text,
    })
}

async fn compare(platform: &Platform, site: Option<&str>, from: &Side, to: &Side) -> Done {
    let named = site.map(site_id).transpose()?;
    let said = |side: &Side| match side {
        Side::File { name, text } => site_file::parse(name, text).map(|read| Some(read.draft)),
        Side::Version(_) | Side::Current => Ok(None),
    };
    let (from_file, to_file) = (said(from)?, said(to)?);
    let of_file = from_file
        .as_ref()
        .or(to_file.as_ref())
        .map(|draft| draft.site.clone());
    let Some(site) = named.or(of_file) else {
        let message = "a version belongs to a site: name it with --site";
        return Err(Refused::new("site_missing", message));
    };
    let before = side(platform, &site, from, from_file).await?;
    let after = side(platform, &site, to, to_file).await?;
    Ok(words::changes(&diff::between(&before, &after)))
}

async fn side(
    platform: &Platform,
    site: &SiteId,
    side: &Side,
    file: Option<Policy>,
) -> Result<Policy, Refused> {
    let version = match (file, side) {
        (Some(policy), _) => return Ok(policy),
        (None, Side::Version(version)) => PolicyVersion(*version),
        (None, _) => {
            let live = platform.live(site);
            live.ok_or_else(|| unknown_site(site.as_str()))?
                .policy
                .version
        }
    };
    Ok(platform.there(site, version).await?.policy)
}

fn site_id(text: &str) -> Result<SiteId, Refused> {
    SiteId::parse(text).map_err(|_| unknown_site(text))
}

fn published_site(platform: &Platform, text: &str) -> Result<SiteId, Refused> {
    let site = site_id(text)?;
    platform.live(&site).ok_or_else(|| unknown_site(text))?;
    Ok(site)
}

fn unknown_site(text: &str) -> Refused {
    Refused::new("unknown_site", &format!("`{text}` is not a published site"))
}
