//! What a recorded act counts as. It is written with the record, so that the store adds both or neither. Nothing of it
//! is in the record: the page, the browser and the referrer are counted and forgotten.

use crate::{
    Platform, Visit,
    impressions::{FirstRender, shown},
    platform::LivePolicy,
};
use consent::{
    ConsentRecord, SiteId, Timestamp,
    counter::{Event, LocalHour, Tally, TimeBucket, Traffic, Traits},
    policy::LegalBasis,
    record::{Channel, Control, RecordRequest, RecordState},
};

/// Who asks, and how far the act is one that rates are about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// Was the visitor to be asked, so that a choice on the banner is a decision?
    pub(super) open: bool,
    /// Had the visitor chosen before?
    pub(super) before: bool,
}

/// What an act counts as, and what was noted for it.
#[derive(Debug)]
pub(super) struct Counting {
    pub(super) tallies: Vec<Tally>,
    at: LocalHour,
    noted: Option<FirstRender>,
}

impl Platform {
    /// What an act counts as. A decision is noted; [`forget_counting`](Self::forget_counting) takes that back.
    pub(super) fn counting(
        &self,
        live: &LivePolicy,
        request: &RecordRequest,
        visit: &Visit,
        record: &ConsentRecord,
        asked: Asked,
    ) -> Counting {
        let at = live.local_hour(record.at());
        let page = request.page.as_deref();
        let traits = Traits {
            page: page.map(|path| self.page_name(live, path, at)),
            subdivision: visit.location.subdivision.clone(),
            browser: visit.seen.browser,
            referrer: page.map(|_| live.referrer(request.referrer.as_deref())),
            ..traits_of(record)
        };
        let mut tally = Tally::once(record.site.clone(), at, traits, event(record, visit, asked));
        if is_decision(tally.events[0]) {
            let took = u64::from(request.took.unwrap_or_default()) / 1000;
            let painted = Timestamp(record.at().0.saturating_sub(took));
            let traffic = visit.seen.traffic;
            tally.traits.variant = self.variant_counted(live, record.policy, traffic, painted);
        }
        let mut counting = Counting {
            tallies: Vec::new(),
            at,
            noted: None,
        };
        if is_decision(tally.events[0]) {
            decided(&mut tally, record, request, asked);
            let noted = self.note_decision(live, record.policy, visit.seen.mark, at);
            counting.noted = Some(noted);
            let mut events = shown(noted);
            if !events.is_empty() {
                events.push(Event::Implied);
                let mut traits = tally.traits.clone();
                traits.layer = Some(1);
                let implied = Tally::once(record.site.clone(), at, traits, Event::Implied);
                counting.tallies.push(Tally { events, ..implied });
            }
        }
        counting.tallies.push(tally);
        counting
    }

    /// Counts a decision into the last minutes, and its banner where no page reported it.
    pub(super) fn count_live(&self, site: &SiteId, counting: &Counting) {
        let Some(noted) = counting.noted else { return };
        let now = self.now().0;
        if !shown(noted).is_empty() {
            self.live_minutes.shown(site, now);
        }
        self.live_minutes.decided(site, now);
    }

    /// Takes back what was noted for an act that was recorded before, or not at all.
    pub(super) fn forget_counting(
        &self,
        live: &LivePolicy,
        record: &ConsentRecord,
        visit: &Visit,
        counting: &Counting,
    ) {
        if let Some(noted) = counting.noted {
            self.take_decision_back(live, record.policy, visit.seen.mark, counting.at, noted);
        }
    }
}

/// What an act of a site's back end counts as: apart, whatever it says.
pub(crate) fn server_side(live: &LivePolicy, record: &ConsentRecord) -> Vec<Tally> {
    let at = live.local_hour(record.at());
    let traits = traits_of(record);
    vec![Tally::once(
        record.site.clone(),
        at,
        traits,
        Event::ServerSide,
    )]
}

/// What a choice that came along from another origin counts as: apart, because it was counted where it was made.
pub(super) fn handed_over(live: &LivePolicy, record: &ConsentRecord) -> Vec<Tally> {
    let (at, traits) = (live.local_hour(record.at()), traits_of(record));
    vec![Tally::once(
        record.site.clone(),
        at,
        traits,
        Event::Migrated,
    )]
}

fn traits_of(record: &ConsentRecord) -> Traits {
    Traits {
        page: None,
        country: record.country,
        subdivision: None,
        regime: record.regime,
        language: record.language.clone(),
        device: record.device,
        browser: None,
        policy: record.policy,
        layer: Some(record.layer),
        referrer: None,
        variant: None,
    }
}

/// The one thing that an act is.
fn event(record: &ConsentRecord, visit: &Visit, asked: Asked) -> Event {
    match visit.seen.traffic {
        Traffic::Bot => return Event::BotChoice,
        Traffic::Check => return Event::CheckChoice,
        Traffic::Person | Traffic::Ahead => {}
    }
    if record.migrated_from.is_some() || record.carried_from.is_some() {
        return Event::Migrated;
    }
    match (record.channel, record.state) {
        (Channel::Gpc, _) => Event::Signal,
        (Channel::Banner, state) if asked.open && record.control != Control::Object => {
            match state {
                RecordState::Given => Event::Accepted,
                RecordState::Partial => Event::Partial,
                _ => Event::Refused,
            }
        }
        (_, RecordState::Withdrawn) => Event::Withdrawn,
        (Channel::Embed | Channel::Script, _) => Event::Programmatic,
        (Channel::Settings, _) if record.layer == 0 => Event::Programmatic,
        _ => Event::Changed,
    }
}

const fn is_decision(event: Event) -> bool {
    matches!(event, Event::Accepted | Event::Partial | Event::Refused)
}

/// Adds what only decisions say.
fn decided(tally: &mut Tally, record: &ConsentRecord, request: &RecordRequest, asked: Asked) {
    if asked.before {
        tally.events.push(Event::Reasked);
    }
    tally.time = request.took.map(TimeBucket::of);
    let optional = record
        .purposes
        .iter()
        .filter(|(_, outcome)| outcome.basis != Some(LegalBasis::Necessary));
    tally.purposes = optional
        .map(|(id, outcome)| (id.clone(), outcome.granted))
        .collect();
    // A request names exactly the services that can be chosen.
    let chosen = record.services.iter();
    tally.services = chosen
        .filter(|(id, _)| request.services.contains_key(*id))
        .map(|(id, outcome)| (id.clone(), outcome.granted))
        .collect();
}
