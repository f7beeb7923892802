//! What back ends are answered, as it is sent and described.

use consent::{
    PurposeId, SiteId, VisitorId,
    record::{RecordId, RecordState},
};
use platform::{receipt::Receipt, server_side::Consents};
use serde::Serialize;
use utoipa::ToSchema;

/// A recorded act of a signed-in visitor.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::routes) struct SubjectRecordAnswer {
    /// The record's id.
    pub(super) record: RecordId,
    /// Whose; tell it to the visitor (S23).
    pub(super) consent_id: VisitorId,
    /// What it amounts to.
    pub(super) state: RecordState,
    /// Where the visitor withdraws.
    pub(super) withdraw_url: String,
    /// The secret in that address.
    pub(super) withdraw_token: String,
    /// The visitor's signed copy.
    pub(super) receipt: Receipt,
}

/// What counts for one person.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::routes) struct ConsentsOf {
    /// On which site.
    pub(super) site: SiteId,
    /// As it was sent, where several were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<String>,
    /// What counts.
    #[serde(flatten)]
    pub(super) consents: Consents,
}

/// What counts, for one person or for each of a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub(super) enum ConsentsAnswer {
    /// For one.
    One(Box<ConsentsOf>),
    /// For each of a list, in its order.
    Many {
        /// The answers.
        answers: Vec<ConsentsOf>,
    },
}

/// The links of a double opt-in.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::routes) struct DoubleOptInAnswer {
    /// The request's record.
    pub(super) id: RecordId,
    /// Goes into the mail.
    pub(super) confirm_url: String,
    /// The secret in that address, for a page of your own.
    pub(super) confirmation_token: String,
    /// Goes into every mail.
    pub(super) withdraw_url: String,
    /// The secret in that address.
    pub(super) withdraw_token: String,
    /// Until when it can be confirmed, in UTC.
    #[schema(format = DateTime)]
    pub(super) expires_at: String,
}

/// A confirmed double opt-in.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::routes) struct ConfirmedAnswer {
    /// The confirmation's record.
    pub(super) record: RecordId,
    /// Its place in the ledger.
    pub(super) seq: u64,
    /// The request that it answers.
    #[schema(required, value_type = Option<String>)]
    pub(super) answers: Option<RecordId>,
    /// Whose.
    pub(super) consent_id: VisitorId,
    /// What it amounts to.
    pub(super) state: RecordState,
    /// For which purposes.
    pub(super) purposes: Vec<PurposeId>,
    /// Until when it counts, in UTC.
    #[schema(format = DateTime)]
    pub(super) until: String,
    /// Goes into every mail.
    pub(super) withdraw_url: String,
    /// The secret in that address.
    pub(super) withdraw_token: String,
}
