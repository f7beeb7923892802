//! The admin's fixed words, one field each. Read from Fluent on the server; the browser gets them with the page.
//! Sentences with numbers are made on the server and are part of each page's model.

use leptos::prelude::use_context;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($field:ident = $key:literal),+ $(,)?) => {
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        pub(super) struct Words {
            $(pub(super) $field: String),+
        }

        #[cfg(feature = "ssr")]
        impl Words {
            pub(super) fn load() -> Self {
                let texts = super::load::texts();
                Self { $($field: texts.get($key)),+ }
            }
        }
    };
}

words!(
    product = "admin-product",
    rail = "admin-rail",
    sites = "admin-sites",
    sign_out = "admin-sign-out",
    language = "admin-language-of-admin",
    rates = "admin-rates-title",
    asks_nothing = "admin-snippet-none",
    preferences = "admin-site-preferences",
    snippet_title = "admin-snippet-title",
    snippet_why = "admin-snippet-why",
    copy = "admin-copy",
    copied = "admin-copied",
    copy_failed = "admin-copy-failed",
    missing_title = "admin-missing-title",
    missing = "admin-missing",
    refused_title = "admin-refused-title",
    refused_site = "admin-refused-site",
    failed_title = "admin-failed-title",
    failed = "admin-failed",
    signed_out_title = "admin-signed-out-title",
    signed_out = "admin-signed-out",
    sign_in = "admin-sign-in",
);

#[cfg(not(feature = "ssr"))]
impl Words {
    /// Only reached when the page brought no words, which a page of ours always does.
    pub(super) fn load() -> Self {
        Self::default()
    }
}

/// The words of this page.
pub(super) fn words() -> Words {
    use_context::<Words>().unwrap_or_default()
}
