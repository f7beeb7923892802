//! What a record keeps of a client's address, where the site's operator says so (R1): a network, or a hash whose key
//! lives a day. Everywhere else nothing, and the address itself is never kept.

use crate::client_ip::ClientIp;
use consent::{SiteId, policy::AddressMode};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Reduces an address to what may be kept of it. `day_key` is asked for only where it is needed.
#[must_use]
pub fn kept(
    client: ClientIp,
    mode: AddressMode,
    site: &SiteId,
    day_key: impl FnOnce() -> [u8; 32],
) -> Option<String> {
    match mode {
        AddressMode::None => None,
        AddressMode::Truncated => Some(network(client.for_lookup())),
        AddressMode::Keyed => Some(keyed(client.for_lookup(), site, &day_key())),
    }
}

/// The first 24 bits of IPv4, the first 48 of IPv6.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{}/24", Ipv4Addr::new(a, b, c, 0))
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{}/48", Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
        }
    }
}

/// Half of BLAKE3, keyed, over the site and the address: the same visitor has another hash on another site.
fn keyed(address: IpAddr, site: &SiteId, key: &[u8; 32]) -> String {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(site.as_str().as_bytes());
    hasher.update(&[0]);
    match address {
        IpAddr::V4(v4) => hasher.update(&v4.octets()),
        IpAddr::V6(v6) => hasher.update(&v6.octets()),
    };
    let hash = hasher.finalize().to_hex();
    format!("keyed:{}", &hash[..32])
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn of(address: &str, mode: AddressMode, key: u8) -> Option<String> {
        let address = address.parse().expect("an address");
        let client = ClientIp::find(address, &HeaderMap::new(), &[]);
        let site = SiteId::parse("shop").expect("an id");
        kept(client, mode, &site, || [key; 32])
    }

    #[test]
    fn r1_only_the_network_is_kept_or_a_hash_or_nothing() {
        for (address, network) in [
            ("203.0.113.77", "203.0.113.0/24"),
            ("::ffff:203.0.113.77", "203.0.113.0/24"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"),
        ] {
            assert_eq!(of(address, AddressMode::None, 1), None);
            assert_eq!(
                of(address, AddressMode::Truncated, 1).as_deref(),
                Some(network)
            );
            let hash = of(address, AddressMode::Keyed, 1).expect("a hash");
            assert!(hash.starts_with("keyed:") && hash.len() == 38, "{hash}");
            assert_eq!(of(address, AddressMode::Keyed, 1), Some(hash.clone()));
            assert_ne!(of(address, AddressMode::Keyed, 2), Some(hash));
        }
    }
}
