//! `sluis site templates`: lists the templates of services, or prints one as a part of a site file.

use anyhow::bail;
use consent::LanguageTag;
use platform::templates::{self, Template};
use serde_json::{Value, json};
use std::process::ExitCode;

pub(super) fn run(
    id: Option<&str>,
    languages: &[LanguageTag],
    json: bool,
) -> anyhow::Result<ExitCode> {
    let Some(id) = id else {
        println!("{}", list(json));
        return Ok(ExitCode::SUCCESS);
    };
    let Some(template) = templates::find(id) else {
        bail!("there is no template `{id}`; `sluis site templates` lists them");
    };
    println!("{}", one(template, languages, json)?);
    Ok(ExitCode::SUCCESS)
}

fn list(json: bool) -> String {
    let all = templates::all();
    if json {
        return all.iter().map(row).collect::<Value>().to_string();
    }
    let widest = |cell: fn(&Template) -> &str| {
        let widths = all.iter().map(|template| cell(template).chars().count());
        widths.max().unwrap_or_default()
    };
    let (id, name) = (
        widest(|template| template.id.as_str()),
        widest(|template| &template.name),
    );
    let lines: Vec<String> = all
        .iter()
        .map(|template| {
            format!(
                "{:id$}  {:name$}  {:11}  {}",
                template.id.as_str(),
                template.name,
                template.purpose.as_str(),
                template.vendor.name
            )
        })
        .collect();
    lines.join("\n")
}

fn row(template: &Template) -> Value {
    json!({
        "id": template.id,
        "name": template.name,
        "purpose": template.purpose,
        "vendor": template.vendor.name,
    })
}

/// The part of a site file; with JSON the template's facts too. Without languages all that the template has.
fn one(template: &Template, languages: &[LanguageTag], json: bool) -> anyhow::Result<String> {
    let own: Vec<LanguageTag> = template.function.0.keys().cloned().collect();
    let languages = if languages.is_empty() {
        &own
    } else {
        languages
    };
    let toml = templates::to_site_toml(template, languages);
    if !json {
        return Ok(toml.trim_end().to_owned());
    }
    let mut facts = serde_json::to_value(template)?;
    facts["toml"] = Value::String(toml);
    Ok(facts.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn google() -> &'static Template {
        templates::find("google-analytics").expect("a template")
    }

    #[test]
    fn the_list_names_every_template_in_lines_and_in_json() {
        let lines = list(false);
        assert_eq!(lines.lines().count(), templates::all().len());
        assert!(lines.lines().any(|line| {
            line.starts_with("meta-pixel ") && line.contains("  marketing    Meta Platforms")
        }));
        let rows: Vec<Value> = serde_json::from_str(&list(true)).unwrap();
        assert_eq!(rows.len(), templates::all().len());
        assert!(rows.contains(&json!({
            "id": "google-analytics",
            "name": "Google Analytics 4",
            "purpose": "analytics",
            "vendor": "Google Ireland Limited",
        })));
    }

    #[test]
    fn one_template_is_printed_in_the_languages_that_were_asked_for() {
        let dutch = [LanguageTag::parse("nl").unwrap()];
        let printed = one(google(), &dutch, false).unwrap();
        assert!(printed.contains("\nfunction = { nl = \"Meet welke"));
        assert!(!printed.contains(" fr = "));
        assert!(one(google(), &[], false).unwrap().contains(" fr = "));
    }

    #[test]
    fn json_of_one_template_has_its_facts_and_the_same_part_of_a_site_file() {
        let facts: Value = serde_json::from_str(&one(google(), &[], true).unwrap()).unwrap();
        assert_eq!(facts["vendor"]["id"], "google");
        assert_eq!(facts["items"][0]["name"], "_ga");
        let printed = one(google(), &[], false).unwrap();
        assert_eq!(facts["toml"].as_str().unwrap().trim_end(), printed);
    }

    #[test]
    fn an_unknown_template_is_an_error_that_says_how_to_find_one() {
        let error = run(Some("nobody"), &[], false).unwrap_err();
        assert!(error.to_string().contains("`sluis site templates`"));
    }
}
