//! What an origin of a site file must be: exact, as browsers write it (R6).

use super::{
    code::FindingCode,
    reader::{Reader, is_this_machine},
    shape::Word,
};

/// An exact origin: scheme, host and port as browsers write them, nothing after.
pub(super) fn origin(reader: &mut Reader, word: &Word) -> Option<String> {
    const ALLOWED: &str = "an exact origin: https://host or https://host:port, lower case, without path (http only for localhost)";
    let text = word.get_ref();
    if text.contains('*') {
        reader.error(
            FindingCode::OriginWildcard,
            "origins",
            word.span(),
            &format!("`{text}` is a wildcard"),
            ALLOWED,
        );
        return None;
    }
    let fits = text.split_once("://").is_some_and(|(scheme, authority)| {
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !authority.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let default_port = if scheme == "https" { "443" } else { "80" };
        let port_fits = port.is_none_or(|port| {
            port != default_port
                && port
                    .parse::<u16>()
                    .is_ok_and(|number| number > 0 && number.to_string() == port)
        });
        let host_fits = !host.is_empty()
            && !host.ends_with('.')
            && host
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.[]:".contains(&b));
        host_fits && port_fits && (scheme == "https" || scheme == "http" && is_this_machine(host))
    });
    if !fits {
        reader.error(
            FindingCode::Origin,
            "origins",
            word.span(),
            &format!("`{text}` is not an exact origin"),
            ALLOWED,
        );
    }
    fits.then(|| text.clone())
}
