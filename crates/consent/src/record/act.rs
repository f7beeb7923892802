//! The closed sets of words that a record is made of, with their stored and sent names.

use serde::{Deserialize, Serialize};

macro_rules! wire_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant),+
        }

        impl $name {
            /// All values, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored and sent name.
            #[must_use]
            pub const fn wire_name(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// Parses [`Self::wire_name`].
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($wire => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

wire_enum!(
    /// The control that was used.
    Control {
        /// *Accept all*.
        AcceptAll = "accept_all",
        /// *Reject all*.
        RejectAll = "reject_all",
        /// *Save* in the second layer or on the preference page.
        Save = "save",
        /// *Always* on the placeholder of an embed, or starting a service by hand.
        Always = "always",
        /// *Withdraw all*.
        WithdrawAll = "withdraw_all",
        /// None: the browser's signal spoke.
        Signal = "signal",
        /// *Do not sell or share* in the United States: what sells or shares is denied, the rest stays.
        OptOut = "opt_out",
        /// An objection against legitimate interest (GDPR art. 21, S22); not a refusal of consent.
        Object = "object",
        /// The request that begins a double opt-in (S18). Pending is not consent.
        Request = "request",
        /// The confirmation of a double opt-in by its single-use token.
        Confirm = "confirm",
    }
);

wire_enum!(
    /// Where the act took place; the same channel offers withdrawal (S23).
    Channel {
        /// The banner that appeared by itself.
        Banner = "banner",
        /// The settings that the visitor opened.
        Settings = "settings",
        /// The placeholder of an embed.
        Embed = "embed",
        /// The preference page.
        PreferencePage = "preference_page",
        /// Global Privacy Control.
        Gpc = "gpc",
        /// The site's own back end, for a signed-in visitor (S17).
        Api = "api",
        /// An app of the site, through its back end.
        App = "app",
        /// E-mail, such as the link of a double opt-in or of an unsubscription.
        Email = "email",
        /// A telephone call that an employee wrote down.
        Phone = "phone",
        /// A form on paper.
        Paper = "paper",
        /// Spoken on the spot, such as in a shop.
        InPerson = "in_person",
    }
);

wire_enum!(
    /// What an act amounts to.
    RecordState {
        /// Everything optional was granted.
        Given = "given",
        /// Everything optional was denied, by someone who had granted nothing.
        Refused = "refused",
        /// Some of it was granted.
        Partial = "partial",
        /// Everything optional was denied, by someone who had granted something.
        Withdrawn = "withdrawn",
        /// Objected to what rests on legitimate interest (S22).
        Objected = "objected",
        /// A double opt-in was asked for and is not confirmed: no consent (S18).
        Requested = "requested",
    }
);

wire_enum!(
    /// What kind of evidence a record is.
    RecordKind {
        /// A yes or no under an opt-in regime.
        OptIn = "opt_in",
        /// A yes or no under an opt-out regime.
        OptOut = "opt_out",
        /// The browser's signal.
        Signal = "signal",
        /// One step of a double opt-in (S18).
        DoubleOptIn = "double_opt_in",
    }
);

wire_enum!(
    /// What became of a record later: seen from now on, never written into it. Together with [`RecordState`] these
    /// are the event states of ISO/IEC TS 27560.
    Standing {
        /// It counts.
        Current = "current",
        /// A later record of the same visitor took its place.
        Superseded = "superseded",
        /// Its time is over.
        Expired = "expired",
    }
);

wire_enum!(
    /// The class of a device, by the width of its screen; no more is kept.
    DeviceClass {
        /// Under 640 CSS pixels.
        Mobile = "mobile",
        /// Wider.
        Desktop = "desktop",
        /// Not said, as with a posted form.
        Unknown = "unknown",
    }
);
