//! When a message is tried again, and when a webhook is given up. After the recommendation of Standard Webhooks.

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// How long it waits after the first, second, ... failed try. After the last one it is given up.
const WAITS: [u64; 7] = [
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    10 * HOUR,
];

/// Without a single success for so long, a webhook is switched off.
pub(super) const GIVEN_UP_AFTER: u64 = 5 * 24 * HOUR;

/// So many failures in a row are an outage: when it is over, what waits is sent at once.
pub(super) const OUTAGE: u32 = 5;

/// Nobody is believed who says to come back later than this.
const LONGEST: u64 = 24 * HOUR;

/// How long to wait after so many failed tries, in milliseconds; `None`: it is given up. `chance` is 0 to 1 and spreads
/// by a tenth either way, so that many messages do not come back at once. `asked` is what the receiver asked for.
pub(super) fn wait(failed: u8, chance: f64, asked: Option<u64>) -> Option<u64> {
    let wait = *WAITS.get(usize::from(failed).checked_sub(1)?)?;
    let spread = wait / 10;
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "hours in milliseconds times a number from 0 to 1"
    )]
    let shift = (2.0 * spread as f64 * chance.clamp(0.0, 1.0)) as u64;
    let wait = wait - spread + shift;
    Some(wait.max(asked.unwrap_or(0).min(LONGEST)))
}

#[cfg(test)]
mod tests {
    use super::{HOUR, MINUTE, wait};

    #[test]
    fn tries_come_back_later_each_time_and_end_after_the_eighth() {
        let waits: Vec<u64> = (1..=8)
            .map_while(|failed| wait(failed, 0.5, None))
            .collect();
        assert_eq!(waits.len(), 7);
        assert_eq!(waits[0], 5_000);
        assert_eq!(waits[6], 10 * HOUR);
        assert!(waits.is_sorted());
    }

    #[test]
    fn chance_moves_a_try_by_a_tenth_and_a_receiver_may_ask_for_more_and_not_for_less() {
        assert_eq!(wait(2, 0.0, None), Some(270_000));
        assert_eq!(wait(2, 1.0, None), Some(330_000));
        assert_eq!(wait(1, 0.5, Some(10 * MINUTE)), Some(10 * MINUTE));
        assert_eq!(wait(4, 0.5, Some(1)), Some(2 * HOUR));
        assert_eq!(wait(1, 0.5, Some(u64::MAX)), Some(24 * HOUR));
    }
}
