//! The page on which anybody checks a receipt: paste it, and read whether it is whole and ours. Works without script.

use crate::{
    loader_settings::escaped,
    preferences::{frame::document, words},
    texts::Texts,
};
use consent::LanguageTag;
use leptos::prelude::*;
use platform::receipt::{Receipt, ReceiptError};

/// What came out.
#[derive(Debug, Clone, Copy)]
pub enum Verdict<'a> {
    /// Whole, and signed by this ledger.
    Sound(&'a Receipt),
    /// Why it is not believed.
    Not(ReceiptError),
}

/// Renders the page as a whole document.
#[must_use]
pub fn page(language: &LanguageTag, pasted: &str, verdict: Option<&Verdict<'_>>) -> String {
    let texts = Texts::of(language);
    // Leptos leaves what stands in a text area as it is.
    let pasted = escaped(pasted);
    Owner::new().with(|| {
        let action = format!("receipt?l={language}");
        let body = view! {
            <header class="top"><h1>{texts.get("receipt-title")}</h1></header>
            <main id="main">
                {verdict.map(|verdict| outcome(&texts, verdict))}
                <p>{texts.get("receipt-lead")}</p>
                <form method="post" action=action class="card">
                    <label for="receipt">{texts.get("receipt-label")}</label>
                    <textarea id="receipt" name="receipt" rows="12" required spellcheck="false" inner_html=pasted></textarea>
                    <div class="buttons"><button class="save">{texts.get("receipt-check")}</button></div>
                </form>
            </main>
        };
        let title = texts.get("receipt-title");
        document(
            language,
            &texts,
            &title,
            "a/preferences.css",
            None,
            body.into_any(),
        )
    })
}

fn outcome(texts: &Texts, verdict: &Verdict<'_>) -> AnyView {
    match verdict {
        Verdict::Sound(receipt) => {
            let date = words::moment(texts, receipt.record.at());
            let arguments = [
                ("site", receipt.record.site.to_string().into()),
                ("date", date.into()),
                ("seq", receipt.seq.to_string().into()),
            ];
            view! {
                <section class="outcome saved" role="status">
                    <p><strong>{texts.get("receipt-sound")}</strong></p>
                    <p>{texts.with("receipt-says", arguments)}</p>
                </section>
            }
            .into_any()
        }
        Verdict::Not(error) => {
            let key = match error {
                ReceiptError::Malformed | ReceiptError::Newer => "receipt-not-one",
                ReceiptError::Key => "receipt-other-ledger",
                ReceiptError::Record | ReceiptError::Hash | ReceiptError::Signature => {
                    "receipt-altered"
                }
            };
            view! {
                <section class="outcome failed" role="alert">
                    <p><strong>{texts.get(key)}</strong></p>
                    <p class="quiet">{texts.with("receipt-code", [("code", error.code().into())])}</p>
                </section>
            }
            .into_any()
        }
    }
}
