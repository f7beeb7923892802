//! `sluis site register`: the register of processing (GDPR art. 30) of a site, on stdout. Changes nothing.

use crate::cli::{FolderArgs, RegisterArgs, RegisterFormat};
use anyhow::{Context, bail};
use consent::{LanguageTag, SiteId};
use platform::{Platform, register::Register};
use std::{process::ExitCode, sync::Arc};
use store::{StoreError, embedded::EmbeddedSettings};

pub(super) fn run(args: RegisterArgs) -> anyhow::Result<ExitCode> {
    let text = tokio::runtime::Runtime::new()?.block_on(register(args))?;
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}

async fn register(args: RegisterArgs) -> anyhow::Result<String> {
    let RegisterArgs {
        site,
        language,
        format,
        // JSON is the form without any.
        json: _,
        data: FolderArgs { data },
    } = args;
    let id = SiteId::parse(&site).with_context(|| format!("`{site}` is not the id of a site"))?;
    let language = match language {
        Some(text) => {
            Some(LanguageTag::parse(&text).with_context(|| format!("`{text}` is not a language"))?)
        }
        None => None,
    };
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = match store::embedded::open(&data, settings) {
        Ok(store) => store,
        Err(StoreError::InUse { .. }) => bail!(
            "a server has the data folder {} open; stop it, or run this on a copy of the folder",
            data.display()
        ),
        Err(error) => return Err(error.into()),
    };
    let platform = Platform::open(Arc::new(store)).await?;
    let register = platform.register(&id, language.as_ref());
    platform.close().await;
    written(
        &register.with_context(|| format!("the site `{site}` is not published"))?,
        format,
    )
}

fn written(register: &Register, format: RegisterFormat) -> anyhow::Result<String> {
    Ok(match format {
        RegisterFormat::Json => format!("{}\n", serde_json::to_string_pretty(register)?),
        RegisterFormat::Csv => register.to_csv(),
        RegisterFormat::Html => format!("{}\n", app::register::page(register)),
    })
}
