//! How long an item is kept, as tables of cookies say it in words: `2 years`, `1 Jahr`, `session`. What does not fit exactly is
//! not read. As in templates a part of a day counts as one day, and a month as 30.

/// The beginnings of words for a unit, in the languages of most such tables (en, nl, fr, de, es, it), with its days; hours and
/// minutes count as none yet.
const UNITS: [(&[&str], f64); 6] = [
    (
        &[
            "second", "seconde", "sekunde", "segundo", "minut", "hour", "uur", "uren", "heure",
            "stunde", "hora",
        ],
        0.0,
    ),
    (&["day", "dag", "jour", "tag", "día", "dia", "giorn"], 1.0),
    (
        &["week", "weken", "semaine", "woche", "semana", "settiman"],
        7.0,
    ),
    (
        &["month", "maand", "mois", "monat", "mes", "mese", "mesi"],
        30.0,
    ),
    (
        &["year", "jaar", "jaren", "an", "année", "jahr", "año", "ann"],
        365.0,
    ),
    (&["yr"], 365.0),
];

/// Days, 0 for until the browser closes; nothing when the words are not understood.
pub(super) fn days(words: &str) -> Option<u16> {
    let words = words.trim().trim_end_matches('.').to_lowercase();
    if ["session", "sessie", "sitzung", "sesión", "sessione"].contains(&words.as_str()) {
        return Some(0);
    }
    let (number, unit) = words.split_at(words.find(|letter: char| !letter.is_ascii_digit())?);
    let number: f64 = number.parse().ok()?;
    let unit = unit.trim();
    let is_word = !unit.is_empty() && unit.chars().all(char::is_alphabetic);
    let longest = UNITS
        .iter()
        .flat_map(|(begins, days)| begins.iter().map(move |begin| (begin, days)))
        .filter(|(begin, _)| {
            is_word
                && unit
                    .strip_prefix(**begin)
                    .is_some_and(|end| end.chars().count() <= 2)
        })
        .max_by_key(|(begin, _)| begin.len());
    let (_, each) = longest?;
    let days = if *each == 0.0 { 1.0 } else { number * each };
    // Longer than a site file takes is for a person.
    (0..=3660_u16).find(|whole| f64::from(*whole) == days)
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn usual_words_are_read_and_others_are_not() {
        for (words, expected) in [
            ("2 years", Some(730)),
            ("1 day", Some(1)),
            ("13 months", Some(390)),
            ("Session", Some(0)),
            ("30 minutes", Some(1)),
            ("24h", None),
            ("2 Jahre", Some(730)),
            ("1 an", Some(365)),
            ("6 mois", Some(180)),
            ("90 dagen", Some(90)),
            ("90 days.", Some(90)),
            ("persistent", None),
            ("1 year 2 days", None),
            ("99 years", None),
            ("", None),
        ] {
            assert_eq!(days(words), expected, "{words}");
        }
    }
}
