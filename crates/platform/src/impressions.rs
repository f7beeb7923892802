//! Impressions: banners that were really shown. Summed in bounded memory, written once a second as deltas.

use crate::{Platform, Visit};
use consent::{
    LanguageTag, PolicyVersion, SiteId,
    counter::{Action, CounterKey},
    record::DeviceClass,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use store::{CounterDelta, StoreError};

/// More different counters than this are not held between two writes; what is beyond is dropped and said.
const MAX_PENDING: usize = 65_536;

/// The impressions of the last second.
#[derive(Debug, Default)]
pub struct Impressions {
    pending: Mutex<HashMap<CounterKey, u64>>,
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
        if shown.policy != live.policy.version {
            return Err(ImpressionError::PolicyOutdated);
        }
        if !live.policy.languages.contains(&shown.language) {
            return Err(ImpressionError::UnknownLanguage);
        }
        let key = CounterKey {
            site: site.clone(),
            hour: u32::try_from(self.now().0 / 3600).unwrap_or(u32::MAX),
            policy: shown.policy,
            regime: visit.regime(&live.policy).id,
            country: visit.location.country,
            language: shown.language,
            device: shown.device,
            action: Action::Shown,
            purpose: None,
        };
        let mut pending = self
            .impressions
            .pending
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if pending.len() >= MAX_PENDING && !pending.contains_key(&key) {
            return Err(ImpressionError::Busy);
        }
        *pending.entry(key).or_default() += 1;
        Ok(())
    }

    /// Writes what was counted since the last time; the server calls this once a second. What could not be written
    /// is kept for the next time.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn flush_impressions(&self) -> Result<(), StoreError> {
        let taken = std::mem::take(
            &mut *self
                .impressions
                .pending
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
        if taken.is_empty() {
            return Ok(());
        }
        let deltas = taken
            .iter()
            .map(|(key, by)| CounterDelta {
                key: key.clone(),
                by: *by,
            })
            .collect();
        let written = self.store.count(deltas).await;
        if written.is_err() {
            let mut pending = self
                .impressions
                .pending
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            for (key, by) in taken {
                *pending.entry(key).or_default() += by;
            }
        }
        written
    }
}
