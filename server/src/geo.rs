//! Country and subdivision by the client's address, from a MaxMind database of either schema: MaxMind's own
//! (`country.iso_code`, `subdivisions[0].iso_code`) and the flat one (`country_code`, `state1`). Whatever fails is
//! an empty location, and that means opt-in.

use crate::client_ip::ClientIp;
use consent::{CountryCode, regime::Location};
use maxminddb::{PathElement, Reader};
use std::{net::IpAddr, path::Path};

/// A database, or none.
#[derive(Default)]
pub struct Geo {
    reader: Option<Reader<Vec<u8>>>,
}

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("the geo database {path} cannot be opened: {cause}")]
pub struct GeoError {
    path: String,
    cause: maxminddb::MaxMindDbError,
}

impl Geo {
    /// Opens a database.
    ///
    /// # Errors
    /// [`GeoError`] names the file and what is wrong with it.
    pub fn open(path: &Path) -> Result<Self, GeoError> {
        let reader = Reader::open_readfile(path).map_err(|cause| GeoError {
            path: path.display().to_string(),
            cause,
        })?;
        Ok(Self {
            reader: Some(reader),
        })
    }

    /// When the database was made, in seconds since 1970; `None` without a database.
    #[must_use]
    pub fn made_at(&self) -> Option<u64> {
        self.reader
            .as_ref()
            .map(|reader| reader.metadata().build_epoch)
    }

    /// Where a client is. Private and reserved addresses are nowhere.
    #[must_use]
    pub fn locate(&self, client: ClientIp) -> Location {
        let address = client.for_lookup();
        if is_private(address) {
            return Location::default();
        }
        let first = |paths: &[&[PathElement<'_>]]| -> Option<String> {
            let result = self.reader.as_ref()?.lookup(address).ok()?;
            paths
                .iter()
                .find_map(|path| result.decode_path::<String>(path).ok().flatten())
        };
        let country = first(&[
            &[PathElement::Key("country"), PathElement::Key("iso_code")],
            &[PathElement::Key("country_code")],
        ]);
        let subdivision = first(&[
            &[
                PathElement::Key("subdivisions"),
                PathElement::Index(0),
                PathElement::Key("iso_code"),
            ],
            &[PathElement::Key("state1")],
        ]);
        Location {
            country: country.as_deref().and_then(CountryCode::parse),
            subdivision: subdivision.map(|name| {
                if name == "California" {
                    "CA".to_owned()
                } else {
                    name
                }
            }),
        }
    }
}

const fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_documentation()
                || (v4.octets()[0] == 100 && v4.octets()[1] & 0xc0 == 64)
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_unique_local()
                || v6.is_unicast_link_local()
        }
    }
}
