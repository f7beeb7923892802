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
        let digest = blake3::hash(&plain).to_hex();
        let id = ArtefactId::parse(&digest).expect("a BLAKE3 hash is 64 hexadecimal digits");
        let etag = format!("\"{}\"", &digest[..16]);
        // A body that cannot be packed is sent as it is.
        let brotli = if written.is_ok() {
            packed.into()
        } else {
            Bytes::new()
        };
        Self {
            plain: plain.into(),
            brotli,
            etag,
            id,
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
    /// The notice in a language under a regime, whether the browser sent Global Privacy Control, and the country of
    /// the preference page that its form posts to.
    Notice(LanguageTag, Regime, bool, Option<CountryCode>),
    /// The item tables in a language.
    Details(LanguageTag),
}

type Kept = HashMap<(SiteId, Part), (PolicyVersion, Arc<Body>)>;

/// The kept bodies.
#[derive(Debug, Default)]
pub struct Rendered {
    bodies: RwLock<Kept>,
}

impl Rendered {
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
        let key = (site.clone(), part);
        let kept = self
            .bodies
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some((_, body)) = kept.filter(|(made_for, _)| *made_for == version) {
            return Ok(body);
        }
        let body = Arc::new(Body::new(make()?.into_bytes()));
        let mut bodies = self.bodies.write().unwrap_or_else(PoisonError::into_inner);
        bodies.insert(key, (version, Arc::clone(&body)));
        Ok(body)
    }
}
