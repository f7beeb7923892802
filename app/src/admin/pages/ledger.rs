//! How far the ledger is, and how anybody checks it. Nothing is checked on this page: whoever runs the server is not
//! the one to be believed.

use super::{code, document, fact, said};
use consent::Timestamp;
use leptos::prelude::*;
use platform::{operators::SignedIn, oversight::LedgerState};

/// The page's address.
pub(super) const HERE: &str = "/admin/ledger";

/// The page.
#[must_use]
pub fn state(by: &SignedIn, ledger: &LedgerState) -> String {
    let texts = super::load::texts();
    let title = texts.with(
        "admin-ledger-title",
        [(
            "count",
            crate::admin::AdminLanguage::spoken()
                .count(ledger.head.seq)
                .into(),
        )],
    );
    document(by, HERE, &title, |texts| {
        let name = |key: &str| texts.get(key);
        let checkpoint = match &ledger.checkpoint {
            None => view! { <p class="empty">{name("admin-checkpoint-none")}</p> }.into_any(),
            Some((said, note)) => {
                let at = u64::try_from(said.at.as_second()).unwrap_or_default();
                let arguments = [
                    (
                        "size",
                        crate::admin::AdminLanguage::spoken()
                            .count(said.size)
                            .into(),
                    ),
                    ("date", said::moment(texts, Timestamp(at)).into()),
                ];
                view! {
                    <p>{texts.with("admin-checkpoint-covers", arguments)}</p>
                    <pre class="snippet" tabindex="0"><code>{note.clone()}</code></pre>
                }
                .into_any()
            }
        };
        view! {
            <p class="lead">{name("admin-ledger-lead")}</p>
            <dl class="facts">
                {fact(name("admin-ledger-head"), code(ledger.head.hash.to_string()))}
                {fact(name("admin-ledger-key"), code(ledger.key.clone()))}
            </dl>
            <section aria-labelledby="checkpoint">
                <h2 id="checkpoint">{name("admin-checkpoint")}</h2>
                {checkpoint}
                <p class="ways">
                    <a href="/admin/ledger/checkpoints">{name("admin-checkpoints-title")}</a>
                    <a href="/v1/ledger/key">{name("admin-ledger-key-file")}</a>
                    <a href="/v1/ledger/checkpoint">{name("admin-checkpoint-file")}</a>
                </p>
            </section>
            <section aria-labelledby="verify">
                <h2 id="verify">{name("admin-ledger-verify")}</h2>
                <p>{name("admin-ledger-export-what")}</p>
                <pre class="snippet" tabindex="0"><code>"sluis ledger export --data DIR --out ledger.jsonl"</code></pre>
                <p>{name("admin-ledger-verify-what")}</p>
                <pre class="snippet" tabindex="0"><code>"sluis ledger verify ledger.jsonl"</code></pre>
            </section>
        }
        .into_any()
    })
}
