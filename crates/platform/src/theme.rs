//! A site's colours: which of the product's tokens they replace, and whether text can be read on them by the formula of
//! WCAG 2 (1.4.3, 1.4.11). What follows from a colour (hover, borders, quiet text) is derived here, so that an operator
//! gives four colours and cannot get the rest wrong. It writes no CSS rule.

use consent::theme::{Colour, Palette, Theme};

/// Text needs this much contrast to its ground (WCAG 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;
/// Borders and shapes need this much (WCAG 1.4.11).
const LEAST_FOR_SHAPES: f64 = 3.0;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// For browsers in light appearance.
    Light,
    /// For browsers in dark appearance.
    Dark,
}

/// Text that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unreadable {
    /// The token of the text: `ink`, `accent` or `accent_text`.
    pub text: &'static str,
    /// The token that it stands on.
    pub ground: &'static str,
    /// What it has, from 1 to 21.
    pub contrast: f64,
}

/// The product's own colours, as `style/tokens.css` has them; a test compares.
const NAMES: [&str; 13] = [
    "paper",
    "surface",
    "ink",
    "ink-quiet",
    "border",
    "hairline",
    "water",
    "water-deep",
    "water-wash",
    "on-water",
    "granted",
    "denied",
    "open",
];
const LIGHT: [u32; 13] = [
    0xf7f6f2, 0xffffff, 0x15212c, 0x45525e, 0x72808c, 0xdcdfdd, 0x0b4a7d, 0x07345a, 0xe8f1f8,
    0xffffff, 0x17583a, 0x8a2c18, 0x624600,
];
const DARK: [u32; 13] = [
    0x12171b, 0x1a2127, 0xedf1f4, 0xb3bfc8, 0x8593a0, 0x303a42, 0x93cbf5, 0xbfe1fb, 0x1b2f3f,
    0x0b1a27, 0x86d9ab, 0xf3aa96, 0xebc875,
];

type Colours = [Colour; 13];

/// The tokens that a theme replaces, with their values as CSS: `("water", "light-dark(#0b4a7d,#93cbf5)")`.
#[must_use]
pub fn tokens(theme: &Theme) -> Vec<(&'static str, String)> {
    let (own_light, own_dark) = (own(Appearance::Light), own(Appearance::Dark));
    let light = resolved(&theme.light, own_light);
    let dark = resolved(&theme.dark, own_dark);
    let changed =
        |&place: &usize| light[place] != own_light[place] || dark[place] != own_dark[place];
    (0..NAMES.len())
        .filter(changed)
        .map(|place| {
            let value = format!("light-dark({},{})", light[place], dark[place]);
            (NAMES[place], value)
        })
        .collect()
}

/// The pairs of text and ground below [`LEAST_CONTRAST`]. A palette that changes nothing has none.
#[must_use]
pub fn unreadable(palette: &Palette, appearance: Appearance) -> Vec<Unreadable> {
    let [paper, surface, ink, _, _, _, accent, _, _, accent_text, ..] =
        resolved(palette, own(appearance));
    let pairs = [
        ("ink", "paper", ink, [paper, surface]),
        ("accent", "paper", accent, [paper, surface]),
        ("accent_text", "accent", accent_text, [accent, accent]),
    ];
    let worst = |text: Colour, grounds: [Colour; 2]| {
        grounds
            .into_iter()
            .map(|ground| contrast(text, ground))
            .fold(f64::INFINITY, f64::min)
    };
    pairs
        .into_iter()
        .map(|(text, ground, colour, grounds)| Unreadable {
            text,
            ground,
            contrast: worst(colour, grounds),
        })
        .filter(|pair| pair.contrast < LEAST_CONTRAST)
        .collect()
}

/// The contrast of two colours by WCAG 2: from 1 (the same) to 21 (black and white).
#[must_use]
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f64 {
    let [r, g, b] = colour.rgb.map(|byte| {
        let part = f64::from(byte) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn own(appearance: Appearance) -> Colours {
    let numbers = match appearance {
        Appearance::Light => LIGHT,
        Appearance::Dark => DARK,
    };
    numbers.map(|number| {
        let [_, r, g, b] = number.to_be_bytes();
        Colour { rgb: [r, g, b] }
    })
}

/// The colours of one appearance with what follows from those that were set.
fn resolved(palette: &Palette, own: Colours) -> Colours {
    let [paper, surface, ink, mut quiet, mut border, mut hairline, ..] = own;
    let [.., accent, mut deep, mut wash, on, granted, denied, open] = own;
    let mut meanings = [granted, denied, open];
    let paper = palette.paper.unwrap_or(paper);
    let surface = palette.paper.unwrap_or(surface);
    let ink = palette.ink.unwrap_or(ink);
    let accent = palette.accent.unwrap_or(accent);
    let on = palette.accent_text.unwrap_or(on);
    let or_ink = |colour: Colour, least: f64| {
        let fits = [paper, surface].map(|ground| contrast(colour, ground) >= least);
        if fits == [true; 2] { colour } else { ink }
    };
    if palette.paper.is_some() || palette.ink.is_some() {
        quiet = or_ink(mixed(ink, surface, 0.75), LEAST_CONTRAST);
        border = or_ink(mixed(ink, surface, 0.55), LEAST_FOR_SHAPES);
        hairline = mixed(ink, surface, 0.16);
        meanings = meanings.map(|colour| or_ink(colour, LEAST_CONTRAST));
    }
    if palette.accent.is_some() || palette.accent_text.is_some() || palette.paper.is_some() {
        let text_is_lighter = luminance(on) > luminance(accent);
        let away = Colour {
            rgb: if text_is_lighter { [0; 3] } else { [255; 3] },
        };
        deep = mixed(accent, away, 0.72);
        wash = mixed(accent, surface, 0.1);
        if contrast(accent, wash) < LEAST_CONTRAST {
            wash = surface;
        }
    }
    let [granted, denied, open] = meanings;
    [
        paper, surface, ink, quiet, border, hairline, accent, deep, wash, on, granted, denied, open,
    ]
}

/// `share` of one colour, the rest of another.
fn mixed(one: Colour, other: Colour, share: f64) -> Colour {
    let mut rgb = [0; 3];
    for (place, byte) in rgb.iter_mut().enumerate() {
        let part = f64::from(one.rgb[place]) * share + f64::from(other.rgb[place]) * (1.0 - share);
        *byte = part.round().clamp(0.0, 255.0) as u8;
    }
    Colour { rgb }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn wcag_contrast_is_as_the_standard_computes_it() {
        let near = |one: &str, other: &str, expected: f64| {
            let got = contrast(colour(one), colour(other));
            assert!((got - expected).abs() < 0.01, "{one} {other}: {got}");
        };
        near("#000000", "#ffffff", 21.0);
        near("#777777", "#ffffff", 4.48);
        near("#767676", "#ffffff", 4.54);
        near("#ff0000", "#ffffff", 4.0);
    }

    #[test]
    fn the_products_own_colours_are_those_of_the_tokens() {
        let sheet = include_str!("../../../style/tokens.css");
        for (place, name) in NAMES.iter().enumerate() {
            let written = format!(
                "--{name}: light-dark({}, {});",
                own(Appearance::Light)[place],
                own(Appearance::Dark)[place]
            );
            assert!(sheet.contains(&written), "{written}");
        }
    }

    #[test]
    fn a_theme_that_sets_nothing_replaces_no_token() {
        assert_eq!(tokens(&Theme::default()), []);
        for appearance in [Appearance::Light, Appearance::Dark] {
            assert_eq!(unreadable(&Palette::default(), appearance), []);
        }
    }

    /// Any four colours that pass give text, quiet text and hover that can be read.
    #[test]
    fn what_follows_from_readable_colours_is_readable() {
        let steps = [0u8, 60, 120, 200, 255];
        let mut passed = 0;
        for (number, accent) in steps
            .iter()
            .flat_map(|r| steps.map(|b| [*r, 90, b]))
            .enumerate()
        {
            for paper in [[255, 255, 255], [20, 24, 30], [250, 240, 200]] {
                let dark = luminance(Colour { rgb: paper }) < 0.2;
                let palette = Palette {
                    accent: Some(Colour { rgb: accent }),
                    accent_text: Some(Colour { rgb: paper }),
                    paper: Some(Colour { rgb: paper }),
                    ink: Some(Colour {
                        rgb: if dark { [230; 3] } else { [30; 3] },
                    }),
                };
                if !unreadable(&palette, Appearance::Light).is_empty() {
                    continue;
                }
                passed += 1;
                let all = resolved(&palette, own(Appearance::Light));
                let [
                    paper,
                    _,
                    _,
                    quiet,
                    border,
                    _,
                    accent,
                    deep,
                    wash,
                    on,
                    granted,
                    ..,
                ] = all;
                for (text, ground, least) in [
                    (quiet, paper, 4.5),
                    (on, deep, 4.5),
                    (accent, wash, 4.5),
                    (granted, paper, 4.5),
                    (deep, paper, 4.5),
                    (border, paper, 3.0),
                ] {
                    assert!(
                        contrast(text, ground) >= least,
                        "{number}: {text} on {ground}"
                    );
                }
            }
        }
        assert!(passed > 15, "{passed}");
    }
}
