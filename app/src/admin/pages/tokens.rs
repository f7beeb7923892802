//! Tokens of programs: the list, the forms that make one of either kind, and the one time that a secret is shown. What a
//! token may do is the platform's table, as for operators.

use super::{
    document, done, note,
    operators::{self, Choice, fields},
    said,
};
use crate::{preferences::words, texts::Texts};
use consent::SiteId;
use leptos::prelude::*;
use platform::{
    access::Role,
    api_tokens::{ApiTokenError, MadeToken, TokenLine},
    operators::SignedIn,
};

pub(super) const HERE: &str = "/admin/tokens";

/// What the page says above its list.
#[derive(Debug)]
pub enum TokensNote<'a> {
    /// A token was made: its secret is shown this once.
    Made(&'a MadeToken),
    /// A token was revoked.
    Revoked,
    /// Why nothing was changed.
    Not(&'a ApiTokenError),
}

/// The page. `sites` are all published sites: id and name.
#[must_use]
pub fn tokens(
    by: &SignedIn,
    tokens: &[TokenLine],
    sites: &[(SiteId, String)],
    said: Option<&TokensNote<'_>>,
) -> String {
    let count = tokens.iter().filter(|one| !one.has_ended).count();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let title = super::load::texts().with("admin-tokens-title", [("count", count.into())]);
    document(by, operators::HERE, &title, |texts| {
        let cards = tokens.iter().map(|one| card(texts, one)).collect_view();
        let list = if tokens.is_empty() {
            view! { <p class="empty">{texts.get("admin-tokens-empty")}</p> }.into_any()
        } else {
            view! { <ul class="cards">{cards}</ul> }.into_any()
        };
        view! {
            <p class="lead">{texts.get("admin-tokens-lead")}</p>
            <p class="ways">
                <a href=operators::HERE>{texts.get("admin-operators")}</a>
                <a href="/api/v1/docs">{texts.get("admin-tokens-interface")}</a>
            </p>
            {said.map(|said| said_above(texts, said))}
            {list}
            {with_role(texts, sites)}
            {(!sites.is_empty()).then(|| back_end(texts, sites))}
        }
        .into_any()
    })
}

fn said_above(texts: &Texts, said: &TokensNote<'_>) -> AnyView {
    match said {
        TokensNote::Revoked => done(texts.get("admin-token-revoked")),
        TokensNote::Not(error) => note(why_not(texts, error)),
        TokensNote::Made(made) => {
            let name = [("name", made.line.name.clone().into())];
            view! {
                <div class="note done" role="status">
                    <p><strong>{texts.with("admin-token-made", name)}</strong></p>
                    <p>{texts.get("admin-token-made-what")}</p>
                    <pre class="snippet" tabindex="0"><code>{made.secret.clone()}</code></pre>
                </div>
            }
            .into_any()
        }
    }
}

fn why_not(texts: &Texts, error: &ApiTokenError) -> String {
    texts.get(match error {
        ApiTokenError::UnknownSite => "admin-token-unknown-site",
        ApiTokenError::Name => "admin-token-name-not",
        ApiTokenError::NameTaken | ApiTokenError::RoleNameTaken => "admin-token-name-taken",
        ApiTokenError::NotFound | ApiTokenError::RoleNotFound => "admin-token-gone",
        ApiTokenError::Days => "admin-token-days-not",
        ApiTokenError::Sites => "admin-token-sites-not",
        ApiTokenError::Refused(_) => "admin-refused-what",
        ApiTokenError::Store(_) => "admin-door-failed",
    })
}

/// One token, with the form that revokes it under it.
fn card(texts: &Texts, one: &TokenLine) -> AnyView {
    let (state, class) = if one.has_ended {
        ("admin-token-ended", "says denied")
    } else {
        ("admin-token-counts", "says granted")
    };
    let scope = match (&one.site, one.role) {
        (Some(site), _) => texts.with("admin-token-back-end", [("site", site.to_string().into())]),
        (None, Some(role)) => {
            let (role, sites) = (said::role(texts, role), said::sites(texts, &one.sites));
            format!("{role} \u{b7} {sites}")
        }
        (None, None) => texts.get("admin-absent"),
    };
    let made = [
        ("by", one.by.clone().into()),
        ("date", words::day(texts, one.created_at).into()),
    ];
    let on = |key: &str, at| texts.with(key, [("date", words::day(texts, at).into())]);
    let facts = [
        texts.with("admin-token-by", made),
        one.expires_at.map_or_else(
            || texts.get("admin-token-endless"),
            |end| {
                texts.with(
                    "admin-token-until",
                    [("date", said::moment(texts, end).into())],
                )
            },
        ),
        one.used_on.map_or_else(
            || texts.get("admin-token-unused"),
            |day| on("admin-token-used", day),
        ),
    ];
    let name = [("name", one.name.clone().into())];
    view! {
        <li class="card">
            <h2>{one.name.clone()}</h2>
            <p><span class=class>{texts.get(state)}</span>" \u{b7} "{scope}</p>
            <p class="quiet">{facts.join(" \u{b7} ")}</p>
            <details>
                <summary>{texts.get("admin-token-revoke")}</summary>
                <form method="post" action="/admin/tokens/revoke" class="sheet">
                    <input type="hidden" name="id" value=one.id.clone()/>
                    <p>{texts.get("admin-token-revoke-what")}</p>
                    <div class="buttons"><button class="grave">{texts.with("admin-token-revoke-do", name)}</button></div>
                </form>
            </details>
        </li>
    }
    .into_any()
}

fn with_role(texts: &Texts, sites: &[(SiteId, String)]) -> AnyView {
    let least = Choice {
        role: Role::Analyst,
        sites: None,
    };
    view! {
        <section aria-labelledby="with-role">
            <h2 id="with-role">{texts.get("admin-token-new")}</h2>
            <form method="post" action=HERE class="sheet">
                <p>{texts.get("admin-token-new-what")}</p>
                {name(texts, "role-name")}
                {fields(texts, "token", &least, sites)}
                <div class="field">
                    <label for="days">{texts.get("admin-token-days")}</label>
                    <p class="quiet" id="days-rule">{texts.get("admin-token-days-rule")}</p>
                    <input id="days" name="days" type="number" min="1" max="3650" step="1" value="365" inputmode="numeric" aria-describedby="days-rule"/>
                </div>
                <div class="buttons"><button>{texts.get("admin-token-make")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn back_end(texts: &Texts, sites: &[(SiteId, String)]) -> AnyView {
    let options = sites.iter().map(|(site, name)| {
        view! { <option value=site.to_string()>{name.clone()}</option> }
    });
    view! {
        <section aria-labelledby="back-end">
            <h2 id="back-end">{texts.get("admin-token-new-back-end")}</h2>
            <form method="post" action="/admin/tokens/back-end" class="sheet">
                <p>{texts.get("admin-token-new-back-end-what")}</p>
                {name(texts, "back-end-name")}
                <div class="field">
                    <label for="back-end-site">{texts.get("admin-site")}</label>
                    <select id="back-end-site" name="site">{options.collect_view()}</select>
                </div>
                <div class="buttons"><button>{texts.get("admin-token-make-back-end")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn name(texts: &Texts, id: &'static str) -> AnyView {
    let rule = format!("{id}-rule");
    view! {
        <div class="field">
            <label for=id>{texts.get("admin-name")}</label>
            <p class="quiet" id=rule.clone()>{texts.get("admin-token-name-rule")}</p>
            <input id=id name="name" type="text" maxlength="60" required autocomplete="off" aria-describedby=rule/>
        </div>
    }
    .into_any()
}
