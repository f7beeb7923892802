//! A site's colours as a sheet for its pages: the product's tokens with other values, and no rule beside them. The banner
//! has its tokens written in, because pages could turn them (`banner::sheet`).

use consent::theme::Theme;

/// `:root{--water:...}`; empty where nothing differs.
#[must_use]
pub fn sheet(theme: &Theme) -> String {
    let tokens = platform::theme::tokens(theme);
    if tokens.is_empty() {
        return String::new();
    }
    let values: Vec<String> = tokens
        .iter()
        .map(|(name, value)| format!("--{name}:{value}"))
        .collect();
    format!(":root{{{}}}\n", values.join(";"))
}

#[cfg(test)]
mod tests {
    use super::sheet;
    use consent::theme::{Colour, Palette, Theme};

    #[test]
    fn a_sheet_holds_only_tokens() {
        assert_eq!(sheet(&Theme::default()), "");
        let light = Palette {
            accent: Colour::parse("#7a1040"),
            ..Palette::default()
        };
        let theme = Theme {
            light,
            ..Theme::default()
        };
        let sheet = sheet(&theme);
        assert!(
            sheet.contains("--water:light-dark(#7a1040,#93cbf5)"),
            "{sheet}"
        );
        assert!(
            !sheet.contains("--ink:"),
            "what was not set stays the product's: {sheet}"
        );
    }
}
