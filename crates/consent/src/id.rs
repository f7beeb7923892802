//! Identifiers, parsed at the edge, so that the rest of the code holds only valid ones.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize};

/// Why a text is not an identifier. The texts of the rules are the same for every kind of id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdError {
    /// Empty, or longer than allowed (40 characters).
    Length,
    /// Something else than `a-z`, `0-9`, `-` and `_`, or it does not begin with a letter or digit.
    Character,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Length => "an id has 1 to 40 characters",
            Self::Character => {
                "an id holds only a-z, 0-9, - and _, and begins with a letter or digit"
            }
        })
    }
}

impl core::error::Error for IdError {}

fn check_id(text: &str) -> Result<(), IdError> {
    let bytes = text.as_bytes();
    if bytes.is_empty() || bytes.len() > 40 {
        return Err(IdError::Length);
    }
    let word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    if !word(bytes[0]) || !bytes.iter().all(|&b| word(b) || b == b'-' || b == b'_') {
        return Err(IdError::Character);
    }
    Ok(())
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Parses an id: 1 to 40 of `a-z`, `0-9`, `-`, `_`, beginning with a letter or digit.
            ///
            /// # Errors
            /// [`IdError`] names the rule that the text breaks.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                check_id(text)?;
                Ok(Self(text.to_owned()))
            }

            /// The id as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
                let text = String::deserialize(de)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

text_id!(
    /// One web property under management.
    SiteId
);
text_id!(
    /// A purpose of a site; immutable once published (S14).
    PurposeId
);
text_id!(
    /// A concrete tool on a page.
    ServiceId
);
text_id!(
    /// The company behind services.
    VendorId
);
text_id!(
    /// A controller of the site (GDPR art. 4(7)).
    ControllerId
);

/// The content address of what was shown: 64 lower-case hexadecimal digits of BLAKE3 over its bytes.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ArtefactId(String);

impl ArtefactId {
    /// Parses 64 hexadecimal digits; upper case is folded, anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ArtefactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ArtefactId {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a content address is 64 hexadecimal digits"))
    }
}

/// A published version of a site's policy: 1, 2, 3, ... without gaps. 0 is never published.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct PolicyVersion(pub u32);

impl fmt::Display for PolicyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The random, pseudonymous id of a browser (128 bits), made at the first choice and never before.
/// Shown to the visitor as the *consent id*, 22 characters of base64url.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(value_type = String))]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitorId(pub [u8; 16]);

impl VisitorId {
    /// Parses the 22 characters that [`fmt::Display`] writes; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        crate::base64url::decode(text)?.try_into().ok().map(Self)
    }
}

impl fmt::Display for VisitorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::base64url::encode(&self.0))
    }
}

impl fmt::Debug for VisitorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VisitorId(..)")
    }
}

impl Serialize for VisitorId {
    fn serialize<S: serde::Serializer>(&self, ser: S) -> Result<S::Ok, S::Error> {
        ser.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for VisitorId {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a consent id is 22 characters of base64url"))
    }
}

/// A two-letter country code of ISO 3166-1, upper case.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(value_type = String))]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Parses two ASCII letters in either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 2] = text.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The code in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A language as sites name it: two or three letters, lower case, optionally a region (`nl`, `pt-br`).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(value_type = String))]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Parses a tag; letters of any case are folded to lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let folded = text.to_ascii_lowercase();
        let mut parts = folded.split('-');
        let language = parts.next()?;
        let letters = |part: &str, range: core::ops::RangeInclusive<usize>| {
            range.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase())
        };
        let region_fits = parts.next().is_none_or(|region| letters(region, 2..=4));
        (letters(language, 2..=3) && region_fits && parts.next().is_none())
            .then(|| Self(folded.clone()))
    }

    /// The tag in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without its region.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

macro_rules! parsed_text {
    ($name:ident, $expected:literal) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, ser: S) -> Result<S::Ok, S::Error> {
                ser.serialize_str(self.as_str())
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
                let text = String::deserialize(de)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom($expected))
            }
        }
    };
}
parsed_text!(CountryCode, "a country is two letters of ISO 3166-1");
parsed_text!(
    LanguageTag,
    "a language is two or three letters, optionally with a region, such as nl or pt-br"
);
