//! Databases made here, of both schemas, whole and damaged. The real ones are too large and not ours to ship.

use super::Geo;
use crate::client_ip::ClientIp;
use consent::{ConsentModel, regime::resolve};
use http::HeaderMap;
use maxminddb_writer::{Database, metadata::IpVersion, paths::IpAddrWithMask};
use std::{collections::BTreeMap, io::Write, net::IpAddr};

type Flat = BTreeMap<&'static str, &'static str>;

fn flat(country: &'static str, state: &'static str) -> Flat {
    BTreeMap::from([("country_code", country), ("state1", state)])
}

fn network(text: &str) -> IpAddrWithMask {
    text.parse().expect("a network")
}

fn empty() -> Database {
    let mut base = Database::default();
    base.metadata.binary_format_major_version = 2;
    base
}

/// The flat schema: countries by code, states by name.
fn flat_database() -> Vec<u8> {
    let mut base = empty();
    for (net, record) in [
        ("2.0.0.0/8", flat("BE", "Flanders")),
        ("24.48.0.0/16", flat("CA", "Quebec")),
        ("24.49.0.0/16", flat("CA", "Ontario")),
        ("8.8.0.0/16", flat("US", "California")),
        ("8.9.0.0/16", flat("US", "colorado")),
        ("8.10.0.0/16", flat("US", "Sealand")),
        ("10.0.0.0/8", flat("AU", "")),
        ("9.0.0.0/8", flat("B3", "")),
    ] {
        let record = base.insert_value(record).expect("a record");
        base.insert_node(network(net), record);
    }
    base.write_to(Vec::new()).expect("a database")
}

/// The nested schema, for both families.
fn nested_database() -> Vec<u8> {
    #[derive(serde::Serialize)]
    struct Place {
        country: BTreeMap<&'static str, &'static str>,
        subdivisions: Vec<BTreeMap<&'static str, &'static str>>,
    }
    let mut base = empty();
    base.metadata.ip_version = IpVersion::V6;
    for (net, country, state) in [
        ("2a02::/16", "BE", Some("VLG")),
        ("2600::/16", "US", Some("VA")),
        ("2601::/16", "US", None),
    ] {
        let place = Place {
            country: BTreeMap::from([("iso_code", country)]),
            subdivisions: state
                .map(|code| BTreeMap::from([("iso_code", code)]))
                .into_iter()
                .collect(),
        };
        let record = base.insert_value(place).expect("a record");
        base.insert_node(network(net), record);
    }
    base.write_to(Vec::new()).expect("a database")
}

fn opened(bytes: &[u8]) -> Result<Geo, super::GeoError> {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("it can be written");
    Geo::open(file.path())
}

fn client(address: &str) -> ClientIp {
    let address: IpAddr = address.parse().expect("an address");
    ClientIp::find(address, &HeaderMap::new(), &[])
}

fn found(geo: &Geo, address: &str) -> String {
    let location = geo.locate(client(address));
    let country = location.country.map(|code| code.to_string());
    let parts: Vec<String> = country.into_iter().chain(location.subdivision).collect();
    parts.join("-")
}

#[test]
fn states_and_provinces_are_found_by_name() {
    let geo = opened(&flat_database()).expect("it opens");
    for (address, place) in [
        ("2.1.1.1", "BE"),
        ("24.48.0.1", "CA-QC"),
        ("24.49.0.1", "CA-ON"),
        ("8.8.8.8", "US-CA"),
        ("8.9.9.9", "US-CO"),
        ("8.10.1.1", "US"),
        ("9.1.1.1", ""),
        ("200.1.1.1", ""),
    ] {
        assert_eq!(found(&geo, address), place, "{address}");
    }
}

#[test]
fn subdivisions_with_codes_are_found_in_both_families() {
    let geo = opened(&nested_database()).expect("it opens");
    assert_eq!(found(&geo, "2a02::1"), "BE-VLG");
    assert_eq!(found(&geo, "2600::1"), "US-VA");
    assert_eq!(found(&geo, "2601::1"), "US");
    assert_eq!(found(&geo, "2a03::1"), "");
}

#[test]
fn a_private_or_reserved_address_is_nowhere_whatever_the_database_says() {
    let geo = opened(&flat_database()).expect("it opens");
    for address in [
        "10.1.2.3",
        "192.168.1.1",
        "172.16.0.1",
        "127.0.0.1",
        "169.254.1.1",
        "100.64.0.1",
        "0.1.2.3",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:10.1.2.3",
    ] {
        assert_eq!(found(&geo, address), "", "{address}");
        let regime = resolve(&geo.locate(client(address)));
        assert_eq!(regime.model, ConsentModel::OptIn, "{address}");
    }
}

#[test]
fn a_damaged_database_is_an_error_or_an_unknown_place_and_never_a_panic() {
    let look = |bytes: &[u8]| {
        let Ok(geo) = opened(bytes) else { return };
        for address in [
            "2.1.1.1",
            "24.48.0.1",
            "8.8.8.8",
            "200.1.1.1",
            "2a02::1",
            "2600::1",
        ] {
            let _ = geo.locate(client(address));
        }
        let _ = geo.made_at();
    };
    for whole in [flat_database(), nested_database()] {
        let mut refused = 0;
        for length in (0..whole.len()).step_by(3) {
            refused += usize::from(opened(&whole[..length]).is_err());
            look(&whole[..length]);
        }
        assert!(
            refused > whole.len() / 6,
            "most of what is cut does not open"
        );
        for place in 0..whole.len() {
            for flip in [0x01, 0x20, 0x80, 0xff] {
                let mut damaged = whole.clone();
                damaged[place] ^= flip;
                look(&damaged);
            }
        }
    }
    assert!(opened(b"").is_err() && opened(&[0; 4096]).is_err());
}
