//! Records and consents that are not tied to a browser: a site's back end passes on what a signed-in visitor did, and
//! asks what counts (S16, S17, S23). Who may ask is checked before; the subject itself is kept nowhere.

pub(crate) mod composing;
mod consents;
mod error;
pub(crate) mod request;
pub(crate) mod told;

pub(crate) use consents::moment;
pub use consents::{ConsentAnswer, ConsentQuery, Consents};
pub use error::ServerSideError;
pub use request::SubjectRecordRequest;

use crate::{Platform, platform::LivePolicy, receipt::Receipt, recording, subject::Subject};
use composing::{Act, compose};
use consent::{ArtefactId, ConsentRecord, SiteId, Timestamp, VisitorId, record::RecordId};
use store::{Appended, Artefact, NewRecord, StoreError};

/// What was recorded for a subject.
#[derive(Debug)]
pub struct SubjectRecorded {
    /// The record and its place in the ledger.
    pub receipt: Receipt,
    /// With which the visitor withdraws what this record grants, without signing in.
    pub withdraw_token: String,
    /// Was it recorded before under the same key?
    pub replayed: bool,
}

impl Platform {
    /// Records an act of a signed-in visitor, once per key.
    ///
    /// # Errors
    /// [`ServerSideError`]; in every case nothing was stored.
    pub async fn record_of_subject(
        &self,
        site: &SiteId,
        request: SubjectRecordRequest,
    ) -> Result<SubjectRecorded, ServerSideError> {
        let live = self.live(site).ok_or(ServerSideError::UnknownSite)?;
        let visitor = self.subject_key.visitor(site, &request.subject);
        if let Some(before) = self.replay(site, &request.key, visitor).await? {
            return Ok(self.subject_recorded(&live, before, true));
        }
        request::check_channel(request.channel)?;
        request::check_language(&live, &request.language)?;
        request::check_subdivision(request.subdivision.as_deref())?;
        request::check_days(request.valid_days)?;
        request
            .text
            .as_deref()
            .map_or(Ok(()), request::check_text)?;
        let named = request::named(&live, &request)?;
        let policy = request::version(&live, request.policy, &named)?;
        let (millis, now) = (self.now_millis(), self.now());
        let happened_at = match request.at {
            Some(at) => Some(Timestamp(request::moment(at, now.0)?)),
            None => None,
        };
        let shown_under = self.published(&live, site, policy).await?;
        let told = self.told(site, visitor).await?;
        let act = Act::of_request(&request, visitor, named, shown_under, happened_at, &told);
        let mut record = compose(&live, act, millis);
        record.shown = self.keep_text(request.text.as_deref()).await?;
        let appended = self.append_act(record).await?;
        let replayed = appended.replayed;
        Ok(self.subject_recorded(&live, appended, replayed))
    }

    /// Under which id the records of a subject stand.
    #[must_use]
    pub fn visitor_of_subject(&self, site: &SiteId, subject: &Subject) -> VisitorId {
        self.subject_key.visitor(site, subject)
    }

    /// The record of an earlier call with this key.
    pub(crate) async fn replay(
        &self,
        site: &SiteId,
        key: &RecordId,
        visitor: VisitorId,
    ) -> Result<Option<Appended>, ServerSideError> {
        match self.store.record_by_key(site, key).await? {
            Some(before) if before.record.visitor != visitor => Err(ServerSideError::KeyTaken),
            found => Ok(found),
        }
    }

    /// Keeps a wording under its content address.
    pub(crate) async fn keep_text(
        &self,
        text: Option<&str>,
    ) -> Result<Option<ArtefactId>, StoreError> {
        let Some(text) = text else { return Ok(None) };
        let artefact = Artefact::seal("text/plain; charset=utf-8", text.as_bytes().to_vec());
        let id = artefact.id.clone();
        self.store.put_artefact(artefact).await?;
        Ok(Some(id))
    }

    pub(crate) async fn append_act(
        &self,
        record: ConsentRecord,
    ) -> Result<Appended, ServerSideError> {
        let live = self
            .live(&record.site)
            .ok_or(ServerSideError::UnknownSite)?;
        let tallies = recording::server_side(&live, &record);
        let visitor = record.visitor;
        let appended = self.store.append(NewRecord { record, tallies }).await?;
        if appended.record.visitor == visitor {
            Ok(appended)
        } else {
            Err(ServerSideError::KeyTaken)
        }
    }

    fn subject_recorded(
        &self,
        live: &LivePolicy,
        appended: Appended,
        replayed: bool,
    ) -> SubjectRecorded {
        let record = &appended.record;
        let slots = composing::slots(live, record.purposes.keys());
        SubjectRecorded {
            withdraw_token: self
                .link_key
                .withdrawal(&record.site, record.visitor, &slots),
            receipt: Receipt::of(&appended, self.ledger_key()),
            replayed,
        }
    }
}
