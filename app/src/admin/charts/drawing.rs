//! A drawing: shapes with classes, places across in per cent and down in pixels. In a page its colours come from the
//! page's sheet; as a file it brings them along, in the light ones.

use std::fmt::Write;

/// The sheet of all drawings, and the values that it names.
const SHEET: &str = include_str!("../../../../style/parts/charts.css");
const TOKENS: &str = include_str!("../../../../style/tokens.css");

/// How wide a drawing is as a file, in pixels.
const FILE_WIDTH: u32 = 960;
/// The room for the title in a file.
const FILE_HEAD: u32 = 72;

/// What a drawing is called, for those who do not see it.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Naming {
    /// Unique in its page.
    pub(in crate::admin) id: String,
    /// A short name.
    pub(in crate::admin) title: String,
    /// What it shows, in a sentence or two.
    pub(in crate::admin) text: String,
}

/// A drawing that is being made.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Drawing {
    naming: Naming,
    height: u32,
    body: String,
}

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    pub(super) const fn new(naming: Naming, height: u32) -> Self {
        Self {
            naming,
            height,
            body: String::new(),
        }
    }

    pub(super) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.put(format_args!(
            "<line class=\"{class}\" x1=\"{x1:.2}%\" y1=\"{y1:.1}\" x2=\"{x2:.2}%\" y2=\"{y2:.1}\"/>"
        ));
    }

    /// A box from its upper left corner, with what it says when it is pointed at.
    pub(super) fn rect(&mut self, class: &str, at: (f64, f64), size: (f64, f64), hint: &str) {
        let ((x, y), (width, height)) = (at, size);
        let hint = escaped(hint);
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{x:.2}%\" y=\"{y:.1}\" width=\"{width:.2}%\" height=\"{height:.1}\"><title>{hint}</title></rect>"
        ));
    }

    pub(super) fn dot(&mut self, class: &str, at: (f64, f64), radius: f64, hint: &str) {
        let (x, y) = at;
        let hint = escaped(hint);
        self.put(format_args!(
            "<circle class=\"{class}\" cx=\"{x:.2}%\" cy=\"{y:.1}\" r=\"{radius:.1}\"><title>{hint}</title></circle>"
        ));
    }

    pub(super) fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) {
        let (x, y) = at;
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = escaped(text);
        self.put(format_args!(
            "<text class=\"{class}\" x=\"{x:.2}%\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>"
        ));
    }

    /// Names of lines in a row, each after a sign in the line's colour and of its own shape.
    pub(super) fn names(&mut self, y: f64, names: &[(&str, &str)]) {
        self.put(format_args!("<text class=\"names\" x=\"0\" y=\"{y:.1}\">"));
        for (class, name) in names {
            let sign = match *class {
                "c1" => '●',
                "c2" => '■',
                "c3" => '▲',
                "c4" => '◆',
                _ => '╌',
            };
            let name = escaped(name);
            self.put(format_args!(
                "<tspan class=\"{class}\">{sign}</tspan>\u{A0}{name}\u{A0}\u{A0}\u{A0} "
            ));
        }
        self.put(format_args!("</text>"));
    }

    /// A text at the right edge whose second part is left out where there is no room.
    pub(super) fn value(&mut self, y: f64, text: &str, more: &str) {
        let (text, more) = (escaped(text), escaped(more));
        self.put(format_args!(
            "<text class=\"bar-text\" x=\"100%\" y=\"{y:.1}\" text-anchor=\"end\">{text}<tspan class=\"spare\">{more}</tspan></text>"
        ));
    }

    fn put(&mut self, shape: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.body.write_fmt(shape);
    }

    /// For a page: as wide as its place, named by its title and description.
    pub(in crate::admin) fn in_page(&self) -> String {
        let Naming { id, title, text } = &self.naming;
        let (title, text) = (escaped(title), escaped(text));
        format!(
            "<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"{}\" role=\"img\" \
             aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-text\"><title id=\"{id}-title\">{title}</title>\
             <desc id=\"{id}-text\">{text}</desc>{}</svg>",
            self.height, self.body
        )
    }

    /// Beside a text that says the same: nothing for those who do not see it.
    pub(in crate::admin) fn as_ornament(&self) -> String {
        format!(
            "<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"{}\" aria-hidden=\"true\" \
             focusable=\"false\">{}</svg>",
            self.height, self.body
        )
    }

    /// A file of its own, with its title and a line that says what was asked.
    pub(in crate::admin) fn as_file(&self, subtitle: &str) -> String {
        let Naming { id, title, text } = &self.naming;
        let (title, text, subtitle) = (escaped(title), escaped(text), escaped(subtitle));
        let height = self.height + FILE_HEAD + 16;
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" \
             width=\"{FILE_WIDTH}\" height=\"{height}\" viewBox=\"0 0 {FILE_WIDTH} {height}\" role=\"img\" \
             aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-text\"><title id=\"{id}-title\">{title}</title>\
             <desc id=\"{id}-text\">{text}</desc><style>{}</style><rect class=\"sheet-of-paper\" width=\"100%\" height=\"100%\"/>\
             <text class=\"file-title\" x=\"16\" y=\"30\">{title}</text><text class=\"file-text\" x=\"16\" y=\"52\">{subtitle}</text>\
             <svg x=\"16\" y=\"{FILE_HEAD}\" width=\"{}\" height=\"{}\">{}</svg></svg>\n",
            sheet(),
            FILE_WIDTH - 32,
            self.height,
            self.body
        )
    }
}

/// The sheet with the tokens' light values in place of their names, for programs that know no custom properties.
fn sheet() -> String {
    let mut out = String::with_capacity(SHEET.len() * 2);
    let mut rest = SHEET;
    while let Some((before, after)) = rest.split_once("var(--") {
        let Some((name, after)) = after.split_once(')') else {
            break;
        };
        out.push_str(before);
        out.push_str(&token(name));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn token(name: &str) -> String {
    let value = TOKENS
        .split_once(&format!("--{name}:"))
        .and_then(|(_, after)| after.split(';').next())
        .unwrap_or_default()
        .trim();
    let light = value
        .strip_prefix("light-dark(")
        .and_then(|both| both.split(',').next());
    light.unwrap_or(value).to_owned()
}

/// Text as XML may hold it; characters that XML cannot hold at all are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            one if one.is_control() || matches!(one, '\u{FFFE}' | '\u{FFFF}') => {}
            one => out.push(one),
        }
    }
    out
}
