//! The list of operators, inviting and changing them. One-time links are made of this server's own address.

use super::{
    desk::{Desk, document},
    newcomers::INVITATION,
    resets::RESET,
};
use crate::error::ApiError;
use app::admin::pages::{self, OperatorsNote};
use axum::extract::RawQuery;
use axum::{
    extract::RawForm,
    response::{IntoResponse, Redirect, Response},
};
use consent::SiteId;
use http::StatusCode;
use platform::{
    access::Role,
    operators::{ChangeError, OperatorChange},
};
use url::form_urlencoded;

/// A form with any number of sites in it. What cannot be read gives the least: the role that sees least, no site.
pub(super) struct Posted {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) sites: Option<Vec<SiteId>>,
    disabled: bool,
}

impl Posted {
    pub(super) fn read(body: &[u8]) -> Self {
        let mut posted = Self {
            name: String::new(),
            role: Role::Analyst,
            sites: Some(Vec::new()),
            disabled: false,
        };
        let (mut all, mut sites) = (false, Vec::new());
        for (key, value) in form_urlencoded::parse(body) {
            match key.as_ref() {
                "name" => posted.name = value.into_owned(),
                "role" => posted.role = Role::parse(&value).unwrap_or(Role::Analyst),
                "scope" => all = value == "all",
                "site" => sites.extend(SiteId::parse(&value)),
                "disabled" => posted.disabled = value == "yes",
                _ => {}
            }
        }
        posted.sites = (!all).then_some(sites);
        posted
    }
}

pub(super) async fn list(desk: Desk, RawQuery(query): RawQuery) -> Response {
    let changed = query.as_deref() == Some("changed=1");
    let note = changed.then_some(OperatorsNote::Changed);
    page(&desk, StatusCode::OK, note.as_ref()).await
}

pub(super) async fn invite(desk: Desk, RawForm(body): RawForm) -> Response {
    let Posted { role, sites, .. } = Posted::read(&body);
    match desk.platform().invite(&desk.by, role, sites).await {
        Ok(invited) => {
            let own = &desk.state.settings.public_url;
            let link = format!("{own}{INVITATION}?token={}", invited.secret);
            let note = OperatorsNote::Invited(&link);
            page(&desk, StatusCode::OK, Some(&note)).await
        }
        Err(error) => not(&desk, error).await,
    }
}

pub(super) async fn change(desk: Desk, RawForm(body): RawForm) -> Response {
    let posted = Posted::read(&body);
    let change = OperatorChange {
        role: posted.role,
        sites: posted.sites,
        disabled: posted.disabled,
    };
    let changed = desk
        .platform()
        .change_operator(&desk.by, &posted.name, change)
        .await;
    match changed {
        Ok(()) => Redirect::to("/admin/operators?changed=1").into_response(),
        Err(error) => not(&desk, error).await,
    }
}

pub(super) async fn reset(desk: Desk, RawForm(body): RawForm) -> Response {
    let name = Posted::read(&body).name;
    match desk.platform().offer_reset(&desk.by, &name).await {
        Ok(offered) => {
            let own = &desk.state.settings.public_url;
            let link = format!("{own}{RESET}?token={}", offered.secret);
            let note = OperatorsNote::Reset(&link);
            page(&desk, StatusCode::OK, Some(&note)).await
        }
        Err(error) => not(&desk, error).await,
    }
}

async fn page(desk: &Desk, status: StatusCode, note: Option<&OperatorsNote<'_>>) -> Response {
    match desk.platform().operators(&desk.by).await {
        Ok(operators) => {
            let page = pages::list(&desk.by, &operators, &desk.sites(), note);
            document(status, page)
        }
        Err(ChangeError::Refused(why)) => desk.refused(&why),
        Err(ChangeError::Store(error)) => desk.failed(ApiError::from(error)),
        Err(_) => desk.not(platform::access::AccessError::Missing),
    }
}

async fn not(desk: &Desk, error: ChangeError) -> Response {
    let status = match &error {
        ChangeError::Refused(why) => return desk.refused(why),
        ChangeError::Unknown => StatusCode::NOT_FOUND,
        ChangeError::LastOwner => StatusCode::CONFLICT,
        ChangeError::OwnerSites | ChangeError::NoSites | ChangeError::UnknownSite(_) => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        ChangeError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
    };
    page(desk, status, Some(&OperatorsNote::Not(&error))).await
}
