//! Double opt-in (S18): a back end asks, the person confirms by a link that counts once and not for ever, and withdraws
//! by another that always counts. Pending is not consent. The mail itself is the caller's.

mod confirming;
mod error;
pub(crate) mod links;
mod withdrawing;

pub use confirming::{Confirmed, Pending, Stage};
pub use error::LinkError;
pub use withdrawing::Withdrawn;

use crate::{
    Platform,
    platform::LivePolicy,
    server_side::{
        ServerSideError,
        composing::{Act, ShownUnder, compose, slots},
        request::{self, Named, optional_purposes},
    },
    subject::Subject,
};
use consent::{
    ControllerId, CountryCode, LanguageTag, PurposeId, SiteId, Timestamp, VisitorId,
    policy::LegalBasis,
    record::{Channel, Control, RecordId, RecordKind, RecordState},
    regime::Location,
};
use serde::Deserialize;
use store::Appended;

/// How many days a confirmed consent counts: three years, unless it is withdrawn before.
pub(crate) const CONSENT_DAYS: u16 = 1095;
/// How long a link can be used where the request does not say, in hours.
const DEFAULT_HOURS: u16 = 72;

/// The request that begins a double opt-in.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubleOptInRequest {
    /// Idempotency key, a UUID made by the back end: sent again, it is answered with the same links.
    pub key: RecordId,
    /// Whose consent.
    pub subject: Subject,
    /// For which purposes; each rests on consent.
    pub purposes: Vec<PurposeId>,
    /// To which controllers; all of the site where it is left out.
    #[serde(default)]
    pub controllers: Vec<ControllerId>,
    /// In which language.
    pub language: LanguageTag,
    /// The wording that the person saw, kept as it is.
    pub text: String,
    /// For how many hours it can be confirmed: 1 to 720; 72 where it is left out.
    #[serde(default)]
    pub valid_hours: Option<u16>,
    /// Where it is confirmed; e-mail where it is left out.
    #[serde(default = "by_email")]
    pub channel: Channel,
    /// Where the person is; the policy's first country where it is left out.
    #[serde(default)]
    pub country: Option<CountryCode>,
}

const fn by_email() -> Channel {
    Channel::Email
}

/// What the caller puts into its mail.
#[derive(Debug)]
pub struct Requested {
    /// The request's record.
    pub id: RecordId,
    /// The language of the pages.
    pub language: LanguageTag,
    /// Confirms once.
    pub confirmation_token: String,
    /// Withdraws at any time.
    pub withdraw_token: String,
    /// Until when it can be confirmed.
    pub expires_at: Timestamp,
    /// Was it requested before with the same key?
    pub replayed: bool,
}

impl Platform {
    /// Records that a consent was asked for, once per key. Nothing is granted by it.
    ///
    /// # Errors
    /// [`ServerSideError`]; in every case nothing was stored.
    pub async fn request_double_opt_in(
        &self,
        site: &SiteId,
        request: DoubleOptInRequest,
    ) -> Result<Requested, ServerSideError> {
        let live = self.live(site).ok_or(ServerSideError::UnknownSite)?;
        let visitor = self.subject_key.visitor(site, &request.subject);
        let token = self.link_key.confirmation(site, &request.key);
        let key = self.link_key.request_key(site, &token);
        if let Some(before) = self.replay(site, &key, visitor).await? {
            return Ok(self.requested(&live, token, &before, true));
        }
        check(&live, &request)?;
        let act = Act {
            controllers: request.controllers.clone(),
            state: RecordState::Requested,
            ..step(&live, &request, key, visitor)
        };
        let hours = u64::from(request.valid_hours.unwrap_or(DEFAULT_HOURS));
        let mut record = compose(&live, act, self.now_millis());
        // The proof has two halves; the first is kept as long as the second will be.
        record.valid_until = Timestamp(self.now().0 + hours * 3600);
        record.shown = self.keep_text(Some(&request.text)).await?;
        let appended = self.append_act(record).await?;
        Ok(self.requested(&live, token, &appended, appended.replayed))
    }

    fn requested(
        &self,
        live: &LivePolicy,
        confirmation_token: String,
        appended: &Appended,
        replayed: bool,
    ) -> Requested {
        let record = &appended.record;
        let slots = slots(live, record.purposes.keys());
        Requested {
            id: record.id.clone(),
            language: record.language.clone(),
            confirmation_token,
            withdraw_token: self
                .link_key
                .withdrawal(&record.site, record.visitor, &slots),
            expires_at: record.valid_until,
            replayed,
        }
    }
}

/// What a request and its confirmation have in common.
fn step(live: &LivePolicy, request: &DoubleOptInRequest, key: RecordId, visitor: VisitorId) -> Act {
    let purposes = request.purposes.iter().cloned();
    Act {
        key,
        visitor,
        channel: request.channel,
        control: Control::Request,
        language: request.language.clone(),
        named: Named {
            purposes: purposes.map(|id| (id, true)).collect(),
            ..Named::default()
        },
        under: ShownUnder::live(live),
        location: Location {
            country: request.country,
            subdivision: None,
        },
        happened_at: None,
        state: RecordState::Requested,
        kind: Some(RecordKind::DoubleOptIn),
        days: Some(CONSENT_DAYS),
        keep_beyond: None,
        controllers: Vec::new(),
        answers: None,
        address: None,
        shown: None,
    }
}

fn check(live: &LivePolicy, request: &DoubleOptInRequest) -> Result<(), ServerSideError> {
    let on_consent = |id: &PurposeId| {
        let purpose = live.policy.purpose(id.as_str());
        purpose.is_some_and(|purpose| purpose.basis == LegalBasis::Consent)
            && optional_purposes(live).any(|known| known == *id)
    };
    if request.purposes.is_empty() {
        return Err(ServerSideError::NothingNamed);
    }
    if !request.purposes.iter().all(on_consent) {
        return Err(ServerSideError::UnknownPurpose);
    }
    let known = |id: &ControllerId| live.policy.controller(id).is_some();
    if !request.controllers.iter().all(known) {
        return Err(ServerSideError::UnknownController);
    }
    if !(1..=720).contains(&request.valid_hours.unwrap_or(DEFAULT_HOURS)) {
        return Err(ServerSideError::ValidHours);
    }
    request::check_channel(request.channel)?;
    request::check_language(live, &request.language)?;
    request::check_text(&request.text)
}
