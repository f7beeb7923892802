//! Makes the folder of the bundles exist, so that a plain `cargo check` works before `cargo xtask build` ran, and
//! rebuilds the server when a bundle changes. Builds no bundle.

use std::{env, fs, path::Path};

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").expect("cargo sets the manifest folder");
    let site = Path::new(&manifest).join("../target/site");
    fs::create_dir_all(&site).expect("the target folder can be written");
    println!("cargo:rerun-if-changed={}", site.display());
}
