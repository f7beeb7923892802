//! Texts of tools may hold markup, those of a site file never do: visitors would read its signs. Takes tags out and reads the
//! few entities that such texts have. It makes text of a text and is no defence against anything.

pub(super) struct Plain {
    pub(super) text: String,
    pub(super) had_markup: bool,
}

const ENTITIES: [(&str, &str); 8] = [
    ("&nbsp;", " "),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&shy;", ""),
    // Last: what it makes is no entity.
    ("&amp;", "&"),
];

pub(super) fn text(text: &str) -> Plain {
    let mut kept = String::new();
    let mut had_markup = false;
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        let begins = tag[1..].starts_with(|letter: char| {
            letter.is_ascii_alphabetic() || letter == '/' || letter == '!'
        });
        let Some(end) = tag.find('>').filter(|_| begins) else {
            kept.push_str(before);
            kept.push('<');
            rest = &tag[1..];
            continue;
        };
        kept.push_str(before);
        // Words on both sides of a line end or a paragraph are two.
        let name = tag[1..end].trim_start_matches('/').to_ascii_lowercase();
        if ["br", "p", "div", "li", "ul", "h"]
            .iter()
            .any(|block| name.starts_with(block))
        {
            kept.push(' ');
        }
        had_markup = true;
        rest = &tag[end + 1..];
    }
    kept.push_str(rest);
    for (entity, letter) in ENTITIES {
        kept = kept.replace(entity, letter);
    }
    Plain {
        text: kept.split_whitespace().collect::<Vec<_>>().join(" "),
        had_markup,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn tags_and_entities_become_text_and_what_is_no_tag_stays() {
        for (from, to, had_markup) in [
            ("Hello,\n  you", "Hello, you", false),
            (
                "See <a href=\"/x\">our policy</a>.<br>More",
                "See our policy. More",
                true,
            ),
            ("1 < 2 &amp;lt; 3", "1 < 2 &lt; 3", false),
            ("a <3 b", "a <3 b", false),
        ] {
            let plain = text(from);
            assert_eq!((plain.text.as_str(), plain.had_markup), (to, had_markup));
        }
    }
}
