//! What gets loaded: three addresses of the demo shop as its visitors and its back end use them, and the
//! bare endpoint. Each is tried once by hand before it counts, so that a wrong request is no fast one.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::{
    demo::Addresses,
    http::{self, Answer},
    loader_settings::LoaderSettings,
};

const SITE: &str = "shop";
const JSON: (&str, &str) = ("content-type", "application/json");
const COUNTRY: (&str, &str) = ("x-sluis-country", "BE");
/// Where a body has this word, each request gets a UUID of its own.
const KEY: &str = "KEY";

pub(super) struct Target {
    pub(super) name: &'static str,
    pub(super) method: &'static str,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Target {
    pub(super) fn bare(url: &str) -> Self {
        Self {
            name: "bare",
            method: "GET",
            url: url.to_owned(),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// One request, its key fixed.
    fn try_once(&self, key: &str) -> Result<Answer> {
        let headers: Vec<(&str, &str)> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let answer = if self.method == "GET" {
            http::get(&self.url, &headers)?
        } else {
            http::post(&self.url, &headers, &self.body.replace(KEY, key))?
        };
        http::expect_success(&self.url, answer)
    }
}

/// The tag of a service that the visitor granted.
pub(super) fn gate(addresses: &Addresses) -> Result<Target> {
    let settings = settings(addresses)?;
    let cookies = granted_record(addresses)?.cookies()?;
    for service in &settings.services {
        let url = format!("{}/g/{SITE}/{service}.js", addresses.server);
        let shut = http::get(&url, &[COUNTRY])?;
        let open = http::get(&url, &[COUNTRY, ("cookie", &cookies)])?;
        if open.status == 200 && shut.status == 200 && open.body != shut.body {
            return Ok(Target {
                name: "gate",
                method: "GET",
                url,
                headers: owned(&[COUNTRY, ("cookie", &cookies)]),
                body: String::new(),
            });
        }
    }
    bail!("no service of the shop has a gate that a choice opens")
}

/// The question of a site's own back end.
pub(super) fn decision(addresses: &Addresses) -> Result<Target> {
    let target = Target {
        name: "decision",
        method: "POST",
        url: format!("{}/v1/sites/{SITE}/decisions", addresses.server),
        headers: owned(&[JSON]),
        body: json!({ "token": granted_record(addresses)?.token()?, "country": "BE" }).to_string(),
    };
    let answer: Value = serde_json::from_slice(&target.try_once("")?.body)?;
    if answer["token_valid"] != true {
        bail!("the decision was made without the token: {answer}");
    }
    Ok(target)
}

/// A first visit's "accept all", durable when it is answered.
pub(super) fn record(addresses: &Addresses) -> Result<Target> {
    let settings = settings(addresses)?;
    let body = json!({
        "key": KEY,
        "policy": settings.policy,
        "language": "nl",
        "layer": 1,
        "control": "accept_all",
        "channel": "banner",
        "purposes": granted(&settings.purposes),
        "services": granted(&settings.services),
    });
    Ok(Target {
        name: "record",
        method: "POST",
        url: format!("{}/v1/sites/{SITE}/records", addresses.server),
        headers: owned(&[JSON, COUNTRY, ("origin", &origin(&addresses.shop)?)]),
        body: body.to_string(),
    })
}

fn settings(addresses: &Addresses) -> Result<LoaderSettings> {
    let url = format!("{}/s/{SITE}.js", addresses.server);
    let answer = http::expect_success(&url, http::get(&url, &[])?)?;
    LoaderSettings::read(&String::from_utf8(answer.body)?, SITE)
}

fn granted(ids: &[String]) -> Map<String, Value> {
    ids.iter()
        .map(|id| (id.clone(), Value::Bool(true)))
        .collect()
}

/// The answer to an "accept all".
struct GrantedRecord(Answer);

fn granted_record(addresses: &Addresses) -> Result<GrantedRecord> {
    let answer = record(addresses)?.try_once("00000000-0000-4000-8000-000000000001")?;
    Ok(GrantedRecord(answer))
}

impl GrantedRecord {
    /// Its cookies, as a browser would send them back.
    fn cookies(&self) -> Result<String> {
        let cookies: Vec<&str> = self
            .0
            .headers("set-cookie")
            .into_iter()
            .filter_map(|cookie| cookie.split(';').next())
            .collect();
        if cookies.is_empty() {
            bail!("the record was answered without cookies");
        }
        Ok(cookies.join("; "))
    }

    fn token(&self) -> Result<String> {
        let answer: Value = serde_json::from_slice(&self.0.body)?;
        let token = answer["token"].as_str();
        Ok(token.context("the record's answer has a token")?.to_owned())
    }
}

/// Scheme, host and port of an address.
fn origin(url: &str) -> Result<String> {
    let mut parts = url.splitn(4, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(scheme), Some(""), Some(host)) => Ok(format!("{scheme}//{host}")),
        _ => bail!("{url} is no address"),
    }
}

fn owned(headers: &[(&str, &str)]) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_an_address_without_its_path() {
        let origin = origin("http://127.0.0.1:8081/nl/").unwrap();
        assert_eq!(origin, "http://127.0.0.1:8081");
    }
}
