//! A rendered notice as an HTML file that shows it in any browser without a server: for previews, and to show again what a
//! visitor was shown. It is inert: nothing in it answers a click, loads, or sends anything.

/// Wraps a notice script (what `/n/{site}` answers) into a document. `layer` is 1 or 2; `title` says what it is and is
/// only text.
#[must_use]
pub fn document(notice_script: &str, layer: u8, title: &str) -> String {
    let script = in_script(notice_script);
    // Only the two scripts of this file run: nothing that stands in it can hold a hash of it.
    let nonce = &blake3::hash(notice_script.as_bytes()).to_hex()[..32];
    let title = escaped(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'nonce-{nonce}'; \
         style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <style>html{{color-scheme:light dark}}body{{font:16px/1.5 system-ui,sans-serif;margin:24px}}body>p{{max-inline-size:18rem}}</style>\n\
         </head>\n<body>\n<p>{title}</p>\n\
         <script nonce=\"{nonce}\">{SHELL}window.sluis={{n:{layer},k:1,t:{{createHTML:text=>text}}}};</script>\n\
         <script type=\"module\" nonce=\"{nonce}\">\n{script}\n</script>\n</body>\n</html>\n"
    )
}

/// What is pressed does nothing; what unfolds still does.
const SHELL: &str = "for(let type of ['click','auxclick','submit'])addEventListener(type,event=>{\
    let path=event.composedPath();\
    if(type=='submit'||path.some(element=>/^(A|BUTTON|INPUT|LABEL)$/.test(element.tagName)))\
    {event.preventDefault();event.stopImmediatePropagation()}},true);";

/// The notice is texts in template literals, where a backslash before these signs changes nothing.
fn in_script(script: &str) -> String {
    script.replace("</", "<\\/").replace("<!--", "<\\!--")
}

/// A text as HTML has it, also between quotes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn nothing_in_a_notice_or_a_title_ends_the_script_or_begins_another() {
        let evil = "let [a] = [`</script><script>alert(1)</script><!-- </SCRIPT>`];";
        let html = document(evil, 1, "<img src=x onerror=alert(2)>");
        assert_eq!(html.matches("<script").count(), 3, "{html}");
        assert_eq!(html.matches("</script>").count(), 2, "the file's own two");
        assert!(
            !html
                .to_lowercase()
                .replace("</script>", "")
                .contains("</script")
        );
        assert!(!html.contains("<img") && !html.contains("<!--"));
    }

    #[test]
    fn the_file_may_load_and_send_nothing() {
        let html = document("show()", 2, "x");
        let (_, rules) = html
            .split_once("Content-Security-Policy\" content=\"")
            .expect("rules");
        let rules = rules.split('"').next().unwrap_or_default();
        assert!(
            rules.starts_with("default-src 'none'; script-src 'nonce-"),
            "{rules}"
        );
        assert!(rules.contains("form-action 'none'") && !rules.contains("http"));
        assert!(html.contains("n:2,"));
    }
}
