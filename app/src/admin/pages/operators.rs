//! The list of operators, the form that invites one, and the one link that an invitation shows once.

use super::{document, done, note, said};
use crate::texts::Texts;
use consent::SiteId;
use leptos::prelude::*;
use platform::{
    access::Role,
    operators::{ChangeError, OperatorLine, SignedIn},
};

pub(super) const HERE: &str = "/admin/operators";

/// What the page says above its list.
#[derive(Debug)]
pub enum OperatorsNote<'a> {
    /// An invitation: its link, which is shown this once.
    Invited(&'a str),
    /// A link that gives a new password, which is shown this once.
    Reset(&'a str),
    /// An operator was changed.
    Changed,
    /// Why nothing was changed.
    Not(&'a ChangeError),
}

/// Role and sites as a form has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// The role.
    pub(super) role: Role,
    /// On which sites; `None` means all.
    pub(super) sites: Option<Vec<SiteId>>,
}

/// The page. `sites` are all published sites: id and name.
#[must_use]
pub fn list(
    by: &SignedIn,
    operators: &[OperatorLine],
    sites: &[(SiteId, String)],
    said: Option<&OperatorsNote<'_>>,
) -> String {
    let enabled = operators.iter().filter(|one| !one.disabled).count();
    let count = i64::try_from(enabled).unwrap_or(i64::MAX);
    let title = super::load::texts().with("admin-operators-title", [("count", count.into())]);
    document(by, HERE, &title, |texts| {
        let cards = operators
            .iter()
            .enumerate()
            .map(|(place, one)| card(texts, by, place, one, sites))
            .collect_view();
        view! {
            <p class="lead">{texts.get("admin-operators-lead")}</p>
            <p class="ways"><a href=super::tokens::HERE>{texts.get("admin-tokens")}</a></p>
            {said.map(|said| said_above(texts, said))}
            <ul class="cards">{cards}</ul>
            {invite(texts, sites)}
            {roles(texts)}
        }
        .into_any()
    })
}

fn said_above(texts: &Texts, said: &OperatorsNote<'_>) -> AnyView {
    match said {
        OperatorsNote::Changed => done(texts.get("admin-operator-changed")),
        OperatorsNote::Not(error) => note(why_not(texts, error)),
        OperatorsNote::Invited(link) => once(texts, link, "admin-invited-what"),
        OperatorsNote::Reset(link) => once(texts, link, "admin-reset-made-what"),
    }
}

/// A link that is shown this once.
fn once(texts: &Texts, link: &str, what: &str) -> AnyView {
    view! {
        <div class="note done" role="status">
            <p><strong>{texts.get("admin-invited")}</strong></p>
            <p>{texts.get(what)}</p>
            <pre class="snippet" tabindex="0"><code>{link.to_owned()}</code></pre>
        </div>
    }
    .into_any()
}

fn why_not(texts: &Texts, error: &ChangeError) -> String {
    let key = match error {
        ChangeError::Unknown => "admin-change-unknown",
        ChangeError::LastOwner => "admin-change-last-owner",
        ChangeError::OwnerSites => "admin-change-owner-sites",
        ChangeError::NoSites => "admin-change-no-sites",
        ChangeError::UnknownSite(site) => {
            let site = [("site", site.to_string().into())];
            return texts.with("admin-change-unknown-site", site);
        }
        ChangeError::Refused(_) => "admin-refused-what",
        ChangeError::Store(_) => "admin-door-failed",
    };
    texts.get(key)
}

/// One operator, with the form that changes what is allowed under it.
fn card(
    texts: &Texts,
    by: &SignedIn,
    place: usize,
    one: &OperatorLine,
    sites: &[(SiteId, String)],
) -> AnyView {
    let own = one.name == by.name;
    let (state, class) = if one.disabled {
        ("admin-disabled", "says denied")
    } else {
        ("admin-enabled", "says granted")
    };
    let since = said::moment(texts, one.created_at);
    let facts = [
        said::role(texts, one.role),
        said::sites(texts, &one.sites),
        texts.with("admin-operator-since", [("date", since.into())]),
    ];
    let posted = Choice {
        role: one.role,
        sites: (!one.sites.is_empty()).then(|| one.sites.clone()),
    };
    let prefix = format!("o{place}");
    let locked = format!("{prefix}-disabled");
    view! {
        <li class="card">
            <h2>{one.name.clone()}{own.then(|| view! { <span class="quiet">" "{texts.get("admin-you")}</span> })}</h2>
            <p><span class=class>{texts.get(state)}</span>" · "{facts.join(" · ")}</p>
            <details>
                <summary>{texts.get("admin-operator-change")}</summary>
                <form method="post" action="/admin/operators/change" class="sheet">
                    <input type="hidden" name="name" value=one.name.clone()/>
                    {fields(texts, &prefix, &posted, sites)}
                    <label class="check" for=locked>
                        <input id=locked.clone() name="disabled" type="checkbox" value="yes" checked=one.disabled/>
                        {texts.get("admin-operator-lock")}
                    </label>
                    <div class="buttons"><button class="second">{texts.get("admin-operator-save")}</button></div>
                </form>
                <form method="post" action="/admin/operators/reset" class="sheet">
                    <input type="hidden" name="name" value=one.name.clone()/>
                    <p>{texts.get("admin-operator-reset-what")}</p>
                    <div class="buttons"><button class="second">{texts.get("admin-operator-reset")}</button></div>
                </form>
            </details>
        </li>
    }
    .into_any()
}

fn invite(texts: &Texts, sites: &[(SiteId, String)]) -> AnyView {
    let posted = Choice {
        role: Role::Analyst,
        sites: None,
    };
    view! {
        <section aria-labelledby="invite">
            <h2 id="invite">{texts.get("admin-invite-title")}</h2>
            <form method="post" action=HERE class="sheet">
                <p>{texts.get("admin-invite-what")}</p>
                {fields(texts, "new", &posted, sites)}
                <div class="buttons"><button>{texts.get("admin-invite")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// Role and sites. "All" and "some" are said apart, so that taking away the last site never gives all of them.
pub(super) fn fields(
    texts: &Texts,
    prefix: &str,
    posted: &Choice,
    sites: &[(SiteId, String)],
) -> AnyView {
    let roles = Role::ALL.map(|role| {
        let selected = role == posted.role;
        let name = said::role(texts, role);
        view! { <option value=role.wire_name() selected=selected>{name}</option> }
    });
    let (role, all, some) = (
        format!("{prefix}-role"),
        format!("{prefix}-all"),
        format!("{prefix}-some"),
    );
    let chosen = posted.sites.as_deref().unwrap_or_default();
    let boxes = sites.iter().map(|(site, name)| {
        let id = format!("{prefix}-{site}");
        let is_chosen = chosen.contains(site);
        view! {
            <label class="check" for=id>
                <input id=id.clone() name="site" type="checkbox" value=site.to_string() checked=is_chosen/>
                {name.clone()}
            </label>
        }
    });
    view! {
        <div class="field">
            <label for=role.clone()>{texts.get("admin-role")}</label>
            <select id=role name="role">{roles.into_iter().collect_view()}</select>
        </div>
        <fieldset>
            <legend>{texts.get("admin-on-sites")}</legend>
            <label class="check" for=all>
                <input id=all.clone() name="scope" type="radio" value="all" checked=posted.sites.is_none()/>
                {texts.get("admin-scope-all")}
            </label>
            <label class="check" for=some>
                <input id=some.clone() name="scope" type="radio" value="some" checked=posted.sites.is_some()/>
                {texts.get("admin-scope-some")}
            </label>
            <div class="below">{boxes.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn roles(texts: &Texts) -> AnyView {
    let lines = Role::ALL.map(|role| {
        let key = format!("admin-role-{}-what", role.wire_name());
        view! { <div><dt>{said::role(texts, role)}</dt><dd>{texts.get(&key)}</dd></div> }
    });
    view! {
        <section aria-labelledby="roles">
            <h2 id="roles">{texts.get("admin-roles-title")}</h2>
            <dl class="facts">{lines.into_iter().collect_view()}</dl>
        </section>
    }
    .into_any()
}
