//! Tools name cookies by regular expressions; a site file by a name, or the beginning of one and `*`. Reads those expressions
//! that say nothing else, such as `^_ga`, `/^(_ga|_gid)/` or `^_pk_.*$`. Any other one is not read.

/// The names of a site file that mean the same as the expression, or nothing.
pub(super) fn names(pattern: &str) -> Option<Vec<String>> {
    let rest = pattern.strip_prefix('^')?;
    let (rest, is_whole) = match rest.strip_suffix('$').filter(|rest| !rest.ends_with('\\')) {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    if let Some((inner, after)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        let inner = inner.strip_prefix("?:").unwrap_or(inner);
        return inner
            .split('|')
            .map(|one| name(&format!("{one}{after}"), is_whole))
            .collect();
    }
    // Without a group, the ends belong to one side only.
    let sides: Vec<&str> = pattern.split('|').collect();
    if let [_] = sides[..] {
        return name(rest, is_whole).map(|name| vec![name]);
    }
    let all: Option<Vec<Vec<String>>> = sides.into_iter().map(names).collect();
    all.map(|all| all.into_iter().flatten().collect())
}

fn name(pattern: &str, is_whole: bool) -> Option<String> {
    let (stem, is_open) = [".*", ".+", r"\w*", r"\w+"]
        .iter()
        .find_map(|end| pattern.strip_suffix(end))
        .map_or((pattern, !is_whole), |stem| (stem, true));
    let mut name = String::new();
    let mut letters = stem.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => name.push(letters.next().filter(char::is_ascii_punctuation)?),
            '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '^' | '$' => {
                return None;
            }
            other => name.push(other),
        }
    }
    if is_open {
        name.push('*');
    }
    Some(name).filter(|name| name != "*" && !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn expressions_that_are_a_name_or_its_beginning_are_read() {
        for (pattern, expected) in [
            ("^_ga", &["_ga*"][..]),
            ("^_ga$", &["_ga"]),
            ("^(_ga|_gid)", &["_ga*", "_gid*"]),
            ("^(?:_ga|_gid)$", &["_ga", "_gid"]),
            ("^(_pk_)", &["_pk_*"]),
            ("^_pk_.*$", &["_pk_*"]),
            (r"^_hj\w+", &["_hj*"]),
            (r"^a\.b$", &["a.b"]),
            ("^_ga|^_gid$", &["_ga*", "_gid"]),
        ] {
            assert_eq!(names(pattern).unwrap_or_default(), expected, "{pattern}");
        }
    }

    #[test]
    fn expressions_that_say_more_are_not_read() {
        for pattern in [
            "_ga", "^", "^.*$", "^_g[ai]", "^a(b|c)d", "^_ga|x", r"^\d+", "^a?$", "^(a|(b))", "",
        ] {
            assert_eq!(names(pattern), None, "{pattern}");
        }
    }
}
