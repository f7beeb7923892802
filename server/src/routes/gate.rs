//! `GET /g/{site}/{service}.js` and `.html`: a service's tag where token and decision grant it, else an empty script or
//! a placeholder, with the reason in a header. Never touches the store for deciding, never cacheable by anyone, and
//! whatever is unsure is denied.

use crate::{
    cookies::CookieScope,
    error::ApiError,
    negotiation, origin,
    state::AppState,
    visit::{SiteOfPath, VisitorVisit},
};
use axum::{
    Form,
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
};
use consent::{Reason, Service, ServiceId, inventory::TagKind, names};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use platform::{Visit, deciding::Decided};
use serde::Deserialize;

/// The answer to `GET /g/{site}/{file}`.
pub async fn get(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    Path((_, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = with_query_token(visit, query.as_deref());
    let Some((id, is_page)) = requested(&file) else {
        return shut(Reason::Unknown, false, StatusCode::NOT_FOUND);
    };
    let Some(decided) = state.platform.decide(&site, &visit) else {
        return shut(Reason::Unknown, is_page, StatusCode::NOT_FOUND);
    };
    let Some(service) = decided.live.policy.service(&id) else {
        return shut(Reason::Unknown, is_page, StatusCode::NOT_FOUND);
    };
    let outcome = decided.service(&id);
    match (outcome.is_granted(), is_page) {
        (true, true) => page(&decided, app::embed::embed(service), outcome.reason.code()),
        (true, false) => script(&tag_script(service), outcome.reason),
        (false, true) => page(
            &decided,
            placeholder(&decided, service, &headers),
            outcome.reason.code(),
        ),
        (false, false) => shut(outcome.reason, false, StatusCode::OK),
    }
}

/// The form of a placeholder.
#[derive(Debug, Deserialize)]
pub struct PlaceholderForm {
    /// `once` or `always`.
    #[serde(rename = "do")]
    act: String,
    /// The idempotency key of *always*.
    #[serde(default)]
    key: String,
}

/// The answer to a posted placeholder: *this once* hands out the embed and stores nothing, *always* records first.
///
/// # Errors
/// 403 for a foreign origin, 4xx and 503 as for records.
pub async fn post(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    Path((_, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    Form(form): Form<PlaceholderForm>,
) -> Result<Response, ApiError> {
    let visit = with_query_token(visit, query.as_deref());
    let unknown = || {
        ApiError::new(
            StatusCode::NOT_FOUND,
            "unknown_service",
            "the site has no such embed",
        )
    };
    let (id, _) = requested(&file)
        .filter(|(_, is_page)| *is_page)
        .ok_or_else(unknown)?;
    let decided = state
        .platform
        .decide(&site, &visit)
        .ok_or_else(ApiError::unknown_site)?;
    let service = decided.live.policy.service(&id).ok_or_else(unknown)?;
    origin::check(&headers, &decided.live.policy, &state.settings.public_url)?;
    if form.act == "once" {
        return Ok(page(&decided, app::embed::embed(service), "this_once"));
    }
    let language = language(&decided, &headers);
    let recorded = state
        .platform
        .grant_service(&site, &id, &form.key, language, &visit)
        .await?;
    let mut response = page(
        &decided,
        app::embed::embed(service),
        Reason::VisitorGranted.code(),
    );
    let scope = CookieScope::of(&decided.live.policy, &headers, &state.settings);
    for cookie in scope.keep(&recorded) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

fn requested(file: &str) -> Option<(ServiceId, bool)> {
    let (id, ending) = file.rsplit_once('.')?;
    let is_page = match ending {
        "js" => false,
        "html" => true,
        _ => return None,
    };
    Some((ServiceId::parse(id).ok()?, is_page))
}

/// A page that cannot send the cookie sends the token itself (cross-site embedding). The cookie wins.
fn with_query_token(mut visit: Visit, query: Option<&str>) -> Visit {
    if visit.token.is_none() {
        let pairs = query
            .unwrap_or_default()
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        visit.token = pairs
            .into_iter()
            .find(|(name, _)| *name == "t")
            .map(|(_, value)| value.to_owned());
    }
    visit
}

fn language(decided: &Decided, headers: &HeaderMap) -> consent::LanguageTag {
    let wishes = negotiation::languages(headers);
    decided
        .live
        .policy
        .pick_language(wishes.iter().map(String::as_str))
}

fn placeholder(decided: &Decided, service: &Service, headers: &HeaderMap) -> String {
    let key = platform::clock::new_record_id();
    app::embed::placeholder(
        &decided.live.policy,
        service,
        &language(decided, headers),
        key.as_str(),
    )
}

/// The script that brings a service's tags onto the page, in order.
fn tag_script(service: &Service) -> String {
    let mut script = String::new();
    for tag in &service.tags {
        let source = quoted(tag.src.as_deref().unwrap_or_default());
        match tag.kind {
            // A page with trusted types allows one policy, the loader's.
            TagKind::Script => script.push_str(&format!(
                "(function(d,u,t,s){{s=d.createElement('script');s.src=t?t.createScriptURL(u):u;s.async=false;d.head.appendChild(s)}})(document,{source},window.sluis&&sluis.t);\n"
            )),
            TagKind::Pixel => script.push_str(&format!("(new Image).src={source};\n")),
            TagKind::Inline => {
                script.push_str(tag.code.as_deref().unwrap_or_default());
                script.push('\n');
            }
            // An embed needs a place in the page; its address ends in .html.
            TagKind::Iframe => {}
        }
    }
    script
}

/// A text as a JavaScript literal.
fn quoted(text: &str) -> String {
    let json = serde_json::to_string(text).unwrap_or_else(|_| "\"\"".to_owned());
    json.replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn script(text: &str, reason: Reason) -> Response {
    gated(
        StatusCode::OK,
        "text/javascript; charset=utf-8",
        text.to_owned(),
        reason.code(),
    )
}

fn shut(reason: Reason, is_page: bool, status: StatusCode) -> Response {
    let content_type = if is_page {
        "text/html; charset=utf-8"
    } else {
        "text/javascript; charset=utf-8"
    };
    gated(status, content_type, String::new(), reason.code())
}

fn page(decided: &Decided, html: String, reason: &'static str) -> Response {
    let policy = &decided.live.policy;
    let ancestors = policy.origins.join(" ");
    let frames: Vec<&str> = policy
        .services
        .iter()
        .flat_map(|service| &service.tags)
        .filter_map(|tag| tag.src.as_deref())
        .collect();
    let frames: Vec<String> = frames
        .iter()
        .filter_map(|src| url::Url::parse(src).ok())
        .map(|url| url.origin().ascii_serialization())
        .collect();
    let rules = format!(
        "default-src 'none'; style-src 'self'; frame-src {}; form-action 'self'; base-uri 'none'; frame-ancestors 'self' {ancestors}",
        if frames.is_empty() {
            "'none'".to_owned()
        } else {
            frames.join(" ")
        }
    );
    let mut response = gated(StatusCode::OK, "text/html; charset=utf-8", html, reason);
    if let Ok(value) = HeaderValue::from_str(&rules) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, value);
    }
    response
}

fn gated(
    status: StatusCode,
    content_type: &'static str,
    body: String,
    reason: &'static str,
) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-store"),
        ),
        (
            HeaderName::from_static("cdn-cache-control"),
            HeaderValue::from_static("no-store"),
        ),
        (header::VARY, HeaderValue::from_static("Cookie, Sec-GPC")),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        ),
        (
            HeaderName::from_static(names::REASON_HEADER),
            HeaderValue::from_static(reason),
        ),
    ];
    (status, headers, body).into_response()
}
