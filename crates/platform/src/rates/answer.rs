//! What a query is answered with: counts, rates with their intervals, and what was left out and why. Values only; they
//! serialise with stable names. What each name means stands in `super::definitions`.

use super::query::{Compare, Dimension, Filter};
use consent::SiteId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How many of each. What is *apart* is part of no rate.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Every banner that reported its first paint, repeated ones too.
    pub renders: u64,
    /// Impressions: the first render per visitor, policy version and day. 0 where the site switched telling visitors apart off.
    pub shown: u64,
    /// Of `shown`: not reported by the page, but certain because somebody decided on it.
    pub implied: u64,
    /// Of `shown`: told apart by the sketch above the bound, so about one in a hundred may be missing.
    pub estimated: u64,
    /// Decisions: everything granted.
    pub accepted: u64,
    /// Decisions: everything denied.
    pub refused: u64,
    /// Decisions: some granted.
    pub partial: u64,
    /// Of the decisions: by somebody who had chosen before and was asked again.
    pub reasked: u64,
    /// Apart: withdrawals of everything.
    pub withdrawn: u64,
    /// Apart: later changes by a person: in the settings, on the preference page, objections.
    pub changed: u64,
    /// Apart: signals of the browser that were recorded.
    pub signal: u64,
    /// Apart: acts without a layer of the banner, on an embed's placeholder or by the page's own script.
    pub programmatic: u64,
    /// Apart: choices that another tool's cookie said.
    pub migrated: u64,
    /// Apart: acts recorded by the site's back end.
    pub server_side: u64,
    /// Granted decisions, where the answer is by or of one purpose or service; else 0.
    pub granted: u64,
    /// Denied decisions, as `granted`.
    pub denied: u64,
}

impl Counts {
    /// Choices made on the banner.
    #[must_use]
    pub const fn decided(&self) -> u64 {
        self.accepted + self.refused + self.partial
    }

    /// Shown, and nothing chosen.
    #[must_use]
    pub const fn no_choice(&self) -> u64 {
        self.shown.saturating_sub(self.decided())
    }
}

/// A share with its confidence interval of 95 %, after Wilson. All three are from 0 to 1.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// The share.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The rates of some counts; `None` where there is nothing to divide by, or the dimension says nothing about it.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct RateSet {
    /// Decided, of all shown.
    pub interaction: Option<Rate>,
    /// Accepted, of all shown.
    pub acceptance_of_shown: Option<Rate>,
    /// Accepted, of those who decided.
    pub acceptance_of_decided: Option<Rate>,
    /// Refused, of all shown.
    pub refusal_of_shown: Option<Rate>,
    /// Refused, of those who decided.
    pub refusal_of_decided: Option<Rate>,
    /// Some granted, of those who decided.
    pub partial_of_decided: Option<Rate>,
    /// Granted, of the decisions about this purpose or service.
    pub granted_of_decided: Option<Rate>,
}

/// How long visitors took from the first paint to the decision. Read from a histogram of fixed buckets: each number is
/// the middle of its bucket, in milliseconds.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeToDecide {
    /// How many decisions said it.
    pub of: u64,
    /// Half of them took no longer.
    pub median_ms: u64,
    /// Nine in ten took no longer.
    pub p90_ms: u64,
}

/// Counts and what follows from them.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// How many of each.
    pub counts: Counts,
    /// `counts.decided()` and `counts.no_choice()`, so that a reader of JSON need not know how.
    pub decided: u64,
    /// See `decided`.
    pub no_choice: u64,
    /// The rates.
    pub rates: RateSet,
    /// How long deciding took.
    pub time_to_decide: Option<TimeToDecide>,
}

/// One row of an answer.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// A value for each dimension of `by`, in that order. `unknown` where it is not known, `other` for what is kept
    /// together because there are too many.
    pub keys: Vec<String>,
    /// `None`: suppressed, because it is about fewer than ten visitors or would give away a row that is.
    pub figures: Option<Figures>,
}

/// What was counted and is in no rate, for the same days and filters.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Excluded {
    /// Renders to crawlers and other programs.
    pub bot_renders: u64,
    /// Choices that such programs sent.
    pub bot_choices: u64,
    /// Renders to `sluis check`.
    pub check_renders: u64,
    /// Choices that `sluis check` made.
    pub check_choices: u64,
    /// Renders that the browser made ahead of a visit.
    pub prefetch_renders: u64,
    /// Rows that were suppressed.
    pub suppressed_rows: u64,
    /// Rows that were put together as `other`.
    pub other_rows: u64,
}

/// How impressions of this site are counted.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImpressionMode {
    /// The first render per visitor, policy version and day.
    FirstRenders,
    /// The site switched telling visitors apart off: only `renders` are counted, and no rate is of all shown.
    RendersOnly,
}

/// A rate of the answer minus the same rate of what it is set against, with an interval of 95 % after Newcombe.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// The stable id of the rate, as in [`RateSet`].
    pub rate: super::DefinitionId,
    /// The difference, from -1 to 1.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What an answer is set against.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// As it was asked for.
    #[cfg_attr(feature = "schema", schema(value_type = serde_json::Value))]
    pub with: Compare,
    /// The first day.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub from: Date,
    /// The last day, included.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub to: Date,
    /// All rows together; `None`: suppressed.
    pub total: Option<Figures>,
    /// By the same dimensions. Rows of time have their own keys.
    pub rows: Vec<Row>,
    /// The differences of the totals.
    pub differences: Vec<Difference>,
}

/// The answer to a [`super::RatesQuery`].
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RatesAnswer {
    /// Which site.
    pub site: SiteId,
    /// Whose days these are, an IANA name.
    pub time_zone: String,
    /// The first day.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub from: Date,
    /// The last day, included.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub to: Date,
    /// By what the rows are set out.
    pub by: Vec<Dimension>,
    /// What had to hold.
    pub filter: Vec<Filter>,
    /// How impressions are counted here.
    pub impressions: ImpressionMode,
    /// Everything together; `None`: suppressed.
    pub total: Option<Figures>,
    /// Ascending by key for time, else most shown first. Rows without any count are left out, but for hours, days,
    /// weeks and months, of which every one of the range is there when they are the only dimension.
    pub rows: Vec<Row>,
    /// What is in no rate.
    pub excluded: Excluded,
    /// What it is set against.
    pub compared: Option<Compared>,
    /// The stable ids of the definitions that the numbers go by; their texts are `super::definitions`.
    pub definitions: Vec<super::DefinitionId>,
}
