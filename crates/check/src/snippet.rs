//! A look at one page: does the snippet stand in it as it should, and does it work? One browser with an empty profile opens
//! the page once. It compares nothing with a policy, presses nothing, and is no proof that nothing leaks.

use crate::{
    CheckError, Settings, address,
    chromium::{Chromium, find_chromium},
    proxy::Proxy,
    recorder::{Recorder, Shared},
    visit::Visit,
};
use consent::SiteId;
use platform::jobs::{SnippetPoint, SnippetSeen};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::timeout;
use url::Url;

/// A notice has this long to come.
const NOTICE: Duration = Duration::from_secs(8);
/// Of a page's source no more than this is read.
const MOST: usize = 4 << 20;

/// Reads the page as it was sent, where no script and no policy of the page reaches: which of its scripts is ours, and what
/// stands before it. Scripts of other types are not run by the browser and stand in nobody's way.
const READ: &str = r"((source, base, end) => {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const runs = ({ type }) => /^\s*(|module|(text|application)\/(x-)?(java|ecma)script.*)$/i.test(type);
  const isOurs = (script) => {
    try { return new URL(script.getAttribute('src'), base).pathname.endsWith(end); } catch (_) { return false; }
  };
  const scripts = [...page.querySelectorAll('script')].filter(runs);
  const at = scripts.findIndex((script) => script.hasAttribute('src') && isOurs(script));
  const ours = scripts[at];
  const how = ours && ((ours.type == 'module' && 'module') || (ours.async && 'async') || (ours.defer && 'defer'));
  const first = scripts[0];
  const before = at > 0 ? first.getAttribute('src') || first.textContent.trim().slice(0, 80) : '';
  return { there: !!ours, before, in_head: !!ours && !!ours.closest('head'), how: how || '' };
})";

/// Opens a page and says of each point whether it is so. `asks`: does the site ask for anything, so that a notice must come?
///
/// # Errors
/// [`CheckError`] when the page may not be reached or no browser runs. A page that does not answer is an answer.
pub async fn look(
    settings: &Settings,
    site: &SiteId,
    asks: bool,
) -> Result<Vec<SnippetSeen>, CheckError> {
    address::admit(&settings.url, settings.allow_private).await?;
    let program = find_chromium(settings.chromium.as_deref())?;
    let proxy = Proxy::start(settings.allow_private, settings.limits.bytes).await?;
    let (browser, events) = Chromium::start(&program, proxy.address, &settings.language).await?;
    let recorder = Recorder::start(&browser.cdp, events, &Shared::default());
    let visit = Visit::begin(browser, recorder).await?;
    let time = settings.limits.time;
    let looked = timeout(time, at_page(&visit, settings, &proxy, site, asks)).await;
    visit.end().await;
    looked.unwrap_or_else(|_| {
        Err(CheckError::Page {
            url: settings.url.to_string(),
            said: format!("{} seconds were not enough", time.as_secs()),
        })
    })
}

async fn at_page(
    visit: &Visit,
    settings: &Settings,
    proxy: &Proxy,
    site: &SiteId,
    asks: bool,
) -> Result<Vec<SnippetSeen>, CheckError> {
    let failed = visit.open(0, &settings.url).await?;
    let place = visit.place().await?;
    let place = place.filter(|place| matches!(place.scheme(), "http" | "https"));
    for refused in proxy.refused_hosts().iter().take(1) {
        if let (None, Ok(refused)) = (&place, Url::parse(refused)) {
            address::admit(&refused, settings.allow_private).await?;
        }
    }
    let status = visit.status().await?;
    let (Some(place), None) = (place, failed.clone().or_else(|| error_of(status))) else {
        let said = failed.or_else(|| error_of(status)).unwrap_or_default();
        return Ok(vec![seen(SnippetPoint::PageAnswers, false, said)]);
    };
    address::admit(&place, settings.allow_private).await?;
    let end = format!("/s/{site}.js");
    let mut points = vec![seen(SnippetPoint::PageAnswers, true, place.to_string())];
    let loaded = visit.value("String(window.sluis?.j ?? '')").await?;
    let inserted = format!("!!document.querySelector('script[src*={}]')", json!(end));
    let inserted = visit.value(&inserted).await? == true;
    let notice = asks && visit.becomes_true(&notice(), NOTICE).await?;
    let source = visit.source(&place).await?;
    visit.leave().await?;
    let read = format!(
        "{READ}({}, {}, {})",
        json!(cut(&source)),
        json!(place.as_str()),
        json!(end)
    );
    points.extend(standing(&visit.value(&read).await?, inserted));
    let loaded = loaded.as_str().unwrap_or_default();
    let answers = loaded == site.as_str();
    let other = if answers { "" } else { loaded };
    points.push(seen(SnippetPoint::Answers, answers, other.to_owned()));
    if asks {
        points.push(seen(SnippetPoint::Notice, notice, String::new()));
    }
    Ok(points)
}

/// How the snippet stands in the source.
fn standing(read: &Value, inserted: bool) -> Vec<SnippetSeen> {
    let word = |key: &str| read[key].as_str().unwrap_or_default().to_owned();
    if read["there"] != true {
        let instead = if inserted { "inserted" } else { "" };
        return vec![seen(SnippetPoint::Present, false, instead.to_owned())];
    }
    let before = match (word("before"), read["in_head"] == true) {
        (before, true) => before,
        (before, false) if before.is_empty() => "body".to_owned(),
        (before, false) => before,
    };
    let how = word("how");
    vec![
        seen(SnippetPoint::Present, true, String::new()),
        seen(SnippetPoint::First, before.is_empty(), before),
        seen(SnippetPoint::Synchronous, how.is_empty(), how),
    ]
}

fn seen(point: SnippetPoint, holds: bool, what: String) -> SnippetSeen {
    let what = crate::report::plain(&what);
    SnippetSeen {
        point,
        holds,
        seen: what.chars().take(300).collect(),
    }
}

fn error_of(status: u64) -> Option<String> {
    (status >= 400).then(|| format!("status {status}"))
}

fn notice() -> String {
    "!!document.querySelector('sluis-banner[data-layer=\"1\"]')".to_owned()
}

fn cut(source: &str) -> &str {
    let mut end = source.len().min(MOST);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    &source[..end]
}

#[cfg(test)]
mod tests {
    use super::{SnippetPoint, standing};
    use serde_json::json;

    fn broken(read: &serde_json::Value) -> Vec<(SnippetPoint, String)> {
        let points = standing(read, false).into_iter();
        points
            .filter(|point| !point.holds)
            .map(|point| (point.point, point.seen))
            .collect()
    }

    #[test]
    fn a_snippet_that_is_first_in_the_head_stands_as_it_should() {
        let read = json!({ "there": true, "before": "", "in_head": true, "how": "" });
        assert_eq!(broken(&read), []);
    }

    #[test]
    fn what_stands_before_the_snippet_is_named_and_a_snippet_in_the_body_is_none() {
        let read = json!({ "there": true, "before": "/gtm.js", "in_head": true, "how": "async" });
        let expected = [
            (SnippetPoint::First, "/gtm.js".to_owned()),
            (SnippetPoint::Synchronous, "async".to_owned()),
        ];
        assert_eq!(broken(&read), expected);
        let read = json!({ "there": true, "before": "", "in_head": false, "how": "" });
        assert_eq!(broken(&read), [(SnippetPoint::First, "body".to_owned())]);
    }

    #[test]
    fn a_snippet_that_a_script_inserted_is_not_in_the_page() {
        let read = json!({ "there": false, "before": "", "in_head": false, "how": "" });
        let points = standing(&read, true);
        assert_eq!(points.len(), 1);
        assert_eq!(
            (points[0].point, points[0].holds),
            (SnippetPoint::Present, false)
        );
        assert_eq!(points[0].seen, "inserted");
    }
}
