//! The scripts that stand alone: the loader, which the server completes with a site's settings, its parts for sites that
//! moved from another tool, the script that shows a notice, completed with the notice, and those that clear storage and do
//! what a page's own scripts ask for, as they are. Each is made as small as it goes. This file only sees that the word survives which the server replaces.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use super::tools_lock;
use crate::{npm, process, stamp::Stamp, workspace};

struct Template {
    file: &'static str,
    placeholder: Option<&'static str>,
    /// The language of the oldest browsers that run it.
    target: &'static str,
    ecma: &'static str,
    is_module: bool,
}

const TEMPLATES: [Template; 8] = [
    // Every browser runs this one on every page, whatever syntax it was written in.
    Template {
        file: "loader.js",
        placeholder: Some("__SITE__"),
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // Before the loader, on the pages of sites that moved from another tool.
    Template {
        file: "carry.js",
        placeholder: Some("__CARRY__"),
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "migrate.js",
        placeholder: Some("__MIGRATE__"),
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    // Before the loader, on the pages of sites whose choices count on several hosts.
    Template {
        file: "domain.js",
        placeholder: Some("__DOMAIN__"),
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "hand-over.js",
        placeholder: Some("__HAND_OVER__"),
        target: "--target=es2017",
        ecma: "2017",
        is_module: false,
    },
    Template {
        file: "show.js",
        placeholder: Some("__NOTICE__"),
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
    Template {
        file: "api.js",
        placeholder: None,
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
    Template {
        file: "clear.js",
        placeholder: None,
        target: "--target=es2020",
        ecma: "2020",
        is_module: true,
    },
];
const COMPRESS: &str = "passes=3,unsafe_arrows=true,unsafe_methods=true,keep_fargs=false";

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
        if let Some(word) = self.placeholder {
            let places = script.matches(word).count();
            if places != 1 {
                bail!(
                    "the minified {} has {places} times {word}, it must have it once",
                    self.file
                );
            }
        }
        workspace::write_if_changed(&output, script.as_bytes())?;
        stamp.write()
    }

    fn minified(&self, source: &Path) -> Result<String> {
        let work = workspace::bundle_work(self.file);
        workspace::fresh_dir(&work)?;
        let old = work.join("lowered.js");
        process::run(
            npm::tool("esbuild")
                .arg(source)
                .args([
                    self.target,
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
            .args(["--ecma", self.ecma, "--mangle", "--compress", COMPRESS]);
        if self.is_module {
            terser.arg("--module");
        }
        process::run(terser.arg("--output").arg(&small))?;
        Ok(fs::read_to_string(small)?.trim_end().to_owned())
    }
}
