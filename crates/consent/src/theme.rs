//! What a site may change of the look: colours, and nothing else here. Where the banner stands is `layout`; the rest is the
//! product's own, because the law cares about it (E8, E9). Whether text can be read on these colours is judged at publishing, not here.

use alloc::{format, string::String};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A colour without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour {
    /// Red, green and blue, as in `#rrggbb`.
    pub rgb: [u8; 3],
}

impl Colour {
    /// Reads `#rrggbb` or `#rgb`; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?.as_bytes();
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let pair = |high: u8, low: u8| {
            let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or_default() as u8;
            digit(high) * 16 + digit(low)
        };
        match *digits {
            [r, g, b] => Some(Self {
                rgb: [pair(r, r), pair(g, g), pair(b, b)],
            }),
            [r, s, g, h, b, c] => Some(Self {
                rgb: [pair(r, s), pair(g, h), pair(b, c)],
            }),
            _ => None,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, ser: S) -> Result<S::Ok, S::Error> {
        ser.serialize_str(&format!("{self}"))
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a colour is #rrggbb in hexadecimal digits"))
    }
}

/// Colours for one appearance. What is left out is the product's own.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Palette {
    /// What can be pressed: buttons, links, the ring of focus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub accent: Option<Colour>,
    /// Text on the accent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub accent_text: Option<Colour>,
    /// What text stands on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub paper: Option<Colour>,
    /// Text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub ink: Option<Colour>,
}

/// A site's colours.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Theme {
    /// For browsers in light appearance.
    pub light: Palette,
    /// For browsers in dark appearance.
    pub dark: Palette,
}

#[cfg(test)]
mod tests {
    use super::Colour;
    use alloc::string::ToString;

    #[test]
    fn a_colour_is_read_and_written_in_hexadecimal_digits_only() {
        for (text, written) in [("#0B4a7d", "#0b4a7d"), ("#fA0", "#ffaa00")] {
            assert_eq!(
                Colour::parse(text).map(|c| c.to_string()).as_deref(),
                Some(written)
            );
        }
        for other in [
            "", "red", "#12345", "#1234567", "#ggg", "0b4a7d", "#12345é", "#fff;}",
        ] {
            assert_eq!(Colour::parse(other), None, "{other}");
        }
    }
}
