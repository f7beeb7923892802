//! `[theme]`: colours as digits, and whether text can be read on them, in light and in dark (WCAG 1.4.3). Nothing else of
//! the look can be set.

use super::{
    code::FindingCode,
    reader::Reader,
    shape::{ThemeEntry, Word},
};
use crate::theme::{Appearance, LEAST_CONTRAST};
use consent::theme::{Colour, Palette, Theme};
use std::ops::Range;

type Words<'a> = [Option<&'a Word>; 4];

pub(super) fn theme(reader: &mut Reader, entry: Option<&ThemeEntry>) -> Option<Theme> {
    let entry = entry?;
    let light = [&entry.accent, &entry.accent_text, &entry.paper, &entry.ink].map(Option::as_ref);
    let dark = entry.dark.as_ref().map_or([None; 4], |dark| {
        [&dark.accent, &dark.accent_text, &dark.paper, &dark.ink].map(Option::as_ref)
    });
    let read = Theme {
        light: palette(reader, "theme", light),
        dark: palette(reader, "theme.dark", dark),
    };
    contrast(reader, "theme", light, &read.light, Appearance::Light);
    contrast(reader, "theme.dark", dark, &read.dark, Appearance::Dark);
    (read != Theme::default()).then_some(read)
}

fn palette(reader: &mut Reader, key: &str, words: Words<'_>) -> Palette {
    let [accent, accent_text, paper, ink] = words;
    let mut read = |name: &str, word: Option<&Word>| -> Option<Colour> {
        let word = word?;
        let colour = Colour::parse(word.get_ref());
        if colour.is_none() {
            let message = format!("`{}` is not a colour", word.get_ref());
            let allowed = "# and six hexadecimal digits, such as #0b4a7d";
            let at = format!("{key}.{name}");
            reader.error(FindingCode::Colour, &at, word.span(), &message, allowed);
        }
        colour
    };
    Palette {
        accent: read("accent", accent),
        accent_text: read("accent_text", accent_text),
        paper: read("paper", paper),
        ink: read("ink", ink),
    }
}

fn contrast(
    reader: &mut Reader,
    key: &str,
    words: Words<'_>,
    palette: &Palette,
    appearance: Appearance,
) {
    let [accent, accent_text, paper, ink] = words;
    let unreadable = crate::theme::unreadable(palette, appearance);
    for pair in unreadable {
        // At the word that makes it so: the text's own colour before that of its ground.
        let named = match pair.text {
            "ink" => [ink, paper],
            "accent" => [accent, paper],
            _ => [accent_text, accent],
        };
        let span: Range<usize> = named.into_iter().flatten().next().map_or(0..0, Word::span);
        let message = format!(
            "{} on {} has a contrast of {:.2} to 1",
            pair.text, pair.ground, pair.contrast
        );
        let allowed = format!("{LEAST_CONTRAST} to 1 or more");
        let at = format!("{key}.{}", pair.text);
        reader.error(FindingCode::Contrast, &at, span, &message, &allowed);
    }
}
