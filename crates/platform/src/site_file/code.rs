//! The list of what can be found in a site file: each with a stable name, its levels, and the rule that it comes from.
//! It finds nothing itself. `docs/LINTER.md` shows the same list, and a test compares them.

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing is published.
    Error,
    /// Published, and said.
    Warning,
}

impl Level {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

const ERROR: &[Level] = &[Level::Error];
const WARNING: &[Level] = &[Level::Warning];
const BOTH: &[Level] = &[Level::Error, Level::Warning];

/// Defines the codes with their stable names, levels and sources in one list.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal, $levels:ident, $source:literal;)+) => {
        /// A code that scripts and documents may rely on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum FindingCode {
            $($(#[$doc])* $code,)+
        }

        impl FindingCode {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$code),+];

            /// The code as text.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$code => $name,)+ }
            }

            /// The levels at which it is found.
            #[must_use]
            pub const fn levels(self) -> &'static [Level] {
                match self { $(Self::$code => $levels,)+ }
            }

            /// The rule that it comes from: a line of the checklists (S, E, R), a success criterion of WCAG, or
            /// `file` for what the format itself asks.
            #[must_use]
            pub const fn source(self) -> &'static str {
                match self { $(Self::$code => $source,)+ }
            }
        }
    };
}

codes! {
    /// Not TOML, an unknown or missing key, or a value of another type.
    Shape = "site_shape", ERROR, "file";
    /// An id breaks the rules of ids.
    Id = "site_id", ERROR, "file";
    /// The same id twice.
    Duplicate = "site_duplicate", ERROR, "file";
    /// An origin with a wildcard.
    OriginWildcard = "site_origin_wildcard", ERROR, "R6";
    /// Not an exact origin.
    Origin = "site_origin", ERROR, "R6";
    /// Not a language, or one that the site does not list.
    Language = "site_language", ERROR, "E7";
    /// Not a country.
    Country = "site_country", ERROR, "S25";
    /// A text is missing in a language of the site.
    TextMissing = "site_text_missing", ERROR, "E7";
    /// A text is longer than allowed.
    TextTooLong = "site_text_too_long", ERROR, "E7";
    /// An address that is not absolute or not https.
    Address = "site_address", ERROR, "E6";
    /// No controller.
    Controller = "site_controller", ERROR, "S12";
    /// A service names a vendor that is not there.
    UnknownVendor = "site_unknown_vendor", ERROR, "S6";
    /// A service names a purpose that is not there, or none.
    UnknownPurpose = "site_unknown_purpose", ERROR, "S3";
    /// A service names a controller that is not there.
    UnknownController = "site_unknown_controller", ERROR, "S12";
    /// A service without responsible party (S11).
    Responsible = "site_responsible", ERROR, "S11";
    /// A necessary item without justification (S2).
    Justification = "site_justification", ERROR, "S2";
    /// Storage under legitimate interest (E10).
    StorageOnLegitimateInterest = "site_storage_on_legitimate_interest", ERROR, "E10";
    /// A tag lacks what its kind needs, or comes from a host that its service does not name.
    Tag = "site_tag", ERROR, "S10";
    /// A plain link with tags (S13).
    LinkOnly = "site_link_only", ERROR, "S13";
    /// Says that the device is not touched, without a reason or although it loads something (S9).
    TouchesTerminal = "site_touches_terminal", BOTH, "S9";
    /// A host that is not `host[:port][/path]`.
    Host = "site_host", ERROR, "E1";
    /// A lifetime that is negative or absurd.
    Lifetime = "site_lifetime", ERROR, "S6";
    /// A lifetime over 13 months (E17). Only a warning.
    LongLifetime = "site_long_lifetime", WARNING, "E17";
    /// A name that is empty, or a pattern with a wildcard that is not at its end.
    ItemName = "site_item_name", ERROR, "S6";
    /// More purposes or services than the product can hold.
    TooMany = "site_too_many", ERROR, "file";
    /// A regime for no subdivision, or with days that may not be (E13).
    Regime = "site_regime", ERROR, "E13";
    /// A regime that asks less than the table. Only a warning.
    RegimeLaxer = "site_regime_laxer", WARNING, "E1";
    /// Exempt measurement that sells, shares or is necessary.
    ExemptMeasurement = "site_exempt_measurement", ERROR, "E17";
    /// Asks for a first layer without reject.
    RejectMissing = "site_reject_missing", ERROR, "E8";
    /// Asks for unequal buttons.
    ButtonsUnequal = "site_buttons_unequal", ERROR, "E9";
    /// Asks for a purpose or service that is ticked in advance.
    Preselected = "site_preselected", ERROR, "E10";
    /// Asks for a page that stays closed without consent.
    CookieWall = "site_cookie_wall", ERROR, "E4";
    /// Takes scrolling or further use for consent, by a key or in words.
    ScrollConsent = "site_scroll_consent", ERROR, "E3";
    /// Words that shame or hurry who refuses. A warning where they only advertise.
    Guilt = "site_guilt", BOTH, "E14";
    /// A purpose that no service uses and that says nothing of how long it keeps what it collects.
    PurposeUnused = "site_purpose_unused", ERROR, "S17";
    /// Necessary is claimed for a host or an item of a known tracker.
    NecessaryTracker = "site_necessary_tracker", ERROR, "E10";
    /// A third country without the ground of the transfer.
    TransferMechanism = "site_transfer_mechanism", ERROR, "S20";
    /// A transfer on clauses or rules, without where a copy of them can be had.
    TransferCopy = "site_transfer_copy", WARNING, "S20";
    /// A privacy statement that visitors cannot open: a placeholder, or an address that does not answer.
    DeadLink = "site_dead_link", ERROR, "E14";
    /// The same sentence in two languages.
    Untranslated = "site_untranslated", WARNING, "E7";
    /// The notice names a purpose in one language and not in another.
    LanguagesDisagree = "site_languages_disagree", WARNING, "E7";
    /// A text with markup in it: visitors see the signs as they are.
    Markup = "site_markup", WARNING, "E7";
    /// A tool that cannot be migrated from, or a word of it for what is not there.
    Migrate = "site_migrate", ERROR, "file";
    /// Not a colour.
    Colour = "site_colour", ERROR, "file";
    /// Text that cannot be read on its ground: less than 4.5 to 1.
    Contrast = "site_contrast", ERROR, "WCAG 1.4.3";
    /// Not a directive or a source of a Content-Security-Policy, or one with which something would not be held.
    Csp = "site_csp", ERROR, "E1";
    /// A time zone that is not known, or pages that cannot be put together.
    Rates = "site_rates", ERROR, "file";
}
