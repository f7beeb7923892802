//! `sluis site publish` and `check`. The templates are `super::templates`.

use super::templates;
use crate::{
    cli::{FolderArgs, SiteCommand},
    control,
};
use anyhow::Context;
use miette::{GraphicalReportHandler, GraphicalTheme, NarratableReportHandler};
use platform::{Platform, publishing::PublishError, site_file};
use std::{io::IsTerminal, path::Path, process::ExitCode, sync::Arc};
use store::{StoreError, embedded::EmbeddedSettings};

pub(super) fn run(command: SiteCommand) -> anyhow::Result<ExitCode> {
    match command {
        SiteCommand::Publish {
            file,
            data: FolderArgs { data },
            note,
        } => tokio::runtime::Runtime::new()?.block_on(publish(&file, &data, &note)),
        SiteCommand::Check { file } => check(&file),
        SiteCommand::Templates { id, language, json } => {
            templates::run(id.as_deref(), &language, json)
        }
    }
}

fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the site file {}", file.display()))
}

fn check(file: &Path) -> anyhow::Result<ExitCode> {
    match site_file::parse(&file.display().to_string(), &read(file)?) {
        Ok(checked) => {
            checked
                .warnings
                .iter()
                .for_each(|warning| eprintln!("{}", shown(warning)));
            println!("{} can be published", checked.draft.site);
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            eprintln!("{}", shown(&error));
            Ok(ExitCode::FAILURE)
        }
    }
}

async fn publish(file: &Path, data: &Path, note: &str) -> anyhow::Result<ExitCode> {
    let text = read(file)?;
    let store =
        match store::embedded::open(data, EmbeddedSettings::new(platform::clock::now_millis)) {
            Ok(store) => store,
            // A server has the folder open: let it publish, so that its visitors see the new version at once.
            Err(StoreError::InUse { .. }) => {
                let (done, answer) =
                    control::publish(data, &file.display().to_string(), &text, note).await?;
                println!("{}", answer.trim_end());
                return Ok(if done {
                    ExitCode::SUCCESS
                } else {
                    ExitCode::FAILURE
                });
            }
            Err(error) => return Err(error.into()),
        };
    let platform = Platform::open(Arc::new(store)).await?;
    let (done, answer) = publish_with(&platform, &file.display().to_string(), &text, note).await;
    platform.close().await;
    if done {
        println!("{answer}")
    } else {
        eprintln!("{answer}")
    }
    Ok(if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Publishes and says what happened, for the terminal of whoever asked.
pub(crate) async fn publish_with(
    platform: &Platform,
    file_name: &str,
    text: &str,
    note: &str,
) -> (bool, String) {
    match platform
        .publish_site_file(file_name, text, "command line", note)
        .await
    {
        Ok(published) => {
            let mut lines: Vec<String> = published
                .warnings
                .iter()
                .map(|warning| shown(warning))
                .collect();
            let (site, version) = (&published.site, published.version);
            if published.unchanged {
                lines.push(format!("{site}: nothing changed, version {version} stays"));
            } else {
                let (purposes, services) = (
                    published.asked_purposes.len(),
                    published.asked_services.len(),
                );
                lines.push(format!("{site}: version {version} is published; visitors are asked about {purposes} purposes and {services} services anew"));
            }
            (true, lines.join("\n"))
        }
        Err(PublishError::File(error)) => (false, shown(&error)),
        Err(error) => (false, format!("sluis: {error}")),
    }
}

fn shown(problem: &dyn miette::Diagnostic) -> String {
    let mut text = String::new();
    let done = if std::io::stderr().is_terminal() {
        GraphicalReportHandler::new_themed(GraphicalTheme::unicode())
            .render_report(&mut text, problem)
    } else {
        NarratableReportHandler::new().render_report(&mut text, problem)
    };
    if done.is_err() {
        problem.to_string()
    } else {
        text
    }
}
