//! What a browser accepts: brotli or not, which languages, which stored version.

use http::{HeaderMap, header};

/// Does the client take brotli? A quality of zero means no.
#[must_use]
pub fn takes_brotli(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| {
            value.split(',').any(|entry| {
                let (name, quality) = entry.split_once(';').unwrap_or((entry, ""));
                let refused = matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
                name.trim().eq_ignore_ascii_case("br") && !refused
            })
        })
}

/// The languages of `Accept-Language`, best first.
#[must_use]
pub fn languages(headers: &HeaderMap) -> Vec<String> {
    let value = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut wishes: Vec<(u16, String)> = value
        .split(',')
        .filter_map(|entry| {
            let (tag, quality) = entry.split_once(";q=").unwrap_or((entry, "1"));
            let quality: f32 = quality.trim().parse().ok()?;
            let tag = tag.trim();
            (!tag.is_empty() && quality > 0.0)
                .then(|| ((1000.0 - quality.min(1.0) * 1000.0) as u16, tag.to_owned()))
        })
        .collect();
    wishes.sort_by_key(|(order, _)| *order);
    wishes.into_iter().map(|(_, tag)| tag).collect()
}

/// Does the client hold this version already?
#[must_use]
pub fn has_version(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|tag| tag.trim().trim_start_matches("W/") == etag)
}

#[cfg(test)]
mod tests {
    use super::{languages, takes_brotli};
    use http::{HeaderMap, header};

    fn with(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().expect("a header value"))])
    }

    #[test]
    fn languages_come_best_first() {
        let headers = with(header::ACCEPT_LANGUAGE, "en;q=0.5, nl-BE, fr;q=0.8, de;q=0");
        assert_eq!(languages(&headers), ["nl-BE", "fr", "en"]);
    }

    #[test]
    fn brotli_is_taken_unless_refused() {
        assert!(takes_brotli(&with(header::ACCEPT_ENCODING, "gzip, br")));
        assert!(!takes_brotli(&with(
            header::ACCEPT_ENCODING,
            "gzip, br;q=0"
        )));
        assert!(!takes_brotli(&with(header::ACCEPT_ENCODING, "gzip")));
    }
}
