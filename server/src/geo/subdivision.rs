//! Names of states and provinces to the second part of their code in ISO 3166-2, for databases that only have names.
//! The two countries whose parts have regimes of their own; every other name is no subdivision.

/// The code for a database's name, `None` for one that is not known. Case, accents and punctuation do not count.
pub(super) fn by_name(country: &str, name: &str) -> Option<&'static str> {
    let names: &[(&str, &str)] = match country {
        "US" => &US,
        "CA" => &CA,
        _ => return None,
    };
    let folded = fold(name);
    names
        .iter()
        .find(|(_, name)| *name == folded)
        .map(|(code, _)| *code)
}

/// A code as a database has it, where it can be one.
pub(super) fn by_code(code: &str) -> Option<String> {
    let fits =
        (1..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then(|| code.to_ascii_uppercase())
}

/// Lower case, without accents, and nothing but letters.
fn fold(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => Some('a'),
            'è' | 'é' | 'ê' | 'ë' => Some('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => Some('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => Some('o'),
            'ù' | 'ú' | 'û' | 'ü' => Some('u'),
            'a'..='z' => Some(letter),
            _ => None,
        })
        .collect()
}

/// Fifty states and the District of Columbia.
const US: [(&str, &str); 53] = [
    ("AL", "alabama"),
    ("AK", "alaska"),
    ("AZ", "arizona"),
    ("AR", "arkansas"),
    ("CA", "california"),
    ("CO", "colorado"),
    ("CT", "connecticut"),
    ("DE", "delaware"),
    ("DC", "districtofcolumbia"),
    ("DC", "washingtondc"),
    ("DC", "washingtondistrictofcolumbia"),
    ("FL", "florida"),
    ("GA", "georgia"),
    ("HI", "hawaii"),
    ("ID", "idaho"),
    ("IL", "illinois"),
    ("IN", "indiana"),
    ("IA", "iowa"),
    ("KS", "kansas"),
    ("KY", "kentucky"),
    ("LA", "louisiana"),
    ("ME", "maine"),
    ("MD", "maryland"),
    ("MA", "massachusetts"),
    ("MI", "michigan"),
    ("MN", "minnesota"),
    ("MS", "mississippi"),
    ("MO", "missouri"),
    ("MT", "montana"),
    ("NE", "nebraska"),
    ("NV", "nevada"),
    ("NH", "newhampshire"),
    ("NJ", "newjersey"),
    ("NM", "newmexico"),
    ("NY", "newyork"),
    ("NC", "northcarolina"),
    ("ND", "northdakota"),
    ("OH", "ohio"),
    ("OK", "oklahoma"),
    ("OR", "oregon"),
    ("PA", "pennsylvania"),
    ("RI", "rhodeisland"),
    ("SC", "southcarolina"),
    ("SD", "southdakota"),
    ("TN", "tennessee"),
    ("TX", "texas"),
    ("UT", "utah"),
    ("VT", "vermont"),
    ("VA", "virginia"),
    ("WA", "washington"),
    ("WV", "westvirginia"),
    ("WI", "wisconsin"),
    ("WY", "wyoming"),
];

/// Ten provinces and three territories, with the French names that differ.
const CA: [(&str, &str); 21] = [
    ("AB", "alberta"),
    ("BC", "britishcolumbia"),
    ("BC", "colombiebritannique"),
    ("MB", "manitoba"),
    ("NB", "newbrunswick"),
    ("NB", "nouveaubrunswick"),
    ("NL", "newfoundlandandlabrador"),
    ("NL", "newfoundland"),
    ("NL", "terreneuveetlabrador"),
    ("NS", "novascotia"),
    ("NS", "nouvelleecosse"),
    ("NT", "northwestterritories"),
    ("NT", "territoiresdunordouest"),
    ("NU", "nunavut"),
    ("ON", "ontario"),
    ("PE", "princeedwardisland"),
    ("PE", "ileduprinceedouard"),
    ("QC", "quebec"),
    ("SK", "saskatchewan"),
    ("YT", "yukon"),
    ("YT", "yukonterritory"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use consent::regime::TABLE;
    use std::collections::BTreeSet;

    #[test]
    fn every_state_and_province_of_the_table_has_a_name_and_no_other() {
        for (country, names) in [("US", &US[..]), ("CA", &CA[..])] {
            let rows = TABLE.iter().filter(|row| row.countries.contains(&country));
            let wanted: BTreeSet<&str> = rows.flat_map(|row| row.subdivisions).copied().collect();
            let named: BTreeSet<&str> = names.iter().map(|(code, _)| *code).collect();
            assert_eq!(named, wanted);
        }
    }

    #[test]
    fn case_and_accents_do_not_count() {
        for (country, name, code) in [
            ("CA", "Québec", Some("QC")),
            ("CA", "QUEBEC", Some("QC")),
            ("CA", "Île-du-Prince-Édouard", Some("PE")),
            ("US", "Washington, D.C.", Some("DC")),
            ("US", "Washington", Some("WA")),
            ("US", "new  york", Some("NY")),
            ("US", "Quebec", None),
            ("US", "", None),
            ("US", "CA", None),
            ("BE", "California", None),
        ] {
            assert_eq!(by_name(country, name), code, "{country} {name}");
        }
        assert_eq!(by_code("ca").as_deref(), Some("CA"));
        assert_eq!(by_code("VLG").as_deref(), Some("VLG"));
        assert_eq!(by_code("Vlaanderen"), None);
        assert_eq!(by_code(""), None);
    }
}
