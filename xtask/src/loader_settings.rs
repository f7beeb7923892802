//! What the served loader says about its site: the array literal that the server puts into it, whose
//! places `banner-wasm/js/loader.js` lists. Only the few places that measuring needs.

use anyhow::{Context, Result};
use serde_json::{Deserializer, Value};

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LoaderSettings {
    pub(crate) policy: u64,
    /// Those that a visitor chooses about.
    pub(crate) purposes: Vec<String>,
    pub(crate) services: Vec<String>,
    /// Every text in the settings, among them where the banner's files lie.
    texts: Vec<String>,
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
            texts: texts(&array),
        })
    }

    /// The address of one of the banner's files below the server's: named itself, perhaps with a version in
    /// its query, or by its folder.
    pub(crate) fn asset(&self, name: &str) -> Result<String> {
        let is_file = |text: &&String| {
            let path = text.split('?').next().unwrap_or(text);
            path.rsplit('/').next() == Some(name)
        };
        let is_folder = |text: &&String| text.starts_with("/a/") && text.ends_with('/');
        if let Some(file) = self.texts.iter().find(is_file) {
            return Ok(file.clone());
        }
        let folder = self.texts.iter().find(is_folder);
        let folder = folder.with_context(|| format!("the loader does not say where {name} is"))?;
        Ok(format!("{folder}{name}"))
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(entries) => entries.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Of each row the first place, unless the flags in the third say that it is necessary.
fn ids(list: &Value) -> Option<Vec<String>> {
    let entries = list.as_array()?;
    let entries = entries
        .iter()
        .filter(|row| row[2].as_u64().is_none_or(|flags| flags & 1 == 0));
    let ids = entries.map(|entry| Some(entry[0].as_str()?.to_owned()));
    ids.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_found_in_a_minified_loader() {
        let loader = r#"(()=>{const[a,b]=["shop",3,[["basics","",1],["analytics","3",0]],[["cart","",1],["maps","a/",0],["chat"]],{},"/a/12/",1,1];run()})();"#;
        let settings = LoaderSettings::read(loader, "shop").unwrap();
        assert_eq!(settings.policy, 3);
        assert_eq!(settings.purposes, ["analytics"]);
        assert_eq!(settings.services, ["maps", "chat"]);
        assert_eq!(settings.asset("banner.js").unwrap(), "/a/12/banner.js");
    }

    #[test]
    fn an_asset_may_be_named_with_its_version() {
        let loader = r#"x=["shop",3,[],[],{},["/a/banner.js?v=1","/a/banner.wasm?v=2"],1,1];"#;
        let settings = LoaderSettings::read(loader, "shop").unwrap();
        assert_eq!(settings.asset("banner.wasm").unwrap(), "/a/banner.wasm?v=2");
        assert!(settings.asset("other.js").is_err());
    }

    #[test]
    fn a_loader_without_settings_is_an_error() {
        assert!(LoaderSettings::read("const a=__SITE__", "shop").is_err());
    }
}
