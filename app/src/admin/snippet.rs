//! The line that a web team pastes. Without script it can be selected; with script a button copies it.

use super::words::words;
use leptos::prelude::*;

#[component]
pub(super) fn Snippet(code: String) -> impl IntoView {
    let words = words();
    let (alive, set_alive) = signal(false);
    let (said, set_said) = signal(String::new());
    // Runs in the browser only: a button that does nothing is never shown.
    Effect::new(move |_| set_alive.set(true));
    let text = code.clone();
    let (done, failed) = (words.copied, words.copy_failed);
    let copy = move |_| copy(text.clone(), set_said, done.clone(), failed.clone());
    view! {
        <section aria-labelledby="snippet">
            <h2 id="snippet">{words.snippet_title}</h2>
            <p>{words.snippet_why}</p>
            <pre class="snippet" tabindex="0"><code>{code}</code></pre>
            <p class="copy">
                <button type="button" hidden=move || !alive.get() on:click=copy>{words.copy}</button>
                <span role="status">{said}</span>
            </p>
        </section>
    }
}

#[cfg(feature = "hydrate")]
fn copy(text: String, say: WriteSignal<String>, done: String, failed: String) {
    let clipboard = window().navigator().clipboard();
    leptos::task::spawn_local(async move {
        let written = wasm_bindgen_futures::JsFuture::from(clipboard.write_text(&text)).await;
        say.set(if written.is_ok() { done } else { failed });
    });
}

#[cfg(not(feature = "hydrate"))]
fn copy(_: String, _: WriteSignal<String>, _: String, _: String) {}
