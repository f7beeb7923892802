//! *Do not sell or share*: a form of its own with one button, for which nobody needs an account or a switch (11 CCR 7026).
//! It shows whether the visitor has opted out, by hand or by the browser's signal.

use super::Page;
use crate::policy::reader::is_necessary;
use consent::{Reason, policy::Purpose};
use leptos::prelude::*;

pub(super) fn view(page: &Page<'_>) -> Option<AnyView> {
    let sold = sold(page);
    if sold.is_empty() || !page.situation.regime.offers_opt_out() {
        return None;
    }
    let texts = &page.texts;
    let is_done = !sold.iter().any(|reason| reason.grants());
    let is_said = sold.iter().all(|reason| *reason == Reason::VisitorDenied);
    let state = if is_done {
        "opt-out-done"
    } else {
        "opt-out-open"
    };
    Some(
        view! {
            <section class="card" id="opt-out" aria-labelledby="opt-out-title">
                <h2 id="opt-out-title">{texts.get("opt-out-title")}</h2>
                <p class="now">{texts.get(state)}</p>
                // A signal counts as long as the browser sends it; the button makes it lasting.
                {(!is_said).then(|| form(page))}
            </section>
        }
        .into_any(),
    )
}

/// What came out for every purpose that sells or shares, and for the services under it.
fn sold(page: &Page<'_>) -> Vec<Reason> {
    let policy = page.policy();
    let decision = page.situation.decision;
    let sells = |purpose: &Purpose| purpose.sale_or_share && !is_necessary(purpose);
    let purposes = policy.purposes.iter().zip(&decision.purposes);
    let purposes = purposes.filter(|(purpose, _)| sells(purpose));
    let services = policy.services.iter().zip(&decision.services);
    let services = services.filter(|(service, _)| {
        let mut of = service.purposes.iter();
        of.any(|id| policy.purpose(id.as_str()).is_some_and(sells))
    });
    purposes
        .map(|(_, outcome)| outcome.reason)
        .chain(services.map(|(_, outcome)| outcome.reason))
        .collect()
}

fn form(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    view! {
        <form method="post" action=page.action() class="withdraw" autocomplete="off">
            {super::choose::hidden(page)}
            <button name="do" value="opt_out" aria-describedby="opt-out-why">{texts.get("opt-out-button")}</button>
            <p id="opt-out-why" class="quiet">{texts.get("opt-out-why")}</p>
        </form>
    }
    .into_any()
}
