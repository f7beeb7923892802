//! The walk through a site: before consent, after refusal, after acceptance, after withdrawal, each in a browser of its
//! own with an empty profile. It says what it could not do, and keeps what it saw until then.

use crate::{
    CheckError, Settings, address,
    chromium::{Chromium, find_chromium},
    inventory::policy_of,
    proxy::{Passed, Proxy},
    recorder::{Recorder, Shared},
    report::{Problem, ProblemCode},
    seen::{Kind, Phase, Seen},
    visit::Visit,
};
use consent::Policy;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    path::PathBuf,
    time::Duration,
};
use tokio::time::{Instant, timeout_at};
use url::Url;

const BANNER: &str = "sluis-banner";
/// By the page's own link, as a visitor would, else by the name that the loader gives it.
const OPEN_SETTINGS: &str = "((document.querySelector('a[href=\"#cookie-settings\"]') ?? { click: () => window.sluis?.open?.() }).click(), true)";
/// How long a page is looked at, at least: some wait before they tell.
const LEAST: Duration = Duration::from_millis(2_000);
/// A notice has this long to come.
const NOTICE: Duration = Duration::from_secs(8);

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
    done: Walked,
}

/// Walks through all phases. On a site where nobody is asked there is only the first.
///
/// # Errors
/// [`CheckError`] when nothing could be looked at.
pub(crate) async fn walk(
    settings: &Settings,
    policies: &[Policy],
    mut progress: impl FnMut(Phase),
) -> Result<Walked, CheckError> {
    address::admit(&settings.url, settings.allow_private).await?;
    let limits = settings.limits;
    let mut walk = Walk {
        settings,
        program: find_chromium(settings.chromium.as_deref())?,
        proxy: Proxy::start(settings.allow_private, limits.bytes).await?,
        shared: Shared::default(),
        witnessed: Vec::new(),
        done: Walked::default(),
    };
    walk.done.pages.push(settings.url.clone());
    let until = Instant::now() + limits.time;
    for phase in &Phase::ALL {
        progress(*phase);
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

    /// Adds what passed the way out and no browser told of.
    fn witness(&mut self) {
        self.counts_as(None);
        let mut record = self.shared.lock();
        for (phase, page, passed) in std::mem::take(&mut self.witnessed) {
            let mut told = record.seen.requests.iter();
            if !told.any(|request| covers(&request.url, &passed.url)) {
                (record.phase, record.page) = (Some(phase), page);
                record.push_request(Kind::Connection, passed.url, String::new());
            }
        }
        record.phase = None;
    }

    fn finish(self) -> Walked {
        let mut done = self.done;
        let mut record = self.shared.lock();
        done.seen = std::mem::take(&mut record.seen);
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

    /// True when the phase was walked to its end.
    async fn phase(&mut self, phase: Phase) -> Result<bool, CheckError> {
        let visit = self.start().await?;
        let walked = match phase {
            Phase::BeforeConsent => self.before(&visit).await,
            Phase::AfterRefusal => self.chosen(&visit, phase, "reject_all").await,
            Phase::AfterAcceptance => self.chosen(&visit, phase, "accept_all").await,
            Phase::AfterWithdrawal => self.withdrawn(&visit).await,
        };
        if self.settings.pictures && matches!(walked, Ok(true)) {
            self.done.pictures.insert(phase, visit.picture().await?);
        }
        self.counts_as(None);
        visit.end().await;
        walked
    }

    async fn before(&mut self, visit: &Visit) -> Result<bool, CheckError> {
        self.counts_as(Some(Phase::BeforeConsent));
        let limit = self.settings.limits.pages.max(1);
        let wanted = (self.settings.crawl + 1).min(limit);
        let mut known: BTreeSet<Url> = self.done.pages.iter().cloned().collect();
        let mut waiting: VecDeque<Url> = VecDeque::new();
        let mut page = 0;
        loop {
            let url = self.done.pages[page].clone();
            let failed = visit.open(page, &url).await?;
            if page == 0 {
                self.look_at_first(visit, failed).await?;
            }
            visit.settle(LEAST).await?;
            visit.take_stock().await?;
            if self.done.pages.len() < wanted {
                let links = visit.links().await?;
                waiting.extend(links.into_iter().filter(|link| known.insert(link.clone())));
            }
            page += 1;
            if page == self.done.pages.len() {
                match waiting.pop_front() {
                    Some(next) if page < wanted => self.done.pages.push(next),
                    rest => {
                        if self.settings.crawl + 1 > limit && rest.is_some() {
                            let text = format!("{limit} pages were looked at, there are more");
                            self.problem(Phase::BeforeConsent, ProblemCode::Pages, text);
                        }
                        return Ok(true);
                    }
                }
            }
        }
    }

    /// Was there a page at all, and which is it after redirects?
    async fn look_at_first(
        &mut self,
        visit: &Visit,
        mut failed: Option<String>,
    ) -> Result<(), CheckError> {
        let url = self.settings.url.clone();
        let refused = self.proxy.refused_hosts();
        let place = visit.place().await?;
        if let Some(place) = place.filter(|place| matches!(place.scheme(), "http" | "https")) {
            // A redirect may have led to where nobody may look.
            address::admit(&place, self.settings.allow_private).await?;
            let status = visit.status().await?;
            if failed.is_none() && status < 400 {
                self.done.pages[0] = place;
                return Ok(());
            }
            failed = failed.or_else(|| Some(format!("status {status}")));
        }
        if let Some(refused) = refused.first().and_then(|refused| Url::parse(refused).ok()) {
            address::admit(&refused, self.settings.allow_private).await?;
        }
        Err(CheckError::Page {
            url: url.to_string(),
            said: failed.unwrap_or_else(|| "no page came".to_owned()),
        })
    }

    async fn chosen(
        &mut self,
        visit: &Visit,
        phase: Phase,
        control: &str,
    ) -> Result<bool, CheckError> {
        self.counts_as(Some(Phase::BeforeConsent));
        if !self.choose(visit, phase, control).await? {
            return Ok(false);
        }
        visit.settle(Duration::from_millis(300)).await?;
        visit.take_stock().await?;
        self.all_pages(visit).await?;
        Ok(true)
    }

    /// Opens the first page and presses a button of the notice. What happens from the press on counts as the phase.
    async fn choose(
        &mut self,
        visit: &Visit,
        phase: Phase,
        control: &str,
    ) -> Result<bool, CheckError> {
        visit.open(0, &self.done.pages[0].clone()).await?;
        let button = format!("{BANNER} button[value={control}]");
        let there = format!(
            "!!document.querySelector('{BANNER}[data-layer=\"1\"] button[value={control}]')"
        );
        if !visit.becomes_true(&there, NOTICE).await? {
            let text =
                format!("no notice with a button `{control}` came; is the snippet on the page?");
            self.problem(phase, ProblemCode::NoNotice, text);
            return Ok(false);
        }
        self.counts_as(Some(phase));
        visit.press(&button, NOTICE).await?;
        let gone = format!("!document.querySelector('{BANNER}[data-layer=\"1\"]')");
        if !visit.becomes_true(&gone, NOTICE).await? {
            let text = format!("the button `{control}` did nothing");
            self.problem(phase, ProblemCode::NoAnswer, text);
            return Ok(false);
        }
        Ok(true)
    }

    async fn all_pages(&mut self, visit: &Visit) -> Result<(), CheckError> {
        for (page, url) in self.done.pages.clone().iter().enumerate() {
            visit.open(page, url).await?;
            visit.settle(LEAST).await?;
            visit.take_stock().await?;
        }
        Ok(())
    }

    async fn withdrawn(&mut self, visit: &Visit) -> Result<bool, CheckError> {
        let phase = Phase::AfterWithdrawal;
        self.counts_as(Some(Phase::BeforeConsent));
        if !self
            .choose(visit, Phase::AfterAcceptance, "accept_all")
            .await?
        {
            return Ok(false);
        }
        visit.settle(Duration::from_millis(300)).await?;
        // Scripts that run already can only be stopped by a reload: until then nothing counts.
        self.counts_as(None);
        visit.becomes_true(OPEN_SETTINGS, NOTICE).await?;
        let open = format!(
            "!!document.querySelector('{BANNER}[data-layer=\"2\"] button[value=withdraw_all]')"
        );
        let pressed = visit.becomes_true(&open, NOTICE).await?
            && visit
                .press(&format!("{BANNER} button[value=withdraw_all]"), NOTICE)
                .await?;
        if !pressed {
            let text = "the settings have no button to withdraw all".to_owned();
            self.problem(phase, ProblemCode::NoAnswer, text);
            return Ok(false);
        }
        visit.settle(Duration::from_millis(300)).await?;
        visit.leave().await?;
        self.counts_as(Some(phase));
        self.all_pages(visit).await?;
        Ok(true)
    }
}

/// Is what passed the way out the request that the browser told of? Of what is encrypted only host and port are known.
fn covers(told: &str, passed: &str) -> bool {
    let place = |url: &str| {
        let url = Url::parse(url).ok()?;
        Some((url.host_str()?.to_owned(), url.port_or_known_default()?))
    };
    told.split('#').next() == Some(passed)
        || passed.starts_with("https://") && place(told) == place(passed)
}
