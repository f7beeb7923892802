//! What is done in each phase: which page is opened, what is pressed, and from when on what happens counts as the phase.

use super::Walk;
use crate::{CheckError, address, report::ProblemCode, seen::Phase, visit::Visit};
use std::{
    collections::{BTreeSet, VecDeque},
    time::Duration,
};
use url::Url;

const BANNER: &str = "sluis-banner";
/// By the page's own link, as a visitor would, else by the name that the loader gives it.
const OPEN_SETTINGS: &str = "((document.querySelector('a[href=\"#cookie-settings\"]') ?? { click: () => window.sluis?.open?.() }).click(), true)";
/// How long a page is looked at, at least: some wait before they tell.
const LEAST: Duration = Duration::from_millis(2_000);
/// A notice has this long to come.
const NOTICE: Duration = Duration::from_secs(8);

impl Walk<'_> {
    /// True when the phase was walked to its end.
    pub(super) async fn phase(&mut self, phase: Phase) -> Result<bool, CheckError> {
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
        let wanted = self.wanted();
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
            if self.is_still_there(visit, page).await? {
                visit.take_stock().await?;
                if self.done.pages.len() < wanted {
                    let links = visit.links().await?;
                    waiting.extend(links.into_iter().filter(|link| known.insert(link.clone())));
                }
            }
            page += 1;
            self.tell(Phase::BeforeConsent, page);
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

    /// Did the browser stay on the site? A link may lead elsewhere, and what happens there is not the site's; but the first
    /// page must stay.
    async fn is_still_there(&mut self, visit: &Visit, page: usize) -> Result<bool, CheckError> {
        let place = visit.place().await?;
        if place.is_some_and(|place| place.origin() == self.done.pages[0].origin()) {
            return Ok(true);
        }
        let text = format!("{} leads elsewhere", self.done.pages[page]);
        if page == 0 {
            self.problem(Phase::BeforeConsent, ProblemCode::LeftSite, text);
        } else {
            self.elsewhere.insert(page);
            self.problem(Phase::BeforeConsent, ProblemCode::Elsewhere, text);
        }
        Ok(false)
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
        self.all_pages(visit, phase).await?;
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

    async fn all_pages(&mut self, visit: &Visit, phase: Phase) -> Result<(), CheckError> {
        for (page, url) in self.done.pages.clone().iter().enumerate() {
            if self.elsewhere.contains(&page) {
                continue;
            }
            visit.open(page, url).await?;
            visit.settle(LEAST).await?;
            visit.take_stock().await?;
            self.tell(phase, page + 1);
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
        self.all_pages(visit, phase).await?;
        Ok(true)
    }
}
