//! The escapes within a text of JavaScript, as the units that texts there are made of.

/// One escape of a text, such as `\n` or `\u00e9`. The parser knows that it is well formed.
pub(super) fn unescape(written: &str, units: &mut Vec<u16>) {
    let mut letters = written.strip_prefix('\\').unwrap_or(written).chars();
    let code = |digits: &str| u32::from_str_radix(digits.trim_matches(['{', '}']), 16).ok();
    let letter = match letters.next() {
        Some('n') => '\n',
        Some('t') => '\t',
        Some('r') => '\r',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('v') => '\u{b}',
        Some('0') => '\0',
        // A line that goes on.
        Some('\n' | '\r' | '\u{2028}' | '\u{2029}') | None => return,
        Some('x' | 'u') => {
            match code(letters.as_str()) {
                // Half of a pair stands alone here; the other half follows.
                Some(unit @ 0..=0xffff) => units.extend(u16::try_from(unit).ok()),
                Some(point) => {
                    let letter = char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER);
                    units.extend(letter.encode_utf16(&mut [0; 2]).iter());
                }
                None => {}
            }
            return;
        }
        Some(other) => other,
    };
    units.extend(letter.encode_utf16(&mut [0; 2]).iter());
}
