//! A nonce: what the server of a page writes on its own inline scripts, new for every answer. Made by others; here it
//! is only looked at, so that nothing else can stand in its place.

use std::fmt;

/// A nonce that may stand in a policy: base64 of either alphabet, or hexadecimal, long enough to be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nonce(String);

/// What is not a nonce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a nonce is 22 to 128 characters of base64 or hexadecimal, from a good source of chance")]
pub struct NonceError;

impl Nonce {
    /// 128 bits of base64 are 22 characters; fewer can be guessed.
    ///
    /// # Errors
    /// [`NonceError`]
    pub fn parse(text: &str) -> Result<Self, NonceError> {
        let letters = text.trim_end_matches('=');
        let fits = (22..=128).contains(&letters.len())
            && text.len() - letters.len() <= 2
            && letters
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte));
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(NonceError)
        }
    }
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Nonce;

    #[test]
    fn a_nonce_is_long_and_can_end_no_source() {
        for good in [
            "0123456789abcdef0123456789abcdef",
            "kd3mVdN7lk8eC1qJ2h8c7g==",
            "kd3mVdN7lk8eC1qJ2h8c7-_",
        ] {
            assert!(Nonce::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "short",
            "0123456789abcdef0123456789abcde'",
            "0123456789abcdef012345; script-src *",
            "0123456789abcdef0123456789abcdef===",
        ] {
            assert!(Nonce::parse(bad).is_err(), "{bad}");
        }
    }
}
