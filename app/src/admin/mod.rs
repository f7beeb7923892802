//! The admin behind sign-in. All pages ([`pages`]) and the doors ([`door`]) are documents with plain forms, whose handling
//! is the server's; the page of the snippet is rendered on the server too, readable without script, and then hydrated.
#![expect(
    unreachable_pub,
    reason = "the component macro makes the props of every component pub"
)]

mod ask;
#[cfg(feature = "ssr")]
mod charts;
#[cfg(feature = "ssr")]
pub mod door;
#[cfg(feature = "ssr")]
mod figures;
mod frame;
#[cfg(feature = "ssr")]
mod language;
#[cfg(feature = "ssr")]
mod load;
mod model;
#[cfg(feature = "ssr")]
pub mod pages;
mod rail;
mod site;
mod snippet;
mod switch;
mod words;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use ask::UiError;
#[cfg(feature = "ssr")]
pub use language::{AdminLanguage, speaking};
#[cfg(feature = "ssr")]
pub use load::AdminContext;

#[cfg(feature = "hydrate")]
use leptos::mount::hydrate_body;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use leptos_meta::MetaTags;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{Route, Router, Routes},
    path,
};

/// The document around [`App`].
#[cfg(feature = "ssr")]
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=AdminLanguage::spoken().tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <link rel="stylesheet" href="/a/admin.css"/>
                <HydrationScripts options/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The hydrated pages behind sign-in. Every route is rendered whole before it is sent: with out-of-order streaming a reader
/// without script would see placeholders only.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // The words come with the page, so that the browser's bundle carries no texts and both sides agree.
    provide_context(SharedValue::new(words::Words::load).into_inner());
    let entries = SharedValue::new(rail::own).into_inner();
    view! {
        <Router>
            <rail::Rail entries/>
            <main id="main">
                <Routes fallback=frame::missing>
                    <Route path=path!("/admin/sites/:site/snippet") view=site::Site ssr=SsrMode::Async/>
                </Routes>
            </main>
        </Router>
    }
}

/// The browser's entry.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    hydrate_body(App);
}
