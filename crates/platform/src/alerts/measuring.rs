//! What an alert is found by: counters by the hour, and the ledger's newest checkpoint. It announces nothing.

use super::{FallBy, Look, Measured, RateRule, ShareSaid, WatchedRate};
use crate::{
    Platform,
    platform::LivePolicy,
    rates::{
        DefinitionId,
        statistics::{difference, share},
    },
};
use consent::{Timestamp, counter::Event};
use std::ops::Range;
use store::{CountQuestion, Counted, CountedTime, EntryKind, Grain, StoreError};

/// A site that had impressions so many hours before a silence is one that has visitors.
const WEEK: i64 = 7 * 24;

impl Platform {
    pub(super) async fn checkpoint_late(&self) -> Result<Look, StoreError> {
        let Some(limit) = self.rules_of(None).await?.checkpoint_late_hours else {
            return Ok(Look::Fine);
        };
        let last = self.store.latest_checkpoint().await?;
        let size = last.map_or(0, |last| last.size);
        // Right behind it stands the checkpoint itself.
        let behind = self.store.ledger(size, 10).await?;
        let first = behind
            .into_iter()
            .find(|entry| entry.kind != EntryKind::Checkpoint);
        let age = first.map_or(0, |entry| self.now_millis().saturating_sub(entry.at_millis));
        let hours = u16::try_from(age / 3_600_000).unwrap_or(u16::MAX);
        Ok(if hours >= limit {
            Look::Alert(Measured::CheckpointLate { hours })
        } else {
            Look::Fine
        })
    }

    pub(super) async fn no_impressions(
        &self,
        live: &LivePolicy,
        hours: Option<u16>,
    ) -> Result<Look, StoreError> {
        let Some(hours) = hours else {
            return Ok(Look::Fine);
        };
        let now = self.hour();
        let silence = now + 1 - i64::from(hours);
        let counted = self
            .by_spans(live, [silence..now + 1, silence - WEEK..silence])
            .await?;
        let [recent, before] =
            counted.map(|counted| counted.of(Event::Render) + counted.of(Event::Shown));
        Ok(match (recent, before) {
            (0, 0) => Look::Unknown,
            (0, _) => Look::Alert(Measured::NoImpressions { hours }),
            _ => Look::Fine,
        })
    }

    pub(super) async fn rate_fell(
        &self,
        live: &LivePolicy,
        rule: Option<RateRule>,
    ) -> Result<Look, StoreError> {
        let Some(rule) = rule else {
            return Ok(Look::Fine);
        };
        // The hour that is going on is not whole.
        let (end, long) = (self.hour(), i64::from(rule.hours));
        let spans = [end - long..end, end - 2 * long..end - long];
        let counted = self.by_spans(live, spans).await?;
        let [now, before] = counted.map(|counted| share_of(rule.rate, &counted));
        Ok(fell(rule, now, before))
    }

    /// Hours since 1970.
    fn hour(&self) -> i64 {
        i64::try_from(self.now_millis() / 3_600_000).unwrap_or(i64::MAX / 2)
    }

    /// What was counted in spans of hours since 1970.
    async fn by_spans(
        &self,
        live: &LivePolicy,
        spans: [Range<i64>; 2],
    ) -> Result<[Counted; 2], StoreError> {
        let day = |hour: i64| {
            let seconds = u64::try_from(hour.saturating_mul(3600)).unwrap_or(0);
            live.local_hour(Timestamp(seconds)).day
        };
        let first = spans.iter().map(|span| span.start).min().unwrap_or(0);
        let last = spans.iter().map(|span| span.end).max().unwrap_or(0);
        let question = CountQuestion {
            site: live.policy.site.clone(),
            from_day: day(first) - 1,
            to_day: day(last) + 1,
            grain: Grain::Hour,
            by: Vec::new(),
            only: Vec::new(),
            times: false,
            choices: false,
            most: 1,
        };
        let mut counted = [Counted::default(), Counted::default()];
        for cell in self.store.counted(question).await?.cells {
            let CountedTime::Hour(at) = cell.time else {
                continue;
            };
            let minutes = (i64::from(at.day) * 24 + i64::from(at.hour)) * 60 - i64::from(at.offset);
            let hour = minutes.div_euclid(60);
            for (span, counted) in spans.iter().zip(&mut counted) {
                if span.contains(&hour) {
                    counted.add(&cell.counted);
                }
            }
        }
        Ok(counted)
    }
}

fn share_of(rate: WatchedRate, counted: &Counted) -> ShareSaid {
    let accepted = counted.of(Event::Accepted);
    let decided = accepted + counted.of(Event::Refused) + counted.of(Event::Partial);
    let shown = counted.of(Event::Shown);
    let (part, of) = match rate {
        WatchedRate::Interaction => (decided, shown),
        WatchedRate::AcceptanceOfShown => (accepted, shown),
        WatchedRate::AcceptanceOfDecided => (accepted, decided),
    };
    ShareSaid { part, of }
}

/// A fall is an alert when it is as large as the rule says and, by its interval of 95 %, no chance.
fn fell(rule: RateRule, now: ShareSaid, before: ShareSaid) -> Look {
    let least = u64::from(rule.at_least);
    if now.of < least || before.of < least {
        return Look::Unknown;
    }
    let shares = (share(now.part, now.of), share(before.part, before.of));
    let (Some(one), Some(other)) = shares else {
        return Look::Unknown;
    };
    let change = difference(DefinitionId::Interaction, one, other);
    let fall = match rule.by {
        FallBy::Points(by) => (-change.value) * 100.0 >= f64::from(by),
        FallBy::Percent(by) => (-change.value) * 100.0 >= f64::from(by) * other.value,
    };
    if fall && change.high < 0.0 {
        Look::Alert(Measured::RateFell {
            rate: rule.rate,
            hours: rule.hours,
            now,
            before,
        })
    } else {
        Look::Fine
    }
}

#[cfg(test)]
mod tests {
    use super::{FallBy, Look, RateRule, ShareSaid, WatchedRate, fell};

    fn look(by: FallBy, now: (u64, u64), before: (u64, u64)) -> Look {
        let rule = RateRule {
            rate: WatchedRate::AcceptanceOfDecided,
            by,
            hours: 24,
            at_least: 100,
        };
        let said = |(part, of)| ShareSaid { part, of };
        fell(rule, said(now), said(before))
    }

    #[test]
    fn noise_is_no_alert_and_a_fall_that_is_no_chance_is_one() {
        let ten = FallBy::Points(10);
        assert!(matches!(
            look(ten, (400, 1000), (600, 1000)),
            Look::Alert(_)
        ));
        // The same fall among a hundred each could be chance only just not; among sixty it is not looked at.
        assert_eq!(look(ten, (24, 60), (36, 60)), Look::Unknown);
        assert_eq!(look(ten, (50, 100), (61, 100)), Look::Fine);
        assert_eq!(look(ten, (550, 1000), (600, 1000)), Look::Fine);
        assert_eq!(look(ten, (700, 1000), (600, 1000)), Look::Fine);
    }

    #[test]
    fn percent_are_of_what_the_rate_was() {
        let fifth = FallBy::Percent(20);
        assert!(matches!(
            look(fifth, (140, 1000), (200, 1000)),
            Look::Alert(_)
        ));
        assert_eq!(look(fifth, (740, 1000), (900, 1000)), Look::Fine);
    }
}
