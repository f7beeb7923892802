//! What goes out with a question to a passkey and comes back with its answer: sealed, bound to a purpose and a browser, for
//! five minutes, and good for one answer. Nothing is kept of questions that nobody answered, so asking often costs no memory.
//! After a restart of the server open questions count no more.

use super::CodeKey;
use crate::clock::random_bytes;
use consent::base64url;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// A question is good for this long, in seconds.
const OPEN_SECONDS: u64 = 5 * 60;

/// What a question is for. An answer to one is none to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A new passkey.
    Making,
    /// Signing in.
    SigningIn,
}

impl Purpose {
    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Making => b"passkey-making",
            Self::SigningIn => b"passkey-signing-in",
        }
    }
}

/// The key that seals, made at the server's start, and what was answered in the last minutes.
pub(crate) struct Ceremonies {
    key: CodeKey,
    answered: Mutex<HashMap<[u8; 32], u64>>,
}

impl Default for Ceremonies {
    fn default() -> Self {
        Self {
            key: CodeKey::new(random_bytes()),
            answered: Mutex::default(),
        }
    }
}

/// A question that came back whole and in time.
pub(super) struct Question {
    /// What was sealed.
    pub(super) state: Vec<u8>,
    mark: [u8; 32],
    until: u64,
}

impl Ceremonies {
    /// Seals what must come back. `now` is in seconds since 1970.
    pub(super) fn seal(&self, purpose: Purpose, bound: &[u8], state: &[u8], now: u64) -> String {
        let until = now + OPEN_SECONDS;
        let mut payload = until.to_be_bytes().to_vec();
        payload.extend_from_slice(state);
        let mark = self.mark(purpose, bound, &payload);
        let (payload, mark) = (
            base64url::encode(&payload),
            base64url::encode(mark.as_bytes()),
        );
        format!("{payload}.{mark}")
    }

    /// Opens it again; `None` when it is not ours, for something else, or too old.
    pub(super) fn open(
        &self,
        purpose: Purpose,
        bound: &[u8],
        sealed: &str,
        now: u64,
    ) -> Option<Question> {
        let (payload, mark) = sealed.split_once('.')?;
        let payload = base64url::decode(payload)?;
        let mark: [u8; 32] = base64url::decode(mark)?.try_into().ok()?;
        // `blake3::Hash` compares in constant time.
        if self.mark(purpose, bound, &payload) != blake3::Hash::from_bytes(mark) {
            return None;
        }
        let (until, state) = payload.split_first_chunk::<8>()?;
        let until = u64::from_be_bytes(*until);
        (now < until).then(|| Question {
            state: state.to_vec(),
            mark,
            until,
        })
    }

    /// Says that a question was answered rightly. `false`: it was before, and this answer counts for nothing.
    pub(super) fn answer(&self, question: &Question, now: u64) -> bool {
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        answered.retain(|_, until| now < *until);
        answered.insert(question.mark, question.until).is_none()
    }

    fn mark(&self, purpose: Purpose, bound: &[u8], payload: &[u8]) -> blake3::Hash {
        self.key.mark(purpose.bytes(), [bound, payload, &[]])
    }
}

#[cfg(test)]
mod tests {
    use super::{Ceremonies, OPEN_SECONDS, Purpose};

    const NOW: u64 = 1_800_000_000;

    #[test]
    fn a_question_comes_back_whole_for_five_minutes_and_is_answered_once() {
        let ceremonies = Ceremonies::default();
        let sealed = ceremonies.seal(Purpose::SigningIn, b"browser", b"state", NOW);
        let open = |now| ceremonies.open(Purpose::SigningIn, b"browser", &sealed, now);
        let question = open(NOW + OPEN_SECONDS - 1).expect("in time");
        assert_eq!(question.state, b"state");
        assert!(open(NOW + OPEN_SECONDS).is_none(), "too late");
        assert!(ceremonies.answer(&question, NOW));
        assert!(!ceremonies.answer(&question, NOW + 1), "once");
    }

    #[test]
    fn a_question_of_another_purpose_browser_or_server_is_none() {
        let ceremonies = Ceremonies::default();
        let sealed = ceremonies.seal(Purpose::Making, b"browser", b"state", NOW);
        let other = Ceremonies::default();
        assert!(
            ceremonies
                .open(Purpose::SigningIn, b"browser", &sealed, NOW)
                .is_none()
        );
        assert!(
            ceremonies
                .open(Purpose::Making, b"other", &sealed, NOW)
                .is_none()
        );
        assert!(
            other
                .open(Purpose::Making, b"browser", &sealed, NOW)
                .is_none()
        );
        for bad in ["", ".", "a.b", &sealed[1..], &sealed[..sealed.len() - 1]] {
            assert!(
                ceremonies
                    .open(Purpose::Making, b"browser", bad, NOW)
                    .is_none(),
                "{bad}"
            );
        }
    }

    #[test]
    fn what_was_answered_is_forgotten_when_its_question_has_ended() {
        let ceremonies = Ceremonies::default();
        for second in 0..1000 {
            let sealed = ceremonies.seal(Purpose::SigningIn, b"", b"state", NOW + second);
            let question = ceremonies.open(Purpose::SigningIn, b"", &sealed, NOW + second);
            assert!(ceremonies.answer(&question.expect("whole"), NOW + second));
        }
        let answered = ceremonies.answered.lock().expect("nobody panicked");
        assert!(answered.len() <= usize::try_from(OPEN_SECONDS).expect("it fits") + 1);
    }
}
