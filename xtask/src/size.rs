//! `cargo xtask size`: the bytes that a visitor of the demo shop (Dutch, from Belgium) receives, counted
//! as the real server sends them, against `budgets.toml`.

use std::{fs, io::Read};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::{
    demo::{self, Demo},
    http::{self, Answer},
    loader_settings::LoaderSettings,
    process::step,
    workspace,
};

#[derive(clap::Args)]
pub(crate) struct Size {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Use what was built before, whatever changed since
    #[arg(long)]
    built: bool,
}

/// Body bytes, brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sizes {
    loader: usize,
    until_visible: usize,
    working: usize,
    returning: usize,
    signals: usize,
    admin: usize,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    measured: Sizes,
    budgets: Sizes,
}

pub(crate) fn run(options: &Size) -> Result<()> {
    if !options.built {
        demo::prepare(false, crate::profile(false))?;
    }
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

fn rows(measured: Sizes, budgets: Sizes) -> [(&'static str, usize, usize); 6] {
    [
        ("loader", measured.loader, budgets.loader),
        (
            "until_visible",
            measured.until_visible,
            budgets.until_visible,
        ),
        ("working", measured.working, budgets.working),
        ("returning", measured.returning, budgets.returning),
        ("signals", measured.signals, budgets.signals),
        ("admin", measured.admin, budgets.admin),
    ]
}

fn budgets() -> Result<Sizes> {
    let path = workspace::root().join("budgets.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut table: toml::Table =
        toml::from_str(&text).with_context(|| path.display().to_string())?;
    // How fast rates are answered is not about bytes.
    table.remove("rates");
    table.try_into().with_context(|| path.display().to_string())
}

fn measure(demo: &Demo) -> Result<Sizes> {
    let server = &demo.addresses.server;
    let loader = served(&format!("{server}/s/shop.js"))?;
    let notice = served(&format!("{server}/n/shop?l=nl"))?;
    let settings = LoaderSettings::read(&loader.text, "shop")?;
    let page = served(&format!("{server}{}", settings.asset("banner.js")?))?;
    let wasm = served(&format!("{server}{}", settings.asset("banner.wasm")?))?;
    let until_visible = loader.bytes + notice.bytes;
    Ok(Sizes {
        loader: loader.bytes,
        until_visible,
        working: until_visible + page.bytes + wasm.bytes,
        returning: loader.bytes,
        signals: signals()?,
        admin: admin(server)?,
    })
}

/// What the one hydrated page of the admin loads, which is the heaviest of them.
fn admin(server: &str) -> Result<usize> {
    let script = served(&format!("{server}/a/admin.js"))?.bytes;
    let wasm = served(&format!("{server}/a/admin_bg.wasm"))?.bytes;
    Ok(script + wasm)
}

/// The scripts of all vendors together, packed as one. A site gets those of its own vendors only, in its loader.
fn signals() -> Result<usize> {
    let mut files: Vec<_> = fs::read_dir(workspace::site())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("signal-"))
        })
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(fs::read(file)?);
    }
    best_brotli(&all)
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
    fn quality_11_is_the_measure() {
        let text = "nothing loads before consent ".repeat(40);
        let best = best_brotli(text.as_bytes()).unwrap();
        assert!(best < 60, "{best}");
    }

    #[test]
    fn the_budgets_can_be_read() {
        assert!(budgets().unwrap().loader > 0);
    }
}
