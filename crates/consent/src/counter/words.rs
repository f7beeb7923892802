//! The closed sets of words that counters are made of, with their stored and sent names.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant),+
        }

        impl $name {
            /// All values, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored and sent name.
            #[must_use]
            pub const fn wire_name(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// Parses [`Self::wire_name`].
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($wire => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words!(
    /// What is counted. The order is that of the stored numbers: new ones are added at the end.
    Event {
        /// A page reported the first paint of a banner.
        Render = "render",
        /// That was the first one of this visitor, policy version and day.
        Shown = "shown",
        /// A decision on a banner whose paint was not reported: the banner was shown all the same.
        Implied = "implied",
        /// Whether it was the first one was answered by a sketch.
        Estimated = "estimated",
        /// A decision: everything granted.
        Accepted = "accepted",
        /// A decision: everything denied.
        Refused = "refused",
        /// A decision: some granted.
        Partial = "partial",
        /// The decision was of somebody who had chosen before.
        Reasked = "reasked",
        /// A withdrawal of everything.
        Withdrawn = "withdrawn",
        /// A later change by a person.
        Changed = "changed",
        /// The browser's signal was recorded.
        Signal = "signal",
        /// An act on an embed's placeholder or by the page's own script.
        Programmatic = "programmatic",
        /// A choice that another tool's cookie said.
        Migrated = "migrated",
        /// An act recorded by the site's back end.
        ServerSide = "server_side",
        /// A render to a crawler or another program.
        BotRender = "bot_render",
        /// A choice that such a program sent.
        BotChoice = "bot_choice",
        /// A render to `sluis check`.
        CheckRender = "check_render",
        /// A choice that `sluis check` made.
        CheckChoice = "check_choice",
        /// A render that the browser made ahead of a visit.
        AheadRender = "ahead_render",
    }
);

words!(
    /// The family of a browser, from its user agent, which itself is kept nowhere.
    BrowserFamily {
        /// Chrome and what names itself so.
        Chrome = "chrome",
        /// Safari.
        Safari = "safari",
        /// Firefox.
        Firefox = "firefox",
        /// Edge.
        Edge = "edge",
        /// Opera.
        Opera = "opera",
        /// Samsung Internet.
        Samsung = "samsung",
        /// Any other.
        Other = "other",
    }
);

words!(
    /// Where a page was reached from, by its referrer, which itself is kept nowhere.
    ReferrerClass {
        /// No referrer.
        None = "none",
        /// A page of the same host.
        Internal = "internal",
        /// A search engine.
        Search = "search",
        /// A social network.
        Social = "social",
        /// Any other page.
        Other = "other",
    }
);

words!(
    /// Who asks, as far as the request says.
    Traffic {
        /// A person, as far as can be told.
        Person = "person",
        /// A crawler or another program.
        Bot = "bot",
        /// `sluis check`.
        Check = "check",
        /// A browser ahead of a visit: prefetch or prerender.
        Ahead = "ahead",
    }
);

#[expect(clippy::derivable_impls, reason = "the macro makes the enum")]
impl Default for Traffic {
    fn default() -> Self {
        Self::Person
    }
}

/// One of the fixed buckets of a time to decide. Bounds grow by about two fifths, from half a second to an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimeBucket(u8);

impl TimeBucket {
    /// Where each bucket ends, in milliseconds, without its end; the last one has none.
    pub const ENDS: [u32; 23] = [
        500, 700, 1_000, 1_400, 2_000, 2_800, 4_000, 5_600, 8_000, 11_000, 16_000, 22_000, 32_000,
        45_000, 64_000, 90_000, 128_000, 180_000, 256_000, 360_000, 600_000, 1_200_000, 3_600_000,
    ];

    /// How many there are.
    pub const COUNT: usize = Self::ENDS.len() + 1;

    /// The bucket of a time.
    #[must_use]
    pub fn of(millis: u32) -> Self {
        let place = Self::ENDS.partition_point(|end| *end <= millis);
        Self(u8::try_from(place).unwrap_or_default())
    }

    /// A bucket by its place; `None` behind the last.
    #[must_use]
    pub fn at(place: usize) -> Option<Self> {
        u8::try_from(place)
            .ok()
            .filter(|_| place < Self::COUNT)
            .map(Self)
    }

    /// Its place, counted from 0.
    #[must_use]
    pub fn place(self) -> usize {
        usize::from(self.0).min(Self::COUNT - 1)
    }

    /// The middle of the bucket in milliseconds; of the last one its beginning.
    #[must_use]
    pub fn middle(self) -> u64 {
        let end = |place: usize| Self::ENDS.get(place).copied().map(u64::from);
        let begin = self.place().checked_sub(1).and_then(end).unwrap_or(0);
        end(self.place()).map_or(begin, |end| u64::midpoint(begin, end))
    }
}

#[cfg(test)]
mod tests {
    use super::TimeBucket;

    #[test]
    fn every_time_has_a_bucket_whose_bounds_hold_it() {
        for (millis, place) in [(0, 0), (499, 0), (500, 1), (3_599_999, 22), (u32::MAX, 23)] {
            assert_eq!(TimeBucket::of(millis).place(), place, "{millis}");
        }
        assert_eq!(TimeBucket::of(600).middle(), 600);
        assert_eq!(TimeBucket::of(u32::MAX).middle(), 3_600_000);
        assert!(TimeBucket::at(24).is_none());
    }
}
