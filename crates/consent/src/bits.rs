//! A row of choices by slot, as it stands in token and cookie: `1` granted, `0` denied, `-` never asked.

use crate::Choice;
use alloc::string::String;
use core::fmt;

/// More slots than a site can have; protects against absurd input.
pub const MAX_SLOTS: usize = 255;

/// Choices by slot. A slot beyond the end was never asked. A plain array: the browser's copy needs no memory for it.
#[derive(Clone, PartialEq, Eq)]
pub struct SlotChoices {
    len: u8,
    /// The characters of [`Self::to_text`]; `-` beyond the end.
    slots: [u8; MAX_SLOTS],
}

impl Default for SlotChoices {
    fn default() -> Self {
        Self {
            len: 0,
            slots: [b'-'; MAX_SLOTS],
        }
    }
}

impl fmt::Debug for SlotChoices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl SlotChoices {
    /// The choice for a slot, `None` when it was never asked.
    #[must_use]
    pub fn get(&self, slot: u8) -> Option<Choice> {
        match self.slots.get(usize::from(slot)) {
            Some(b'1') => Some(Choice::Granted),
            Some(b'0') => Some(Choice::Denied),
            _ => None,
        }
    }

    /// Sets the choice for a slot; the slot 255 does not exist and is left alone.
    pub fn set(&mut self, slot: u8, choice: Choice) {
        if let Some(place) = self.slots.get_mut(usize::from(slot)) {
            *place = b'0' + u8::from(choice.is_granted());
            self.len = self.len.max(slot + 1);
        }
    }

    /// Is any slot granted?
    #[must_use]
    pub fn any_granted(&self) -> bool {
        #[expect(
            clippy::manual_contains,
            reason = "contains searches in words at a time, which costs the page more bytes than time"
        )]
        let any = self.bytes().iter().any(|&slot| slot == b'1');
        any
    }

    /// The characters of [`Self::to_text`].
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.slots.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// One character per slot: `1`, `0` or `-`.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.bytes().iter().copied().map(char::from).collect()
    }

    /// Parses [`Self::to_text`]; any other character, or more than [`MAX_SLOTS`], is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    /// Parses [`Self::to_text`] as bytes.
    #[must_use]
    pub fn from_bytes(text: &[u8]) -> Option<Self> {
        let mut choices = Self::default();
        for &character in text {
            if !matches!(character, b'0' | b'1' | b'-') {
                return None;
            }
            *choices.slots.get_mut(usize::from(choices.len))? = character;
            choices.len += 1;
        }
        Some(choices)
    }
}
