//! The questions that pages put to the server. On the server they are answered in place, in the browser by a request.
//! They only read; the server lets nobody ask who is not signed in.

use super::model::SnippetPage;
use leptos::{
    prelude::*,
    server_fn::{
        codec::{GetUrl, JsonEncoding},
        error::{FromServerFnError, ServerFnErrorErr},
    },
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a page cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum UiError {
    /// The session ended.
    SignedOut,
    /// No such site.
    Missing,
    /// Not for this operator.
    Refused,
    /// The store or the server did not answer.
    Unanswered,
}

impl fmt::Display for UiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SignedOut => "signed_out",
            Self::Missing => "unknown_site",
            Self::Refused => "refused",
            Self::Unanswered => "unanswered",
        })
    }
}

impl FromServerFnError for UiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Unanswered
    }
}

#[server(prefix = "/admin/fn", endpoint = "site", input = GetUrl)]
pub(super) async fn ask_site(site: String) -> Result<SnippetPage, UiError> {
    super::load::site(&site)
}
