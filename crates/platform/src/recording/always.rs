//! *Always* on the placeholder of an embed: one service is granted, everything else stays as it was decided.

use super::{RecordError, Recorded, composing::is_optional};
use crate::{Platform, Visit, deciding::Decided};
use consent::{
    LanguageTag, PurposeId, ServiceId, SiteId,
    policy::LegalBasis,
    record::{Channel, Control, DeviceClass, RecordId, RecordRequest},
};
use std::collections::BTreeMap;

impl Platform {
    /// Grants one service for good (*always* on a placeholder) and leaves everything else as it was decided.
    ///
    /// # Errors
    /// [`RecordError`]; in every case nothing was stored.
    pub async fn grant_service(
        &self,
        site: &SiteId,
        service: &ServiceId,
        key: &str,
        language: LanguageTag,
        visit: &Visit,
    ) -> Result<Recorded, RecordError> {
        let decided = self.decide(site, visit).ok_or(RecordError::UnknownSite)?;
        let key = RecordId::parse(key).ok_or(RecordError::Key)?;
        if !decided
            .live
            .policy
            .services
            .iter()
            .any(|known| known.id == *service)
        {
            return Err(RecordError::UnknownService);
        }
        let request = RecordRequest {
            key,
            policy: decided.live.policy.version,
            language,
            layer: 0,
            control: Control::Always,
            channel: Channel::Embed,
            device: DeviceClass::Unknown,
            purposes: optional_purposes(&decided),
            services: optional_services(&decided, service),
            token: None,
            migrated_from: None,
            page: None,
            referrer: None,
            took: None,
        };
        self.record(site, request, visit).await
    }
}

fn optional_purposes(decided: &Decided) -> BTreeMap<PurposeId, bool> {
    let outcomes = decided
        .live
        .policy
        .purposes
        .iter()
        .zip(&decided.decision.purposes);
    outcomes
        .filter(|(purpose, _)| purpose.basis != LegalBasis::Necessary)
        .map(|(purpose, outcome)| (purpose.id.clone(), outcome.is_granted()))
        .collect()
}

fn optional_services(decided: &Decided, granted: &ServiceId) -> BTreeMap<ServiceId, bool> {
    let outcomes = decided
        .live
        .policy
        .services
        .iter()
        .zip(&decided.decision.services);
    outcomes
        .filter(|(service, _)| is_optional(&decided.live, service))
        .map(|(service, outcome)| {
            (
                service.id.clone(),
                service.id == *granted || outcome.is_granted(),
            )
        })
        .collect()
}
