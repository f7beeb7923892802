//! Secrets and signatures after Standard Webhooks: HMAC-SHA256 over id, time and body. A secret is derived from one of the
//! server's and the webhook's salt, so that neither the ledger nor a copy of it holds one.

use base64::{Engine, prelude::BASE64_STANDARD};
use consent::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use store::{SigningSalt, Webhook, WebhookId};

/// What every secret begins with.
const PREFIX: &str = "whsec_";

/// The server's secret that all signing secrets are derived from. It is in no ledger and no export.
#[derive(Clone)]
pub(crate) struct WebhookKey([u8; 32]);

impl WebhookKey {
    pub(crate) const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    fn secret(&self, id: &WebhookId, salt: &SigningSalt) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher
            .update(b"webhook")
            .update(&salt.salt)
            .update(id.as_str().as_bytes());
        *hasher.finalize().as_bytes()
    }

    /// The newest secret as receivers take it.
    pub(super) fn shown(&self, webhook: &Webhook) -> String {
        let salt = webhook.salts.first();
        let secret = salt.map(|salt| self.secret(&webhook.id, salt));
        let encoded = BASE64_STANDARD.encode(secret.unwrap_or_default());
        format!("{PREFIX}{encoded}")
    }

    /// The value of `webhook-signature`: one signature for each secret that counts, newest first.
    pub(super) fn signature(
        &self,
        webhook: &Webhook,
        message: &str,
        now: Timestamp,
        body: &str,
    ) -> String {
        let counting = webhook
            .salts
            .iter()
            .filter(|salt| salt.until.is_none_or(|until| now < until));
        let signed = counting.map(|salt| {
            let secret = self.secret(&webhook.id, salt);
            let mut mac =
                Hmac::<Sha256>::new_from_slice(&secret).expect("HMAC takes keys of any length");
            mac.update(format!("{message}.{}.{body}", now.0).as_bytes());
            format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
        });
        signed.collect::<Vec<_>>().join(" ")
    }
}
