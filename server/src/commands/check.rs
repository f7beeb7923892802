//! `sluis check`: finds the policy, has the site walked through, and writes the findings down. Exit code 0 clean, 1
//! findings, 2 could not look.

use crate::cli::{CheckArgs, FolderArgs};
use anyhow::{Context, anyhow, bail};
use check::{CheckError, Limits, Report, Settings, Verdict, report};
use consent::{LanguageTag, Policy, SiteId, material};
use platform::{published::policies_in, site_file};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};
use tokio::signal::unix::{SignalKind, signal};
use url::Url;

/// For the command line too, 2 is "nothing was done".
const COULD_NOT_LOOK: u8 = 2;

pub(super) fn run(args: CheckArgs) -> ExitCode {
    match checked(args) {
        Ok(Verdict::Clean) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::FAILURE,
        Ok(Verdict::Incomplete) => ExitCode::from(COULD_NOT_LOOK),
        Err(error) => {
            eprintln!("sluis: {error:#}");
            ExitCode::from(COULD_NOT_LOOK)
        }
    }
}

/// Ctrl-C and SIGTERM end the browser too, and remove what it wrote.
async fn unless_stopped(
    check: impl Future<Output = Result<Report, CheckError>>,
) -> anyhow::Result<Report> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        report = check => Ok(report?),
        _ = tokio::signal::ctrl_c() => bail!("stopped before the end"),
        _ = terminate.recv() => bail!("stopped before the end"),
    }
}

/// Where the findings go.
struct Outputs {
    json: bool,
    html: Option<PathBuf>,
    junit: Option<PathBuf>,
    draft: Option<PathBuf>,
}

fn checked(args: CheckArgs) -> anyhow::Result<Verdict> {
    // Without `..`: a setting that nobody reads is a compiler warning.
    let CheckArgs {
        url,
        site,
        policy,
        data: FolderArgs { data },
        crawl,
        language,
        json,
        html,
        junit,
        draft,
        allow_private,
        time,
        bytes,
        pages,
        chromium,
    } = args;
    let policies = policies_for(&url, site.as_ref(), policy.as_deref(), &data)?;
    let first = || policies.first().map(Policy::default_language);
    let settings = Settings {
        crawl,
        language: language
            .unwrap_or_else(|| first().map_or("en".to_owned(), |tag| tag.to_string())),
        chromium,
        allow_private,
        pictures: html.is_some(),
        limits: Limits {
            time: Duration::from_secs(time),
            bytes,
            pages,
        },
        url,
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let report = runtime.block_on(unless_stopped(check::check(&settings, &policies, |step| {
        if step.pages_done == 0 {
            eprintln!("{} ...", step.phase.words());
        }
    })))?;
    let outputs = Outputs {
        json,
        html,
        junit,
        draft,
    };
    let compared = policies
        .iter()
        .find(|policy| report.site.as_deref() == Some(policy.site.as_str()));
    outputs.write(&report, compared)?;
    Ok(report.verdict())
}

impl Outputs {
    fn write(&self, report: &Report, policy: Option<&Policy>) -> anyhow::Result<()> {
        let languages: Vec<LanguageTag> =
            policy.map_or_else(Vec::new, |policy| policy.languages.clone());
        let files = [
            (&self.html, report::html as fn(&Report) -> String),
            (&self.junit, report::junit),
        ];
        for (path, make) in files {
            if let Some(path) = path {
                write(path, &make(report))?;
            }
        }
        if let Some(path) = &self.draft {
            write(path, &report::draft(report, &languages))?;
        }
        if self.json {
            println!("{}", serde_json::to_string_pretty(report)?);
        } else {
            print!("{}", report::table(report));
        }
        Ok(())
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The policy of a file, of a named site, or those that list the page's origin; none is an answer only where none was
/// named.
fn policies_for(
    url: &Url,
    site: Option<&SiteId>,
    file: Option<&Path>,
    data: &Path,
) -> anyhow::Result<Vec<Policy>> {
    if let Some(file) = file {
        return read(file).map(|policy| vec![policy]);
    }
    let mut policies =
        policies_in(data).with_context(|| format!("the data folder {}", data.display()))?;
    let Some(site) = site else {
        let origin = url.origin().ascii_serialization();
        policies.retain(|_, policy| policy.origins.contains(&origin));
        return Ok(policies.into_values().collect());
    };
    let known: Vec<String> = policies.keys().map(ToString::to_string).collect();
    let found = policies.remove(site).ok_or_else(|| {
        anyhow!(
            "no site `{site}` was published in {}; there are: {}",
            data.display(),
            known.join(", ")
        )
    });
    found.map(|policy| vec![policy])
}

/// A site file as the policy that it would become.
fn read(file: &Path) -> anyhow::Result<Policy> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the site file {}", file.display()))?;
    let name = file.display().to_string();
    let checked = site_file::parse(&name, &text).map_err(|error| {
        anyhow!("{name} cannot be published, so it says nothing reliable; `sluis site check {name}` says why: {error}")
    })?;
    let mut policy = material::number(checked.draft, None)
        .map_err(|_| anyhow!("{name} has more services than a site may have"))?;
    policy.version.0 = 0;
    Ok(policy)
}
