//! What each number means, in one list: the answer names the ids, the admin and `docs/RATES.md` show the texts.

use serde::{Deserialize, Serialize};

macro_rules! definitions {
    ($($variant:ident = $id:literal: $text:literal),+ $(,)?) => {
        /// The stable id of a definition.
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum DefinitionId {
            $(#[doc = $text] #[serde(rename = $id)] $variant),+
        }

        impl DefinitionId {
            /// All of them, in the order in which they are explained.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The definition, in English.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

definitions! {
    Renders = "renders": "Every time a page reported that it painted a banner, also to the same visitor again. Bots, `sluis check` and pages that were loaded ahead of a visit are not in it.",
    Shown = "shown": "Impressions: the first render of a banner per visitor and policy version on one day of the site's time zone. Visitors are told apart in memory by a hash of address and user agent whose key lives that day and is never written; after a restart it begins anew. A decision on a banner whose render was not reported counts as shown too.",
    Decided = "decided": "The first choice after an impression: accepted, refused or partial. What the same visitor chooses afterwards is a change.",
    Accepted = "accepted": "Decisions that granted everything optional.",
    Refused = "refused": "Decisions that denied everything optional.",
    Partial = "partial": "Decisions that granted something and denied something.",
    NoChoice = "no_choice": "Shown minus decided.",
    Reasked = "reasked": "Decisions of visitors who had chosen before and were asked again, because their choice had expired or the policy changed materially.",
    Interaction = "interaction": "Decided, as a share of shown.",
    AcceptanceOfShown = "acceptance_of_shown": "Accepted, as a share of shown. The strict reading of a consent rate: who ignores the banner has not accepted.",
    AcceptanceOfDecided = "acceptance_of_decided": "Accepted, as a share of decided. Always the higher of the two.",
    RefusalOfShown = "refusal_of_shown": "Refused, as a share of shown.",
    RefusalOfDecided = "refusal_of_decided": "Refused, as a share of decided.",
    PartialOfDecided = "partial_of_decided": "Partial, as a share of decided.",
    GrantedOfDecided = "granted_of_decided": "For one purpose or service: granted, as a share of the decisions about it.",
    TimeToDecide = "time_to_decide": "From the first paint of the banner to the decision, as the page measured it: the median, and what nine in ten stayed below. Read from 24 buckets, each a third wider than the one before or more.",
    Withdrawn = "withdrawn": "Withdrawals of everything, by any channel. In no rate.",
    Changed = "changed": "Later changes: in the settings, on the preference page, objections, and a further choice on a banner. In no rate.",
    Signal = "signal": "Recorded signals of the browser (Global Privacy Control). In no rate.",
    Programmatic = "programmatic": "Acts without a layer of the banner: on an embed's placeholder, or by the page's own script. In no rate.",
    Migrated = "migrated": "Choices taken over from another tool's cookie. In no rate.",
    ServerSide = "server_side": "Acts recorded by the site's back end, double opt-ins included. In no rate.",
    Excluded = "excluded": "Counted apart and shown: renders to bots and the choices they sent, by their user agent; `sluis check`; and renders ahead of a visit (prefetch, prerender).",
    Suppressed = "suppressed": "A row about one to nine visitors is not shown; nor is the next smallest where the row could be found by subtraction.",
    Interval = "interval": "Every rate has a confidence interval of 95 % after Wilson; every difference of two rates one after Newcombe.",
}
