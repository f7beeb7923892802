//! Withdrawing by the link that every mail carries (S5, S18, S23): without signing in, at any time, as often as one
//! likes. The link names visitor and purposes itself, so it works when the request was erased long ago.

use super::LinkError;
use crate::{
    Platform,
    platform::LivePolicy,
    server_side::{
        composing::{Act, ShownUnder, compose, state},
        request::Named,
        told::Told,
    },
};
use consent::{
    LanguageTag, Reason, SiteId, Timestamp, VisitorId,
    policy::Purpose,
    record::{Channel, Control, RecordKind, RecordState},
    regime::Location,
};
use std::sync::Arc;

/// What a link withdraws, or has withdrawn.
#[derive(Debug)]
pub struct Withdrawn {
    /// The site's policy.
    pub live: Arc<LivePolicy>,
    /// What the link is about, as far as the site still has it.
    pub purposes: Vec<Purpose>,
    /// Since when all of it is withdrawn; `None` as long as something of it is granted or asked for.
    pub since: Option<Timestamp>,
}

/// A link, opened.
struct Link {
    shown: Withdrawn,
    told: Told,
    visitor: VisitorId,
    slots: Vec<u8>,
}

impl Platform {
    /// What a link withdraws. Changes nothing.
    ///
    /// # Errors
    /// [`LinkError`]
    pub async fn withdrawable(&self, site: &SiteId, token: &str) -> Result<Withdrawn, LinkError> {
        Ok(self.withdrawal(site, token).await?.shown)
    }

    /// Withdraws what a link names. As it is already: nothing is written.
    ///
    /// # Errors
    /// [`LinkError`]; in every case nothing was recorded.
    pub async fn withdraw_by_link(
        &self,
        site: &SiteId,
        token: &str,
        language: &LanguageTag,
    ) -> Result<Withdrawn, LinkError> {
        let Link {
            mut shown,
            told,
            visitor,
            slots,
        } = self.withdrawal(site, token).await?;
        let Some(newest) = told.newest.clone().filter(|_| shown.since.is_none()) else {
            return Ok(shown);
        };
        let purposes = shown.purposes.iter();
        let named = Named {
            purposes: purposes
                .map(|purpose| (purpose.id.clone(), false))
                .collect(),
            ..Named::default()
        };
        let act = Act {
            key: self.link_key.withdrawal_key(site, visitor, &slots, &newest),
            visitor,
            channel: Channel::Email,
            control: Control::WithdrawAll,
            language: language.clone(),
            state: state(Control::WithdrawAll, &named, &told),
            named,
            under: ShownUnder::live(&shown.live),
            location: Location::default(),
            happened_at: None,
            kind: Some(RecordKind::DoubleOptIn),
            days: None,
            keep_beyond: told.last_grant_ends,
            controllers: Vec::new(),
            answers: None,
            address: None,
            shown: None,
        };
        let record = compose(&shown.live, act, self.now_millis());
        let appended = self.append_act(record).await;
        let appended = appended.map_err(LinkError::of_append)?;
        shown.since = Some(appended.record.at());
        Ok(shown)
    }

    async fn withdrawal(&self, site: &SiteId, token: &str) -> Result<Link, LinkError> {
        let live = self.live(site).ok_or(LinkError::UnknownSite)?;
        let opened = self.link_key.open_withdrawal(site, token);
        let (visitor, slots) = opened.ok_or(LinkError::Unknown)?;
        let history = self.all_records_of(site, visitor).await?;
        let mut told = Told::default();
        history.iter().for_each(|appended| told.take(appended));
        let named = live.policy.purposes.iter();
        let purposes: Vec<Purpose> = named
            .filter(|purpose| slots.contains(&purpose.slot))
            .cloned()
            .collect();
        // The newest record that names a purpose, an open request included: what was asked for is taken back too.
        let settled = purposes.iter().map(|purpose| {
            let newest = history
                .iter()
                .find(|appended| appended.record.purposes.contains_key(&purpose.id))?;
            let pending = newest.record.state == RecordState::Requested;
            let said = told.purposes.get(&purpose.id).filter(|_| !pending);
            Some(said.and_then(|said| {
                (said.outcome.reason == Reason::VisitorDenied).then_some(said.moment / 1000)
            }))
        });
        let settled: Vec<Option<u64>> = settled.flatten().collect();
        let all = settled.iter().copied().collect::<Option<Vec<u64>>>();
        let since = all.map(|moments| Timestamp(moments.into_iter().max().unwrap_or(self.now().0)));
        let shown = Withdrawn {
            live,
            purposes,
            since,
        };
        Ok(Link {
            shown,
            told,
            visitor,
            slots,
        })
    }
}
