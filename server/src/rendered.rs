//! Bodies that are made once and kept compressed: loaders and notices, by site, version, language and regime.
//! A new policy version makes new ones; the old ones of that site are dropped.

use axum::{
    body::Bytes,
    response::{IntoResponse, Response},
};
use consent::{ArtefactId, CountryCode, LanguageTag, PolicyVersion, Regime, SiteId};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use crate::{error::ApiError, negotiation};

/// A body in two encodings.
#[derive(Debug)]
pub struct Body {
    plain: Arc<[u8]>,
    brotli: Bytes,
    etag: String,
    id: ArtefactId,
}

impl Body {
    /// Compresses at brotli's highest quality.
    #[must_use]
    pub fn new(plain: Vec<u8>) -> Self {
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams {
            quality: 11,
            size_hint: plain.len(),
            ..Default::default()
        };
        let written = brotli::BrotliCompress(&mut plain.as_slice(), &mut packed, &params);
        // A body that cannot be packed is sent as it is.
        let brotli = if written.is_ok() {
            packed.into()
        } else {
            Bytes::new()
        };
        Self::of(plain, brotli)
    }

    /// Without compressing: for what is rarely asked for.
    #[must_use]
    pub fn unpacked(plain: Vec<u8>) -> Self {
        Self::of(plain, Bytes::new())
    }

    fn of(plain: Vec<u8>, brotli: Bytes) -> Self {
        let digest = blake3::hash(&plain).to_hex();
        Self {
            id: ArtefactId::parse(&digest).expect("a BLAKE3 hash is 64 hexadecimal digits"),
            etag: format!("\"{}\"", &digest[..16]),
            plain: plain.into(),
            brotli,
        }
    }

    /// Its content address.
    #[must_use]
    pub const fn id(&self) -> &ArtefactId {
        &self.id
    }

    /// Its bytes, not packed.
    #[must_use]
    pub fn plain(&self) -> Arc<[u8]> {
        Arc::clone(&self.plain)
    }

    /// The version of this body, for addresses.
    #[must_use]
    pub fn version(&self) -> &str {
        self.etag.trim_matches('"')
    }

    /// Answers a request for this body: 304, brotli or plain.
    #[must_use]
    pub fn answer(
        &self,
        headers: &HeaderMap,
        content_type: &'static str,
        cache: &'static str,
    ) -> Response {
        let mut response = if negotiation::has_version(headers, &self.etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else if negotiation::takes_brotli(headers) && !self.brotli.is_empty() {
            let encoding = (header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            ([encoding], self.brotli.clone()).into_response()
        } else {
            Bytes::from_owner(self.plain()).into_response()
        };
        let out = response.headers_mut();
        out.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        out.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Ok(etag) = HeaderValue::from_str(&self.etag) {
            out.insert(header::ETAG, etag);
        }
        response
    }
}

/// What a kept body is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// The loader.
    Loader,
    /// The notice of a version, the current one or one that is shown beside it, in a language under a regime, whether the
    /// browser sent Global Privacy Control, and the country of
    /// the preference page that its form posts to.
    Notice(
        PolicyVersion,
        LanguageTag,
        Regime,
        bool,
        Option<CountryCode>,
    ),
    /// The preference page before any choice, likewise.
    Page(LanguageTag, Regime, bool, Option<CountryCode>),
    /// The item tables in a language.
    Details(LanguageTag),
    /// The placeholders of embeds in a language.
    Embeds(LanguageTag),
    /// The clearing of items in a language.
    Clear(LanguageTag),
    /// The cookie policy in a form, for a country of the site and a language.
    CookiePolicy(PolicyForm, Option<CountryCode>, LanguageTag),
}

/// In which form a cookie policy is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyForm {
    /// A whole page.
    Page,
    /// A piece of HTML for another page.
    Fragment,
    /// Values.
    Json,
}

type Kept = HashMap<(SiteId, Part), (PolicyVersion, Arc<Body>)>;

/// The kept bodies.
#[derive(Debug, Default)]
pub struct Rendered {
    bodies: RwLock<Kept>,
}

impl Rendered {
    /// The body for this version, where it was made already.
    #[must_use]
    pub fn kept(&self, site: &SiteId, version: PolicyVersion, part: &Part) -> Option<Arc<Body>> {
        let bodies = self.bodies.read().unwrap_or_else(PoisonError::into_inner);
        let (made_for, body) = bodies.get(&(site.clone(), part.clone()))?;
        (*made_for == version).then(|| Arc::clone(body))
    }

    /// The body for this version, made at first use.
    ///
    /// # Errors
    /// What `make` answers; then nothing is kept.
    pub fn get(
        &self,
        site: &SiteId,
        version: PolicyVersion,
        part: Part,
        make: impl FnOnce() -> Result<String, ApiError>,
    ) -> Result<Arc<Body>, ApiError> {
        if let Some(body) = self.kept(site, version, &part) {
            return Ok(body);
        }
        let key = (site.clone(), part);
        let body = Arc::new(Body::new(make()?.into_bytes()));
        let mut bodies = self.bodies.write().unwrap_or_else(PoisonError::into_inner);
        bodies.retain(|(of, _), (made_for, _)| of != site || *made_for == version);
        bodies.insert(key, (version, Arc::clone(&body)));
        Ok(body)
    }
}
