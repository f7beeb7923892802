//! What the OpenAPI document says of the routes under `/v1`, which are not behind a token with a role. The routes
//! themselves are in `routes`.

use crate::routes::{csp, decisions, evidence, exports, impressions, records, server_side};
use utoipa::{
    OpenApi,
    openapi::{PathItem, path::Operation},
};

/// The routes under `/v1` that take or answer JSON, and those beside them.
#[derive(OpenApi)]
#[openapi(paths(
    records::create,
    impressions::create,
    decisions::create,
    csp::get,
    csp::post,
    server_side::query,
    server_side::request,
    server_side::confirm,
    exports::one,
    exports::history,
    evidence::key,
    evidence::checkpoint
))]
struct Described;

pub(crate) fn described() -> utoipa::openapi::OpenApi {
    Described::openapi()
}

/// The operations of an address.
pub(crate) fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem {
        get,
        put,
        post,
        delete,
        ..
    } = item;
    [get, put, post, delete]
        .into_iter()
        .filter_map(Option::as_mut)
}
