//! The banner's sheet with the tokens' values in place of `var()`. Custom properties would be the page's to turn: a
//! rule of its own for `*` reaches slotted text. The words of a switch's state come in the same way.

use crate::texts::Texts;
use consent::theme::Theme;

/// The sheet for a language, in the site's colours where it has its own. A name that the tokens lack stays as it is, which a test notices.
pub(crate) fn resolved(sheet: &str, tokens: &str, texts: &Texts, theme: Option<&Theme>) -> String {
    let own = theme.map(platform::theme::tokens).unwrap_or_default();
    let own = |name: &str| {
        let found = own.iter().find(|(token, _)| *token == name);
        found.map(|(_, value)| value.clone())
    };
    let mut out = String::with_capacity(sheet.len() * 2);
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("var(--") {
        let Some((name, after)) = after.split_once(')') else {
            break;
        };
        out.push_str(before);
        let value = word(name, texts).or_else(|| own(name));
        match value.or_else(|| token(tokens, name)) {
            Some(value) => out.push_str(&value),
            None => out.push_str(&format!("var(--{name})")),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn token(tokens: &str, name: &str) -> Option<String> {
    let (_, after) = tokens.split_once(&format!("--{name}:"))?;
    let value = after.split([';', '}']).next()?;
    // The size of a page's root is the page's, and many make it ten pixels: the banner's own root is the host.
    Some(value.trim().replace("rem", "em"))
}

/// A state in words, as a CSS string.
fn word(name: &str, texts: &Texts) -> Option<String> {
    let key = match name {
        "on" => "banner-on",
        "off" => "banner-off",
        "part" => "banner-part",
        "always" => "banner-always",
        _ => return None,
    };
    let text = texts.get(key).replace(['\\', '"', '\n'], "");
    Some(format!("\"{text}\""))
}
