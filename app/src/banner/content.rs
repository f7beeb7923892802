//! The banner's two trees as they are built side by side. Everything to read or press is a leaf in the page's own
//! tree, where tools that refuse on a visitor's behalf look; the layout, with one slot per leaf in the same order, is
//! the shadow root's. Layout is written here and never holds a text of anybody.

use leptos::prelude::*;

/// Layout and leaves so far.
#[derive(Debug, Default)]
pub(super) struct Content {
    layout: String,
    leaves: String,
}

impl Content {
    /// Adds a piece of layout.
    pub(super) fn layout(&mut self, markup: &'static str) {
        self.layout.push_str(markup);
    }

    /// Adds the place where the details of a service come when they are unfolded.
    pub(super) fn details_place(&mut self, service: usize) {
        self.layout.push_str(&format!("<div id=d{service}></div>"));
    }

    /// Adds a leaf.
    pub(super) fn leaf(&mut self, leaf: impl RenderHtml) {
        self.layout.push_str("<slot></slot>");
        self.leaves.push_str(&leaf.to_html());
    }

    /// Adds a paragraph.
    pub(super) fn text(&mut self, text: String) {
        self.leaf(view! { <p>{text}</p> });
    }

    /// Adds a button of the form.
    pub(super) fn button(&mut self, act: &'static str, text: String) {
        self.leaf(view! { <button form="sluis-form" name="do" value=act>{text}</button> });
    }

    /// Adds a button that stands back.
    pub(super) fn quiet_button(&mut self, act: &'static str, text: String) {
        self.leaf(
            view! { <button class="q" form="sluis-form" name="do" value=act>{text}</button> },
        );
    }

    /// Adds a link.
    pub(super) fn link(&mut self, address: String, text: String) {
        self.leaf(view! { <a href=address>{text}</a> });
    }

    /// Both trees, layout first.
    pub(super) fn trees(&self) -> [&str; 2] {
        [&self.layout, &self.leaves]
    }
}
