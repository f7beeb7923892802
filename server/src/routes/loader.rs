//! `GET /s/{site}.js`: the loader with the site's settings, the same for every visitor and therefore cacheable. A site
//! that moved from another tool, or whose choices count on several hosts, gets parts before it, one with vendors that are
//! told what is granted their scripts in it, and one that asks for more gets that after it; others not one byte of that.

use crate::{assets, error::ApiError, origin, rendered::Part, state::AppState};
use axum::{
    extract::{Path, State},
    response::Response,
};
use consent::{Policy, SiteId};
use http::HeaderMap;

/// Five minutes fresh, a day usable while a new one is fetched: a publication reaches everyone within minutes.
const CACHE: &str = "public, max-age=300, stale-while-revalidate=86400";

/// Serves the loader of a site.
///
/// # Errors
/// 404 `unknown_site`; 503 `bundles_missing` when the binary was built without bundles.
pub async fn get(
    State(state): State<AppState>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let site = file
        .strip_suffix(".js")
        .and_then(|id| SiteId::parse(id).ok())
        .ok_or_else(ApiError::unknown_site)?;
    let live = state
        .platform
        .live(&site)
        .ok_or_else(ApiError::unknown_site)?;
    let folder = assets::banner_folder();
    let body = state
        .rendered
        .get(&site, live.policy.version, Part::Loader, || {
            let template = assets::text("loader.js").ok_or_else(ApiError::bundles_missing)?;
            let settings = app::loader_settings::loader_settings(
                &live.policy,
                &folder,
                state.settings.development,
            );
            let loader = template
                .replace("__SIGNALS__", &signals(&live.policy)?)
                .replace("__SITE__", &settings);
            Ok(part_before(&live.policy)? + &loader + &parts_after(&live.policy)?)
        })?;
    let mut response = body.answer(&headers, "text/javascript; charset=utf-8", CACHE);
    origin::open_to_all(&mut response);
    Ok(response)
}

/// What stands before the loader: nothing, or the parts that bring a choice from other hosts of the site, and those that
/// read the cookies and the markup of the tools that a site moved from.
fn part_before(policy: &Policy) -> Result<String, ApiError> {
    let carry = app::migration::cookies::carry_settings(policy);
    let markup = app::migration::part_settings(policy);
    let domain = app::reach::domain_settings(policy);
    let hand_over = app::reach::hand_over_settings(policy);
    let parts = [
        ("domain.js", "__DOMAIN__", domain),
        ("hand-over.js", "__HAND_OVER__", hand_over),
        ("carry.js", "__CARRY__", carry),
        ("migrate.js", "__MIGRATE__", markup),
    ];
    let mut before = String::new();
    for (name, word, settings) in parts {
        let Some(settings) = settings else { continue };
        let part = assets::text(name).ok_or_else(ApiError::bundles_missing)?;
        before.push_str(&part.replace(word, &settings));
        before.push('\n');
    }
    Ok(before)
}

/// What vendors are told, as functions in a list. Those that call what others may have made are kept from stopping the page.
fn signals(policy: &Policy) -> Result<String, ApiError> {
    let mut functions = Vec::new();
    for part in app::signals::parts(policy) {
        let script = assets::text(&part.script).ok_or_else(ApiError::bundles_missing)?;
        let function = script
            .replace("__WORDS__", &part.words)
            .replace("__WAIT__", &part.wait.to_string());
        functions.push(if part.is_guarded() {
            format!("(m,g)=>{{try{{({function})(m,g)}}catch(e){{}}}}")
        } else {
            function
        });
    }
    Ok(functions.join(","))
}

/// What stands after the loader: nothing, or what the site file asks for in `[page]`.
fn parts_after(policy: &Policy) -> Result<String, ApiError> {
    let mut after = String::new();
    for part in app::holding::parts(policy) {
        let text = assets::text(part.file).ok_or_else(ApiError::bundles_missing)?;
        after.push('\n');
        after.push_str(&match part.items {
            Some(items) => text.replace("__ITEMS__", &items),
            None => text,
        });
    }
    Ok(after)
}
