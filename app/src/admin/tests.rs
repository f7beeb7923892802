//! The hydrated page: the snippet, and where it leads.

use super::{load, model::SnippetPage, site, words::Words};
use consent::Policy;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;

fn policy(text: &str) -> Policy {
    let checked = platform::site_file::parse("site.toml", text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

fn html(page: SnippetPage) -> String {
    Owner::new().with(|| {
        provide_meta_context();
        provide_context(Words::load());
        site::whole(page).to_html()
    })
}

#[test]
fn the_snippet_is_shown_as_text() {
    let shop = policy(include_str!("../../../tests/demo/shop/site.toml"));
    let html = html(load::page(&shop, "https://sluis.example"));
    assert!(html.contains("&lt;script src=\"https://sluis.example/s/shop.js\"&gt;&lt;/script&gt;"));
    assert!(html.contains("href=\"/admin/sites/shop\""));
}

#[test]
fn a_site_that_asks_nothing_has_no_snippet() {
    let quiet = policy(include_str!("../../../tests/demo/quiet/site.toml"));
    let html = html(load::page(&quiet, "https://sluis.example"));
    assert!(html.contains("asks nothing"));
    assert!(!html.contains("/s/quiet.js"));
}
