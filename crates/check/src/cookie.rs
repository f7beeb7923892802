//! Reading `Set-Cookie` lines and what scripts assign to `document.cookie`: name, domain, how long. Values are not read.

use jiff::fmt::rfc2822::DateTimeParser;

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SetCookie {
    pub(crate) name: String,
    /// Without a dot before it.
    pub(crate) domain: Option<String>,
    /// From now on; `None` until the browser closes.
    pub(crate) seconds: Option<u64>,
    /// Its time is over already: that deletes.
    pub(crate) deletes: bool,
}

/// Reads one line at a time in seconds since 1970. `None` for what is no cookie.
pub(crate) fn parse(line: &str, now: u64) -> Option<SetCookie> {
    let mut parts = line.split(';');
    let pair = parts.next()?;
    // A cookie without a name is a value alone.
    let name = pair.split_once('=').map_or("", |(name, _)| name).trim();
    if name.is_empty() && pair.trim().is_empty() {
        return None;
    }
    let mut cookie = SetCookie {
        name: name.to_owned(),
        domain: None,
        seconds: None,
        deletes: false,
    };
    let mut max_age = None;
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value.trim();
        match key.trim().to_ascii_lowercase().as_str() {
            "domain" if !value.is_empty() => {
                cookie.domain = Some(value.trim_start_matches('.').to_ascii_lowercase());
            }
            "max-age" => max_age = value.parse::<i64>().ok(),
            "expires" => {
                if let Some(at) = date(value) {
                    let left = at - i64::try_from(now).unwrap_or(i64::MAX);
                    (cookie.seconds, cookie.deletes) = (u64::try_from(left).ok(), left <= 0);
                }
            }
            _ => {}
        }
    }
    if let Some(age) = max_age {
        (cookie.seconds, cookie.deletes) = (u64::try_from(age).ok(), age <= 0);
    }
    Some(cookie)
}

/// Seconds since 1970 of a date as cookies write it.
fn date(text: &str) -> Option<i64> {
    let plain = text.replace('-', " ");
    let parser = DateTimeParser::new().relaxed_weekday(true);
    match parser.parse_timestamp(&plain) {
        Ok(at) => Some(at.as_second()),
        Err(_) => text.contains("1970").then_some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_lifetime_is_read_and_max_age_wins() {
        let line = "a=b; Path=/; Domain=.Shop.Example; Expires=Thu, 01 Jan 2026 00:00:10 GMT";
        let cookie = parse(line, 1_767_225_600).unwrap();
        assert_eq!(cookie.name, "a");
        assert_eq!(cookie.domain.as_deref(), Some("shop.example"));
        assert_eq!((cookie.seconds, cookie.deletes), (Some(10), false));
        let longer = parse(&format!("{line}; max-age=60"), 1_767_225_600).unwrap();
        assert_eq!(longer.seconds, Some(60));
        assert_eq!(parse("a=b", 0).unwrap().seconds, None);
    }

    #[test]
    fn a_line_that_deletes_sets_nothing() {
        for line in [
            "a=; max-age=0",
            "a=x; Max-Age=-1; path=/",
            "a=; expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "a=; expires=Thu, 01-Jan-1970 00:00:01 GMT",
        ] {
            assert!(parse(line, 1_767_225_600).unwrap().deletes, "{line}");
        }
    }

    #[test]
    fn what_is_no_cookie_is_none() {
        assert!(parse("", 0).is_none());
        assert!(parse(" ; path=/", 0).is_none());
        assert_eq!(parse("alone", 0).unwrap().name, "");
    }
}
