//! Records for those who may read them. The consent id that is searched for travels in a posted form and stands in no
//! address, so that it comes into no log of requests (S24).

use super::desk::{Address, Desk, document};
use app::admin::pages::{self, FormNote, RecordsNote};
use axum::{
    Form, Json,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use consent::SiteId;
use http::StatusCode;
use platform::access::{AccessError, Permission};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct SearchQuery {
    erased: Option<u64>,
}

#[derive(Deserialize)]
pub(super) struct SearchForm {
    site: String,
    id: String,
}

#[derive(Deserialize)]
pub(super) struct OneQuery {
    restricted: Option<u8>,
}

#[derive(Deserialize)]
pub(super) struct RestrictForm {
    on: u8,
    why: String,
}

#[derive(Deserialize)]
pub(super) struct EraseForm {
    why: String,
    #[serde(default)]
    confirm: String,
}

pub(super) async fn search(desk: Desk, Query(query): Query<SearchQuery>) -> Response {
    if let Err(why) = desk.by.check(Permission::ReadRecords) {
        return desk.refused(&why);
    }
    let note = query.erased.map(RecordsNote::Erased);
    let page = pages::search(&desk.by, &desk.sites(), None, "", note);
    document(StatusCode::OK, page)
}

pub(super) async fn find(desk: Desk, Form(form): Form<SearchForm>) -> Response {
    let Ok(site) = SiteId::parse(&form.site) else {
        return desk.not(AccessError::Missing);
    };
    let found = desk
        .platform()
        .find_records(&desk.by, &site, &form.id)
        .await;
    let (status, note) = match found {
        Err(AccessError::Query) => (StatusCode::UNPROCESSABLE_ENTITY, RecordsNote::Query),
        Err(AccessError::Missing) => (StatusCode::NOT_FOUND, RecordsNote::Nothing),
        other => {
            let name = desk.name_of(&site);
            return desk.page(other, |history| pages::found(&desk.by, &name, &history));
        }
    };
    let page = pages::search(&desk.by, &desk.sites(), Some(&site), &form.id, Some(note));
    document(status, page)
}

pub(super) async fn one(desk: Desk, at: Address, Query(query): Query<OneQuery>) -> Response {
    let note = query.restricted.map(|on| match on {
        0 => FormNote::Lifted,
        _ => FormNote::Restricted,
    });
    record(&desk, &at, StatusCode::OK, note).await
}

async fn record(desk: &Desk, at: &Address, status: StatusCode, note: Option<FormNote>) -> Response {
    let found = desk
        .platform()
        .read_record(&desk.by, &at.site, &at.record)
        .await;
    let name = desk.name_of(&at.site);
    let mut response = desk.page(found, |view| pages::one(&desk.by, &name, &view, note));
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

pub(super) async fn receipt(desk: Desk, at: Address) -> Response {
    let found = desk
        .platform()
        .hand_out_record(&desk.by, &at.site, &at.record)
        .await;
    match found {
        Ok(receipt) => Json(receipt).into_response(),
        Err(error) => desk.not(error),
    }
}

pub(super) async fn history(desk: Desk, at: Address) -> Response {
    let found = desk
        .platform()
        .hand_out_history(&desk.by, &at.site, &at.record)
        .await;
    match found {
        Ok(history) => Json(history).into_response(),
        Err(error) => desk.not(error),
    }
}

pub(super) async fn restrict(desk: Desk, at: Address, Form(form): Form<RestrictForm>) -> Response {
    let on = form.on != 0;
    let done = desk
        .platform()
        .restrict_records(&desk.by, &at.site, &at.record, on, &form.why)
        .await;
    match done {
        Ok(()) => see(&at, u8::from(on)),
        Err(AccessError::Why) => unexplained(&desk, &at).await,
        Err(error) => desk.not(error),
    }
}

pub(super) async fn erase(desk: Desk, at: Address, Form(form): Form<EraseForm>) -> Response {
    // Without the tick the reason counts for nothing.
    let why = if form.confirm == "yes" {
        form.why.as_str()
    } else {
        ""
    };
    let erased = desk
        .platform()
        .erase_records(&desk.by, &at.site, &at.record, why)
        .await;
    match erased {
        Ok(count) => Redirect::to(&format!("/admin/records?erased={count}")).into_response(),
        Err(AccessError::Why) => unexplained(&desk, &at).await,
        Err(error) => desk.not(error),
    }
}

fn see(at: &Address, restricted: u8) -> Response {
    let Address { site, record } = at;
    let place = format!("/admin/sites/{site}/records/{record}?restricted={restricted}");
    Redirect::to(&place).into_response()
}

async fn unexplained(desk: &Desk, at: &Address) -> Response {
    let (status, note) = (StatusCode::UNPROCESSABLE_ENTITY, FormNote::Why);
    record(desk, at, status, Some(note)).await
}
