//! What a visitor saw when a record was made: a page around it, the document in which it is drawn, and its bytes as they
//! were served. The document is sandboxed: drawn in our origin's name, it could act for the operator.

use super::desk::{Address, Desk};
use crate::{assets, standalone};
use app::admin::pages;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, header};
use platform::{
    access::AccessError,
    records_access::{Artefact, ShownView},
};

/// Scripts of the document run in an origin of its own; it loads nothing and sends nothing.
const RULES: &str = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; \
     form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
const SANDBOXED: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";
const OWN: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

pub(super) async fn page(desk: Desk, at: Address) -> Response {
    let found = shown(&desk, &at).await;
    let name = desk.name_of(&at.site);
    desk.page(found, |view| pages::shown(&desk.by, &name, &view))
}

pub(super) async fn document(desk: Desk, at: Address) -> Response {
    let found = copy(shown(&desk, &at).await);
    match found {
        Ok((view, artefact)) => drawn(&view, &artefact),
        Err(error) => desk.not(error),
    }
}

pub(super) async fn bytes(desk: Desk, at: Address) -> Response {
    match copy(shown(&desk, &at).await) {
        Ok((_, artefact)) => {
            let headers = [
                (header::CONTENT_TYPE, artefact.media_type),
                (header::CONTENT_DISPOSITION, "attachment".to_owned()),
                (header::CONTENT_SECURITY_POLICY, SANDBOXED.to_owned()),
                (OWN, "same-origin".to_owned()),
            ];
            (headers, artefact.body).into_response()
        }
        Err(error) => desk.not(error),
    }
}

async fn shown(desk: &Desk, at: &Address) -> Result<ShownView, AccessError> {
    desk.platform()
        .read_shown(&desk.by, &at.site, &at.record)
        .await
}

fn copy(view: Result<ShownView, AccessError>) -> Result<(ShownView, Artefact), AccessError> {
    let mut view = view?;
    let artefact = view.artefact.take().ok_or(AccessError::Missing)?;
    Ok((view, artefact))
}

fn drawn(view: &ShownView, artefact: &Artefact) -> Response {
    let record = &view.record;
    let kept = String::from_utf8_lossy(&artefact.body);
    let html = if pages::is_page(artefact) {
        let sheet = assets::text("preferences.css").unwrap_or_default();
        let style = format!("<style>{sheet}</style></head>");
        kept.replacen("</head>", &style, 1)
    } else {
        standalone::document(&kept, record.layer.clamp(1, 2), &pages::file_title(record))
    };
    // Only scripts with this nonce run: those of the document around a notice, and the mark.
    let nonce = nonce_of(&html).unwrap_or_else(|| artefact.id.as_str()[..32].to_owned());
    let html = mark(
        &html,
        &nonce,
        record.control.wire_name(),
        &pages::mark(record),
    );
    let rules = format!("script-src 'nonce-{nonce}'; {RULES}");
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, rules),
        (OWN, "same-origin".to_owned()),
    ];
    (headers, html).into_response()
}

/// The nonce that the document around a notice gives its scripts.
fn nonce_of(document: &str) -> Option<String> {
    let (_, rest) = document.split_once("<script nonce=\"")?;
    rest.split_once('"').map(|(nonce, _)| nonce.to_owned())
}

/// Lays a dashed frame over the control that was used, and says so beside the notice. Both are elements of the
/// document: the notice itself stays as it was.
fn mark(document: &str, nonce: &str, control: &str, caption: &str) -> String {
    let text = |text: &str| serde_json::json!(text).to_string().replace('<', "\\u003c");
    let script = format!(
        "<script type=\"module\" nonce=\"{nonce}\">{}({},{})</script>\n</body>",
        MARK.trim(),
        text(control),
        text(caption)
    );
    match document.rsplit_once("</body>") {
        Some((before, after)) => format!("{before}{script}{after}"),
        None => format!("{document}{script}"),
    }
}

/// A function of the control and the caption.
const MARK: &str = include_str!("mark.js");

#[cfg(test)]
mod tests {
    use super::mark;
    use crate::standalone;

    #[test]
    fn the_mark_is_a_script_of_the_document_and_its_caption_is_only_text() {
        let html = standalone::document("show()", 1, "x");
        let nonce = super::nonce_of(&html).expect("a nonce");
        let marked = mark(&html, &nonce, "accept_all", "</script><b>");
        assert_eq!(marked.matches("</script>").count(), 3, "{marked}");
        assert!(!marked.contains("<b>"));
        let nonces: Vec<&str> = marked
            .split("nonce=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(nonces.len(), 3);
        assert!(nonces.iter().all(|nonce| *nonce == nonces[0]));
    }
}
