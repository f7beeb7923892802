//! Which addresses a check may reach. Only public ones, and only all of a name's addresses together: a name with one
//! private address is refused, so that nobody can choose which one is tried. It connects to nothing.

use crate::CheckError;
use ipnet::IpNet;
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::LazyLock,
};
use url::{Host, Url};

/// Of IPv4, and of the part of IPv6 that is given out for use, everything that is not the public internet: from the
/// registries of special-purpose addresses (RFC 6890), with ways to write an IPv4 address in IPv6.
const REFUSED: [&str; 22] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "2001::/23",
    "2001:db8::/32",
    "2002::/16",
    "3fff::/20",
];

/// A metadata service that has a public-looking address (Azure's).
const METADATA: &str = "168.63.129.16/32";

static NETWORKS: LazyLock<Vec<IpNet>> = LazyLock::new(|| {
    REFUSED
        .iter()
        .chain([&METADATA])
        .map(|network| network.parse().expect("the list holds networks"))
        .collect()
});

/// Is this an address of the public internet?
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    let address = match address {
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or(address, IpAddr::V4),
        IpAddr::V4(_) => address,
    };
    // Of IPv6 only what is given out for use is public: 2000::/3.
    let given_out = match address {
        IpAddr::V4(_) => true,
        IpAddr::V6(v6) => is_global_unicast(v6),
    };
    given_out && !NETWORKS.iter().any(|network| network.contains(&address))
}

const fn is_global_unicast(address: Ipv6Addr) -> bool {
    address.segments()[0] & 0xe000 == 0x2000
}

/// The addresses of a host that may be reached: all of them, or none.
///
/// # Errors
/// [`CheckError::Unknown`], and unless `allow_private` [`CheckError::Private`] and [`CheckError::Port`].
pub(crate) async fn reachable(
    host: &str,
    port: u16,
    allow_private: bool,
) -> Result<Vec<SocketAddr>, CheckError> {
    if !allow_private && !matches!(port, 80 | 443) {
        let host = host.to_owned();
        return Err(CheckError::Port { host, port });
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let unknown = |source| CheckError::Unknown {
        host: host.to_owned(),
        source,
    };
    let found: Vec<SocketAddr> = tokio::net::lookup_host((bare, port))
        .await
        .map_err(unknown)?
        .collect();
    if found.is_empty() {
        return Err(unknown(std::io::ErrorKind::NotFound.into()));
    }
    match found.iter().find(|found| !is_public(found.ip())) {
        Some(private) if !allow_private => Err(CheckError::Private {
            host: host.to_owned(),
            address: private.ip(),
        }),
        _ => Ok(found),
    }
}

/// Looks a page's address over before a browser is started.
///
/// # Errors
/// [`CheckError::Address`] and those of [`reachable`].
pub(crate) async fn admit(url: &Url, allow_private: bool) -> Result<(), CheckError> {
    let refused = || CheckError::Address(url.to_string());
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused());
    }
    let host = match url.host().ok_or_else(refused)? {
        Host::Domain(name) => name.to_owned(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    };
    let port = url.port_or_known_default().ok_or_else(refused)?;
    reachable(&host, port, allow_private).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{admit, is_public};
    use url::Url;

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for public in ["1.1.1.1", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for private in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.254",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.169.254",
            "172.31.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "168.63.129.16",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:0:7f00:1::",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "4000::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
    }

    #[tokio::test]
    async fn no_spelling_of_a_private_address_is_let_through() {
        let hosts = [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "0177.0.0.1",
            "017700000001",
            "localhost",
            "LOCALHOST",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[64:ff9b::127.0.0.1]",
            "0",
            "0.0.0.0",
            "169.254.169.254",
            "2852039166",
            "[fd00:ec2::254]",
            "10.0.0.1",
            "１２７.0.0.1",
        ];
        for host in hosts {
            for scheme in ["http", "https"] {
                let Ok(url) = Url::parse(&format!("{scheme}://{host}/")) else {
                    continue;
                };
                let refused = admit(&url, false).await;
                assert_eq!(
                    refused.unwrap_err().code(),
                    "check_private_address",
                    "{url}"
                );
            }
        }
    }

    #[tokio::test]
    async fn other_schemes_and_ports_are_refused() {
        for (address, code) in [
            ("file:///etc/passwd", "check_address"),
            ("ftp://example.com/", "check_address"),
            ("data:text/html,x", "check_address"),
            ("chrome://version", "check_address"),
            ("javascript:1", "check_address"),
            ("http://8.8.8.8:22/", "check_port"),
        ] {
            let url = Url::parse(address).unwrap();
            let refused = admit(&url, false).await.unwrap_err();
            assert_eq!(refused.code(), code, "{address}");
        }
    }
}
