//! Passwords by argon2id (19 MiB, 2 passes). Only hashes and yes or no; who may sign in is `operators`.

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};

fn argon2id() -> Argon2<'static> {
    let params =
        Params::new(19 * 1024, 2, 1, None).expect("these parameters are within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Hashes a password with a fresh salt, as a PHC string.
pub(crate) fn hash(password: &str) -> String {
    argon2id()
        .hash_password(password.as_bytes())
        .expect("argon2 hashes any password")
        .to_string()
}

/// Does the password fit the hash? A hash that cannot be read fits nothing.
pub(crate) fn fits(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| {
        argon2id()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}
