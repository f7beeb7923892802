//! The readable twin of the token: what the loader needs so that a returning visitor costs nothing more.
//!
//! `1.{policy}.{given}.{expires}.{regime}.{purposes}.{services}.{consent id}`, numbers in decimal, choices as in
//! [`crate::bits`], the regime by its code. Unsigned: the page believes it for what runs in the page, the server never
//! does. Anything malformed is no choice.

use crate::{Choices, PolicyVersion, RegimeId, Timestamp, VisitorId, base64url, bits::SlotChoices};
use alloc::string::String;

const FORMAT: u8 = b'1';

/// Writes the cookie's value. Without a visitor id (a choice that the server has not confirmed yet) the last part is
/// empty.
#[must_use]
pub fn to_text(choices: &Choices, visitor: Option<VisitorId>) -> String {
    let mut text = String::new();
    write(choices, &mut |byte| text.push(char::from(byte)));
    if let Some(visitor) = visitor {
        text.push_str(&base64url::encode(&visitor.0));
    }
    text
}

/// Writes the cookie's value without a visitor id, byte by byte.
pub fn write(choices: &Choices, put: &mut impl FnMut(u8)) {
    put(FORMAT);
    for number in [
        u64::from(choices.policy.0),
        choices.given_at.0,
        choices.expires_at.0,
        u64::from(choices.regime.code()),
    ] {
        put(b'.');
        put_number(put, number);
    }
    for slots in [&choices.purposes, &choices.services] {
        put(b'.');
        slots.bytes().iter().for_each(|&byte| put(byte));
    }
    put(b'.');
}

/// Reads [`to_text`]: the choices, and the visitor where the server has confirmed them.
#[must_use]
pub fn parse(text: &str) -> Option<(Choices, Option<VisitorId>)> {
    from_bytes(text.as_bytes())
}

/// Reads [`to_text`] as bytes.
#[must_use]
pub fn from_bytes(text: &[u8]) -> Option<(Choices, Option<VisitorId>)> {
    let mut parts = text.split(|&byte| byte == b'.');
    if parts.next()? != [FORMAT] {
        return None;
    }
    let policy = PolicyVersion(u32::try_from(number(parts.next()?)?).ok()?);
    let given_at = Timestamp(number(parts.next()?)?);
    let expires_at = Timestamp(number(parts.next()?)?);
    let regime = RegimeId::from_code(u8::try_from(number(parts.next()?)?).ok()?);
    let purposes = SlotChoices::from_bytes(parts.next()?)?;
    let services = SlotChoices::from_bytes(parts.next()?)?;
    let visitor = match parts.next()? {
        [] => None,
        id => Some(VisitorId(base64url::decode_exact(id)?)),
    };
    let choices = Choices {
        policy,
        regime,
        given_at,
        expires_at,
        purposes,
        services,
    };
    parts.next().is_none().then_some((choices, visitor))
}

fn put_number(put: &mut impl FnMut(u8), number: u64) {
    let mut digits = 1;
    while number / digits >= 10 {
        digits *= 10;
    }
    while digits > 0 {
        put(b'0' + (number / digits % 10) as u8);
        digits /= 10;
    }
}

fn number(text: &[u8]) -> Option<u64> {
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    text.iter().try_fold(0u64, |value, byte| {
        byte.is_ascii_digit()
            .then(|| value * 10 + u64::from(byte - b'0'))
    })
}
