//! The scripts that stand alone: the loader, which the server completes with a site's settings, its parts for sites that
//! moved from another tool, reach several hosts or ask for more, the script that shows a notice, completed with the notice, the one that
//! releases tags, the one that does what a page's own scripts ask for, and those for placeholders and for clearing, completed with what the site has. Each is made as small as
//! it goes. This file only sees that the words survive which the server replaces.

use std::{fs, path::Path, process::Command};

use anyhow::{Result, bail};

use super::tools_lock;
use crate::{npm, process, stamp::Stamp, workspace};

struct Template {
    file: &'static str,
    placeholders: &'static [&'static str],
    /// The language of the oldest browsers that run it.
    target: &'static str,
    ecma: &'static str,
    is_module: bool,
}

const TEMPLATES: [Template; 14] = [
    // Every browser runs this one on every page, whatever syntax it was written in.
    Template {
        file: "loader.js",
        placeholders: &["__SITE__", "__SIGNALS__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // Before the loader, on the pages of sites that moved from another tool.
    Template {
        file: "carry.js",
        placeholders: &["__CARRY__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "migrate.js",
        placeholders: &["__MIGRATE__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // With the banner, or after the loader on the pages of sites that ask for it.
    Template {
        file: "release.js",
        placeholders: &[],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // After the loader, on the pages of sites that ask for them.
    Template {
        file: "hydrate.js",
        placeholders: &[],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "hold-media.js",
        placeholders: &[],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "hold-requests.js",
        placeholders: &[],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "hold-storage.js",
        placeholders: &["__ITEMS__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // Before the loader, on the pages of sites whose choices count on several hosts.
    Template {
        file: "domain.js",
        placeholders: &["__DOMAIN__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "hand-over.js",
        placeholders: &["__HAND_OVER__"],
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "show.js",
        placeholders: &["__NOTICE__"],
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
    Template {
        file: "embeds.js",
        placeholders: &["__EMBEDS__"],
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
    Template {
        file: "api.js",
        placeholders: &[],
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
    Template {
        file: "clear.js",
        placeholders: &["__ITEMS__"],
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
];
const COMPRESS: &str =
    "passes=3,unsafe_arrows=true,unsafe_methods=true,keep_fargs=false,lhs_constants=false";

pub(super) fn build() -> Result<()> {
    TEMPLATES.iter().try_for_each(Template::build)
}

impl Template {
    fn build(&self) -> Result<()> {
        let source = workspace::root().join("banner-wasm/js").join(self.file);
        if !source.is_file() {
            eprintln!("  banner-wasm/js/{} is not there", self.file);
            return Ok(());
        }
        let output = workspace::site().join(self.file);
        let stamp = Stamp::new(self.file)
            .text(include_str!("templates.rs"))
            .file(&source)
            .file(&tools_lock());
        if stamp.is_fresh(std::slice::from_ref(&output)) {
            eprintln!("  {}: unchanged", self.file);
            return Ok(());
        }
        let script = self.minified(&source)?;
        self.placeholders
            .iter()
            .try_for_each(|word| must_have_once(&script, self.file, word))?;
        workspace::write_if_changed(&output, script.as_bytes())?;
        stamp.write()
    }

    fn minified(&self, source: &Path) -> Result<String> {
        minified(source, self.file, self.target, self.ecma, self.is_module)
    }
}

pub(super) fn must_have_once(script: &str, file: &str, word: &str) -> Result<()> {
    let places = script.matches(word).count();
    if places != 1 {
        bail!("the minified {file} has {places} times {word}, it must have it once");
    }
    Ok(())
}

/// As small as it goes. `file` names where it is worked on; `target` and `ecma` are the language of the oldest browsers.
pub(super) fn minified(
    source: &Path,
    file: &str,
    target: &str,
    ecma: &str,
    is_module: bool,
) -> Result<String> {
    let work = workspace::bundle_work(file);
    workspace::fresh_dir(&work)?;
    let old = work.join("lowered.js");
    process::run(
        npm::tool("esbuild")
            .arg(source)
            .args([
                target,
                "--minify",
                "--legal-comments=none",
                "--log-level=warning",
            ])
            .arg(format!("--outfile={}", old.display())),
    )?;
    let small = work.join("small.js");
    let mut terser = npm::tool("terser");
    terser
        .arg(&old)
        .args(["--ecma", ecma, "--mangle", "--compress", COMPRESS]);
    if is_module {
        terser.arg("--module");
    }
    process::run(terser.arg("--output").arg(&small))?;
    // Smaller is no use when no browser reads it any more.
    if !is_module {
        process::run(Command::new("node").arg("--check").arg(&small))?;
    }
    Ok(fs::read_to_string(small)?.trim_end().to_owned())
}
