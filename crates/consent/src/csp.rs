//! What a site adds to the Content-Security-Policy that is made for its pages: its own needs, by directive. The
//! policy itself is made from these and a decision in `platform::csp`; nothing here says what is granted.

use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// A directive to which a site may add sources. The order is the order in which they are written.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CspDirective {
    /// What is not named below; what a site adds here holds for everything that is loaded.
    DefaultSrc,
    /// Scripts, `import()` included.
    ScriptSrc,
    /// Style sheets.
    StyleSrc,
    /// Images and pixels.
    ImgSrc,
    /// Fonts.
    FontSrc,
    /// Sound and film.
    MediaSrc,
    /// `fetch`, XHR, beacons, WebSocket, EventSource.
    ConnectSrc,
    /// Frames.
    FrameSrc,
    /// `object` and `embed`.
    ObjectSrc,
    /// Workers, service workers too.
    WorkerSrc,
    /// The page's web app manifest.
    ManifestSrc,
    /// What `<base>` may say.
    BaseUri,
    /// Where forms go.
    FormAction,
    /// Who may frame the page; written only when the site says so.
    FrameAncestors,
    /// Names of Trusted Types policies beside ours; written only when the site asks for Trusted Types.
    TrustedTypes,
}

impl CspDirective {
    /// All, in their order.
    pub const ALL: [Self; 15] = [
        Self::DefaultSrc,
        Self::ScriptSrc,
        Self::StyleSrc,
        Self::ImgSrc,
        Self::FontSrc,
        Self::MediaSrc,
        Self::ConnectSrc,
        Self::FrameSrc,
        Self::ObjectSrc,
        Self::WorkerSrc,
        Self::ManifestSrc,
        Self::BaseUri,
        Self::FormAction,
        Self::FrameAncestors,
        Self::TrustedTypes,
    ];

    /// Its name in the header and in a site file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DefaultSrc => "default-src",
            Self::ScriptSrc => "script-src",
            Self::StyleSrc => "style-src",
            Self::ImgSrc => "img-src",
            Self::FontSrc => "font-src",
            Self::MediaSrc => "media-src",
            Self::ConnectSrc => "connect-src",
            Self::FrameSrc => "frame-src",
            Self::ObjectSrc => "object-src",
            Self::WorkerSrc => "worker-src",
            Self::ManifestSrc => "manifest-src",
            Self::BaseUri => "base-uri",
            Self::FormAction => "form-action",
            Self::FrameAncestors => "frame-ancestors",
            Self::TrustedTypes => "trusted-types",
        }
    }

    /// By its name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|directive| directive.as_str() == name)
    }

    /// Does it say what a page may load, and does `default-src` stand in for it where it is not written?
    #[must_use]
    pub const fn is_fetch(self) -> bool {
        !matches!(
            self,
            Self::BaseUri | Self::FormAction | Self::FrameAncestors | Self::TrustedTypes
        )
    }

    /// Does something leave the page by what it says?
    #[must_use]
    pub const fn sends(self) -> bool {
        self.is_fetch() || matches!(self, Self::FormAction)
    }
}

/// What a site says about the policy of its pages.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CspSettings {
    /// What the site itself needs, by directive.
    #[serde(default)]
    pub sources: BTreeMap<CspDirective, Vec<String>>,
    /// Are texts for scripts only taken from named policies, ours among them?
    #[serde(default)]
    pub trusted_types: bool,
    /// Where browsers report what was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_uri: Option<String>,
}

impl CspSettings {
    /// For policies that were published before there were these.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// What the site adds to a directive.
    #[must_use]
    pub fn added(&self, directive: CspDirective) -> &[String] {
        self.sources.get(&directive).map_or(&[], Vec::as_slice)
    }
}
