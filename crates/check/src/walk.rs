//! The walk through a site: before consent, after refusal, after acceptance, after withdrawal, each in a browser of its
//! own with an empty profile. It says what it could not do, and keeps what it saw until then.

mod steps;

use crate::{
    CheckError, Settings, address,
    chromium::{Chromium, find_chromium},
    inventory::policy_of,
    proxy::{Passed, Proxy},
    recorder::{Recorder, Shared},
    report::{Problem, ProblemCode},
    seen::{Kind, Phase, Seen, Step},
    visit::Visit,
};
use consent::Policy;
use std::{
    collections::{BTreeMap, HashSet},
    path::PathBuf,
};
use tokio::time::{Instant, timeout_at};
use url::Url;

/// What a walk brought home.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    pub(crate) pages: Vec<Url>,
    pub(crate) seen: Seen,
    pub(crate) phases: Vec<Phase>,
    pub(crate) pictures: BTreeMap<Phase, String>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) bytes: u64,
}

/// What only the way out has seen, with what it counts as.
type Witnessed = Vec<(Phase, usize, Passed)>;

struct Walk<'a> {
    settings: &'a Settings,
    program: PathBuf,
    proxy: Proxy,
    shared: Shared,
    witnessed: Witnessed,
    /// Pages of other sites, to which a link of this one led.
    elsewhere: HashSet<usize>,
    done: Walked,
    progress: Box<dyn FnMut(Step) + Send + 'a>,
}

/// Walks through all phases. On a site where nobody is asked there is only the first.
///
/// # Errors
/// [`CheckError`] when nothing could be looked at.
pub(crate) async fn walk(
    settings: &Settings,
    policies: &[Policy],
    progress: impl FnMut(Step) + Send,
) -> Result<Walked, CheckError> {
    address::admit(&settings.url, settings.allow_private).await?;
    let limits = settings.limits;
    let mut walk = Walk {
        settings,
        program: find_chromium(settings.chromium.as_deref())?,
        proxy: Proxy::start(settings.allow_private, limits.bytes).await?,
        shared: Shared::default(),
        witnessed: Vec::new(),
        elsewhere: HashSet::new(),
        done: Walked::default(),
        progress: Box::new(progress),
    };
    walk.done.pages.push(settings.url.clone());
    let until = Instant::now() + limits.time;
    for phase in &Phase::ALL {
        walk.tell(*phase, 0);
        match timeout_at(until, walk.phase(*phase)).await {
            Ok(Ok(true)) => walk.done.phases.push(*phase),
            Ok(Ok(false)) => {}
            // Before anything was seen there is nothing to report on.
            Ok(Err(error)) if *phase == Phase::BeforeConsent => return Err(error),
            Ok(Err(error)) => walk.problem(*phase, ProblemCode::Browser, error.to_string()),
            Err(_) => walk.problem(
                *phase,
                ProblemCode::Time,
                format!("{} seconds were not enough", limits.time.as_secs()),
            ),
        }
        walk.witness();
        if walk.proxy.bytes_left() == 0 {
            let text = format!("more than {} bytes came in", limits.bytes);
            walk.problem(*phase, ProblemCode::Bytes, text);
        }
        let policy = policy_of(policies, &walk.shared.lock().seen)?;
        let asks = policy.is_none_or(Policy::has_optional_purposes);
        let mut problems = walk.done.problems.iter();
        if !asks || problems.any(|problem| problem.code.ends_the_walk()) {
            break;
        }
    }
    Ok(walk.finish())
}

impl Walk<'_> {
    fn problem(&mut self, phase: Phase, code: ProblemCode, text: String) {
        self.done.problems.push(Problem { code, phase, text });
    }

    fn tell(&mut self, phase: Phase, pages_done: usize) {
        let pages = if phase == Phase::BeforeConsent {
            self.wanted()
        } else {
            self.done.pages.len()
        };
        (self.progress)(Step {
            phase,
            pages_done,
            pages,
        });
    }

    /// So many pages are looked at, at most.
    fn wanted(&self) -> usize {
        (self.settings.crawl + 1).min(self.settings.limits.pages.max(1))
    }

    /// From here on what happens counts as this.
    fn counts_as(&mut self, phase: Option<Phase>) {
        let mut record = self.shared.lock();
        let passed = self.proxy.take_passed();
        if let Some(before) = record.phase {
            let page = record.page;
            let labelled = passed.into_iter().map(|passed| (before, page, passed));
            self.witnessed.extend(labelled);
        }
        record.phase = phase;
    }

    /// Adds what passed the way out and no browser told of. Of what is encrypted only host and port are known.
    fn witness(&mut self) {
        self.counts_as(None);
        let mut record = self.shared.lock();
        let told = |url: &str| url.split('#').next().unwrap_or_default().to_owned();
        let requests = record.seen.requests.iter();
        let urls: HashSet<String> = requests.clone().map(|request| told(&request.url)).collect();
        let places: HashSet<_> = requests.filter_map(|request| place(&request.url)).collect();
        for (phase, page, Passed { url, .. }) in std::mem::take(&mut self.witnessed) {
            let known = if url.starts_with("https://") {
                place(&url).is_some_and(|place| places.contains(&place))
            } else {
                urls.contains(&told(&url))
            };
            if !known {
                (record.phase, record.page) = (Some(phase), page);
                record.push_request(Kind::Connection, url, String::new());
            }
        }
        record.phase = None;
    }

    fn finish(self) -> Walked {
        let mut done = self.done;
        let mut record = self.shared.lock();
        done.seen = std::mem::take(&mut record.seen);
        let is_here = |page| !self.elsewhere.contains(&page);
        done.seen.requests.retain(|request| is_here(request.page));
        done.seen.items.retain(|item| is_here(item.page));
        done.bytes = self.settings.limits.bytes - self.proxy.bytes_left();
        if record.cut {
            done.problems.push(Problem {
                code: ProblemCode::TooMuch,
                phase: Phase::BeforeConsent,
                text: "more happened than is written down".to_owned(),
            });
        }
        done
    }

    async fn start(&mut self) -> Result<Visit, CheckError> {
        let (browser, events) =
            Chromium::start(&self.program, self.proxy.address, &self.settings.language).await?;
        let recorder = Recorder::start(&browser.cdp, events, &self.shared);
        let visit = Visit::begin(browser, recorder).await?;
        // What the browser asks for itself is not the page's.
        self.proxy.take_passed();
        Ok(visit)
    }
}

/// Host and port.
fn place(url: &str) -> Option<(String, u16)> {
    let url = Url::parse(url).ok()?;
    Some((url.host_str()?.to_owned(), url.port_or_known_default()?))
}
