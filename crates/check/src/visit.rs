//! One browser at a page: opens it, behaves as a person would, presses what the banner offers, and writes down what is
//! left on the device. What it meets is in the record; it judges nothing.

use crate::{CheckError, chromium::Chromium, recorder::Recorder, seen::Kind, telling::host_of};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::{Instant, sleep};
use url::Url;

const LOAD: Duration = Duration::from_secs(15);
/// A page counts as settled after this long without a word on the network.
const QUIET: Duration = Duration::from_millis(1_000);
/// It has this long to settle.
const SETTLE: Duration = Duration::from_secs(10);

/// What a person does: moves, scrolls down and up again.
const SCROLL: &str = "(async () => {
  for (let step = 0; step < 8 && scrollY + innerHeight < document.documentElement.scrollHeight; step += 1) {
    scrollBy({ top: innerHeight, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 60));
  }
  scrollTo({ top: 0, behavior: 'instant' });
})()";

/// What the page itself can see of its own storage. Blocked storage keeps nothing.
const STORAGE: &str = "(async () => {
  const from = async (list) => { try { return await list(); } catch (_) { return []; } };
  return {
    local_storage: await from(() => Object.keys(localStorage)),
    session_storage: await from(() => Object.keys(sessionStorage)),
    indexed_db: await from(async () => (await indexedDB.databases()).map(({ name }) => name)),
    cache_storage: await from(() => caches.keys()),
  };
})()";

/// Addresses within the page's own origin, and names that are looked up ahead.
const LINKS: &str = "[...document.links].filter(({ origin, download, rel }) => origin === location.origin && !download && !rel.includes('nofollow')).map(({ href }) => href)";
const LOOKED_UP: &str = "[...document.querySelectorAll('link[rel~=dns-prefetch i], link[rel~=preconnect i]')].map(({ rel, href }) => [rel, href])";

/// A browser with an empty profile, and what it meets.
#[derive(Debug)]
pub(crate) struct Visit {
    browser: Chromium,
    recorder: Recorder,
    session: String,
}

impl Visit {
    /// Takes a started browser over, as soon as it has a page.
    pub(crate) async fn begin(browser: Chromium, recorder: Recorder) -> Result<Self, CheckError> {
        let until = Instant::now() + LOAD;
        loop {
            let session = recorder.record().main.clone();
            if !session.is_empty() {
                let visit = Self {
                    browser,
                    recorder,
                    session,
                };
                // An answer says that everything before it was carried out: only then is nothing missed.
                visit.ask("Network.enable", json!({})).await?;
                visit.ask("Page.enable", json!({})).await?;
                return Ok(visit);
            }
            if Instant::now() > until {
                return Err(CheckError::Silent("its first page"));
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    async fn ask(&self, method: &'static str, params: Value) -> Result<Value, CheckError> {
        self.browser.cdp.ask(&self.session, method, params).await
    }

    /// The value of an expression in the page, as after a press; null when it throws.
    pub(crate) async fn value(&self, expression: &str) -> Result<Value, CheckError> {
        let params = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let mut answer = self.ask("Runtime.evaluate", params).await?;
        Ok(answer["result"]["value"].take())
    }

    /// Opens a page, by its place in the list, and waits until it has loaded. The answer is the browser's error.
    pub(crate) async fn open(&self, page: usize, url: &Url) -> Result<Option<String>, CheckError> {
        let before = {
            let mut record = self.recorder.record();
            record.page = page;
            record.loads
        };
        let answer = self
            .ask("Page.navigate", json!({ "url": url.as_str() }))
            .await?;
        if let Some(error) = answer["errorText"].as_str() {
            return Ok(Some(error.to_owned()));
        }
        let until = Instant::now() + LOAD;
        while self.recorder.record().loads == before && Instant::now() < until {
            sleep(Duration::from_millis(20)).await;
        }
        Ok(None)
    }

    /// Leaves the page and lets its scripts say goodbye.
    pub(crate) async fn leave(&self) -> Result<(), CheckError> {
        self.ask("Page.navigate", json!({ "url": "about:blank" }))
            .await?;
        sleep(Duration::from_millis(700)).await;
        Ok(())
    }

    /// Moves, scrolls, and waits until the network is quiet.
    pub(crate) async fn settle(&self, least: Duration) -> Result<(), CheckError> {
        let begun = Instant::now();
        for at in [200, 320] {
            let moved = json!({ "type": "mouseMoved", "x": at, "y": at });
            self.ask("Input.dispatchMouseEvent", moved).await?;
        }
        self.value(SCROLL).await?;
        while begun.elapsed() < SETTLE {
            sleep(Duration::from_millis(50)).await;
            if begun.elapsed() > least && self.recorder.quiet_for() > QUIET {
                break;
            }
        }
        Ok(())
    }

    /// Presses what a selector finds as soon as it is there; false when it does not come.
    pub(crate) async fn press(&self, selector: &str, within: Duration) -> Result<bool, CheckError> {
        let press = format!(
            "(() => {{ const found = document.querySelector({}); if (!found) return false; found.click(); return true; }})()",
            json!(selector)
        );
        self.becomes_true(&press, within).await
    }

    /// Asks until the page says yes; false when it does not in time.
    pub(crate) async fn becomes_true(
        &self,
        expression: &str,
        within: Duration,
    ) -> Result<bool, CheckError> {
        let until = Instant::now() + within;
        loop {
            if self.value(expression).await? == true {
                return Ok(true);
            }
            if Instant::now() > until {
                return Ok(false);
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The status that the page was answered with; 0 when it is not known.
    pub(crate) async fn status(&self) -> Result<u64, CheckError> {
        let status = self
            .value("performance.getEntriesByType('navigation')[0]?.responseStatus")
            .await?;
        Ok(status.as_u64().unwrap_or_default())
    }

    /// The page as it was sent, before any script of it ran.
    pub(crate) async fn source(&self, place: &Url) -> Result<String, CheckError> {
        let frame = self.recorder.record().main_frame.clone();
        let mut url = place.clone();
        url.set_fragment(None);
        let params = json!({ "frameId": frame, "url": url.as_str() });
        let answer = self.ask("Page.getResourceContent", params).await?;
        let content = answer["content"].as_str().unwrap_or_default();
        Ok(content.to_owned())
    }

    /// Where the browser really is.
    pub(crate) async fn place(&self) -> Result<Option<Url>, CheckError> {
        let place = self.value("location.href").await?;
        Ok(place.as_str().and_then(|href| Url::parse(href).ok()))
    }

    /// Addresses of the same origin that the page links to, without fragments.
    pub(crate) async fn links(&self) -> Result<Vec<Url>, CheckError> {
        let links = self.value(LINKS).await?;
        let addresses = links.as_array().into_iter().flatten();
        Ok(addresses
            .filter_map(|href| Url::parse(href.as_str()?).ok())
            .map(|mut url| {
                url.set_fragment(None);
                url
            })
            .collect())
    }

    /// A picture of what a visitor sees, JPEG in base64.
    pub(crate) async fn picture(&self) -> Result<String, CheckError> {
        let format = json!({ "format": "jpeg", "quality": 60 });
        let answer = self.ask("Page.captureScreenshot", format).await?;
        Ok(answer["data"].as_str().unwrap_or_default().to_owned())
    }

    /// Writes down what is left on the device, and which names the page looks up ahead.
    pub(crate) async fn take_stock(&self) -> Result<(), CheckError> {
        let storage = self.value(STORAGE).await?;
        let ahead = self.value(LOOKED_UP).await?;
        let place = self.value("location.href").await?;
        let answer = self
            .browser
            .cdp
            .ask("", "Storage.getCookies", json!({}))
            .await?;
        let host = host_of(place.as_str().unwrap_or_default());
        let mut record = self.recorder.record();
        for (kind, word) in [
            (Kind::LocalStorage, "local_storage"),
            (Kind::SessionStorage, "session_storage"),
            (Kind::IndexedDb, "indexed_db"),
            (Kind::CacheStorage, "cache_storage"),
        ] {
            for name in texts(&storage[word]) {
                record.push_kept(kind, name, host.clone(), None);
            }
        }
        for link in ahead.as_array().into_iter().flatten() {
            let (rel, href) = (link[0].as_str(), link[1].as_str().unwrap_or_default());
            let looked_up =
                rel.is_some_and(|rel| rel.to_ascii_lowercase().contains("dns-prefetch"));
            let kind = if looked_up {
                Kind::DnsPrefetch
            } else {
                Kind::Connection
            };
            record.push_request(kind, href.to_owned(), host_of(href));
        }
        let now = platform::clock::now_millis() / 1000;
        for cookie in answer["cookies"].as_array().into_iter().flatten() {
            let word = |key: &str| cookie[key].as_str().unwrap_or_default();
            let expires = cookie["expires"].as_f64().filter(|at| *at > 0.0);
            // Seconds fit long before a float rounds them.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "seconds"
            )]
            let seconds = expires.map(|at| (at as u64).saturating_sub(now));
            let domain = word("domain").trim_start_matches('.').to_owned();
            record.push_kept(Kind::Cookie, word("name").to_owned(), domain, seconds);
        }
        Ok(())
    }

    /// Ends the browser.
    pub(crate) async fn end(self) {
        self.browser.stop().await;
    }
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    let texts = list.as_array().into_iter().flatten();
    texts.filter_map(|text| text.as_str().map(str::to_owned))
}
