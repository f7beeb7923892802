//! `sluis csp`: prints the Content-Security-Policy of a site's pages for what is granted, in the words of a web server.
//! For the policy of each visitor a web server asks `/v1/sites/{site}/csp`. It changes nothing.

use crate::cli::{CspArgs, CspFormat, FolderArgs};
use anyhow::{Context, bail};
use consent::{Policy, ServiceId, SiteId};
use platform::{
    csp::{Csp, CspOptions, Granted, published_policy},
    site_file,
};
use serde_json::{Value, json};
use std::{path::Path, process::ExitCode};

pub(super) fn run(args: CspArgs) -> anyhow::Result<ExitCode> {
    let CspArgs {
        site,
        granted,
        all,
        none: _,
        nonce,
        public_url,
        format,
        json,
        data: FolderArgs { data },
    } = args;
    let policy = policy(&site, &data)?;
    known(&policy, &granted)?;
    let granted = if all {
        Granted::All
    } else {
        Granted::Services(&granted)
    };
    let server = public_url.map(|url| url.origin().ascii_serialization());
    let options = CspOptions {
        server: server.as_deref(),
        nonce: nonce.as_ref(),
    };
    let csp = Csp::new(&policy, granted, &options);
    if json {
        println!("{}", in_json(csp, format));
        return Ok(ExitCode::SUCCESS);
    }
    for left in &csp.left_out {
        eprintln!(
            "left out: {}, because it opens {} as well, which is not granted; give its hosts a path of their own",
            left.source, left.because_of
        );
    }
    println!("{}", written(csp, format));
    Ok(ExitCode::SUCCESS)
}

/// What is left out stands beside it, instead of on stderr.
fn in_json(csp: Csp, format: CspFormat) -> Value {
    let left_out: Vec<Value> = csp
        .left_out
        .iter()
        .map(|left| json!({ "source": left.source, "because_of": left.because_of }))
        .collect();
    let value = csp.to_string();
    json!({ "value": value, "written": written(csp, format), "left_out": left_out })
}

/// Of a file, or of the site that is published under this id.
fn policy(site: &str, data: &Path) -> anyhow::Result<Policy> {
    let file = Path::new(site);
    if file.is_file() {
        let text = std::fs::read_to_string(file)
            .with_context(|| format!("cannot read the site file {site}"))?;
        let checked = site_file::parse(site, &text)
            .with_context(|| format!("{site} is not valid; `sluis site check {site}` says why"))?;
        return Ok(checked.draft);
    }
    let Ok(id) = SiteId::parse(site) else {
        bail!("{site} is neither a site file nor the id of a site");
    };
    let found = published_policy(data, &id)
        .with_context(|| format!("looking for the site {id} in {}", data.display()))?;
    let Some(policy) = found else {
        bail!("the site {id} is not published in {}", data.display());
    };
    Ok(policy)
}

fn known(policy: &Policy, granted: &[ServiceId]) -> anyhow::Result<()> {
    match granted.iter().find(|id| policy.service(id).is_none()) {
        None => Ok(()),
        Some(id) => {
            let all: Vec<&str> = policy.services.iter().map(|one| one.id.as_str()).collect();
            bail!("the site has no service {id}; it has: {}", all.join(", "))
        }
    }
}

/// No source holds a quote, a backslash, a dollar or a brace: see `platform::csp`.
fn written(csp: Csp, format: CspFormat) -> String {
    let name = "Content-Security-Policy";
    match format {
        CspFormat::Header => format!("{name}: {csp}"),
        CspFormat::Nginx => format!("add_header {name} \"{csp}\" always;"),
        CspFormat::Caddy => format!("header {name} \"{csp}\""),
        // Apache takes a percent sign for the beginning of a variable.
        CspFormat::Apache => format!(
            "Header always set {name} \"{}\"",
            csp.to_string().replace('%', "%%")
        ),
        CspFormat::Cloudflare => format!("response.headers.set(\"{name}\", \"{csp}\");"),
        CspFormat::Meta => format!(
            "<meta http-equiv=\"{name}\" content=\"{}\">",
            csp.for_meta().to_string().replace('&', "&amp;")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const SHOP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/demo/shop/site.toml");

    fn shop() -> Policy {
        policy(SHOP, Path::new("nowhere")).expect("the demo shop is valid")
    }

    fn with(added: &str, format: CspFormat) -> String {
        let mut policy = shop();
        let sources = vec![added.to_owned()];
        policy
            .csp
            .sources
            .insert(consent::csp::CspDirective::ImgSrc, sources);
        policy.csp.sources.insert(
            consent::csp::CspDirective::FrameAncestors,
            vec!["'self'".to_owned()],
        );
        let csp = Csp::new(&policy, Granted::Nothing, &CspOptions::default());
        written(csp, format)
    }

    #[test]
    fn every_web_server_gets_it_in_its_own_words() {
        let start = "Content-Security-Policy";
        let value = "default-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval'; img-src";
        for (format, before, after) in [
            (CspFormat::Header, format!("{start}: {value}"), "'self'"),
            (
                CspFormat::Nginx,
                format!("add_header {start} \"{value}"),
                "\" always;",
            ),
            (CspFormat::Caddy, format!("header {start} \"{value}"), "\""),
            (
                CspFormat::Apache,
                format!("Header always set {start} \"{value}"),
                "\"",
            ),
            (
                CspFormat::Cloudflare,
                format!("response.headers.set(\"{start}\", \"{value}"),
                "\");",
            ),
            (
                CspFormat::Meta,
                format!("<meta http-equiv=\"{start}\" content=\"{value}"),
                "\">",
            ),
        ] {
            let found = with("https://own.example/a%20b", format);
            assert!(found.starts_with(&before), "{found}");
            assert!(found.ends_with(after), "{found}");
        }
        let apache = with("https://own.example/a%20b", CspFormat::Apache);
        assert!(apache.contains("/a%%20b"), "{apache}");
        let meta = with("https://own.example", CspFormat::Meta);
        assert!(
            !meta.contains("frame-ancestors"),
            "it does not count there: {meta}"
        );
    }

    #[test]
    fn a_site_that_is_not_there_and_a_service_that_it_lacks_are_named() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let error = policy("nobody", folder.path()).expect_err("not published");
        assert!(error.to_string().contains("nobody"), "{error}");
        let error = policy("No/body", &PathBuf::from("nowhere")).expect_err("not an id");
        assert!(error.to_string().contains("neither"), "{error}");
        let unknown = ServiceId::parse("nobody").expect("an id");
        let error = known(&shop(), &[unknown]).expect_err("not a service");
        assert!(error.to_string().contains("posthog"), "{error}");
    }
}
