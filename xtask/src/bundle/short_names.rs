//! Shorter names for what the wasm and its glue call each other. wasm-bindgen puts a hash into every one,
//! which stands in both files and does not compress. Names that hand-written scripts use are left alone.

use std::{collections::HashMap, fs, path::Path};

use anyhow::Result;
use wasm_bindgen_cli_support::Output;

/// Called by the page's scripts, when it is there.
const START: &str = "__wbindgen_start";

/// From long to short.
pub(super) type Names = HashMap<String, String>;

/// Renames in the module, and says what the glue has to follow.
pub(super) fn shorten(output: &mut Output) -> Names {
    let module = output.wasm_mut();
    let mut names = Names::new();
    for import in module.imports.iter_mut() {
        if is_generated(&import.name) {
            import.name = short_for(&import.name, &mut names);
        }
    }
    for export in module.exports.iter_mut() {
        if is_generated(&export.name) {
            export.name = short_for(&export.name, &mut names);
        }
    }
    names
}

/// Follows the module's new names in its glue.
pub(super) fn follow(glue: &Path, names: &Names) -> Result<()> {
    let text = fs::read_to_string(glue)?;
    Ok(fs::write(glue, renamed(&text, names))?)
}

fn is_generated(name: &str) -> bool {
    let generated = ["__wbg_", "__wbindgen_", "wasm_bindgen_", "__externref_"];
    name != START && generated.iter().any(|prefix| name.starts_with(prefix))
}

fn short_for(long: &str, names: &mut Names) -> String {
    let next = format!("$${:x}", names.len());
    names.entry(long.to_owned()).or_insert(next).clone()
}

fn renamed(text: &str, names: &Names) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(word);
        result.push_str(names.get(name).map_or(name, String::as_str));
        let gap = after.find(is_part).unwrap_or(after.len());
        result.push_str(&after[..gap]);
        rest = &after[gap..];
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_are_replaced_everywhere() {
        let mut names = Names::new();
        short_for("__wbg_on_0123", &mut names);
        short_for("__wbindgen_free", &mut names);
        let glue = "export function __wbg_on_0123(a) { wasm.__wbindgen_free(a); x__wbindgen_free }";
        let expected = "export function $$0(a) { wasm.$$1(a); x__wbindgen_free }";
        assert_eq!(renamed(glue, &names), expected);
    }

    #[test]
    fn a_name_used_twice_stays_one_name() {
        let mut names = Names::new();
        let first = short_for("__wbg_on_0123", &mut names);
        assert_eq!(first, short_for("__wbg_on_0123", &mut names));
    }

    #[test]
    fn what_scripts_call_keeps_its_name() {
        assert!(!is_generated(START));
        assert!(!is_generated("memory"));
        assert!(!is_generated("open_settings"));
    }
}
