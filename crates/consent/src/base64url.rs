//! Base64url without padding (RFC 4648, section 5). Written here, because the banner counts its bytes and the
//! general crates bring formatting code into the browser. Not for anything but short tokens.

use alloc::{string::String, vec, vec::Vec};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Encodes bytes, four characters for three bytes, no padding.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0u32, |word, &b| word << 8 | u32::from(b)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            text.push(char::from(
                ALPHABET[(word >> (18 - 6 * place) & 63) as usize],
            ));
        }
    }
    text
}

/// Decodes what [`encode`] wrote; `None` for any other character, length or for bits that are left over.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = vec![0; text.len() * 3 / 4];
    (decode_into(text.as_bytes(), &mut bytes)? == bytes.len()).then_some(bytes)
}

/// [`decode`] of exactly as many bytes as there is room for; `None` otherwise.
#[must_use]
pub fn decode_exact<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    (decode_into(text, &mut bytes)? == N).then_some(bytes)
}

fn decode_into(text: &[u8], bytes: &mut [u8]) -> Option<usize> {
    let (mut word, mut bits, mut len) = (0u32, 0, 0);
    for &character in text {
        word = word << 6 | u32::from(value(character)?);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            *bytes.get_mut(len)? = (word >> bits) as u8;
            len += 1;
        }
    }
    // A last character of its own, or bits that are left over, were never written.
    (bits < 6 && word & ((1 << bits) - 1) == 0).then_some(len)
}

const fn value(character: u8) -> Option<u8> {
    Some(match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use proptest::prelude::*;

    #[test]
    fn the_vectors_of_rfc_4648_hold_without_padding() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
        ] {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn left_over_bits_and_foreign_characters_are_refused() {
        for text in ["Zh", "Z", "Zm9=", "Zm 9", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_was_encoded_is_decoded_again(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
    }
}
