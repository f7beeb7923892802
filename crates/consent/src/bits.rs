//! A row of choices by slot, as it stands in token and cookie: `1` granted, `0` denied, `-` never asked.

use crate::Choice;
use alloc::{string::String, vec::Vec};

/// Choices by slot. A slot beyond the end was never asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlotChoices(Vec<Option<Choice>>);

/// More slots than a site can have; protects against absurd input.
pub const MAX_SLOTS: usize = 255;

impl SlotChoices {
    /// The choice for a slot, `None` when it was never asked.
    #[must_use]
    pub fn get(&self, slot: u8) -> Option<Choice> {
        self.0.get(usize::from(slot)).copied().flatten()
    }

    /// Sets the choice for a slot.
    pub fn set(&mut self, slot: u8, choice: Choice) {
        let index = usize::from(slot);
        if self.0.len() <= index {
            self.0.resize(index + 1, None);
        }
        self.0[index] = Some(choice);
    }

    /// Is any slot granted?
    #[must_use]
    pub fn any_granted(&self) -> bool {
        self.0.contains(&Some(Choice::Granted))
    }

    /// One character per slot: `1`, `0` or `-`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let character = |choice: &Option<Choice>| match choice {
            Some(Choice::Granted) => '1',
            Some(Choice::Denied) => '0',
            None => '-',
        };
        self.0.iter().map(character).collect()
    }

    /// Parses [`Self::to_text`]; any other character, or more than [`MAX_SLOTS`], is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    /// Parses [`Self::to_text`] as bytes.
    #[must_use]
    pub fn from_bytes(text: &[u8]) -> Option<Self> {
        if text.len() > MAX_SLOTS {
            return None;
        }
        let choice = |character: &u8| match character {
            b'1' => Some(Some(Choice::Granted)),
            b'0' => Some(Some(Choice::Denied)),
            b'-' => Some(None),
            _ => None,
        };
        text.iter()
            .map(choice)
            .collect::<Option<Vec<_>>>()
            .map(Self)
    }
}
