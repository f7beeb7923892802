//! Which of our crates may import which. The table is the one of docs/ARCHITECTURE.md; a new edge is a
//! decision, with a line there and here.

use anyhow::{Context, Result};
use serde_json::Value;

use super::Complaint;
use crate::process;

struct Rule {
    package: &'static str,
    may_import: &'static [&'static str],
}

const RULES: [Rule; 9] = [
    rule("consent", &[]),
    rule("store", &["consent"]),
    rule("platform", &["consent", "store"]),
    rule("check", &["consent", "platform"]),
    rule("app", &["consent", "platform"]),
    rule("banner-wasm", &["consent"]),
    rule("server", &["app", "check", "platform", "consent", "store"]),
    rule("tests", &["server", "platform", "store", "consent"]),
    rule("xtask", &[]),
];

const fn rule(package: &'static str, may_import: &'static [&'static str]) -> Rule {
    Rule {
        package,
        may_import,
    }
}

pub(super) fn of_workspace() -> Result<Vec<Complaint>> {
    let mut command = process::cargo();
    command.args(["metadata", "--no-deps", "--format-version", "1"]);
    check(&serde_json::from_str(&process::read(&mut command)?)?)
}

fn check(metadata: &Value) -> Result<Vec<Complaint>> {
    let packages = metadata["packages"]
        .as_array()
        .context("cargo metadata lists packages")?;
    let ours: Vec<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    let mut complaints = Vec::new();
    for package in packages {
        let name = package["name"].as_str().context("a package has a name")?;
        let Some(rule) = RULES.iter().find(|rule| rule.package == name) else {
            let missing = "has no line in the table of edges".to_owned();
            complaints.push(Complaint::new(name, None, missing));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            complaints.extend(check_edge(rule, dependency, &ours));
        }
    }
    Ok(complaints)
}

fn check_edge(rule: &Rule, dependency: &Value, ours: &[&str]) -> Option<Complaint> {
    let imported = dependency["name"].as_str()?;
    // A crate's own tests may ask it for a feature; that is no edge.
    if !ours.contains(&imported) || imported == rule.package {
        return None;
    }
    let rule_broken = if !rule.may_import.contains(&imported) {
        "is not in the table of edges"
    } else if rule.package == "app" && imported == "platform" && dependency["optional"] != true {
        "must be optional, for the feature `ssr`: the browser knows no platform"
    } else {
        return None;
    };
    let kind = dependency["kind"].as_str().unwrap_or("normal");
    let place = format!("{} -> {imported} ({kind})", rule.package);
    Some(Complaint::new(&place, None, rule_broken.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn complaints(package: &str, dependency: Value) -> Vec<Complaint> {
        let names = ["consent", "store", "platform", "app"];
        let mut packages: Vec<Value> = names
            .iter()
            .map(|name| json!({"name": name, "dependencies": []}))
            .collect();
        packages.push(json!({"name": package, "dependencies": [dependency]}));
        check(&json!({"packages": packages})).unwrap()
    }

    #[test]
    fn an_edge_outside_the_table_is_a_complaint() {
        assert_eq!(
            complaints("app", json!({"name": "store", "kind": null})).len(),
            1
        );
        assert_eq!(
            complaints("xtask", json!({"name": "consent", "kind": null})).len(),
            1
        );
    }

    #[test]
    fn an_edge_for_tests_only_is_held_to_the_same_table() {
        assert_eq!(
            complaints("consent", json!({"name": "store", "kind": "dev"})).len(),
            1
        );
        assert_eq!(
            complaints("tests", json!({"name": "store", "kind": "dev"})).len(),
            0
        );
    }

    #[test]
    fn a_crate_may_test_itself() {
        let itself = json!({"name": "store", "kind": "dev"});
        assert_eq!(complaints("store", itself).len(), 0);
    }

    #[test]
    fn the_browser_must_be_able_to_leave_the_platform_out() {
        let always = json!({"name": "platform", "kind": null, "optional": false});
        let with_ssr = json!({"name": "platform", "kind": null, "optional": true});
        assert_eq!(complaints("app", always).len(), 1);
        assert_eq!(complaints("app", with_ssr).len(), 0);
    }

    #[test]
    fn a_crate_without_a_rule_is_a_complaint() {
        assert_eq!(
            complaints("newcomer", json!({"name": "serde", "kind": null})).len(),
            1
        );
    }

    #[test]
    fn crates_of_others_are_not_ours_to_forbid() {
        assert_eq!(
            complaints("xtask", json!({"name": "serde", "kind": null})).len(),
            0
        );
    }
}
