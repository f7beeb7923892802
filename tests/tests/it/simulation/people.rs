//! The visitors of the month: who they are, when they come, and what they do. All of it follows from a number.

use crate::actors::FIREFOX;
use serde_json::{Value, json};

pub(super) const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";
pub(super) const GOOGLE: &str =
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/// 2026-03-01T00:00:00 in Brussels; on the 29th at one in the morning UTC the clocks go from two to three.
pub(super) const BEGIN: u64 = 1_772_319_600;
pub(super) const FORWARD: u64 = 1_774_746_000;
/// The month has one hour less than its days have.
pub(super) const HOURS: u64 = 31 * 24 - 1;
/// On the 16th at noon the second version is published.
pub(super) const PUBLISHED: u64 = 15 * 24 + 12;

/// The same numbers for the same seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5151);
        dice.below(2);
        dice
    }

    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).expect("small")]
    }
}

/// What is behind a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Person,
    Bot,
    Check,
    Ahead,
}

/// What somebody does in an hour.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Sees the banner, this often, and then maybe chooses.
    Visits {
        renders: u64,
        control: Option<Control>,
    },
    /// Comes back; asked again where the choice is no longer one.
    ComesBack,
    Withdraws,
    Changes,
    /// Lets one embed run.
    Embeds,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    Accept,
    Refuse,
    Some,
    Signal,
}

pub(super) struct Person {
    pub(super) number: u64,
    pub(super) who: Who,
    pub(super) country: &'static str,
    pub(super) agent: String,
    pub(super) browser: &'static str,
    pub(super) language: &'static str,
    pub(super) device: &'static str,
    pub(super) page: &'static str,
    pub(super) referrer: (Option<&'static str>, &'static str),
    pub(super) took: u64,
    /// By hour of the month, ascending.
    pub(super) acts: Vec<(u64, Act)>,
}

impl Person {
    pub(super) fn new(number: u64) -> Self {
        let mut dice = Dice::new(number);
        let who = match dice.below(20) {
            0 => Who::Bot,
            1 => Who::Check,
            2 => Who::Ahead,
            _ => Who::Person,
        };
        let (agent, browser) = dice.one(&[
            (FIREFOX, "firefox"),
            (CHROME, "chrome"),
            (CHROME, "chrome"),
            (SAFARI, "safari"),
        ]);
        let agent = match who {
            Who::Bot => GOOGLE.to_owned(),
            Who::Check => format!("{CHROME} Sluis/0.1.0"),
            _ => agent.to_owned(),
        };
        let country = dice.one(&["BE", "BE", "BE", "NL", "NL", "FR", "DE", "US-CA"]);
        let mut person = Self {
            number,
            who,
            country,
            agent,
            browser,
            language: dice.one(&["nl", "nl", "fr", "de", "en"]),
            device: dice.one(&["mobile", "mobile", "desktop", "unknown"]),
            page: dice.one(&["/", "/", "/shoes/1", "/shoes/2", "/bags", "/about", "/cart"]),
            referrer: dice.one(&[
                (None, "none"),
                (Some("www.google.com"), "search"),
                (Some("t.co"), "social"),
                (Some("127.0.0.1:8081"), "internal"),
                (Some("elsewhere.example"), "other"),
            ]),
            took: 300 + dice.below(60_000),
            acts: Vec::new(),
        };
        person.plan(&mut dice);
        person
    }

    fn plan(&mut self, dice: &mut Dice) {
        let hour = dice.below(HOURS);
        let renders = 1 + dice.below(4) / 2;
        let control = match dice.below(10) {
            0..3 => None,
            3..6 => Some(Control::Accept),
            6..8 => Some(Control::Refuse),
            _ => Some(Control::Some),
        };
        // Some send the browser's signal instead, and some answer a banner whose paint nobody reported.
        let (renders, control) = match dice.below(40) {
            0 => (1, Some(Control::Signal)),
            1 if control.is_some() => (0, control),
            _ => (renders, control),
        };
        self.acts.push((hour, Act::Visits { renders, control }));
        if self.who != Who::Person || control.is_none_or(|of| of == Control::Signal) {
            return;
        }
        let later = hour + 1 + dice.below(HOURS);
        let act = match dice.below(8) {
            0 => Act::Withdraws,
            1 => Act::Changes,
            2 => Act::Embeds,
            3 | 4 => Act::ComesBack,
            _ => return,
        };
        // Who refused has nothing to withdraw.
        if later < HOURS && !(act == Act::Withdraws && control == Some(Control::Refuse)) {
            self.acts.push((later, act));
        }
    }

    pub(super) fn address(&self) -> String {
        let [_, a, b, c] = u32::try_from(self.number).expect("few").to_be_bytes();
        format!("10.{a}.{b}.{c}")
    }

    /// A body with what a page knows of its visitor.
    pub(super) fn seen(&self, mut body: Value) -> Value {
        body["language"] = json!(self.language);
        body["device"] = json!(self.device);
        body["page"] = json!(self.page);
        if let Some(referrer) = self.referrer.0 {
            body["referrer"] = json!(referrer);
        }
        body
    }
}
