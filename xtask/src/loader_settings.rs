//! What the served loader says about its site: the array literal that the server puts into it, whose
//! places `banner-wasm/js/loader.js` lists. Only the few places that measuring needs.

use anyhow::{Context, Result};
use serde_json::{Deserializer, Value};

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LoaderSettings {
    pub(crate) policy: u64,
    pub(crate) purposes: Vec<String>,
    pub(crate) services: Vec<String>,
    /// Folder of the banner's files below the server's address.
    pub(crate) assets: String,
}

impl LoaderSettings {
    pub(crate) fn read(loader: &str, site: &str) -> Result<Self> {
        let start = loader
            .find(&format!("[\"{site}\","))
            .context("the served loader holds no settings of its site")?;
        let array: Value = Deserializer::from_str(&loader[start..])
            .into_iter()
            .next()
            .context("the settings in the loader are cut off")?
            .context("the settings in the loader are no JSON")?;
        Ok(Self {
            policy: array[1].as_u64().context("place 1 is the policy version")?,
            purposes: ids(&array[2]).context("place 2 holds the purposes")?,
            services: ids(&array[3]).context("place 3 holds the services")?,
            assets: array[5]
                .as_str()
                .context("place 5 is the folder of the assets")?
                .to_owned(),
        })
    }
}

/// The first place of each entry.
fn ids(list: &Value) -> Option<Vec<String>> {
    let entries = list.as_array()?;
    let ids = entries
        .iter()
        .map(|entry| Some(entry[0].as_str()?.to_owned()));
    ids.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_found_in_a_minified_loader() {
        let loader = r#"(()=>{const[a,b]=["shop",3,[["analytics",0]],[["maps",1],["chat",2]],{},"/a/12/",1,1];run()})();"#;
        let settings = LoaderSettings::read(loader, "shop").unwrap();
        assert_eq!(settings.policy, 3);
        assert_eq!(settings.purposes, ["analytics"]);
        assert_eq!(settings.services, ["maps", "chat"]);
        assert_eq!(settings.assets, "/a/12/");
    }

    #[test]
    fn a_loader_without_settings_is_an_error() {
        assert!(LoaderSettings::read("const a=__SITE__", "shop").is_err());
    }
}
