//! Country and subdivision by the client's address, from a MaxMind database of either schema: MaxMind's own
//! (`country.iso_code`, `subdivisions[0].iso_code`) and the flat one (`country_code`, and `state1` with a name). Whatever
//! fails is an empty location, and that means opt-in.

mod subdivision;
#[cfg(test)]
mod tests;

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
        if is_nowhere(address) {
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
        let code = || {
            first(&[&[
                PathElement::Key("subdivisions"),
                PathElement::Index(0),
                PathElement::Key("iso_code"),
            ]])
        };
        let name = || first(&[&[PathElement::Key("state1")]]);
        let country = country.as_deref().and_then(CountryCode::parse);
        let subdivision = country.and_then(|country| {
            code()
                .and_then(|code| subdivision::by_code(&code))
                .or_else(|| subdivision::by_name(country.as_str(), &name()?).map(str::to_owned))
        });
        Location {
            country,
            subdivision,
        }
    }
}

/// Addresses that no database can place: private, reserved, of tests and of documentation.
const fn is_nowhere(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_documentation()
                || v4.is_multicast()
                || matches!(
                    v4.octets(),
                    // This network, carriers' own addresses, protocols, benchmarks, reserved and broadcast.
                    [0, ..]
                        | [100, 64..=127, ..]
                        | [192, 0, 0, _]
                        | [198, 18 | 19, ..]
                        | [240..=255, ..]
                )
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_unique_local()
                || v6.is_unicast_link_local()
                || v6.is_multicast()
                || matches!(v6.segments(), [0x2001, 0xdb8, ..] | [0x100, 0, 0, 0, ..])
        }
    }
}
