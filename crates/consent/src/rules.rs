//! The part of a policy that deciding needs, and its compact form for the browser. No texts, no inventory.

use crate::{PolicyVersion, base64url, row::Row};
use alloc::{string::String, vec, vec::Vec};

/// A purpose, reduced to what decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PurposeRule {
    /// Place in token and cookie.
    pub slot: u8,
    /// Version of the last material change.
    pub since: PolicyVersion,
    /// Always on.
    pub necessary: bool,
    /// Stopped by Global Privacy Control where the regime honours it.
    pub sale_or_share: bool,
    /// Runs until the visitor objects where the regime exempts measurement (E17).
    pub exempt_measurement: bool,
}

/// A service, reduced to what decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ServiceRule {
    /// Place in token and cookie.
    pub slot: u8,
    /// Version of the last material change.
    pub since: PolicyVersion,
    /// Places in [`RuleSet::purposes`]: bit 0 is the first. 0 means that the purpose is unknown: denied.
    pub purposes: u32,
}

/// The decision-relevant part of one policy version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSet {
    /// Which version.
    pub policy: PolicyVersion,
    /// In the policy's order.
    pub purposes: Row<PurposeRule, MAX_PURPOSES>,
    /// In the policy's order.
    pub services: Row<ServiceRule, MAX_SERVICES>,
}

const FORMAT: u8 = 1;

/// A site has this many purposes at most: a service names them as bits of one number.
pub const MAX_PURPOSES: usize = 32;

/// A site has this many services at most.
pub const MAX_SERVICES: usize = 128;

impl RuleSet {
    /// The compact form: base64url of `format, version, purposes (slot, since, flags: 1 necessary, 2 sale or share, 4
    /// exempt measurement), services (slot, since,
    /// purposes as bits)`, numbers as LEB128.
    #[must_use]
    pub fn to_text(&self) -> String {
        base64url::encode(&self.to_bytes())
    }

    /// [`Self::to_text`] before base64url.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![FORMAT];
        put(&mut out, self.policy.0);
        put_len(&mut out, self.purposes.len());
        for purpose in &self.purposes {
            out.push(purpose.slot);
            put(&mut out, purpose.since.0);
            out.push(
                u8::from(purpose.necessary)
                    | u8::from(purpose.sale_or_share) << 1
                    | u8::from(purpose.exempt_measurement) << 2,
            );
        }
        put_len(&mut out, self.services.len());
        for service in &self.services {
            out.push(service.slot);
            put(&mut out, service.since.0);
            put(&mut out, service.purposes);
        }
        out
    }

    /// Reads [`Self::to_text`]; another format, a cut or left-over bytes are `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(&base64url::decode(text)?)
    }

    /// Reads [`Self::to_bytes`].
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        if take(&mut rest)? != FORMAT {
            return None;
        }
        let policy = PolicyVersion(number(&mut rest)?);
        let mut purposes = Row::default();
        for _ in 0..number(&mut rest)? {
            let (slot, since, flags) = (take(&mut rest)?, number(&mut rest)?, take(&mut rest)?);
            purposes.push(PurposeRule {
                slot,
                since: PolicyVersion(since),
                necessary: flags & 1 != 0,
                sale_or_share: flags & 2 != 0,
                exempt_measurement: flags & 4 != 0,
            })?;
        }
        let mut services = Row::default();
        for _ in 0..number(&mut rest)? {
            services.push(ServiceRule {
                slot: take(&mut rest)?,
                since: PolicyVersion(number(&mut rest)?),
                purposes: number(&mut rest)?,
            })?;
        }
        rest.is_empty().then_some(Self {
            policy,
            purposes,
            services,
        })
    }
}

fn put(out: &mut Vec<u8>, mut number: u32) {
    while number >= 128 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_len(out: &mut Vec<u8>, len: usize) {
    put(out, u32::try_from(len).unwrap_or(u32::MAX));
}

fn take(rest: &mut &[u8]) -> Option<u8> {
    let (first, tail) = rest.split_first()?;
    *rest = tail;
    Some(*first)
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for shift in [0, 7, 14, 21, 28] {
        let byte = take(rest)?;
        value |= u32::from(byte & 127) << shift;
        if byte < 128 {
            return Some(value);
        }
    }
    None
}
