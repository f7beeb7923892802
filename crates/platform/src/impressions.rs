//! Impressions: banners that were really shown. Summed in bounded memory, written once a second; and what counting asks
//! about a visitor, a page and an hour, for acts too.
// size: the request, the counting of it and the writing are one short way

mod pages;
mod referrers;
mod visitors;

pub use pages::MOST_PAGES;
pub use visitors::MOST_EXACT;

pub(crate) use visitors::FirstRender;

use crate::{Mark, Platform, Visit, platform::LivePolicy};
use consent::{
    LanguageTag, PolicyVersion, SiteId, Timestamp,
    counter::{Event, LocalHour, PageName, ReferrerClass, Tally, Traffic, Traits},
    record::DeviceClass,
};
use pages::Pages;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, MutexGuard, PoisonError},
};
use store::{CountQuestion, CountedValue, Grain, StoreError};
use visitors::VisitorsOfDay;

/// More different counters than this are not held between two writes; what is beyond is dropped and said.
const MAX_PENDING: usize = 65_536;

/// How many tallies go into one entry of the ledger.
const MOST_AN_ENTRY: usize = 4_096;

/// What is counted alike.
type Alike = (SiteId, LocalHour, Traits, Vec<Event>);

/// The impressions of the last second, and who and what was counted today.
#[derive(Debug, Default)]
pub struct Impressions {
    pending: Mutex<HashMap<Alike, u64>>,
    visitors: Mutex<HashMap<SiteId, VisitorsOfDay>>,
    pages: Mutex<HashMap<SiteId, Pages>>,
}

/// What a page reports after the first paint of the banner.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImpressionRequest {
    /// The policy version that was shown.
    pub policy: PolicyVersion,
    /// The language that was shown.
    pub language: LanguageTag,
    /// The class of the device.
    pub device: DeviceClass,
    /// The path of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The host that the page was reached from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<String>,
}

/// Why an impression was not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImpressionError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// Another policy version than the current one.
    #[error("this policy version is not the current one")]
    PolicyOutdated,
    /// The language is not one of the site's.
    #[error("the site has no notice in this language")]
    UnknownLanguage,
    /// Too many different counters at once.
    #[error("too many different impressions at once; this one was not counted")]
    Busy,
}

impl ImpressionError {
    /// The stable code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::PolicyOutdated => "policy_outdated",
            Self::UnknownLanguage => "unknown_language",
            Self::Busy => "busy",
        }
    }
}

impl Platform {
    /// Counts one shown banner.
    ///
    /// # Errors
    /// [`ImpressionError`]; then nothing was counted.
    pub fn count_impression(
        &self,
        site: &SiteId,
        shown: ImpressionRequest,
        visit: &Visit,
    ) -> Result<(), ImpressionError> {
        let live = self.live(site).ok_or(ImpressionError::UnknownSite)?;
        if !self.is_shown(&live, shown.policy) {
            return Err(ImpressionError::PolicyOutdated);
        }
        if !live.policy.languages.contains(&shown.language) {
            return Err(ImpressionError::UnknownLanguage);
        }
        let (now, traffic) = (self.now(), visit.seen.traffic);
        let at = live.local_hour(now);
        let traits = Traits {
            page: shown.page.map(|path| self.page_name(&live, &path, at)),
            country: visit.location.country,
            subdivision: visit.location.subdivision.clone(),
            regime: visit.regime(&live.policy).id,
            language: shown.language,
            device: shown.device,
            browser: visit.seen.browser,
            policy: shown.policy,
            layer: Some(1),
            referrer: Some(referrers::class(shown.referrer.as_deref(), &live.policy)),
            variant: self.variant_counted(&live, shown.policy, traffic, now),
        };
        let mut pending = lock(&self.impressions.pending);
        if pending.len() >= MAX_PENDING {
            return Err(ImpressionError::Busy);
        }
        let events = match traffic {
            Traffic::Person => self.render(&live, shown.policy, visit.seen.mark, at),
            Traffic::Bot => vec![Event::BotRender],
            Traffic::Check => vec![Event::CheckRender],
            Traffic::Ahead => vec![Event::AheadRender],
        };
        let first = if live.policy.rates.first_renders {
            Event::Shown
        } else {
            Event::Render
        };
        if events.contains(&first) {
            self.live_minutes.shown(site, self.now().0);
        }
        *pending
            .entry((site.clone(), at, traits, events))
            .or_default() += 1;
        Ok(())
    }

    /// What a render to a person counts as.
    fn render(
        &self,
        live: &LivePolicy,
        version: PolicyVersion,
        mark: Option<Mark>,
        at: LocalHour,
    ) -> Vec<Event> {
        let first = self.of_day(live, at.day, mark, |visitors, mark| {
            visitors.render(mark, version)
        });
        let mut events = vec![Event::Render];
        events.extend(shown(first));
        events
    }

    /// Notes a decision under a version; what has to be counted as shown with it.
    pub(crate) fn note_decision(
        &self,
        live: &LivePolicy,
        version: PolicyVersion,
        mark: Option<Mark>,
        at: LocalHour,
    ) -> FirstRender {
        self.of_day(live, at.day, mark, |visitors, mark| {
            visitors.decide(mark, version)
        })
    }

    /// Takes back what [`note_decision`](Self::note_decision) noted.
    pub(crate) fn take_decision_back(
        &self,
        live: &LivePolicy,
        version: PolicyVersion,
        mark: Option<Mark>,
        at: LocalHour,
        was: FirstRender,
    ) {
        self.of_day(live, at.day, mark, |visitors, mark| {
            visitors.take_back(mark, version, was);
            was
        });
    }

    fn of_day(
        &self,
        live: &LivePolicy,
        day: i32,
        mark: Option<Mark>,
        look: impl FnOnce(&mut VisitorsOfDay, Mark) -> FirstRender,
    ) -> FirstRender {
        let Some(mark) = mark.filter(|_| live.policy.rates.first_renders) else {
            return FirstRender::No;
        };
        let mut sites = lock(&self.impressions.visitors);
        look(visitors(&mut sites, &live.policy.site, day), mark)
    }

    /// The key that marks of a site's visitors are made with today, on its own clock. After midnight and after a restart
    /// it is another one, and the old one is gone with all that was marked by it. `None`: the site tells nobody apart.
    #[must_use]
    pub fn visitor_key(&self, live: &LivePolicy) -> Option<[u8; 32]> {
        let day = live.local_hour(self.now()).day;
        let mut sites = lock(&self.impressions.visitors);
        let is_on = live.policy.rates.first_renders;
        is_on.then(|| visitors(&mut sites, &live.policy.site, day).key())
    }

    /// Forgets who was counted today on a site, with the key that they were marked by.
    pub(crate) fn forget_visitors(&self, site: &SiteId) {
        lock(&self.impressions.visitors).remove(site);
    }

    /// Under which name a page is counted, from its path.
    pub(crate) fn page_name(&self, live: &LivePolicy, path: &str, at: LocalHour) -> PageName {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut sites = lock(&self.impressions.pages);
        let pages = sites.entry(live.policy.site.clone()).or_default();
        pages.name(path, at.day, &live.policy.rates)
    }

    /// Reads which pages were shown most, so that they keep their names over a restart.
    pub(crate) async fn load_pages(&self) -> Result<(), StoreError> {
        for live in self.live_sites() {
            let today = live.local_hour(self.now()).day;
            let question = CountQuestion {
                site: live.policy.site.clone(),
                from_day: today.saturating_sub(28),
                to_day: today,
                grain: Grain::Whole,
                by: vec![consent::counter::Trait::Page],
                only: Vec::new(),
                times: false,
                choices: false,
                most: MOST_PAGES,
            };
            let cells = self.store.counted(question).await?.cells;
            let mut sites = lock(&self.impressions.pages);
            let pages = sites.entry(live.policy.site.clone()).or_default();
            for cell in cells {
                if let Some(CountedValue::Known(path)) = cell.values.first()
                    && path.starts_with('/')
                {
                    let shown = cell.counted.of(Event::Render);
                    pages.load(path.to_string(), u32::try_from(shown).unwrap_or(u32::MAX));
                }
            }
        }
        Ok(())
    }

    /// Writes what was counted since the last time; the server calls this once a second. What could not be written
    /// is kept for the next time.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn flush_impressions(&self) -> Result<(), StoreError> {
        let taken = std::mem::take(&mut *lock(&self.impressions.pending));
        let mut taken: Vec<_> = taken.into_iter().collect();
        while !taken.is_empty() {
            let rest = taken.split_off(taken.len().min(MOST_AN_ENTRY));
            let tallies = taken.iter().map(tally).collect();
            if let Err(error) = self.store.count(tallies).await {
                let mut pending = lock(&self.impressions.pending);
                for (alike, by) in taken.into_iter().chain(rest) {
                    *pending.entry(alike).or_default() += by;
                }
                return Err(error);
            }
            taken = rest;
        }
        Ok(())
    }

    /// Rolls the counters up of days that are over everywhere; the server calls this once an hour.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn roll_counters_up(&self) -> Result<(), StoreError> {
        // Yesterday is over in every time zone, the day before is over for late acts too.
        let today = LocalHour::of(self.now().0, 0).day;
        self.store.roll_counters_up(today.saturating_sub(1)).await
    }
}

impl LivePolicy {
    /// The hour of a moment on the site's clock.
    #[must_use]
    pub fn local_hour(&self, now: Timestamp) -> LocalHour {
        let seconds = i64::try_from(now.0).unwrap_or(i64::MAX);
        let offset = jiff::Timestamp::from_second(seconds)
            .map_or(0, |at| self.zone.to_offset(at).seconds().div_euclid(60));
        LocalHour::of(now.0, i16::try_from(offset).unwrap_or_default())
    }

    /// The class of the host that a page of this site was reached from.
    pub(crate) fn referrer(&self, host: Option<&str>) -> ReferrerClass {
        referrers::class(host, &self.policy)
    }
}

/// What a first render counts as.
pub(crate) fn shown(first: FirstRender) -> Vec<Event> {
    match first {
        FirstRender::Yes => vec![Event::Shown],
        FirstRender::Estimated => vec![Event::Shown, Event::Estimated],
        FirstRender::No => Vec::new(),
    }
}

fn visitors<'a>(
    sites: &'a mut HashMap<SiteId, VisitorsOfDay>,
    site: &SiteId,
    day: i32,
) -> &'a mut VisitorsOfDay {
    let visitors = sites
        .entry(site.clone())
        .or_insert_with(|| VisitorsOfDay::new(day));
    if !visitors.is_of(day) {
        *visitors = VisitorsOfDay::new(day);
    }
    visitors
}

fn tally((alike, by): &(Alike, u64)) -> Tally {
    let (site, at, traits, events) = alike.clone();
    Tally {
        site,
        at,
        traits,
        events,
        time: None,
        purposes: BTreeMap::new(),
        services: BTreeMap::new(),
        by: *by,
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}
