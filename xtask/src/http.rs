//! Asking a running server on this machine. Bodies come as they were sent, compressed or not.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use ureq::{Agent, http::Response};

/// An answer as it came over the wire.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    head: Response<()>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.headers().get(name)?.to_str().ok()
    }

    /// Every value of a header that may come more than once.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        let values = self.head.headers().get_all(name);
        values
            .iter()
            .filter_map(|value| value.to_str().ok())
            .collect()
    }
}

fn agent() -> Agent {
    Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(20)))
        .http_status_as_error(false)
        .max_redirects(0)
        .build()
        .into()
}

pub(crate) fn get(url: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let mut request = agent().get(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.call())
}

pub(crate) fn post(url: &str, headers: &[(&str, &str)], body: &str) -> Result<Answer> {
    let mut request = agent().post(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.send(body))
}

fn answer(url: &str, outcome: Result<Response<ureq::Body>, ureq::Error>) -> Result<Answer> {
    let response = outcome.with_context(|| format!("asking {url}"))?;
    let (parts, mut body) = response.into_parts();
    let body = body
        .read_to_vec()
        .with_context(|| format!("reading {url}"))?;
    Ok(Answer {
        status: parts.status.as_u16(),
        body,
        head: Response::from_parts(parts, ()),
    })
}

/// An answer that must be a success.
pub(crate) fn expect_success(url: &str, answer: Answer) -> Result<Answer> {
    if !(200..300).contains(&answer.status) {
        bail!(
            "{url} answered {}: {}",
            answer.status,
            String::from_utf8_lossy(&answer.body)
        );
    }
    Ok(answer)
}
