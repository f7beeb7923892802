//! The client's address: found, turned into a location, forgotten. It can be neither printed nor stored.

use http::HeaderMap;
use ipnet::IpNet;
use std::net::IpAddr;

/// An address that implements neither `Debug`, `Display` nor `Serialize`: it cannot reach a log or a record.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientIp(IpAddr);

impl ClientIp {
    /// What one client is for a limit: the address, or in IPv6 the network of 64 bits that a household has.
    #[must_use]
    pub(crate) fn network(self) -> u128 {
        match self.0.to_canonical() {
            IpAddr::V4(address) => u128::from(u32::from(address)),
            IpAddr::V6(address) => u128::from(address) >> 64 << 64 | 1 << 63,
        }
    }

    /// Is it of this machine or of a private network?
    #[must_use]
    pub(crate) fn is_near(self) -> bool {
        match self.0.to_canonical() {
            IpAddr::V4(address) => {
                address.is_loopback()
                    || address.is_private()
                    || address.is_unspecified()
                    || address.is_link_local()
            }
            IpAddr::V6(address) => {
                address.is_loopback() || address.is_unspecified() || address.is_unique_local()
            }
        }
    }

    /// Finds the client behind trusted proxies: `X-Forwarded-For` is walked from right to left as long as the hop
    /// that added an entry is trusted. An entry that is not an address ends the walk at the last hop that was one.
    #[must_use]
    pub fn find(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let is_trusted = |address: IpAddr| trusted.iter().any(|net| net.contains(&address));
        let forwarded: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .collect();
        let mut client = peer.to_canonical();
        for entry in forwarded.iter().rev() {
            if !is_trusted(client) {
                break;
            }
            match entry.parse::<IpAddr>() {
                Ok(address) => client = address.to_canonical(),
                Err(_) => break,
            }
        }
        Self(client)
    }

    /// For looking up the location, and nothing else.
    pub(crate) const fn for_lookup(self) -> IpAddr {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::ClientIp;
    use http::HeaderMap;

    fn found(peer: &str, forwarded: &[&str], trusted: &[&str]) -> std::net::IpAddr {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().expect("a header value"));
        }
        let nets: Vec<_> = trusted
            .iter()
            .map(|net| net.parse().expect("a network"))
            .collect();
        ClientIp::find(peer.parse().expect("an address"), &headers, &nets).for_lookup()
    }

    #[test]
    fn nobody_is_believed_unless_trusted() {
        assert_eq!(
            found("203.0.113.9", &["198.51.100.1"], &[]).to_string(),
            "203.0.113.9"
        );
    }

    #[test]
    fn a_visitor_cannot_choose_an_address_by_adding_one_in_front() {
        let client = found("10.0.0.1", &["8.8.8.8, 198.51.100.7"], &["10.0.0.0/8"]);
        assert_eq!(client.to_string(), "198.51.100.7");
    }

    #[test]
    fn an_entry_that_is_no_address_ends_the_walk() {
        assert_eq!(
            found("10.0.0.1", &["198.51.100.7, unknown"], &["10.0.0.0/8"]).to_string(),
            "10.0.0.1"
        );
    }
}
