//! Pages that only show: versions, the audit log, the ledger.

use super::desk::Desk;
use app::admin::pages;
use axum::{extract::Query, response::Response};
use platform::access::{AccessError, Permission};
use serde::Deserialize;

/// Entries of the audit log on one page.
const ENTRIES: usize = 50;
/// Versions of a site on the page.
const VERSIONS: usize = 200;

#[derive(Deserialize)]
pub(super) struct AuditQuery {
    before: Option<u64>,
}

pub(super) async fn versions(desk: Desk) -> Response {
    if let Err(why) = desk.by.check(Permission::SeeVersions) {
        return desk.refused(&why);
    }
    let listed = all_versions(&desk).await;
    desk.page(listed, |sites| pages::versions(&desk.by, &sites))
}

async fn all_versions(desk: &Desk) -> Result<Vec<pages::SiteVersions>, AccessError> {
    let mut listed = Vec::new();
    for (site, name) in desk.sites() {
        let versions = desk
            .platform()
            .versions_for(&desk.by, &site, VERSIONS)
            .await?;
        listed.push((site, name, versions));
    }
    Ok(listed)
}

pub(super) async fn audit(desk: Desk, Query(query): Query<AuditQuery>) -> Response {
    let page = desk
        .platform()
        .audit_log(&desk.by, query.before, ENTRIES)
        .await;
    let first = query.before.is_none();
    desk.page(page, |page| pages::log(&desk.by, &page, first))
}

pub(super) async fn ledger(desk: Desk) -> Response {
    let state = desk.platform().ledger_state(&desk.by).await;
    desk.page(state, |state| pages::state(&desk.by, &state))
}
