//! What a check is told: where to look, how far, and what it may reach.

use std::{path::PathBuf, time::Duration};
use url::Url;

/// How one check is made.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The first page.
    pub url: Url,
    /// How many further pages are walked to, by links within the site.
    pub crawl: usize,
    /// The language that the browser asks pages for, such as `nl-BE`.
    pub language: String,
    /// Chromium; without one the usual places are tried.
    pub chromium: Option<PathBuf>,
    /// May addresses be reached that are not public?
    pub allow_private: bool,
    /// Are pictures of the pages wanted?
    pub pictures: bool,
    /// What ends a check early.
    pub limits: Limits,
}

/// What ends a check early; the report says so.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For all phases together.
    pub time: Duration,
    /// That the browser may receive, in all phases together.
    pub bytes: u64,
    /// The first page included.
    pub pages: usize,
}

impl Limits {
    /// Two minutes, in seconds.
    pub const TIME: u64 = 120;
    /// 100 MiB.
    pub const BYTES: u64 = 100 << 20;
    /// Twenty pages.
    pub const PAGES: usize = 20;
}
