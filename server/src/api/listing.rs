//! Lists: a cursor, a limit, and a page. A cursor is opaque: it is given back as it came, and its content may change.

use crate::error::ApiError;
use axum::extract::{FromRequestParts, Query, RawPathParams};
use consent::base64url;
use http::{StatusCode, request::Parts};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};

/// So many entries are on a page where nothing else is asked for.
const PAGE: usize = 50;
/// So many are at most.
const MOST: usize = 200;

/// Which part of a list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Listing {
    /// `next` of the page before; the first page where it is left out.
    #[param(max_length = 200)]
    pub(super) cursor: Option<String>,
    /// How many at most; 50 where it is left out.
    #[param(minimum = 1, maximum = 200)]
    pub(super) limit: Option<usize>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T> {
    /// The entries.
    pub(super) items: Vec<T>,
    /// The cursor of the next page; null at the end.
    #[schema(required)]
    pub(super) next: Option<String>,
}

impl Listing {
    /// How many to read: one more than is shown, so that the last page says that it is the last.
    pub(super) fn limit(&self) -> Result<usize, ApiError> {
        limit_of(self.limit)
    }

    /// What the cursor holds, if there is one. `list` keeps cursors of different lists apart.
    pub(super) fn after<T: std::str::FromStr>(&self, list: &str) -> Result<Option<T>, ApiError> {
        read_cursor(self.cursor.as_deref(), list)
    }
}

/// A limit within its bounds.
pub(super) fn limit_of(limit: Option<usize>) -> Result<usize, ApiError> {
    let limit = limit.unwrap_or(PAGE);
    if (1..=MOST).contains(&limit) {
        return Ok(limit);
    }
    let message = format!("a limit is 1 to {MOST}");
    Err(ApiError::new(StatusCode::BAD_REQUEST, "bad_query", message))
}

/// What a cursor holds.
pub(super) fn read_cursor<T: std::str::FromStr>(
    cursor: Option<&str>,
    list: &str,
) -> Result<Option<T>, ApiError> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let read = || {
        let text = String::from_utf8(base64url::decode(cursor)?).ok()?;
        text.strip_prefix(list)?.strip_prefix(':')?.parse().ok()
    };
    read().map(Some).ok_or_else(|| {
        let message = "this cursor is not one of this list; begin without one";
        ApiError::new(StatusCode::BAD_REQUEST, "bad_cursor", message)
    })
}

/// Cuts what was read, one more than the limit, to a page.
pub(super) fn page<S, T>(
    mut read: Vec<S>,
    limit: usize,
    list: &str,
    place: impl Fn(&S) -> String,
    shown: impl Fn(S) -> T,
) -> Page<T> {
    let more = read.len() > limit;
    read.truncate(limit);
    let last = read.last().filter(|_| more);
    let next = last.map(|last| base64url::encode(format!("{list}:{}", place(last)).as_bytes()));
    let items = read.into_iter().map(shown).collect();
    Page { items, next }
}

/// A page out of a list that is in memory as a whole, sorted by `place`.
pub(super) fn page_of<S, T>(
    all: Vec<S>,
    listing: &Listing,
    list: &str,
    place: impl Fn(&S) -> String,
    shown: impl Fn(S) -> T,
) -> Result<Page<T>, ApiError> {
    let (limit, after) = (listing.limit()?, listing.after::<String>(list)?);
    let rest = all.into_iter();
    let rest = rest.filter(|one| after.as_ref().is_none_or(|after| place(one) > *after));
    Ok(page(
        rest.take(limit + 1).collect(),
        limit,
        list,
        place,
        shown,
    ))
}

/// A query of exactly the parameters that are known.
#[derive(Debug)]
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let read = Query::<T>::from_request_parts(parts, state).await;
        read.map(|Query(asked)| Self(asked)).map_err(|rejection| {
            let message = format!("the query does not fit: {}", rejection.body_text());
            ApiError::new(StatusCode::BAD_REQUEST, "bad_query", message)
        })
    }
}

/// A part of the path, decoded.
pub(super) async fn path_part<S: Send + Sync>(
    parts: &mut Parts,
    state: &S,
    name: &str,
) -> Option<String> {
    let params = RawPathParams::from_request_parts(parts, state).await.ok()?;
    let found = params.iter().find(|(other, _)| *other == name);
    found.map(|(_, value)| value.to_owned())
}
