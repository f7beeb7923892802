//! `cargo xtask size`: the bytes that a visitor of the demo shop (Dutch, from Belgium) receives, counted
//! as the real server sends them, against `budgets.toml`.

use std::{fs, io::Read};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::{
    demo::{self, Demo},
    http::{self, Answer},
    process::step,
    workspace,
};

#[derive(clap::Args)]
pub(crate) struct Size {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Body bytes, brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sizes {
    loader: usize,
    until_visible: usize,
    working: usize,
    returning: usize,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    measured: Sizes,
    budgets: Sizes,
}

pub(crate) fn run(options: &Size) -> Result<()> {
    demo::prepare(false, crate::profile(false))?;
    measure_and_compare(options.json)
}

/// For a caller that has everything built.
pub(crate) fn measure_and_compare(json: bool) -> Result<()> {
    let budgets = budgets()?;
    let measured = step("sizes as served", || {
        let demo = demo::start_fresh("size", false)?;
        measure(&demo)
    })?;
    if json {
        println!("{}", serde_json::to_string(&Report { measured, budgets })?);
    } else {
        for (name, bytes, budget) in rows(measured, budgets) {
            println!("{name:>14} {bytes:>6} of {budget:>6} bytes");
        }
    }
    let over: Vec<_> = rows(measured, budgets)
        .into_iter()
        .filter(|(_, bytes, budget)| bytes > budget)
        .map(|(name, bytes, budget)| format!("{name} is {bytes} bytes, over its {budget}"))
        .collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}

fn rows(measured: Sizes, budgets: Sizes) -> [(&'static str, usize, usize); 4] {
    [
        ("loader", measured.loader, budgets.loader),
        (
            "until_visible",
            measured.until_visible,
            budgets.until_visible,
        ),
        ("working", measured.working, budgets.working),
        ("returning", measured.returning, budgets.returning),
    ]
}

fn budgets() -> Result<Sizes> {
    let path = workspace::root().join("budgets.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

fn measure(demo: &Demo) -> Result<Sizes> {
    let server = &demo.addresses.server;
    let loader = served(&format!("{server}/s/shop.js"))?;
    let notice = served(&format!("{server}/n/shop?l=nl"))?;
    let mentions = [loader.text.as_str(), notice.text.as_str()];
    let page = served(&asset(server, &mentions, "js"))?;
    let mentions = [
        loader.text.as_str(),
        notice.text.as_str(),
        page.text.as_str(),
    ];
    let wasm = served(&asset(server, &mentions, "wasm"))?;
    let until_visible = loader.bytes + notice.bytes;
    Ok(Sizes {
        loader: loader.bytes,
        until_visible,
        working: until_visible + page.bytes + wasm.bytes,
        returning: loader.bytes,
    })
}

/// Where the banner's script or wasm lies. Its address may carry a version, which only what refers to it
/// knows.
fn asset(server: &str, mentions: &[&str], extension: &str) -> String {
    let path = mentions
        .iter()
        .find_map(|text| mentioned(text, extension))
        .unwrap_or_else(|| format!("/a/banner.{extension}"));
    if path.starts_with("http") {
        return path;
    }
    format!("{server}/{}", path.trim_start_matches('/'))
}

/// The first address of a `banner` file with this extension in a text, with its query.
fn mentioned(text: &str, extension: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "/:._-?=".contains(c);
    text.split(|c| !is_part(c))
        .find(|word| {
            let path = word.split('?').next().unwrap_or(word);
            let name = path.rsplit('/').next().unwrap_or(path);
            path.contains("/a/")
                && name.starts_with("banner")
                && !name.contains("wasm2js")
                && name.ends_with(&format!(".{extension}"))
        })
        .map(str::to_owned)
}

struct Served {
    bytes: usize,
    text: String,
}

/// Fetches as a browser from Belgium does, and checks that the compression is what it says.
fn served(url: &str) -> Result<Served> {
    let headers = [("accept-encoding", "br"), ("x-sluis-country", "BE")];
    let answer = http::expect_success(url, http::get(url, &headers)?)?;
    let plain = unpacked(&answer).with_context(|| url.to_owned())?;
    let best = best_brotli(&plain)?;
    eprintln!(
        "  {url}: {} bytes, {} unpacked, {best} at quality 11",
        answer.body.len(),
        plain.len()
    );
    if answer.body.len() > best {
        bail!(
            "{url} is served in {} bytes, brotli at quality 11 needs {best}",
            answer.body.len()
        );
    }
    Ok(Served {
        bytes: answer.body.len(),
        text: String::from_utf8_lossy(&plain).into_owned(),
    })
}

fn unpacked(answer: &Answer) -> Result<Vec<u8>> {
    if answer.header("content-encoding") != Some("br") {
        bail!("is not served as brotli");
    }
    let mut plain = Vec::new();
    brotli::Decompressor::new(answer.body.as_slice(), 4096)
        .read_to_end(&mut plain)
        .context("says it is brotli and is not")?;
    Ok(plain)
}

fn best_brotli(plain: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut packed, &parameters)?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_where_it_is_mentioned() {
        let loader =
            r#"{b:"/a/banner-wasm2js.js?v=1",j:"/a/banner.js?v=12ab",w:"/a/banner.12ab.wasm"}"#;
        assert_eq!(mentioned(loader, "js").unwrap(), "/a/banner.js?v=12ab");
        assert_eq!(mentioned(loader, "wasm").unwrap(), "/a/banner.12ab.wasm");
        assert_eq!(mentioned("no such file", "js"), None);
    }

    #[test]
    fn an_asset_that_nothing_mentions_is_asked_for_by_its_plain_name() {
        assert_eq!(asset("http://a", &[""], "js"), "http://a/a/banner.js");
    }

    #[test]
    fn the_budgets_can_be_read() {
        assert!(budgets().unwrap().loader > 0);
    }
}
