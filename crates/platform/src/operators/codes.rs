//! Codes of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds, one step of tolerance either way) and the recovery
//! codes beside them. Pure: keys, codes and time come in; who is asked for one is `signing_in`.

use crate::clock::random_bytes;
use consent::base64url;
use store::CodeFactor;
use totp_rs::{Builder, Totp};

/// So many recovery codes are given at once.
const RECOVERY_CODES: usize = 10;
/// Letters and digits that are not mistaken for each other; 32 of them, five bits each.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// The server's secret that all operators' codes are derived from. It is in no ledger and no export.
#[derive(Clone)]
pub(crate) struct CodeKey([u8; 32]);

/// What an authenticator app needs, shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// To be brought back with the first code; it says nothing without the server's secret.
    pub salt: String,
    /// The secret in base32, for typing.
    pub secret: String,
    /// The same as `otpauth://` address, for a QR code.
    pub address: String,
}

impl CodeKey {
    pub(crate) const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// What the app and the server both count with.
    fn totp(&self, operator: &str, salt: &[u8; 32]) -> Totp {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher
            .update(b"codes")
            .update(salt)
            .update(operator.as_bytes());
        let secret = hasher.finalize().as_bytes()[..20].to_vec();
        // A colon would end the issuer in the address.
        let name = operator.replace(':', " ");
        Builder::new()
            .with_secret(secret)
            .with_account_name(name)
            .with_issuer(Some("Sluis"))
            .build()
            .expect("20 bytes and a name without colons are within the standard")
    }

    pub(super) fn enrolment(&self, operator: &str, salt: &[u8; 32]) -> Enrolment {
        let totp = self.totp(operator, salt);
        Enrolment {
            salt: base64url::encode(salt),
            secret: totp.secret().to_base32(),
            address: totp.to_url().unwrap_or_default(),
        }
    }

    /// The time step that a code belongs to, if it fits one near `now` (seconds since 1970).
    pub(super) fn step(
        &self,
        operator: &str,
        salt: &[u8; 32],
        code: &str,
        now: u64,
    ) -> Option<u64> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let is_code = code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit());
        is_code.then(|| self.totp(operator, salt).check(&code, now))?
    }

    /// A mark that only this server could have made of these texts.
    pub(super) fn mark(&self, purpose: &[u8], texts: [&[u8]; 3]) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(purpose);
        for text in texts {
            hasher
                .update(&(text.len() as u64).to_be_bytes())
                .update(text);
        }
        hasher.finalize()
    }
}

/// What a code that was brought did to a factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Used {
    /// A code of the app; none of this step or before counts again.
    Code,
    /// A recovery code, which is gone now.
    Recovery,
}

/// Uses a code up: `None` when it does not fit, and then the factor is as it was.
pub(super) fn use_up(
    factor: &mut CodeFactor,
    key: &CodeKey,
    operator: &str,
    code: &str,
    now: u64,
) -> Option<Used> {
    if let Some(step) = key.step(operator, &factor.salt, code, now) {
        let is_new = step > factor.used_step;
        factor.used_step = factor.used_step.max(step);
        return is_new.then_some(Used::Code);
    }
    use_recovery(&mut factor.recovery, code)
}

/// The same where a recovery code only can fit.
pub(super) fn use_recovery(recovery: &mut Vec<[u8; 32]>, code: &str) -> Option<Used> {
    let hash = recovery_hash(code);
    let place = recovery.iter().position(|one| *one == hash)?;
    recovery.remove(place);
    Some(Used::Recovery)
}

/// A recovery code of 80 bits, in four groups.
fn recovery_code(random: [u8; 32]) -> String {
    let letters = random[..16]
        .iter()
        .map(|byte| LETTERS[usize::from(byte & 31)]);
    let text: String = letters.map(char::from).collect();
    [&text[..4], &text[4..8], &text[8..12], &text[12..]].join("-")
}

/// Recovery codes as they are shown once, and what is kept of them.
pub(super) struct FreshRecovery {
    pub(super) codes: Vec<String>,
    pub(super) hashes: Vec<[u8; 32]>,
}

pub(super) fn fresh_recovery() -> FreshRecovery {
    let codes: Vec<String> = (0..RECOVERY_CODES)
        .map(|_| recovery_code(random_bytes()))
        .collect();
    let hashes = codes.iter().map(|code| recovery_hash(code)).collect();
    FreshRecovery { codes, hashes }
}

/// What is kept of it. Spaces, dashes and capitals make no difference.
fn recovery_hash(code: &str) -> [u8; 32] {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    let text: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    *blake3::hash(text.as_bytes()).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::{CodeKey, Used, recovery_code, recovery_hash, use_up};
    use consent::Timestamp;
    use store::CodeFactor;

    const NOW: u64 = 1_800_000_015;
    const SALT: [u8; 32] = [7; 32];

    fn key() -> CodeKey {
        CodeKey::new([1; 32])
    }

    fn factor() -> CodeFactor {
        CodeFactor {
            salt: SALT,
            since: Timestamp(NOW),
            used_step: 0,
            recovery: vec![recovery_hash("abcd-efgh-jkmn-pqrs")],
        }
    }

    fn code(at: u64) -> String {
        key().totp("ann", &SALT).generate(at).to_string()
    }

    #[test]
    fn a_code_counts_once_and_one_step_late_or_early() {
        for (at, counts) in [
            (NOW, true),
            (NOW - 30, true),
            (NOW + 30, true),
            (NOW - 90, false),
            (NOW + 90, false),
        ] {
            let mut factor = factor();
            let used = use_up(&mut factor, &key(), "ann", &code(at), NOW);
            assert_eq!(used.is_some(), counts, "{at}");
            assert_eq!(
                use_up(&mut factor, &key(), "ann", &code(at), NOW),
                None,
                "twice: {at}"
            );
        }
    }

    #[test]
    fn a_code_of_before_the_one_that_was_used_counts_no_more() {
        let mut factor = factor();
        assert!(use_up(&mut factor, &key(), "ann", &code(NOW), NOW).is_some());
        assert_eq!(
            use_up(&mut factor, &key(), "ann", &code(NOW - 30), NOW),
            None
        );
    }

    #[test]
    fn another_operators_code_or_another_servers_does_not_fit() {
        let mut factor = factor();
        assert_eq!(use_up(&mut factor, &key(), "bert", &code(NOW), NOW), None);
        let other = CodeKey::new([2; 32]);
        assert_eq!(use_up(&mut factor, &other, "ann", &code(NOW), NOW), None);
    }

    #[test]
    fn a_recovery_code_counts_once_however_it_is_typed() {
        let mut factor = factor();
        let typed = " ABCD efgh-JKMN pqrs ";
        assert_eq!(
            use_up(&mut factor, &key(), "ann", typed, NOW),
            Some(Used::Recovery)
        );
        assert_eq!(use_up(&mut factor, &key(), "ann", typed, NOW), None);
        assert_eq!(recovery_code([5; 32]).len(), 19);
    }

    #[test]
    fn the_address_names_product_and_operator() {
        let enrolment = key().enrolment("an: na", &SALT);
        assert!(
            enrolment
                .address
                .starts_with("otpauth://totp/Sluis:an%20%20na?secret="),
            "{}",
            enrolment.address
        );
        assert!(enrolment.address.contains(&enrolment.secret));
    }
}
