//! Numbers, shares, durations and dates as the operator's language writes them. It computes nothing.

use super::AdminLanguage;
use crate::texts::Texts;
use jiff::civil::{Date, DateTime};

impl AdminLanguage {
    /// What parts thousands, and what stands before decimals.
    const fn marks(self) -> (&'static str, char) {
        match self {
            Self::English => (",", '.'),
            Self::Dutch | Self::German => (".", ','),
            Self::French => ("\u{202F}", ','),
        }
    }

    /// A whole number with its thousands apart.
    #[must_use]
    pub fn count(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push_str(self.marks().0);
            }
            text.push(digit);
        }
        text
    }

    /// A share in per cent with one decimal.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        let number = self.decimal(share * 100.0);
        match self {
            Self::English | Self::Dutch => format!("{number}%"),
            Self::French => format!("{number}\u{202F}%"),
            Self::German => format!("{number}\u{A0}%"),
        }
    }

    /// A share in per cent without decimals, for the lines of a scale.
    #[must_use]
    pub fn whole_percent(self, share: f64) -> String {
        let percent = self.percent((share * 100.0).round() / 100.0);
        percent.replacen(&format!("{}0", self.marks().1), "", 1)
    }

    /// A difference of two shares in points of a hundred, with its sign.
    #[must_use]
    pub fn points(self, difference: f64) -> String {
        let number = self.decimal(difference.abs() * 100.0);
        match number.chars().any(|one| matches!(one, '1'..='9')) {
            false => number,
            true if difference < 0.0 => format!("\u{2212}{number}"),
            true => format!("+{number}"),
        }
    }

    /// A time span that a person took.
    #[must_use]
    pub fn duration(self, millis: u64) -> String {
        let tenths = (millis + 50) / 100;
        if tenths < 600 {
            let mark = self.marks().1;
            return format!("{}{mark}{}\u{A0}s", tenths / 10, tenths % 10);
        }
        let seconds = (millis + 500) / 1000;
        format!("{}\u{A0}min {}\u{A0}s", seconds / 60, seconds % 60)
    }

    fn decimal(self, number: f64) -> String {
        format!("{number:.1}").replace('.', &self.marks().1.to_string())
    }
}

/// `3 Nov`, for axes and lists whose year is said elsewhere.
pub(super) fn short_day(texts: &Texts, day: Date) -> String {
    let month = texts.get(&format!("admin-month-{}", day.month()));
    let arguments = [
        ("day", day.day().to_string().into()),
        ("month", month.into()),
    ];
    texts.with("admin-short-day", arguments)
}

/// `3 Nov, 14:00`.
pub(super) fn short_hour(texts: &Texts, at: DateTime) -> String {
    format!("{}, {}", short_day(texts, at.date()), at.strftime("%H:%M"))
}

/// Two days and what lies between them, with the year.
pub(super) fn days(texts: &Texts, from: Date, to: Date) -> String {
    let written = |day: Date| format!("{} {}", short_day(texts, day), day.year());
    if from == to {
        return written(from);
    }
    let first = if from.year() == to.year() {
        short_day(texts, from)
    } else {
        written(from)
    };
    format!("{first} \u{2013} {}", written(to))
}

#[cfg(test)]
mod tests {
    use super::{AdminLanguage, days};

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let counts = AdminLanguage::ALL.map(|language| language.count(1_234_567));
        assert_eq!(
            counts,
            [
                "1,234,567",
                "1.234.567",
                "1\u{202F}234\u{202F}567",
                "1.234.567"
            ]
        );
        let shares = AdminLanguage::ALL.map(|language| language.percent(0.5808));
        assert_eq!(shares, ["58.1%", "58,1%", "58,1\u{202F}%", "58,1\u{A0}%"]);
        assert_eq!(AdminLanguage::English.count(999), "999");
        let ticks = AdminLanguage::ALL.map(|language| language.whole_percent(0.2));
        assert_eq!(ticks, ["20%", "20%", "20\u{202F}%", "20\u{A0}%"]);
    }

    #[test]
    fn differences_have_their_sign_and_nothing_has_none() {
        let points = [0.0234, -0.1, 0.000_4].map(|one| AdminLanguage::English.points(one));
        assert_eq!(points, ["+2.3", "\u{2212}10.0", "0.0"]);
    }

    #[test]
    fn spans_are_in_seconds_up_to_a_minute() {
        let spans = [340, 3_250, 59_949, 72_400].map(|one| AdminLanguage::Dutch.duration(one));
        assert_eq!(
            spans,
            [
                "0,3\u{A0}s",
                "3,3\u{A0}s",
                "59,9\u{A0}s",
                "1\u{A0}min 12\u{A0}s"
            ]
        );
    }

    #[test]
    fn the_year_is_said_once_where_that_is_enough() {
        let day = |text: &str| text.parse().expect("a day");
        let texts = AdminLanguage::English.texts();
        let said = |from, to| days(&texts, day(from), day(to));
        assert_eq!(
            said("2026-11-01", "2026-11-28"),
            "1 Nov \u{2013} 28 Nov 2026"
        );
        assert_eq!(
            said("2025-12-30", "2026-01-02"),
            "30 Dec 2025 \u{2013} 2 Jan 2026"
        );
        assert_eq!(said("2026-11-01", "2026-11-01"), "1 Nov 2026");
    }
}
