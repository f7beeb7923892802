//! One passkey and its question and answer (Web Authentication level 3), over `webauthn_rp`. Every passkey is discoverable and
//! verifies its user, so that the same ones do for signing in with nothing else and after the password. Nothing is stored here.

use super::OperatorError;
use consent::Timestamp;
use std::net::IpAddr;
use store::{Passkey, PasskeyBackup, PasskeyFactor};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
    bin::{Decode, Encode},
    request::{
        AsciiDomain, PublicKeyCredentialDescriptor, RpId,
        auth::AuthenticationVerificationOptions,
        register::{
            CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions,
            UserHandle, Username,
        },
    },
    response::{
        AuthTransports, AuthenticatorAttachment, Backup, CredentialId,
        auth::error::AuthCeremonyErr,
        register::{CompressedPubKey, DynamicState, StaticState},
    },
};

/// An operator's handle.
type Handle = UserHandle<32>;
/// A stored key, read.
type Key = StaticState<CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>;

/// For whom passkeys are made: the host of the public address. Passkeys of one host are of no use on another.
#[derive(Debug, Clone)]
pub struct RelyingParty {
    id: RpId,
    origin: String,
}

impl RelyingParty {
    /// From the public address, as an origin. `None` where browsers make no passkeys: without https other than on
    /// `localhost`, and for a host that is a number.
    #[must_use]
    pub fn of(origin: &str) -> Option<Self> {
        let url = url::Url::parse(origin).ok()?;
        let host = url.host_str()?;
        let is_safe = url.scheme() == "https" || host == "localhost";
        let is_number = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        if !is_safe || is_number {
            return None;
        }
        Some(Self {
            id: RpId::Domain(AsciiDomain::try_from(host.to_owned()).ok()?),
            origin: url.origin().ascii_serialization(),
        })
    }
}

/// A question as it goes out: options for the browser in JSON, and the state that the server must get back.
pub(super) struct Posed {
    pub(super) options: String,
    pub(super) state: Vec<u8>,
}

/// The options that make a new passkey for an operator.
pub(super) fn pose_making(
    party: &RelyingParty,
    name: &str,
    handle: [u8; 32],
    present: &[Passkey],
) -> Result<Posed, OperatorError> {
    let Ok(handle) = Handle::decode(handle);
    let exclude = present.iter().filter_map(|one| {
        Some(PublicKeyCredentialDescriptor {
            id: CredentialId::<Vec<u8>>::decode(one.id.clone()).ok()?,
            // By whatever way it can be reached.
            transports: AuthTransports::decode(0).ok()?,
        })
    });
    // Names with spaces are none in the standard's profile for names; the other one takes them.
    let username = Username::try_from(name.replace(char::is_whitespace, "."))
        .or_else(|_| Username::try_from("operator"))
        .map_err(|_| OperatorError::Passkey)?;
    let user = PublicKeyCredentialUserEntity {
        name: username,
        id: &handle,
        display_name: Nickname::try_from(name).ok(),
    };
    let mut options =
        PublicKeyCredentialCreationOptions::passkey(&party.id, user, exclude.collect());
    // The user is verified at each use; asking for it twice would keep older security keys out.
    options.extensions.cred_protect = CredProtect::None;
    let (state, client) = options
        .start_ceremony()
        .map_err(|_| OperatorError::Passkey)?;
    Ok(Posed {
        options: serde_json::to_string(&client).map_err(|_| OperatorError::Passkey)?,
        state: state.encode().map_err(|_| OperatorError::Passkey)?,
    })
}

/// The passkey that a browser made, if it answers the question.
pub(super) fn made(
    party: &RelyingParty,
    state: &[u8],
    response: &str,
    name: &str,
    now: Timestamp,
) -> Result<Passkey, OperatorError> {
    let state = RegistrationServerState::<32>::decode(state).map_err(|_| OperatorError::Late)?;
    let response = Registration::from_json_relaxed(response.as_bytes()).map_err(refused)?;
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &[&party.origin],
        // Some authenticators say more than they were asked.
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let made = state
        .verify(&party.id, &response, &options)
        .map_err(refused)?;
    Ok(Passkey {
        id: made.id().as_ref().to_vec(),
        name: name.to_owned(),
        created_at: now,
        used_at: None,
        key: made
            .static_state()
            .encode()
            .map_err(|_| OperatorError::Passkey)?,
        signatures: made.dynamic_state().sign_count,
        backup: backup(made.dynamic_state().backup),
    })
}

/// The options that ask for any passkey of this server.
pub(super) fn pose_signing_in(party: &RelyingParty) -> Result<Posed, OperatorError> {
    let (state, client) = DiscoverableCredentialRequestOptions::passkey(&party.id)
        .start_ceremony()
        .map_err(|_| OperatorError::Passkey)?;
    Ok(Posed {
        options: serde_json::to_string(&client).map_err(|_| OperatorError::Passkey)?,
        state: state.encode().map_err(|_| OperatorError::Passkey)?,
    })
}

/// An answer that a browser brought, and whose it says it is.
pub(super) struct Brought(DiscoverableAuthentication<32>);

impl Brought {
    pub(super) fn parse(response: &str) -> Result<Self, OperatorError> {
        DiscoverableAuthentication::from_json_relaxed(response.as_bytes())
            .map(Self)
            .map_err(refused)
    }

    /// The handle of the operator.
    pub(super) fn handle(&self) -> [u8; 32] {
        let Ok(handle) = self.0.response().user_handle().encode();
        handle
    }

    /// Which of an operator's passkeys it is.
    pub(super) fn place(&self, factor: &PasskeyFactor) -> Option<usize> {
        let id = self.0.raw_id();
        factor.keys.iter().position(|key| key.id == id.as_ref())
    }

    /// Checks the answer, and notes in the passkey that it was used.
    ///
    /// # Errors
    /// [`OperatorError::PasskeyCopied`] for a count that went back, [`OperatorError::Passkey`] for everything else.
    pub(super) fn check(
        &self,
        party: &RelyingParty,
        state: &[u8],
        passkey: &mut Passkey,
        now: Timestamp,
    ) -> Result<(), OperatorError> {
        let state = DiscoverableAuthenticationServerState::decode(state)
            .map_err(|_| OperatorError::Late)?;
        let Ok(handle) = Handle::decode(self.handle());
        let key = Key::decode(passkey.key.as_slice()).map_err(refused)?;
        let dynamic = DynamicState {
            user_verified: true,
            backup: match passkey.backup {
                PasskeyBackup::Never => Backup::NotEligible,
                PasskeyBackup::Possible => Backup::Eligible,
                PasskeyBackup::Exists => Backup::Exists,
            },
            sign_count: passkey.signatures,
            authenticator_attachment: AuthenticatorAttachment::None,
        };
        let mut known = AuthenticatedCredential::new(self.0.raw_id(), &handle, key, dynamic)
            .map_err(refused)?;
        let options = AuthenticationVerificationOptions::<&str, &str> {
            allowed_origins: &[&party.origin],
            error_on_unsolicited_extensions: false,
            ..AuthenticationVerificationOptions::default()
        };
        state
            .verify(&party.id, &self.0, &mut known, &options)
            .map_err(|error| match error {
                AuthCeremonyErr::SignatureCounter => OperatorError::PasskeyCopied,
                error => refused(error),
            })?;
        passkey.signatures = known.dynamic_state().sign_count;
        passkey.backup = backup(known.dynamic_state().backup);
        passkey.used_at = Some(now);
        Ok(())
    }
}

/// Why is for the log; whoever asks learns nothing of it.
fn refused(error: impl std::fmt::Display) -> OperatorError {
    tracing::info!(%error, "a passkey was refused");
    OperatorError::Passkey
}

const fn backup(backup: Backup) -> PasskeyBackup {
    match backup {
        Backup::NotEligible => PasskeyBackup::Never,
        Backup::Eligible => PasskeyBackup::Possible,
        Backup::Exists => PasskeyBackup::Exists,
    }
}

#[cfg(test)]
mod tests {
    use super::{Decode, Key, RelyingParty, pose_making, pose_signing_in};
    use webauthn_rp::response::register::CompressedPubKey;

    #[test]
    fn keys_that_were_stored_before_are_still_read() {
        let stored = [&[0][..], &[7; 32], &[0, 0]].concat();
        let key = Key::decode(stored.as_slice()).expect("the stored form");
        assert!(matches!(
            key.credential_public_key,
            CompressedPubKey::Ed25519(key) if key.into_inner() == [7; 32]
        ));
    }

    #[test]
    fn passkeys_are_for_a_host_with_a_name_under_https() {
        for (origin, is_one) in [
            ("https://consent.example.be", true),
            ("https://consent.example.be:8443", true),
            ("http://localhost:8080", true),
            ("http://consent.example.be", false),
            ("http://127.0.0.1:8080", false),
            ("https://192.0.2.1", false),
            ("https://[2001:db8::1]", false),
        ] {
            assert_eq!(RelyingParty::of(origin).is_some(), is_one, "{origin}");
        }
    }

    #[test]
    fn what_the_browser_is_asked_names_the_host_and_wants_the_user_verified() {
        let party = RelyingParty::of("https://consent.example.be").expect("a host");
        let making = pose_making(&party, "an na", [7; 32], &[]).expect("posed");
        let asking = pose_signing_in(&party).expect("posed");
        for part in [
            "\"id\":\"consent.example.be\"",
            "\"userVerification\":\"required\"",
            "\"residentKey\":\"required\"",
            "\"an na\"",
        ] {
            assert!(making.options.contains(part), "{part}: {}", making.options);
        }
        for part in [
            "\"rpId\":\"consent.example.be\"",
            "\"userVerification\":\"required\"",
        ] {
            assert!(asking.options.contains(part), "{part}: {}", asking.options);
        }
    }
}
