//! Sources: what a host entry of a site file becomes in a Content-Security-Policy, and whether a source would open a
//! place that is not granted. Compared as browsers compare (CSP 3, 6.7.2); where that cannot be known, it would.

use std::fmt;

/// A host entry of a service: host with port, default ports left out, and the beginning of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    host: String,
    port: Option<String>,
    path: String,
}

impl Place {
    pub(super) fn of(entry: &str) -> Self {
        let (authority, path) = entry.split_once('/').unwrap_or((entry, ""));
        let (host, port) = match authority.split_once(':') {
            Some((host, "443" | "80")) => (host, None),
            Some((host, port)) => (host, Some(port.to_owned())),
            None => (authority, None),
        };
        Self {
            host: host.to_owned(),
            port,
            path: written(&format!("/{path}")),
        }
    }

    /// A prefix may end within a name, which no source can say: the name itself, and what lies below it.
    pub(super) fn patterns(&self) -> Vec<Pattern> {
        let with = |path| Pattern {
            scheme: None,
            host: Host::Exactly(self.host.clone()),
            port: Port::of(self.port.as_deref()),
            path,
        };
        match self.path.as_str() {
            "/" => vec![with(Path::Any)],
            path if path.ends_with('/') => vec![with(Path::Below(path.to_owned()))],
            path => vec![
                with(Path::Exactly(path.to_owned())),
                with(Path::Below(format!("{path}/"))),
            ],
        }
    }
}

/// As it may stand in a header: whatever could end a source is written in percents.
fn written(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/%!&()*+=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// As browsers compare it.
fn decoded(path: &str) -> Vec<u8> {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digits = path.get(at + 1..at + 3).filter(|_| byte == b'%');
        let value = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(value.unwrap_or(byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    out
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Host {
    Any,
    Exactly(String),
    /// Everything that ends so, with the dot.
    Below(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Port {
    Any,
    Default,
    Exactly(String),
}

impl Port {
    fn of(text: Option<&str>) -> Self {
        match text {
            None | Some("443" | "80") => Self::Default,
            Some("*") => Self::Any,
            Some(port) => Self::Exactly(port.to_owned()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Path {
    Any,
    Exactly(String),
    /// With the slash at its end.
    Below(String),
}

/// A source that names places: a host source, or a scheme, which names all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    scheme: Option<String>,
    host: Host,
    port: Port,
    path: Path,
}

impl Pattern {
    /// Reads a source; `None` for what opens no host, such as `'self'` or `data:`.
    pub(super) fn read(source: &str) -> Option<Self> {
        if source.starts_with('\'') {
            return None;
        }
        let everywhere = |scheme: Option<&str>| Self {
            scheme: scheme.map(str::to_owned),
            host: Host::Any,
            port: Port::Any,
            path: Path::Any,
        };
        if let Some(scheme) = source.strip_suffix(':') {
            let of_the_web = ["http", "https", "ws", "wss"];
            return of_the_web
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known))
                .then(|| everywhere(Some(scheme)));
        }
        let (scheme, rest) = match source.split_once("://") {
            Some((scheme, rest)) => (Some(scheme.to_owned()), rest),
            None => (None, source),
        };
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let (host, port) = authority
            .rsplit_once(':')
            .map_or((authority, None), |(host, port)| (host, Some(port)));
        let host = host.to_ascii_lowercase();
        let port = if host == "*" { Some("*") } else { port };
        Some(Self {
            scheme,
            host: match host.strip_prefix('*') {
                Some("") => Host::Any,
                Some(end) => Host::Below(end.to_owned()),
                None => Host::Exactly(host),
            },
            port: Port::of(port),
            path: match path {
                "" | "/" => Path::Any,
                path if path.ends_with('/') => Path::Below(path.to_owned()),
                path => Path::Exactly(path.to_owned()),
            },
        })
    }

    /// Is there an address under this source and under the place?
    pub(super) fn meets(&self, place: &Place) -> bool {
        let host = match &self.host {
            Host::Any => true,
            Host::Exactly(host) => *host == place.host,
            Host::Below(end) => place.host.ends_with(end.as_str()),
        };
        let port = match &self.port {
            Port::Any => true,
            Port::Default => place.port.is_none(),
            Port::Exactly(port) => place.port.as_ref() == Some(port),
        };
        let path = match &self.path {
            Path::Any => true,
            Path::Exactly(path) => decoded(path).starts_with(&decoded(&place.path)),
            Path::Below(path) => {
                let (path, place) = (decoded(path), decoded(&place.path));
                path.starts_with(&place) || place.starts_with(&path)
            }
        };
        host && port && path
    }

    /// Would this source, made of a place that is granted, open an address that belongs to one that is not? Of two
    /// places the longer one is meant, of two that are equal the one that is shut: as the loader has it.
    pub(super) fn takes_over(&self, granted: &Place, shut: &Place) -> bool {
        self.meets(shut) && decoded(&shut.path).len() >= decoded(&granted.path).len()
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(scheme) = &self.scheme {
            write!(f, "{scheme}://")?;
        }
        match &self.host {
            Host::Any => f.write_str("*")?,
            Host::Exactly(host) => f.write_str(host)?,
            Host::Below(end) => write!(f, "*{end}")?,
        }
        match &self.port {
            Port::Any => f.write_str(":*")?,
            Port::Default => {}
            Port::Exactly(port) => write!(f, ":{port}")?,
        }
        match &self.path {
            Path::Any => Ok(()),
            Path::Exactly(path) | Path::Below(path) => f.write_str(path),
        }
    }
}
