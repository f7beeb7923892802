//! What every error looks like, for the OpenAPI document. How one is made is `crate::error`'s.

use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{
    IntoResponses, PartialSchema, ToSchema,
    openapi::{Content, RefOr, Response, ResponseBuilder, Schema, schema::Ref},
};

/// An error after RFC 9457. `code` is stable, `detail` may change; some have further members, such as `findings`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct Problem {
    /// `about:blank`: the code says what it is.
    r#type: String,
    /// The status in words.
    title: String,
    /// The status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What it is, for programs.
    #[schema(example = "unknown_site")]
    code: String,
    /// What happened and what was kept, for people.
    detail: String,
}

/// Errors of whatever only reads.
pub(crate) struct ReadProblems;
/// Errors of whatever takes a body.
pub(crate) struct Problems;

const READING: [(&str, &str); 7] = [
    (
        "400",
        "Something in the address does not fit: `bad_query`, `bad_cursor`.",
    ),
    (
        "401",
        "No token, or one that does not count: `token_missing`, `token_unknown`.",
    ),
    (
        "403",
        "Not for this token: `role_required`, `site_not_allowed`, `all_sites_required`, `token_without_role`.",
    ),
    ("404", "There is no such thing."),
    (
        "422",
        "It can be read, and it is not allowed; `code` says what.",
    ),
    (
        "429",
        "Too often: `rate_limited`. `Retry-After` says when to ask again.",
    ),
    ("503", "The store cannot answer now; ask again."),
];

const WRITING: [(&str, &str); 3] = [
    ("409", "Something changed in between: nothing was done."),
    ("413", "The body is too large: `too_large`."),
    ("415", "The body is not JSON: `not_json`."),
];

impl IntoResponses for ReadProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        READING.iter().map(described).collect()
    }
}

impl IntoResponses for Problems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        READING.iter().chain(&WRITING).map(described).collect()
    }
}

fn described((status, description): &(&str, &str)) -> (String, RefOr<Response>) {
    let schema: RefOr<Schema> = RefOr::Ref(Ref::from_schema_name("Problem"));
    let content = Content::new(Some(schema));
    let response = ResponseBuilder::new()
        .description(*description)
        .content("application/problem+json", content)
        .build();
    ((*status).to_owned(), RefOr::T(response))
}

/// The schema's name and content, for the components of the document.
pub(super) fn schema() -> (String, RefOr<Schema>) {
    (Problem::name().into_owned(), Problem::schema())
}
